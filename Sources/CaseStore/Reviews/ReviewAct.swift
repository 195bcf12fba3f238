public import ReportModel

/// What a person wants to say of a report.
public struct Decision: Sendable, Hashable {
  /// A note on the report.
  public struct Note: Sendable, Hashable {
    /// The words.
    public var text: String
    /// Whether it may leave the centre with the report; otherwise it never does.
    public var isReleasable: Bool

    /// Makes a note.
    public init(text: String, isReleasable: Bool) {
      self.text = text
      self.isReleasable = isReleasable
    }
  }

  /// The state to go to; `nil` to leave it.
  public var state: CaseState?
  /// The code of the closing reason, where the state asks for one.
  public var reason: String?
  /// What the person says of indicators, by code.
  public var verdicts: [String: Verdict] = [:]
  /// A note.
  public var note: Note?
  /// Whether it is a second reading, which changes no state.
  public var isSecond = false
  /// The number of the assessment that the person looked at; refused when there is a newer one.
  public var seen: Int64?

  /// Makes a decision that says nothing yet.
  public init() {}
}

/// One thing that a person did to a case. It is never changed; what was taken back says so.
public struct ReviewAct: Sendable, Hashable {
  /// What kind of act it is; the raw value is what the file says.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Took the case up.
    case open
    /// Decided on the report or its indicators, or wrote a note.
    case decide
    /// Gave the work to somebody.
    case assign
    /// Took an earlier act back.
    case undo
  }

  /// The number of the act.
  public let number: Int64
  /// What kind of act it is.
  public let kind: Kind
  /// Who did it: the handle.
  public let person: String
  /// The name of that person.
  public let personName: String
  /// When, ISO 8601 in UTC.
  public let at: String
  /// Whether it is a second reading.
  public let isSecond: Bool
  /// The pack and the engine of the assessment that it was made on.
  public let pack: PackIdentity
  /// The number of that assessment.
  public let assessment: Int64
  /// The state that it set.
  public let state: CaseState?
  /// The closing reason that it gave.
  public let reason: String?
  /// Whose work it became.
  public let assignee: String?
  /// What was said of indicators, by code.
  public let verdicts: [String: Verdict]
  /// The notes.
  public let notes: [Decision.Note]
  /// The number of the act that it took back.
  public let undoes: Int64?
  /// Whether a later act took it back.
  public let isUndone: Bool
  /// The number of the first act of a decision on many reports.
  public let bulk: Int64?
}

/// A case with all that people did.
public struct CaseRecord: Sendable, Hashable {
  /// The case.
  public let summary: CaseSummary
  /// What people did, the oldest first.
  public let acts: [ReviewAct]
  /// Whether its report is in the sample for a second reader.
  public let isInSample: Bool

  /// What first readers said, and the notes that may leave the centre, as far as they are not taken back.
  public var standing: ReviewStanding {
    var standing = ReviewStanding(state: summary.state, isStale: summary.isStale)
    for act in acts where !act.isUndone && act.kind != .undo {
      standing.notes += act.notes.filter(\.isReleasable).map {
        .init(text: $0.text, person: act.personName, at: act.at)
      }
      if act.isSecond { continue }
      if act.state != nil {
        (standing.reason, standing.person, standing.at) = (act.reason, act.personName, act.at)
      }
      for (code, verdict) in act.verdicts {
        standing.verdicts[code] = .init(verdict: verdict, person: act.personName, at: act.at)
      }
    }
    return standing
  }
}
