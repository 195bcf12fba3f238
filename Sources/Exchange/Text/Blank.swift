/// Tells texts that show nothing from texts that do.
enum Blank {
  /// Whether valid UTF-8 holds only white space and invisible spacing characters.
  static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Nearly every text begins with a letter, so look at one byte first.
    if let first = bytes.first, first > 0x20 && first < 0x7F { return false }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let isInvisible = scalar == "\u{FEFF}" || (scalar >= "\u{200B}" && scalar <= "\u{200D}")
      if !(scalar.properties.isWhitespace || isInvisible) { return false }
    }
    return true
  }
}
