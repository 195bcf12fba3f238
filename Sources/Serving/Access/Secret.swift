internal import CSodium

/// Random tokens, and proofs that one was made here.
enum Secret {
  /// Random bytes as text that can stand in an address: 32 bytes, 43 characters.
  static func token() -> String { base64(bytes()) }

  /// 32 random bytes.
  static func bytes() -> [UInt8] {
    // sodium_init makes random numbers safe to take from several threads.
    _ = sodium_init()
    var bytes = [UInt8](repeating: 0, count: 32)
    randombytes_buf(&bytes, bytes.count)
    return bytes
  }

  /// The signature of a text: HMAC-SHA-512-256 (libsodium, `crypto_auth`).
  static func signature(of text: String, key: [UInt8]) -> String {
    precondition(key.count == Int(crypto_auth_KEYBYTES), "a key has 32 bytes")
    var mac = [UInt8](repeating: 0, count: Int(crypto_auth_BYTES))
    let message = Array(text.utf8)
    crypto_auth(&mac, message, UInt64(message.count), key)
    return base64(mac)
  }

  /// Whether two texts are equal, in a time that does not depend on where they differ.
  static func equal(_ left: String, _ right: String) -> Bool {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    return left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }

  /// A short digest that tells contents apart, 22 characters (BLAKE2b).
  static func digest(of bytes: [UInt8]) -> String {
    _ = sodium_init()
    var digest = [UInt8](repeating: 0, count: 16)
    crypto_generichash(&digest, digest.count, bytes, UInt64(bytes.count), nil, 0)
    return base64(digest)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let variant = Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
    sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
