public import ReportModel

/// Why one record was not accepted as a report.
///
/// A reject never stops a run: its bytes and this reason are kept so that a person can repair the
/// record. Neither sentence quotes text of the report.
public struct RejectReason: Sendable, Hashable {
  /// What is wrong, in kebab-case, for example `broken-json`, `missing-field` or `csv-fields`.
  public var code: String
  /// The physical line, from 1, where the record starts.
  public var line: Int
  /// The field that is wrong, by its name in this program (`narrative`, …); `nil` when the whole
  /// record is.
  public var field: String?
  /// The offset in bytes where the record starts: in the file, or in the unpacked content of a
  /// gzip file.
  public var byteOffset: Int64
  /// The column, from 1 and in Unicode scalars, where reading failed, when that is on `line`.
  public var column: Int?
  /// The number of bytes that the record takes, with its line ending.
  public var byteCount: Int64
  /// What is wrong and what to do.
  public var message: LocalizedText

  /// Makes a reason.
  public init(
    code: String, line: Int, field: String? = nil, byteOffset: Int64, column: Int? = nil,
    byteCount: Int64 = 0, message: LocalizedText
  ) {
    self.code = code
    self.line = line
    self.field = field
    self.byteOffset = byteOffset
    self.column = column
    self.byteCount = byteCount
    self.message = message
  }
}
