/// Strings: what they mean, and where each byte of the meaning is written.
extension LuaReader {
  /// The content of a string while it is read.
  private struct Content {
    var bytes: [UInt8] = []
    var places: [SourcePlace] = []

    mutating func append(_ more: some Sequence<UInt8>, at place: SourcePlace) {
      for byte in more {
        bytes.append(byte)
        places.append(place)
      }
    }

    /// The text, and a place for each of its UTF-8 bytes also where `\xFF` or the like had to be
    /// repaired.
    func finished() -> (value: String, places: [SourcePlace]) {
      let value = String(decoding: bytes, as: UTF8.self)
      if value.utf8.elementsEqual(bytes) { return (value, places) }
      var repaired: [SourcePlace] = []
      var reader = LuaReader(source: bytes)
      for scalar in value.unicodeScalars {
        let place = places[min(reader.offset, places.count - 1)]
        reader.offset += reader.scalarLength()
        repaired.append(contentsOf: repeatElement(place, count: UTF8.width(scalar)))
      }
      return (value, repaired)
    }
  }

  mutating func readString(quote: UInt8) -> LuaToken {
    let start = (offset, place)
    var content = Content()
    var problem: LuaToken.Problem?
    advance()
    while true {
      guard let byte = peek(), byte != 0x0A, byte != 0x0D else {
        problem = .unterminatedString
        break
      }
      if byte == quote {
        advance()
        break
      }
      let here = place
      if byte == UInt8(ascii: "\\") {
        if !readEscape(into: &content), problem == nil { problem = .invalidEscape(here) }
      } else {
        let before = offset
        advance()
        content.append(source[before..<offset], at: here)
      }
    }
    let (value, places) = content.finished()
    return token(
      problem == nil ? .string : .unknown, from: start, value: value, valuePlaces: places,
      problem: problem)
  }

  /// Reads one escape sequence; answers whether Lua knows it. An unknown one stands for itself.
  private mutating func readEscape(into content: inout Content) -> Bool {
    let here = place
    let before = offset
    advance()
    guard let byte = peek() else { return true }
    switch byte {
    case 0x0A, 0x0D:
      advance()
      content.append([0x0A], at: here)
      return true
    case UInt8(ascii: "x"):
      guard let high = hexadecimalValue(1), let low = hexadecimalValue(2) else { break }
      advance(by: 3)
      content.append([high << 4 | low], at: here)
      return true
    case UInt8(ascii: "z"):
      advance()
      while let next = peek(), next == 0x20 || (0x09...0x0D).contains(next) { advance() }
      return true
    case UInt8(ascii: "u"):
      guard let scalar = readCodePoint() else { break }
      content.append(Array(String(scalar).utf8), at: here)
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var number = 0
      var count = 0
      while count < 3, let digit = peek(count), Self.isDigit(digit) {
        number = number * 10 + Int(digit - UInt8(ascii: "0"))
        count += 1
      }
      guard number < 256 else { break }
      advance(by: count)
      content.append([UInt8(number)], at: here)
      return true
    default:
      guard let meaning = Self.escapes[byte] else { break }
      advance()
      content.append([meaning], at: here)
      return true
    }
    content.append(source[before..<offset], at: here)
    return false
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "v"): 0x0B, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
  ]

  private func hexadecimalValue(_ distance: Int) -> UInt8? {
    guard let byte = peek(distance), Self.isHexadecimalDigit(byte) else { return nil }
    return Self.isDigit(byte) ? byte - UInt8(ascii: "0") : (byte | 0x20) - UInt8(ascii: "a") + 10
  }

  /// Reads `u{XXX}`; moves only when it is whole and names a Unicode scalar.
  private mutating func readCodePoint() -> Unicode.Scalar? {
    guard peek(1) == UInt8(ascii: "{") else { return nil }
    var distance = 2
    var number: UInt32 = 0
    while let digit = hexadecimalValue(distance), number <= 0x10_FFFF {
      number = number << 4 | UInt32(digit)
      distance += 1
    }
    guard distance > 2, peek(distance) == UInt8(ascii: "}"), let scalar = Unicode.Scalar(number)
    else { return nil }
    advance(by: distance + 1)
    return scalar
  }

  /// The number of `=` of a long bracket that opens here; `nil` where none does.
  func longBracketLevel() -> Int? {
    guard peek() == UInt8(ascii: "[") else { return nil }
    var level = 0
    while peek(level + 1) == UInt8(ascii: "=") { level += 1 }
    return peek(level + 1) == UInt8(ascii: "[") ? level : nil
  }

  mutating func readLongString() -> LuaToken {
    let start = (offset, place)
    guard let level = longBracketLevel() else { return token(.unknown, from: start) }
    guard let content = skipLongBracket(level: level) else {
      return token(.unknown, from: start, problem: .unterminatedLongString)
    }
    return token(.longString, from: start, value: content.value, valuePlaces: content.places)
  }

  /// Moves past a long bracket and answers its content; `nil` when the file ends first.
  mutating func skipLongBracket(level: Int) -> (value: String, places: [SourcePlace])? {
    let closing =
      [UInt8(ascii: "]")] + Array(repeating: UInt8(ascii: "="), count: level) + [UInt8(ascii: "]")]
    advance(by: level + 2)
    // Lua drops a line break right behind the opening bracket.
    if peek() == 0x0A || peek() == 0x0D { advance() }
    var content = Content()
    while let byte = peek() {
      if byte == UInt8(ascii: "]"), source[offset...].starts(with: closing) {
        advance(by: closing.count)
        return content.finished()
      }
      let here = place
      let before = offset
      advance()
      // Lua reads every kind of line break as `\n`.
      let isBreak = byte == 0x0A || byte == 0x0D
      content.append(isBreak ? [0x0A] : source[before..<offset], at: here)
    }
    return nil
  }

  /// The length in bytes of the scalar here, or of the invalid piece that decoding replaces by one
  /// U+FFFD ("maximal subpart", Unicode 15 §3.9), so that columns agree with the repaired text.
  func scalarLength() -> Int {
    guard let first = peek() else { return 0 }
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: count = 4
    default: return 1
    }
    guard let next = peek(1), second.contains(next) else { return 1 }
    for distance in 2..<max(count, 2) {
      guard let next = peek(distance), (0x80...0xBF).contains(next) else { return distance }
    }
    return count
  }
}
