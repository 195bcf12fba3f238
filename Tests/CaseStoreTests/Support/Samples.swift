import CaseStore
import ReportModel

/// Reports, packs and assessments for the tests.
enum Samples {
  static let firstPack = PackIdentity(
    name: "standard", version: "1.0.0", hash: ContentHash(of: Array("first".utf8)),
    engine: "0.1.0")
  static let secondPack = PackIdentity(
    name: "standard", version: "1.1.0", hash: ContentHash(of: Array("second".utf8)),
    engine: "0.1.0")

  static func report(_ id: String, _ narrative: String = "My boss took my passport.") -> Report {
    Report(id: id, narrative: narrative, language: "en", sourceType: "hotline_call")
  }

  /// An assessment with one indicator on "boss took my passport" of a report that begins so.
  static func assessment(of report: Report, score: Double = 3) -> Assessment {
    let start = Int(report.narrative.start)
    var assessment = Assessment(language: "en")
    assessment.flagged = true
    assessment.score = score
    assessment.priority = .high
    assessment.entities = [
      Entity(
        kind: .handle, field: .narrative, start: 3, end: 7, bytes: ByteRange(start + 3, start + 7),
        value: "@boss")
    ]
    assessment.indicators = [
      Assessment.Finding(
        code: "coercion.documents_confiscated", strength: .strong, dimension: .coercionDestination,
        points: score,
        evidence: [
          Evidence(
            field: .narrative, start: 3, end: 24, bytes: ByteRange(start + 3, start + 24),
            phrase: "taken", status: .stated)
        ])
    ]
    return assessment
  }

  /// Reports numbered from `range`; two of five have a finding.
  static func batch(_ range: Range<Int>) -> [StoredAssessment] {
    range.map { number in
      let report = report("R-\(number)")
      return StoredAssessment(
        report: report,
        assessment: number % 5 < 2 ? assessment(of: report) : Assessment(language: "en"))
    }
  }
}

extension CaseStore {
  /// Begins a run with a pack.
  func begin(
    _ pack: PackIdentity = Samples.firstPack, engine: String? = nil, by actor: String? = nil
  ) throws -> RunID {
    let row = try registerPack(pack, files: [("pack.lua", Array("name \"standard\"".utf8))])
    var start = RunStart(
      pack: row, engine: engine ?? pack.engine, command: "fanal screen inputs.ndjson",
      inputs: [RunStart.Input(name: "inputs.ndjson", size: 1_024)],
      startedAt: "2026-11-23T09:00:00Z")
    start.actor = actor
    return try beginRun(start)
  }

  /// Everything that an export hands out, as values that can be compared.
  func exported(pack: ContentHash? = nil) throws -> [Exported] {
    var lines: [Exported] = []
    try export(pack: pack) { stored in
      for record in stored.assessments {
        lines.append(
          Exported(
            id: stored.report.string(stored.report.id), hash: stored.contentHash,
            assessment: record.assessment, pack: record.pack))
      }
    }
    return lines
  }
}

/// One line of an export.
struct Exported: Equatable {
  var id: String
  var hash: ContentHash
  var assessment: Assessment
  var pack: PackIdentity
}
