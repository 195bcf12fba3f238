internal import CSodium
import Foundation
internal import ReportModel

/// The public half of a partner's key: who has it can seal a package that only the partner opens.
///
/// Sealed boxes of libsodium (X25519 and XSalsa20-Poly1305 with a key pair of one use): nobody else can
/// read or change what is inside. They do not prove who sealed it.
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
  /// - Throws: `HandoverError`.
  public init(file path: String) throws(HandoverError) {
    let values = try KeyLines.read(path, mark: Self.mark)
    guard let key = KeyLines.key(values, count: Int(crypto_box_PUBLICKEYBYTES)) else {
      throw HandoverError(.badKey, path: path)
    }
    self.init(bytes: key, name: values["name"] ?? "")
    guard values["id"] == id else { throw HandoverError(.badKey, path: path) }
  }

  /// Seals some bytes.
  func seal(_ content: [UInt8]) -> [UInt8] {
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
  /// - Throws: `HandoverError`.
  public init(file path: String) throws(HandoverError) {
    let values = try KeyLines.read(path, mark: Self.mark)
    guard let secret = KeyLines.key(values, count: Int(crypto_box_SECRETKEYBYTES)) else {
      throw HandoverError(.badKey, path: path)
    }
    var open = [UInt8](repeating: 0, count: Int(crypto_box_PUBLICKEYBYTES))
    crypto_scalarmult_base(&open, secret)
    self.open = PartnerKey(bytes: open, name: values["name"] ?? "")
    self.secret = secret
    guard values["id"] == self.open.id else { throw HandoverError(.badKey, path: path) }
  }

  /// Writes the secret key (mode 0600) and, with `.pub` behind its name, the public one.
  ///
  /// - Throws: `HandoverError` `exists`, `not-written`.
  public func write(to path: String) throws(HandoverError) {
    let name = open.name.isEmpty ? "" : "name \(open.name)\n"
    try NewFile.write(
      """
      # Secret key that opens hand-over packages for Fanal. Who has it can read them; keep a copy in a safe place.
      # Clé secrète qui ouvre les paquets transmis par Fanal. Qui l'a peut les lire; gardez-en une copie en lieu sûr.
      \(Self.mark)
      id \(open.id)
      \(name)key \(Data(secret).base64EncodedString())

      """, to: path, mode: 0o600)
    do throws(HandoverError) {
      try NewFile.write(
        """
        # Public key for hand-over packages of Fanal. Give it to those who send you reports.
        # Clé publique pour les paquets transmis par Fanal. Donnez-la à qui vous envoie des signalements.
        \(PartnerKey.mark)
        id \(open.id)
        \(name)key \(Data(open.bytes).base64EncodedString())

        """, to: path + PartnerKey.fileExtension, mode: 0o644)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Opens a sealed box; `nil` when it was changed or is for another key.
  func unseal(_ box: [UInt8]) -> [UInt8]? {
    guard box.count >= crypto_box_sealbytes() else { return nil }
    var content = [UInt8](repeating: 0, count: box.count - crypto_box_sealbytes())
    let code = crypto_box_seal_open(&content, box, UInt64(box.count), open.bytes, secret)
    return code == 0 ? content : nil
  }
}

/// Key files of a few lines, `word value`, the first of which says what they are.
private enum KeyLines {
  static func read(_ path: String, mark: String) throws(HandoverError) -> [String: String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw HandoverError(.unreadable, path: path)
    }
    guard data.count <= 4096, let text = String(validating: data, as: UTF8.self) else {
      throw HandoverError(.badKey, path: path)
    }
    let lines = text.split { $0.isNewline }.filter { !$0.hasPrefix("#") }
    guard lines.first == mark[...] else { throw HandoverError(.badKey, path: path) }
    var values: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, values.updateValue(parts[1], forKey: parts[0]) == nil else {
        throw HandoverError(.badKey, path: path)
      }
    }
    return values
  }

  static func key(_ values: [String: String], count: Int) -> [UInt8]? {
    guard let data = values["key"].flatMap({ Data(base64Encoded: $0) }), data.count == count else {
      return nil
    }
    return [UInt8](data)
  }
}

/// Files that are not there yet.
enum NewFile {
  static func write(_ text: String, to path: String, mode: mode_t) throws(HandoverError) {
    try write(Array(text.utf8), to: path, mode: mode)
  }

  /// Writes a whole file to the disk, or leaves none.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(HandoverError) {
    let file = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else {
      throw HandoverError(errno == EEXIST ? .exists : .notWritten, path: path)
    }
    var isWritten = fchmod(file, mode) == 0
    var place = 0
    while isWritten, place < bytes.count {
      let count = bytes[place...].withUnsafeBytes {
        Foundation.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { isWritten = false } else { place += count }
    }
    isWritten = fsync(file) == 0 && isWritten
    isWritten = close(file) == 0 && isWritten
    if !isWritten {
      unlink(path)
      throw HandoverError(.notWritten, path: path)
    }
  }
}

/// Files of packages and receipts: new, for their owner alone, and whole on the disk or not there.
public enum PackageFile {
  /// Writes a new file.
  ///
  /// - Throws: `HandoverError` `exists`, `not-written`.
  public static func create(_ bytes: [UInt8], at path: String) throws(HandoverError) {
    try NewFile.write(bytes, to: path, mode: 0o600)
  }
}
