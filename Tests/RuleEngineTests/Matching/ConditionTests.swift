import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Lines after the phrases, a text, and the words that are evidence.
struct ConditionCase: CustomTestStringConvertible, Sendable {
  var lines: String
  var text: String
  var found: [String]

  init(_ lines: String, _ text: String, _ found: String...) {
    self.lines = lines
    self.text = text
    self.found = found
  }

  var testDescription: String { "\(lines) on \(text)" }

  static let phrases = """
    phrase "taken" "took passport"
    phrase "kept" "kept papers"
    phrase "back" "gave back"
    phrase "locked" "locked in"

    """

  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let assessor = try TestPack(Self.phrases + lines).assessor()
    #expect(evidence(in: text, by: assessor) == found, sourceLocation: location)
  }
}

struct ConditionTests {
  @Test(arguments: [
    ConditionCase("", "He took passport. She kept papers.", "took passport", "kept papers"),
    ConditionCase("flag_when \"taken\"", "He took passport. She kept papers.", "took passport"),
    ConditionCase(
      "flag_when \"taken\"\nflag_when \"kept\"", "He took passport. She kept papers.",
      "took passport", "kept papers"),
    ConditionCase(
      "flag_when (any_of { \"taken\", \"kept\" })", "Locked in, he took passport.", "took passport"),
  ])
  func `what flags`(_ row: ConditionCase) throws { try row.check() }

