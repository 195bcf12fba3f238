internal import ReportModel

/// What the assessment scripts made of the findings of a report.
struct ScriptOutcome {
  var method: Assessment.Method?
  var elements = Assessment.Elements()
  var score = 0.0
  var flagged = false
  var arithmetic: [Assessment.ScoreLine] = []
  var priority = Priority.none
  var priorityBecause: [String] = []
  var pillars: [Assessment.PillarScore] = []
  var tags: [String] = []
  /// Scripts that did not finish, or whose result breaks the contract.
  var failed = AssessmentScript.allCases
  /// What Lua said of some of them.
  var failures: [AssessmentScript: String] = [:]
  /// Sections of law that the findings name; no script decides it, but it depends on nothing else.
  var law: [String] = []

  /// Puts the results into an assessment. What did not finish is named, never taken as empty.
  func apply(to assessment: inout Assessment) {
    assessment.method = method
    assessment.elements = elements
    assessment.score = score
    assessment.flagged = flagged
    assessment.arithmetic = arithmetic
    assessment.priority = priority
    assessment.priorityBecause = priorityBecause
    assessment.pillars = pillars
    assessment.tags = tags
    assessment.law = law
    for script in failed {
      assessment.notAssessed.append(
        .init(rule: script.rawValue, reason: "error", detail: failures[script]))
    }
  }
}
