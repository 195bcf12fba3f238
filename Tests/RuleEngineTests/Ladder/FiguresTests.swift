import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What rules find in a corpus, and whether the figures are still theirs.
struct FiguresTests {
  private static let lexicon = [
    "lexicon/things.lua": """
    words "papers" { use = "cards", en = "~passport", fr = "~passeport" }
    words "cards"  { en = "identity card" }
    words "other"  { en = "wallet" }
    """
  ]
  private static let rule = """
    author "A. Roy"
    words "took" { en = "took, kept", fr = "pris" }
    phrase "taken" { en = "{took} ... {things.papers}", fr = "{took} ... {things.papers}" }
    phrase "back" { en = "gave ... back" }
    flag_when "taken" :unless "back"
    hits "He [took my passport]."
    """

  private func pack(_ lines: String = rule, lexicon: [String: String] = lexicon) throws -> RulePack
  {
    try PackReader.read(TestPack(lines, files: lexicon).source).pack
  }

  @Test func `reports are counted once, by their language`() throws {
    let counter = try FigureCounter(
      pack: try TestPack(Self.rule, files: Self.lexicon).compile())
    func add(_ text: String, _ language: Language, _ expected: Set<String>?) {
      counter.add(
        Report(id: "r", narrative: text, language: language.rawValue), expected: expected)
    }
    add("He took my passport. He took my passport.", .english, [TestPack.code])
    add("He kept her identity card.", .english, ["test.other"])
    add("He has my passport.", .english, [TestPack.code])
    add("He took my passport.", .english, nil)
    add("Il a pris mon passeport.", .french, [TestPack.code])
    counter.addOrdinary(Report(id: "o", narrative: "I took my passport.", language: "en"))
    counter.addOrdinary(Report(id: "o", narrative: "Lovely day.", language: "en"))
    let rows = counter.figures(on: "2026-11-27")
    #expect(rows.map(\.language) == [.english, .french])
    let english = try #require(rows.first)
    #expect(
      RuleFigures.counts.map { english[keyPath: $0] } == [4, 3, 2, 3, 2, 1, 2, 1])
    #expect(RuleFigures.counts.map { rows[1][keyPath: $0] } == [1, 1, 1, 1, 1, 1, 0, 0])
    #expect(english.precision == 0.5 && english.recall == 0.5 && english.alarmRate == 0.5)
    var figures = PackFigures()
    figures.set(rows)
    let total = try #require(figures.total(of: TestPack.code))
    #expect(RuleFigures.counts.map { total[keyPath: $0] } == [5, 4, 3, 4, 3, 2, 2, 1])
  }

  @Test func `a watched rule is measured as it would flag`() throws {
    for status in ["draft", "watch", "live"] {
      let lines = Self.rule + "\nstatus \"\(status)\"\ntitle { en = \"t\", fr = \"t\" }"
      let (compiled, _) = try PackCompiler.check(
        TestPack(lines, files: Self.lexicon).source, includesDrafts: true)
      let counter = try FigureCounter(pack: try #require(compiled))
      counter.add(
        Report(id: "r", narrative: "He took my passport.", language: "en"), expected: [])
      #expect(counter.figures(on: "2026-11-27").first?.found == 1, "\(status)")
    }
  }

  @Test func `a file that is written is read again`() throws {
    var figures = PackFigures()
    figures.note = ["One.", "Two."]
    var row = RuleFigures(
      code: "a.b", language: .french, measured: "2026-11-27", meaning: "0123456789abcdef")
    for (index, count) in RuleFigures.counts.enumerated() { row[keyPath: count] = 10 - index }
    row.right = row.judged
    figures.set([row])
    row.language = .english
    figures.set([row])
    var badLines: [Int] = []
    let read = PackFigures(content: Array(figures.file().utf8), badLines: &badLines)
    #expect(badLines.isEmpty)
    #expect(read == figures)
    #expect(read.rows.map(\.language) == [.english, .french])
    // A line of Windows, and one twice: the last counts.
    let text = figures.file().replacing("\n", with: "\r\n")
    #expect(PackFigures(content: Array((text + text).utf8), badLines: &badLines).rows == read.rows)
    #expect(badLines.isEmpty)
  }

  @Test(arguments: [
    "a.b\ten\t1\t1\t1\t1\t1\t1\t1\t1\tday", "\ten\t1\t1\t1\t1\t1\t1\t1\t1\tday\tm",
    "a.b\tde\t1\t1\t1\t1\t1\t1\t1\t1\tday\tm", "a.b\ten\t1\t1\t1\t1\t1\t-1\t1\t1\tday\tm",
    "a.b\ten\t1\t2\t1\t1\t1\t1\t1\t1\tday\tm", "a.b\ten\t1\t1\t1\t1\t2\t1\t1\t1\tday\tm",
    "a.b\ten\t1\t1\t1\t1\t1\t1\t1\t2\tday\tm", "a.b\ten\t1\t1\tx\t1\t1\t1\t1\t1\tday\tm",
  ])
  func `a line that cannot be true is left out and named`(_ line: String) {
    var badLines: [Int] = []
    let figures = PackFigures(content: Array(("# note\n" + line + "\n").utf8), badLines: &badLines)
    #expect(figures.rows.isEmpty)
    #expect(badLines == [2])
  }

  /// What is changed in the rule or its classes, and whether it is another rule then.
  @Test(arguments: [
    ("A. Roy", "B. Tran", true), ("He [took my passport].", "She [took my passport].", true),
    ("hits \"He [took my passport].\"", "-- nothing", true),
    ("took, kept", "took, kept, held", false), ("took, kept", "~took, kept", false),
    ("{took} ... {things.papers}", "{took} ...9 {things.papers}", false),
    (":unless \"back\"", ":unless(\"back\", \"anywhere\")", false),
    (":unless \"back\"", ":near \"back\"", false),
    ("flag_when \"taken\" :unless \"back\"", "flag_when (all_of { \"taken\", \"back\" })", false),
    ("author", "accepts \"denied\"\nauthor", false),
    ("author", "-- a comment\nstatus \"watch\"\nauthor", true),
  ])
  func `the meaning of a rule is what it looks for`(
    _ old: String, _ new: String, _ isSame: Bool
  ) throws {
    let before = try pack()
    let after = try pack(Self.rule.replacing(old, with: new))
    let (one, two) = (
      try #require(before.rule(TestPack.code)), try #require(after.rule(TestPack.code))
    )
    #expect((RuleMeaning(of: one, in: before) == RuleMeaning(of: two, in: after)) == isSame)
  }

  @Test(arguments: [
    ("~passport", "~passport, visa", false), ("identity card", "card", false),
    ("wallet", "wallet, purse", true),
  ])
  func `a shared class belongs to the meaning, through other classes as well`(
    _ old: String, _ new: String, _ isSame: Bool
  ) throws {
    let before = try pack()
    let after = try pack(lexicon: Self.lexicon.mapValues { $0.replacing(old, with: new) })
    let (one, two) = (
      try #require(before.rule(TestPack.code)), try #require(after.rule(TestPack.code))
    )
    #expect((RuleMeaning(of: one, in: before) == RuleMeaning(of: two, in: after)) == isSame)
  }

  @Test(arguments: [
    ("return true", "return  true --[[so]]", true), ("return true", "return not false", false),
    ("local n = 1", "local n = 2", false),
  ])
  func `a check belongs to it with what stands before it`(
    _ old: String, _ new: String, _ isSame: Bool
  ) throws {
    let lines = "phrase \"p\" \"word\"\nlocal n = 1\ncheck(function() return true end)"
    let (before, after) = (try pack(lines), try pack(lines.replacing(old, with: new)))
    let (one, two) = (
      try #require(before.rule(TestPack.code)), try #require(after.rule(TestPack.code))
    )
    #expect((RuleMeaning(of: one, in: before) == RuleMeaning(of: two, in: after)) == isSame)
  }

  @Test func `the figures stand as long as the meaning does, and change no hash`() throws {
    let plain = try pack()
    let rule = try #require(plain.rule(TestPack.code))
    var row = RuleFigures(
      code: rule.code, language: .english, measured: "2026-11-20",
      meaning: RuleMeaning(of: rule, in: plain).text)
    var figures = PackFigures()
    #expect(figures.standing(of: rule, in: plain) == .none)
    figures.set([row])
    #expect(figures.standing(of: rule, in: plain) == .current("2026-11-20"))
    row.language = .french
    row.meaning = "old"
    row.measured = "2026-11-19"
    figures.set([row])
    #expect(figures.standing(of: rule, in: plain) == .outdated("2026-11-19"))
    let files = Self.lexicon.merging([PackFigures.path: figures.file()]) { $1 }
    let measured = try pack(lexicon: files)
    #expect(measured.figures == figures)
    #expect(measured.source.hash == plain.source.hash)
  }
}
