/// Splits rows of delimited text into fields, a byte at a time where it matters (RFC 4180).
///
/// A row ends with CR LF, LF or CR outside quotation marks. A quotation mark that does not begin a
/// field is an ordinary character. The scanner can stop at the end of a block and go on.
struct CSVRowScanner {
  /// The place of a field in its row, without its quotation marks.
  struct Field: Sendable {
    var start: Int32
    var end: Int32
    /// Whether it holds doubled quotation marks.
    var hasDoubledQuotes = false
  }

  /// How a scan ended.
  enum Outcome: Equatable {
    /// A row without its line ending, and with it.
    case row(content: Int, total: Int)
    /// The block ends inside the row.
    case needsMore
    /// The input ends inside quotation marks.
    case unclosedQuote
  }

  private enum State {
    case fieldStart, plain, quoted, closing
  }

  /// The fields of the row that was scanned last.
  private(set) var fields: [Field] = []
  /// How far the row was scanned.
  private(set) var position = 0
  /// Where text follows a closing quotation mark, which no writer of CSV produces.
  private(set) var strayText: Int?
  /// Whether any field of the row is quoted, so that it may hold line breaks.
  private(set) var hasQuotes = false

  private let delimiter: UInt8
  private var state = State.fieldStart
  private var start = 0
  private var hasDoubled = false

  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Makes ready for the next row.
  mutating func reset() {
    fields.removeAll(keepingCapacity: true)
    position = 0
    strayText = nil
    hasQuotes = false
    state = .fieldStart
    start = 0
  }

  /// Forgets the bytes before `position` but stays in the row; its fields no longer mean anything.
  mutating func dropScanned() {
    fields.removeAll(keepingCapacity: true)
    position = 0
    start = 0
  }

  /// Scans on in `bytes`, behind which eight bytes can be read.
  mutating func advance(in bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Outcome {
    guard let base = bytes.baseAddress else { return .needsMore }
    while position < bytes.count {
      switch state {
      case .fieldStart:
        start = position
        hasDoubled = false
        if base[position] == UInt8(ascii: "\"") {
          position += 1
          start = position
          hasQuotes = true
          state = .quoted
        } else {
          state = .plain
        }
      case .quoted: skipQuoted(base, count: bytes.count)
      case .closing:
        if base[position] == UInt8(ascii: "\"") {
          hasDoubled = true
          position += 1
          state = .quoted
          continue
        }
        if isFieldEnd(base[position]) {
          if let row = endField(at: position - 1, bytes, isAtEnd: isAtEnd) { return row }
        } else {
          strayText = strayText ?? position
          state = .plain
        }
      case .plain:
        skipPlain(base, count: bytes.count)
        guard position < bytes.count else { break }
        if let row = endField(at: position, bytes, isAtEnd: isAtEnd) { return row }
      }
    }
    return isAtEnd ? endOfInput(bytes.count) : .needsMore
  }

  private mutating func endOfInput(_ count: Int) -> Outcome {
    if state == .quoted { return .unclosedQuote }
    let isEmptyField = state == .fieldStart
    append(from: isEmptyField ? count : start, to: state == .closing ? count - 1 : count)
    return .row(content: count, total: count)
  }

  private mutating func append(from start: Int, to end: Int) {
    fields.append(
      Field(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
        hasDoubledQuotes: hasDoubled))
    hasDoubled = false
  }

  private func isFieldEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  /// Ends a field at the delimiter or line ending at `position`; `nil` when the row goes on.
  private mutating func endField(
    at end: Int, _ bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool
  ) -> Outcome? {
    let byte = bytes[position]
    if byte == delimiter {
      append(from: start, to: end)
      position += 1
      state = .fieldStart
      return nil
    }
    // A CR at the end of a block may be half of CR LF.
    if byte == 0x0D && position + 1 == bytes.count && !isAtEnd { return .needsMore }
    append(from: start, to: end)
    let isPair = byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    let content = position
    position += isPair ? 2 : 1
    return .row(content: content, total: position)
  }

  private mutating func skipQuoted(_ base: UnsafePointer<UInt8>, count: Int) {
    while position < count {
      let marks = SWAR.marks(SWAR.load(base + position), of: UInt8(ascii: "\""))
      if marks == 0 {
        position += 8
        continue
      }
      position += SWAR.firstIndex(marks)
      guard position < count else { break }
      position += 1
      state = .closing
      return
    }
    position = count
  }

  private mutating func skipPlain(_ base: UnsafePointer<UInt8>, count: Int) {
    while position < count {
      let word = SWAR.load(base + position)
      let marks =
        SWAR.marks(word, of: delimiter) | SWAR.marks(word, of: 0x0A) | SWAR.marks(word, of: 0x0D)
      if marks == 0 {
        position += 8
        continue
      }
      position += SWAR.firstIndex(marks)
      break
    }
    position = min(position, count)
  }
}
