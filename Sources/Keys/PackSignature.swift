internal import CSodium
import Foundation

/// A signature of a released pack, in a file of its own beside it: `standard-1.0.0.fanalpack.sig`.
///
/// It is over all bytes of the file, so that no byte of a release can change without notice, and any
/// other program that knows Ed25519 can check it.
public struct PackSignature: Sendable, Equatable {
  /// Which key is said to have made it; only a hint, which nothing is decided by.
  public var keyID: String
  var bytes: [UInt8]

  static let mark = "fanal-signature 1"
  /// What stands behind the name of the signed file.
  public static let fileExtension = ".sig"

  /// What came of a check.
  public enum Verdict: Sendable, Equatable {
    /// Made with this key over these bytes.
    case valid(VerifyingKey)
    /// There is no signature beside the file.
    case unsigned
    /// Made, as it says, with a key that is not among those given.
    case unknownSigner(keyID: String)
    /// Said to be made with this key, and not so: the file or the signature was changed.
    case invalid(VerifyingKey)
    /// The signature's file cannot be read as one.
    case unreadable
  }

  init(keyID: String, bytes: [UInt8]) {
    self.keyID = keyID
    self.bytes = bytes
  }

  /// Reads a signature's file.
  ///
  /// - Throws: `SigningError` when it cannot be read or is no signature.
  public init(file path: String) throws(SigningError) {
    let fields = try KeyFile.read(path, mark: Self.mark)
    guard let bytes = fields.bytes("signature", count: Int(crypto_sign_BYTES)),
      let keyID = fields.values["id"]
    else { throw SigningError(.badSignature, path: path) }
    self.init(keyID: keyID, bytes: bytes)
  }

  /// Writes it beside the file that it is of, in place of an older one.
  ///
  /// - Throws: `SigningError` when it cannot be written.
  public func write(beside path: String) throws(SigningError) {
    let text = KeyFile.text(
      [
        "Signature of a rule pack for Fanal; check it with: fanal pack verify FILE --key KEY.pub",
        "Signature d'un paquet de règles pour Fanal; pour la vérifier : fanal pack verify FICHIER --key "
          + "CLÉ.pub",
      ], Self.mark, [("id", keyID), ("signature", KeyFile.base64(bytes))])
    do {
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: path + Self.fileExtension), options: .atomic)
    } catch {
      throw SigningError(.notWritten, path: path + Self.fileExtension)
    }
  }

  /// Checks the signature that lies beside a file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file, as it will be used.
  ///   - path: Its path.
  ///   - keys: The keys that are trusted.
  public static func verify(
    _ bytes: [UInt8], path: String, keys: [VerifyingKey]
  ) -> Verdict {
    let place = path + fileExtension
    guard FileManager.default.fileExists(atPath: place) else { return .unsigned }
    guard let signature = try? PackSignature(file: place) else { return .unreadable }
    if let key = keys.first(where: { $0.accepts(signature, of: bytes) }) { return .valid(key) }
    if let key = keys.first(where: { $0.id == signature.keyID }) { return .invalid(key) }
    return .unknownSigner(keyID: signature.keyID)
  }
}
