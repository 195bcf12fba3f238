import CaseStore
import Foundation
import ReportModel
import Testing

/// What people and partners said of rules.
struct RuleFiguresTests {
  @Test(arguments: [
    (12, 15, 0.548, 0.930), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (1, 1, 0.207, 1.0),
    (50, 100, 0.404, 0.596),
  ])
  func `the interval is that of Wilson`(
    _ count: Int, _ total: Int, _ low: Double, _ high: Double
  ) throws {
    let interval = try #require(Proportion(count, of: total).interval)
    #expect(abs(interval.lowerBound - low) < 0.0006 && abs(interval.upperBound - high) < 0.0006)
  }

  @Test func `nothing counted says nothing`() {
    #expect(Proportion(0, of: 0).share == nil && Proportion(0, of: 0).interval == nil)
  }

  private static let now = "2026-11-27T10:00:00Z"

  private func decision(
    _ state: CaseState?, _ verdict: Verdict?, second: Bool = false
  ) -> Decision {
    var decision = Decision()
    decision.state = state
    decision.reason = state == .dismissed ? "not_enough" : nil
    if let verdict { decision.verdicts = ["coercion.documents_confiscated": verdict] }
    decision.isSecond = second
    return decision
  }

  @Test func `verdicts, decisions and answers are counted by rule and language`() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.file(), mode: .create)
    try store.addPerson(handle: "kim", name: "Kim", role: .administrator, at: Self.now, by: nil)
    try store.addPerson(handle: "lee", name: "Lee", role: .analyst, at: Self.now, by: "kim")
    let run = try store.begin(by: "kim")
    for id in ["R-1", "R-2", "R-3", "R-4"] {
      let report = Samples.report(id, "My boss took my passport.")
      try store.write(
        batch: [StoredAssessment(report: report, assessment: Samples.assessment(of: report))],
        run: run)
    }
    #expect(try store.reviewedRules().isEmpty)
    func decide(_ id: String, _ decision: Decision, by person: String = "kim") throws {
      try store.decide(on: id, decision, by: person, at: Self.now)
    }
    try decide("R-1", decision(.confirmed, .confirmed))
    try decide("R-2", decision(.dismissed, .notConfirmed))
    // The last word counts, what is taken back does not, and neither does a second reading.
    try decide("R-3", decision(nil, .confirmed))
    try decide("R-3", decision(nil, .unsure))
    try decide("R-4", decision(nil, .confirmed))
    _ = try store.undo("R-4", by: "kim", at: Self.now)
    try decide("R-1", decision(.dismissed, .notConfirmed, second: true), by: "lee")
    let package = String(repeating: "ab", count: 16)
    try store.record(
      Handover(
        package: package, partner: "police", madeAt: Self.now, person: "kim", purpose: "p",
        tlp: "TLP:AMBER", protected: "PROTECTED B", replyDue: "2026-12-11", fileHash: "",
        fieldsWithheld: [], items: ["R-1", "R-2", "R-3"].map { .init(report: $0) }, refusals: [:])
    ) {}
    for (id, outcome) in [
      ("R-1", HandoverOutcome.opened), ("R-2", .notPursued), ("R-3", .noReply),
    ] { _ = try store.reply(outcome, to: package, report: id, by: "kim", at: Self.now) }

    let rules = try store.reviewedRules()
    let rule = try #require(rules.first { $0.code == "coercion.documents_confiscated" })
    #expect(rules.count { $0.code == rule.code } == 1 && rule.language == "en")
    #expect(rule.verdicts == [.confirmed: 1, .notConfirmed: 1, .unsure: 1] && rule.reviewed == 3)
    #expect(rule.confirmed == Proportion(1, of: 2) && rule.packs == 1)
    #expect(rule.confirmedReports == 1 && rule.dismissedReports == 1)
    #expect(rule.outcomes == [.opened: 1, .notPursued: 1, .noReply: 1])
    #expect(rule.followed == Proportion(1, of: 2))
  }
}
