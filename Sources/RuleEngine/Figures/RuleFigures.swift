public import TextMatching

/// What a rule found in one language of a corpus when it was measured, and what the rule was then.
///
/// Counts are of reports: a text that says something ten times counts once.
public struct RuleFigures: Sendable, Equatable {
  /// The rule's code.
  public var code: String
  /// The language of the reports.
  public var language: Language
  /// Reports of the corpus in this language.
  public var reports = 0
  /// Those of them that experts labelled.
  public var labelled = 0
  /// Labelled reports in which the experts saw what the rule is about.
  public var expected = 0
  /// Reports of the corpus in which the rule was found, labelled or not.
  public var found = 0
  /// Labelled reports in which it was found.
  public var judged = 0
  /// Labelled reports in which it was found and the experts saw the same.
  public var right = 0
  /// Ordinary reports in this language.
  public var ordinary = 0
  /// Ordinary reports in which the rule was found.
  public var alarms = 0
  /// The day of the measurement, ISO 8601.
  public var measured: String
  /// What the rule said then, as `RuleMeaning` sums it up.
  public var meaning: String

  /// The counts as they stand in a line of the file.
  static let counts: [any WritableKeyPath<RuleFigures, Int> & Sendable] = [
    \.reports, \.labelled, \.expected, \.found, \.judged, \.right, \.ordinary, \.alarms,
  ]

  /// Makes figures without any count.
  public init(code: String, language: Language, measured: String, meaning: String) {
    self.code = code
    self.language = language
    self.measured = measured
    self.meaning = meaning
  }

  /// Adds the counts of another language.
  mutating func add(_ other: RuleFigures) {
    for count in Self.counts { self[keyPath: count] += other[keyPath: count] }
  }

  /// The share of the judged reports that are right, 0 to 1; `nil` where none is judged.
  public var precision: Double? { judged == 0 ? nil : Double(right) / Double(judged) }
  /// The share of the expected reports that are found, 0 to 1; `nil` where none is expected.
  public var recall: Double? { expected == 0 ? nil : Double(right) / Double(expected) }
  /// The share of ordinary reports in which the rule was found, 0 to 1; `nil` without such reports.
  public var alarmRate: Double? { ordinary == 0 ? nil : Double(alarms) / Double(ordinary) }
}
