import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What lints say about the lines of one rule, and where.
struct LintTests {
  /// The codes and places of what is found, without notes of packs that were never measured.
  private func found(_ lines: String, files: [String: String] = [:]) throws -> [String] {
    let pack = TestPack(lines, files: files)
    return try PackLinter.check(pack.source).diagnostics
      .filter { !["no-hits", "no-misses", "one-language-rule"].contains($0.code) }
      .map { "\($0.code) \($0.line ?? 0):\($0.column ?? 0)" }
  }

  @Test(arguments: [
    ("phrase \"p\" \"took my visa; ID\"", ["short-term 2:27"]),
    ("phrase \"p\" \"ID|passport|he\"", ["short-term 2:13"]),
    ("phrase \"p\" { fr = \"pris le visa; TP\" }", ["short-term 2:34"]),
    ("phrase \"p\" \"the boss\"", []),
    ("phrase \"p\" { fr = \"fille\" }", ["common-word-alone 2:20"]),
    ("phrase \"p\" \"~woman\"", ["common-word-alone 2:13"]),
    // Beside another phrase a single word is what it is for.
    ("phrase \"p\" \"boss\"\nphrase \"q\" \"locked in\"\nflag_when \"q\" :near \"p\"", []),
    ("phrase \"p\" \"boss\"\nphrase \"q\" \"locked in\"\nflag_when (all_of { \"q\", \"p\" })", []),
    ("phrase \"p\" \"took — visa\"", []),
    ("phrase \"p\" \"took ... — ... visa\"", ["never-matches 2:22"]),
    ("phrase \"p\" \"{days > 8 per week} of work\"", ["never-matches 2:13"]),
    ("phrase \"p\" \"{days > 6 per week} of work\"", []),
    ("phrase \"p\" \"aged {age >= 130}\"", ["never-matches 2:18"]),
  ])
  func `phrases that find too much or nothing`(_ lines: String, _ expected: [String]) throws {
    #expect(try found(lines) == expected)
  }

  @Test(arguments: [
    ("took|kept my visa; took my visa", ["shadowed-alternative 2:32"]),
    ("took my visa; took|kept my visa", ["shadowed-alternative 2:13"]),
    ("took ... visa; took ...3 visa", ["shadowed-alternative 2:28"]),
    ("took ...3 visa; took ... visa", ["shadowed-alternative 2:13"]),
    ("took my visa; kept my visa", []),
    // Without the word that may be absent both are the same.
    ("took|hid (my)? ... visa; took ... visa", ["shadowed-alternative 2:38"]),
    ("took my visa;  Took  my visa", ["alternative-twice 2:28"]),
  ])
  func `what another way to say it finds as well`(_ text: String, _ expected: [String]) throws {
    #expect(try found("phrase \"p\" \"\(text)\"") == expected)
  }

  @Test(arguments: [
    ("flag_when \"a\" :near(\"b\", \"6 sentences\")", ["far-distance 4:26"]),
    ("flag_when \"a\" :near(\"b\", \"5 sentences\")", []),
    ("flag_when \"a\" :near \"b\" :within \"101 words\"", ["far-distance 4:33"]),
    ("flag_when \"a\" :unless(\"b\", \"anywhere\")", []),
    ("flag_when \"a\" :near \"b\" :unless \"b\"", ["never-holds 4:22"]),
    ("flag_when \"a\" :near(\"b\", \"2 sentences\") :unless(\"b\", \"same sentence\")", []),
    ("flag_when (at_least(2, { \"a\", \"a\", \"b\" }))", ["always-true 4:27"]),
    (
      "flag_when \"a\" :where(field(\"province\"):is \"QC\") :where(field(\"province\"):is \"ON\")\n"
        + "flag_when \"b\"", ["never-holds 4:29"]
    ),
    (
      "flag_when \"b\"\nflag_when \"a\" :where(field(\"province\"):is \"qc\")",
      ["impossible-field 5:44"]
    ),
    ("flag_when (any_of { \"a\", \"b\" })\nflag_when \"a\"", ["redundant-condition 5:1"]),
    ("flag_when \"a\" :near \"b\"\nflag_when \"a\" :after \"b\"", []),
    ("check(function() return true end)", ["always-true 4:18"]),
    ("check(function() return false end)", ["never-holds 4:18"]),
    ("check(function(r, found) return found(\"a\") > 1 end)", []),
  ])
  func `conditions`(_ lines: String, _ expected: [String]) throws {
    let phrases = "phrase \"a\" \"took my visa\"\nphrase \"b\" \"locked in\"\n"
    #expect(try found(phrases + lines) == expected)
  }

  @Test(arguments: [
    "hits   { fr = \"Il a [pris mon passeport] et il le garde dans son bureau.\" }",
    "hits   \"The word “patron” stands in a sentence that is in English.\"",
    "misses \"OK.\"",
  ])
  func `a sentence in its own language`(_ line: String) throws {
    let codes = try found("phrase \"p\" \"took my visa\"\n" + line)
    #expect(!codes.contains { $0.hasPrefix("wrong-language") })
  }

