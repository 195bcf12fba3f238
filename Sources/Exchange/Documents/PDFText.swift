internal import CLimitedProcess
internal import Foundation

/// Takes the text of a PDF file with `pdftotext` of Poppler, as a process of its own.
///
/// A PDF is a program written by a stranger: it is read outside of this program, without a shell,
/// without an environment, and with limits on time, memory and output.
enum PDFText {
  /// Processor seconds, and seconds by the clock.
  private static let seconds = 30
  private static let memory: UInt64 = 1 << 30

  /// The text of a file, a form feed between its pages.
  ///
  /// - Parameter limit: The most bytes of text.
  /// - Throws: `RecordProblem` where there is no text, or no way to it.
  static func read(_ path: String, limit: Int) throws(RecordProblem) -> String {
    guard let program = find("pdftotext") else { throw .noPDFReader }
    let input = open(path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .damagedPDF }
    defer { close(input) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .damagedPDF }
    let process = start(program, input: input, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard process > 0 else { throw .damagedPDF }
    var output: [UInt8] = []
    let isWhole = collect(ends[0], limit: limit, into: &output)
    var status: Int32 = 0
    var ended: Int32 = 0
    let deadline = ContinuousClock.now + .seconds(5)
    while isWhole, ended == 0, ContinuousClock.now < deadline {
      ended = fanal_poll_process(process, &status)
      if ended == 0 { usleep(2000) }
    }
    if ended == 0 { fanal_kill_process(process) }
    guard output.count <= limit else { throw .tooLong(limit: limit) }
    guard isWhole, ended == 1 else { throw .slowPDF }
    // 1: it cannot be opened, which is also said of a password that is missing; 3: not permitted.
    guard status == 0 else {
      throw status == 127
        ? .noPDFReader
        : (status > 128 ? .slowPDF : (status == 3 ? .encryptedDocument : .damagedPDF))
    }
    guard let text = String(validating: output, as: UTF8.self) else { throw .damagedPDF }
    guard !text.allSatisfy({ $0.isWhitespace || $0 == "\u{0C}" }) else { throw .scannedPDF }
    return text.replacing("\u{0C}", with: "\n").replacing("\0", with: "\u{FFFD}")
  }

  private static func start(_ program: String, input: Int32, output: Int32) -> pid_t {
    let words = ["pdftotext", "-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let limits = fanal_process_limits(cpu_seconds: UInt64(seconds), memory_bytes: memory)
    return fanal_start_limited(program, arguments, input, output, limits)
  }

  /// Reads until the end, the limit or the deadline; returns whether the end was reached.
  private static func collect(_ descriptor: Int32, limit: Int, into output: inout [UInt8]) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while output.count <= limit, ContinuousClock.now < deadline {
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&poller, 1, 100) > 0 else { continue }
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return true }
      if count < 0 && errno != EINTR { return false }
      if count > 0 { output += buffer[..<count] }
    }
    return false
  }

  private static func find(_ name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }
      .first { $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0) }
  }
}

extension RecordProblem {
  fileprivate static var noPDFReader: RecordProblem {
    RecordProblem(
      "no-pdf-reader",
      en: "PDF files are read with pdftotext, which is not installed. On Debian: apt-get install "
        + "poppler-utils. Then screen the file again.",
      fr: "Les fichiers PDF sont lus avec pdftotext, qui n'est pas installé. Sous Debian : apt-get "
        + "install poppler-utils. Relancez ensuite l'analyse.")
  }

  fileprivate static var damagedPDF: RecordProblem {
    RecordProblem(
      "damaged-pdf",
      en: "The PDF file is damaged or protected by a password. Open it, save it anew without a "
        + "password, and screen it again.",
      fr: "Le fichier PDF est endommagé ou protégé par un mot de passe. Ouvrez-le, enregistrez-le "
        + "de nouveau sans mot de passe et recommencez.")
  }

  fileprivate static var slowPDF: RecordProblem {
    RecordProblem(
      "pdf-limit",
      en: "Reading the PDF file took too much time or memory, and was stopped. Save its text as a "
        + "text file and screen that.",
      fr: "La lecture du fichier PDF a pris trop de temps ou de mémoire et a été arrêtée. "
        + "Enregistrez son texte dans un fichier texte et analysez celui-ci.")
  }

  fileprivate static var scannedPDF: RecordProblem {
    RecordProblem(
      "pdf-without-text",
      en: "The PDF file holds no text; it may be a scan. Have a person read it, or run text "
        + "recognition on it, and screen the text.",
      fr:
        "Le fichier PDF ne contient pas de texte; c'est peut-être une numérisation. Faites-le lire "
        + "par une personne ou passez-le à la reconnaissance de texte, puis analysez le texte.")
  }
}
