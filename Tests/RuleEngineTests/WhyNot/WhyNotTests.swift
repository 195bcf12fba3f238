import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

struct WhyNotTests {
  @Test(arguments: [
    WhyNotCase(
      "", "The boss took my passport.", fires: true,
      "“boss took my passport” (taken): {who} ✓ “boss” · {take} ✓ “took” · {papers} ✓ “passport”"),
    WhyNotCase(
      "", "My boss has my passport. I cannot leave the house.",
      "taken: {who} ✓ “boss” · {take} ✗ (take, keep, …); “has my” stands there · "
        + "{papers} ✓ “passport”"),
    WhyNotCase(
      "", "The boss took it.", "taken: {who} ✓ “boss” · {take} ✓ “took” · {papers} ✗",
      "“it” stands there"),
    WhyNotCase(
      "", "He took my passport.", "{who} ✗ (boss, owner, …); “He” stands there · {take} ✓ “took”"),
    // In order, and in one sentence.
    WhyNotCase("", "My passport was taken by the boss.", "{papers} ✗"),
    WhyNotCase("", "The boss came. He took it.", "taken: {who} ✓ “boss” · {take} ✗"),
    WhyNotCase(
      "", "The boss took away from all of us there each and every passport.",
      "{papers} ✓ “passport” (words between: 9, allowed: 5)"),
    WhyNotCase("", "It rained.", "nothing of its phrases is in the text"),
    WhyNotCase(
      "phrase \"not\" \"not allowed to leave\"\nflag_when \"not\"", "She was allowed to leave.",
      "not: “not allowed to leave” ✗ only “allowed to leave” is there"),
  ])
  func `what a phrase found and what it lacked`(_ row: WhyNotCase) throws { try row.check() }

  @Test(arguments: [
    WhyNotCase(
      "", "The boss never took my passport.",
      "“boss never took my passport” (taken) is read as denied, because of “never”; the rule "
        + "accepts observed, stated, reported, inferred, past"),
    WhyNotCase("", "If the boss took my passport I would leave.", "hypothetical, because of “If”"),
    WhyNotCase("", "Did the boss take my passport?", "is read as hypothetical"),
    WhyNotCase(
      "", "In this novel the boss took my passport.", "is read as general, because of “In this"),
    WhyNotCase("accepts \"denied\"", "The boss never took my passport.", fires: true, "taken"),
  ])
  func `a status that the rule does not accept, with the cue`(_ row: WhyNotCase) throws {
    try row.check()
  }

  @Test(arguments: [
    WhyNotCase(
      "flag_when \"taken\" :near \"locked\"", "The boss took my passport.",
      "“boss took my passport” (taken), but near locked (in the same sentence): not in the text"),
    WhyNotCase(
      "flag_when \"taken\" :near(\"locked\", \"2 sentences\")",
      "The boss took my passport. It rained. It snowed. I was locked in.",
      "near locked (within 2 sentences): with “locked in” it spans 4 sentences; the rule allows 2"),
    WhyNotCase(
      "flag_when \"taken\" :near(\"locked\", \"3 words\")",
      "The boss took my passport and then one day I was locked in.",
      "“locked in” is 6 words away; the rule allows 3"),
    WhyNotCase(
      "flag_when \"taken\" :near(\"locked\", \"same paragraph\")",
      "The boss took my passport.\n\nI was locked in.", "“locked in” stands in another paragraph"),
    WhyNotCase(
      "flag_when \"taken\" :before \"locked\"", "Locked in, the boss took my passport.",
      "before locked (in the same sentence): “Locked in” comes before it"),
    WhyNotCase(
      "flag_when \"taken\" :after \"locked\"", "The boss took my passport, I was locked in.",
      "after locked (in the same sentence): “locked in” comes after it"),
    WhyNotCase(
      "flag_when \"taken\" :near \"locked\"",
      "The boss took my passport but I was never locked in.",
      "near locked (in the same sentence): “locked in” is read as denied, because of “never”"),
    WhyNotCase(
      "flag_when \"taken\" :near \"locked\"", "Locked in, the boss took my passport.", fires: true,
      "“Locked in” (locked)"),
    WhyNotCase(
      "flag_when \"taken\" :unless \"back\"", "The boss took my passport. He gave it back.",
      "“boss took my passport” (taken), but unless back (within 2 sentences): “gave it back” stands "
        + "there and keeps it silent"),
    WhyNotCase(
      "flag_when \"taken\" :unless \"back\" :within \"same sentence\"",
      "The boss took my passport. He gave it back.", fires: true, "taken"),
    WhyNotCase(
      "flag_when \"taken\" :unless \"back\"", "The boss took my passport. He never gave it back.",
      fires: true, "taken"),
  ])
  func `clauses`(_ row: WhyNotCase) throws { try row.check() }

