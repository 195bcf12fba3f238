import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Whatever the report, the trace says what the assessment says.
struct WhyNotAgreementTests {
  /// A pack of rules with every kind of clause, over the same few words.
  private static let rules = [
    "a": "flag_when \"taken\"",
    "b": "flag_when \"taken\" :unless \"back\"\nflag_when \"kept\" :near(\"locked\", \"4 words\")",
    "c":
      "flag_when \"kept\" :before(\"back\", \"anywhere\") :unless(\"locked\", \"same sentence\")",
    "d": "flag_when (all_of { \"taken\", \"kept\" }) :within \"2 sentences\"",
    "e": "flag_when (at_least(2, { \"taken\", \"back\", \"locked\" })) :within \"same paragraph\"",
    "f": "flag_when \"taken\" :where(field(\"source_type\"):is \"hotel\")\naccepts \"denied\"",
    "g": "check(function(report, found) return found(\"taken\") + found(\"kept\") >= 2 end)",
    "h": "flag_when \"young\" :near(\"taken\", \"same paragraph\")",
    "i": "flag_when \"locked\"\nimplies(\"test.h\", \"locked\")",
    "j": "flag_when (any_of { \"back\", \"locked\" }) :after(\"kept\", \"12 words\")",
  ]

  private static let phrases = """
    phrase "taken" "(boss|owner) ... (took|takes) ...2 (passport|visa)?"
    phrase "kept" "kept ... papers|passport"
    phrase "back" "gave ...3 back"
    phrase "locked" "locked in"
    phrase "young" "{age < 18}"

    """

  private static func pack() throws -> CompiledPack {
    var pack = TestPack(files: WhyNotCase.context)
    for (name, lines) in rules {
      pack.files["indicators/test/\(name).lua"] = TestPack.rule(
        phrases + lines, code: "test.\(name)")
    }
    return try pack.compile()
  }

  /// Reports out of pieces, each time in another order.
  private static func texts(_ count: Int) -> [String] {
    let pieces = [
      "The boss took my passport", "he kept her papers", "they gave it back", "she was locked in",
      "she is 16 years old", "the owner never took a visa", "if the boss takes it", "it rained",
      "nobody kept my passport", "was she locked in?", "but", "and", ".", ".", ".\n\n", ",", ",",
      "the owner takes one two three four five six visa", "gave", "back", "locked", "boss",
    ]
    var state: UInt64 = 20_261_127
    return (0..<count).map { _ in
      (0..<9).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined(separator: " ")
    }
  }

  @Test func `fires exactly where there is a finding, for the same words`() throws {
    let assessor = try Assessor(pack: try Self.pack())
    var fired = 0
    for (number, text) in Self.texts(100).enumerated() {
      let report = Report(
        id: "t", narrative: text, language: "en", sourceType: number % 2 == 0 ? "hotel" : "bank")
      let assessment = assessor.assess(report)
      let plain = assessor.findings(in: report)
      for name in Self.rules.keys {
        let code = "test.\(name)"
        let trace = try #require(assessor.trace(code, in: report))
        let finding = assessment.indicators.first { $0.code == code }
        #expect(trace.fires == (finding != nil), "\(code) on \(text)")
        var places = Set(trace.evidence.map { trace.found[$0].words.range })
        for other in trace.implying { places.formUnion(other.found.map(\.words.range)) }
        let expected = Set((finding?.evidence ?? []).map { $0.start..<$0.end })
        #expect(places == expected, "\(code) on \(text)")
        let dismissed = plain.dismissed.first { $0.code == code }?.evidence ?? []
        #expect(
          Set(trace.dismissed.map { trace.found[$0].words.range })
            == Set(dismissed.map { $0.start..<$0.end })
            || trace.check != nil, "\(code) on \(text)")
        fired += trace.fires ? 1 : 0
        // A condition held is evidence, and the other way round.
        #expect(
          trace.conditions.contains { $0.mark == .held } == !trace.evidence.isEmpty
            || trace.check != nil, "\(code) on \(text)")
      }
    }
    #expect(fired > 100 && fired < 800)
  }

  @Test func `an alignment is complete exactly where the phrase matches`() throws {
    let pack = try Self.pack()
    let assessor = try Assessor(pack: pack)
    var finder = PhraseMatcher(pack.tables)
    var complete = 0
    for text in Self.texts(150) {
      _ = assessor.findings(in: Report(id: "t", narrative: text, language: "en"))
      let matched = Set(assessor.matcher.phrases.matches.withMemory { $0.map(\.phrase) })
      var best: [Int32: PhraseAlignment] = [:]
      assessor.matcher.withFound { view, hits, facts in
        best = finder.nearest(
          of: pack.patterns.indices.map(Int32.init), pack.patterns, in: view, hits: hits,
          facts: facts, isContent: { _ in true })
      }
      let aligned = Set(best.filter(\.value.isComplete).keys)
      #expect(aligned == matched, "\(text)")
      complete += aligned.count
    }
    #expect(complete > 100)
  }

  @Test func `asking why changes no assessment`() throws {
    let assessor = try Assessor(pack: try Self.pack())
    for text in Self.texts(10) {
      let report = Report(id: "t", narrative: text, language: "en")
      let before = assessor.assess(report)
      for name in Self.rules.keys { _ = assessor.trace("test.\(name)", in: report) }
      #expect(assessor.assess(report) == before)
    }
  }
}
