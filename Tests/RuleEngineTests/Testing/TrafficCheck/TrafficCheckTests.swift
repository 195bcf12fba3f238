import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What TrafficCheck makes of a small pack, and what it finds.
struct TrafficCheckTests {
  private static let head = """
    status    "live"
    strength  "strong"
    title { en = "Papers taken", fr = "Papiers pris" }
    why   { en = "Papers matter.", fr = "Les papiers comptent." }
    ask   { en = "Where are they?", fr = "Où sont-ils?" }
    misses "He lost my passport."
    misses { fr = "Il a perdu mon passeport." }
    phrase "taken" { en = "took ... passport", fr = "pris ... passeport" }

    """
  private static let hits = """
    hits   "The boss [took her passport]."
    hits   { fr = "Le patron a [pris son passeport]." }

    """

  private func result(
    _ behaviours: String..., lines: String = hits, context: String? = nil,
    languages: [Language] = Language.allCases
  ) throws -> TrafficCheckResult {
    var pack = TestPack(Self.head + lines)
    if let context { pack.files["context/en.lua"] = context }
    let chosen = Behaviour.all.filter { behaviours.contains($0.name) }
    #expect(chosen.count == behaviours.count)
    return try TrafficCheck(pack: try pack.compile()).run(chosen, in: languages)
  }

  // MARK: - The list

  @Test(arguments: Language.allCases)
  func `each behaviour has a name, two titles, and forms in a language`(_ language: Language) {
    let behaviours = Behaviour.all.filter { !$0.constructions(language).isEmpty }
    #expect((26...34).contains(behaviours.count))
    #expect(Set(behaviours.map(\.name)).count == behaviours.count)
    for behaviour in behaviours {
      #expect(behaviour.title.en != behaviour.title.fr)
      let forms = behaviour.constructions(language)
      #expect(Set(forms.map(\.form)).count == forms.count, "\(behaviour.name)")
      for case .frame(let frame) in forms {
        let places = ["{clause}", "{Clause}", "{sentence}"].filter(frame.template.contains)
        #expect(places.count == 1, "\(frame.template)")
        // Who denies or asks a clause must deny or ask the marked words.
        if case .doesNotCount(let status) = behaviour.expectation,
          status == .denied || status == .hypothetical
        {
          #expect(frame.needs.contains(.asserted), "\(frame.template)")
        }
      }
    }
  }

  // MARK: - Variants

  @Test func `a variant says what it was made of`() throws {
    let result = try result("negated_claim", languages: [.english])
    let variant = try #require(result.variants.first)
    #expect(result.variants.count == 1)
    #expect(variant.text == variant.form.replacing("{clause}", with: "the boss took her passport"))
    #expect(variant.code == TestPack.code)
    #expect(variant.file == TestPack.path)
    #expect(variant.line == 10)
    let marked = try #require(variant.marked.first)
    #expect(Array(variant.text)[marked].map { String($0) }.joined() == "took her passport")
  }

  @Test func `every run makes the same variants`() throws {
    let names = ["negated_claim", "spelling_error", "training"]
    let texts = try (0..<2).map { _ in
      try result(names[0], names[1], names[2]).variants.map(\.text)
    }
    #expect(texts[0] == texts[1] && texts[0].count == 6)
  }

  // MARK: - Outcomes

