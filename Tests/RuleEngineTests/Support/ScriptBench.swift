import ReportModel

@testable import RuleEngine

/// Runs the assessment scripts of a pack over findings that a test names, without a text.
struct ScriptBench {
  private let pack: CompiledPack
  private var runner: ScriptRunner

  init(_ pack: CompiledPack) throws {
    self.pack = pack
    runner = try ScriptRunner(pack: pack, limits: AssessorLimits())
  }

  /// What the scripts make of these codes; codes in `past` have only evidence of what is over.
  mutating func assess(
    _ codes: [String], past: Set<String> = [], ages: [Int] = [], profile: Profile? = nil
  ) throws -> Assessment {
    var assessment = Assessment(language: "en")
    for code in codes {
      guard let index = pack.ruleIndex[code] else { throw UnknownCode(code: code) }
      let rule = pack.pack.rules[Int(index)]
      let evidence = Evidence(
        field: .narrative, start: 0, end: 1, bytes: ByteRange(0, 1), phrase: "p",
        status: past.contains(code) ? .past : .reported)
      let finding = Assessment.Finding(
        code: code, strength: rule.strength, dimension: rule.dimension,
        points: pack.rules[Int(index)].points, evidence: [evidence])
      if rule.isContra {
        assessment.contra.append(finding)
      } else {
        assessment.indicators.append(finding)
      }
    }
    runner.run(
      report: Report(id: "t", narrative: "t"), ages: ages, words: 1, profile: profile,
      into: &assessment)
    return assessment
  }

  struct UnknownCode: Error { var code: String }
}
