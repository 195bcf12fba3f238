/// SipHash-2-4 with a result of 128 bits (Aumasson and Bernstein, 2012; reference code of 2019).
///
/// A keyed hash, so that nobody can prepare two ids that fall together.
package struct SipHash: Sendable {
  private let keys: (UInt64, UInt64)

  /// Makes a hash with a secret key.
  package init(keys: (UInt64, UInt64)) {
    self.keys = keys
  }

  /// Hashes some bytes.
  package func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> (low: UInt64, high: UInt64) {
    var v0 = keys.0 ^ 0x736f_6d65_7073_6575
    var v1 = keys.1 ^ 0x646f_7261_6e64_6f6d ^ 0xEE
    var v2 = keys.0 ^ 0x6c79_6765_6e65_7261
    var v3 = keys.1 ^ 0x7465_6462_7974_6573
    func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
      value &<< bits | value &>> (64 &- bits)
    }
    func rounds(_ count: Int) {
      for _ in 0..<count {
        v0 &+= v1
        v1 = rotate(v1, 13) ^ v0
        v0 = rotate(v0, 32)
        v2 &+= v3
        v3 = rotate(v3, 16) ^ v2
        v0 &+= v3
        v3 = rotate(v3, 21) ^ v0
        v2 &+= v1
        v1 = rotate(v1, 17) ^ v2
        v2 = rotate(v2, 32)
      }
    }
    let raw = UnsafeRawBufferPointer(bytes)
    var position = 0
    while position + 8 <= raw.count {
      let word = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      v3 ^= word
      rounds(2)
      v0 ^= word
      position += 8
    }
    var word = UInt64(truncatingIfNeeded: bytes.count) << 56
    for (index, byte) in raw[position...].enumerated() { word |= UInt64(byte) << (8 * index) }
    v3 ^= word
    rounds(2)
    v0 ^= word
    v2 ^= 0xEE
    rounds(4)
    let low = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xDD
    rounds(4)
    return (low, v0 ^ v1 ^ v2 ^ v3)
  }
}
