internal import ReportModel

/// Reads reports from one JSON array of objects, an element at a time.
///
/// The reader first finds where an element ends, by brackets and strings alone, then has it checked
/// like a line of NDJSON. Outside the elements it accepts only white space and commas.
final class JSONArrayReader: RecordReader {
  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)?

  private enum Expectation {
    case opening, firstElement, element, commaOrClosing, nothing
  }

  private let buffer: RecordBuffer
  private let limit: Int
  private var intake: JSONIntake
  private var line = 1
  private var expects = Expectation.opening

  init(buffer: RecordBuffer, intake: JSONIntake, limit: Int) {
    self.buffer = buffer
    self.intake = intake
    self.limit = limit
  }

  func next() throws(ExchangeError) -> ReadOutcome? {
    while try skipSpace() {
      let byte = buffer.base[0]
      switch (expects, byte) {
      case (.opening, UInt8(ascii: "[")):
        buffer.consume(1)
        expects = .firstElement
      case (.commaOrClosing, UInt8(ascii: ",")):
        buffer.consume(1)
        expects = .element
      case (.firstElement, UInt8(ascii: "]")), (.commaOrClosing, UInt8(ascii: "]")):
        buffer.consume(1)
        expects = .nothing
      case (.firstElement, _), (.element, _):
        expects = .commaOrClosing
        return try readElement()
      default: return try rejectRest()
      }
    }
    guard expects != .nothing else { return nil }
    expects = .nothing
    if let damage = buffer.damage { return reject(.damaged(damage), total: 0) }
    return reject(JSONProblem.unfinished.problem(at: 0), total: 0)
  }

  private func skipSpace() throws(ExchangeError) -> Bool {
    while true {
      while buffer.count > 0 {
        switch buffer.base[0] {
        case 0x0A: line += 1
        case 0x20, 0x09, 0x0D: break
        default: return true
        }
        buffer.consume(1)
      }
      if try !buffer.fill() { return false }
    }
  }

  private func readElement() throws(ExchangeError) -> ReadOutcome {
    var finder = JSONElementFinder()
    var length = 0
    var isCut = false
    while true {
      if finder.advance(in: UnsafeBufferPointer(start: buffer.base, count: buffer.count)) {
        length = finder.position
        break
      }
      guard buffer.count <= limit else { return try rejectLong(&finder) }
      if try !buffer.fill() {
        length = buffer.count
        isCut = true
        break
      }
    }
    if isCut, let damage = buffer.damage {
      expects = .nothing
      return reject(.damaged(damage), total: length)
    }
    guard length <= limit else { return try rejectLong(&finder) }
    guard length > 0 else { return reject(JSONProblem.unexpected.problem(at: 0), total: 0) }
    // The scanner needs a control character behind the element.
    let after = buffer.base[length]
    buffer.base[length] = 0x0A
    do throws(RecordProblem) {
      let report = try intake.take(buffer.base, count: length, line: line)
      buffer.base[length] = after
      consume(length)
      return .report(report)
    } catch {
      buffer.base[length] = after
      // An element that takes all the rest says enough about the missing end.
      if isCut { expects = .nothing }
      return reject(error, total: length)
    }
  }

  /// Rejects what follows the array.
  private func rejectRest() throws(ExchangeError) -> ReadOutcome {
    while buffer.count <= limit {
      if try !buffer.fill() { break }
    }
    guard buffer.count <= limit else {
      var finder = JSONElementFinder(findsNothing: true)
      return try rejectLong(&finder)
    }
    return reject(JSONProblem.trailingContent.problem(at: 0), total: buffer.count)
  }

  private func reject(_ problem: RecordProblem, total: Int) -> ReadOutcome {
    let raw = buffer.original(total)
    let record = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: total)
    let reason = RejectReason(
      problem, line: line, byteOffset: buffer.offset, record: record, count: Int64(raw.count))
    consume(total)
    return .reject(reason, raw: raw)
  }

  private func rejectLong(_ finder: inout JSONElementFinder) throws(ExchangeError) -> ReadOutcome {
    let start = buffer.offset
    let firstLine = line
    var isDone = false
    while !isDone {
      let isFound = finder.advance(in: UnsafeBufferPointer(start: buffer.base, count: buffer.count))
      let length = finder.position
      try onRejectBytes?(buffer.original(length))
      consume(length)
      finder.position = 0
      isDone = isFound
      if !isFound, try !buffer.fill() {
        isDone = true
        expects = .nothing
      }
    }
    let reason = RejectReason(
      .tooLong(limit: limit), line: firstLine, byteOffset: start,
      record: UnsafeBufferPointer(start: nil, count: 0), count: buffer.offset - start)
    return .reject(reason, raw: [])
  }

  private func consume(_ length: Int) {
    for index in 0..<length where buffer.base[index] == 0x0A { line += 1 }
    buffer.consume(length)
  }
}
