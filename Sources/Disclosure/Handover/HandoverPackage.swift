internal import CSodium
import Foundation
public import Keys
internal import ReportModel

/// What a package says of itself, in its first line.
public struct PackageManifest: Codable, Sendable, Hashable {
  /// The form of the package.
  public var format = PackageManifest.currentFormat
  /// A random name, 32 hexadecimal digits.
  public var package: String
  /// When it was made, ISO 8601.
  public var madeAt: String
  /// Who hands over.
  public var sender: String
  /// For whom, as the sender's profile names it.
  public var partner: String
  /// The person who answers for it.
  public var by: String
  /// What for, and on which ground.
  public var purpose: String
  /// The narrowest label of its reports.
  public var tlp: String
  /// The highest level of its reports.
  public var protected: String
  /// What the receiver must keep to, in the partner's language.
  public var conditions: String
  /// The day by which a reply is asked for, `2026-12-11`.
  public var replyDue: String
  /// How many reports it holds.
  public var reports: Int
  /// The SHA-256 of the lines behind the manifest, `sha256:…`.
  public var content: String

  /// Makes a manifest; sealing fills in the number of reports and the hash.
  public init(
    package: String, madeAt: String, sender: String, partner: String, by: String, purpose: String,
    tlp: String, protected: String, conditions: String, replyDue: String
  ) {
    self.package = package
    self.madeAt = madeAt
    self.sender = sender
    self.partner = partner
    self.by = by
    self.purpose = purpose
    self.tlp = tlp
    self.protected = protected
    self.conditions = conditions
    self.replyDue = replyDue
    reports = 0
    content = ""
  }

  enum CodingKeys: String, CodingKey {
    case format, package, sender, partner, by, purpose, tlp, protected, conditions, reports, content
    case madeAt = "made_at"
    case replyDue = "reply_due"
  }
}

/// A package that was opened: what it says of itself, its reports, and who signed it.
public struct OpenedPackage: Sendable {
  /// Who signed a package.
  public enum Signer: Sendable, Hashable {
    /// The holder of this key, one of those that were given.
    case known(VerifyingKey)
    /// Somebody whose key is not among those that were given; with the identifier that is claimed.
    case unknown(keyID: String)
    /// It says that this key signed it, and that is not so.
    case forged(VerifyingKey)
    /// Nobody.
    case nobody
  }

  /// What it says of itself.
  public var manifest: PackageManifest
  /// Its reports, one JSON object each.
  public var lines: [[UInt8]]
  /// Who signed it.
  public var signer: Signer
}

/// A package that is sealed for one partner: a line that names it and the key, then the sealed box.
///
/// Inside stand a line with the signature, the manifest, one line of JSON, and one line for each report
/// with what may leave of it. The signature (Ed25519) is over the first line, the manifest and the
/// reports: it proves who made the package, and that it was made for the holder of this key and for
/// nobody else. It lies inside so that no bystander learns who sends.
public enum HandoverPackage {
  static let mark = "fanal-handover 2 "
  /// A package larger than this is not read.
  static let largest = 256 << 20

  /// A new random name of a package.
  public static func newName() -> String {
    _ = sodium_init()
    var bytes = [UInt8](repeating: 0, count: 16)
    randombytes_buf(&bytes, bytes.count)
    return bytes.map { String(format: "%02x", $0) }.joined()
  }

  /// Seals reports for a partner.
  ///
  /// - Parameters:
  ///   - lines: One JSON object for each report, without line breaks.
  ///   - key: The key of the partner.
  ///   - signer: The sender's own key.
  /// - Returns: The bytes of the package's file.
  /// - Throws: What encoding the manifest throws.
  public static func seal(
    _ manifest: PackageManifest, lines: [[UInt8]], for key: PartnerKey, by signer: SigningKey
  ) throws -> [UInt8] {
    var manifest = manifest
    let content = Array(lines.map { $0 + [0x0A] }.joined())
    manifest.content = ContentHash(of: content).description
    manifest.reports = lines.count
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let head = Array((mark + key.id + "\n").utf8)
    let signed = [UInt8](try encoder.encode(manifest)) + [0x0A] + content
    let signature = Data(signer.signature(of: head + signed)).base64EncodedString()
    let line = "signed \(signer.verifying.id) \(signature)\n"
    return head + key.seal(Array(line.utf8) + signed)
  }

  /// Opens a package and checks that it is whole and agrees with its manifest.
  ///
  /// - Parameter keys: The keys of those from whom it may come.
  /// - Throws: `HandoverError`.
  public static func open(
    file path: String, with key: BoxKey, from keys: [VerifyingKey]
  ) throws(HandoverError) -> OpenedPackage {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw HandoverError(.unreadable, path: path)
    }
    guard data.count <= largest, let end = data.prefix(mark.utf8.count + 64).firstIndex(of: 0x0A)
    else { throw HandoverError(.notAPackage, path: path) }
    let head = [UInt8](data[...end])
    let words = String(decoding: head.dropLast(), as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[0] == "fanal-handover", words[2].utf8.count == 16,
      words[2].allSatisfy(\.isHexDigit)
    else { throw HandoverError(.notAPackage, path: path) }
    guard words[1] == "2" else { throw HandoverError(.otherVersion, path: path) }
    guard words[2] == key.open.id else {
      throw HandoverError(.otherKey, path: path, detail: String(words[2]))
    }
    guard let inside = key.unseal([UInt8](data[(end + 1)...])) else {
      throw HandoverError(.brokenSeal, path: path)
    }
    guard let signatureEnd = inside.firstIndex(of: 0x0A) else {
      throw HandoverError(.inconsistent, path: path, detail: "signature")
    }
    let signed = Array(inside[(signatureEnd + 1)...])
    let signer = signer(
      String(decoding: inside[..<signatureEnd], as: UTF8.self), of: head + signed, keys)
    guard let lineEnd = signed.firstIndex(of: 0x0A),
      let manifest = try? JSONDecoder().decode(
        PackageManifest.self, from: Data(signed[..<lineEnd]))
    else { throw HandoverError(.inconsistent, path: path, detail: "manifest") }
    guard manifest.format == PackageManifest.currentFormat else {
      throw HandoverError(.inconsistent, path: path, detail: "format")
    }
    let content = Array(signed[(lineEnd + 1)...])
    guard ContentHash(of: content).description == manifest.content else {
      throw HandoverError(.inconsistent, path: path, detail: "content")
    }
    let lines = content.split(separator: 0x0A).map { [UInt8]($0) }
    guard lines.count == manifest.reports else {
      throw HandoverError(.inconsistent, path: path, detail: "reports")
    }
    return OpenedPackage(manifest: manifest, lines: lines, signer: signer)
  }

  /// Who signed, by the line `signed KEY SIGNATURE`; the key that it names is only a hint.
  private static func signer(
    _ line: String, of content: [UInt8], _ keys: [VerifyingKey]
  ) -> OpenedPackage.Signer {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3, words[0] == "signed" else { return .nobody }
    let signature = [UInt8](Data(base64Encoded: words[2]) ?? Data())
    if let key = keys.first(where: { $0.accepts(signature, of: content) }) { return .known(key) }
    if let key = keys.first(where: { $0.id == words[1] }) { return .forged(key) }
    let isID = words[1].utf8.count == 16 && words[1].allSatisfy(\.isHexDigit)
    return .unknown(keyID: isID ? words[1] : "?")
  }
}

extension PackageManifest {
  /// The form that this version writes and reads.
  static let currentFormat = "fanal-handover 2"
}