  @Test func `letters that hide words are left alone in sentences`() throws {
    let text = "pаssport"
    let codes = try found("phrase \"p\" \"took my visa\"\nmisses \"My \(text).\"")
    #expect(codes.isEmpty)
    let phrase = try found(
      "words \"w\" { en = \"visa, \(text)\", fr = \"visa\" }\nphrase \"p\" \"took {w}\"")
    #expect(phrase == ["look-alike-letter 2:26"])
    let russian = try found(
      "title { en = \"The word паспорт\", fr = \"Le mot паспорт\" }\nphrase \"p\" \"took my visa\"")
    #expect(russian.isEmpty)
  }

  @Test func `what code makes`() throws {
    let seen = try found(
      """
      local visa = "visa"
      phrase "p" ("took my " .. visa)
      for _, word in ipairs { "hid", "sold" } do
        phrase "p" (word .. " my visa")
      end
      check(function(report, found) local n = 1 return found("p") > n end)
      """)
    let lines = seen.filter { $0.hasPrefix("computed-text") }
      .compactMap { $0.dropFirst("computed-text ".count).first }
    // The variable, its use, the loop, and what is made in it; the function of check is code.
    #expect(Set(lines) == ["2", "3", "4", "5"])
  }

  @Test func `a word list that only other lists use is used`() throws {
    let files = [
      "lexicon/a.lua":
        "words \"x\" { use = \"y\" }\nwords \"y\" { en = \"visa\", fr = \"visa\" }\n"
        + "words \"z\" { en = \"card\", fr = \"carte\" }"
    ]
    #expect(try found("phrase \"p\" \"took {a.x}\"", files: files) == ["unused-class 3:8"])
  }

  @Test func `two rules that look for the same, unless one says so`() throws {
    let other = TestPack.rule("phrase \"q\" \"took|kept my visa\"", code: "test.zoo")
    let files = ["indicators/test/zoo.lua": other]
    #expect(
      try found("phrase \"p\" \"kept|took my visa\"", files: files) == ["phrase-in-two-rules 2:13"])
    #expect(
      try found("phrase \"p\" \"kept|took my visa\"\nimplies \"test.zoo\"", files: files).isEmpty)
  }

  @Test func `figures`() throws {
    var pack = TestPack("status \"watch\"\nphrase \"p\" \"took my visa\"")
    pack.files[TestPack.path]? = TestPack.rule("status \"live\"\nphrase \"p\" \"took my visa\"")
    func figures() throws -> [Diagnostic] {
      try PackLinter.check(pack.source).diagnostics.filter { $0.code.contains("figures") }
    }
    #expect(try figures().map(\.severity) == [.note])
    let other = "test.zoo\ten\t9\t9\t0\t0\t0\t0\t9\t0\t2026-11-27\t0"
    pack.files["figures.tsv"] = other
    pack.files["indicators/test/zoo.lua"] = TestPack.rule(
      "phrase \"p\" \"a visa\"", code: "test.zoo")
    #expect(try figures().map(\.code) == ["live-without-figures"])
    #expect(try figures().map(\.severity) == [.warning])
  }

  @Test func `a rule checked alone is said the same of`() throws {
    var pack = TestPack(
      "strength \"stong\"\ncorroborates \"test.zoo\"\nwords \"w\" { use = \"a.x\" }\n"
        + "phrase \"p\" \"took {w}; boss; {v}\"\nimplies \"test.zoo\"",
      files: [
        "lexicon/a.lua": "words \"x\" { en = \"visa\", fr = \"visa\" }",
        "fairness.lua": "swap \"gender\" { en = \"woman, man\", fr = \"femme, homme\" }",
      ])
    pack.files["indicators/test/zoo.lua"] = TestPack.rule(
      "phrase \"p\" \"a visa\"", code: "test.zoo")
    pack.files["contra/other.lua"] = "contra \"contra.other\"\nphrase \"p\" \"a man\""
    for path in [TestPack.path, "indicators/test/zoo.lua", "contra/other.lua"] {
      let whole = try PackLinter.check(pack.source).diagnostics.filter { $0.file == path }
      #expect(!whole.isEmpty)
      #expect(try RuleChecker(pack.source).diagnostics(of: path, in: pack.source) == whole)
    }
  }

  // MARK: - History

  @Test func `a rule that was changed under its old date and version`() throws {
    let old = "changed \"2026-01-15\"\nphrase \"p\" \"took my visa\"\n"
    let before = ["indicators/test/rule.lua": Array(TestPack.rule(old).utf8)]
    func codes(_ lines: String, _ files: [String: String] = [:]) throws -> [String] {
      let source = TestPack(lines, files: files).source
      return try PackLinter.check(source, committed: before).diagnostics.map(\.code)
        .filter { $0.hasPrefix("changed-") }
    }
    #expect(try codes(old.replacing("took", with: "kept")) == ["changed-date", "changed-version"])
    #expect(try codes("-- a comment\n" + old + "misses \"A visa.\"\n").isEmpty)
    let dated = old.replacing("took", with: "kept").replacing("2026-01", with: "2026-02")
    #expect(try codes(dated) == ["changed-version"])
  }

  @Test func `the standard pack has neither mistakes nor doubts`() throws {
    let diagnostics = try PackLinter.check(PackSource(folder: StandardPack.folder)).diagnostics
    let lines = diagnostics.filter { $0.severity != .note }
      .map { "\($0.file):\($0.line ?? 0) \($0.code): \($0.message.en)" }
    #expect(lines == [])
  }
}
