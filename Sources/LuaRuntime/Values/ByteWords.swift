/// Hashing and comparing bytes eight at a time, for tables that are looked up for each report.
///
/// The hash has no seed, so a table by it must be bounded and must compare the bytes.
package enum ByteWords {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A hash of some bytes; the same in every process.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: raw.count)
    var at = 0
    while at + 8 <= raw.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      at += 8
    }
    var tail: UInt64 = 0
    while at < raw.count {
      tail = tail << 8 | UInt64(raw[at])
      at += 1
    }
    return mix(hash ^ tail)
  }

  /// Whether two texts are the same bytes.
  package static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    var at = 0
    while at + 8 <= left.count {
      let word = left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      guard word == right.loadUnaligned(fromByteOffset: at, as: UInt64.self) else { return false }
      at += 8
    }
    while at < left.count {
      guard left[at] == right[at] else { return false }
      at += 1
    }
    return true
  }

  private static func mix(_ word: UInt64) -> UInt64 {
    let product = (word ^ multiplier).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }
}
