/// Walks over JSON text and checks it by the whole grammar of RFC 8259, with UTF-8.
///
/// The scanner keeps no tree. Behind the text there must be at least 32 readable bytes of which
/// the first is a line feed: it ends every string and value, so the loops need no other bound.
struct JSONScanner {
  /// What a string holds besides plain characters.
  struct StringTraits: OptionSet, Sendable {
    let rawValue: UInt8
    /// At least one escape.
    static let escaped = StringTraits(rawValue: 1)
    /// The escape of NUL.
    static let nul = StringTraits(rawValue: 2)
  }

  /// How deep arrays and objects may be nested, counting the record itself.
  static let maxDepth = 64

  /// Where the scanner stands.
  var cursor: UnsafePointer<UInt8>
  /// One past the last byte of the text.
  let end: UnsafePointer<UInt8>
  /// Whether a text inside a value that was passed over holds the escape of NUL.
  var hasNul = false

  /// Passes white space; a line feed counts only before the end.
  @inline(__always)
  mutating func skipSpace() {
    guard cursor.pointee <= 0x20 else { return }
    skipSpaceSlowly()
  }

  private mutating func skipSpaceSlowly() {
    while cursor < end {
      switch cursor.pointee {
      case 0x20, 0x09, 0x0A, 0x0D: cursor += 1
      default: return
      }
    }
  }

  /// Passes the rest of a string whose opening quotation mark was passed.
  @inline(__always)
  mutating func skipString(_ traits: inout StringTraits) -> JSONProblem? {
    var pointer = cursor
    while true {
      pointer = Self.firstMark(from: pointer)
      var byte = pointer.pointee
      if byte == UInt8(ascii: "\"") {
        cursor = pointer + 1
        return nil
      }
      if byte >= 0x80 {
        repeat {
          let length = UTF8Scanner.lengthOfSequence(at: pointer)
          guard length > 0 else {
            cursor = pointer
            return .invalidUTF8
          }
          pointer += length
          byte = pointer.pointee
        } while byte >= 0x80
        continue
      }
      cursor = pointer
      guard byte == UInt8(ascii: "\\") else { return controlProblem() }
      traits.insert(.escaped)
      if let problem = skipEscape(&traits) { return problem }
      pointer = cursor
    }
  }

  /// The first byte from `pointer` on that a string does not simply hold; two words are looked at
  /// in one step.
  @inline(__always)
  private static func firstMark(from start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var pointer = start
    while true {
      let first = stringMarks(pointer)
      let second = stringMarks(pointer + 8)
      if (first | second) & SWAR.highs == 0 {
        pointer += 16
      } else if first & SWAR.highs != 0 {
        return pointer + SWAR.firstIndex(first & SWAR.highs)
      } else {
        return pointer + 8 + SWAR.firstIndex(second & SWAR.highs)
      }
    }
  }

  /// Marks the bytes that a string does not simply hold: quotation mark, backslash, control
  /// characters, and the bytes of longer sequences. Marks are the high bits; the lowest is exact.
  ///
  /// Subtracting leaves the high bit only in bytes that were smaller, or in bytes that had it
  /// before; those are marked anyway, so the usual masks can be left out. Flipping bit 1 brings the
  /// quotation mark (0x22) next to the control characters and leaves those among themselves, so
  /// that one comparison with 0x21 finds both.
  @inline(__always)
  private static func stringMarks(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
    let word = SWAR.load(pointer)
    let controlOrQuote = (word ^ SWAR.all(0x02)) &- SWAR.all(0x21)
    let backslash = (word ^ SWAR.all(UInt8(ascii: "\\"))) &- SWAR.ones
    return word | controlOrQuote | backslash
  }

  private func controlProblem() -> JSONProblem {
    if cursor >= end { return .unfinished }
    return cursor.pointee == 0 ? .nulByte : .controlCharacter
  }

  private mutating func skipEscape(_ traits: inout StringTraits) -> JSONProblem? {
    let start = cursor
    switch cursor[1] {
    case UInt8(ascii: "n"), UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"),
      UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"):
      cursor += 2
      return nil
    case UInt8(ascii: "u"): break
    default: return cursor + 1 >= end ? .unfinished : .badEscape
    }
    guard let unit = JSONEscape.hexUnit(at: cursor + 2) else { return .badEscape }
    cursor += 6
    if unit == 0 { traits.insert(.nul) }
    guard unit & 0xF800 == 0xD800 else { return nil }
    if unit < 0xDC00, cursor[0] == UInt8(ascii: "\\"), cursor[1] == UInt8(ascii: "u"),
      let low = JSONEscape.hexUnit(at: cursor + 2), low & 0xFC00 == 0xDC00
    {
      cursor += 6
      return nil
    }
    cursor = start
    return .loneSurrogate
  }

  /// Passes a number; `isInteger` tells whether it has neither fraction nor exponent.
  mutating func skipNumber(isInteger: inout Bool) -> JSONProblem? {
    isInteger = true
    if cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
    if cursor.pointee == UInt8(ascii: "0") {
      cursor += 1
      if Self.isDigit(cursor.pointee) { return .badNumber }
    } else if !skipDigits() {
      return .badNumber
    }
    if cursor.pointee == UInt8(ascii: ".") {
      isInteger = false
      cursor += 1
      if !skipDigits() { return .badNumber }
    }
    if cursor.pointee | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      cursor += 1
      if cursor.pointee == UInt8(ascii: "+") || cursor.pointee == UInt8(ascii: "-") { cursor += 1 }
      if !skipDigits() { return .badNumber }
    }
    return nil
  }

  private mutating func skipDigits() -> Bool {
    let start = cursor
    while Self.isDigit(cursor.pointee) { cursor += 1 }
    return cursor > start
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Passes `true`, `false` or `null`.
  mutating func skipWord() -> JSONProblem? {
    for word in ["null", "true", "false"] as [StaticString] {
      guard Int(end - cursor) >= word.utf8CodeUnitCount else { continue }
      var matches = true
      for index in 0..<word.utf8CodeUnitCount where cursor[index] != word.utf8Start[index] {
        matches = false
      }
      if matches {
        cursor += word.utf8CodeUnitCount
        return nil
      }
    }
    return valueProblem()
  }

  /// Why no value begins here.
  func valueProblem() -> JSONProblem {
    if cursor >= end { return .unfinished }
    return cursor.pointee == 0 ? .nulByte : cursor.pointee >= 0x80 ? highProblem() : .unexpected
  }

  private func highProblem() -> JSONProblem {
    UTF8Scanner.lengthOfSequence(at: cursor) > 0 ? .unexpected : .invalidUTF8
  }
}
