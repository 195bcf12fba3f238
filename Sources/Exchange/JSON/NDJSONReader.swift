#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import ReportModel

/// Reads one report from each line of JSON.
final class NDJSONReader: RecordReader {
  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)?

  private let buffer: RecordBuffer
  private let limit: Int
  private var intake: JSONIntake
  private var line = 1
  private var isFinished = false

  init(buffer: RecordBuffer, intake: JSONIntake, limit: Int) {
    self.buffer = buffer
    self.intake = intake
    self.limit = limit
  }

  func next() throws(ExchangeError) -> ReadOutcome? {
    while !isFinished {
      guard let length = try findLine() else { return try rejectLongLine() }
      let isCut = length == buffer.count && buffer.isAtEnd
      if isCut {
        isFinished = true
        if let damage = buffer.damage { return rejectDamaged(damage) }
        if length == 0 { return nil }
      }
      let total = isCut ? length : length + 1
      defer {
        buffer.consume(total)
        line += 1
      }
      if isBlank(length) { continue }
      let content = length > 0 && buffer.base[length - 1] == 0x0D ? length - 1 : length
      do throws(RecordProblem) {
        return .report(try intake.take(buffer.base, count: content, line: line))
      } catch {
        return reject(error, total: total)
      }
    }
    return nil
  }

  /// The length of the next line without its line feed; `nil` when it is longer than the limit.
  private func findLine() throws(ExchangeError) -> Int? {
    var searched = 0
    while true {
      let base = buffer.base
      if let found = memchr(base + searched, 0x0A, buffer.count - searched) {
        let length = found.assumingMemoryBound(to: UInt8.self) - base
        return length <= limit ? length : nil
      }
      searched = buffer.count
      guard searched <= limit else { return nil }
      if try !buffer.fill() { return searched }
    }
  }

  private func isBlank(_ length: Int) -> Bool {
    guard length == 0 || buffer.base[0] <= 0x20 else { return false }
    return (0..<length).allSatisfy { [0x20, 0x09, 0x0D].contains(buffer.base[$0]) }
  }

  private func reject(_ problem: RecordProblem, total: Int) -> ReadOutcome {
    let raw = buffer.original(total)
    let record = UnsafeBufferPointer(start: UnsafePointer(buffer.base), count: total)
    let reason = RejectReason(
      problem, line: line, byteOffset: buffer.offset, record: record, count: Int64(raw.count))
    return .reject(reason, raw: raw)
  }

  private func rejectDamaged(_ damage: InputDamage) -> ReadOutcome {
    let outcome = reject(.damaged(damage), total: buffer.count)
    buffer.consume(buffer.count)
    return outcome
  }

  /// Hands the bytes of a long line on in pieces, so that memory stays bounded.
  private func rejectLongLine() throws(ExchangeError) -> ReadOutcome {
    let start = buffer.offset
    var isDone = false
    while !isDone {
      let found = memchr(buffer.base, 0x0A, buffer.count)
      let length = found.map {
        $0.assumingMemoryBound(to: UInt8.self) - buffer.base + 1
      }
      try handOn(length ?? buffer.count)
      isDone = length != nil
      if !isDone { isDone = try !buffer.fill() }
    }
    let reason = RejectReason(
      .tooLong(limit: limit), line: line, byteOffset: start,
      record: UnsafeBufferPointer(start: nil, count: 0), count: buffer.offset - start)
    line += 1
    return .reject(reason, raw: [])
  }

  private func handOn(_ length: Int) throws(ExchangeError) {
    try onRejectBytes?(buffer.original(length))
    buffer.consume(length)
  }
}
