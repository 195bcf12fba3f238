public import ReportModel

/// Why a whole file could not be read or written.
///
/// A single bad record is never an error: it is a `RejectReason` and reading goes on. The sentence
/// names the file and says what to do; it never quotes the content.
public struct ExchangeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, in kebab-case, for example `not-found`, `empty-input` or `disk-full`.
  public var code: String
  /// The file, as the user named it; `-` for standard input or output.
  public var file: String
  /// What went wrong and what to do.
  public var message: LocalizedText

  /// Makes an error.
  public init(code: String, file: String, message: LocalizedText) {
    self.code = code
    self.file = file
    self.message = message
  }

  /// The English sentence.
  public var description: String { message.en }
}

extension ExchangeError {
  /// Makes an error whose sentences begin with the file's name.
  init(_ code: String, _ file: String, en: String, fr: String) {
    let nameEN = file == "-" ? "standard input" : file
    let nameFR = file == "-" ? "entrée standard" : file
    self.init(
      code: code, file: file,
      message: LocalizedText(en: "\(nameEN): \(en)", fr: "\(nameFR) : \(fr)"))
  }
}
