/// What an evaluation computes.
public struct EvaluationOptions: Sendable, Hashable {
  /// What reports with the label `ambiguous` count as in the figures of whole reports.
  public enum Ambiguous: String, Sendable, Hashable, CaseIterable {
    /// They are left out.
    case exclude
    /// They should have been flagged.
    case positive
    /// They should not have been flagged.
    case negative

    var counted: Bool? {
      switch self {
      case .exclude: nil
      case .positive: true
      case .negative: false
      }
    }
  }

  /// What reports can be grouped by.
  public enum Split: String, Sendable, Hashable, CaseIterable {
    /// The language of the label, else of the report.
    case language
    /// How hard the report is to read.
    case difficulty
    /// The form of exploitation.
    case form
    /// The kind of source.
    case source
  }

  /// What ambiguous reports count as.
  public var ambiguous: Ambiguous
  /// The number of bootstrap resamples; 0 for no intervals.
  public var resamples: Int
  /// The seed of the bootstrap.
  public var seed: Int
  /// The tables to compute.
  public var splits: [Split]

  /// Makes options; the defaults are those of the published figures.
  public init(
    ambiguous: Ambiguous = .exclude, resamples: Int = 1000, seed: Int = 7,
    splits: [Split] = [.language, .difficulty, .form]
  ) {
    self.ambiguous = ambiguous
    self.resamples = max(0, resamples)
    self.seed = seed
    self.splits = splits
  }
}
