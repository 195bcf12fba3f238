internal import ReportModel
internal import TextMatching

/// Takes out of an assessment what exceptions silence.
extension Assessor {
  /// Why exceptions may not touch the report that was assessed last; `nil` where they may.
  ///
  /// - Parameter assessment: What it is without exceptions.
  func protection(of assessment: Assessment) -> ExceptionProtection? {
    let findings = assessment.indicators + assessment.contra
    let family = RulePack.childFamily + "."
    let isChild =
      ages().contains { $0 < AgeGroup.adult.ages.lowerBound }
      || findings.contains { $0.code.hasPrefix(family) }
      || assessment.method.map { $0.profile.hasPrefix("C") } ?? false
    if isChild { return .child }
    if assessment.priority == .urgent { return .urgent }
    if findings.contains(where: { pack.pack.isNeverSilenced($0.code) }) { return .protected }
    return assessment.isComplete ? nil : .incomplete
  }

  /// The assessment without the findings that exceptions silence; what was done is in `exceptions`.
  ///
  /// A silenced finding stands among the dismissed ones and names its exceptions. The scripts judge
  /// anew, over what is left.
  func applyingExceptions(
    _ matcher: ExceptionMatcher, to assessment: Assessment, _ report: Report
  ) -> Assessment {
    exceptions = ExceptionOutcome()
    exceptions.wasFlagged = assessment.flagged
    if assessment.indicators.isEmpty { return assessment }
    let candidates = matcher.candidates(report, language: assessment.language).filter { number in
      assessment.indicators.contains { matcher.list[number].codes.contains($0.code) }
    }
    if candidates.isEmpty { return assessment }
    matcher.read(report)
    let names = assessment.indicators.map { finding in
      covering(finding, candidates, matcher, report)
    }
    let met = zip(assessment.indicators, names).flatMap { finding, names in
      names.all.map { ExceptionOutcome.Meeting(exception: $0, code: finding.code) }
    }
    if met.isEmpty { return assessment }
    if let protection = protection(of: assessment) {
      exceptions.protection = protection
      exceptions.held = met
      return assessment
    }
    exceptions.silenced = met
    return silencing(names.map(\.all), of: assessment, report)
  }

  /// The exceptions that cover all evidence of a finding together; none where some is left.
  private func covering(
    _ finding: Assessment.Finding, _ candidates: [Int], _ matcher: ExceptionMatcher,
    _ report: Report
  ) -> (all: [String], isPart: Bool) {
    let inScope = candidates.filter { matcher.list[$0].codes.contains(finding.code) }
    if inScope.isEmpty { return ([], false) }
    var used: Set<Int> = []
    var covered = 0
    for evidence in finding.evidence {
      let by = matcher.covering(evidence, inScope, in: report)
      if !by.isEmpty { covered += 1 }
      used.formUnion(by.map(\.exception))
    }
    let names = used.sorted().map { matcher.list[$0].name }
    if covered == finding.evidence.count { return (names, false) }
    exceptions.partial += names.map { .init(exception: $0, code: finding.code) }
    return ([], covered > 0)
  }

  private func silencing(
    _ names: [[String]], of assessment: Assessment, _ report: Report
  ) -> Assessment {
    var after = Assessment(language: assessment.language)
    after.contra = assessment.contra
    after.entities = assessment.entities
    var silenced: [Assessment.Finding] = []
    for (finding, names) in zip(assessment.indicators, names) {
      if names.isEmpty {
        after.indicators.append(finding)
        continue
      }
      var finding = finding
      finding.exceptions = names
      silenced.append(finding)
      if let rule = pack.ruleIndex[finding.code] { observed[Int(rule)] -= 1 }
    }
    func rank(_ finding: Assessment.Finding) -> Int32 {
      pack.ruleIndex[finding.code].map { pack.rank[Int($0)] } ?? 0
    }
    // What is silenced comes before what the text itself denies; the order is that of the results.
    after.dismissed = (silenced + assessment.dismissed).enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    judge(report, &after)
    return after
  }
}
