import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Rules that are found together, and rules that do better in one language.
struct OverlapTests {
  private static let rules = [
    "indicators/test/papers.lua": """
    indicator "test.papers"
    phrase "p" { en = "took ... passport", fr = "pris ... passeport" }
    """,
    "indicators/test/passport.lua": """
    indicator "test.passport"
    phrase "p" { en = "passport", fr = "passeport" }
    """,
    "indicators/test/wage.lua": """
    indicator "test.wage"
    phrase "p" { en = "no pay", fr = "aucune paye" }
    """,
    "contra/joke.lua": """
    contra "contra.joke"
    phrase "p" { en = "joke", fr = "blague" }
    """,
  ]

  private func coverage(_ texts: [String]) throws -> PackCoverage {
    let counter = try CoverageCounter(pack: try TestPack(files: Self.rules).compile())
    for text in texts { counter.add(Report(id: "r", narrative: text, language: "en")) }
    return counter.coverage()
  }

  @Test func `pairs are counted by report, and by the words that they share`() throws {
    let rows = try coverage([
      "He took my passport. He took her passport.", "He took my passport. There was no pay.",
      "There was no pay. He took nothing. A passport lay there.", "There was no pay.",
      "A joke about no pay.", "Nothing.",
    ]).overlaps
    #expect(
      rows == [
        .init(
          first: "test.papers", second: "test.passport", reportsOfFirst: 2, reportsOfSecond: 3,
          reports: 2, sharingWords: 2),
        .init(
          first: "test.passport", second: "test.wage", reportsOfFirst: 3, reportsOfSecond: 4,
          reports: 2, sharingWords: 0),
        .init(
          first: "contra.joke", second: "test.wage", reportsOfFirst: 1, reportsOfSecond: 4,
          reports: 1, sharingWords: 0),
        .init(
          first: "test.papers", second: "test.wage", reportsOfFirst: 2, reportsOfSecond: 4,
          reports: 1, sharingWords: 0),
      ])
  }

  @Test func `an indicator is alone where no other one is, whatever speaks against it`() throws {
    let rows = try coverage([
      "He took my passport.", "He took my passport. There was no pay.", "A passport lay there.",
      "A joke about no pay.",
    ]).alone
    #expect(
      rows == [
        .init(
          code: "test.papers", reports: 2, alone: 0, companion: "test.passport",
          companionReports: 2),
        .init(
          code: "test.passport", reports: 3, alone: 1, companion: "test.papers",
          companionReports: 2),
        .init(
          code: "test.wage", reports: 2, alone: 1, companion: "test.papers", companionReports: 1),
      ])
  }

  // MARK: - Parity

  private static let head = """
    status "live"
    title { en = "t", fr = "t" }
    why { en = "w", fr = "p" }
    ask { en = "a", fr = "q" }
    phrase "p" { en = "took ... passport", fr = "pris ... passeport" }
    misses { en = "A passport.", fr = "Un passeport." }

    """

  private func row(_ tests: String) throws -> PackCoverage.ParityRow {
    let pack = try TestPack(Self.head + tests).compile()
    return try #require(try ParityCheck(pack: pack).rows().first)
  }

  @Test func `hits and gaps are what a rule should find`() throws {
    let row = try row(
      """
      hits "He [took my passport]."
      hits "She [took my passport]."
      gaps "He hid my passport."
      gaps { en = "They took my passport." }
      hits { fr = "Il a [pris mon passeport]." }
      """)
    #expect(
      row.cells == [
        .english: .init(sentences: 4, found: 3), .french: .init(sentences: 1, found: 1),
      ])
    #expect(row.recall(in: .english) == 0.75)
    #expect(row.pairs == 0 && row.apart == 0 && !row.drifts)
  }

  @Test func `a line in both languages is a pair`() throws {
    let row = try row(
      """
      hits { en = "He [took my passport].", fr = "Il a [pris mon passeport]." }
      gaps { en = "They took my passport.", fr = "On cache mon passeport." }
      """)
    #expect(row.pairs == 2 && row.apart == 1 && row.drifts)
  }

  @Test(arguments: [(0, 1, false), (1, 1, true), (1, 4, false), (3, 1, true)])
  func `a quarter of the sentences is a drift`(_ gaps: Int, _ more: Int, _ drifts: Bool) throws {
    let hits =
      (0..<2 + more).map { "hits \"He [took my passport] \($0).\"\n" }
      + (0..<2 + more).map { "hits { fr = \"Il a [pris mon passeport] \($0).\" }\n" }
    let missed = (0..<gaps).map { "gaps { fr = \"On cache mon passeport \($0).\" }\n" }
    #expect(try row((hits + missed).joined()).drifts == drifts)
  }

  @Test func `drift in reports is more than chance`() throws {
    let counter = try CoverageCounter(pack: try TestPack(files: Self.rules).compile())
    for index in 0..<30 {
      let english = index < 15 ? "He took my passport." : "Nothing."
      counter.add(Report(id: "r", narrative: english, language: "en"))
      counter.add(Report(id: "r", narrative: index < 9 ? "Aucune paye." : "Rien.", language: "fr"))
      counter.add(Report(id: "r", narrative: index < 12 ? "No pay." : "Nothing.", language: "en"))
    }
    let coverage = counter.coverage()
    #expect(coverage.driftsInReports("test.papers") && coverage.drift(of: "test.papers") > 10.83)
    #expect(!coverage.driftsInReports("test.wage"))
  }
}
