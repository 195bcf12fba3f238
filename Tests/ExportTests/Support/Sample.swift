import Foundation
import ReportModel
import TextMatching

@testable import Export

/// Invented reports with findings, and exports of them.
enum Sample {
  static let pack = PackIdentity(
    name: "standard", version: "1.0", hash: ContentHash(of: Array("pack".utf8)), engine: "0.2.0")

  static let texts = PackTexts(
    titles: [
      "coercion.documents_confiscated": LocalizedText(
        en: "Documents confiscated", fr: "Pièces d'identité confisquées"),
      "coercion.violence": LocalizedText(en: "Violence", fr: "Violence"),
    ],
    steps: ["see_alone": LocalizedText(en: "See the person alone.", fr: "Voir la personne seule.")],
    forms: ["coercion.documents_confiscated": ["labour"], "sexual.advert": ["sexual"]])

  /// Words of the narrative that a rule found.
  struct Found {
    var code: String
    var words: String
    var status = Status.reported
    var counts = true
  }

  /// A report in which these words were found; it is flagged when something counts.
  static func record(
    _ id: String, _ narrative: String, title: String = "", language: String = "en",
    received: String = "2026-11-20T08:00:00Z", province: String = "QC", city: String = "Laval",
    source: String = "hotline_call", found: [Found] = [],
    entities: [(Entity.Kind, String, String)] = []
  ) -> ExportRecord {
    let report = Report(
      id: id, narrative: narrative, title: title, language: language, sourceType: source,
      province: province, city: city, receivedAt: received)
    var assessment = Assessment(language: language)
    for item in found {
      let (start, end, bytes) = place(of: item.words, in: report)
      let finding = Assessment.Finding(
        code: item.code, strength: .strong, dimension: .coercionDestination, points: 3,
        evidence: [
          Evidence(
            field: .narrative, start: start, end: end, bytes: bytes, phrase: "taken",
            status: item.status)
        ])
      if item.counts {
        assessment.indicators.append(finding)
      } else {
        assessment.dismissed.append(finding)
      }
    }
    assessment.entities = entities.map { kind, words, value in
      let (start, end, bytes) = place(of: words, in: report)
      return Entity(
        kind: kind, field: .narrative, start: start, end: end, bytes: bytes, value: value)
    }
    let codes = assessment.indicators.map(\.code)
    assessment.flagged = !codes.isEmpty
    assessment.score = 3.5 * Double(codes.count)
    assessment.priority = codes.isEmpty ? .none : .high
    if !codes.isEmpty {
      assessment.method = .init(
        name: "ILO-2009", profile: "AL", result: "coercion_purpose_unknown",
        published: "not_covered", dimensions: [])
      assessment.pillars = [
        .init(
          pillar: .protection, score: 3, lead: true, because: codes, steps: ["see_alone"])
      ]
      assessment.law = ["CC 279.03"]
    }
    return ExportRecord(report: report, assessment: assessment, pack: pack, run: 1)
  }

  private static func place(
    of words: String, in report: Report
  ) -> (start: Int, end: Int, bytes: ByteRange) {
    let text = Array(report.string(report.narrative).unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...(text.count - wanted.count)
    where Array(text[start..<start + wanted.count]) == wanted {
      let before = String(String.UnicodeScalarView(text[..<start])).utf8.count
      let first = Int(report.narrative.start) + before
      return (start, start + wanted.count, ByteRange(first, first + words.utf8.count))
    }
    preconditionFailure("the words are not in the text")
  }

  /// What most tests export: a flagged report that a person confirmed, one in French with a denial, which
  /// links raise and a person dismissed, one with nothing that is no case.
  static let records: [ExportRecord] = {
    var records = plainRecords
    records[0].standing = ReviewStanding(
      state: .confirmed, person: "Kim Roy", at: "2026-11-25T10:00:00Z",
      verdicts: [
        "coercion.documents_confiscated": .init(
          verdict: .confirmed, person: "Kim Roy", at: "2026-11-25T10:00:00Z"),
        "coercion.gone": .init(verdict: .unsure, person: "Lee", at: "2026-11-24T10:00:00Z"),
      ],
      notes: [.init(text: "=Spoke to <her>.", person: "Lee", at: "2026-11-24T10:00:00Z")])
    records[1].standing = ReviewStanding(
      state: .dismissed, isStale: true, reason: "not_enough", person: "=Lee",
      at: "2026-11-25T11:00:00Z")
    records[1].raised = [
      RaisedPillar(
        number: 7, rule: "one_phone", kind: .phone, pillar: .partnership,
        why: LocalizedText(en: "One phone in three reports.", fr: "Un téléphone, trois textes."),
        since: "2026-11-26T08:00:00Z", reports: ["R-2", "SECRET-8", "SECRET-9"])
    ]
    return records
  }()

  private static let plainRecords = [
    record(
      "R-1", "My boss took my passport 😀. Write to boss@example.com or call 514-555-0123.",
      title: "=SUM(A1)",
      found: [.init(code: "coercion.documents_confiscated", words: "took my passport")],
      entities: [
        (.email, "boss@example.com", "boss@example.com"), (.phone, "514-555-0123", "+15145550123"),
      ]),
    record(
      "R-2", "Il n'a jamais frappé personne. Ça va.", language: "fr", received: "2026-11-21",
      province: "Québec",
      found: [
        .init(code: "coercion.violence", words: "frappé personne", status: .denied, counts: false)
      ]),
    record("R-3", "Nothing to see.", received: "", province: "ON", city: ""),
  ]

  static func request(
    _ format: ExportFormat, language: Language = .english,
    marking: [String] = ["TLP:AMBER", "PROTECTED B"],
    filter: ExportFilter = ExportFilter(), redaction: String? = nil
  ) -> ExportRequest {
    guard let marking = ExportMarking(marking) else { preconditionFailure("no marking") }
    return ExportRequest(
      format: format, purpose: "Weekly \"review\" <b>", marking: marking,
      person: "Ana Tremblay", createdAt: "2026-11-27T14:00:00Z", program: "fanal 0.2.0",
      filter: filter, language: language, redaction: redaction)
  }

  /// Exports records into a file of a folder.
  @discardableResult
  static func export(
    _ request: ExportRequest, _ records: [ExportRecord] = records, to file: URL
  ) throws -> ExportJob.Receipt {
    let job = try ExportJob(request, output: file.path) { _ in texts }
    for record in records { try job.take(record) }
    return try job.finish()
  }
}

/// A folder that is gone after the test.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "fanal-export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
  }

  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path))?.sorted() ?? []
  }
}
