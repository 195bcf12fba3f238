internal import CSodium

/// How much a password costs to check, and so to guess (Argon2id, RFC 9106; libsodium, Password hashing).
public struct PasswordCost: Sendable, Hashable {
  /// Passes over the memory.
  public var passes: UInt64
  /// Memory in bytes.
  public var memory: Int

  /// libsodium's moderate cost: 3 passes over 256 MiB, some 0.7 s.
  public static var moderate: PasswordCost {
    PasswordCost(
      passes: UInt64(crypto_pwhash_opslimit_moderate()), memory: crypto_pwhash_memlimit_moderate())
  }

  /// The least that libsodium takes, for tests.
  package static var least: PasswordCost {
    PasswordCost(passes: UInt64(crypto_pwhash_opslimit_min()), memory: crypto_pwhash_memlimit_min())
  }
}

/// What Argon2id makes of a password, in the textual form of libsodium, which holds salt and cost.
struct PasswordHash {
  let text: String

  /// Takes a hash that was made earlier.
  init(text: String) { self.text = text }

  /// Makes the hash of a password with a new salt; `nil` where the memory for it cannot be had.
  init?(of password: String, cost: PasswordCost) {
    _ = sodium_init()
    var buffer = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = Array(password.utf8).map(CChar.init(bitPattern:))
    let result = crypto_pwhash_str(
      &buffer, bytes, UInt64(bytes.count), cost.passes, cost.memory)
    guard result == 0 else { return nil }
    text = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether a password gives this hash.
  func matches(_ password: String) -> Bool {
    _ = sodium_init()
    let bytes = Array(password.utf8).map(CChar.init(bitPattern:))
    return crypto_pwhash_str_verify(text, bytes, UInt64(bytes.count)) == 0
  }
}
