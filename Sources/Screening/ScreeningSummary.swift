public import CaseStore
public import ReportModel
internal import RuleEngine

/// What a run found, in numbers.
public struct ScreeningSummary: Sendable, Equatable {
  /// Records read, good or not.
  public var read = 0
  /// Records that are not reports.
  public var rejected = 0
  /// Inputs that could not be opened or hold no record.
  public var skippedInputs = 0
  /// Files in folders that were read before, and not again.
  public var knownFiles = 0
  /// Reports that reached the threshold.
  public var flagged = 0
  /// Reports of the review band: not flagged, but somebody should read them.
  public var toReview = 0
  /// Reports where a limit or an error stopped a rule.
  public var incomplete = 0
  /// Reports by priority.
  public var byPriority: [Priority: Int] = [:]
  /// Reports by pillar; one report may be under several.
  public var byPillar: [Pillar: Int] = [:]
  /// Reports by indicator.
  public var byIndicator: [String: Int] = [:]
  /// Rules and scripts that did not finish: for each reason (`cpu`, `time`, `memory`, `error`,
  /// `report`, `off`, `load`) the number of reports.
  public var stops: [String: [String: Int]] = [:]
  /// Findings that exceptions silenced, by the exception's name.
  public var silenced: [String: Int] = [:]
  /// Reports in which a finding was not silenced because exceptions must not touch the report.
  public var held = 0
  /// Exceptions of the pack that have expired, by name.
  public var expired: [String] = []
  /// What was new in the store; `nil` without one.
  public var stored: BatchResult?
  /// Wall-clock seconds.
  public var seconds = 0.0

  /// Makes an empty summary.
  public init() {}

  /// Reports assessed.
  public var assessed: Int { read - rejected }

  /// Whether somebody should look: inputs were passed over, records were rejected, or rules did not
  /// finish.
  public var needsLook: Bool { skippedInputs > 0 || rejected > 0 || incomplete > 0 }

  /// Counts a report, all but its indicators, which the assessor counts.
  mutating func count(_ assessment: Assessment) {
    if assessment.flagged { flagged += 1 }
    if assessment.needsReview { toReview += 1 }
    if !assessment.isComplete { incomplete += 1 }
    byPriority[assessment.priority, default: 0] += 1
    for pillar in assessment.pillars { byPillar[pillar.pillar, default: 0] += 1 }
    for entry in assessment.notAssessed {
      stops[entry.rule, default: [:]][entry.reason, default: 0] += 1
    }
  }

  /// Counts what exceptions did to a report.
  mutating func count(_ outcome: ExceptionOutcome) {
    for meeting in outcome.silenced { silenced[meeting.exception, default: 0] += 1 }
    if outcome.protection != nil { held += 1 }
  }

  mutating func add(_ other: ScreeningSummary) {
    read += other.read
    rejected += other.rejected
    flagged += other.flagged
    toReview += other.toReview
    incomplete += other.incomplete
    skippedInputs += other.skippedInputs
    knownFiles += other.knownFiles
    held += other.held
    silenced.merge(other.silenced, uniquingKeysWith: +)
    byPriority.merge(other.byPriority, uniquingKeysWith: +)
    byPillar.merge(other.byPillar, uniquingKeysWith: +)
    byIndicator.merge(other.byIndicator, uniquingKeysWith: +)
    stops.merge(other.stops) { $0.merging($1, uniquingKeysWith: +) }
  }
}
