public import ReportModel

/// Something a reader decided by itself and that a person should know, for example the encoding.
public struct Notice: Sendable, Hashable {
  /// What it is about, for example `encoding-detected`.
  public var code: String
  /// What was decided and how to decide otherwise.
  public var message: LocalizedText

  /// Makes a notice.
  public init(code: String, message: LocalizedText) {
    self.code = code
    self.message = message
  }
}
