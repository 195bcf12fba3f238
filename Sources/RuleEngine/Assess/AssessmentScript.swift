/// The Lua files of a pack that turn findings into a result, in the order in which they run.
enum AssessmentScript: String, CaseIterable, Sendable {
  case ilo, elements, score, urgency, pillars

  /// The file in the pack.
  var path: String { "assessments/\(rawValue).lua" }
}
