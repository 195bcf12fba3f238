extension ByteWriter {
  /// Appends a text as a JSON string (RFC 8259): only quotation marks, backslashes and control
  /// characters are escaped.
  mutating func appendJSONString(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    var position = 0
    while let special = Self.firstSpecial(in: text, from: position) {
      append(UnsafeBufferPointer(rebasing: text[start..<special]))
      appendEscape(of: text[special])
      position = special + 1
      start = position
    }
    append(start == 0 ? text : UnsafeBufferPointer(rebasing: text[start...]))
    append(UInt8(ascii: "\""))
  }

  /// Appends a text as a JSON string.
  package mutating func appendJSONString(_ text: String) {
    var text = text
    text.withUTF8 { appendJSONString($0) }
  }

  /// Appends a text as it is.
  package mutating func append(string: String) {
    var string = string
    string.withUTF8 { append($0) }
  }

  private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var position = start
    while position + 8 <= text.count {
      let word = SWAR.load(base + position)
      let control = (word &- SWAR.all(0x20)) & ~word & SWAR.highs
      let marks =
        control | SWAR.marks(word, of: UInt8(ascii: "\""))
        | SWAR.marks(word, of: UInt8(ascii: "\\"))
      if marks != 0 { return position + SWAR.firstIndex(marks) }
      position += 8
    }
    while position < text.count {
      let byte = base[position]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return position }
      position += 1
    }
    return nil
  }

  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(text: "\\\"")
    case UInt8(ascii: "\\"): append(text: "\\\\")
    case 0x0A: append(text: "\\n")
    case 0x0D: append(text: "\\r")
    case 0x09: append(text: "\\t")
    default:
      append(text: "\\u00")
      for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }

  /// Appends a whole number.
  package mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var digits: InlineArray<20, UInt8> = .init(repeating: 0)
    var start = 20
    var rest = number.magnitude
    repeat {
      start &-= 1
      digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    while start < 20 {
      append(digits[start])
      start &+= 1
    }
  }

  /// Appends a number in its shortest form, `3` rather than `3.0`; what is no finite number becomes
  /// null, because JSON has no other word for it.
  package mutating func append(number: Double) {
    guard number.isFinite else { return append(text: "null") }
    if number == number.rounded(.towardZero) && number.magnitude < 0x1p53 {
      append(number: Int(number))
    } else {
      append(string: number.description)
    }
  }
}
