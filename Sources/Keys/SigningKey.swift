internal import CSodium
import Foundation
internal import ReportModel

/// The key with which somebody signs released packs and packages for partners: Ed25519 (RFC 8032), by libsodium.
///
/// It lives in a file of a few lines that say what it is. The secret key's file is for its owner
/// alone (mode 0600).
public struct SigningKey: Sendable {
  /// What others need to check a signature.
  public let verifying: VerifyingKey
  private let seed: [UInt8]

  static let mark = "fanal-secret-key 1"

  /// Makes a new key.
  ///
  /// - Parameter name: Whose it is, for those who check a signature; one line.
  public init(name: String) {
    var seed = [UInt8](repeating: 0, count: Int(crypto_sign_SEEDBYTES))
    // Random bytes of the system; sodium_init makes them safe to take from several threads.
    _ = sodium_init()
    randombytes_buf(&seed, seed.count)
    self.init(seed: seed, name: name)
  }

  private init(seed: [UInt8], name: String) {
    var (open, secret) = Self.pair(seed)
    sodium_memzero(&secret, secret.count)
    self.seed = seed
    verifying = VerifyingKey(bytes: open, name: name)
    open = []
  }

  /// Reads a key file.
  ///
  /// - Throws: `SigningError` when it cannot be read or is no secret key.
  public init(file path: String) throws(SigningError) {
    let fields = try KeyFile.read(path, mark: Self.mark)
    guard let seed = fields.bytes("key", count: Int(crypto_sign_SEEDBYTES)) else {
      throw SigningError(.badKey, path: path)
    }
    self.init(seed: seed, name: fields.values["name"] ?? "")
    guard fields.values["id"] == verifying.id else { throw SigningError(.badKey, path: path) }
  }

  /// Whether others than its owner may read a key file.
  public static func isExposed(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & 0o077 != 0
  }

  /// Writes the secret key and, with `.pub` behind its name, the public one.
  ///
  /// - Throws: `SigningError` when one of the files is there already, or cannot be written.
  public func write(to path: String) throws(SigningError) {
    let open = path + VerifyingKey.fileExtension
    for file in [path, open] where (try? FileManager.default.attributesOfItem(atPath: file)) != nil
    {
      throw SigningError(.keyExists, path: file)
    }
    let secret = KeyFile.text(
      [
        "Secret key that signs for Fanal. Keep it private: who has it can sign in your name.",
        "Clé secrète qui signe pour Fanal. Gardez-la privée : qui l'a peut signer en votre nom.",
      ], Self.mark, [("id", verifying.id), ("name", verifying.name), ("key", KeyFile.base64(seed))])
    try KeyFile.create(secret, at: path, mode: 0o600)
    do throws(SigningError) {
      try KeyFile.create(verifying.text, at: open, mode: 0o644)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Signs some bytes, for a file beside them.
  public func sign(_ bytes: [UInt8]) -> PackSignature {
    PackSignature(keyID: verifying.id, bytes: signature(of: bytes))
  }

  /// The 64 bytes of a signature.
  public func signature(of bytes: [UInt8]) -> [UInt8] {
    var (_, secret) = Self.pair(seed)
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    crypto_sign_detached(&signature, nil, bytes, UInt64(bytes.count), secret)
    sodium_memzero(&secret, secret.count)
    return signature
  }

  private static func pair(_ seed: [UInt8]) -> (open: [UInt8], secret: [UInt8]) {
    var open = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
    crypto_sign_seed_keypair(&open, &secret, seed)
    return (open, secret)
  }
}

/// The public half of a key: who has it can check signatures, not make them.
public struct VerifyingKey: Sendable, Hashable {
  /// The 32 bytes of the key.
  let bytes: [UInt8]
  /// Whose it is, as its owner says; may be empty. Trust in a key is trust in the file that holds it.
  public let name: String

  static let mark = "fanal-public-key 1"
  /// The end of a file's name.
  public static let fileExtension = ".pub"

  init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// The first 16 hexadecimal digits of the key's SHA-256: enough to tell keys apart by eye.
  public var id: String { String(ContentHash(of: bytes).hexadecimal.prefix(16)) }

  /// Reads a public key's file, or all `.pub` files of a folder.
  ///
  /// - Throws: `SigningError` when one cannot be read or is no public key, or a folder holds none.
  public static func read(_ path: String) throws(SigningError) -> [VerifyingKey] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return [try VerifyingKey(file: path)] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var keys: [VerifyingKey] = []
    for name in names.sorted() where name.hasSuffix(fileExtension) {
      keys.append(try VerifyingKey(file: path + "/" + name))
    }
    if keys.isEmpty { throw SigningError(.noKeys, path: path) }
    return keys
  }

  /// Reads a public key's file.
  ///
  /// - Throws: `SigningError` when it cannot be read or is no public key.
  public init(file path: String) throws(SigningError) {
    let fields = try KeyFile.read(path, mark: Self.mark)
    guard let bytes = fields.bytes("key", count: Int(crypto_sign_PUBLICKEYBYTES)) else {
      throw SigningError(.badKey, path: path)
    }
    self.init(bytes: bytes, name: fields.values["name"] ?? "")
    guard fields.values["id"] == id else { throw SigningError(.badKey, path: path) }
  }

  /// What its file holds.
  var text: String {
    KeyFile.text(
      [
        "Public key of a signer for Fanal. Give it to those who check the signatures.",
        "Clé publique d'un signataire pour Fanal. Donnez-la à qui vérifie les signatures.",
      ], Self.mark, [("id", id), ("name", name), ("key", KeyFile.base64(bytes))])
  }

  /// Whether a signature of some bytes was made with this key.
  func accepts(_ signature: PackSignature, of content: [UInt8]) -> Bool {
    accepts(signature.bytes, of: content)
  }

  /// Whether the bytes of a signature were made with this key over some bytes.
  public func accepts(_ signature: [UInt8], of content: [UInt8]) -> Bool {
    signature.count == Int(crypto_sign_BYTES)
      && crypto_sign_verify_detached(signature, content, UInt64(content.count), bytes) == 0
  }
}
