import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What a step on the ladder asks for.
struct PromotionTests {
  private static let rule = """
    status   "watch"
    author   "A. Roy"
    reviewer "B. Tran"
    changed  "2026-01-02"
    title { en = "t", fr = "t" }
    why   { en = "w", fr = "p" }
    ask   { en = "a", fr = "q" }
    phrase "p" { en = "took ... passport", fr = "pris ... passeport" }
    hits   "He [took my passport]."
    hits   { fr = "Il a [pris mon passeport]." }
    misses "He lost my passport."
    misses { fr = "Il a perdu mon passeport." }
    """

  /// A pack with the rule, and figures of it as it is.
  private func pack(
    _ lines: String = rule, figures change: (inout RuleFigures) -> Void = { _ in },
    measures: Bool = true, files: [String: String] = [:]
  ) throws -> TestPack {
    var pack = TestPack(lines, files: files)
    guard measures else { return pack }
    let read = try PackReader.read(pack.source).pack
    let rule = try #require(read.rule(TestPack.code))
    var row = RuleFigures(
      code: rule.code, language: .english, measured: "2026-11-20",
      meaning: RuleMeaning(of: rule, in: read).text)
    (row.reports, row.labelled, row.expected, row.found, row.judged, row.right) = (
      90, 90, 9, 8, 8, 6
    )
    (row.ordinary, row.alarms) = (100, 1)
    change(&row)
    var figures = PackFigures()
    figures.set([row])
    pack.files[PackFigures.path] = figures.file()
    return pack
  }

  private func promotion(
    _ pack: TestPack, to status: RuleStatus, successor: String? = nil
  ) throws -> Promotion {
    let (compiled, diagnostics) = try PackCompiler.check(pack.source)
    let check = try PromotionCheck(pack: try #require(compiled), diagnostics: diagnostics)
    let rule = try #require(compiled?.pack.rule(TestPack.code))
    return check.promotion(of: rule, to: status, successor: successor)
  }

  @Test func `a rule that has everything goes live`() throws {
    let promotion = try promotion(pack(), to: .live)
    #expect(promotion.missing.map(\.name) == [])
    #expect(
      promotion.conditions.map(\.name) == Promotion.Name.allCases.filter { $0 != .successor })
    #expect(promotion.conditions.allSatisfy { $0.found.en != $0.found.fr || $0.name != .hits })
  }

  /// What is changed in the rule, and what it then lacks.
  @Test(arguments: [
    ("why   { en = \"w\", fr = \"p\" }", "why { en = \"w\" }", [Promotion.Name.texts]),
    (", fr = \"pris ... passeport\"", "", [.phrases, .sentencesFrench]),
    ("misses { fr = \"Il a perdu mon passeport.\" }", "", [.sentencesFrench]),
    ("hits   \"He [took my passport].\"", "", [.sentencesEnglish]),
    ("He lost my passport.", "He took my passport.", [.sentencesEnglish]),
    ("author   \"A. Roy\"", "", [.author]), ("reviewer \"B. Tran\"", "", [.reviewer]),
    ("B. Tran", "a. roy", [.reviewer]), ("B. Tran", "Â.  Roy", [.reviewer]),
    ("B. Tran", "Roy, A.", [.reviewer]), ("B. Tran", "ROY A", [.reviewer]),
    ("B. Tran", "Roy, A.; Tran, B.", []), ("B. Tran", "A. Roy, B. Tran", []),
    ("B. Tran", "A. Roy; B. Tran", []), ("A. Roy", "B. Tran, A. Roy", [.reviewer]),
    ("A. Roy", "Fanal standard pack", []), ("status   \"watch\"", "status \"draft\"", [.watched]),
    ("status   \"watch\"", "", [.watched]),
    ("title {", "words \"w\" { en = \"x\" }\ntitle {", [.file]),
  ])
  func `what is missing in the file is named`(
    _ old: String, _ new: String, _ missing: [Promotion.Name]
  ) throws {
    let lines = Self.rule.replacing(old, with: new)
    #expect(lines != Self.rule)
    let promotion = try promotion(pack(lines), to: .live)
    #expect(promotion.missing.map(\.name) == missing)
    for condition in promotion.missing {
      let advice = try #require(condition.advice)
      #expect(!advice.en.isEmpty && !advice.fr.isEmpty && advice.en != advice.fr)
    }
  }

