/// What a batch added to a store, and what the store had already.
public struct BatchResult: Sendable, Hashable {
  /// Reports, or new versions of reports, that were stored.
  public var newReports: Int
  /// Reports that were there with the same content.
  public var knownReports: Int
  /// Assessments that were stored.
  public var newAssessments: Int
  /// Assessments that were there, by the same pack and engine.
  public var knownAssessments: Int

  /// Makes a result.
  public init(
    newReports: Int = 0, knownReports: Int = 0, newAssessments: Int = 0, knownAssessments: Int = 0
  ) {
    self.newReports = newReports
    self.knownReports = knownReports
    self.newAssessments = newAssessments
    self.knownAssessments = knownAssessments
  }

  /// Adds another result.
  public static func += (total: inout BatchResult, more: BatchResult) {
    total.newReports += more.newReports
    total.knownReports += more.knownReports
    total.newAssessments += more.newAssessments
    total.knownAssessments += more.knownAssessments
  }
}
