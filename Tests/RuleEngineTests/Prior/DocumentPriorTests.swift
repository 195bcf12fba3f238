import ReportModel
import TestSupport
import Testing
import TextMatching

@testable import RuleEngine

/// What ordinary words say of a document: the file, the points, and what they may do to a report.
struct DocumentPriorTests {
  // MARK: - The file

  @Test func `a file is read as it was written`() throws {
    let prior = DocumentPrior(
      intercept: -0.25, scale: 3.5,
      features: [.init(words: "my boss", weight: 0.5), .init(words: "lesson", weight: -1.125)])
    let file = prior.file(note: ["note"])
    #expect(file == "# note\n(intercept)\t-0.25\n(scale)\t3.5\nlesson\t-1.125\nmy boss\t0.5\n")
    let read = try DocumentPrior(content: Array(file.utf8))
    #expect(read.intercept == prior.intercept && read.scale == prior.scale)
    #expect(read.features == prior.features.sorted { $0.words < $1.words })
  }

  @Test(arguments: [
    ("boss", 1, "bad-prior-line"), ("# x\n\nboss\tx", 3, "bad-prior-line"),
    ("\t1", 1, "bad-prior-line"), ("boss\t1\t2", 1, "bad-prior-line"),
    ("boss\tnan", 1, "bad-prior-line"), ("boss\tinf", 1, "bad-prior-line"),
    ("one two three\t1", 1, "bad-prior-line"), ("(scale)\t-1", 1, "bad-prior-line"),
    ("boss\t1\r\nboss\t2\r\n", 2, "prior-twice"), ("(scale)\t1\n(scale)\t1", 2, "prior-twice"),
  ])
  func `a line that cannot be read is named`(_ file: String, _ line: Int, _ code: String) {
    #expect(throws: DocumentPrior.Problem(line: line, code: code)) {
      try DocumentPrior(content: Array(file.utf8))
    }
  }

  // MARK: - Points

  static let table = "(intercept)\t-1\n(scale)\t2\nboss\t1.5\nmy boss\t0.5\nlesson\t-3\nete\t4\n"

  @Test(arguments: [
    ("Nothing known here.", 0.0), ("Boss.", 0.5), ("Boss, boss. BOSS!", 0.5),
    // Two features: a share of √(2/60) of (1.5 + 0.5) / √2 and of as much of the intercept, in halves.
    ("my boss", 0.5), ("My. Boss.", 0.5), ("My 12 boss", 0.5), ("A lesson", -1), ("l'été", 1),
    ("", 0),
  ])
  func `points of a text`(_ text: String, _ points: Double) throws {
    var reader = PriorReader(try DocumentPrior(content: Array(Self.table.utf8)))
    var buffer = TextBuffer()
    buffer.append(text)
    #expect(reader.points(of: buffer) == points)
    #expect(reader.points(of: buffer) == points, "a reader keeps nothing")
  }

  @Test(arguments: [(0, 0.0), (15, 0.5), (60, 1), (61, 1), (5_000, 1)])
  func `few words say little`(_ count: Int, _ share: Double) {
    #expect(DocumentPrior.share(ofFeatures: count) == share)
  }

  @Test(arguments: [
    // 2 · ½ (½ · -1 + √15), 2 (-1 + √60), 2 (-1 + √120), in halves.
    (15, 3.5), (60, 13.5), (120, 20.0),
  ])
  func `points of a long text`(_ count: Int, _ points: Double) throws {
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let words = (0..<count).map { letters[$0 / 26] + letters[$0 % 26] + "z" }
    let table = "(intercept)\t-1\n(scale)\t2\n" + words.map { $0 + "\t1\n" }.joined()
    var reader = PriorReader(try DocumentPrior(content: Array(table.utf8)))
    var buffer = TextBuffer()
    buffer.append(words.joined(separator: ". "))
    #expect(reader.points(of: buffer) == points)
  }

  @Test func `a pack without one says nothing`() throws {
    var reader = PriorReader(nil)
    var buffer = TextBuffer()
    buffer.append("my boss")
    #expect(reader.points(of: buffer) == nil && reader.contributions(of: buffer).isEmpty)
    let assessment = try Assessor(pack: try TestPack(Self.rule).compile()).assess(
      Report(id: "t", narrative: "The door is locked."))
    #expect(assessment.score == 0 && assessment.arithmetic.isEmpty && !assessment.needsReview)
  }

  @Test func `the words that weigh most come first, each once`() throws {
    var reader = PriorReader(try DocumentPrior(content: Array(Self.table.utf8)))
    var buffer = TextBuffer()
    buffer.append("my boss gave my boss a lesson")
    let found = reader.contributions(of: buffer)
    #expect(found.map { buffer.words(of: $0.tokens) } == ["lesson", "boss", "my boss"])
    // Three features, and twice (1.5 + 0.5 - 3) in a share of √(3/60) of 1/√3.
    #expect(abs(found.map(\.points).reduce(0, +) - -2 / 60.0.squareRoot()) < 1e-6)
  }

  // MARK: - What it does to a report

  static let rule = """
    points(3)
    phrase "took" { en = "took ... passport" }
    """

  /// With the root of 60, a text of few known words gets the sum of their weights.
  static let weightsArePoints = "(intercept)\t0\n(scale)\t\(60.0.squareRoot())\n"

  /// An assessment with a prior in which *lesson* takes away and *locked* adds.
  static func assess(
    _ text: String, pack lines: String = "", code: String = TestPack.code
  ) throws -> Assessment {
    var pack = TestPack(rule)
    if code != TestPack.code {
      pack.files[TestPack.path] = nil
      pack.files["indicators/" + code.replacing(".", with: "/") + ".lua"] = TestPack.rule(
        rule, code: code)
    }
    pack.files["prior.tsv"] = weightsArePoints + "lesson\t-9\nlocked\t6\nstory\t-1\n"
    pack.files["pack.lua"] = """
      name "test"
      version "1"
      threshold("flag", 3)
      threshold("high", 9)
      threshold("pillar", 3)
      threshold("review", 2)
      """
    return try Assessor(pack: try pack.compile()).assess(Report(id: "t", narrative: text))
  }

  @Test(arguments: [
    // Words, score, flagged, to review.
    ("He took my passport.", 3.0, true, false),
    ("He took my passport. It is a lesson.", 0, false, false),
    ("He took my passport. It is a story.", 2, false, true),
    ("He took my passport and locked the door.", 9, true, false),
    // Words alone never flag.
    ("The door is locked.", 6, false, true), ("A lesson.", 0, false, false),
  ])
  func `it ranks, and findings flag`(
    _ text: String, _ score: Double, _ flagged: Bool, _ review: Bool
  ) throws {
    let assessment = try Self.assess(text)
    #expect(assessment.score == score)
    #expect(assessment.flagged == flagged && assessment.needsReview == review)
    #expect(
      assessment.arithmetic.map(\.points).reduce(0, +) == score, "the arithmetic adds up")
  }

  @Test(arguments: ["general.asks_for_help", "child.adult_work"])
  func `it silences no child and no call for help`(_ code: String) throws {
    let assessment = try Self.assess("He took my passport. It is a lesson.", code: code)
    #expect(assessment.flagged && assessment.score == 3)
  }

  @Test func `without it the pack is another one`() throws {
    var pack = TestPack(Self.rule)
    pack.files["prior.tsv"] = Self.table
    let (with, without) = (pack.source, pack.source.withoutPrior())
    #expect(with.hash != without.hash)
    #expect(try PackCompiler.load(without).prior == nil)
    let loaded = try #require(try PackCompiler.load(with).prior)
    #expect(loaded.features.count == 4)
  }

  @Test(arguments: [
    (Language.english, "ordinary words of the text (document prior)", "“lesson” −9"),
    (.french, "mots ordinaires du texte (a priori)", "« lesson » −9"),
  ])
  func `an explanation shows its words`(
    _ language: Language, _ label: String, _ word: String
  ) throws {
    var pack = TestPack(Self.rule)
    pack.files["prior.tsv"] = Self.weightsArePoints + "lesson\t-9\n"
    let compiled = try pack.compile()
    let assessor = try Assessor(pack: compiled)
    let report = Report(id: "t", narrative: "He took my passport. It is a lesson.")
    let assessment = assessor.assess(report)
    let text = Explanation(
      of: assessment, report: report, pack: compiled, language: language,
      details: assessor.details(of: report, assessment)
    ).text().replacing("\u{A0}", with: " ")
    #expect(text.contains(label) && text.contains(word))
  }
}
