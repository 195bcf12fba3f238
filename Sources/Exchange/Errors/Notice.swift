public import ReportModel

/// Something a reader decided by itself and that a person should know, for example the encoding.
public struct Notice: Sendable, Hashable {
  /// What it is about, for example `encoding-detected`.
  public var code: String
  /// The line or record, from 1, that it is about; `nil` when it is about the whole input.
  public var line: Int?
  /// The field that it is about, by its name in this program.
  public var field: String?
  /// What was decided and how to decide otherwise.
  public var message: LocalizedText

  /// Makes a notice.
  public init(code: String, line: Int? = nil, field: String? = nil, message: LocalizedText) {
    self.code = code
    self.line = line
    self.field = field
    self.message = message
  }
}
