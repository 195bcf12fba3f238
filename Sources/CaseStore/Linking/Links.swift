public import ReportModel

/// What is known of a report without its texts, for lists.
public struct ReportHead: Sendable, Hashable {
  /// Its identifier.
  public var id: String
  /// When it was received, as written; may be empty.
  public var receivedAt: String
  /// The kind of source; may be empty.
  public var sourceType: String
  /// The province, as written; may be empty.
  public var province: String
  /// The city, as written; may be empty.
  public var city: String
}

/// Why two reports are linked.
public struct LinkReason: Sendable, Hashable {
  /// What they share.
  public var kind: LinkKind
  /// A hash of what is shared, as `FoundReason` has it.
  public var key: [UInt8]
  /// How much it says.
  public var points: Double
  /// Of similar texts the share of what they have in common.
  public var share: Double?
  /// When it was found, ISO 8601.
  public var since: String
  /// When it no longer held; `nil` while it does.
  public var gone: String?
}

/// What a person decided of a link.
public struct LinkDecision: Sendable, Hashable {
  /// What may be decided.
  public enum Act: String, Sendable, Hashable {
    /// The reports do not belong together, whatever they share.
    case unlink
    /// An earlier `unlink` was wrong.
    case relink
  }

  /// What was decided.
  public var act: Act
  /// Who decided.
  public var person: String
  /// When, ISO 8601.
  public var time: String
  /// Why, in the person's words.
  public var reason: String

  /// Makes a decision.
  public init(act: Act, person: String, time: String, reason: String) {
    self.act = act
    self.person = person
    self.time = time
    self.reason = reason
  }
}

/// A link of a report with another one.
public struct Link: Sendable, Hashable {
  /// The two reports; `first` has the smaller identifier.
  public var first: ReportHead
  /// The other report.
  public var second: ReportHead
  /// When it was found, ISO 8601.
  public var since: String
  /// The points of its reasons together; 0 when none of them holds any more.
  public var points: Double
  /// Whether a person undid it.
  public var isUnlinked: Bool
  /// Why, the strongest first.
  public var reasons: [LinkReason]
  /// What people decided of it, oldest first.
  public var decisions: [LinkDecision]

  /// Whether it counts: something holds it, and nobody undid it.
  public var holds: Bool { points > 0 && !isUnlinked }
  /// How strong it is, on the scale of findings.
  public var strength: Strength { points >= 3 ? .strong : points >= 2 ? .medium : .weak }
}

/// How a group came about.
public enum LinkGroupState: String, Sendable, Hashable, CaseIterable {
  /// All its links count.
  case whole
  /// It is part of a larger one, of which only the strong links count.
  case split
  /// Even strong links alone join too many reports.
  case giant
}

/// Reports that links join, directly or over others.
public struct LinkGroup: Sendable, Hashable {
  /// The identifier of its first report, which names the group.
  public var name: String
  /// How it came about.
  public var state: LinkGroupState
  /// Its reports: in a list of groups empty, else by the time when they were received.
  public var reports: [ReportHead]
  /// How many reports it has.
  public var count: Int
  /// The first and the last day that is known, as `2026-11-27`; empty where none is.
  public var days: (first: String, last: String) { (firstDay, lastDay) }
  var firstDay: String
  var lastDay: String
  /// The provinces of its reports, in alphabetical order.
  public var provinces: [String]
  /// How many links each kind of reason holds.
  public var kinds: [LinkKind: Int]
}

/// A correlation that holds.
public struct Correlation: Sendable, Hashable {
  /// The name of the rule.
  public var rule: String
  /// What the reports share.
  public var kind: LinkKind
  /// A hash of what is shared.
  public var key: [UInt8]
  /// The pillar that it raises.
  public var raises: Pillar
  /// Why.
  public var why: LocalizedText
  /// When it was found, ISO 8601.
  public var since: String
  /// Its reports, by identifier.
  public var reports: [ReportHead]
}

/// Everything that is known of a report's links.
public struct ReportLinks: Sendable, Hashable {
  /// The report.
  public var report: ReportHead
  /// Its links, the strongest first; those that no longer count last.
  public var links: [Link]
  /// Its group, without the other reports; `nil` when it is in none.
  public var group: LinkGroup?
  /// The correlations that it is part of.
  public var correlations: [Correlation]
}
