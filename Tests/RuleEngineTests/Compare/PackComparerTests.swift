import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

struct PackComparerTests {
  private static let papers = """
    status "live"
    strength "strong"
    words "things" { en = "passport, permit", fr = "passeport, permis" }
    phrase "taken" { en = "took ... {things}", fr = "pris ... {things}" }
    """

  /// Live rules need more lines than a test wants to write; here only what they find matters.
  private static func pack(
    _ rules: [String: String], files: [String: String] = [:]
  ) throws -> CompiledPack {
    var pack = TestPack(files: files)
    for (name, lines) in rules {
      pack.files["indicators/test/\(name).lua"] = TestPack.rule(lines, code: "test.\(name)")
    }
    let outcome = try PackReader.read(pack.source)
    var compiler = PackCompiler(outcome.pack, includesDrafts: false)
    return compiler.compile(outcome.pack)
  }

  private static func compare(
    _ old: CompiledPack, _ new: CompiledPack, _ texts: [String], language: Language = .english,
    jobs: Int? = 2
  ) throws -> PackComparison {
    let comparer = try PackComparer(old: old, new: new, jobs: jobs)
    for (index, text) in texts.enumerated() {
      comparer.add(Report(id: "R\(index)", narrative: text, language: language.rawValue))
    }
    return comparer.finished()
  }

  private static let settings = [
    "pack.lua": """
    name "test"
    version "2"
    threshold("flag", 3)
    threshold("high", 9)
    threshold("pillar", 3)
    """
  ]

  @Test func `equal packs change nothing, and every report is counted`() throws {
    let pack = try Self.pack(["papers": Self.papers], files: Self.settings)
    let result = try Self.compare(pack, pack, ["He took my passport.", "Nothing."])
    #expect(result.reports == 2)
    #expect(result.changes.isEmpty && result.differences.isEmpty && result.rules.isEmpty)
    #expect(result.total.flaggedBefore == 1 && result.total.flaggedAfter == 1)
  }

