internal import ReportModel
internal import TextMatching

/// Runs the sentences that exceptions bring as their tests.
extension PackTester {
  /// How the codes of exceptions begin in results.
  static let exceptionPrefix = "exception."

  /// Runs the tests of all exceptions whose code passes the filter.
  func runExceptions(where isWanted: (String) -> Bool) -> [Result] {
    var results: [Result] = []
    for exception in pack.pack.exceptions where isWanted(Self.exceptionPrefix + exception.name) {
      for test in exception.rule.tests { results.append(run(test, of: exception)) }
    }
    return results
  }

  private func run(_ test: RuleTest, of exception: PackException) -> Result {
    let report = Report(
      id: "test", narrative: test.text, language: test.language.rawValue,
      sourceType: test.sourceType, province: test.province)
    let assessment = assessor.assess(report)
    let outcome = assessor.exceptions
    let silenced = assessment.dismissed.filter { $0.exceptions.contains(exception.name) }
    let counted = assessment.indicators.filter { exception.codes.contains($0.code) }
    var result = Result(
      code: Self.exceptionPrefix + exception.name, file: exception.file, line: test.line,
      kind: test.kind.rawValue, language: test.language, text: test.text, passed: true)
    switch (test.kind, silenced.isEmpty) {
    case (.hits, true):
      result.passed = false
      result.reason = reason(of: exception, outcome, counted, report)
    case (.hits, false):
      let evidence = silenced.flatMap(\.evidence)
      if !test.marked.allSatisfy({ Self.isCovered($0, by: evidence) }) {
        result.passed = false
        let words = Self.quote(evidence, report)
        result.reason = LocalizedText(
          en: "silences other words than those in brackets: \(words)",
          fr: "tait d'autres mots que ceux entre crochets : \(words)")
      }
    case (_, false):
      result.passed = false
      let words = Self.quote(silenced.flatMap(\.evidence), report)
      result.reason = LocalizedText(
        en: "should not be silenced, but is: \(words)",
        fr: "ne devrait pas être tu, mais l'est : \(words)")
    case (_, true):
      if counted.isEmpty, outcome.held.isEmpty {
        result.passed = false
        result.reason = nothingFound(exception)
      }
    }
    return result
  }

  /// Why nothing was silenced.
  private func reason(
    of exception: PackException, _ outcome: ExceptionOutcome, _ counted: [Assessment.Finding],
    _ report: Report
  ) -> LocalizedText {
    if let protection = outcome.protection,
      outcome.held.contains(where: { $0.exception == exception.name })
    {
      return LocalizedText(
        en: "is not silenced: \(protection.text.en)", fr: "n'est pas tu : \(protection.text.fr)")
    }
    if counted.isEmpty { return nothingFound(exception) }
    let words = Self.quote(counted.flatMap(\.evidence), report)
    if outcome.partial.contains(where: { $0.exception == exception.name }) {
      return LocalizedText(
        en: "covers only some of the words, so the finding counts: \(words)",
        fr: "ne couvre qu'une partie des mots, l'indicateur compte donc : \(words)")
    }
    return LocalizedText(
      en: "does not cover what counts: \(words)", fr: "ne couvre pas ce qui compte : \(words)")
  }

  private func nothingFound(_ exception: PackException) -> LocalizedText {
    let codes = exception.codes.joined(separator: ", ")
    return LocalizedText(
      en: "tests nothing: \(codes) finds nothing in this sentence",
      fr: "ne vérifie rien : \(codes) ne trouve rien dans cette phrase")
  }
}
