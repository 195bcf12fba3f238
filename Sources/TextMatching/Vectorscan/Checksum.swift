internal import CSodium

/// The checksum of stored files: BLAKE2b with 256 bits (RFC 7693).
///
/// As hard to deceive as SHA-256, and eight times as fast where the processor's own instructions for
/// SHA are not used: five megabytes must be checked at each start.
package enum Checksum {
  /// The number of bytes of a checksum.
  package static let size = 32

  /// The checksum of some bytes.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    // Chooses the fastest implementation for this processor; later calls do nothing.
    _ = sodium_init()
    var checksum = [UInt8](repeating: 0, count: size)
    let input = bytes.assumingMemoryBound(to: UInt8.self)
    crypto_generichash(&checksum, size, input.baseAddress, UInt64(input.count), nil, 0)
    return checksum
  }
}