  @Test(arguments: [Language.english, .french])
  func `a word that goes names the report, the words, the rule and the word`(
    _ language: Language
  ) throws {
    let french = language == .french
    let old = try Self.pack(["papers": Self.papers], files: Self.settings)
    let new = try Self.pack(
      [
        "papers": Self.papers.replacing(french ? ", permis" : ", permit", with: "")
      ], files: Self.settings)
    let text =
      french
      ? "Hier il a pris mon permis dans la rue." : "Yesterday he took my permit in the street."
    let result = try Self.compare(old, new, ["Rien.", text], language: language)
    #expect(result.changes.count == 1)
    let change = try #require(result.changes.first)
    #expect(change.id == "R1" && change.kind == .noLongerFlagged)
    #expect(change.language == language.rawValue)
    let finding = try #require(change.findings.first)
    #expect(finding.code == "test.papers" && finding.isLost)
    #expect(finding.lost.map(\.text) == [french ? "pris mon permis" : "took my permit"])
    #expect(finding.lost.map(\.phrase) == ["taken"])
    #expect(
      finding.reasons == [
        PackDifference(
          .ruleChanged, "test.papers", parts: [french ? "{things} -permis" : "{things} -permit"])
      ])
    #expect(result.rules.map(\.code) == ["test.papers"])
    #expect(result.rules.first?.lost == [language.rawValue: 1])
    #expect(result.rules.first?.flagChanges == 1)
    // Turned round, it is gained.
    let back = try Self.compare(new, old, ["Rien.", text], language: language)
    #expect(back.changes.map(\.kind) == [.newlyFlagged])
    #expect(back.changes.first?.findings.first?.isGained == true)
  }

  /// What changes in a pack, and the reason that must be named for it.
  enum Edit: CaseIterable {
    case removed, added, switchedOff, phrase, condition, strength, sharedWords, cues, threshold,
      weight, check, script

    var reason: PackDifference {
      switch self {
      case .removed: PackDifference(.ruleRemoved, "test.papers", from: "live")
      case .added: PackDifference(.ruleNew, "test.more", to: "live")
      case .switchedOff: PackDifference(.ruleStatus, "test.papers", from: "live", to: "watch")
      case .phrase: PackDifference(.ruleChanged, "test.papers", parts: ["phrase \"taken\""])
      case .condition:
        PackDifference(.ruleChanged, "test.papers", parts: ["phrase \"night\"", "flag_when"])
      case .strength: PackDifference(.ruleChanged, "test.papers", parts: ["strength"])
      case .sharedWords: PackDifference(.words, "acts.takers", parts: ["+snatched", "-took"])
      case .cues: PackDifference(.context, "en")
      case .threshold: PackDifference(.threshold, "flag", from: "3", to: "4")
      case .weight: PackDifference(.weight, "strong", from: "3", to: "5")
      case .check: PackDifference(.ruleChanged, "test.papers", parts: ["check"])
      case .script: PackDifference(.script, "score", from: "", to: "")
      }
    }
  }

  @Test(arguments: Edit.allCases)
  func `the reason is what was edited`(_ edit: Edit) throws {
    var files = Self.settings
    files["lexicon/acts.lua"] = "words \"takers\" { en = \"took, grabbed\" }"
    files["context/en.lua"] = "cue \"denied\" { forward = \"never\" }"
    let base = """
      status "live"
      strength "strong"
      phrase "taken" { en = "{acts.takers} ... passport" }
      check(function(report, found) return found("taken") > 0 end)
      """
    var (oldRules, newRules) = (["papers": base], ["papers": base])
    var newFiles = files
    var text = "He took my passport."
    switch edit {
    case .removed:
      oldRules["other"] = base.replacing("passport", with: "visa")
      newRules = ["other": base.replacing("passport", with: "visa")]
    case .added: newRules["more"] = base.replacing("passport", with: "my")
    case .switchedOff: newRules["papers"] = base.replacing("live", with: "watch")
    case .phrase: newRules["papers"] = base.replacing("passport", with: "wallet")
    case .condition:
      newRules["papers"] =
        base + "\nphrase \"night\" { en = \"night\" }\nflag_when \"taken\" :near(\"night\")"
    case .strength: newRules["papers"] = base.replacing("strong", with: "weak")
    case .sharedWords:
      newFiles["lexicon/acts.lua"] = "words \"takers\" { en = \"grabbed, snatched\" }"
    case .cues:
      newFiles["context/en.lua"] = "cue \"denied\" { forward = \"hardly\" }"
      text = "He never took my passport."
    case .threshold:
      newFiles["pack.lua"] = files["pack.lua"]?.replacing("(\"flag\", 3)", with: "(\"flag\", 4)")
    case .weight: newFiles["pack.lua"] = (files["pack.lua"] ?? "") + "\nweight(\"strong\", 5)"
    case .check: newRules["papers"] = base.replacing("> 0", with: "> 5")
    case .script:
      newFiles["assessments/score.lua"] = "return { score = 1, flagged = false, lines = {} }"
    }
    let result = try Self.compare(
      try Self.pack(oldRules, files: files), try Self.pack(newRules, files: newFiles),
      ["Nothing.", text])
    #expect(result.changes.map(\.id) == ["R1"])
    #expect(result.changes.first?.allReasons == [edit.reason])
    #expect(result.differences.contains(edit.reason))
  }

  @Test func `comments and sentences change nothing that is found`() throws {
    let old = try Self.pack(["papers": Self.papers], files: Self.settings)
    let new = try Self.pack(
      ["papers": "-- a comment\n" + Self.papers + "\nmisses \"He lost it.\""],
      files: Self.settings)
    let result = try Self.compare(old, new, ["He took my passport."])
    #expect(result.changes.isEmpty)
    #expect(
      result.differences == [
        PackDifference(.ruleChanged, "test.papers", parts: ["hits, misses, gaps"])
      ])
  }

  /// Scripts that give a report the result that its words ask for.
  private static func results(_ old: Bool) -> [String: String] {
    var files = settings
    files["assessments/urgency.lua"] = """
      local report, findings, rules, results, pack = ...
      local has = report.has
      local old = \(old)
      local priority = "none"
      if has["test.urgent"] and old then priority = "urgent" end
      if has["test.soon"] and not old then priority = "urgent" end
      if has["test.high"] and old then priority = "high" end
      return { priority = priority, because = {} }
      """
    files["assessments/score.lua"] = """
      local report, findings, rules, results, pack = ...
      local has = report.has
      local old = \(old)
      local score = 1
      if has["test.flag"] and old then score = 5 end
      if has["test.rise"] and not old then score = 5 end
      if has["test.small"] and not old then score = 2 end
      return { score = score, flagged = score >= 3, lines = {} }
      """
    return files
  }

  @Test func `what could be missed comes first`() throws {
    let names = ["urgent", "soon", "high", "flag", "rise", "small"]
    var rules: [String: String] = [:]
    for name in names { rules[name] = "status \"live\"\nphrase \"p\" { en = \"\(name)\" }" }
    let (old, new) = (
      try Self.pack(rules, files: Self.results(true)),
      try Self.pack(rules, files: Self.results(false))
    )
    let texts = ["small", "rise", "soon", "high", "flag", "urgent", "urgent flag", "nothing"]
    let result = try Self.compare(old, new, texts)
    #expect(
      result.changes.map(\.kind)
        == [
          .urgentLost, .urgentLost, .noLongerFlagged, .priorityFell, .newlyUrgent, .newlyFlagged,
          .scoreChanged,
        ])
    #expect(result.changes.map(\.id) == ["R6", "R5", "R4", "R3", "R2", "R1", "R0"])
    #expect(
      result.priorities.filter { $0.before == .urgent && $0.after == .none }.map(\.reports) == [2])
    #expect(result.total.noLongerFlagged == 2 && result.total.newlyFlagged == 1)
  }

  @Test func `a child's report comes before another that is no longer flagged`() throws {
    let rule = "status \"live\"\nstrength \"strong\"\nphrase \"p\" { en = \"took\" }"
    var (old, new) = (Self.settings, Self.settings)
    old["indicators/child/work.lua"] =
      "indicator \"child.work\"\nstatus \"live\"\nphrase \"p\" { en = \"boy\" }\n"
    new["indicators/child/work.lua"] = old["indicators/child/work.lua"]
    let result = try Self.compare(
      try Self.pack(["papers": rule], files: old), try Self.pack([:], files: new),
      ["He took it.", "He took it from the boy."])
    #expect(result.changes.map(\.id) == ["R1", "R0"])
    #expect(result.changes.map(\.concernsChild) == [true, false])
  }

  @Test func `the number of workers changes nothing, even where a rule trips its limits`() throws {
    let looping = Self.papers + "\ncheck(function() while true do end end)"
    let files = Self.settings.mapValues { $0 + "\nlimit(\"rule_instructions\", 10000)" }
    let old = try Self.pack(["papers": Self.papers], files: files)
    let new = try Self.pack(["papers": looping], files: files)
    let texts = (0..<300).map { $0 % 2 == 0 ? "He took my passport." : "Nothing." }
    let one = try Self.compare(old, new, texts, jobs: 1)
    let four = try Self.compare(old, new, texts, jobs: 4)
    #expect(one.changes.count == 150)
    #expect(one.incomplete == (0, 150))
    #expect(one.changes.map(\.id) == four.changes.map(\.id))
    #expect(one.changes.map(\.after) == four.changes.map(\.after))
    #expect(one.changes.first?.reasons.map(\.kind) == [.ruleChanged])
  }

  @Test func `a word class in a rule that implies another is its reason`() throws {
    var files = Self.settings
    files["lexicon/things.lua"] = "words \"things\" { en = \"passport, permit\" }"
    let rules = [
      "papers": """
      status "live"
      strength "strong"
      phrase "taken" { en = "took ... {things.things}" }
      implies "test.moved"
      """,
      "moved": "status \"live\"\nphrase \"moved\" { en = \"moved her\" }",
    ]
    var newFiles = files
    newFiles["lexicon/things.lua"] = "words \"things\" { en = \"passport\" }"
    let result = try Self.compare(
      try Self.pack(rules, files: files), try Self.pack(rules, files: newFiles),
      ["He took my permit."])
    let change = try #require(result.changes.first)
    #expect(change.findings.map(\.code) == ["test.moved", "test.papers"])
    for finding in change.findings {
      #expect(finding.reasons == [PackDifference(.words, "things.things", parts: ["-permit"])])
    }
  }
}
