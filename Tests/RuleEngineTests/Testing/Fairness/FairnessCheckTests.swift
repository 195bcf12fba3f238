import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What moves a score too far, and what does not.
struct FairnessCheckTests {
  static let words = """
    swap "nationality" {
      en = "Filipino, Mexican, Canadian",
      fr = "philippin/philippine/philippins/philippines, mexicain/mexicaine/mexicains/mexicaines"
    }
    carrier { en = "A Mexican cook lives here.", fr = "Une cuisinière mexicaine vit ici." }
    """

  /// A live rule with all that one must have.
  static func live(_ lines: String) -> String {
    """
    status "live"
    strength "strong"
    title { en = "T", fr = "U" }
    why { en = "T", fr = "U" }
    ask { en = "T", fr = "U" }
    \(lines)
    misses "No."
    misses { fr = "Non." }
    """
  }

  /// Depends on the word, and needs another one beside it.
  static let biased = live(
    """
    phrase "p" { en = "filipino ... locked", fr = "philippine ... enfermée" }
    hits "The [Filipino cook is locked] in."
    hits { fr = "La [cuisinière philippine est enfermée]." }
    """)
  static let plain = live(
    """
    phrase "p" { en = "locked", fr = "enfermée" }
    hits "The Filipino cook is [locked] in."
    hits { fr = "La cuisinière philippine est [enfermée]." }
    """)

  private func check(
    _ rule: String, _ more: String = "", files: [String: String] = [:],
    options: FairnessCheck.Options = .init()
  ) throws -> FairnessCheck {
    let files = files.merging(["fairness.lua": Self.words + "\n" + more]) { _, new in new }
    let pack = try PackCompiler.load(TestPack(rule, files: files).source)
    return try FairnessCheck(pack: pack, options: options)
  }

  private func report(
    _ text: String, title: String = "", sourceType: String = "", language: String = "en"
  ) -> Report {
    Report(
      id: "R", narrative: text, title: title, language: language, sourceType: sourceType)
  }

  private func row(
    _ result: FairnessResult, _ language: Language = .english
  ) throws -> FairnessResult.Row {
    try #require(result.rows.first { $0.group == .nationality && $0.language == language })
  }

