/// One bit for each byte of a text: whether it is an ASCII letter.
///
/// With the bits at hand, the end of a word is one count of trailing ones away, and the reader
/// looks at letters one by one only in words that hold anything but ASCII letters.
enum LetterMask {
  /// The number of 64-bit words that a text of `count` bytes needs, with one to spare.
  static func words(for count: Int) -> Int { count / 64 + 2 }

  /// Fills the mask and returns whether the text is plain ASCII.
  static func fill(
    _ mask: UnsafeMutablePointer<UInt64>, from text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let base = text.baseAddress else { return true }
    let raw = UnsafeRawPointer(base)
    let bytes = UnsafeMutableRawPointer(mask)
    var seen: UInt64 = 0
    var place = 0
    while place &+ 8 <= text.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      seen |= word
      bytes.storeBytes(of: letters(word), toByteOffset: place &>> 3, as: UInt8.self)
      place &+= 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while place &+ Int(truncatingIfNeeded: shift &>> 3) < text.count {
      rest |= UInt64(text[place &+ Int(truncatingIfNeeded: shift &>> 3)]) &<< shift
      shift &+= 8
    }
    seen |= rest
    bytes.storeBytes(of: letters(rest), toByteOffset: place &>> 3, as: UInt8.self)
    // A window may read past the last byte of the mask.
    let next = (place &>> 3) &+ 1
    for offset in 0..<8 { bytes.storeBytes(of: 0, toByteOffset: next &+ offset, as: UInt8.self) }
    return seen & high == 0
  }

  /// At least 57 bits of the mask, the lowest one for the byte at `place`.
  @inline(__always)
  static func window(_ mask: UnsafeRawPointer, at place: Int) -> UInt64 {
    let word = mask.loadUnaligned(fromByteOffset: place &>> 3, as: UInt64.self)
    return UInt64(littleEndian: word) &>> UInt64(truncatingIfNeeded: place & 7)
  }

  private static var high: UInt64 { 0x8080_8080_8080_8080 }

  /// Eight bits for eight bytes.
  @inline(__always)
  private static func letters(_ word: UInt64) -> UInt8 {
    let small = (word | 0x2020_2020_2020_2020) & ~high
    let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let afterZ = small &+ 0x0505_0505_0505_0505
    let found = (fromA & ~afterZ & ~word & high) &>> 7
    // Gathers the lowest bits of the eight bytes in the highest byte.
    return UInt8(truncatingIfNeeded: (found &* 0x0102_0408_1020_4080) &>> 56)
  }
}
