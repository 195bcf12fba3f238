public import ReportModel

/// What two packs make of the same reports.
///
/// It says what changed and which words did it, not which pack is better: that takes labels
/// (`fanal evaluate`) or a reader.
public struct PackComparison: Sendable {
  /// One of the packs.
  public struct Side: Sendable {
    /// Name, version, hash and engine.
    public var identity: PackIdentity
    /// How many of its rules can flag.
    public var liveRules: Int
  }

  /// Reports in one language.
  public struct LanguageRow: Sendable {
    /// `en` or `fr`.
    public var language: String
    /// Reports read.
    public var reports = 0
    /// Reports that the old pack flags.
    public var flaggedBefore = 0
    /// Reports that the new pack flags.
    public var flaggedAfter = 0
    /// Reports that only the new pack flags.
    public var newlyFlagged = 0
    /// Reports that only the old pack flags.
    public var noLongerFlagged = 0
  }

  /// Reports that went from one priority to another, or stayed.
  public struct PriorityRow: Sendable {
    /// The priority with the old pack.
    public var before: Priority
    /// The priority with the new one.
    public var after: Priority
    /// How many reports.
    public var reports: Int
  }

  /// Reports under one pillar.
  public struct PillarRow: Sendable {
    /// The pillar.
    public var pillar: Pillar
    /// Reports that it is on for with the old pack.
    public var before = 0
    /// Reports that it is on for with the new one.
    public var after = 0
    /// Reports that it is on for with the new pack only.
    public var gained = 0
    /// Reports that it was on for with the old pack only.
    public var lost = 0
    /// Reports that it leads with the old pack.
    public var leadBefore = 0
    /// Reports that it leads with the new one.
    public var leadAfter = 0
  }

  /// Reports in which a rule was found by one pack only.
  public struct RuleRow: Sendable {
    /// The rule.
    public var code: String
    /// Reports by language in which it counts now and did not before.
    public var gained: [String: Int] = [:]
    /// Reports by language in which it counted and does not now.
    public var lost: [String: Int] = [:]
    /// Reports by language in which it counts in both, on other words.
    public var reworded: [String: Int] = [:]
    /// Reports that became flagged or ceased to be while it came or went.
    public var flagChanges = 0
    /// What of the pack did it, each once.
    public var reasons: [PackDifference] = []

    /// Reports in which it differs.
    public var reports: Int { [gained, lost, reworded].flatMap(\.values).reduce(0, +) }
  }

  /// The pack that was.
  public var old: Side
  /// The pack that is proposed.
  public var new: Side
  /// What differs between the packs, whether it changed a report or not.
  public var differences: [PackDifference]
  /// Reports by language, English first.
  public var languages: [LanguageRow]
  /// Every pair of priorities that a report has, the most urgent first.
  public var priorities: [PriorityRow]
  /// All four pillars.
  public var pillars: [PillarRow]
  /// Rules that were found by one pack only or on other words, those in most reports first.
  public var rules: [RuleRow]
  /// Reports that are not assessed alike, the gravest first.
  public var changes: [ReportChange]
  /// Reports in which a rule or script did not finish, with the old pack and with the new one.
  public var incomplete: (before: Int, after: Int)

  /// All reports.
  public var reports: Int { languages.reduce(0) { $0 + $1.reports } }
  /// The sums over all languages.
  public var total: LanguageRow {
    languages.reduce(into: LanguageRow(language: "")) { sum, row in
      sum.reports += row.reports
      sum.flaggedBefore += row.flaggedBefore
      sum.flaggedAfter += row.flaggedAfter
      sum.newlyFlagged += row.newlyFlagged
      sum.noLongerFlagged += row.noLongerFlagged
    }
  }
  /// How many reports changed in each way; of several ways the gravest counts.
  public func count(of kind: ReportChange.Kind) -> Int { changes.count { $0.kind == kind } }
}

extension PackComparison.LanguageRow {
  /// A count of these reports in each thousand of them.
  public func perThousand(_ count: Int) -> Double {
    reports == 0 ? 0 : Double(count) * 1000 / Double(reports)
  }
}
