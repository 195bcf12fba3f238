internal import CSodium

/// SHA-256 (FIPS 180-4).
enum SHA256 {
  /// The 32 bytes of the digest.
  static func digest(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    let done: Void? = bytes.withContiguousStorageIfAvailable {
      _ = crypto_hash_sha256(&digest, $0.baseAddress, UInt64($0.count))
    }
    if done == nil {
      let copy = Array(bytes)
      _ = crypto_hash_sha256(&digest, copy, UInt64(copy.count))
    }
    return digest
  }

  /// The first digits of the digest in hexadecimal.
  static func hexadecimal(_ bytes: [UInt8], digits: Int) -> String {
    let symbols = Array("0123456789abcdef")
    let all = digest(bytes).flatMap { [symbols[Int($0 >> 4)], symbols[Int($0 & 15)]] }
    return String(all.prefix(digits))
  }
}
