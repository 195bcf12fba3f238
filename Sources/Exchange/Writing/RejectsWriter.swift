internal import ReportModel

/// Keeps rejected records: their bytes in one file, the reasons in another.
///
/// `FILE` holds the records exactly as they came, each followed by a line break if it has none.
/// `FILE.reasons.ndjson` holds one JSON object for each, by `docs/schema/reject.schema.json`. Both
/// are made with the first reject, so a run without rejects leaves no empty files.
///
/// A reader's long records are streamed:
///
///     reader.onRejectBytes = { chunk throws(ExchangeError) in try rejects.append(chunk) }
///
/// Call `finish()` also when a run fails: without it the files are dropped.
/// Not `Sendable`: make it and use it in one place.
public final class RejectsWriter {
  /// The file of the records.
  public let path: String
  /// The file of the reasons.
  public let reasonsPath: String
  /// The number of rejects so far.
  public private(set) var count = 0

  private var records: OutputFile?
  private var reasons: OutputFile?
  private var ending: [UInt8] = []

  /// Makes a writer; no file is made yet.
  public init(path: String) {
    self.path = path
    reasonsPath = path + ".reasons.ndjson"
  }

  /// Writes a part of the record whose reason follows in the next `write`.
  ///
  /// - Throws: `ExchangeError` when writing fails.
  public func append(_ chunk: [UInt8]) throws(ExchangeError) {
    try open()
    try records?.write(chunk)
    ending = Array((ending + chunk.suffix(2)).suffix(2))
  }

  /// Writes a reject.
  ///
  /// - Parameters:
  ///   - reason: Why and where.
  ///   - raw: Its bytes; empty when they were written by `append`.
  ///   - input: The file it came from.
  ///   - encoding: The encoding of `raw`, which decides how a line break is written.
  /// - Throws: `ExchangeError` when writing fails.
  public func write(
    _ reason: RejectReason, raw: [UInt8], input: String, encoding: TextEncoding = .utf8
  ) throws(ExchangeError) {
    try append(raw)
    let feed = encoding.lineFeed
    let endsLine =
      ending.suffix(feed.count) == feed[...] || (feed.count == 1 && ending.last == 0x0D)
    if !endsLine && !ending.isEmpty { try records?.write(feed) }
    ending = []
    count += 1
    try reasons?.write(Self.line(of: reason, input: input))
  }

  /// Completes both files.
  ///
  /// - Throws: `ExchangeError` when the last bytes cannot be stored.
  public func finish() throws(ExchangeError) {
    try records?.finish()
    try reasons?.finish()
  }

  private func open() throws(ExchangeError) {
    guard records == nil else { return }
    // Both or none: finishing one alone would take the place of an earlier run's rejects.
    let records = try OutputFile(path: path)
    reasons = try OutputFile(path: reasonsPath)
    self.records = records
  }

  private static func line(of reason: RejectReason, input: String) -> [UInt8] {
    var line = ByteWriter()
    line.append(text: "{\"input\":")
    line.appendJSONString(input)
    line.append(text: ",\"line\":")
    line.append(number: reason.line)
    line.append(text: ",\"byte_offset\":")
    line.append(number: Int(reason.byteOffset))
    if let column = reason.column {
      line.append(text: ",\"column\":")
      line.append(number: column)
    }
    line.append(text: ",\"field\":")
    if let field = reason.field {
      line.appendJSONString(field)
    } else {
      line.append(text: "null")
    }
    line.append(text: ",\"code\":")
    line.appendJSONString(reason.code)
    line.append(text: ",\"message\":")
    line.appendJSONString(reason.message.en)
    line.append(text: ",\"message_fr\":")
    line.appendJSONString(reason.message.fr)
    line.append(text: ",\"bytes\":")
    line.append(number: Int(reason.byteCount))
    line.append(text: "}\n")
    return line.withBytes { Array($0) }
  }
}
