import ReportModel
import Testing

@testable import RuleEngine

/// What is passed to assessment scripts, and when one result serves several reports.
struct ScriptMemoTests {
  private static let score = "assessments/score.lua"

  private static func report(_ province: String) -> Report {
    Report(id: "t", narrative: "A word.", language: "en", sourceType: "hotel", province: province)
  }

  private static func runner(_ script: String) throws -> (ScriptRunner, CompiledPack) {
    let pack = TestPack("phrase \"p\" \"word\"", files: [score: script])
    let compiled = try pack.compile()
    return (try ScriptRunner(pack: compiled, limits: AssessorLimits()), compiled)
  }

  /// Assesses one finding in reports from these provinces; what the score says, and how many results
  /// were remembered.
  private func assess(
    _ script: String, _ provinces: [String]
  ) throws -> (because: [String?], outcomes: Int) {
    var (runner, pack) = try Self.runner(script)
    let because = provinces.map { province in
      let report = Self.report(province)
      var assessment = Assessment(language: "en")
      assessment.indicators = [
        Assessment.Finding(
          code: TestPack.code, strength: .strong, dimension: .context,
          points: pack.rules[0].points,
          evidence: [
            Evidence(
              field: .narrative, start: 2, end: 6, bytes: report.narrative, phrase: "p",
              status: .reported)
          ])
      ]
      runner.run(report: report, ages: [], words: 2, into: &assessment)
      return assessment.arithmetic.first?.because
    }
    return (because, runner.memo.count)
  }

  private static func saying(_ text: String) -> String {
    """
    local report = ...
    return { score = 1, flagged = false, lines = { { because = \(text), points = 1 } } }
    """
  }

  @Test func `a script that reads the province sees each one`() throws {
    let result = try assess(Self.saying("report.province"), ["QC", "ON", "QC"])
    #expect(result.because == ["QC", "ON", "QC"])
    #expect(result.outcomes == 2)
  }

  @Test func `a script that does not read it shares one result`() throws {
    let result = try assess(Self.saying("'no place'"), ["QC", "ON", "QC"])
    #expect(result.because == ["no place", "no place", "no place"])
    #expect(result.outcomes == 1)
  }

  @Test func `a way to a field that the source does not show passes everything`() throws {
    let result = try assess(Self.saying("report['prov' .. 'ince']"), ["QC", "ON"])
    #expect(result.because == ["QC", "ON"])
  }

  @Test(arguments: ["error 'no'", "return { score = 'x', flagged = true }", "while true do end"])
  func `a run that did not finish is not remembered`(script: String) throws {
    #expect(try assess(script, ["QC", "QC"]).outcomes == 0)
  }

  @Test(arguments: [
    ("local report = ...\nreturn report.words", ["words"]),
    ("local report = ...\nreturn report.ages, report . words", ["ages", "words"]),
    ("local report, findings, rules, results, pack = ...\nreturn 1", []),
    ("local report = ... -- report is not used\nreturn 'report'", []),
  ])
  func `fields that a source names`(source: String, fields: [String]) {
    let needs = ScriptNeeds(sources: [Array(source.utf8)])
    #expect(needs.fields.map(\.rawValue) == fields)
  }

  @Test(arguments: [
    "local report = ...\nlocal r = report\nreturn r.words", "local r = ...\nreturn r.words",
    "local report = ...\nreturn report['words']", "local report = ...\nreturn pairs(report)",
    "return ...", "return select(1, ...)", "local report = ...\nreturn select(1, ...)",
    "local x, report = ...\nreturn report.words", "local report = ...\nreturn report:words()",
    "local report, findings = ..., 1\nlocal t = { report = 1 }\nreturn t", "return 1",
    "local report = ...\nfindings.report.x = 1", "local report <const> = ...\nreturn report.words",
  ])
  func `sources that could read any field`(source: String) {
    #expect(ScriptNeeds(sources: [Array(source.utf8)]).fields == ScriptNeeds.Field.allCases)
  }

  @Test func `the fields of all scripts together are passed`() {
    let sources = ["words", "ages"].map { Array("local report = ...\nreturn report.\($0)".utf8) }
    #expect(ScriptNeeds(sources: sources).fields == [.ages, .words])
  }
}
