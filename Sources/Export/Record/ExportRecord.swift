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
  /// What people said of it; `nil` where it was never put before a person.
  public var standing: ReviewStanding?
  /// What correlations with other reports raise, beside what the assessment says.
  public var raised: [RaisedPillar]

  /// Makes a record.
  public init(
    report: Report, assessment: Assessment, pack: PackIdentity, run: Int64,
    standing: ReviewStanding? = nil, raised: [RaisedPillar] = []
  ) {
    self.report = report
    self.assessment = assessment
    self.pack = pack
    self.run = run
    self.standing = standing
    self.raised = raised
  }

  /// The report's identifier.
  var id: String { report.string(report.id) }
  /// The pillar that leads; `nil` where none is on.
  var leadPillar: Pillar? { assessment.pillars.first(where: \.lead)?.pillar }

  /// The pillars that are on, by the assessment or raised by correlations, each once.
  var allPillars: Set<Pillar> {
    Set(assessment.pillars.map(\.pillar)).union(raised.map(\.pillar))
  }
  /// Whether a person said that the report does not show what the engine pointed to.
  var isDismissed: Bool { standing?.state == .dismissed }

  /// The findings with their standing, those that count first.
  var findings: [(standing: FindingKind, finding: Assessment.Finding)] {
    assessment.indicators.map { (.indicator, $0) } + assessment.contra.map { (.contra, $0) }
      + assessment.dismissed.map { (.dismissed, $0) }
  }
}

/// Whether a finding counts, speaks against, or was read and does not count.
package enum FindingKind: String, Sendable, Hashable {
  case indicator, contra, dismissed
}