  @Test(arguments: [
    ConditionCase(
      "flag_when \"taken\" :near \"locked\"", "Locked in, he took passport.", "Locked in",
      "took passport"),
    ConditionCase("flag_when \"taken\" :near \"locked\"", "Locked in. He took passport."),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"2 sentences\")", "Locked in. He took passport.",
      "Locked in", "took passport"),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"2 sentences\")",
      "Locked in. It rained. He took passport."),
    ConditionCase(
      "flag_when \"taken\" :near \"locked\" :within \"3 sentences\"",
      "Locked in. It rained. He took passport.", "Locked in", "took passport"),
    ConditionCase("flag_when \"taken\" :near \"locked\"", "He took passport."),
  ])
  func `near: the other phrase must be there, and is evidence too`(_ row: ConditionCase) throws {
    try row.check()
  }

  @Test(arguments: [
    ConditionCase(
      "flag_when \"taken\" :before \"locked\"", "He took passport, she was locked in.",
      "took passport", "locked in"),
    ConditionCase("flag_when \"taken\" :before \"locked\"", "Locked in, he took passport."),
    ConditionCase(
      "flag_when \"taken\" :after \"locked\"", "Locked in, he took passport.", "Locked in",
      "took passport"),
    ConditionCase("flag_when \"taken\" :after \"locked\"", "He took passport, she was locked in."),
    ConditionCase(
      "flag_when \"taken\" :before(\"locked\", \"anywhere\")",
      "He took passport. It rained. It snowed. She was locked in.", "took passport"),
    ConditionCase(
      "flag_when \"taken\" :after(\"locked\", \"anywhere\")",
      "He took passport. It rained. It snowed. She was locked in."),
  ])
  func `before and after`(_ row: ConditionCase) throws { try row.check() }

  @Test(arguments: [
    ConditionCase("flag_when \"taken\" :unless \"back\"", "He took passport.", "took passport"),
    ConditionCase("flag_when \"taken\" :unless \"back\"", "He took passport and gave back two."),
    ConditionCase("flag_when \"taken\" :unless \"back\"", "He took passport. He gave back two."),
    ConditionCase(
      "flag_when \"taken\" :unless \"back\"", "He took passport. It rained. He gave back two.",
      "took passport"),
    ConditionCase(
      "flag_when \"taken\" :unless \"back\" :within \"same sentence\"",
      "He took passport. He gave back two.", "took passport"),
    ConditionCase(
      "flag_when \"taken\" :unless(\"back\", \"anywhere\")",
      "He took passport. It rained. It snowed. He gave back two."),
    ConditionCase(
      "flag_when \"taken\" :near \"locked\" :unless(\"back\", \"same sentence\")",
      "Locked in, he took passport. He gave back two.", "Locked in", "took passport"),
    ConditionCase(
      "flag_when \"taken\" :near \"locked\" :unless(\"back\", \"same sentence\")",
      "Locked in, he took passport, then gave back two."),
    // One of two is excused, the other is not.
    ConditionCase(
      "flag_when \"taken\" :unless(\"back\", \"same sentence\")",
      "He took passport and gave back two. She took passport.", "took passport"),
  ])
  func `unless: the other phrase must not be there`(_ row: ConditionCase) throws { try row.check() }

  @Test(arguments: [
    ConditionCase("flag_when (all_of { \"taken\", \"locked\" })", "He took passport."),
    ConditionCase(
      "flag_when (all_of { \"taken\", \"locked\" })",
      "He took passport. It rained. It snowed. Locked in.", "took passport", "Locked in"),
    ConditionCase(
      "flag_when (all_of { \"taken\", \"locked\" }) :within \"same sentence\"",
      "He took passport. Locked in."),
    ConditionCase(
      "flag_when (all_of { \"taken\", \"locked\" }) :within \"same sentence\"",
      "It rained. Locked in, he took passport.", "Locked in", "took passport"),
    ConditionCase(
      "flag_when (at_least(2, { \"taken\", \"kept\", \"locked\" }))",
      "He took passport. He kept papers.", "took passport", "kept papers"),
    ConditionCase(
      "flag_when (at_least(2, { \"taken\", \"kept\", \"locked\" }))",
      "He took passport. She took passport."),
    ConditionCase(
      "flag_when (at_least(1, { \"taken\", \"kept\" }))", "He kept papers.", "kept papers"),
    ConditionCase(
      "flag_when (at_least(2, { \"taken\", \"kept\", \"locked\" })) :within \"same paragraph\"",
      "He took passport.\n\nHe kept papers."),
    ConditionCase(
      "flag_when (at_least(2, { \"taken\", \"kept\", \"locked\" })) :within \"same paragraph\"",
      "It rained.\n\nHe took passport. It snowed. He kept papers.", "took passport", "kept papers"),
  ])
  func `several phrases at once`(_ row: ConditionCase) throws { try row.check() }

  @Test(arguments: [
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"3 words\")",
      "Took passport one two three locked in.",
      "Took passport", "locked in"),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"3 words\")",
      "Took passport one two three four locked in."),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"3 words\")",
      "Locked in one two three took passport.",
      "Locked in", "took passport"),
    // Words are counted over the end of a sentence.
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"12 words\")", "He took passport. She was locked in.",
      "took passport", "locked in"),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"same paragraph\")",
      "He took passport. It rained. It snowed. Locked in.", "took passport", "Locked in"),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"same paragraph\")", "He took passport.\n\nLocked in."
    ),
    // What may stand anywhere is the setting of the words, not part of them.
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"anywhere\")", "He took passport.\n\nLocked in.",
      "took passport"),
    ConditionCase(
      "flag_when \"taken\" :near(\"locked\", \"anywhere\")", "He took passport.\n\nNot here."),
  ])
  func `distances`(_ row: ConditionCase) throws { try row.check() }

  @Test func `a distance within a field never reaches the title, anywhere does`() throws {
    let report = Report(
      id: "t", narrative: "Locked in.", title: "He took passport", language: "en")
    let lines = ConditionCase.phrases + "flag_when \"taken\" :near(\"locked\", "
    for distance in ["9 sentences", "99 words", "same paragraph"] {
      let assessor = try TestPack(lines + "\"\(distance)\")").assessor()
      #expect(evidence(in: report, by: assessor).isEmpty, "\(distance)")
    }
    let assessor = try TestPack(lines + "\"anywhere\")").assessor()
    #expect(evidence(in: report, by: assessor) == ["took passport"])
  }

  @Test(arguments: [
    ("source_type", "is", "\"bank_alert\"", true), ("source_type", "is", "\"hotel\"", false),
    ("source_type", "is", "(\"hotel\", \"bank_alert\")", true),
    ("source_type", "is_not", "\"bank_alert\"", false),
    ("source_type", "is_not", "\"hotel\"", true),
    ("province", "is", "\"QC\"", true), ("province", "is", "\"ON\"", false),
    ("language", "is", "\"fr\"", true), ("language", "is_not", "\"fr\"", false),
  ])
  func `where: a demand on a field`(
    _ field: String, _ operation: String, _ values: String, _ holds: Bool
  ) throws {
    let lines = "flag_when \"taken\" :where(field(\"\(field)\"):\(operation)\(values))"
    let report = Report(
      id: "t", narrative: "took passport", language: "fr", sourceType: "bank_alert", province: "QC")
    let assessor = try TestPack(ConditionCase.phrases + lines).assessor()
    #expect(!evidence(in: report, by: assessor).isEmpty == holds)
  }

  @Test func `every demand on a field must hold`() throws {
    let lines = """
      flag_when "taken" :where(field("province"):is "QC") :where(field("source_type"):is "hotel")
      """
    let assessor = try TestPack(ConditionCase.phrases + lines).assessor()
    func report(_ province: String, _ source: String) -> Report {
      Report(
        id: "t", narrative: "took passport", language: "en", sourceType: source, province: province)
    }
    #expect(evidence(in: report("QC", "hotel"), by: assessor).count == 1)
    #expect(evidence(in: report("QC", "bank"), by: assessor).isEmpty)
    #expect(evidence(in: report("ON", "hotel"), by: assessor).isEmpty)
  }

  // MARK: - What follows from a finding

  private func several(_ first: String) -> TestPack {
    var pack = TestPack(first)
    pack.files["indicators/test/other.lua"] = TestPack.rule(
      "phrase \"own\" \"own words\"\nstrength \"strong\"", code: "test.other")
    return pack
  }

  @Test func `implies: the evidence is evidence of another code, too`() throws {
    let assessor = try several("phrase \"p\" \"took passport\"\nimplies \"test.other\"").assessor()
    #expect(evidence(of: "test.other", in: "He took passport.", by: assessor) == ["took passport"])
    #expect(evidence(in: "He took passport.", by: assessor) == ["took passport"])
    #expect(evidence(in: "Own words.", by: assessor).isEmpty)
  }

  @Test func `implies may take one phrase only`() throws {
    let assessor = try several(
      "phrase \"p\" \"took passport\"\nphrase \"q\" \"kept papers\"\nimplies(\"test.other\", \"q\")"
    ).assessor()
    let text = "He took passport. He kept papers."
    #expect(evidence(of: "test.other", in: text, by: assessor) == ["kept papers"])
  }

  @Test func `points stand in for those of the strength`() throws {
    let assessor = try several(
      "phrase \"p\" \"took passport\"\nstrength \"weak\"\npoints(1.5)"
    ).assessor()
    let result = assessor.assess(
      Report(id: "t", narrative: "Took passport, own words.", language: "en"))
    #expect(result.indicators.map(\.points) == [3, 1.5])
    #expect(result.score == 4.5)
  }

  @Test func `findings come by dimension, then by code`() throws {
    var pack = TestPack()
    let dimensions = ["context", "exploitation", "deceptive_recruitment", "exploitation"]
    for (name, dimension) in zip(["a", "d", "c", "b"], dimensions) {
      pack.files["indicators/test/\(name).lua"] = TestPack.rule(
        "dimension \"\(dimension)\"\nphrase \"p\" \"word\"", code: "test.\(name)")
    }
    let result = try pack.assessor().assess(Report(id: "t", narrative: "A word.", language: "en"))
    #expect(result.indicators.map(\.code) == ["test.c", "test.b", "test.d", "test.a"])
  }

  @Test func `counter-indicators stand apart`() throws {
    var pack = TestPack("phrase \"p\" \"took passport\"")
    pack.files["contra/drill.lua"] = "contra \"contra.drill\"\nphrase \"p\" \"fire drill\"\n"
    let result = try pack.assessor().assess(
      Report(id: "t", narrative: "Fire drill. Took passport.", language: "en"))
    #expect(result.indicators.map(\.code) == ["test.rule"])
    #expect(result.contra.map(\.code) == ["contra.drill"])
  }

  @Test(arguments: [
    ("draft", false, false), ("draft", true, true), ("watch", false, false), ("watch", true, true),
    ("live", false, true), ("live", true, true),
  ])
  func `the status of a rule decides whether it flags`(
    _ status: String, _ includesDrafts: Bool, _ flags: Bool
  ) throws {
    let texts = ["title", "why", "ask"].map { "\($0) { en = \"a\", fr = \"b\" }" }
    let lines = """
      status "\(status)"
      \(texts.joined(separator: "\n"))
      phrase "p" { en = "took passport", fr = "pris passeport" }
      hits "[took passport]"
      hits { fr = "[pris passeport]" }
      misses "a"
      misses { fr = "a" }
      """
    let (pack, diagnostics) = try PackCompiler.check(
      TestPack(lines).source, includesDrafts: includesDrafts)
    #expect(diagnostics.isEmpty)
    let assessor = try Assessor(pack: try #require(pack))
    #expect(!evidence(in: "took passport", by: assessor).isEmpty == flags)
  }

  @Test func `a retired rule never runs`() throws {
    let (pack, _) = try PackCompiler.check(
      TestPack("status \"retired\"\nphrase \"p\" \"took passport\"").source, includesDrafts: false)
    let assessor = try Assessor(pack: try #require(pack))
    #expect(evidence(in: "took passport", by: assessor).isEmpty)
  }

  @Test func `a myth never scores`() throws {
    let assessor = try TestPack(
      "phrase \"p\" \"zip ties on a car\"\nmyth { en = \"An urban legend.\", fr = \"Une légende.\" }"
    ).assessor()
    #expect(evidence(in: "zip ties on a car", by: assessor).isEmpty)
  }
}
