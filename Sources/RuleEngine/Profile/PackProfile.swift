public import TextMatching

/// What the rules of a pack cost, for one report on average.
public struct PackProfile: Sendable {
  /// Work that all rules share, by its name in `--json`; the rows are in the order of the work.
  public struct StageRow: Sendable {
    /// `reading`, `phrases`, `statuses`, `findings`, `entities`, `prior` or `scripts`.
    public var name: String
    /// Nanoseconds per report.
    public var nanoseconds: Double
  }

  /// A text of a phrase and what following it costs.
  public struct PhraseRow: Sendable {
    /// The phrase's name.
    public var name: String
    /// The language of this text.
    public var language: Language?
    /// The line in the rule file; 0 where it is not known.
    public var line: Int
    /// Nanoseconds per report.
    public var nanoseconds: Double
    /// How often it was followed through a sentence.
    public var tries: Int
  }

  /// A rule.
  public struct RuleRow: Sendable {
    /// Its code.
    public var code: String
    /// Its file in the pack.
    public var file: String
    /// Reports in which a phrase of it matched.
    public var matched: Int
    /// Reports in which it counts as a finding.
    public var findings: Int
    /// Reports in which its check did not finish.
    public var stopped: Int
    /// Following its phrases, in nanoseconds per report.
    public var phrases: Double
    /// Evaluating its conditions, in nanoseconds per report.
    public var conditions: Double
    /// Running its check, in nanoseconds per report.
    public var check: Double
    /// How often its phrases were followed through a sentence.
    public var tries: Int
    /// Lua instructions of its check.
    public var instructions: Int
    /// Its phrases that cost something, the slowest first.
    public var slowest: [PhraseRow]

    /// All of it, in nanoseconds per report.
    public var nanoseconds: Double { phrases + conditions + check }
  }

  /// The reports that were read.
  public var reports: Int
  /// How often each was assessed.
  public var passes: Int
  /// What all rules share.
  public var stages: [StageRow]
  /// All rules that take part, the slowest first.
  public var rules: [RuleRow]

  /// What all rules share, in nanoseconds per report.
  public var shared: Double { stages.reduce(0) { $0 + $1.nanoseconds } }
  /// Everything, in nanoseconds per report.
  public var total: Double { rules.reduce(shared) { $0 + $1.nanoseconds } }
  /// The share of the whole that a rule takes, 0 to 1.
  public func share(_ row: RuleRow) -> Double { total > 0 ? row.nanoseconds / total : 0 }
}
