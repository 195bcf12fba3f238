public import ReportModel

/// One report with the assessment that leaves with it.
public struct ExportRecord: Sendable {
  /// The report.
  public var report: Report
  /// Its assessment; byte ranges point into the report.
  public var assessment: Assessment
  /// The pack and the engine that made it.
  public var pack: PackIdentity
  /// The run that stored it.
  public var run: Int64

  /// Makes a record.
  public init(report: Report, assessment: Assessment, pack: PackIdentity, run: Int64) {
    self.report = report
    self.assessment = assessment
    self.pack = pack
    self.run = run
  }

  /// The report's identifier.
  var id: String { report.string(report.id) }
  /// The pillar that leads; `nil` where none is on.
  var leadPillar: Pillar? { assessment.pillars.first(where: \.lead)?.pillar }

  /// The findings with their standing, those that count first.
  var findings: [(standing: FindingKind, finding: Assessment.Finding)] {
    assessment.indicators.map { (.indicator, $0) } + assessment.contra.map { (.contra, $0) }
      + assessment.dismissed.map { (.dismissed, $0) }
  }
}

/// Whether a finding counts, speaks against, or was read and does not count.
enum FindingKind: String, Sendable, Hashable {
  case indicator, contra, dismissed
}
