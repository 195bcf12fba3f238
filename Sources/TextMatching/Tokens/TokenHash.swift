/// The hash of a folded word.
///
/// A word of at most eight bytes is taken as one number (padded with zero bytes, which no word
/// contains) and mixed by steps that can all be undone. So two such words with one hash are the
/// same word, and comparing hashes is comparing words. Longer words are folded in eight bytes at a
/// time and must be compared byte by byte.
public enum TokenHash {
  static var first: UInt64 { 0x9E37_79B9_7F4A_7C15 }
  static var second: UInt64 { 0xBF58_476D_1CE4_E5B9 }

  /// The hash of a word given as bytes.
  public static func of(_ word: [UInt8]) -> UInt64 {
    var padded = word
    padded.append(contentsOf: repeatElement(0, count: 8))
    return padded.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return of(base, count: word.count)
    }
  }

  /// The hash of a word that is already folded, given as text.
  public static func of(_ word: String) -> UInt64 { of(Array(word.utf8)) }

  /// The hash of `count` bytes, after which at least eight more bytes must be readable.
  @inline(__always)
  static func of(_ bytes: UnsafeRawPointer, count: Int) -> UInt64 {
    if count <= 8 { return finish(load(bytes) & mask(count)) }
    // From the last eight bytes to the second ones; a word of 16 bytes or less has one such step.
    var place = (count &- 1) & ~7
    var rest = mix(load(bytes + place) & mask(count &- place))
    while place > 8 {
      place &-= 8
      rest = mix(rest ^ load(bytes + place))
    }
    return finish(load(bytes) ^ rest)
  }

  /// The hash of a word of at most 16 bytes, given as two numbers.
  @inline(__always)
  static func of(_ head: UInt64, _ tail: UInt64) -> UInt64 { finish(head ^ mix(tail)) }

  /// A step that makes nothing of nothing, so that short words need no branch.
  @inline(__always)
  static func mix(_ word: UInt64) -> UInt64 {
    let value = word &* second
    return value ^ (value &>> 31)
  }

  @inline(__always)
  static func load(_ bytes: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
  }

  /// Ones in the lowest `count` bytes; `count` from 1 to 8.
  @inline(__always)
  static func mask(_ count: Int) -> UInt64 {
    UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  }

  @inline(__always)
  static func finish(_ word: UInt64) -> UInt64 {
    var value = (word ^ (word &>> 32)) &* first
    value ^= value &>> 29
    value = value &* second
    return value ^ (value &>> 32)
  }
}
