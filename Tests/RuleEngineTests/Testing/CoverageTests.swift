import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What a pack covers in some reports, and what it nearly finds in them.
struct CoverageTests {
  private static let lexicon = [
    "lexicon/things.lua": """
    words "papers" { en = "~passport, identity card", fr = "~passeport" }
    words "spare"  { en = "~visa", fr = "~visa" }
    """
  ]
  private static let rule = """
    words "papers" { use = "things.papers" }
    words "boss"   { en = "boss, ~manager", fr = "patron" }
    phrase "taken" { en = "{boss} ... took|kept ... {papers}", fr = "{boss} ... pris|gardé ... {papers}" }
    hits   "My [boss took my passport]."
    misses "My boss has a passport."
    misses "She has a passport."
    gaps   { fr = "Il a son passeport." }

    """

  private func coverage(
    _ texts: [(String, Language)], lines: String = rule
  ) throws -> PackCoverage {
    let counter = try CoverageCounter(pack: try TestPack(lines, files: Self.lexicon).compile())
    for (text, language) in texts {
      counter.add(Report(id: "r", narrative: text, language: language.rawValue))
    }
    return counter.coverage()
  }

  /// The words at a missing place, as `phone 2`.
  private func missed(
    _ texts: [(String, Language)], lines: String = rule
  ) throws -> [String: [String]] {
    let rows = try coverage(texts, lines: lines).nearMisses
    return Dictionary(grouping: rows, by: \.missing).mapValues { rows in
      rows.flatMap { $0.words.map { "\($0.word) \($0.reports)" } }
    }
  }

  // MARK: - Counts

  @Test func `sentences are counted by language, findings by that of the report`() throws {
    let result = try coverage([
      ("My boss took my passport. The boss kept the passport.", .english),
      ("Le patron a pris son passeport.", .french), ("Nothing at all.", .english),
    ])
    #expect(result.reports == [.english: 2, .french: 1])
    let rule = try #require(result.rules.first)
    #expect(rule.cells[.english] == .init(hits: 1, misses: 2, gaps: 0, found: 1))
    #expect(rule.cells[.french] == .init(hits: 0, misses: 0, gaps: 1, found: 1))
    let phrase = try #require(result.phrases.first)
    #expect(phrase.reports == 2)
    #expect(phrase.flagsAlone)
  }

  @Test(arguments: [
    ("flag_when \"taken\"", true), ("flag_when \"taken\" :unless \"other\"", true),
    ("flag_when \"taken\" :near \"other\"", false),
    ("flag_when (all_of { \"taken\", \"other\" })", false),
    ("flag_when \"taken\" :where(field(\"source_type\"):is \"hotel\")", false),
    ("flag_when (any_of { \"taken\", \"other\" })", true),
  ])
  func `whether a phrase flags alone`(_ condition: String, _ isAlone: Bool) throws {
    let lines = Self.rule + "phrase \"other\" { en = \"safe\", fr = \"coffre\" }\n" + condition
    let phrases = try coverage([], lines: lines).phrases
    #expect(phrases.first { $0.name == "taken" }?.flagsAlone == isAlone)
  }

  @Test func `classes are counted as their authors wrote them`() throws {
    let rows = try coverage([
      ("The managers have passports.", .english), ("Son passeport.", .french),
    ]).classes
    let papers = try #require(rows.first { $0.name == "things.papers" })
    #expect(papers.users == 1)
    #expect(papers.members == [.english: 2, .french: 1])
    #expect(papers.unseen == [.english: ["identity card"], .french: []])
    let spare = try #require(rows.first { $0.name == "things.spare" })
    #expect(spare.users == 0)
    #expect(spare.unseen.isEmpty)
    let boss = try #require(rows.first { $0.rule == TestPack.code && $0.name == "boss" })
    #expect(boss.unseen == [.english: ["boss"], .french: ["patron"]])
    // A class that only stands for another one has nothing of its own to count.
    #expect(!rows.contains { $0.name == "papers" })
  }

  // MARK: - Near misses

  @Test func `the word that stood at the missing place is counted by report`() throws {
    let result = try missed([
      ("My boss took my wallet. Later the boss kept a wallet.", .english),
      ("The boss took her wallet and her phone.", .english),
      ("Le patron a gardé son sac.", .french),
    ])
    #expect(result == ["{papers}": ["wallet 2", "phone 1", "sac 1"]])
  }

  @Test(arguments: [
    // The first place, the middle, the last; the choice of words is a class, too.
    ("A landlord kept my passport.", ["{boss}": ["landlord 1"]]),
    ("My boss stole my passport.", ["took|kept": ["stole 1"]]),
    ("My boss took my zebra.", ["{papers}": ["zebra 1"]]),
    // All classes occur, but one is out of reach.
    (
      "My boss took my lamp, a chair, books, cups, plates and bowls but no passport.",
      ["{papers}": ["lamp 1", "chair 1", "books 1"]]
    ),
  ])
  func `each class may be the one`(_ text: String, _ expected: [String: [String]]) throws {
    let result = try missed([(text, .english)])
    for (missing, words) in expected {
      #expect(Set(try #require(result[missing])).isSuperset(of: words), "\(result)")
    }
  }

  @Test(arguments: [
    // It matched.
    "My boss took my passport.", "My boss took my passport and my wallet.",
    // Two are missing.
    "The boss took.", "My boss has a wallet.", "He took my wallet.",
    // The word is out of reach: more than five words behind.
    "The boss took it and it was all so very very strange.",
    // Wrong order, or another sentence.
    "My wallet was what she took from the boss.", "The boss took. A wallet.",
    // Only words that hold a sentence together, or numbers.
    "The boss took it from her.", "The boss took 40.",
  ])
  func `what is none`(_ text: String) throws {
    #expect(try missed([(text, .english)])["{papers}"] == nil)
  }

  @Test func `a phrase of another language is none`() throws {
    #expect(try missed([("My boss took my wallet.", .french)]).isEmpty)
  }

  @Test func `of two places only what two words touch`() throws {
    let lines = """
      words "place" { en = "motel", fr = "motel" }
      phrase "a" { en = "held at {place}", fr = "retenu au {place}" }
      phrase "b" { en = "held ... {place}", fr = "retenu ... {place}" }
      phrase "c" { en = "sleeps ... {place}; {place} key", fr = "dort ... {place}" }
      """
    let rows = try coverage(
      [("She was held at gunpoint. She sleeps upstairs with the office key.", .english)],
      lines: lines
    ).nearMisses
    #expect(rows.map(\.phrase) == ["a"])
    #expect(rows.first?.words.map(\.word) == ["gunpoint"])
  }

  @Test func `runs of words and quantities are no classes`() throws {
    let lines = """
      words "boss" { en = "boss", fr = "patron" }
      phrase "a" { en = "{boss} ... locked us up ... {hours > 12}", fr = "{boss} nous enferme ... {hours > 12}" }
      """
    let texts = [
      ("My boss kept us inside 14 hours. My boss locked us up tonight.", Language.english)
    ]
    #expect(try missed(texts, lines: lines).isEmpty)
  }

  @Test func `the same reports give the same result`() throws {
    let texts: [(String, Language)] = [
      ("My boss took my lamp, wallet and phone.", .english),
      ("The manager kept the phone, a bag and a lamp.", .english),
    ]
    let first = try coverage(texts).nearMisses.map { "\($0.missing) \($0.words)" }
    for _ in 0..<3 {
      #expect(try coverage(texts).nearMisses.map { "\($0.missing) \($0.words)" } == first)
    }
  }
}
