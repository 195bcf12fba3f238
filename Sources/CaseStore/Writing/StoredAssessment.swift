public import ReportModel

/// A report with its assessment, ready to be written.
///
/// Making one hashes the report's content and encodes what has no column of its own. Make it where
/// the assessment is made, so that the one thread that writes only binds bytes.
public struct StoredAssessment: Sendable {
  /// The report.
  public let report: Report
  /// What the rules found in it.
  public let assessment: Assessment
  /// The hash of the report's content.
  public let contentHash: ContentHash

  /// The parts of the assessment without a column, as JSON; holds no text of the report.
  let detail: [UInt8]
  /// The further fields of the report as a JSON object; empty when there are none.
  let extras: [UInt8]
  /// Whether every number is finite: JSON and SQLite keep no others.
  let isFinite: Bool

  /// Prepares a report and its assessment.
  public init(report: Report, assessment: Assessment) {
    self.report = report
    self.assessment = assessment
    contentHash = report.contentHash()
    detail = AssessmentDetail.encode(assessment)
    extras = ExtrasText.encode(report)
    isFinite =
      assessment.score.isFinite
      && assessment.arithmetic.allSatisfy(\.points.isFinite)
      && assessment.pillars.allSatisfy(\.score.isFinite)
      && [assessment.indicators, assessment.contra, assessment.dismissed]
        .allSatisfy { $0.allSatisfy(\.points.isFinite) }
  }
}
