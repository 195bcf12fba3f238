internal import CSodium
import Foundation
internal import ReportModel

/// The public half of a partner's key: who has it can seal a package that only the partner opens.
///
/// Sealed boxes of libsodium (X25519 and XSalsa20-Poly1305 with a key pair of one use): nobody else can
/// read or change what is inside. They do not prove who sealed it; the signature inside does.
public struct PartnerKey: Sendable, Hashable {
  let bytes: [UInt8]
  /// Whose it is, as its owner says; may be empty.
  public let name: String

  static let mark = "fanal-handover-public-key 1"
  /// The end of a file's name.
  public static let fileExtension = ".pub"

  /// The first 16 hexadecimal digits of the key's SHA-256, to tell keys apart by eye.
  public var id: String { String(ContentHash(of: bytes).hexadecimal.prefix(16)) }

  init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// Reads the file of a public key.
  ///
  /// - Throws: `SigningError`.
  public init(file path: String) throws(SigningError) {
    let file = try KeyFile.read(path, mark: Self.mark)
    guard let key = file.bytes("key", count: Int(crypto_box_PUBLICKEYBYTES)) else {
      throw SigningError(.badKey, path: path)
    }
    self.init(bytes: key, name: file.values["name"] ?? "")
    guard file.values["id"] == id else { throw SigningError(.badKey, path: path) }
  }

  /// Seals some bytes.
  public func seal(_ content: [UInt8]) -> [UInt8] {
    _ = sodium_init()
    var box = [UInt8](repeating: 0, count: content.count + crypto_box_sealbytes())
    crypto_box_seal(&box, content, UInt64(content.count), bytes)
    return box
  }
}

/// A key pair with which a centre takes packages in.
public struct BoxKey: Sendable {
  /// What partners need to seal packages.
  public let open: PartnerKey
  private let secret: [UInt8]

  static let mark = "fanal-handover-secret-key 1"

  /// Makes a new pair.
  ///
  /// - Parameter name: Whose it is; one line.
  public init(name: String) {
    _ = sodium_init()
    var open = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    var secret = [UInt8](repeating: 0, count: Int(crypto_box_SECRETKEYBYTES))
    crypto_box_keypair(&open, &secret)
    self.open = PartnerKey(bytes: open, name: name)
    self.secret = secret
  }

  /// Reads the file of a secret key.
  ///
  /// - Throws: `SigningError`.
  public init(file path: String) throws(SigningError) {
    let file = try KeyFile.read(path, mark: Self.mark)
    guard let secret = file.bytes("key", count: Int(crypto_box_SECRETKEYBYTES)) else {
      throw SigningError(.badKey, path: path)
    }
    var open = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    crypto_scalarmult_base(&open, secret)
    self.open = PartnerKey(bytes: open, name: file.values["name"] ?? "")
    self.secret = secret
    guard file.values["id"] == self.open.id else { throw SigningError(.badKey, path: path) }
  }

  /// Writes the secret key (mode 0600) and, with `.pub` behind its name, the public one.
  ///
  /// - Throws: `SigningError` when one of the files is there already, or cannot be written.
  public func write(to path: String) throws(SigningError) {
    let secret = KeyFile.text(
      [
        "Secret key that opens hand-over packages for Fanal. Who has it can read them; keep a copy in a "
          + "safe place.",
        "Clé secrète qui ouvre les paquets transmis par Fanal. Qui l'a peut les lire; gardez-en une copie "
          + "en lieu sûr.",
      ], Self.mark,
      [("id", open.id), ("name", open.name), ("key", KeyFile.base64(self.secret))])
    try KeyFile.create(secret, at: path, mode: 0o600)
    do throws(SigningError) {
      try KeyFile.create(
        KeyFile.text(
          [
            "Public key for hand-over packages of Fanal. Give it to those who send you reports.",
            "Clé publique pour les paquets transmis par Fanal. Donnez-la à qui vous envoie des "
              + "signalements.",
          ], PartnerKey.mark,
          [("id", open.id), ("name", open.name), ("key", KeyFile.base64(open.bytes))]),
        at: path + PartnerKey.fileExtension, mode: 0o644)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Opens a sealed box; `nil` when it was changed or is for another key.
  public func unseal(_ box: [UInt8]) -> [UInt8]? {
    guard box.count >= crypto_box_sealbytes() else { return nil }
    var content = [UInt8](repeating: 0, count: box.count - crypto_box_sealbytes())
    let code = crypto_box_seal_open(&content, box, UInt64(box.count), open.bytes, secret)
    return code == 0 ? content : nil
  }
}
