import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What labelled reports say where a rule is silent.
struct PhraseSuggesterTests {
  private static let lexicon = [
    "lexicon/things.lua": """
    words "papers" { en = "~passport, visa", fr = "~passeport, visa" }
    words "all"    { use = "papers", en = "~phone, ~book, ~car", fr = "~téléphone, ~livre, ~auto" }
    """
  ]
  private static let rule = """
    words "boss" { en = "boss, ~manager", fr = "~patron, ~gérant" }
    phrase "taken" { en = "{boss} ... took ... {things.papers}", fr = "{boss} ... pris ... {things.papers}" }
    """

  private func suggestions(
    _ missed: [(text: String, quote: String)], others: [String], ordinary: [String] = [],
    language: Language = .english, lines: String = rule, files: [String: String] = [:],
    change: (inout PhraseSuggester.Options) -> Void = { _ in }
  ) throws -> PhraseSuggestions {
    let pack = try TestPack(lines, files: Self.lexicon.merging(files) { $1 }).compile()
    var options = PhraseSuggester.Options()
    change(&options)
    let suggester = try PhraseSuggester(
      rule: try #require(pack.pack.rule(TestPack.code)), pack: pack, options: options)
    func report(_ id: String, _ text: String) -> Report {
      Report(id: id, narrative: text, language: language.rawValue)
    }
    for (index, entry) in missed.enumerated() {
      let range = entry.text.range(of: entry.quote)
      let places = range.map { range in
        let start = entry.text.unicodeScalars[..<range.lowerBound].count
        return [start..<start + entry.quote.unicodeScalars.count]
      }
      suggester.add(report("M\(index)", entry.text), evidence: places ?? [])
    }
    for (index, text) in others.enumerated() {
      suggester.add(report("O\(index)", text), evidence: nil)
    }
    for text in ordinary { suggester.addOrdinary(report("P", text)) }
    return try suggester.suggestions(in: language)
  }

  private static let plain = (0..<30).map { "The boss said hello to number \($0) of us." }

  @Test func `what stands near missed evidence is proposed, with a class where one covers it`()
    throws
  {
    let result = try suggestions(
      [
        ("It rains. The boss hides her passport.", "boss hides her passport"),
        ("Our manager hides the visa now.", "manager hides the visa"),
        ("The boss hides my passport, sunny.", "boss hides my passport"),
        ("The boss took my passport.", "took my passport"),
      ], others: Self.plain, ordinary: ["Hello, sunny day.", "I hide nothing."])
    #expect(result.expected == 4 && result.found == 1 && result.missed == 3)
    #expect(result.others == 32 && result.ordinary == 2)
    let word = try #require(result.words.first)
    #expect(word.text == "hides" && word.missed == 3 && word.others == 0)
    #expect(
      word.example
        == .init(report: "M0", left: "It rains. The boss ", words: "hides", right: " her passport.")
    )
    // One phrase finds all three, so that no other one is needed.
    #expect(result.phrases.map(\.text) == ["{boss} ... hides ... {things.papers}"])
    #expect(result.phrases.first?.missed == 3 && result.phrases.first?.others == 0)
    #expect(result.phrases.first?.example.words == "boss hides her passport")
    // The narrower of two classes that hold the word.
    #expect(!result.phrases.contains { $0.text.contains("things.all") })
    // What the rule lacked: its verb is no class, so that nothing is said of it.
    #expect(result.nearMisses.isEmpty)
  }

  @Test func `French as well`() throws {
    let result = try suggestions(
      [
        ("Le patron cache son passeport.", "patron cache son passeport"),
        ("Notre gérant cache l'autre visa.", "gérant cache l'autre visa"),
      ],
      others: (0..<30).map { "Le patron a dit bonjour, monsieur \($0)." }, language: .french)
    #expect(result.words.map(\.text) == ["cache"])
    #expect(result.phrases.map(\.text) == ["{boss} ... cache ... {things.papers}"])
  }