  @Test func `a pack without cues fails where a denial is expected, and nowhere else`() throws {
    let result = try result("negated_claim", "quotation")
    #expect(
      result.rows.map(\.behaviour.name) == [
        "negated_claim", "negated_claim", "quotation", "quotation",
      ])
    #expect(result.rows.map(\.count.rate) == [0, 0, 1, 1])
    #expect(result.variants.first?.outcome == .counted(.reported))
    #expect(result.rules == [TestPack.code: .init(variants: 4, passed: 2)])
    #expect(result.total.passed == 2)
  }

  @Test func `a denial that is read is dismissed`() throws {
    let context = """
      cue "denied" { forward = "not true that, false that, not the case that" }
      test("denied", "It is not true that he [took it].")
      """
    let result = try result("negated_claim", context: context, languages: [.english])
    #expect(result.variants.map(\.outcome) == [.dismissed(.denied)])
    #expect(result.rows.first?.count == .init(variants: 1, passed: 1, dismissed: 1))
  }

  @Test func `what is misspelt is found`() throws {
    let lines = "hits \"He [took passport].\"\nhits { fr = \"Il a [pris son passeport].\" }\n"
    let result = try result("spelling_error", lines: lines)
    #expect(result.variants.map(\.outcome) == [.counted(.reported), .counted(.reported)])
    #expect(result.rows.map(\.count.passed) == [1, 1])
  }

  @Test(arguments: [
    (Behaviour.Expectation.counts, TrafficCheckResult.Outcome.counted(.inferred), true),
    (.counts, .dismissed(.denied), false), (.counts, .silent, false),
    (.counts, .elsewhere, false), (.counts, .unfinished, false),
    (.doesNotCount(as: .denied), .dismissed(.denied), true),
    // Another status than the best one keeps the rule silent as well.
    (.doesNotCount(as: .denied), .dismissed(.general), true),
    (.doesNotCount(as: .denied), .silent, true),
    (.doesNotCount(as: .denied), .elsewhere, false),
    (.doesNotCount(as: .denied), .counted(.past), false),
    (.doesNotCount(as: .denied), .unfinished, false),
    (.countsAsPast, .counted(.past), true), (.countsAsPast, .dismissed(.past), true),
    (.countsAsPast, .counted(.reported), false), (.countsAsPast, .silent, false),
  ])
  func `what meets an expectation`(
    _ expectation: Behaviour.Expectation, _ outcome: TrafficCheckResult.Outcome, _ passes: Bool
  ) {
    #expect(outcome.meets(expectation) == passes)
  }

  // MARK: - Skipped

  @Test(arguments: [
    ("hits \"He lost [it].\"", "negated_claim", SkipReason.failsItself),
    ("hits \"When he [took her passport] she left.\"", "negated_claim", .question),
    ("hits \"[took a passport] once.\"", "double_negation", .fragment),
    ("hits \"She said that he [took her passport].\"", "negated_claim", .takenForGranted),
    ("hits \"My boss [took my passport].\"", "question", .firstPerson),
    ("hits \"The boss [took her passport] yesterday.\"", "past_resolved", .notPast),
    ("hits \"He said “I [took her passport]”.\"", "quotation", .quotation),
    ("hits \"In the city, he [took her passport].\"", "negated_claim", .severalClauses),
    ("hits \"Late [took passport] to him.\"", "apostrophes", .nothingToChange),
    ("accepts \"denied\"\nhits \"He [took her passport].\"", "negated_claim", .acceptsStatus),
    (
      "flag_when \"taken\" :near(\"day\", \"same sentence\")\nphrase \"day\" \"Monday\"\n"
        + "hits \"He [took her passport], on Monday.\"", "negated_claim", .clauseSilent
    ),
  ])
  func `no variant, and why`(_ lines: String, _ behaviour: String, _ reason: SkipReason) throws {
    let french = "\nhits { fr = \"Il a [pris son passeport].\" }\n"
    let result = try result(behaviour, lines: lines + french, languages: [.english])
    #expect(result.variants.isEmpty)
    #expect(result.rows.first?.skipped == [reason: 1])
  }

  @Test func `only the sentences of live rules, and those that are wanted`() throws {
    var pack = TestPack(Self.head + Self.hits)
    pack.files["indicators/test/draft.lua"] = TestPack.rule(
      "phrase \"p\" \"took\"\nhits \"He [took] it.\"", code: "test.draft")
    let check = try TrafficCheck(pack: try pack.compile())
    #expect(check.codes == [TestPack.code])
    #expect(check.run(Behaviour.all).variants.allSatisfy { $0.code == TestPack.code })
    #expect(check.run(Behaviour.all) { $0 == "test.draft" }.variants.isEmpty)
  }

  @Test func `a counter-indicator is only written in other ways`() throws {
    var pack = TestPack()
    pack.files["contra/training.lua"] =
      "contra \"contra.training\"\n" + Self.head + Self.hits
    let check = try TrafficCheck(pack: try pack.compile())
    let chosen = Behaviour.all.filter { ["question", "letter_case"].contains($0.name) }
    let result = check.run(chosen, in: [.english])
    #expect(result.rows.map(\.skipped) == [[.counterIndicator: 1], [:]])
    #expect(result.variants.map(\.passed) == [true])
  }
}
