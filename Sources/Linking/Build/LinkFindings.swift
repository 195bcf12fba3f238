public import CaseStore
public import ReportModel

/// What a search for links found.
public struct LinkFindings: Sendable {
  /// A kind whose values stand in too many reports to link them.
  public struct LeftOut: Sendable, Hashable {
    /// The kind.
    public var kind: LinkKind
    /// How many values were left out.
    public var values: Int
    /// In how many reports the most common of them stands; 0 for texts.
    public var most: Int
  }

  /// The links, by the identifiers of their reports.
  public var links: [FoundLink] = []
  /// The correlations, by rule and value.
  public var correlations: [FoundCorrelation] = []
  /// What was too common to count, by kind.
  public var leftOut: [LeftOut] = []
  /// How many reports were compared.
  public var reports = 0
  /// How many of them were never assessed, so that only their texts were compared.
  public var unassessed = 0
}

/// Why links cannot be looked for.
public enum LinkingError: Error, Sendable, Hashable {
  /// The rules let so many reports share a value that the pairs do not fit; with their greatest number.
  case tooManyPairs(Int)
}
