import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Rules whose last word is a Lua function.
struct CheckTests {
  private static let phrases = """
    phrase "phone" "phone"
    phrase "woman" "woman"

    """

  private func assess(
    _ check: String, _ text: String, source: String = "hotel", files: [String: String] = [:]
  ) throws -> Assessment {
    try TestPack(Self.phrases + check, files: files).assessor().assess(
      Report(id: "t", narrative: text, language: "en", sourceType: source, province: "QC"))
  }

  @Test(arguments: [
    ("found(\"phone\") >= 3", "phone phone phone", true),
    ("found(\"phone\") >= 3", "phone phone", false),
    ("found(\"woman\") == 0", "phone", true),
    ("found(\"nothing\") == 0", "phone", true),
    ("report.source_type == \"hotel\"", "phone", true),
    ("report.province == \"ON\"", "phone", false),
    ("report.language == \"en\"", "phone", true),
    ("report.words == 4", "a phone and more", true),
    // Only true is true.
    ("1", "phone", false), ("nil", "phone", false), ("\"yes\"", "phone", false),
  ])
  func `the function decides`(_ condition: String, _ text: String, _ flags: Bool) throws {
    let result = try assess("check(function(report, found) return \(condition) end)", text)
    #expect(result.indicators.isEmpty == !flags)
    #expect(result.isComplete)
  }

  @Test(arguments: [
    "nil", "", "{}", "0/0", "1", "\"phone\", \"woman\"", "function() end",
    "table.unpack(table.create(10000), 1, 10000)",
  ])
  func `what is no name of a phrase is an error of the rule`(_ arguments: String) throws {
    let result = try assess(
      "check(function(_, found) return found(\(arguments)) == 0 end)", "phone")
    #expect(result.stopped == [.init(rule: "test.rule", reason: "error")])
    #expect(
      result.notAssessed.first?.detail
        == "indicators/test/rule.lua:4: found takes the name of one phrase")
  }

  @Test func `it runs only where a phrase of the rule is accepted`() throws {
    let result = try assess("check(function() error \"never\" end)", "nothing here")
    #expect(result.isComplete)
    let context = ["context/en.lua": "cue \"denied\" { forward = \"no\" }"]
    let denied = try assess("check(function() error \"never\" end)", "no phone", files: context)
    #expect(denied.isComplete)
    #expect(denied.indicators.isEmpty)
  }

  @Test func `found counts accepted matches only`() throws {
    let context = ["context/en.lua": "cue \"denied\" { forward = \"no\" }"]
    let check = "check(function(_, found) return found(\"phone\") == 1 end)"
    let result = try assess(check, "A phone. There is no phone.", files: context)
    #expect(result.indicators.count == 1)
  }

  @Test func `nothing that it keeps survives to the next report`() throws {
    let lines =
      Self.phrases + """
        local seen = 0
        check(function()
          seen = seen + 1
          leak = (leak or 0) + 1
          return seen == 1
        end)
        """
    let assessor = try TestPack(
      lines.replacing("leak = (leak or 0) + 1", with: "")
    ).assessor()
    for _ in 0..<3 { #expect(evidence(in: "a phone", by: assessor) == ["phone"]) }
  }

  @Test func `a loop is stopped, and no other rule suffers`() throws {
    var pack = TestPack(Self.phrases + "check(function() while true do end end)")
    pack.files["indicators/test/other.lua"] = TestPack.rule(
      "phrase \"p\" \"woman\"\ncheck(function() return true end)", code: "test.other")
    let assessor = try pack.assessor()
    for _ in 0..<2 {
      let result = assessor.assess(Report(id: "t", narrative: "A woman.", language: "en"))
      #expect(result.indicators.map(\.code) == ["test.other"])
      #expect(result.stopped == [.init(rule: "test.rule", reason: "cpu")])
      #expect(!result.isComplete)
    }
    // A report that the rule has nothing to do with is complete.
    #expect(assessor.assess(Report(id: "t", narrative: "A man.", language: "en")).isComplete)
  }

  @Test func `an error and a greedy function are told apart`() throws {
    let failed = try assess("check(function() return nil + 1 end)", "phone")
    #expect(failed.stopped == [.init(rule: "test.rule", reason: "error")])
    let greedy = try assess(
      "check(function() local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1000) .. i end end)",
      "phone")
    #expect(greedy.notAssessed.map(\.rule) == ["test.rule"])
    #expect(["memory", "cpu"].contains(greedy.notAssessed.first?.reason))
  }
}