  @Test(arguments: Language.allCases)
  func `a biased rule is caught`(_ language: Language) throws {
    var check = try check(Self.biased)
    check.addOwnTexts()
    let result = check.finished()
    #expect(!result.isGood)
    let row = try row(result, language)
    #expect(row.beyond > 0 && row.flagChanges == 0)
    #expect(row.largest == 3)
    let worst = try #require(row.cases.first)
    #expect(worst.changes == [.init(code: TestPack.code, phrase: "p", came: false)])
    #expect((worst.before, worst.after) == (3, 0))
    #expect(worst.from == (language == .french ? "philippine" : "Filipino"))
    #expect(
      worst.text
        == (language == .french
          ? "La cuisinière mexicaine est enfermée." : "The Mexican cook is locked in."))
  }

  @Test func `a rule that asks only what was done is good`() throws {
    var check = try check(Self.plain)
    check.addOwnTexts()
    let result = check.finished()
    #expect(result.isGood)
    for language in Language.allCases {
      let row = try row(result, language)
      #expect(row.swaps > 2)
      #expect(row.largest == 0 && row.mean == 0 && row.cases.isEmpty)
    }
  }

  @Test func `nothing measured is not good`() throws {
    var check = try check(Self.plain)
    check.add(report("Nothing to see."))
    #expect(!check.finished().isGood)
  }

  @Test func `of a report no text is kept, and its title is swapped too`() throws {
    var check = try check(Self.biased)
    check.add(report("It is locked.", title: "Filipino cook locked in"))
    let row = try row(check.finished())
    #expect((row.reports, row.swaps, row.beyond) == (1, 2, 2))
    #expect(row.mean == 3)
    let worst = try #require(row.cases.first)
    #expect(worst.origin == .report("R"))
    #expect(worst.text == nil)
    // Both swaps do the same.
    #expect(row.cases.count == 1 && worst.times == 2)
  }

  @Test func `a word that the text holds already is not put in`() throws {
    var check = try check(Self.biased)
    check.add(report("The Filipino cook is locked in by a Mexican."))
    // Filipino and Mexican for Canadian; not for each other.
    #expect(try row(check.finished()).swaps == 2)
  }

  @Test(arguments: [(0.2, true), (0.21, false), (0.0, true)])
  func `the bound is a share of the threshold`(_ points: Double, _ isGood: Bool) throws {
    var check = try check(Self.biased + "\npoints(\(points))")
    check.add(report("The Filipino cook is locked in."))
    let result = check.finished()
    #expect(abs(result.bound - 0.2) < 1e-9 && result.threshold == 4)
    #expect(result.isGood == isGood)
  }

  @Test func `another bound`() throws {
    var options = FairnessCheck.Options()
    options.share = 0.75
    var check = try check(Self.biased, options: options)
    check.add(report("The Filipino cook is locked in."))
    #expect(check.finished().isGood)
  }

  @Test func `what crosses the threshold is too far, however short the step`() throws {
    var options = FairnessCheck.Options()
    options.share = 1
    var check = try check(
      Self.biased + "\npoints(4)", options: options)
    check.add(report("The Filipino cook is locked in."))
    let result = check.finished()
    #expect(try row(result).flagChanges == 2)
    #expect(!result.isGood)
  }

  @Test(arguments: [
    ("", "", 2), ("", "ad", 2), ("source_type = \"ad, post\", ", "", 0),
    ("source_type = \"ad, post\", ", "ad", 2), ("source_type = \"ad, post\", ", "call", 0),
  ])
  func `exempt codes`(_ condition: String, _ sourceType: String, _ exempt: Int) throws {
    var check = try check(
      Self.biased, "exempt \"test.rule\" { \(condition)en = \"Why.\", fr = \"Pourquoi.\" }")
    check.add(report("The Filipino cook is locked in.", sourceType: sourceType))
    let row = try row(check.finished())
    #expect(row.exempt == exempt)
    #expect(row.beyond == 2 - exempt)
  }

  @Test func `an exempt code does not excuse another one`() throws {
    let other = TestPack.rule(Self.biased, code: "test.other")
    var check = try check(
      Self.biased, "exempt \"test.rule\" { en = \"Why.\", fr = \"Pourquoi.\" }",
      files: ["indicators/test/other.lua": other])
    check.add(report("The Filipino cook is locked in."))
    let row = try row(check.finished())
    #expect((row.exempt, row.beyond) == (0, 2))
    #expect(row.cases.first?.changes.map(\.code) == ["test.other", "test.rule"])
  }

  @Test func `the words of a threat are left`() throws {
    var check = try check(Self.biased, "threats \"test.rule\"")
    check.add(report("The Filipino cook is locked in. A Filipino waits."))
    let row = try row(check.finished())
    #expect(row.left == 1)
    #expect(row.swaps == 2 && row.beyond == 0)
  }

  @Test func `the words of a quoted insult are left`() throws {
    var check = try check(Self.biased, "insults { en = \"dirty\", fr = \"sale\" }")
    check.add(report("“The dirty Filipino is locked in.”"))
    let row = try row(check.finished())
    #expect((row.reports, row.left, row.swaps) == (1, 1, 0))
  }

  @Test func `what did not finish is unknown, and not good`() throws {
    let rule = Self.live(
      """
      phrase "p" { en = "locked", fr = "enfermée" }
      check(function() while true do end end)
      hits "It is [locked]."
      hits "He [locked] it."
      hits { fr = "Elle est [enfermée]." }
      hits { fr = "Il l'a [enfermée]." }
      misses "Nothing."
      misses { fr = "Rien." }
      """)
    var check = try check(rule)
    check.add(report("The Filipino cook is locked in."))
    let result = check.finished()
    #expect(try row(result).unfinished == 2)
    #expect(try row(result).swaps == 0)
    #expect(!result.isGood)
  }

  @Test func `a pack without words, or without a threshold`() throws {
    let bare = try PackCompiler.load(TestPack(Self.plain).source)
    #expect(throws: FairnessError.noWords) { try FairnessCheck(pack: bare) }
    let files = ["pack.lua": "name \"x\" version \"1\"", "fairness.lua": Self.words]
    var pack = TestPack(Self.plain, files: files)
    pack.files["assessments/score.lua"] = "return { score = 0, flagged = false, lines = {} }"
    for name in ["ilo", "elements", "urgency", "pillars"] {
      pack.files["assessments/\(name).lua"] = "return {}"
    }
    let silent = try PackCompiler.load(pack.source)
    #expect(throws: FairnessError.noThreshold) { try FairnessCheck(pack: silent) }
  }

  // MARK: - A word alone

  private func lint(_ lines: String, _ more: String = "") throws -> [Diagnostic] {
    try TestPack(lines, files: ["fairness.lua": Self.words + "\n" + more]).diagnostics()
      .filter { $0.code == "protected-word-alone" }
  }

  @Test(arguments: [
    ("phrase \"p\" \"filipino\"", 1), ("phrase \"p\" \"she is ... filipino\"", 1),
    ("phrase \"p\" { fr = \"philippines\" }", 1),
    ("phrase \"p\" { en = \"filipino\", fr = \"philippine\" }", 2),
    ("phrase \"p\" \"{w}\"\nwords \"w\" { en = \"~locked, filipino\" }", 1),
    ("phrase \"p\" \"filipino\"\nphrase \"q\" \"locked\"\nflag_when \"p\" :near(\"q\")", 0),
    ("phrase \"p\" \"filipino\"\nphrase \"q\" \"locked\"\nflag_when (any_of { \"p\", \"q\" })", 1),
    ("phrase \"p\" \"filipino\"\nphrase \"q\" \"locked\"\nflag_when \"p\" :unless(\"q\")", 1),
    ("phrase \"p\" \"filipino ... locked\"", 0), ("phrase \"p\" \"locked\"", 0),
    ("phrase \"p\" \"filipino\"\nflag_when \"p\" :where(field(\"source_type\"):is \"ad\")", 1),
  ])
  func `a rule that flags a word alone is refused`(_ lines: String, _ count: Int) throws {
    let found = try lint(lines)
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.severity == .error && $0.file == TestPack.path })
  }

  @Test func `an exempt code may flag a word alone`() throws {
    let exempt = "exempt \"test.rule\" { en = \"Why.\", fr = \"Pourquoi.\" }"
    #expect(try lint("phrase \"p\" \"filipino\"", exempt).isEmpty)
  }

  @Test func `a counter-indicator must not hang on a word either`() throws {
    let files = [
      "fairness.lua": Self.words, "contra/x.lua": "contra \"contra.x\"\nphrase \"p\" \"mexican\"",
    ]
    let found = try TestPack(files: files).diagnostics().map(\.code)
    #expect(found.contains("protected-word-alone"))
  }
}
