/// The position in a source and how to move it; line breaks and columns are counted here only.
struct LuaReader {
  static let keywords: Set<String> = [
    "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in",
    "local", "nil", "not", "or", "repeat", "return", "then", "true", "until", "while",
  ]
  /// Operators of more than one character, longest first.
  static let operators = ["...", "<<", ">>", "//", "==", "~=", "<=", ">=", "::", ".."]
    .map { Array($0.utf8) }
  static let marks = Set("+-*/%^#&~|<>=(){}[];:,.".utf8)

  let source: [UInt8]
  var offset = 0
  var place = SourcePlace(line: 1, column: 1)

  init(source: [UInt8]) {
    self.source = source
  }

  /// The byte at a distance from the position; `nil` behind the end.
  func peek(_ distance: Int = 0) -> UInt8? {
    let index = offset + distance
    return index < source.count ? source[index] : nil
  }

  /// Moves past one character: a line break (`\n`, `\r`, or both in either order), a scalar, or the
  /// longest invalid piece that UTF-8 decoding replaces by one U+FFFD.
  mutating func advance() {
    guard let byte = peek() else { return }
    if byte == 0x0A || byte == 0x0D {
      let other: UInt8 = byte == 0x0A ? 0x0D : 0x0A
      offset += peek(1) == other ? 2 : 1
      place = SourcePlace(line: place.line + 1, column: 1)
    } else {
      offset += byte < 0x80 ? 1 : scalarLength()
      place.column += 1
    }
  }

  mutating func advance(by count: Int) {
    for _ in 0..<count { advance() }
  }

  mutating func readAll() -> [LuaToken] {
    var tokens: [LuaToken] = []
    while let byte = peek() {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        advance()
      } else {
        tokens.append(readToken(byte))
      }
    }
    return tokens
  }

  private mutating func readToken(_ byte: UInt8) -> LuaToken {
    let start = (offset, place)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return readString(quote: byte)
    case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"):
      return readComment()
    case UInt8(ascii: "[") where longBracketLevel() != nil:
      return readLongString()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return readNumber()
    case UInt8(ascii: ".") where peek(1).map(Self.isDigit) ?? false:
      return readNumber()
    case _ where Self.isLetter(byte):
      while let next = peek(), Self.isLetter(next) || Self.isDigit(next) { advance() }
      let word = String(decoding: source[start.0..<offset], as: UTF8.self)
      return token(Self.keywords.contains(word) ? .keyword : .name, from: start)
    default:
      if let found = Self.operators.first(where: { source[offset...].starts(with: $0) }) {
        advance(by: found.count)
        return token(.symbol, from: start)
      }
      let known = Self.marks.contains(byte)
      advance()
      return token(
        known ? .symbol : .unknown, from: start, problem: known ? nil : .unexpectedCharacter)
    }
  }

  private mutating func readComment() -> LuaToken {
    let start = (offset, place)
    advance(by: 2)
    if let level = longBracketLevel() {
      let closed = skipLongBracket(level: level) != nil
      return token(
        closed ? .comment : .unknown, from: start, problem: closed ? nil : .unterminatedComment)
    }
    while let byte = peek(), byte != 0x0A, byte != 0x0D { advance() }
    return token(.comment, from: start)
  }

  /// Reads what Lua takes for a numeral (the letters, digits and points that follow) and judges it.
  private mutating func readNumber() -> LuaToken {
    let start = (offset, place)
    let isHexadecimal =
      peek() == UInt8(ascii: "0") && (peek(1).map { $0 | 0x20 } == UInt8(ascii: "x"))
    let exponent = UInt8(ascii: isHexadecimal ? "p" : "e")
    while let byte = peek() {
      if byte | 0x20 == exponent, peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") {
        advance(by: 2)
      } else if Self.isLetter(byte) || Self.isDigit(byte) || byte == UInt8(ascii: ".") {
        advance()
      } else {
        break
      }
    }
    let valid = Self.isNumeral(source[start.0..<offset], hexadecimal: isHexadecimal)
    return token(valid ? .number : .unknown, from: start, problem: valid ? nil : .malformedNumber)
  }

  /// Whether some bytes are a numeral of Lua 5.4 (§3.1 of its manual).
  static func isNumeral(_ bytes: ArraySlice<UInt8>, hexadecimal: Bool) -> Bool {
    var rest = hexadecimal ? bytes.dropFirst(2) : bytes
    let exponent = UInt8(ascii: hexadecimal ? "p" : "e")
    var digits = 0
    var points = 0
    while let byte = rest.first, byte | 0x20 != exponent {
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if isDigit(byte) || (hexadecimal && isHexadecimalDigit(byte)) {
        digits += 1
      } else {
        return false
      }
      rest = rest.dropFirst()
    }
    guard digits > 0, points < 2 else { return false }
    guard !rest.isEmpty else { return true }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  /// Closes a token that began at `start` and ends here.
  func token(
    _ kind: LuaToken.Kind, from start: (offset: Int, place: SourcePlace), value: String = "",
    valuePlaces: [SourcePlace] = [], problem: LuaToken.Problem? = nil
  ) -> LuaToken {
    LuaToken(
      kind: kind, text: String(decoding: source[start.offset..<offset], as: UTF8.self),
      place: start.place, end: place, range: start.offset..<offset, value: value,
      valuePlaces: valuePlaces, problem: problem)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// Whether a byte may begin a name; Lua knows no letters beyond ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }
}