  @Test(arguments: [
    WhyNotCase(
      "flag_when (all_of { \"taken\", \"locked\" })", "The boss took my passport.",
      "needs 2 of taken, locked anywhere: “boss took my passport”; locked: not in the text"),
    WhyNotCase(
      "flag_when (all_of { \"taken\", \"locked\" }) :within \"2 sentences\"",
      "The boss took my passport. It rained. It snowed. I was locked in.",
      "locked: with “locked in” it spans 4 sentences; the rule allows 2"),
    WhyNotCase(
      "flag_when (at_least(2, { \"taken\", \"back\", \"locked\" }))",
      "The boss took my passport. I was never locked in.",
      "back: not in the text; locked: “locked in” is read as denied"),
    WhyNotCase(
      "flag_when (at_least(2, { \"taken\", \"back\", \"locked\" }))",
      "The boss took my passport. I was locked in.", fires: true, "“locked in” (locked)"),
    WhyNotCase("flag_when (any_of { \"taken\", \"locked\" })", "Locked in.", fires: true, "locked"),
  ])
  func `several phrases at once`(_ row: WhyNotCase) throws { try row.check() }

  @Test(arguments: [
    WhyNotCase(
      "flag_when \"taken\" :where(field(\"source_type\"):is(\"bank_alert\", \"police\"))",
      "The boss took my passport.",
      "source_type must be “bank_alert” or “police”: it is “hotel”"),
    WhyNotCase(
      "flag_when \"taken\" :where(field(\"source_type\"):is \"bank_alert\")",
      "The boss took my passport.", from: "", "the report does not say"),
    WhyNotCase(
      "flag_when \"taken\" :where(field(\"province\"):is_not \"QC\")",
      "The boss took my passport.", "province must not be “QC”: it is “QC”"),
    WhyNotCase(
      "flag_when \"taken\" :where(field(\"source_type\"):is \"hotel\")",
      "The boss took my passport.", fires: true, "taken"),
    WhyNotCase(
      "check(function(report, found) return found(\"taken\") >= 2 end)",
      "The boss took my passport.", "check says no: found(\"taken\") = 1"),
    WhyNotCase(
      "check(function(report, found) return found(\"taken\") >= 2 end)",
      "The boss took my passport. The owner kept my visa.", fires: true, "owner kept my visa"),
    WhyNotCase(
      "check(function(report, found) error(\"oh\") end)", "The boss took my passport.",
      "check did not finish: "),
    WhyNotCase(
      "myth \"People say so.\"", "The boss took my passport.",
      "the rule is marked as a myth: it never scores"),
    WhyNotCase(
      "phrase \"young\" \"{age < 18} ... works\"\nflag_when \"young\"", "She is 21 and works here.",
      "young: {age < 18} ✗"),
    WhyNotCase(
      "phrase \"young\" \"{age < 18} ... works\"\nflag_when \"young\"", "She is 16 and works here.",
      fires: true, "young"),
  ])
  func `fields, checks, myths and quantities`(_ row: WhyNotCase) throws { try row.check() }

