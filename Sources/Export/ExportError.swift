public import Exchange
public import ReportModel

/// Why an export could not be made. The sentence names the file and says what to do; it never quotes a
/// report.
public struct ExportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong, in kebab-case, for example `program-missing` or `too-many-rows`.
  public var code: String
  /// What went wrong and what to do.
  public var message: LocalizedText

  /// Makes an error.
  public init(_ code: String, en: String, fr: String) {
    self.code = code
    message = LocalizedText(en: en, fr: fr)
  }

  /// Takes over what went wrong with a file.
  public init(_ error: ExchangeError) {
    code = error.code
    message = error.message
  }

  /// The English sentence.
  public var description: String { message.en }
}
