import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

struct RuleDraftTests {
  // MARK: - Codes

  @Test(arguments: [
    ("coercion.keys_kept", "indicators/coercion/keys_kept.lua"),
    ("a.b2", "indicators/a/b2.lua"), ("contra.training", "contra/training.lua"),
  ])
  func `a code has a place`(_ text: String, _ path: String) {
    #expect(RuleCode(text)?.path == path)
    #expect(RuleCode(text)?.text == text)
  }

  @Test(arguments: [
    "", ".", "a", "a.", ".b", "a.b.c", "A.b", "a.b-c", "é.b", "a.2b", "_a.b", "a. b", "../x.y",
    "a/b.c",
  ])
  func `anything else is none`(_ text: String) {
    #expect(RuleCode(text) == nil)
  }

  @Test(arguments: [
    ("Coercion.Clés gardées", "coercion.cles_gardees"), ("hotel.keys-kept", "hotel.keys_kept"),
    ("keys kept", nil), ("a..b", "a.b"),
  ])
  func `what was meant is proposed`(_ text: String, _ code: String?) {
    #expect(RuleCode.proposal(for: text)?.text == code)
  }

  // MARK: - Files

  private func draft(_ code: String = "test.rule") throws -> RuleDraft {
    RuleDraft(code: try #require(RuleCode(code)), changed: "2026-11-27")
  }

  private func pack(_ text: String, code: String = "test.rule") throws -> TestPack {
    TestPack(files: [try #require(RuleCode(code)).path: text])
      .with(StandardPack.context).with(StandardPack.lexicon)
  }

  /// What a draft says, as it is written and as the standard layout has it.
  private func expectValid(_ draft: RuleDraft, _ language: Language) throws {
    let text = draft.text(in: language)
    #expect(RuleLayout.text(of: Array(text.utf8), kind: .rule) == text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 || !$0.hasPrefix("--") })
    let pack = try pack(text, code: draft.code.text)
    #expect(try pack.diagnostics().map(\.message.en) == [])
  }

  @Test(arguments: Language.allCases, ["test.rule", "contra.rule"])
  func `a draft of which only the code is known can be loaded`(
    _ language: Language, _ code: String
  ) throws {
    let draft = try draft(code)
    try expectValid(draft, language)
    #expect(draft.text(in: language).contains("changed   \"2026-11-27\""))
    #expect(draft.text(in: language).contains("status    \"draft\""))
  }

  @Test(arguments: Language.allCases)
  func `sentences that were not replaced fail, all four`(_ language: Language) throws {
    let tester = try PackTester(pack: try pack(try draft().text(in: language)).compile())
    let results = tester.run { $0 == "test.rule" }
    #expect(results.count == 4)
    #expect(results.allSatisfy { !$0.passed }, "\(results.filter(\.passed).map(\.text))")
  }

  @Test func `sentences that were given pass, and those that must stay silent are asked for`()
    throws
  {
    var draft = try draft()
    draft.sentences = [
      .english: "My [boss keeps the keys] of my room.",
      .french: "Le [patron garde les clés] et [cache le reste].",
    ]
    draft.title = [.english: "Keys kept"]
    draft.author = "A. \"Bo\" \\ Li"
    draft.strength = .strong
    draft.dimension = .coercionDestination
    try expectValid(draft, .english)
    let pack = try pack(draft.text(in: .english)).compile()
    let rule = try #require(pack.pack.rule("test.rule"))
    #expect(rule.title.en == "Keys kept")
    #expect(rule.author == "A. \"Bo\" \\ Li")
    #expect(rule.strength == .strong)
    #expect(rule.dimension == .coercionDestination)
    #expect(
      rule.phrases.map(\.text) == [
        "boss keeps the keys", "patron garde les clés; cache le reste",
      ])
    let results = try PackTester(pack: pack).run { $0 == "test.rule" }
    #expect(results.map(\.kind) == ["hits", "hits", "misses", "misses"])
    #expect(results.map(\.passed) == [true, true, false, false])
  }

  /// What means something in a phrase must not come out of a sentence.
  @Test(arguments: [
    ("He [paid (me) 5|6 {dollars}; ~late...] today.", "paid me 5 6 dollars late"),
    ("He [said \"stop?\" twice*] today.", "said stop twice"),
    ("She was [\u{E9}tonne\u{301}e, l'œil noir].", "\u{E9}tonne\u{301}e l'œil noir"),
    ("No brackets.", "words to look for"), ("[!!!]", "words to look for"),
  ])
  func `the phrase is the marked words`(_ sentence: String, _ phrase: String) throws {
    var draft = try draft()
    draft.sentences = [.english: sentence]
    try expectValid(draft, .french)
    let rule = try #require(
      try pack(draft.text(in: .french)).compile().pack.rule("test.rule"))
    #expect(rule.phrases.first?.text == phrase)
    #expect(rule.phrases.last?.text == "mots à chercher")
  }

  @Test func `control characters do not come into the file`() throws {
    var draft = try draft()
    draft.title = [.english: "a\nb\u{0}c\u{1B}[1m"]
    try expectValid(draft, .english)
    #expect(draft.text(in: .english).contains("title { en = \"a b c [1m\" }"))
  }

  @Test func `a draft made live names what it lacks`() throws {
    let text = try draft().text(in: .english).replacing("\"draft\"", with: "\"live\"")
    let missing = try pack(text).diagnostics().filter { $0.code == "missing-language" }
    #expect(missing.map(\.message.en).contains { $0.contains("\"why\"") })
    #expect(missing.map(\.message.en).contains { $0.contains("\"title\"") })
  }
}

extension TestPack {
  fileprivate func with(_ more: [String: String]) -> TestPack {
    var pack = self
    pack.files.merge(more) { _, new in new }
    return pack
  }
}
