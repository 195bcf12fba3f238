import Foundation
import ReportModel
import Testing

@testable import CaseStore
@testable import Serving

/// The figures of a store, and what must not be told by them.
@Suite("Dashboard")
struct DashboardTests {
  @Test(
    arguments: [
      ([10, 20], [10, 20]), ([0, 20], [0, 20]), ([3, 2, 20], [nil, nil, 20]),
      ([4, 20, 9], [nil, 20, nil]), ([1], [nil]), ([], []), ([5, 5], [5, 5]),
      ([2, 0, 0], [nil, 0, 0]),
    ] as [([Int], [Int?])])
  func `small numbers are hidden, and cannot be worked out`(figures: [Int], shown: [Int?]) {
    #expect(SmallNumbers(figures).shown == shown)
  }

  /// Shares of the recent reports and of the earlier ones.
  @Test(arguments: [
    (30, 100, 30, 100, false), (60, 100, 20, 100, true), (0, 100, 25, 100, true),
    (3, 10, 0, 10, false), (0, 0, 50, 100, false), (100, 100, 100, 100, false),
  ])
  func `a share drifts where chance does not explain it`(
    count: Int, total: Int, other: Int, otherTotal: Int, drifts: Bool
  ) {
    let value = RuleHealth.drift(count, total, other, otherTotal)
    #expect((abs(value) >= RuleHealth.driftFrom) == drifts)
  }

  @Test func `it counts each report once, in both languages`() async throws {
    let bench = try PageBench()
    for number in 0..<7 {
      try bench.screen(
        PageBench.report(
          "A\(number)", number == 0 ? "Nothing." : "He took my passport.",
          province: number < 6 ? "Québec" : "ON"))
    }
    // The same report with other words is the same report.
    try bench.screen(PageBench.report("A1", "He took my old passport.", province: "QC"))
    let browser = try await bench.browser(.auditor)
    let page = try await browser.get("/dashboard").text
    #expect(page.contains("<b>7</b> received") && page.contains("<b>6</b> flagged"))
    #expect(page.contains("<b>0</b> decided") && page.contains("2026-11"))
    // Ontario has one report: neither its figure nor the sum's remainder is told.
    #expect(page.contains("&lt; 5") && !page.contains(">1</text>"))
    #expect(page.contains("role=\"img\"") && page.contains("class=\"tile shade-"))
    _ = try await browser.get("/language/fr")
    let french = try await browser.get("/dashboard?threshold=3%2C5").text
    #expect(french.contains("Tableau de bord") && french.contains("<output>3,5</output>"))
    #expect(try await browser.get("/dashboard?threshold=x").status == 422)
    #expect(try await bench.browser(.trainer).get("/dashboard").status == 403)
  }

  @Test func `rules that never count alone and silent ones are told`() async throws {
    let bench = try PageBench()
    let use = [
      RuleUse(code: "test.papers", reports: 300, alone: 0, recent: 150),
      RuleUse(code: "test.wages", reports: 100, alone: 40, recent: 90),
    ]
    let health = RuleHealth(pack: bench.assessor, use: (use, 1_000, 500), reviewed: [])
    #expect(health.rules[.shadowed] == ["test.papers"])
    #expect(health.rules[.dead] == ["organ.offer"])
    #expect(health.rules[.drifting] == ["test.wages"])
    #expect(health.rules[.noisy] == nil && health.rules[.contested] == nil)
  }
}
