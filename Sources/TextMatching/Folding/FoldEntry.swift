/// What a character is to the reader of a text.
enum CharacterKind: UInt8 {
  case other, letter, digit, mark, space, newline, apostrophe, singleOpen, singleClose
  case openQuote, closeQuote, quote, openParen, closeParen, period, ellipsis, question, exclamation
  case comma, semicolon, colon, dash, hyphen, slash, percent, bullet, at, currency
}

/// What one character folds to, in 32 bits: kind, whether it is a capital, and up to three ASCII
/// bytes or another scalar.
struct FoldEntry {
  var bits: UInt32

  /// A character that folds to nothing, or (a letter) to itself.
  init(_ kind: CharacterKind, isCapital: Bool = false) {
    bits = UInt32(kind.rawValue) | (isCapital ? 0x20 : 0)
  }

  /// A character that folds to one to three ASCII bytes.
  init(_ kind: CharacterKind, ascii: [UInt8], isCapital: Bool) {
    self.init(kind, isCapital: isCapital)
    bits |= UInt32(ascii.count) << 6
    for (place, byte) in ascii.enumerated() { bits |= UInt32(byte) << UInt32(8 + 8 * place) }
  }

  /// A letter that folds to another scalar beyond ASCII.
  init(letter scalar: UInt32, isCapital: Bool) {
    self.init(.letter, isCapital: isCapital)
    bits |= scalar << 8
  }

  init(bits: UInt32) { self.bits = bits }

  var kind: CharacterKind {
    // The initialisers put nothing but the raw value of a kind there.
    unsafeBitCast(UInt8(truncatingIfNeeded: bits & 0x1F), to: CharacterKind.self)
  }
  var isCapital: Bool { bits & 0x20 != 0 }
  /// The number of ASCII bytes; 0 for a scalar or for a letter that stays as it is.
  var asciiCount: Int { Int((bits >> 6) & 3) }
  /// The ASCII bytes, the first one lowest, or the scalar.
  var payload: UInt32 { bits >> 8 }
}