  /// A change of the figures, thresholds of the pack, and what is missing then.
  private static let proofs:
    [(change: @Sendable (inout RuleFigures) -> Void, pack: String, missing: [Promotion.Name])] = [
      ({ _ in }, "", []),
      ({ $0.meaning = "old" }, "", [.measured]),
      ({ ($0.found, $0.judged, $0.right) = (2, 2, 2) }, "", [.hits]),
      ({ ($0.found, $0.judged, $0.right) = (0, 0, 0) }, "", [.hits]),
      ({ $0.right = 4 }, "", []),
      ({ $0.right = 3 }, "", [.precision]),
      ({ ($0.judged, $0.right) = (0, 0) }, "", [.precision]),
      ({ $0.alarms = 2 }, "", []),
      ({ $0.alarms = 3 }, "", [.ordinary]),
      ({ ($0.ordinary, $0.alarms) = (0, 0) }, "", [.ordinary]),
      ({ _ in }, "threshold(\"live_hits\", 9)", [.hits]),
      ({ _ in }, "threshold(\"live_precision\", 0.8)", [.precision]),
      ({ _ in }, "threshold(\"live_ordinary\", 0)", [.ordinary]),
      ({ ($0.alarms, $0.right) = (9, 1) }, "", [.precision, .ordinary]),
    ]

  @Test(arguments: proofs.indices)
  func `figures decide, at the bar of the pack`(_ index: Int) throws {
    let proof = Self.proofs[index]
    var pack = try pack(figures: proof.change)
    pack.files["pack.lua"]? += "\n" + proof.pack
    #expect(try promotion(pack, to: .live).missing.map(\.name) == proof.missing)
  }

  @Test func `without figures nothing else is said of the corpus`() throws {
    let promotion = try promotion(pack(measures: false), to: .live)
    #expect(promotion.missing.map(\.name) == [.measured])
    #expect(!promotion.conditions.contains { [.hits, .precision, .ordinary].contains($0.name) })
  }

  @Test func `watch asks for the file alone`() throws {
    let lines = Self.rule.replacing("\"watch\"", with: "\"draft\"")
      .replacing("reviewer \"B. Tran\"", with: "")
    let promotion = try promotion(pack(lines, measures: false), to: .watch)
    #expect(promotion.isPossible)
    #expect(promotion.conditions.map(\.name).last == .author)
  }

  @Test func `the standard pack is its own author, a person in it is not`() throws {
    let head = """
      name "standard"
      version "1"
      author "Fanal standard pack"
      threshold("flag", 4)
      threshold("high", 9)
      threshold("pillar", 3)
      """
    for (author, missing) in [
      ("Fanal standard pack", []), ("A. Roy", [Promotion.Name.reviewer]),
    ] {
      let lines = Self.rule.replacing("reviewer \"B. Tran\"", with: "")
        .replacing("A. Roy", with: author)
      let promotion = try promotion(pack(lines, files: ["pack.lua": head]), to: .live)
      #expect(promotion.missing.map(\.name) == missing, "\(author)")
    }
  }

