/// Arithmetic on eight bytes at a time.
enum SWAR {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Loads eight bytes, the first one lowest.
  @inline(__always)
  static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
  }

  /// A word whose eight bytes are all `byte`.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// Marks bytes equal to `byte`; the lowest mark is exact, marks above it may be wrong.
  @inline(__always)
  static func marks(_ word: UInt64, of byte: UInt8) -> UInt64 {
    let difference = word ^ all(byte)
    return (difference &- ones) & ~difference & highs
  }

  /// The index of the first marked byte.
  @inline(__always)
  static func firstIndex(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}