  @Test func `what is as frequent elsewhere is not proposed`() throws {
    let result = try suggestions(
      [("The boss said hello.", "boss said hello"), ("The boss said bye.", "boss said bye")],
      others: Self.plain)
    #expect(!result.words.contains { $0.text == "boss" || $0.text == "said" })
    #expect(result.phrases.isEmpty)
  }

  @Test
  func
    `words far from the evidence are not looked at, those of the whole text where it is unknown`()
    throws
  {
    let missed = [
      ("Umbrella weather. The boss hides a lot, he said to us, under the umbrella.", "boss hides"),
      ("Umbrella weather. The boss hides it, he told all of us, under the umbrella.", "boss hides"),
    ]
    let near = try suggestions(missed, others: Self.plain)
    #expect(near.words.contains { $0.text == "hides" })
    #expect(!near.words.contains { $0.text == "umbrella" })
    let anywhere = try suggestions(missed.map { ($0.0, "not in the text") }, others: Self.plain)
    #expect(anywhere.words.contains { $0.text == "umbrella" })
  }

  @Test func `counts are of other reports in which the rule is silent`() throws {
    let missed = [
      ("The boss hides her passport.", "hides her passport"),
      ("The boss hides her visa.", "hides her visa"),
      ("The boss hides my passport.", "hides my passport"),
    ]
    let result = try suggestions(
      missed,
      others: Self.plain + ["Grandma hides my passport.", "The boss took and hides my visa."],
      ordinary: ["She hides a book."])
    #expect(result.others == 32)
    let word = try #require(result.words.first { $0.text == "hides" })
    #expect(word.missed == 3 && word.others == 2 && word.ordinary == 1)
    let phrase = try #require(result.phrases.first)
    #expect(phrase.text == "{boss} ... hides ... {things.papers}" && phrase.others == 0)
  }

  @Test func `a near miss of the rule is named with the word that stood there`() throws {
    let result = try suggestions(
      [
        ("The boss took her laptop away.", "took her laptop"),
        ("The manager took her laptop.", "took her laptop"),
      ], others: Self.plain)
    let row = try #require(result.nearMisses.first)
    #expect(row.missing == "{things.papers}" && row.reports == 2)
    #expect(row.words.first?.word == "laptop" && row.words.first?.reports == 2)
  }

  @Test func `no word for what people are is proposed`() throws {
    let fairness = [
      "fairness.lua": """
      swap "nationality" { en = "ruritanian, atlantean", fr = "ruritanien, atlante" }
      """
    ]
    let missed = [
      ("The ruritanian boss hides it.", "ruritanian boss hides it"),
      ("A ruritanian boss hides that.", "ruritanian boss hides that"),
    ]
    let open = try suggestions(missed, others: Self.plain)
    #expect(open.words.contains { $0.text.contains("ruritanian") })
    let result = try suggestions(missed, others: Self.plain, files: fairness)
    #expect(!(result.words + result.phrases).contains { $0.text.contains("ruritanian") })
    #expect(result.words.contains { $0.text == "hides" })
  }

  @Test func `nothing missed, nothing said`() throws {
    let result = try suggestions(
      [("The boss took my passport.", "took my passport")], others: Self.plain)
    #expect(result.missed == 0 && result.words.isEmpty && result.phrases.isEmpty)
    #expect(try suggestions([], others: Self.plain).expected == 0)
  }

  @Test(arguments: [
    (10, 10, 0, 10, 27.726), (5, 10, 50, 100, 0), (1, 10, 0, 0, 0), (0, 0, 1, 10, 0),
    (3, 3, 0, 30, 20.106), (0, 10, 10, 10, -27.726), (2, 10, 30, 100, -0.471),
  ])
  func `the log-likelihood ratio`(
    _ first: Int, _ firstAll: Int, _ second: Int, _ secondAll: Int, _ expected: Double
  ) {
    let ratio = LogLikelihood.ratio(first, of: firstAll, second, of: secondAll)
    #expect(abs(ratio - expected) < 0.001)
  }
}