  @Test func `a counter-indicator may be found in ordinary text`() throws {
    let path = "contra/rule.lua"
    var pack = TestPack()
    pack.files[path] = "contra \"contra.rule\"\n" + Self.rule
    let read = try PackReader.read(pack.source).pack
    let rule = try #require(read.rule("contra.rule"))
    var row = RuleFigures(
      code: rule.code, language: .english, measured: "2026-11-20",
      meaning: RuleMeaning(of: rule, in: read).text)
    (row.reports, row.labelled, row.expected, row.found, row.judged, row.right) = (9, 9, 9, 9, 9, 9)
    (row.ordinary, row.alarms) = (10, 10)
    var figures = PackFigures()
    figures.set([row])
    pack.files[PackFigures.path] = figures.file()
    let (compiled, diagnostics) = try PackCompiler.check(pack.source)
    let check = try PromotionCheck(pack: try #require(compiled), diagnostics: diagnostics)
    #expect(check.promotion(of: rule, to: .live).missing.map(\.name) == [])
  }

  @Test(arguments: [
    (RuleStatus.watch, RuleStatus.draft), (.live, .draft), (.live, .watch), (.retired, .draft),
    (.retired, .watch), (.retired, .live),
  ])
  func `going down asks for nothing`(_ from: RuleStatus, _ to: RuleStatus) throws {
    let lines = "status \"\(from.rawValue)\"\nphrase \"p\" \"word\""
    let promotion = try promotion(pack(lines, measures: false), to: to)
    #expect(promotion.isDemotion && promotion.isPossible && promotion.conditions.isEmpty)
  }

  @Test(arguments: [
    ("", nil, false), ("", "test.new", true), ("", "test.none", false), ("", "test.rule", false),
    ("", "test.old", false), ("successor \"test.new\"", nil, true),
    ("retired_because { en = \"e\", fr = \"f\" }", nil, true),
    ("retired_because \"e\"", nil, false),
  ])
  func `retirement asks for a successor or a reason`(
    _ line: String, _ successor: String?, _ isPossible: Bool
  ) throws {
    let pack = try pack(
      "status \"live\"\nphrase \"p\" \"word\"\n" + line, measures: false,
      files: [
        "indicators/test/new.lua": TestPack.rule("phrase \"p\" \"word\"", code: "test.new"),
        "indicators/test/old.lua": TestPack.rule(
          "status \"retired\"\nsuccessor \"test.new\"\nphrase \"p\" \"word\"", code: "test.old"),
      ])
    #expect(try promotion(pack, to: .retired, successor: successor).isPossible == isPossible)
  }

  // MARK: - The file

  @Test func `only the status and the day of the change are other ones`() throws {
    let pack = try pack()
    let before = try #require(pack.files[TestPack.path])
    let content = try promotion(pack, to: .live).file(in: pack.source, on: "2026-11-27")
    #expect(
      String(decoding: try #require(content), as: UTF8.self)
        == before.replacing("\"watch\"", with: "\"live\"")
        .replacing("2026-01-02", with: "2026-11-27"))
  }

  @Test func `a retired rule gets its successor`() throws {
    let pack = try pack(
      "status \"live\"\nphrase \"p\" \"word\"", measures: false,
      files: ["indicators/test/new.lua": TestPack.rule("phrase \"p\" \"word\"", code: "test.new")])
    let content = try promotion(pack, to: .retired, successor: "test.new")
      .file(in: pack.source, on: "2026-11-27", successor: "test.new")
    #expect(
      String(decoding: try #require(content), as: UTF8.self)
        == """
        indicator "test.rule"
        status "retired"
        successor "test.new"
        changed   "2026-11-27"
        phrase "p" "word"

        """)
  }

  @Test(arguments: [
    "local s = \"watch\"\nstatus(s)\nchanged \"2026-01-01\"\nphrase \"p\" \"word\"",
    "status(\"wat\" .. \"ch\")\nphrase \"p\" \"word\"",
  ])
  func `a file that computes its status is left to people`(_ lines: String) throws {
    let pack = try pack(lines, measures: false)
    let promotion = try promotion(pack, to: .draft)
    #expect(try promotion.file(in: pack.source, on: "2026-11-27") == nil)
  }
}
