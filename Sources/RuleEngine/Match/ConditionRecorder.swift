/// A step of the evaluation of a rule's conditions, told in the order in which it is taken.
///
/// Matches are meant by their places in the matches of the report.
enum ConditionEvent {
  /// A condition is looked at, by its place in `RuleTables.conditions`.
  case condition(Int32)
  /// A demand on a field of the report was read, by its number in the condition.
  case field(Int, holds: Bool)
  /// A match of a phrase of the condition is looked at.
  case candidate(Int32)
  /// A clause is looked at for the match that is at hand, by its number in the condition.
  case clause(Int)
  /// A match that a clause, or `all_of` and the like, might take is not taken.
  case refused(Int32, Refusal)
  /// The match that a clause took; for `unless` that is what stops the candidate. -1 for none.
  case partner(Int32)
  /// A match that `all_of` and the like took, beside the candidate or as it.
  case chosen(Int32)
  /// How it ended for the candidate.
  case outcome(Outcome)

  /// Why a match was not taken.
  enum Refusal: String, Sendable {
    /// Its status is none that the rule accepts.
    case status
    /// It stands on the wrong side.
    case order
    /// It stands too far away.
    case distance
    /// A clause did not hold for it.
    case clause
  }

  /// What became of a candidate.
  enum Outcome: String, Sendable {
    /// It is evidence.
    case counts
    /// It would be evidence, but for its status.
    case dismissed
    /// A clause did not hold.
    case clause
    /// Too few of the phrases were found near enough.
    case tooFew = "too_few"
  }
}

/// Hears how a condition is evaluated; the evaluation is the same whoever listens.
protocol ConditionRecorder {
  /// Whether it listens: then matches that are known to be too far away are looked at as well.
  static var isListening: Bool { get }

  /// Takes down a step.
  mutating func note(_ event: @autoclosure () -> ConditionEvent)
}

/// Hears nothing, and costs nothing: screening evaluates with it.
struct NoRecorder: ConditionRecorder {
  static var isListening: Bool { false }

  @inline(__always)
  mutating func note(_ event: @autoclosure () -> ConditionEvent) {}
}

/// Keeps all steps.
struct EventRecorder: ConditionRecorder {
  static var isListening: Bool { true }

  private(set) var events: [ConditionEvent] = []

  mutating func note(_ event: @autoclosure () -> ConditionEvent) { events.append(event()) }
}
