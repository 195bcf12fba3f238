/// A 95 % interval of a figure.
public struct Interval: Sendable, Hashable {
  /// The lower end.
  public var low: Double
  /// The upper end.
  public var high: Double

  /// Makes an interval.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

/// How an engine did against gold labels.
///
/// The figures speak for the labelled sample only; the intervals say how far another sample of the
/// same kind of reports might lie.
public struct EvaluationResult: Sendable {
  /// The figures of one group of reports.
  public struct Group: Sendable {
    /// The group's name, for example `fr`.
    public var name: String
    /// The figures.
    public var metrics: Metrics
    /// Their intervals; a figure without one is absent.
    public var intervals: [Metric: Interval]
  }

  /// One table.
  public struct Table: Sendable {
    /// What the reports are grouped by.
    public var split: EvaluationOptions.Split
    /// The groups, ordered by name.
    public var groups: [Group]
  }

  /// How often one code is in the labels and in the engine's output.
  public struct CodeCount: Sendable, Hashable {
    /// The code.
    public var code: String
    /// The number of reports whose label has it.
    public var gold: Int
    /// The number of reports for which the engine names it.
    public var engine: Int
    /// The number of reports with both.
    public var hits: Int
  }

  /// The options that were used.
  public var options: EvaluationOptions
  /// All reports; its name is empty.
  public var overall: Group
  /// The tables that the options ask for, in their order.
  public var tables: [Table]
  /// All codes, the most frequent in the labels first.
  public var codes: [CodeCount]
  /// Identifiers of positive reports that were not flagged, in the order of the labels.
  public var missedPositives: [String]
  /// Identifiers of negative reports that were flagged, in the order of the labels.
  public var flaggedNegatives: [String]
  /// Identifiers of labelled reports without a prediction; they count as not flagged.
  public var withoutPrediction: [String]
  /// Identifiers of labelled reports whose text was not given; their evidence cannot be found.
  public var withoutText: [String]
  /// Identifiers of predictions without a label; they were ignored.
  public var withoutLabel: [String]

  /// Whether the engine names any indicator; if not, the figures about indicators say nothing.
  public var namesIndicators: Bool { codes.contains { $0.engine > 0 } }

  /// The figures that say something about the engine.
  public var shownMetrics: [Metric] {
    Metric.allCases.filter { namesIndicators || !$0.concernsIndicators }
  }
}
