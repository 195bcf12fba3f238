public import TextMatching

/// What labelled reports say where a rule is silent, in one language.
public struct PhraseSuggestions: Sendable {
  /// Words, or a way to say a phrase, with the reports that hold them.
  public struct Suggestion: Sendable {
    /// As a phrase of a rule writes it.
    public var text: String
    /// Missed reports in which it is found.
    public var missed: Int
    /// Other reports in which it is found and the rule is not: those that it would newly touch.
    public var others: Int
    /// Ordinary reports among them.
    public var ordinary: Int
    /// The log-likelihood ratio of its share in missed and in other reports.
    public var score: Double
    /// A missed report that holds it.
    public var example: Example
  }

  /// The words in one of the reports.
  public struct Example: Sendable, Equatable {
    /// The report's identifier.
    public var report: String
    /// What stands before the words.
    public var left: String
    /// The words as they are written.
    public var words: String
    /// What stands behind them.
    public var right: String
  }

  /// The language.
  public var language: Language
  /// Labelled reports with the code.
  public var expected: Int
  /// Those in which the rule is found.
  public var found: Int
  /// Those in which it is not.
  public var missed: Int
  /// Reports without the code in which the rule is not found, ordinary ones included.
  public var others: Int
  /// Ordinary reports among them.
  public var ordinary: Int
  /// Single words and pairs of words, the most telling first.
  public var words: [Suggestion]
  /// Ways to say a phrase: the first is the most telling, each further one finds a missed report that
  /// those before it do not.
  public var phrases: [Suggestion]
  /// The labelled evidence of the missed reports, in the order of the reports; of a report whose label
  /// has no words, or none that stand in the text, there is none.
  public var evidence: [Example]
  /// Phrases of the rule that lacked one word in a missed report.
  public var nearMisses: [PackCoverage.NearMissRow]
}
