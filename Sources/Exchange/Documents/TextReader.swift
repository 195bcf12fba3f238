internal import ReportModel

/// Reads a file of plain text or Markdown as one report.
final class TextReader: RecordReader {
  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)?

  private let buffer: RecordBuffer
  private let intake: DocumentIntake
  private let isMarkdown: Bool
  private var isFinished = false

  init(buffer: RecordBuffer, intake: DocumentIntake, isMarkdown: Bool) {
    self.buffer = buffer
    self.intake = intake
    self.isMarkdown = isMarkdown
  }

  func next() throws(ExchangeError) -> ReadOutcome? {
    guard !isFinished else { return nil }
    isFinished = true
    while buffer.count <= intake.limit, try buffer.fill() {}
    if buffer.count == 0 && buffer.damage == nil { return nil }
    guard buffer.count <= intake.limit else { return try rejectLong() }
    do throws(RecordProblem) {
      return .report(try report())
    } catch {
      let raw = buffer.original(buffer.count)
      let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: buffer.count)
      return .reject(
        RejectReason(error, line: 1, byteOffset: 0, record: bytes, count: Int64(raw.count)),
        raw: raw)
    }
  }

  private func report() throws(RecordProblem) -> Report {
    if let damage = buffer.damage { throw .damaged(damage) }
    let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: buffer.count)
    if let position = UTF8Scanner.firstProblem(in: bytes) {
      throw bytes[position] == 0
        ? .nulByte(.narrative, at: position) : .invalidUTF8(.narrative, at: position)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return try intake.report(text: text, title: isMarkdown ? Self.heading(of: text) : "")
  }

  /// The first heading of the first level, where the text begins with one.
  private static func heading(of text: String) -> String {
    guard let line = text.split(whereSeparator: \.isNewline).first, line.hasPrefix("# ") else {
      return ""
    }
    return line.dropFirst(2).trimmingPrefix(while: \.isWhitespace).description
  }

  private func rejectLong() throws(ExchangeError) -> ReadOutcome {
    var count: Int64 = 0
    repeat {
      let part = buffer.original(buffer.count)
      count += Int64(part.count)
      try onRejectBytes?(part)
      buffer.consume(buffer.count)
    } while try buffer.fill()
    let reason = RejectReason(
      .tooLong(limit: intake.limit), line: 1, byteOffset: 0,
      record: UnsafeBufferPointer(start: nil, count: 0), count: count)
    return .reject(reason, raw: [])
  }
}
