public import ReportModel

/// What statistics know of one report: nothing of its text, and nothing that tells it from others.
///
/// It is the newest version under its identifier. What the rules found is that of one assessment only,
/// made with the pack and engine that were asked for.
public struct CountedReport: Sendable, Hashable {
  /// When it was received, as the report writes it.
  public var receivedAt = ""
  /// The province, as the report writes it.
  public var province = ""
  /// The kind of source, as the report writes it.
  public var sourceType = ""
  /// The language that the rules read, else what the report says; may be empty.
  public var language = ""
  /// Whether this pack and engine assessed it.
  public var isScreened = false
  /// Whether another pack or engine assessed it and this one did not.
  public var isScreenedOtherwise = false
  /// Whether its score reached the threshold of the pack.
  public var isFlagged = false
  /// Whether a decision of a person stands: confirmed, dismissed, referred or closed.
  public var isReviewed = false
  /// Whether the last word on it, before it was closed, was confirmed or referred.
  public var isConfirmed = false
  /// Whether it was passed on: by a decision, or in a package.
  public var isReferred = false
  /// Whether a partner that it was handed to answered.
  public var isAnswered = false
  /// The profile of the ILO method, `AL`, `AS`, `CL` or `CS`; empty where none was asked for or used.
  public var profile = ""
  /// Pillars that are on; empty where they were not asked for.
  public var pillars: [String] = []
  /// Codes of the indicators that count; empty where they were not asked for.
  public var codes: [String] = []
}

/// A pack with an engine, and how many reports they assessed.
public struct AssessmentBasis: Sendable, Hashable {
  /// Which pack and engine.
  public var pack: PackIdentity
  /// How many reports of the period.
  public var reports: Int
  /// The row of the pack.
  let row: Int64
}
