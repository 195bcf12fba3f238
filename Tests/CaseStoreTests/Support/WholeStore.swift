import Foundation
import GRDB
import ReportModel

@testable import CaseStore

/// A store in which people did everything that they can do, with a word that stands in each text that must be sealed.
enum WholeStore {
  /// Stands in texts of the report `D-1`, and in notes, reasons and purposes.
  static let word = "zeppelin"
  static let now = "2026-11-24T09:00:00Z"
  private static let code = "coercion.documents_confiscated"

  /// Fills an empty store: `R-0` to `R-39`, `D-1` with further fields, and what was done with them; `OLD` was purged.
  static func fill(_ store: CaseStore) throws {
    try purgeOne(store)
    try store.addPerson(handle: "ada", name: "Ada", role: .administrator, at: now, by: nil)
    try store.addPerson(handle: "kim", name: "Kim", role: .analyst, at: now, by: "ada")
    let run = try store.begin(by: "kim")
    try store.write(batch: Samples.batch(0..<40), run: run)
    try store.write(batch: [detailed()], run: run)
    try store.finishRun(
      run, at: now, status: .completed, read: 41, rejected: 0,
      stops: ["coercion.isolation": ["cpu": 1]], by: "kim")
    try review(store)
    try link(store)
    try handOver(store)
    try store.setSecondReadingShare(0.2, by: "ada", at: now)
    _ = try store.noteSearchWarning()
    try store.hold(report: "R-5", reason: "\(word) request", by: "ada")
    try store.hold(report: "R-6", reason: "\(word) request", by: "ada")
    try store.release(report: "R-6", by: "ada")
    try store.record(
      AuditEntry(.exported, object: .store, by: "kim", purpose: "\(word) statistics"))
  }

  /// The report with further fields, of which some are details.
  static func detailed() -> StoredAssessment {
    let report = Report(
      id: "D-1", narrative: "My \(word) took my passport.", title: "\(word) again", language: "en",
      sourceType: "hotline_call",
      extras: [
        ("originating_agency", "\"Example agency\""), ("safe_contact", "\"\(word) street\""),
      ])
    var assessment = Samples.assessment(of: report)
    assessment.entities[0].value = "@\(word)"
    return StoredAssessment(report: report, assessment: assessment)
  }

  private static func purgeOne(_ store: CaseStore) throws {
    let pack = try store.registerPack(Samples.firstPack, files: [("pack.lua", [1])])
    let run = try store.beginRun(
      RunStart(
        pack: pack, engine: "0.1.0", command: "screen", inputs: [],
        startedAt: "2020-01-01T09:00:00Z"))
    let report = Samples.report("OLD", "My \(word) was here.")
    try store.write(
      batch: [StoredAssessment(report: report, assessment: Assessment(language: "en"))], run: run)
    try store.finishRun(run, at: now, status: .completed, read: 1, rejected: 0)
    _ = try store.purge(RetentionPolicy(), confirming: 1, purpose: "\(word) schedule")
  }

  private static func review(_ store: CaseStore) throws {
    _ = try store.takeNext(CaseFilter(), by: "kim", at: now)
    for (id, state) in [("R-0", CaseState.confirmed), ("D-1", .dismissed)] {
      var decision = Decision()
      decision.state = state
      decision.reason = state == .dismissed ? "other_matter" : nil
      decision.verdicts = [code: state == .confirmed ? .confirmed : .notConfirmed]
      decision.note = Decision.Note(text: "Called the \(word) back.", isReleasable: false)
      try store.decide(on: id, decision, by: "kim", at: now)
    }
    try store.assign("R-1", to: "kim", by: "ada", at: now)
    _ = try store.undo("R-1", by: "ada", at: now)
  }

  private static func row(_ id: String, _ store: CaseStore) throws -> Int64 {
    try store.read { db in
      try Int64.fetchOne(
        db, sql: "SELECT id FROM reports WHERE external_id = ?", arguments: [id]) ?? 0
    }
  }

  private static func link(_ store: CaseStore) throws {
    let rows = try ["D-1", "R-0", "R-1"].map { try row($0, store) }
    let reason = FoundReason(kind: .phone, key: [UInt8](repeating: 7, count: 16), points: 3)
    let rule = CorrelationRule(
      name: "one_phone", kind: .phone, reports: 2, provinces: 1, days: 30, raises: .partnership,
      why: LocalizedText(en: "One phone.", fr: "Un téléphone."))
    _ = try store.save(
      links: [
        FoundLink(first: rows[0], second: rows[1], points: 3, reasons: [reason]),
        FoundLink(first: rows[1], second: rows[2], points: 3, reasons: [reason]),
      ],
      correlations: [
        FoundCorrelation(
          rule: rule, key: reason.key,
          members: rows.sorted().map { CorrelationMember(report: $0, day: 20_000, province: 6) })
      ],
      build: LinkBuild(time: now, person: "kim", pack: "standard", reports: 41, leftOut: 0))
    let decision = LinkDecision(
      act: .unlink, person: "kim", time: now, reason: "shared \(word), another motel")
    _ = try store.decide(decision, linkOf: "D-1", and: "R-0")
  }

  private static func handOver(_ store: CaseStore) throws {
    let handover = Handover(
      package: "9f31c2a4", partner: "police", madeAt: now, person: "ada",
      purpose: "\(word) referral", tlp: "TLP:AMBER", protected: "PROTECTED B",
      replyDue: "2026-12-11", fileHash: "sha256:00", fieldsWithheld: ["title"],
      items: [Handover.Item(report: "R-0"), Handover.Item(report: "R-1")],
      refusals: ["D-1": ["consent"]])
    try store.record(handover) {}
    _ = try store.reply(.opened, to: "9f31c2", report: "R-0", by: "ada", at: now)
    let package = ReceivedPackage(
      package: "77aa00bb", sender: "Other centre", madeAt: now, receivedAt: now, person: "ada",
      tlp: "TLP:AMBER", protected: "PROTECTED B", replyDue: "2026-12-11", reports: 3)
    _ = try store.take(package) {}
  }

  /// Where a word stands in the files of a store, in whatever table.
  static func places(of word: String, in path: String) -> [String] {
    ["", "-wal"].filter { suffix in
      let bytes = FileManager.default.contents(atPath: path + suffix) ?? Data()
      return bytes.range(of: Data(word.utf8)) != nil
    }
  }
}
