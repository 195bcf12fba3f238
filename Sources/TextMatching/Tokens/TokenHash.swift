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
    if count <= 8 {
      return finish(load(bytes) & mask(count))
    }
    var hash = UInt64(count) &* second
    var place = 0
    while count - place > 8 {
      hash = (hash ^ load(bytes + place)) &* first
      hash ^= hash &>> 32
      place += 8
    }
    return finish(hash ^ (load(bytes + place) & mask(count - place)))
  }

  /// The hash of a word of 9 to 16 bytes, given as two numbers.
  @inline(__always)
  static func two(_ head: UInt64, _ tail: UInt64, count: Int) -> UInt64 {
    var hash = (UInt64(truncatingIfNeeded: count) &* second ^ head) &* first
    hash ^= hash &>> 32
    return finish(hash ^ tail)
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
