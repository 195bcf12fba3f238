import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// The sentences that rule files bring as their tests.
struct PackTesterTests {
  private func results(_ tests: String, files: [String: String] = [:]) throws -> [PackTester.Result]
  {
    let lines = "phrase \"p\" { en = \"took ... passport\", fr = \"pris ... passeport\" }\n" + tests
    let tester = try PackTester(pack: try TestPack(lines, files: files).compile())
    return tester.run { $0 == TestPack.code }
  }

  @Test(arguments: [
    ("hits \"He [took my passport].\"", true), ("hits \"He took my passport.\"", true),
    ("hits \"He lost my passport.\"", false), ("misses \"He lost my passport.\"", true),
    ("misses \"He took my passport.\"", false), ("gaps \"He lost my passport.\"", true),
    ("gaps \"He took my passport.\"", true), ("hits { fr = \"Il a [pris mon passeport].\" }", true),
    ("hits { fr = \"He lost it.\" }", false),
    // The brackets must cover half of the evidence, and the evidence half of them.
    ("hits \"He took [my passport].\"", true), ("hits \"He [took] my passport.\"", false),
    ("hits \"[He took my passport and my phone and my keys away].\"", false),
    ("hits \"[Somebody] took my passport.\"", false),
    ("hits \"He [took my passport]. She [took her passport].\"", true),
    ("hits \"He [took my passport]. She lost [her phone].\"", false),
  ])
  func `what passes`(_ test: String, _ passes: Bool) throws {
    let result = try #require(try results(test).first)
    #expect(result.passed == passes)
    #expect(passes || result.reason != nil)
    #expect(result.line == 3)
    #expect(result.file == TestPack.path)
  }

  @Test func `a silent rule says what was found of each phrase, and what not`() throws {
    let result = try #require(try results("hits \"Someone took my visa.\"").first)
    let reason = try #require(result.reason)
    #expect(
      reason.en
        == "should be flagged, but is not\n"
        + "p: took ✓ “took” · passport ✗; “my visa” stands there")
    #expect(
      reason.fr
        == "devrait être signalée, mais ne l'est pas\n"
        + "p\u{A0}: took ✓ «\u{A0}took\u{A0}» · passport ✗; il y a «\u{A0}my visa\u{A0}»")
    #expect(result.trace?.fires == false)
  }

  @Test func `a dismissed match says which status it got`() throws {
    let result = try #require(
      try results("hits \"He never took my passport.\"", files: StandardPack.context).first)
    #expect(
      result.reason?.en
        == "should be flagged, but is not\n“took my passport” (p) is read as denied, because of "
        + "“never”; the rule accepts observed, stated, reported, inferred, past")
  }

  @Test func `a closed gap asks to become a hit`() throws {
    let result = try #require(try results("gaps \"He took my passport.\"").first)
    #expect(result.passed && result.isClosed)
    #expect(result.reason?.en == "gap closed: move it to hits")
    #expect(try results("gaps \"He lost my passport.\"").first?.isClosed == false)
  }

  @Test func `a miss that is flagged says by which words, and wrong brackets are shown`() throws {
    let miss = try #require(try results("misses \"He took my passport.\"").first)
    #expect(
      miss.reason?.en
        == "should stay silent, but is flagged\n"
        + "“took my passport” (p): took ✓ “took” · passport ✓ “passport”")
    let hit = try #require(try results("hits \"He [took] my passport.\"").first)
    #expect(
      hit.reason?.en
        == "flagged for other words than those in brackets: “took”\n"
        + "“took my passport” (p): took ✓ “took” · passport ✓ “passport”")
  }

  @Test func `a test may say where it comes from`() throws {
    let lines = """
      flag_when "p" :where(field("source_type"):is "bank_alert")
      hits { en = "took a passport", source_type = "bank_alert" }
      misses { en = "took a passport", source_type = "hotel" }
      misses "took a passport"
      """
    #expect(try results(lines).allSatisfy(\.passed))
  }

  @Test func `context files bring their own`() throws {
    let context = [
      "context/en.lua": """
      cue "denied" { forward = "never" }
      test("denied", "He never [took it].")
      test("said", "He [took it].")
      test("denied", "He [took it].")
      """
    ]
    let tester = try PackTester(
      pack: try TestPack("phrase \"p\" \"word\"", files: context).compile())
    let results = tester.run { $0 == "context.en" }
    #expect(results.map(\.passed) == [true, true, false])
    #expect(results.map(\.line) == [2, 3, 4])
  }

  @Test(arguments: [
    ("plain", "plain", []), ("[all]", "all", [0..<3]),
    ("a [b] c [d e]", "a b c d e", [2..<3, 6..<9]),
    ("é[à]", "éà", [1..<2]), ("a \\[b\\] [c]", "a [b] c", [6..<7]),
  ])
  func `square brackets mark words`(_ marked: String, _ text: String, _ ranges: [Range<Int>]) throws
  {
    let parsed = try #require(MarkedText(marked))
    #expect(parsed.text == text)
    #expect(parsed.ranges == ranges)
  }

  @Test(arguments: ["a [b", "a b]", "[]", "[a [b]]", "a ] [ b"])
  func `brackets that do not pair up`(_ marked: String) {
    #expect(MarkedText(marked) == nil)
  }

  @Test func `a check that does not finish fails each sentence and says where`() throws {
    let found = try results(
      "check(function() error \"oh\" end)\nmisses \"He took my passport.\"\nmisses \"It rained.\"")
    #expect(found.map(\.passed) == [false, true])
    #expect(
      found.first?.reason?.en
        == "its check did not finish: indicators/test/rule.lua:3: oh")
    #expect(found.first?.reason?.fr.hasPrefix("sa fonction check ne s'est pas terminée") == true)
  }

  @Test func `a sentence may say its source and its province`() throws {
    let condition = "flag_when \"p\" :where(field(\"province\"):is \"QC\")\n"
    let found = try results(
      condition + "hits { en = \"He took my passport.\", province = \"QC\" }\n"
        + "misses { en = \"He took my passport.\", province = \"ON\" }")
    #expect(found.allSatisfy(\.passed) && found.count == 2)
  }
}
