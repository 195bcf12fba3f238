/// One incoming report: a byte buffer and the places of its fields.
///
/// A report owns exactly one buffer. Fields are ranges into it, so reading a million reports makes
/// no `String` unless somebody asks for one:
///
///     report.string(report.id)          // "R-7"
///     report.withBytes(of: report.narrative) { $0.count }
///
/// The buffer always holds valid UTF-8 in every range; readers check that before they make a
/// report. Field texts are unescaped: what a range covers is the text itself, never JSON or CSV
/// syntax.
public struct Report: Sendable {
  /// A further field of the record, kept as it came.
  public struct Extra: Sendable, Hashable {
    /// The field's name, unescaped.
    public var name: ByteRange
    /// The field's value as JSON text (a string keeps its quotes and escapes).
    public var value: ByteRange

    /// Makes a further field from the places of its name and of its value in JSON.
    public init(name: ByteRange, value: ByteRange) {
      self.name = name
      self.value = value
    }
  }

  /// The bytes that all ranges point into.
  public let bytes: [UInt8]
  /// The report's identifier; never empty.
  public var id: ByteRange = .none
  /// When the report was received, as written (ISO 8601 where the source follows it).
  public var receivedAt: ByteRange = .none
  /// The kind of source, for example `hotline_call`.
  public var sourceType: ByteRange = .none
  /// The declared language (`en`, `fr` or another code); empty when it must be detected.
  public var language: ByteRange = .none
  /// The province or territory, as written.
  public var province: ByteRange = .none
  /// The city, as written.
  public var city: ByteRange = .none
  /// The title; may be empty.
  public var title: ByteRange = .none
  /// The narrative; never empty.
  public var narrative: ByteRange = .none
  /// Fields that the model does not name, in the order of the record.
  public var extras: [Extra] = []
  /// The number of the line (from 1) or of the record where the report began in its file.
  public var line: Int = 0

  /// Makes a report over a buffer; the caller then sets the ranges.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The text of a range; repairs nothing because readers only make valid ranges.
  public func string(_ range: ByteRange) -> String {
    withBytes(of: range) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes of a range, without a copy.
  public func withBytes<Result>(
    of range: ByteRange, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { buffer in
      let start = Int(range.start)
      let end = Int(range.end)
      precondition(start >= 0 && start <= end && end <= buffer.count, "range outside the report")
      return try body(UnsafeBufferPointer(rebasing: buffer[start..<end]))
    }
  }
}

extension Report {
  /// Makes a report from plain strings, for tests, `--text` and single documents.
  ///
  /// - Parameters:
  ///   - id: The identifier; must not be empty.
  ///   - narrative: The text to screen; must not be empty.
  ///   - extras: Further fields, values as JSON text.
  public init(
    id: String, narrative: String, title: String = "", language: String = "",
    sourceType: String = "", province: String = "", city: String = "", receivedAt: String = "",
    extras: [(name: String, value: String)] = []
  ) {
    var buffer: [UInt8] = []
    func append(_ text: String) -> ByteRange {
      let start = buffer.count
      buffer.append(contentsOf: text.utf8)
      return ByteRange(start, buffer.count)
    }
    let ranges = [id, receivedAt, sourceType, language, province, city, title, narrative].map(
      append)
    let further = extras.map { Extra(name: append($0.name), value: append($0.value)) }
    self.init(bytes: buffer)
    self.id = ranges[0]
    self.receivedAt = ranges[1]
    self.sourceType = ranges[2]
    self.language = ranges[3]
    self.province = ranges[4]
    self.city = ranges[5]
    self.title = ranges[6]
    self.narrative = ranges[7]
    self.extras = further
  }
}
