internal import CSodium

/// A SHA-256 digest (FIPS 180-4) of some content.
public struct ContentHash: Sendable, Hashable, CustomStringConvertible {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Hashes some bytes.
  public init(of content: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&digest, content, UInt64(content.count))
    bytes = digest
  }

  fileprivate init(state: inout crypto_hash_sha256_state) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256_final(&state, &digest)
    bytes = digest
  }

  /// Takes a digest as it is, for example from a database; `nil` unless it has 32 bytes.
  public init?(digest: [UInt8]) {
    guard digest.count == 32 else { return nil }
    bytes = digest
  }

  /// The digest in hexadecimal, 64 characters.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest with its algorithm, as exports show it: `sha256:…`.
  public var description: String { "sha256:" + hexadecimal }
}

/// Hashes content that comes in pieces, so that a large file need not be held in memory.
///
///     var hasher = ContentHasher()
///     hasher.add(first)
///     hasher.add(second)
///     hasher.finish()    // ContentHash(of: first + second)
public struct ContentHasher {
  private var state = crypto_hash_sha256_state()

  /// Begins with nothing.
  public init() { crypto_hash_sha256_init(&state) }

  /// Adds the next piece.
  public mutating func add(_ piece: [UInt8]) {
    crypto_hash_sha256_update(&state, piece, UInt64(piece.count))
  }

  /// The hash of all pieces; nothing may be added after it.
  public mutating func finish() -> ContentHash { ContentHash(state: &state) }
}
