internal import CSodium
internal import Foundation

/// The one key of a store, 32 random bytes, from which all others are made.
struct StoreKey: Sendable, Equatable {
  /// How many bytes a key has.
  static let size = Int(crypto_kdf_KEYBYTES)

  /// The secret itself.
  let bytes: [UInt8]

  /// Takes a key; `nil` unless it has 32 bytes.
  init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// Makes a new key from the system's random numbers.
  static func random() -> StoreKey {
    // sodium_init makes random numbers safe to take from several threads.
    _ = sodium_init()
    var bytes = [UInt8](repeating: 0, count: size)
    crypto_kdf_keygen(&bytes)
    return StoreKey(unchecked: bytes)
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The key for one purpose (libsodium, Key derivation).
  func subkey(_ number: UInt64) -> [UInt8] {
    _ = sodium_init()
    var subkey = [UInt8](repeating: 0, count: 32)
    crypto_kdf_derive_from_key(&subkey, subkey.count, number, "fanalkey", bytes)
    return subkey
  }

  /// Tells this key from others, 16 hexadecimal digits.
  var fingerprint: String { hexadecimal(subkey(4).prefix(8)) }

  // MARK: Passphrase

  /// How a passphrase becomes a key (Argon2id, RFC 9106; libsodium, Password hashing).
  struct Derivation: Sendable, Equatable {
    /// Random, 16 bytes.
    var salt: [UInt8]
    /// Passes over the memory.
    var passes: Int64
    /// Memory in bytes.
    var memory: Int64

    /// A new derivation at libsodium's moderate cost: 3 passes over 256 MiB, some 0.7 s.
    static func fresh(passes: Int64? = nil, memory: Int64? = nil) -> Derivation {
      _ = sodium_init()
      var salt = [UInt8](repeating: 0, count: Int(crypto_pwhash_SALTBYTES))
      randombytes_buf(&salt, salt.count)
      return Derivation(
        salt: salt, passes: passes ?? Int64(crypto_pwhash_opslimit_moderate()),
        memory: memory ?? Int64(crypto_pwhash_memlimit_moderate()))
    }

    /// The key that a passphrase gives; `nil` when there is not enough memory, or the numbers are none that
    /// Argon2id takes.
    func key(passphrase: [UInt8]) -> StoreKey? {
      guard salt.count == Int(crypto_pwhash_SALTBYTES), passes > 0, memory > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: StoreKey.size)
      let text = passphrase.map { CChar(bitPattern: $0) }
      let result = crypto_pwhash(
        &bytes, UInt64(bytes.count), text, UInt64(text.count), salt, UInt64(passes), Int(memory),
        crypto_pwhash_ALG_ARGON2ID13)
      return result == 0 ? StoreKey(bytes: bytes) : nil
    }
  }
}
