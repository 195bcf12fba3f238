import ReportModel
import Testing

@testable import RuleEngine

/// Assessment scripts as guests: what they may see, and what happens when they misbehave.
struct ScriptTests {
  private static let score = "assessments/score.lua"

  private func assess(_ script: String, at path: String = score) throws -> Assessment {
    let pack = TestPack("phrase \"p\" \"word\"\nstrength \"strong\"", files: [path: script])
    return try pack.assessor().assess(
      Report(id: "t", narrative: "A word.", language: "en", sourceType: "hotel", province: "QC"))
  }

  @Test func `a script sees the report, the findings, the rules and the pack`() throws {
    let result = try assess(
      """
      local report, findings, rules, results, pack = ...
      local lines = {}
      local function say(text) lines[#lines + 1] = { because = text, points = 0 } end
      say(report.language .. " " .. report.source_type .. " " .. report.province .. " " .. report.words)
      for _, f in ipairs(findings) do
        say(f.code .. " " .. f.points .. " " .. f.count .. " " .. tostring(f.urgent))
        say(rules[f.code].strength .. " " .. rules[f.code].dimension .. " " .. rules[f.code].element)
        say(f.dimension)
      end
      say(pack.name .. " " .. pack.version .. " " .. pack.weights.strong)
      say(results.ilo.method)
      return { score = 1, flagged = false, lines = lines }
      """)
    #expect(
      result.arithmetic.map(\.because) == [
        "en hotel QC 2", "test.rule 3.0 1 true", "strong context none", "context",
        "test 1 3.0", "ILO-2009",
      ])
    #expect(result.isComplete)
  }

  @Test func `a score is a number that people can add up`() throws {
    let result = try assess("return { score = 1.1 - 0.2, flagged = false, lines = {} }")
    #expect(1.1 - 0.2 != 0.9 && result.score == 0.9)
  }

  @Test(arguments: [
    "error 'no'", "return 7", "return { flagged = true }", "return { score = 'x', flagged = true }",
    "return { score = 1, flagged = 1 }",
    "return { score = 1, flagged = true, lines = { { because = 1 } } }", "local x = nil + 1", "",
  ])
  func `a broken script is not assessed, never nothing found`(_ script: String) throws {
    let result = try assess(script)
    #expect(result.stopped.contains(.init(rule: "score", reason: "error")))
    #expect(result.indicators.map(\.code) == ["test.rule"])
    #expect(result.method != nil)
    #expect(!result.isComplete)
  }

  @Test func `a loop stops one script, and the next report is assessed again`() throws {
    let script = """
      local report = ...
      while report.province == "QC" do end
      return { score = 2, flagged = true }
      """
    let assessor = try TestPack("phrase \"p\" \"word\"", files: [Self.score: script]).assessor()
    func report(_ province: String) -> Report {
      Report(id: "t", narrative: "A word.", language: "en", province: province)
    }
    let stopped = assessor.assess(report("QC"))
    #expect(stopped.stopped == [.init(rule: "score", reason: "cpu")])
    #expect(stopped.indicators.count == 1)
    #expect(stopped.method != nil)
    let next = assessor.assess(report("ON"))
    #expect(next.score == 2)
    #expect(next.isComplete)
  }

  @Test(arguments: [
    ("while true do end", "cpu"), ("local s = 'x' while true do s = s .. s end", "memory"),
    ("pcall(function() while true do end end)", "cpu"),
  ])
  func `scripts that trip a limit are named, the others keep their results`(
    _ script: String, _ reason: String
  ) throws {
    let rule = """
      strength "strong"
      pillars { protection = { en = "a", fr = "b" } }
      phrase "p" "word"
      """
    let plain = try TestPack(rule).assessor()
    let report = Report(id: "t", narrative: "A word.", language: "en")
    let whole = plain.assess(report)
    for names in [["ilo"], ["urgency"], ["pillars"], ["elements", "pillars"]] {
      let files = names.map { ("assessments/\($0).lua", script) }
      let pack = TestPack(rule, files: Dictionary(uniqueKeysWithValues: files))
      let assessor = try pack.assessor()
      for _ in 1...2 {
        let result = assessor.assess(report)
        #expect(result.stopped == names.map { .init(rule: $0, reason: reason) })
        #expect(result.score == whole.score && result.flagged == whole.flagged)
        #expect((result.method == nil) == names.contains("ilo"))
        #expect(result.pillars.isEmpty == names.contains("pillars"))
        #expect(result.elements.missing.isEmpty == names.contains("elements"))
      }
    }
  }

  @Test func `where every script loops all are named`() throws {
    let files = AssessmentScript.allCases.map { ($0.path, "while true do end") }
    let pack = TestPack(
      "phrase \"p\" \"word\"", files: Dictionary(uniqueKeysWithValues: files))
    let result = try pack.assessor().assess(
      Report(id: "t", narrative: "A word.", language: "en"))
    #expect(result.notAssessed.map(\.reason) == Array(repeating: "cpu", count: 5))
    #expect(result.indicators.count == 1)
  }

  @Test(arguments: [
    "rules['test.rule'].strength = 'weak'", "rules.x = 1", "findings[1].rule.strength = 'weak'",
    "pack.weights.strong = 9",
  ])
  func `scripts cannot change rules or the pack`(_ change: String) throws {
    let result = try assess(
      "local report, findings, rules, results, pack = ...\n\(change)\n"
        + "return { score = 1, flagged = true }")
    #expect(result.stopped == [.init(rule: "score", reason: "error")])
  }

  @Test(arguments: [
    "results.ilo = nil", "results.ilo.result = 'changed'", "results.ilo.dimensions[1] = 0/0",
    "results.elements.missing = { 'means' }",
  ])
  func `scripts cannot change what an earlier one returned`(_ change: String) throws {
    let plain = try assess("return { score = 1, flagged = true }")
    let result = try assess(
      "local report, findings, rules, results, pack = ...\n\(change)\n"
        + "return { score = 1, flagged = true }")
    #expect(result.method != nil)
    #expect(result.method == plain.method)
    #expect(result.elements == plain.elements)
    #expect(result.score == 1)
  }

  @Test(arguments: [
    "return { score = 0/0, flagged = true }", "return { score = 1/0, flagged = true }",
    "return { score = 1, flagged = true, lines = { 0/0 } }",
    "local t = {} t[1] = t return { score = 1, flagged = true, lines = t }",
    "return { score = function() end, flagged = true }",
  ])
  func `a result that cannot leave Lua loses no other result`(_ script: String) throws {
    let result = try assess(script)
    #expect(result.stopped == [.init(rule: "score", reason: "error")])
    #expect(result.method != nil)
    #expect(!result.elements.missing.isEmpty)
  }

  @Test func `nothing that a script keeps survives to the next report`() throws {
    let script = """
      counter = (counter or 0) + 1
      return { score = counter, flagged = false }
      """
    let assessor = try TestPack("phrase \"p\" \"word\"", files: [Self.score: script]).assessor()
    for _ in 0..<3 {
      let result = assessor.assess(Report(id: "t", narrative: "A word.", language: "en"))
      #expect(result.score == 1 || !result.isComplete)
    }
  }

  @Test func `no script runs where nothing was found`() throws {
    let pack = TestPack("phrase \"p\" \"word\"", files: [Self.score: "error 'ran'"])
    let result = try pack.assessor().assess(Report(id: "t", narrative: "Nothing.", language: "en"))
    #expect(result.isComplete)
    #expect(result == Assessment(language: "en"))
  }

  @Test func `a limit that trips as a script ends is that script's, and no later one's`() throws {
    let rule = "strength \"strong\"\nphrase \"p\" \"word\""
    var endings: Set<[Assessment.NotAssessed]> = []
    // Around the limit: some trip in the last allocation, after which no instruction is counted.
    for count in stride(from: 1_900_000, through: 1_999_900, by: 9_990) {
      let script = """
        local report = ...
        for i = 1, report.words > 2 and \(count) or 1 do end
        local t = table.create(report.words > 2 and 200000 or 1)
        return { score = 1, flagged = true }
        """
      let assessor = try TestPack(rule, files: ["assessments/score.lua": script]).assessor()
      let large = assessor.assess(Report(id: "a", narrative: "A word and more.", language: "en"))
      endings.insert(large.stopped)
      let small = assessor.assess(Report(id: "b", narrative: "A word.", language: "en"))
      #expect(small.isComplete)
    }
    #expect(endings == [[], [.init(rule: "score", reason: "cpu")]])
  }

  @Test func `each script has its limits for itself`() throws {
    let script =
      "for i = 1, 1900000 do end return { act = {}, means = {}, purpose = {}, missing = {}, ask = {} }"
    let urgency = "for i = 1, 1900000 do end return { priority = 'high', because = {} }"
    let pack = TestPack(
      "strength \"strong\"\nphrase \"p\" \"word\"",
      files: ["assessments/elements.lua": script, "assessments/urgency.lua": urgency])
    let result = try pack.assessor().assess(
      Report(id: "a", narrative: "A word.", language: "en"))
    #expect(result.isComplete)
    #expect(result.priority == .high)
  }
}
