public import ReportModel

/// An assessment in the store, with what made it.
public struct AssessmentRecord: Sendable, Hashable {
  /// The assessment; its byte ranges point into the report that came with it.
  public var assessment: Assessment
  /// The pack and the engine.
  public var pack: PackIdentity
  /// The run that stored it.
  public var run: RunID
}

/// One version of a report in the store.
public struct StoredReport: Sendable {
  /// The report; `line` is 0, for the store does not keep where it stood in its file.
  public var report: Report
  /// The hash of its content.
  public var contentHash: ContentHash
  /// The run that stored it first.
  public var firstRun: RunID
  /// Its assessments, newest first.
  public var assessments: [AssessmentRecord]
  /// What people have said of it; `nil` where it is no case, and for a version that is not the last.
  public var standing: ReviewStanding? = nil
  /// What correlations with other reports raise; empty for a version that is not the last.
  public var raised: [RaisedPillar] = []
}

/// How much a store holds.
public struct StoreCounts: Sendable, Hashable {
  /// Different report identifiers.
  public var reports: Int
  /// Contents of reports: the versions of all reports.
  public var versions: Int
  /// Assessments.
  public var assessments: Int
  /// Packs.
  public var packs: Int
  /// Runs.
  public var runs: Int
}
