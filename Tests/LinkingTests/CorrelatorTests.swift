import ReportModel
import Testing

@testable import CaseStore
@testable import Linking

/// What several reports with one value together tell.
struct CorrelatorTests {
  static func rule(reports: Int = 3, provinces: Int = 2, days: Int = 30) -> CorrelationRule {
    CorrelationRule(
      name: "moves", kind: .phone, reports: reports, provinces: provinces, days: days,
      raises: .partnership, why: LocalizedText(en: "One phone.", fr: "Un téléphone."))
  }

  struct Case: CustomTestStringConvertible {
    var name: String
    /// Days of 2026 and provinces, in the order of the reports.
    var reports: [(day: String, province: String)]
    /// The reports that together fulfil the rule.
    var found: [Int64]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "three reports from two provinces",
      reports: [("03-02", "ON"), ("03-14", "Québec"), ("03-31", "ontario")], found: [0, 1, 2]),
    Case(
      name: "one day too many",
      reports: [("03-02", "ON"), ("03-14", "QC"), ("04-01", "ON")], found: []),
    Case(
      name: "one province in two spellings",
      reports: [("03-02", "QC"), ("03-14", "Québec"), ("03-20", "quebec")], found: []),
    Case(
      name: "an earlier report stays outside",
      reports: [("01-01", "BC"), ("03-02", "ON"), ("03-14", "QC"), ("03-31", "ON")],
      found: [1, 2, 3]),
    Case(
      name: "two windows together",
      reports: [("03-01", "ON"), ("03-20", "QC"), ("03-25", "QC"), ("04-15", "ON")],
      found: [0, 1, 2, 3]),
    Case(
      name: "a report without a day does not count",
      reports: [("03-02", "ON"), ("", "QC"), ("03-14", "QC")], found: []),
    Case(
      name: "a report without a province counts as a report",
      reports: [("03-02", "ON"), ("03-03", "somewhere"), ("03-14", "QC")], found: [0, 1, 2]),
  ]

  @Test(arguments: cases)
  func `a window of days decides`(_ item: Case) {
    #expect(
      Correlator.reports(of: Self.members(item.reports), fulfilling: Self.rule()) == item.found)
  }

  private static func members(
    _ reports: [(day: String, province: String)]
  ) -> [CorrelationMember] {
    reports.enumerated().map { row, item in
      let facts = ReportFacts(
        Report(
          id: "R", narrative: "Text.", province: item.province,
          receivedAt: item.day.isEmpty ? "yesterday" : "2026-" + item.day + "T08:00:00Z"))
      return CorrelationMember(report: Int64(row), day: facts.day, province: facts.province)
    }
  }

  /// Pairs that people parted, of four reports of one month from two provinces, and who stays.
  @Test(
    arguments: [
      ([], [0, 1, 2, 3]), ([(0, 3)], [0, 1, 2, 3]), ([(0, 1), (0, 2)], [1, 2, 3]),
      ([(3, 0), (1, 3), (2, 3)], [0, 1, 2]), ([(0, 1), (2, 3)], []),
      ([(0, 2), (1, 2), (3, 2), (0, 1)], []),
    ] as [([(Int64, Int64)], [Int64])])
  func `reports that people parted do not count together`(
    _ parted: [(Int64, Int64)], _ staying: [Int64]
  ) {
    let members = Self.members([
      ("03-02", "ON"), ("03-03", "QC"), ("03-04", "ON"), ("03-05", "QC"),
    ])
    let undone = Set(parted.map { Correlator.Pair($0.0, $0.1) })
    #expect(
      Correlator.reports(of: members, fulfilling: Self.rule(), without: undone) == staying)
  }

  @Test func `what is raised is a record of its own, and an unlink takes it back at once`() throws {
    var rules = LinkRules.everything
    rules.correlations = [Self.rule()]
    let bench = try LinkBench([
      phone("A"), phone("B", day: "2026-03-09", province: "QC"), phone("C", day: "2026-03-11"),
    ])
    let engine = try #require(try bench.store.report(id: "A")?.assessments.first?.assessment)
    #expect(try bench.store.cases(CaseFilter(), limit: 9).cases.isEmpty)
    let result = try bench.build(rules).result
    #expect(result.correlations == 1 && result.newCorrelations == 1)
    var partnership = CaseFilter()
    partnership.pillar = .partnership
    func waiting() throws -> [String] {
      try bench.store.cases(partnership, limit: 9).cases.map(\.id).sorted()
    }
    // A report that raised nothing alone is now before a person.
    #expect(try waiting() == ["A", "B", "C"])
    let raised = try #require(try bench.store.raised(of: "A").first)
    #expect(raised.pillar == .partnership && raised.rule == "moves" && raised.kind == .phone)
    #expect(raised.reports == ["A", "B", "C"] && raised.why.en == "One phone.")
    let stored = try #require(try bench.store.report(id: "A"))
    #expect(stored.assessments.first?.assessment == engine && engine.pillars.isEmpty)
    #expect(stored.raised == [raised] && stored.standing?.state == .new)

    #expect(try bench.decide(.unlink, "A", "B") == .done(groups: 1))
    #expect(try bench.store.raised(of: "A").isEmpty && bench.store.raised(of: "C").isEmpty)
    #expect(try waiting().isEmpty && bench.store.cases(CaseFilter(), limit: 9).cases.isEmpty)
    #expect(try bench.store.correlations(limit: 9).total == 0)
    // No later search brings it back, and taking the unlink back does.
    #expect(try bench.build(rules).result.correlations == 0)
    #expect(try waiting().isEmpty)
    _ = try bench.decide(.relink, "A", "B")
    #expect(try waiting() == ["A", "B", "C"])
    #expect(try bench.store.correlations(limit: 9).list.first?.reports.count == 3)
  }

  @Test func `a decided report comes back when a pillar is raised that was not before`() throws {
    var rules = LinkRules.everything
    rules.correlations = [Self.rule()]
    let bench = try LinkBench([phone("A"), phone("B", day: "2026-03-09", province: "QC")])
    try bench.build(rules)
    var decision = Decision()
    decision.state = .dismissed
    decision.reason = "no_indicators"
    _ = try bench.store.decide(
      on: "A", decision, by: "ada", at: "2026-11-24T10:00:00Z")
    #expect(try bench.store.caseRecord(of: "A")?.summary.isStale == false)
    try bench.add([phone("C", day: "2026-03-11")])
    try bench.build(rules)
    let summary = try #require(try bench.store.caseRecord(of: "A")?.summary)
    #expect(summary.isStale && summary.state == .dismissed && summary.raised == [.partnership])
    #expect(try bench.store.report(id: "A")?.standing?.person == "Ada")
    // Decided again, it stays decided: nothing more is raised.
    _ = try bench.store.decide(
      on: "A", decision, by: "ada", at: "2026-11-24T11:00:00Z")
    try bench.build(rules)
    #expect(try bench.store.caseRecord(of: "A")?.summary.isStale == false)
  }

  @Test func `a correlation is stored with its reason, and is gone with its reports`() throws {
    var rules = LinkRules.everything
    rules.correlations = [Self.rule()]
    let bench = try LinkBench([
      phone("A"), phone("B", day: "2026-03-09", province: "QC"), phone("C", day: "2026-03-11"),
    ])
    #expect(try bench.build(rules).result.newCorrelations == 1)
    #expect(try bench.build(rules).result.newCorrelations == 0)
    let found = try #require(try bench.store.links(of: "B")?.correlations.first)
    #expect(found.raises == .partnership && found.why.fr == "Un téléphone.")
    #expect(found.reports.map(\.id) == ["A", "B", "C"])
    rules.correlations = []
    try bench.build(rules)
    #expect(try bench.store.correlations(limit: 9).total == 0)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11016), ("2026-11-27T10:00:00Z", 20784), ("2026-13-01", nil),
    ("27/11/2026", nil), ("", nil),
  ])
  func `days are counted in the Gregorian calendar`(_ text: String, _ day: Int32?) {
    var text = text
    #expect(text.withUTF8 { ReportFacts.day($0) } == day)
  }
}
