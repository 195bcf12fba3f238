import CaseStore
import ReportModel
import Testing

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
    var found: [UInt32]
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
    let facts = item.reports.map { day, province in
      ReportFacts(
        Report(
          id: "R", narrative: "Text.", province: province,
          receivedAt: day.isEmpty ? "yesterday" : "2026-" + day + "T08:00:00Z"))
    }
    let members = Array(0..<UInt32(facts.count))
    #expect(Correlator(facts).reports(members, fulfilling: Self.rule()) == item.found)
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
