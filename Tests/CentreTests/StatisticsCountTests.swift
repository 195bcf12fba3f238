import CaseStore
import Export
import Foundation
import ReportModel
import Testing

@testable import Centre

@Suite("Statistics")
struct StatisticsCountTests {
  private let bench: CountBench

  init() throws { bench = try CountBench() }

  private func all(_ table: StatisticsTable) -> [Int?] { Measure.allCases.map { table.value($0) } }

  @Test("What became of the reports of a quarter")
  func measures() throws {
    try bench.add(5, .init())
    let flagged = try bench.add(6, .init(isFlagged: true, codes: ["a.b"]))
    try bench.add(2, .init(day: "2026-10-01T09:00:00-04:00"))
    // Still June where the centre is.
    try bench.add(1, .init(day: "2026-07-01T02:00:00Z"))
    try bench.add(3, .init(day: "last Tuesday"))
    try bench.decide(flagged[0], .confirmed)
    try bench.decide(flagged[1], .dismissed)
    try bench.decide(flagged[2], .referred)
    try bench.decide(flagged[2], .closed)
    try bench.decide(flagged[3], .dismissed)
    try bench.decide(flagged[3], .closed)
    try bench.decide(flagged[4], .needsInformation)
    let package = String(repeating: "ab", count: 16)
    let (now, items) = ("2026-11-25T09:00:00Z", [flagged[0], flagged[2], flagged[5]])
    try bench.store.record(
      Handover(
        package: package, partner: "police", madeAt: now, person: "kim", purpose: "p",
        tlp: "TLP:AMBER", protected: "PROTECTED B", replyDue: "2026-12-11", fileHash: "",
        fieldsWithheld: [], items: items.map { .init(report: $0) }, refusals: [:])
    ) {}
    for (id, outcome) in zip(items, [HandoverOutcome.opened, .noReply]) {
      _ = try bench.store.reply(outcome, to: package, report: id, by: "kim", at: now)
    }
    let count = try bench.count()
    // received, screened, flagged, reviewed, confirmed, referred, answered
    #expect(all(count.exact) == [11, 11, 6, 4, 2, 3, 1])
    #expect(count.undated == 3 && count.assessedOtherwise == 0)
    #expect(try all(bench.count(quarter: nil).exact) == [17, 17, 6, 4, 2, 3, 1])
    #expect(try bench.count(quarter: nil).undated == 3)
    #expect(count.exact.rate(.confirmed) == Proportion(2, of: 4))
  }

  @Test("A newer version takes the place of a report")
  func versions() throws {
    let id = try bench.add(1, .init())[0]
    let report = Report(
      id: id, narrative: "Another text.", province: "QC", receivedAt: "2026-08-04")
    let basis = try #require(try bench.store.assessmentBases().first)
    let pack = try bench.store.registerPack(basis.pack, files: [])
    var start = RunStart(
      pack: pack, engine: "0.1.0", command: "fanal screen", inputs: [],
      startedAt: "2026-11-23T09:00:00Z")
    start.actor = "kim"
    let run = try bench.store.beginRun(start)
    try bench.store.write(
      batch: [StoredAssessment(report: report, assessment: Assessment(language: "en"))], run: run)
    let table = try bench.count(by: [.province]).exact
    #expect(table.rowKeys == ["QC"] && table.value(.received) == 1)
  }

