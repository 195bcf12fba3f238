public import ReportModel

/// A report that two packs assess otherwise, with the words that did it.
public struct ReportChange: Sendable {
  /// What changed, the gravest that applies; the cases are in the order of consequence, so that what
  /// could be missed comes before what has to be read in addition.
  public enum Kind: String, Sendable, CaseIterable {
    /// It was urgent and is no longer.
    case urgentLost = "urgent_lost"
    /// It speaks of a child, and its flag or its priority is lost.
    case childLost = "child_lost"
    /// It was flagged and is no longer.
    case noLongerFlagged = "no_longer_flagged"
    /// It is looked at later.
    case priorityFell = "priority_fell"
    /// A rule or a script that finished does so no longer.
    case notAssessed = "not_assessed"
    /// It is urgent now.
    case newlyUrgent = "newly_urgent"
    /// It is flagged now.
    case newlyFlagged = "newly_flagged"
    /// It is looked at sooner.
    case priorityRose = "priority_rose"
    /// Other pillars are on, or another one leads.
    case pillarChanged = "pillar_changed"
    /// The score alone, or with it the review band.
    case scoreChanged = "score_changed"
    /// The result is the same; words, elements or sections of law are not.
    case detailsChanged = "details_changed"
  }

  /// What a pack makes of the report.
  public struct Outcome: Sendable, Hashable {
    /// Whether it is flagged.
    public var isFlagged: Bool
    /// Whether it is one to review though not flagged.
    public var needsReview: Bool
    /// The score.
    public var score: Double
    /// The priority.
    public var priority: Priority
    /// The pillars that are on, in the order of `Pillar.allCases`.
    public var pillars: [Pillar]
    /// The pillar that leads.
    public var lead: Pillar?
    /// Rules and scripts that did not finish.
    public var notAssessed: [String]

    init(_ assessment: Assessment) {
      isFlagged = assessment.flagged
      needsReview = assessment.needsReview
      score = assessment.score
      priority = assessment.priority
      pillars = assessment.pillars.map(\.pillar)
      lead = assessment.pillars.first(where: \.lead)?.pillar
      notAssessed = assessment.notAssessed.map(\.rule)
    }
  }

  /// How a finding stands with a pack.
  public enum Standing: String, Sendable {
    /// An indicator that counts.
    case indicator
    /// A counter-indicator.
    case contra
    /// Read, but it does not count.
    case dismissed
    /// Not found.
    case absent
  }

  /// Words of the report.
  public struct Words: Sendable, Hashable {
    /// The field that holds them.
    public var field: TextField
    /// The first Unicode scalar in the field.
    public var start: Int
    /// One past the last Unicode scalar.
    public var end: Int
    /// The words.
    public var text: String
    /// The phrase of the rule that matched.
    public var phrase: String
    /// What the text says about them.
    public var status: Status
  }

  /// A finding that came, went, or stands on other words.
  public struct FindingChange: Sendable {
    /// The rule.
    public var code: String
    /// How it stood with the old pack.
    public var before: Standing
    /// How it stands with the new one.
    public var after: Standing
    /// Words that only the old pack counts.
    public var lost: [Words]
    /// Words that only the new pack counts.
    public var gained: [Words]
    /// What of the pack did it.
    public var reasons: [PackDifference]

    /// Whether the rule counted before and does not now.
    public var isLost: Bool { before.counts && !after.counts }
    /// Whether the rule counts now and did not before.
    public var isGained: Bool { !before.counts && after.counts }
  }

  /// A line of the score's arithmetic that is not the same.
  public struct ScoreStep: Sendable, Hashable {
    /// A code, or a name of the assessment script.
    public var because: String
    /// The points with the old pack; 0 for none.
    public var before: Double
    /// The points with the new one; 0 for none.
    public var after: Double
  }

  /// The report's identifier.
  public var id: String
  /// Its number in the order of the input, from 0.
  public var order: Int
  /// The language that rules read: `en` or `fr`.
  public var language: String
  /// Whether either pack reads a sign that concerns a child.
  public var concernsChild: Bool
  /// The gravest change.
  public var kind: Kind
  /// What the old pack makes of it.
  public var before: Outcome
  /// What the new pack makes of it.
  public var after: Outcome
  /// Findings that differ: those that were lost, then those that were gained, then the others.
  public var findings: [FindingChange]
  /// Lines of the score that differ.
  public var score: [ScoreStep]
  /// What of the pack did it, beyond the findings: thresholds, scripts, the document prior.
  public var reasons: [PackDifference]

  /// Every difference that is named as a reason, each once.
  public var allReasons: [PackDifference] {
    var seen: Set<PackDifference> = []
    return (findings.flatMap(\.reasons) + reasons).filter { seen.insert($0).inserted }
  }
}

extension ReportChange.Standing {
  /// Whether a finding weighs in the assessment.
  public var counts: Bool { self == .indicator || self == .contra }
}

extension ReportChange {
  /// The order of consequence: what could be missed first, in it what was flagged, then what moved
  /// furthest, then the order of the input.
  static func isGraver(_ left: ReportChange, _ right: ReportChange) -> Bool {
    let (a, b) = (left.rank, right.rank)
    if a != b { return a.lexicographicallyPrecedes(b) }
    let (x, y) = (left.distance, right.distance)
    return x == y ? left.order < right.order : x > y
  }

  private var rank: [Int] {
    let kinds = Kind.allCases
    return [
      kinds.firstIndex(of: kind) ?? kinds.count,
      before.isFlagged && !after.isFlagged ? 0 : 1,
      concernsChild ? 0 : 1,
      -abs(before.priority.place - after.priority.place),
    ]
  }

  private var distance: Double { abs(before.score - after.score) }
}

extension Priority {
  /// The place in the order of urgency: 0 for urgent.
  var place: Int {
    switch self {
    case .urgent: 0
    case .high: 1
    case .normal: 2
    case .none: 3
    }
  }
}
