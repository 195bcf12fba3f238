import Foundation
import Keys
import ReportModel

@testable import Disclosure

/// A profile in a folder of its own, with the key pair of its partner.
final class TestProfile {
  let folder: URL
  let key: BoxKey
  let signer: SigningKey
  let path: String

  init(_ changes: [String: Any] = [:]) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("disclosure-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    key = BoxKey(name: "OPP")
    try key.write(to: folder.appendingPathComponent("opp").path)
    signer = SigningKey(name: "Our centre")
    try signer.write(to: folder.appendingPathComponent("centre.sign").path)
    var fields: [String: Any] = [
      "id": "opp-ht", "sender": "Our centre", "key": "opp.pub", "signing_key": "centre.sign",
      "language": "en", "pillars": ["prosecution"], "fields": ["narrative", "province"],
      "assessment": true, "tlp": "TLP:AMBER+STRICT", "protected": "Protected B",
      "consent": "hotline", "consent_purpose": "police", "bank_reports": false, "reply_days": 14,
      "name": ["en": "OPP Anti-Human Trafficking", "fr": "OPP, lutte contre la traite"],
    ]
    fields.merge(changes) { $1 }
    path = folder.appendingPathComponent("opp-ht.toml").path
    try Data(Self.toml(fields).utf8).write(to: URL(fileURLWithPath: path))
  }

  /// The fields as a file, its tables last; a field that is `NSNull` is left out.
  static func toml(_ fields: [String: Any]) -> String {
    func text(_ value: Any) -> String {
      switch value {
      case let value as Bool: "\(value)"
      case let value as Int: "\(value)"
      case let value as [String]: "[" + value.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
      default: "\"\(value)\""
      }
    }
    let sorted = fields.filter { !($0.value is NSNull) }.sorted { $0.key < $1.key }
    var lines = sorted.filter { !($0.value is [String: String]) }.map { "\($0) = \(text($1))" }
    for (name, value) in sorted {
      guard let table = value as? [String: String] else { continue }
      lines.append("[\(name)]")
      lines += table.sorted { $0.key < $1.key }.map { "\($0) = \(text($1))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var profile: PartnerProfile {
    get throws { try PartnerProfile(file: path) }
  }

  static func report(
    source: String = "police_tip", extras: [(name: String, value: String)] = []
  ) -> Report {
    Report(
      id: "R-1", narrative: "He took her passport.", sourceType: source, province: "ON",
      city: "Town", extras: extras)
  }

  static func assessment(_ pillars: [Pillar]) -> Assessment {
    var assessment = Assessment(language: "en")
    assessment.pillars = pillars.map {
      Assessment.PillarScore(pillar: $0, score: 3, lead: false, because: [], steps: [])
    }
    let report = report()
    let start = Int(report.narrative.start)
    assessment.indicators = [
      Assessment.Finding(
        code: "test.papers", strength: .strong, dimension: .coercionDestination, points: 3,
        evidence: [
          Evidence(
            field: .narrative, start: 3, end: 20, bytes: ByteRange(start + 3, start + 20),
            phrase: "taken", status: .reported)
        ])
    ]
    return assessment
  }

  static var manifest: PackageManifest {
    PackageManifest(
      package: "0123456789abcdef0123456789abcdef", madeAt: "2026-11-27T10:00:00Z",
      sender: "Our centre", partner: "opp-ht", by: "ada", purpose: "referral",
      tlp: "TLP:AMBER+STRICT", protected: "PROTECTED B", conditions: "Third-party rule.",
      replyDue: "2026-12-11")
  }
}
