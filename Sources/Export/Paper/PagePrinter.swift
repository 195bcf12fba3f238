import Foundation

/// Prints a page to PDF with Chromium, a program of its own: with a limit on its time, a profile that is thrown
/// away, and no network.
package struct PagePrinter {
  /// How long Chromium may take, in seconds.
  static let seconds = 120.0

  private let chromium: ForeignProgram

  /// Finds Chromium.
  ///
  /// - Throws: `ExportError` `program-missing`.
  package init() throws(ExportError) {
    guard
      let chromium = ForeignProgram(
        variable: "FANAL_CHROMIUM",
        names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
    else { throw .noChromium }
    self.chromium = chromium
  }

  /// Prints a page that needs nothing else into a file, which is complete or not there.
  ///
  /// - Throws: `ExportError` when it cannot be printed or written.
  package func print(html: String, to path: String) throws(ExportError) {
    let file = try ExportFile(path: path)
    let folder = try TemporaryFolder(beside: path)
    let page = try ExportFile(path: folder.file("page.html").path)
    try page.write(Array(html.utf8))
    try page.finish()
    try file.write(contentsOf: print(folder.file("page.html"), in: folder))
    try file.finish()
  }

  /// Prints a page, and says where the PDF lies in the folder.
  func print(_ page: URL, in folder: TemporaryFolder) throws(ExportError) -> URL {
    let target = folder.file("page.pdf")
    let profile = try TemporaryFolder.short()
    var arguments = [
      "--headless", "--disable-gpu", "--no-pdf-header-footer", "--no-first-run",
      "--disable-extensions", "--disable-sync", "--disable-background-networking",
      "--disable-component-update", "--disable-default-apps", "--disable-dev-shm-usage",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
      "--user-data-dir=\(profile.file("profile").path)", "--print-to-pdf=\(target.path)",
    ]
    // Chromium's own sandbox refuses to run as root.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    arguments.append(page.absoluteString)
    switch chromium.run(arguments, in: profile.url, seconds: Self.seconds) {
    case .ended(0): break
    case .ended(let code): throw .printing("exit code \(code)", "code de sortie \(code)")
    case .crashed(let signal): throw .printing("signal \(signal)", "signal \(signal)")
    case .timedOut:
      throw .printing("it took longer than two minutes", "il a mis plus de deux minutes")
    case .notStarted: throw .printing("it did not start", "il n'a pas démarré")
    }
    guard FileManager.default.fileExists(atPath: target.path) else {
      throw .printing("it wrote nothing", "il n'a rien écrit")
    }
    return target
  }
}

extension ExportError {
  fileprivate static let noChromium = ExportError(
    "program-missing",
    en: "PDF needs Chromium, which is not on PATH. Install it (Debian: apt-get install chromium), "
      + "name it in $FANAL_CHROMIUM, or export html and print it from any browser.",
    fr: "Le PDF demande Chromium, qui n'est pas dans PATH. Installez-le (Debian : apt-get install "
      + "chromium), nommez-le dans $FANAL_CHROMIUM, ou exportez en html et imprimez depuis un "
      + "navigateur.")

  fileprivate static func printing(_ en: String, _ fr: String) -> ExportError {
    ExportError(
      "program-failed",
      en: "Chromium did not print the page: \(en). Nothing was written; export html and print it "
        + "from a browser.",
      fr: "Chromium n'a pas imprimé la page : \(fr). Rien n'a été écrit; exportez en html et "
        + "imprimez depuis un navigateur.")
  }
}
