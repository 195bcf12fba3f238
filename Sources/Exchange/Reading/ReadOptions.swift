/// The formats that reports come in.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// One JSON object a line, or one JSON array of objects.
  case ndjson
  /// Comma-, semicolon- or tab-separated values with a header line (RFC 4180).
  case csv
}

/// How to read a file of reports.
public struct ReadOptions: Sendable, Hashable {
  /// The format; `nil` to go by the file's name, then by its content.
  public var format: InputFormat?
  /// The encoding; `nil` to detect it on the first block.
  public var encoding: TextEncoding?
  /// Names that stand in the file for fields, for example `["narrative": "Texte"]`.
  public var fieldMap: [String: String]
  /// The longest record in bytes (after unpacking, in UTF-8); longer ones are rejected.
  public var maxRecordBytes: Int
  /// The language of reports that name none; empty leaves it to detection.
  public var defaultLanguage: String
  /// Whether the input arrives bit by bit, so that nothing may wait for a full block.
  public var isLive: Bool

  /// Makes options; the defaults suit any file.
  public init(
    format: InputFormat? = nil, encoding: TextEncoding? = nil, fieldMap: [String: String] = [:],
    maxRecordBytes: Int = 1 << 20, defaultLanguage: String = "", isLive: Bool = false
  ) {
    self.format = format
    self.encoding = encoding
    self.fieldMap = fieldMap
    self.maxRecordBytes = maxRecordBytes
    self.defaultLanguage = defaultLanguage
    self.isLive = isLive
  }
}
