import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Rules and scripts that trip their limits again and again.
struct SwitchOffTests {
  private static let loop = "phrase \"p\" \"word\"\ncheck(function() while true do end end)"
  private static let good = TestPack.rule("phrase \"p\" \"word\"", code: "test.good")

  private func assessor(
    _ rules: [String: String], _ more: [String: String] = [:], settings: String = ""
  ) throws -> Assessor {
    var pack = TestPack(files: more)
    for (name, lines) in rules {
      pack.files["indicators/test/\(name).lua"] = TestPack.rule(lines, code: "test.\(name)")
    }
    pack.files["indicators/test/good.lua"] = Self.good
    pack.files["pack.lua"]? += "\n" + settings
    return try pack.assessor()
  }

  private func reasons(_ assessor: Assessor, times: Int, text: String = "A word.") -> [[String]] {
    (0..<times).map { _ in
      let result = assessor.assess(Report(id: "t", narrative: text, language: "en"))
      #expect(result.indicators.map(\.code).contains("test.good"))
      return result.notAssessed.map { "\($0.rule) \($0.reason)" }
    }
  }

  @Test func `a check that trips three times is switched off, until the next part of a run`() throws
  {
    let assessor = try assessor(["loop": Self.loop])
    let trip = ["test.loop cpu"]
    #expect(
      reasons(assessor, times: 5) == [trip, trip, trip, ["test.loop off"], ["test.loop off"]])
    #expect(assessor.trips == ["test.loop": 3])
    assessor.switchOff([])
    #expect(reasons(assessor, times: 1) == [trip])
    assessor.switchOff(["test.loop"])
    #expect(reasons(assessor, times: 2) == [["test.loop off"], ["test.loop off"]])
    #expect(assessor.trips.isEmpty)
  }

  @Test func `so is a script, and the others go on`() throws {
    let assessor = try assessor([:], ["assessments/urgency.lua": "while true do end"])
    let trip = ["urgency cpu"]
    #expect(reasons(assessor, times: 5) == [trip, trip, trip, ["urgency off"], ["urgency off"]])
  }

  @Test func `an error is no trip`() throws {
    let assessor = try assessor(["bad": "phrase \"p\" \"word\"\ncheck(function() error \"no\" end)"]
    )
    #expect(reasons(assessor, times: 5) == Array(repeating: ["test.bad error"], count: 5))
    #expect(assessor.trips.isEmpty)
  }

  @Test func `a report has a budget for all its checks`() throws {
    let names = ["a", "b", "c", "d"]
    let assessor = try assessor(
      Dictionary(uniqueKeysWithValues: names.map { ($0, Self.loop) }),
      settings: "limit(\"rule_instructions\", 100000)\nlimit(\"report_instructions\", 200000)")
    let expected = ["test.a cpu", "test.b cpu", "test.c report", "test.d report"]
    #expect(reasons(assessor, times: 1) == [expected])
    // The next report has a budget of its own, and who had none left has not tripped.
    #expect(reasons(assessor, times: 1) == [expected])
    #expect(assessor.trips == ["test.a": 2, "test.b": 2])
  }

  @Test func `a pack may lower limits`() throws {
    let check = "phrase \"p\" \"word\"\ncheck(function() for i = 1, 300000 do end return true end)"
    #expect(reasons(try assessor(["slow": check]), times: 1) == [[]])
    let low = try assessor(["slow": check], settings: "limit(\"rule_instructions\", 100000)")
    #expect(reasons(low, times: 1) == [["test.slow cpu"]])
    let memory =
      "phrase \"p\" \"word\"\ncheck(function() local t = table.create(200000) return true end)"
    #expect(reasons(try assessor(["large": memory]), times: 1) == [[]])
    let small = try assessor(["large": memory], settings: "limit(\"rule_memory_mib\", 1)")
    #expect(reasons(small, times: 1).first?.first?.hasPrefix("test.large") == true)
  }

  @Test(arguments: [
    ("rule_instructions", 2_000_001.0), ("rule_seconds", 1.5), ("rule_memory_mib", 64),
    ("report_instructions", 1e9), ("report_seconds", 60), ("rule_instructions", 1),
    ("rule_instructions", -5),
  ])
  func `and never raise them`(_ name: String, _ value: Double) throws {
    var pack = TestPack("phrase \"p\" \"word\"")
    pack.files["pack.lua"]? += "\nlimit(\"\(name)\", \(value))"
    #expect(try pack.diagnostics().map(\.code) == ["limit-out-of-range"])
  }

  @Test func `a rule whose file has mistakes is left out by name, and no other suffers`() throws {
    var pack = TestPack(files: ["indicators/test/good.lua": Self.good])
    pack.files["indicators/test/bad.lua"] = "indicator \"test.bad\"\nphrase \"p\" \"word"
    pack.files["indicators/test/loop.lua"] = "indicator \"test.loop\"\nwhile true do end"
    pack.files["indicators/test/other.lua"] = TestPack.rule(
      "phrase \"p\" \"word\"\nimplies \"test.bad\"\ncorroborates \"test.loop\"", code: "test.other")
    #expect(throws: PackError.self) { try PackCompiler.load(pack.source, cache: nil) }
    let (compiled, diagnostics) = try PackCompiler.loadSkippingBadRules(pack.source, cache: nil)
    #expect(
      Set(diagnostics.map(\.file)) == ["indicators/test/bad.lua", "indicators/test/loop.lua"])
    for text in ["A word.", "Nothing."] {
      let result = try Assessor(pack: compiled).assess(
        Report(id: "t", narrative: text, language: "en"))
      #expect(result.indicators.isEmpty)  // they are drafts
      #expect(
        result.stopped == [
          .init(rule: "test.bad", reason: "load"), .init(rule: "test.loop", reason: "load"),
        ])
    }
    #expect(compiled.identity.hash != pack.source.hash)
  }

  @Test func `what all rules use is never left out`() throws {
    var pack = TestPack(files: ["indicators/test/good.lua": Self.good])
    pack.files["context/en.lua"] = "cue \"denyed\" { forward = \"no\" }"
    #expect(throws: PackError.self) {
      try PackCompiler.loadSkippingBadRules(pack.source, cache: nil)
    }
  }
}
