public import TextMatching

/// What a pack covers: how its rules are tested, what they find in some reports, and what they nearly
/// find.
///
/// Counts are of reports, so that a text that says something ten times counts once. Rules, classes and
/// phrases are ordered as in the pack.
public struct PackCoverage: Sendable {
  /// How often a rule's sentences and findings stand in one language.
  public struct Cell: Sendable, Equatable {
    /// Sentences that the rule must find.
    public var hits = 0
    /// Sentences at which it must stay silent.
    public var misses = 0
    /// Sentences that it is known to miss.
    public var gaps = 0
    /// Reports in which it was found.
    public var found = 0
  }

  /// A rule of the pack.
  public struct RuleRow: Sendable {
    /// The rule's code.
    public var code: String
    /// How far the rule is.
    public var status: RuleStatus
    /// Its counts by language.
    public var cells: [Language: Cell]

    /// Whether it is live and lacks hits or misses in a language that the pack must have.
    public var isUntested: Bool {
      status == .live && cells.values.contains { $0.hits == 0 || $0.misses == 0 }
    }
  }

  /// A word class with members of its own.
  public struct ClassRow: Sendable {
    /// The full name of a shared class, else the name in its rule.
    public var name: String
    /// The rule whose class it is; `nil` for a shared one.
    public var rule: String?
    /// The file of the pack.
    public var file: String
    /// The line where it begins.
    public var line: Int
    /// How many rules use it, through other classes as well.
    public var users: Int
    /// How many members are written, by language.
    public var members: [Language: Int] = [:]
    /// The members that stood in no report, as written, by language; none where no rule uses it.
    public var unseen: [Language: [String]] = [:]

    /// How many members are written, in all languages.
    public var memberCount: Int { members.values.reduce(0, +) }
    /// How many of them stood in no report.
    public var unseenCount: Int { unseen.values.reduce(0) { $0 + $1.count } }
  }

  /// A phrase of a rule, in all its languages.
  public struct PhraseRow: Sendable {
    /// The rule's code.
    public var code: String
    /// The phrase's name.
    public var name: String
    /// Whether the rule flags by it without another phrase or a demand on a field.
    public var flagsAlone: Bool
    /// In how many reports it matched, whatever the status.
    public var reports: Int
  }

  /// A place of a phrase that was all that was missing.
  public struct NearMissRow: Sendable {
    /// The rule's code.
    public var code: String
    /// The file of the pack.
    public var file: String
    /// The line of the phrase.
    public var line: Int
    /// The phrase's name.
    public var phrase: String
    /// The language of the phrase.
    public var language: Language
    /// What should have matched, as its author wrote it.
    public var missing: String
    /// In how many reports it alone was missing.
    public var reports: Int
    /// The words that stood there, folded, with the number of reports, most frequent first.
    public var words: [(word: String, reports: Int)]
  }

  /// How many reports were read, by language.
  public var reports: [Language: Int]
  /// Rules that are not retired, by code.
  public var rules: [RuleRow]
  /// Word classes: the shared ones by name, then those of the rules.
  public var classes: [ClassRow]
  /// Phrases of the rules that take part in screening.
  public var phrases: [PhraseRow]
  /// Near misses: by the most frequent of their words, then by how often they came.
  public var nearMisses: [NearMissRow]

  /// Rules that were found together: those that share words most often come first.
  public var overlaps: [OverlapRow]
  /// The indicators that were found: those that are never the only one of a report come first.
  public var alone: [AloneRow]

  /// How many reports were read.
  public var reportCount: Int { reports.values.reduce(0, +) }

  /// A part of the reports as a share of all, 0 to 1.
  public func share(_ reports: Int) -> Double {
    reportCount == 0 ? 0 : Double(reports) / Double(reportCount)
  }
}
