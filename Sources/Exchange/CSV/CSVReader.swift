#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import ReportModel

/// Reads one report from each row of delimited text.
final class CSVReader: RecordReader {
  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)?
  let notices: [Notice]

  /// The longest header in bytes; a longer one is not a header.
  private static let headerLimit = 1 << 20

  private let buffer: RecordBuffer
  private let limit: Int
  private var scanner: CSVRowScanner
  private var intake: CSVIntake
  private var line: Int
  private var isFinished = false

  /// Whether each row counts as one line, as in a sheet, whatever line breaks its cells hold.
  private let isSheet: Bool

  /// Reads the header line and says what its columns mean.
  init(
    buffer: RecordBuffer, options: ReadOptions, limit: Int, file: String, isSheet: Bool = false
  ) throws(ExchangeError) {
    self.isSheet = isSheet
    self.buffer = buffer
    self.limit = limit
    line = try Self.skipBlankLines(buffer)
    let finding =
      isSheet
      ? CSVDelimiter.Finding(delimiter: UInt8(ascii: ","), prefix: 0)
      : try Self.findDelimiter(buffer, file: file)
    if finding.prefix > 0 {
      buffer.consume(finding.prefix)
      line += 1
    }
    scanner = CSVRowScanner(delimiter: finding.delimiter)
    var outcome = scanner.advance(in: Self.window(buffer), isAtEnd: buffer.isAtEnd)
    while outcome == .needsMore {
      guard buffer.count <= Self.headerLimit else { throw Self.noHeader(file) }
      _ = try buffer.fill()
      outcome = scanner.advance(in: Self.window(buffer), isAtEnd: buffer.isAtEnd)
    }
    guard case .row(_, let total) = outcome else { throw Self.noHeader(file) }
    let base = buffer.base
    let cells = scanner.fields.map { field in
      String(
        decoding: UnsafeBufferPointer(
          start: base + Int(field.start), count: Int(field.end - field.start)), as: UTF8.self)
    }
    let header = try CSVHeader(cells: cells, fieldMap: options.fieldMap, file: file)
    notices = header.notices
    intake = CSVIntake(columns: header.columns, defaultLanguage: options.defaultLanguage)
    line +=
      isSheet
      ? 1 : Self.lineBreaks(UnsafeBufferPointer(start: UnsafePointer(base), count: total))
    buffer.consume(total)
  }

  func next() throws(ExchangeError) -> ReadOutcome? {
    while !isFinished {
      scanner.reset()
      // Where damage cut the input short, its last row is not known to be whole.
      var outcome = CSVRowScanner.Outcome.needsMore
      while outcome == .needsMore {
        let isAtEnd = buffer.isAtEnd
        if isAtEnd && buffer.count == 0 { return finish() }
        outcome = scanner.advance(
          in: Self.window(buffer), isAtEnd: isAtEnd && buffer.damage == nil)
        if outcome == .needsMore {
          if isAtEnd { return finish() }
          // Two bytes more than the limit can be the line ending.
          if buffer.count > limit + 2 { return try rejectLongRow() }
          _ = try buffer.fill()
        }
      }
      switch outcome {
      case .row(let content, let total):
        guard content <= limit else {
          scanner.reset()
          return try rejectLongRow()
        }
        defer { pass(total) }
        if isBlank(content) { continue }
        let row = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: content)
        if let position = scanner.strayText {
          return reject(.strayText(at: position), total: total)
        }
        do throws(RecordProblem) {
          return .report(try intake.take(row, fields: scanner.fields, line: line))
        } catch {
          return reject(error, total: total)
        }
      default:
        isFinished = true
        defer { pass(buffer.count) }
        return reject(.unclosedQuote, total: buffer.count)
      }
    }
    return nil
  }

  /// Ends the input, which may have been cut short.
  private func finish() -> ReadOutcome? {
    isFinished = true
    guard let damage = buffer.damage else { return nil }
    defer { pass(buffer.count) }
    return reject(.damaged(damage), total: buffer.count)
  }

  /// Whether a row shows nothing: an empty line, or only delimiters as spreadsheets write them.
  private func isBlank(_ content: Int) -> Bool {
    guard content > 0 else { return true }
    return scanner.fields.count == intake.columns.count && !scanner.hasQuotes
      && scanner.fields.allSatisfy { $0.start == $0.end }
  }

  private func pass(_ total: Int) {
    let row = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: total)
    line += scanner.hasQuotes && !isSheet ? Self.lineBreaks(row) : 1
    buffer.consume(total)
  }

  private func reject(_ problem: RecordProblem, total: Int) -> ReadOutcome {
    let raw = buffer.original(total)
    let row = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: total)
    let reason = RejectReason(
      problem, line: line, byteOffset: buffer.offset, record: row, count: Int64(raw.count))
    return .reject(reason, raw: raw)
  }

  /// Hands the bytes of a long row on in pieces, so that memory stays bounded.
  private func rejectLongRow() throws(ExchangeError) -> ReadOutcome {
    let start = buffer.offset
    let firstLine = line
    var problem = RecordProblem.tooLong(limit: limit)
    var isDone = false
    var endsWithCR = false
    while !isDone {
      let outcome = scanner.advance(in: Self.window(buffer), isAtEnd: buffer.isAtEnd)
      if outcome == .unclosedQuote { problem = .unclosedQuote }
      isDone = outcome != .needsMore
      let length = outcome == .unclosedQuote ? buffer.count : scanner.position
      let part = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: length)
      line += Self.lineBreaks(part)
      // CR and LF in two parts are one line break.
      if endsWithCR && part.first == 0x0A { line -= 1 }
      if let last = part.last { endsWithCR = last == 0x0D }
      try onRejectBytes?(buffer.original(length))
      buffer.consume(length)
      scanner.dropScanned()
      if !isDone { _ = try buffer.fill() }
    }
    let reason = RejectReason(
      problem, line: firstLine, byteOffset: start,
      record: UnsafeBufferPointer(start: nil, count: 0), count: buffer.offset - start)
    return .reject(reason, raw: [])
  }

  private static func window(_ buffer: RecordBuffer) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: buffer.count)
  }

  private static func lineBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    func count(_ byte: Int32, where counts: (Int) -> Bool) -> Int {
      var total = 0
      var start = 0
      while let found = memchr(base + start, byte, bytes.count - start) {
        let index = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
        if counts(index) { total += 1 }
        start = index + 1
      }
      return total
    }
    return count(0x0A) { _ in true }
      + count(0x0D) { $0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A }
  }

  /// Passes empty lines before the header; returns the number of the line reached.
  private static func skipBlankLines(_ buffer: RecordBuffer) throws(ExchangeError) -> Int {
    var line = 1
    while true {
      if buffer.count < 2 { _ = try buffer.fill() }
      guard buffer.count > 0, [0x0A, 0x0D].contains(buffer.base[0]) else { return line }
      let isPair = buffer.count > 1 && buffer.base[0] == 0x0D && buffer.base[1] == 0x0A
      buffer.consume(isPair ? 2 : 1)
      line += 1
    }
  }

  private static func findDelimiter(
    _ buffer: RecordBuffer, file: String
  ) throws(ExchangeError) -> CSVDelimiter.Finding {
    while true {
      if let finding = CSVDelimiter.find(in: window(buffer), isAtEnd: buffer.isAtEnd) {
        return finding
      }
      guard buffer.count <= headerLimit else { throw noHeader(file) }
      _ = try buffer.fill()
    }
  }

  private static func noHeader(_ file: String) -> ExchangeError {
    ExchangeError(
      "no-header", file,
      en: "the first line is not a header: it does not end or a quotation mark stays open. "
        + "Put the names of the columns there.",
      fr:
        "la première ligne n'est pas un en-tête : elle ne finit pas ou un guillemet y reste ouvert. "
        + "Mettez-y les noms des colonnes.")
  }
}
