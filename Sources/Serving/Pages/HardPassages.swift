internal import Export
internal import ReportModel

/// Passages that may distress a reader: they are blurred until somebody asks for them.
///
/// Sentences with evidence of violence, of sexual exploitation, or of harm to a child. The engine does not
/// read more out of them than the indicator says, so a distressing sentence without evidence stays clear.
enum HardPassages {
  /// What the codes of such indicators begin with.
  private static let codes = [
    "child.minor_commercial_sex", "coercion.forced_tasks_clients", "coercion.threats_violence",
    "coercion.violence", "general.injuries", "general.branding", "medical.reproductive", "organ.",
    "recruit_coercion.abduction", "recruit_coercion.threats_violence", "recruit_coercion.violence",
    "sexual.", "urgency.",
  ]

  /// Whether evidence of a code may distress.
  static func isHard(_ code: String) -> Bool { codes.contains { code.hasPrefix($0) } }

  /// Whether an assessment points to such a passage.
  static func areIn(_ assessment: Assessment) -> Bool {
    findings(assessment).contains { isHard($0.code) && !$0.evidence.isEmpty }
  }

  /// The sentences of a field with such evidence, as Unicode scalars.
  static func ranges(
    in scalars: [Unicode.Scalar], _ field: TextField, _ assessment: Assessment
  ) -> [Range<Int>] {
    findings(assessment).filter { isHard($0.code) }.flatMap(\.evidence)
      .filter { $0.field == field && $0.start < $0.end && $0.end <= scalars.count }
      .map { sentence(around: $0.start..<$0.end, in: scalars) }
  }

  private static func findings(_ assessment: Assessment) -> [Assessment.Finding] {
    assessment.indicators + assessment.contra + assessment.dismissed
  }

  /// From behind the end of the sentence before to the end of the one where the words end.
  private static func sentence(
    around words: Range<Int>, in scalars: [Unicode.Scalar]
  ) -> Range<Int> {
    func ends(_ index: Int) -> Bool { [".", "?", "!", "\n"].contains(scalars[index]) }
    var start = words.lowerBound
    while start > 0, !ends(start - 1) { start -= 1 }
    var end = words.upperBound
    while end < scalars.count, !ends(end) { end += 1 }
    return start..<min(scalars.count, end + 1)
  }
}
