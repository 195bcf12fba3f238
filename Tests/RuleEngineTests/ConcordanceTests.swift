import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Uses of words in reports.
struct ConcordanceTests {
  private static let pack = Result<CompiledPack, any Error> {
    try TestPack(
      """
      words "boss" { en = "boss, ~manager", fr = "patron" }
      phrase "taken" { en = "took ... passport", fr = "pris ... passeport" }
      """,
      files: [
        "lexicon/things.lua": """
        words "papers" { en = "~passport, identity card", fr = "~pièce d'identité, ~passeport" }
        words "english" { en = "~visa" }
        alias "passport" { en = "ppt" }
        """
      ]
    ).compile()
  }

  private func uses(
    _ queries: [String], in text: String, title: String = "", _ language: Language = .english,
    withRule: Bool = false, context: Int = 40
  ) throws -> [Concordance.Use] {
    let pack = try Self.pack.get()
    let rule = withRule ? pack.pack.rule(TestPack.code) : nil
    let report = Report(
      id: "R-1", narrative: text, title: title, language: language.rawValue)
    return try Concordance(queries, rule: rule, context: context, pack: pack).uses(in: report)
  }

  @Test(arguments: [
    ("passport", "Her Passport, his PASSPORT.", Language.english, ["Passport", "PASSPORT"]),
    ("telephone", "Son téléphone et son TÉLÉPHONE.", .french, ["téléphone", "TÉLÉPHONE"]),
    ("téléphone", "Son telephone.", .french, ["telephone"]),
    ("~take", "He takes, took and was taking it.", .english, ["takes", "took", "taking"]),
    ("~prendre", "Il a pris ce qu'elle prend.", .french, ["pris", "prend"]),
    ("pass*", "A passerby has a passport.", .english, ["passerby", "passport"]),
    ("{things.papers}", "An identity card and a ppt.", .english, ["identity card", "ppt"]),
    ("{things.papers}", "Ses pièces d'identité.", .french, ["pièces d'identité"]),
    ("{things.english}", "Three visas.", .english, ["visas"]),
    (
      "took ... {things.papers}", "He took both of her passports.", .english,
      ["took both of her passports"]
    ),
    ("safe|locker", "In the safe, not the locker.", .english, ["safe", "locker"]),
    ("{age < 18}", "She is 15 years old, he is 40.", .english, ["15 years old"]),
    ("passport", "He took my pasport.", .english, ["pasport"]),
    ("passport", "Nothing.", .english, []),
  ])
  func `a query is found as in a rule`(
    _ query: String, _ text: String, _ language: Language, _ expected: [String]
  ) throws {
    let found = try uses([query], in: text, language)
    #expect(found.map(\.words) == expected)
    #expect(found.allSatisfy { $0.query == query && $0.report == "R-1" })
  }

  @Test func `a use tells where it is, what is around it, and of what it is evidence`() throws {
    let text = "😢 Été: he took my passport. Then a passport."
    let found = try uses(["passport"], in: text, title: "Lost passport", context: 7)
    #expect(found.map(\.field) == [.title, .narrative, .narrative])
    #expect(found.map(\.start) == [5, 18, 35])
    #expect(found.map(\.end) == [13, 26, 43])
    #expect(found.map(\.left) == ["Lost ", "ook my ", "Then a "])
    #expect(found.map(\.right) == ["", ". Then ", "."])
    #expect(found.map(\.codes) == [[], [TestPack.code], []])
    #expect(found.map(\.order).dropFirst() == ["passport then a passport", "passport"])
  }

  @Test func `the classes and phrases of a rule`() throws {
    let text = "The managers took her passport."
    #expect(try uses(["{boss}"], in: text, withRule: true).map(\.words) == ["managers"])
    #expect(try uses(["@taken"], in: text, withRule: true).map(\.words) == ["took her passport"])
    #expect(
      try uses(["@taken", "her"], in: text, withRule: true).map(\.query) == ["@taken", "her"])
  }

  @Test func `a word that is right is not read as the one that is asked for`() throws {
    #expect(try uses(["passeport"], in: "Her passport.").isEmpty)
    #expect(try uses(["passport"], in: "Her passports.").isEmpty)
  }

  @Test(arguments: [
    (["{things.paper}"], "unknown-class"), (["{boss}"], "unknown-class"),
    (["a ..."], "gap-at-edge"),
    ([""], "empty-phrase"), (["!?"], "empty-phrase"), (["passport", "{nothing}"], "unknown-class"),
    (["@taken"], "unknown-phrase"),
    (["pa*"], "short-prefix"),
  ])
  func `what means nothing is said, with the query`(_ queries: [String], _ code: String) throws {
    let pack = try Self.pack.get()
    let error = #expect(throws: PackError.self) { try Concordance(queries, pack: pack) }
    let problems = try #require(error?.diagnostics)
    // Said once, and not once for each language.
    #expect(problems.map(\.code) == [code])
    #expect(problems.first?.file == queries.last)
  }
}
