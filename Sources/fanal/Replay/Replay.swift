internal import CaseStore
internal import Exchange
import Foundation
internal import ReportModel
internal import TextMatching

/// A stored assessment beside the one that the same report, the same pack and this engine give now.
struct Replay {
  /// A part that is not the same.
  struct Difference {
    /// The name of the part in the record, or the list and the code of a finding.
    var part: String
    /// The part as JSON; empty where there is none.
    var stored: String
    var rebuilt: String
  }

  private let report: Report
  private let stored: AssessmentRecord
  private let code: String?
  private let identity: PackIdentity
  private let lines: (stored: [UInt8], rebuilt: [UInt8])
  private let findings: (stored: [UInt8], rebuilt: [UInt8])

  init(
    report: Report, stored: AssessmentRecord, code: String?, rebuilt: Assessment,
    identity: PackIdentity
  ) {
    self.report = report
    self.stored = stored
    self.code = code
    self.identity = identity
    func line(_ assessment: Assessment, _ pack: PackIdentity) -> [UInt8] {
      var line = ByteWriter()
      AssessmentWriter(pack: pack).append(assessment, of: report, to: &line)
      return line.bytes
    }
    lines = (line(stored.assessment, stored.pack), line(rebuilt, identity))
    // The line of an assessment that has this finding alone, by the same writer, under one pack.
    func alone(_ assessment: Assessment) -> [UInt8] {
      var one = Assessment(language: "")
      one.indicators = assessment.indicators.filter { $0.code == code }
      one.contra = assessment.contra.filter { $0.code == code }
      one.dismissed = assessment.dismissed.filter { $0.code == code }
      return line(one, stored.pack)
    }
    findings = (alone(stored.assessment), alone(rebuilt))
  }

  /// Whether this engine has the version that made the stored assessment.
  var isSameEngine: Bool { stored.pack.engine == identity.engine }
  /// Whether the whole records are the same bytes.
  var isSameAssessment: Bool { lines.stored == lines.rebuilt }
  /// Whether the finding is the same bytes; `nil` where none was named.
  var isSameFinding: Bool? { code == nil ? nil : findings.stored == findings.rebuilt }
  /// Whether all is the same.
  var isSame: Bool { isSameEngine && isSameAssessment && isSameFinding != false }

  /// What differs, in the order of the names.
  var differences: [Difference] {
    let (old, new) = (Self.object(lines.stored), Self.object(lines.rebuilt))
    let names = Set(old.keys).union(new.keys).sorted()
    return names.flatMap { name -> [Difference] in
      if let old = old[name] as? [[String: Any]], let new = new[name] as? [[String: Any]],
        (old + new).allSatisfy({ $0["code"] is String })
      {
        return Self.findings(name, old, new)
      }
      let pair = (Self.json(old[name]), Self.json(new[name]))
      return pair.0 == pair.1 ? [] : [Difference(part: name, stored: pair.0, rebuilt: pair.1)]
    }
  }

  private static func findings(
    _ list: String, _ old: [[String: Any]], _ new: [[String: Any]]
  ) -> [Difference] {
    func byCode(_ list: [[String: Any]]) -> [String: String] {
      Dictionary(list.map { ($0["code"] as? String ?? "", json($0)) }) { $0 + $1 }
    }
    let (old, new) = (byCode(old), byCode(new))
    return Set(old.keys).union(new.keys).sorted().compactMap { code in
      let pair = (old[code] ?? "", new[code] ?? "")
      if pair.0 == pair.1 { return nil }
      return Difference(part: "\(list) \(code)", stored: pair.0, rebuilt: pair.1)
    }
  }

  private static func object(_ line: [UInt8]) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any] ?? [:]
  }

  private static func json(_ value: Any?) -> String {
    guard let value,
      let data = try? JSONSerialization.data(
        withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
    else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  // MARK: Showing it

  /// The verdict, and a pair of lines for each difference.
  func text(_ language: Language) -> String {
    let french = language == .french
    let id = report.string(report.id).plain
    let pack = "\(stored.pack.name) \(stored.pack.version), \(stored.pack.hash)"
    var lines = [
      french
        ? "\(id)\(code.map { "/" + $0 } ?? ""), exécution \(stored.run)".spacedAsFrench
        : "\(id)\(code.map { "/" + $0 } ?? ""), run \(stored.run)",
      (french ? "paquet  " : "pack    ") + pack,
    ]
    if !isSameEngine {
      lines.append(
        french
          ? "Le moteur \(stored.pack.engine) a fait l'évaluation du dépôt; ceci est \(identity.engine). "
            + "Seul le même moteur peut la confirmer."
          : "Engine \(stored.pack.engine) made the stored assessment; this is \(identity.engine). "
            + "Only the same engine can confirm it.")
    }
    if let isSameFinding {
      lines.append(verdict(french ? "La constatation" : "The finding", isSameFinding, nil, french))
    }
    lines.append(
      verdict(
        french ? "L'évaluation" : "The assessment", isSameAssessment, self.lines.stored.count,
        french))
    for difference in differences {
      lines.append("  " + difference.part)
      let none = french ? "(rien)" : "(nothing)"
      for (name, value) in [
        (french ? "dépôt       " : "stored   ", difference.stored),
        (french ? "reconstruite" : "rebuilt  ", difference.rebuilt),
      ] {
        lines.append("    \(name)  \(value.isEmpty ? none : value.plain)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(_ what: String, _ isSame: Bool, _ count: Int?, _ french: Bool) -> String {
    let bytes = count.map { french ? " (\($0) octets)" : " (\($0) bytes)" } ?? ""
    return isSame
      ? what + (french ? " est la même, octet par octet" : " is the same, byte for byte") + bytes
        + "."
      : what + (french ? " DIFFÈRE." : " DIFFERS.")
  }

  /// The same for programs: one JSON object on a line.
  func json() -> String {
    let object: [String: Any] = [
      "report": report.string(report.id), "code": code ?? NSNull(), "run": stored.run.number,
      "pack": stored.pack.hash.description, "stored_engine": stored.pack.engine,
      "engine": identity.engine, "same_engine": isSameEngine, "same": isSame,
      "same_assessment": isSameAssessment, "same_finding": isSameFinding ?? NSNull(),
      "differences": differences.map {
        ["part": $0.part, "stored": $0.stored, "rebuilt": $0.rebuilt]
      },
    ]
    return Self.json(object) + "\n"
  }
}
