/// What people have said of a report so far, as it stands: without what was taken back, and without
/// second readings, which change nothing.
///
///     standing.state                                    // .confirmed
///     standing.verdicts["coercion.violence"]?.verdict   // .notConfirmed, by Ada Roy
///
/// It stands beside the engine's assessment and never in its place.
public struct ReviewStanding: Sendable, Hashable {
  /// What a person said of one indicator.
  public struct Judgement: Sendable, Hashable {
    /// What was said.
    public var verdict: Verdict
    /// The name of the person.
    public var person: String
    /// When, ISO 8601 in UTC.
    public var at: String

    /// Makes a judgement.
    public init(verdict: Verdict, person: String, at: String) {
      self.verdict = verdict
      self.person = person
      self.at = at
    }
  }

  /// A note that may leave the centre. Internal notes never become one.
  public struct Note: Sendable, Hashable {
    /// Its words.
    public var text: String
    /// The name of the person.
    public var person: String
    /// When, ISO 8601 in UTC.
    public var at: String

    /// Makes a note.
    public init(text: String, person: String, at: String) {
      self.text = text
      self.person = person
      self.at = at
    }
  }

  /// Where the review stands.
  public var state: CaseState
  /// Whether the report, its priority or what its links raise changed since a person decided.
  public var isStale: Bool
  /// The code of the closing reason.
  public var reason: String?
  /// The name of the person who said the state; `nil` where nobody did.
  public var person: String?
  /// When they said it, ISO 8601 in UTC.
  public var at: String?
  /// What was said last of each indicator, by code.
  public var verdicts: [String: Judgement]
  /// The notes that may leave the centre, the oldest first, of second readers as well.
  public var notes: [Note]

  /// Makes a standing; without more, that of a report which nobody has taken up.
  public init(
    state: CaseState = .new, isStale: Bool = false, reason: String? = nil, person: String? = nil,
    at: String? = nil, verdicts: [String: Judgement] = [:], notes: [Note] = []
  ) {
    self.state = state
    self.isStale = isStale
    self.reason = reason
    self.person = person
    self.at = at
    self.verdicts = verdicts
    self.notes = notes
  }

  /// The verdicts in the order of their codes.
  public var judgements: [(code: String, judgement: Judgement)] {
    verdicts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