  @Test("By every dimension, with what a code means")
  func dimensions() throws {
    try bench.add(
      2,
      .init(
        day: "2026-07-09", province: "Québec", source: "web_form", language: "fr", isFlagged: true,
        codes: ["a.b", "a.c"], pillars: [.protection, .prosecution], profile: "CS"))
    try bench.add(1, .init(day: "2026-09-30", province: "Elsewhere", source: "My cousin Bob"))
    let texts = PackTexts(
      titles: ["a.b": LocalizedText(en: "Papers taken", fr: "Papiers pris")],
      forms: ["a.b": ["sexual"], "a.c": ["labour", "child"]])
    let expected: [StatisticsDimension: [String: Int]] = [
      .month: ["2026-07": 2, "2026-08": 0, "2026-09": 1], .quarter: ["2026Q3": 3],
      .province: ["QC": 2, "unknown": 1], .source: ["web_form": 2, "other": 1],
      .language: ["en": 1, "fr": 2], .pillar: ["protection": 2, "prosecution": 2],
      .form: ["sexual": 2, "labour": 2], .age: ["minor": 2, "adult_or_not_said": 1],
      .indicator: ["a.b": 2, "a.c": 2],
    ]
    for dimension in StatisticsDimension.allCases {
      let table = try bench.count(by: [dimension], texts: texts).exact
      let found = table.rowKeys.map { ($0, table.value(.received, .init(row: $0)) ?? -1) }
      #expect(Dictionary(uniqueKeysWithValues: found) == expected[dimension], "\(dimension)")
      #expect(table.value(.received) == 3)
      for key in table.rowKeys {
        let title = dimension.title(of: key, texts: texts)
        #expect(!title.en.isEmpty && !title.fr.isEmpty)
      }
    }
    let both = try bench.count(by: [.province, .pillar], texts: texts).exact
    #expect(both.value(.flagged, .init(row: "QC", column: "protection")) == 2)
    #expect(both.value(.flagged, .init(row: "QC")) == 2)
    #expect(both.value(.received, .init(column: "prosecution")) == 2)
  }

  @Test("What is published has no count under ten, no rare words, and a line for every province")
  func published() throws {
    try bench.add(40, .init(isFlagged: true, codes: ["a.b"]))
    try bench.add(20, .init(province: "QC", source: "web_form"))
    try bench.add(3, .init(province: "NU", source: "bobs_own_words", codes: ["a.rare"]))
    for dimensions: [StatisticsDimension] in [
      [.province], [.source], [.indicator], [.province, .language], [.source, .pillar],
    ] {
      let table = try bench.count(by: dimensions).published(by: .standard)
      for line in table.lines {
        for measure in Measure.allCases {
          #expect(table.value(measure, line).map { $0 >= 10 } ?? true)
        }
      }
      #expect(table.value(.received) == 63)
      #expect(!table.rowKeys.contains { $0.contains("bob") || $0 == "a.rare" })
    }
    let table = try bench.count(by: [.province]).published(by: .standard)
    #expect(table.rowKeys.count == 14)
    #expect(table.value(.received, .init(row: "ON")) == 40)
    // Nunavut's three hide among all provinces that are not shown.
    #expect(table.value(.received, .init(row: "NU")) == nil)
  }

  @Test("Reports of other rules are not mixed in, and stop a comparison of what rules found")
  func packs() throws {
    try bench.add(30, .init(day: "2026-05-05", isFlagged: true, pack: "0.9"))
    try bench.add(60, .init(isFlagged: true))
    try bench.add(20, .init(day: "2026-05-06"))
    let (now, before) = (try bench.count(), try bench.count(quarter: "2026Q2"))
    #expect(before.basis?.pack.version == "0.9" && before.assessedOtherwise == 20)
    #expect(before.otherBases.map(\.pack.version) == ["1.0"])
    #expect(before.exact.value(.screened) == 30 && before.exact.value(.received) == 50)
    let trend = Trend(now: now.exact, before: before.exact)
    #expect(!trend.hasSameRules && trend.direction(.flagged) == .notComparable)
    #expect(trend.direction(.received) == .steady && trend.rate(.flagged) == nil)
  }

  @Test("A change is said where chance does not explain it")
  func trend() throws {
    try bench.add(40, .init(day: "2026-05-05"))
    try bench.add(12, .init(day: "2026-05-05", isFlagged: true))
    try bench.add(48, .init())
    try bench.add(45, .init(isFlagged: true))
    let (now, before) = (try bench.count(), try bench.count(quarter: "2026Q2"))
    let trend = Trend(now: now.exact, before: before.exact)
    #expect(trend.direction(.received) == .rising && trend.direction(.flagged) == .rising)
    #expect(trend.direction(.answered) == .steady)
    let rate = try #require(trend.rate(.flagged))
    // 45 of 93 against 12 of 52: Newcombe's method 10.
    #expect(abs(rate.change - 0.2531) < 0.0001 && rate.direction == .rising)
    #expect(abs(rate.interval.lowerBound - 0.0893) < 0.001)
    #expect(abs(rate.interval.upperBound - 0.3901) < 0.001)
    let open = Trend(now: now.published(by: .standard), before: before.published(by: .standard))
    #expect(open.direction(.answered) == .hidden && open.direction(.received) == .rising)
  }
}
