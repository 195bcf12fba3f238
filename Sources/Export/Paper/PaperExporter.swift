import Foundation
internal import ReportModel

/// Prints the page to PDF with Chromium, a program of its own: with a limit on its time, a profile that
/// is thrown away, and no network.
final class PaperExporter: ReportExporter {
  /// The most reports on paper; 2,000 take Chromium some five seconds and 3 MB.
  static let mostReports = 2_000
  /// How long Chromium may take, in seconds.
  static let seconds = 120.0

  private let file: ExportFile
  private let folder: TemporaryFolder
  private let pageFile: ExportFile
  private let page: PageExporter
  private let chromium: ForeignProgram
  private var reports = 0

  init(
    _ file: ExportFile, _ request: ExportRequest, _ texts: TextsOfPacks
  ) throws(ExportError) {
    guard
      let chromium = ForeignProgram(
        variable: "FANAL_CHROMIUM",
        names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"])
    else { throw .noChromium }
    self.chromium = chromium
    self.file = file
    folder = try TemporaryFolder(beside: file.path)
    pageFile = try ExportFile(path: folder.file("page.html").path)
    page = try PageExporter(pageFile, request, texts)
  }

  func write(_ record: ExportRecord) throws(ExportError) {
    reports += 1
    if reports > Self.mostReports { throw .tooManyReports(Self.mostReports) }
    try page.write(record)
  }

  func finish(_ counts: ExportCounts) throws(ExportError) {
    try page.finish(counts)
    try pageFile.finish()
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
    arguments.append(folder.file("page.html").absoluteString)
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
    try file.write(contentsOf: target)
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

  fileprivate static func tooManyReports(_ most: Int) -> ExportError {
    ExportError(
      "too-many-reports",
      en: "more than \(most) reports are too many for one PDF. Narrow the filters, or export html.",
      fr: "plus de \(most) signalements, c'est trop pour un seul PDF. Resserrez les filtres, ou "
        + "exportez en html.")
  }

  fileprivate static func printing(_ en: String, _ fr: String) -> ExportError {
    ExportError(
      "program-failed",
      en: "Chromium did not print the page: \(en). Nothing was written; export html and print it "
        + "from a browser.",
      fr: "Chromium n'a pas imprimé la page : \(fr). Rien n'a été écrit; exportez en html et "
        + "imprimez depuis un navigateur.")
  }
}
