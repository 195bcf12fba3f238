internal import CSodium
import Foundation
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

/// A package that is sealed for one partner: a line that names it and the key, then the sealed box.
///
/// Inside stand the manifest, one line of JSON, and one line for each report with what may leave of it.
public enum HandoverPackage {
  static let mark = "fanal-handover 1 "
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
  /// - Parameter lines: One JSON object for each report, without line breaks.
  /// - Returns: The bytes of the package's file.
  /// - Throws: What encoding the manifest throws.
  public static func seal(
    _ manifest: PackageManifest, lines: [[UInt8]], for key: PartnerKey
  ) throws -> [UInt8] {
    var manifest = manifest
    let content = Array(lines.map { $0 + [0x0A] }.joined())
    manifest.content = ContentHash(of: content).description
    manifest.reports = lines.count
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let inside = [UInt8](try encoder.encode(manifest)) + [0x0A] + content
    return Array((mark + key.id + "\n").utf8) + key.seal(inside)
  }

  /// Opens a package and checks that it is whole and agrees with its manifest.
  ///
  /// - Throws: `HandoverError`.
  public static func open(
    file path: String, with key: BoxKey
  ) throws(HandoverError) -> (manifest: PackageManifest, lines: [[UInt8]]) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw HandoverError(.unreadable, path: path)
    }
    let head = Array(mark.utf8)
    guard data.count <= largest, data.starts(with: head),
      let end = data.prefix(head.count + 64).firstIndex(of: 0x0A)
    else { throw HandoverError(.notAPackage, path: path) }
    let id = String(decoding: data[head.count..<end], as: UTF8.self)
    guard id == key.open.id else {
      let isPlain = id.utf8.count == 16 && id.allSatisfy(\.isHexDigit)
      throw HandoverError(isPlain ? .otherKey : .notAPackage, path: path, detail: id)
    }
    guard let inside = key.unseal([UInt8](data[(end + 1)...])) else {
      throw HandoverError(.brokenSeal, path: path)
    }
    guard let lineEnd = inside.firstIndex(of: 0x0A),
      let manifest = try? JSONDecoder().decode(
        PackageManifest.self, from: Data(inside[..<lineEnd]))
    else { throw HandoverError(.inconsistent, path: path, detail: "manifest") }
    guard manifest.format == PackageManifest.currentFormat else {
      throw HandoverError(.inconsistent, path: path, detail: "format")
    }
    let content = Array(inside[(lineEnd + 1)...])
    guard ContentHash(of: content).description == manifest.content else {
      throw HandoverError(.inconsistent, path: path, detail: "content")
    }
    let lines = content.split(separator: 0x0A).map { [UInt8]($0) }
    guard lines.count == manifest.reports else {
      throw HandoverError(.inconsistent, path: path, detail: "reports")
    }
    return (manifest, lines)
  }
}

extension PackageManifest {
  /// The form that this version writes and reads.
  static let currentFormat = "fanal-handover 1"
}
