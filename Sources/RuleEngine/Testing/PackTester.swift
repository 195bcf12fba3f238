public import ReportModel
public import TextMatching

/// Runs the sentences that rule files bring as their tests.
public struct PackTester {
  /// What came of one sentence.
  public struct Result: Sendable {
    /// The rule's code, or the context file.
    public var code: String
    /// The file of the pack.
    public var file: String
    /// The line of the test.
    public var line: Int
    /// What was expected: `hits`, `misses`, `gaps` or the name of a status.
    public var kind: String
    /// The language of the sentence.
    public var language: Language
    /// The sentence.
    public var text: String
    /// Whether the expectation was met; always true for gaps.
    public var passed: Bool
    /// Why not, or what is worth knowing about a gap.
    public var reason: LocalizedText?
  }

  private let pack: CompiledPack
  private let assessor: Assessor

  /// Makes a tester for a pack that was compiled with its drafts.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public init(pack: CompiledPack) throws(PackError) {
    self.pack = pack
    assessor = try Assessor(pack: pack)
  }

  /// The codes that `run` passes to its filter.
  public var codes: [String] {
    pack.pack.rules.filter { $0.status != .retired }.map(\.code)
      + pack.pack.context.keys.map { "context." + $0.rawValue }
  }

  /// Runs the tests of all rules whose code passes the filter, and of the context files.
  public func run(where isWanted: (String) -> Bool = { _ in true }) -> [Result] {
    var results: [Result] = []
    for rule in pack.pack.rules where rule.status != .retired && isWanted(rule.code) {
      for test in rule.tests { results.append(run(test, of: rule)) }
    }
    for (language, context) in pack.pack.context.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let code = "context." + language.rawValue
      guard isWanted(code) else { continue }
      for test in context.tests { results.append(run(test, context, language, code)) }
    }
    return results
  }

  private func run(_ test: RuleTest, of rule: Rule) -> Result {
    let report = Report(
      id: "test", narrative: test.text, language: test.language.rawValue,
      sourceType: test.sourceType, province: test.province)
    let assessment = assessor.findings(in: report)
    let counted = rule.isContra ? assessment.contra : assessment.indicators
    let evidence = counted.first { $0.code == rule.code }?.evidence ?? []
    var result = Result(
      code: rule.code, file: test.file, line: test.line, kind: test.kind.rawValue,
      language: test.language, text: test.text, passed: true)
    if let stopped = assessment.notAssessed.first(where: { $0.rule == rule.code }) {
      let detail = stopped.detail ?? stopped.reason
      result.passed = false
      result.reason = LocalizedText(
        en: "its check did not finish: \(detail)",
        fr: "sa fonction check ne s'est pas terminée : \(detail)")
      return result
    }
    switch test.kind {
    case .hits:
      if evidence.isEmpty {
        result.passed = false
        result.reason = silence(of: rule, in: report, assessment)
      } else if !test.marked.allSatisfy({ Self.isCovered($0, by: evidence) }) {
        result.passed = false
        let words = Self.quote(evidence, report)
        result.reason = LocalizedText(
          en: "flagged for other words than those in brackets: \(words)",
          fr: "signalée pour d'autres mots que ceux entre crochets : \(words)")
      }
    case .misses:
      if !evidence.isEmpty {
        result.passed = false
        let words = Self.quote(evidence, report)
        result.reason = LocalizedText(
          en: "should stay silent, but is flagged for \(words)",
          fr: "devrait rester muette, mais signale \(words)")
      }
    case .gaps:
      if !evidence.isEmpty {
        result.reason = LocalizedText(
          en: "this gap is closed: make it a hit", fr: "cette lacune est comblée : faites-en un hit"
        )
      }
    }
    return result
  }

  /// The found words must cover half of the bracketed ones, and the brackets half of them.
  static func isCovered(_ marked: Range<Int>, by evidence: [Evidence]) -> Bool {
    evidence.contains { found in
      let shared = min(found.end, marked.upperBound) - max(found.start, marked.lowerBound)
      return shared * 2 >= marked.count && shared * 2 >= found.end - found.start
    }
  }

  private static func quote(_ evidence: [Evidence], _ report: Report) -> String {
    evidence.map { "\"\(report.string($0.bytes))\" (\($0.phrase))" }.joined(separator: ", ")
  }

  /// Why a rule did not flag: what decided the status, or what each phrase lacked.
  private func silence(of rule: Rule, in report: Report, _ assessment: Assessment) -> LocalizedText
  {
    if let finding = assessment.dismissed.first(where: { $0.code == rule.code }) {
      let words = Self.quote(finding.evidence, report)
      let status = finding.evidence.first?.status.rawValue ?? ""
      return LocalizedText(
        en: "should be flagged, but \(words) is read as \(status)",
        fr: "devrait être signalée, mais \(words) est lu comme \(status)")
    }
    let lines = assessor.nearMisses(of: rule, in: report).joined(separator: "\n    ")
    return LocalizedText(
      en: "should be flagged, but is not\n    \(lines)",
      fr: "devrait être signalée, mais ne l'est pas\n    \(lines)")
  }

  private func run(
    _ test: RulePack.ContextCues.Test, _ context: RulePack.ContextCues, _ language: Language,
    _ code: String
  ) -> Result {
    let report = Report(id: "test", narrative: test.text, language: language.rawValue)
    var result = Result(
      code: code, file: context.file, line: test.line, kind: test.status, language: language,
      text: test.text, passed: true)
    for range in test.marked {
      let status = assessor.status(of: range, in: report)
      let isPlain = status.counts && status != .past
      let isMet =
        test.status == RulePack.ContextCues.Test.said
        ? isPlain : status.rawValue == test.status
      if !isMet {
        result.passed = false
        result.reason = LocalizedText(
          en: "should be \(test.status), but is \(status.rawValue)",
          fr: "devrait être \(test.status), mais est \(status.rawValue)")
      }
    }
    return result
  }
}
