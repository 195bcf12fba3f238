internal import ReportModel
internal import RuleEngine

/// The JSON of `fanal pack compare`, as `docs/schema/compare.schema.json` describes it.
struct CompareExport: Encodable {
  /// One of the packs.
  struct Side: Encodable {
    var place: String
    var name: String
    var version: String
    var hash: String
    var live_rules: Int
  }

  /// Reports in one language.
  struct LanguageRow: Encodable {
    var language: String
    var reports: Int
    var flagged_before: Int
    var flagged_after: Int
    var per_thousand_before: Double
    var per_thousand_after: Double
    var newly_flagged: Int
    var no_longer_flagged: Int
  }

  /// Reports with one pair of priorities.
  struct PriorityRow: Encodable {
    var before: String
    var after: String
    var reports: Int
  }

  /// Reports under one pillar.
  struct PillarRow: Encodable {
    var pillar: String
    var before: Int
    var after: Int
    var gained: Int
    var lost: Int
    var lead_before: Int
    var lead_after: Int
  }

  /// What differs between the packs.
  struct Difference: Encodable {
    var kind: String
    var subject: String
    var from: String?
    var to: String?
    var parts: [String]

    init(_ difference: PackDifference) {
      kind = difference.kind.rawValue
      subject = difference.subject
      from = difference.from
      to = difference.to
      parts = difference.parts
    }
  }

  /// A rule that was found by one pack only, or on other words.
  struct RuleRow: Encodable {
    var code: String
    var gained: [String: Int]
    var lost: [String: Int]
    var reworded: [String: Int]
    var flag_changes: Int
    var reasons: [Difference]
  }

  /// What a pack makes of a report.
  struct Outcome: Encodable {
    var flagged: Bool
    var review: Bool
    var score: Double
    var priority: String
    var pillars: [String]
    var lead: String?
    var not_assessed: [String]

    init(_ outcome: ReportChange.Outcome) {
      flagged = outcome.isFlagged
      review = outcome.needsReview
      score = outcome.score
      priority = outcome.priority.rawValue
      pillars = outcome.pillars.map(\.rawValue)
      lead = outcome.lead?.rawValue
      not_assessed = outcome.notAssessed
    }
  }

  /// Words of a report.
  struct Words: Encodable {
    var field: String
    var start: Int
    var end: Int
    var text: String
    var phrase: String
    var status: String

    init(_ words: ReportChange.Words) {
      field = words.field.rawValue
      start = words.start
      end = words.end
      text = words.text
      phrase = words.phrase
      status = words.status.rawValue
    }
  }

  /// A finding that differs.
  struct Finding: Encodable {
    var code: String
    var before: String
    var after: String
    var lost: [Words]
    var gained: [Words]
    var reasons: [Difference]
  }

  /// A line of the score that differs.
  struct ScoreStep: Encodable {
    var because: String
    var before: Double
    var after: Double
  }

  /// A report that changed.
  struct Change: Encodable {
    var id: String
    var language: String
    var child: Bool
    var kind: String
    var before: Outcome
    var after: Outcome
    var findings: [Finding]
    var score: [ScoreStep]
    var reasons: [Difference]

    init(_ change: ReportChange) {
      id = change.id
      language = change.language
      child = change.concernsChild
      kind = change.kind.rawValue
      before = Outcome(change.before)
      after = Outcome(change.after)
      findings = change.findings.map { finding in
        Finding(
          code: finding.code, before: finding.before.rawValue, after: finding.after.rawValue,
          lost: finding.lost.map(Words.init), gained: finding.gained.map(Words.init),
          reasons: finding.reasons.map(Difference.init))
      }
      score = change.score.map {
        ScoreStep(because: $0.because, before: $0.before, after: $0.after)
      }
      reasons = change.reasons.map(Difference.init)
    }
  }

  /// Reports in which a rule or script did not finish.
  struct Incomplete: Encodable {
    var before: Int
    var after: Int
  }

  var old: Side
  var new: Side
  var engine: String
  var inputs: [String]
  var reports: Int
  var changed: Int
  var kinds: [String: Int]
  var incomplete: Incomplete
  var languages: [LanguageRow]
  var priorities: [PriorityRow]
  var pillars: [PillarRow]
  var differences: [Difference]
  var rules: [RuleRow]
  var changes: [Change]

  init(_ report: CompareReport) {
    let comparison = report.comparison
    old = Self.side(comparison.old, report.places.old)
    new = Self.side(comparison.new, report.places.new)
    engine = comparison.new.identity.engine
    inputs = report.inputs
    reports = comparison.reports
    changed = comparison.changes.count
    kinds = Dictionary(
      uniqueKeysWithValues: ReportChange.Kind.allCases.map {
        ($0.rawValue, comparison.count(of: $0))
      })
    incomplete = Incomplete(
      before: comparison.incomplete.before, after: comparison.incomplete.after)
    languages = comparison.languages.map { row in
      LanguageRow(
        language: row.language, reports: row.reports, flagged_before: row.flaggedBefore,
        flagged_after: row.flaggedAfter, per_thousand_before: row.perThousand(row.flaggedBefore),
        per_thousand_after: row.perThousand(row.flaggedAfter), newly_flagged: row.newlyFlagged,
        no_longer_flagged: row.noLongerFlagged)
    }
    priorities = comparison.priorities.map {
      PriorityRow(before: $0.before.rawValue, after: $0.after.rawValue, reports: $0.reports)
    }
    pillars = comparison.pillars.map { row in
      PillarRow(
        pillar: row.pillar.rawValue, before: row.before, after: row.after, gained: row.gained,
        lost: row.lost, lead_before: row.leadBefore, lead_after: row.leadAfter)
    }
    differences = comparison.differences.map(Difference.init)
    rules = comparison.rules.map { row in
      RuleRow(
        code: row.code, gained: row.gained, lost: row.lost, reworded: row.reworded,
        flag_changes: row.flagChanges, reasons: row.reasons.map(Difference.init))
    }
    changes = comparison.changes.map(Change.init)
  }

  private static func side(_ side: PackComparison.Side, _ place: String) -> Side {
    Side(
      place: place, name: side.identity.name, version: side.identity.version,
      hash: side.identity.hash.description, live_rules: side.liveRules)
  }
}