  @Test func `what would help is said where it is plain`() throws {
    func help(_ text: String) throws -> String? {
      let pack = try WhyNotCase("", text).pack().compile()
      let report = Report(id: "t", narrative: text, language: "en")
      let trace = try #require(try Assessor(pack: pack).trace(TestPack.code, in: report))
      return RuleTraceText(trace, pack: pack, language: .english)?.help
    }
    #expect(
      try help("My boss has my passport.")
        == "if a word of “has my” belongs there, add it to words \"take\" "
        + "(indicators/test/rule.lua:3)")
    #expect(
      try help("The boss took away from all of us there each and every passport.")
        == "write ...9 before {papers} in line 5, if it may stand so far away")
    #expect(try help("The boss took my passport.") == nil)
    #expect(try help("The boss never took my passport.") == nil)
    #expect(try help("It rained.") == nil)
  }

  @Test func `drafts and watched rules would fire, and do not`() throws {
    for (status, stop) in [
      ("draft", RuleTrace.Stop.draft), ("watch", .watch), ("retired", .retired),
    ] {
      let source = TestPack(WhyNotCase.phrases + "status \"\(status)\"").source
      let pack = try #require(try PackCompiler.check(source, includesDrafts: false).0)
      let report = Report(id: "t", narrative: "The boss took my passport.", language: "en")
      let trace = try #require(try Assessor(pack: pack).trace(TestPack.code, in: report))
      #expect(trace.stops == [stop])
      #expect(!trace.fires && trace.evidence.count == 1)
    }
  }

  @Test func `a rule that an overlay switched off names overlay, author and reason`() throws {
    let overlay = """
      changes "test"
      version "3"
      author "M. Roy"
      switch_off "test.rule" { en = "Not here.", fr = "Pas ici." }
      """
    let source = TestPack(WhyNotCase.phrases, files: ["local/overlay.lua": overlay]).source
    let pack = try #require(try PackCompiler.check(source, includesDrafts: false).0)
    let report = Report(id: "t", narrative: "The boss took my passport.", language: "en")
    let trace = try #require(try Assessor(pack: pack).trace(TestPack.code, in: report))
    #expect(trace.stops == [.switchedOff] && !trace.fires)
    for (language, text) in [
      (
        Language.english,
        "the local overlay “local” 3 of M. Roy switched the rule off: Not here. (local/overlay.lua:4)"
      ),
      (
        .french,
        "l'adaptation locale «\u{A0}local\u{A0}» 3 de M. Roy a désactivé la règle\u{A0}: Pas ici. "
          + "(local/overlay.lua:4)"
      ),
    ] {
      let words = try #require(RuleTraceText(trace, pack: pack, language: language))
      #expect(words.reasons.contains(text), "\(words.reasons)")
    }
  }

  @Test func `evidence that another rule implies`() throws {
    var pack = TestPack(WhyNotCase.phrases)
    pack.files["indicators/test/other.lua"] = TestPack.rule(
      "phrase \"own\" \"bad job\"\nphrase \"more\" \"no pay\"\nimplies(\"test.rule\", \"own\")",
      code: "test.other")
    let assessor = try pack.assessor()
    func trace(_ text: String) throws -> RuleTrace {
      let report = Report(id: "t", narrative: text, language: "en")
      #expect(
        evidence(in: report, by: assessor).isEmpty
          != (try #require(assessor.trace(TestPack.code, in: report)).fires))
      return try #require(assessor.trace(TestPack.code, in: report))
    }
    #expect(try trace("A bad job.").fires)
    #expect(try trace("A bad job.").implying.flatMap(\.found).map(\.words.text) == ["bad job"])
    #expect(try !trace("There is no pay.").fires)
    #expect(try trace("There is no pay.").implying.map(\.code) == ["test.other"])
  }

  @Test func `title and narrative, offsets and sentences`() throws {
    let pack = try WhyNotCase("", "").pack().compile()
    let report = Report(
      id: "t", narrative: "Été. The boss took my passport.", title: "The owner keeps a visa",
      language: "en")
    let trace = try #require(try Assessor(pack: pack).trace(TestPack.code, in: report))
    #expect(trace.found.map(\.words.field) == [.title, .narrative])
    #expect(trace.found.map(\.words.sentence) == [1, 2])
    #expect(trace.found.map(\.words.range) == [4..<22, 9..<30])
  }

  @Test func `in French`() throws {
    let pack = try WhyNotCase("flag_when \"taken\" :unless \"back\"", "").pack().compile()
    let assessor = try Assessor(pack: pack)
    func reasons(_ text: String) throws -> [String] {
      let report = Report(id: "t", narrative: text, language: "fr")
      let trace = try #require(assessor.trace(TestPack.code, in: report))
      let words = try #require(RuleTraceText(trace, pack: pack, language: .french))
      let page = words.page(
        report, assessor.assess(report), style: .init(width: 80, usesColour: false))
      for english in ["nearest", "not in the text", "Phrases found", "Why not", "held"] {
        #expect(!page.contains(english), "\(english)")
      }
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
      return words.reasons
    }
    #expect(
      try reasons("Le patron n'a jamais pris mon passeport.")
        == [
          "«\u{A0}patron n'a jamais pris mon passeport\u{A0}» (taken) est lu comme nié, à cause de "
            + "«\u{A0}jamais\u{A0}»; la règle accepte\u{A0}: observé, dit par la personne, rapporté, "
            + "déduit, passé"
        ])
    #expect(
      try reasons("Le patron a mon passeport.").first?.hasPrefix(
        "taken\u{A0}: {who} ✓ «\u{A0}patron\u{A0}» · {take} ✗ (prendre, …); il y a «\u{A0}a mon\u{A0}»"
      )
        == true)
  }

  @Test(arguments: [
    (
      "(lady|woman|agent|boss|sir) (has|have) in|on|at|by|of",
      "(lady|woman|agent|…) (has|have) in|on|at|…"
    ),
    ("{who}|a|b|c", "{who}|a|b|c"), ("~take", "~take"),
    ("(open|one|two|three|four", "(open|one|two|…"),
    ("", ""), ("  a", "  a"),
  ])
  func `three of many alternatives are enough`(_ written: String, _ shown: String) {
    #expect(RuleTraceText.shortened(written) == shown)
  }

  @Test(arguments: [
    // A text, whether the rule fires, and whether the exception is named.
    ("He holds the crew passports.", false, true), ("He took my passport.", true, false),
    ("He holds the crew passports. A young worker was there.", true, false),
    ("Rain.", false, false),
  ])
  func `an exception that silenced the finding is named`(
    _ text: String, _ fires: Bool, _ isNamed: Bool
  ) throws {
    let lines = "wording { en = \"the {ships.crew} passports\", fr = \"l'équipage\" }"
    let compiled = try ExceptionBench.pack(lines).compile()
    let assessor = try Assessor(pack: compiled)
    let report = Report(id: "t", narrative: text, language: "en")
    let trace = try #require(assessor.trace("test.papers", in: report))
    #expect(trace.fires == fires)
    for (language, words) in [
      (
        Language.english,
        "silenced by the exception crew, until 2026-12-31, M. Roy: Law of the sea."
      ),
      (.french, "tu par l'exception crew, jusqu'au 2026-12-31, M. Roy\u{A0}: Droit de la mer."),
    ] {
      let said = try #require(RuleTraceText(trace, pack: compiled, language: language)).reasons
      #expect(said.contains(words) == isNamed, "\(said)")
    }
  }

  @Test func `a rule that the pack does not have`() throws {
    let assessor = try WhyNotCase("", "").pack().assessor()
    #expect(assessor.trace("test.other", in: Report(id: "t", narrative: "A.")) == nil)
  }
}
