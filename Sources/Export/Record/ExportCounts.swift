public import ReportModel

/// What an export holds, for its manifest and its first page.
public struct ExportCounts: Sendable, Hashable {
  /// Reports in the file.
  public private(set) var reports = 0
  /// Reports that reached the threshold of their pack.
  public private(set) var flagged = 0
  /// Reports that are not flagged and that somebody should read.
  public private(set) var review = 0
  /// Reports with a rule that did not finish.
  public private(set) var incomplete = 0
  /// Reports of each priority.
  public private(set) var priorities: [Priority: Int] = [:]
  /// Reports in which each pillar is on, by the assessment or raised by a correlation.
  public private(set) var pillars: [Pillar: Int] = [:]
  /// Reports of which correlations raise a pillar.
  public private(set) var raised = 0
  /// Reports in each state of review; those that are no case are in none.
  public private(set) var states: [CaseState: Int] = [:]
  /// Reports in which each code counts.
  public private(set) var codes: [String: Int] = [:]
  /// Reports of each month of receipt, `2026-11`; the empty name holds those without a date.
  public private(set) var months: [String: Int] = [:]
  /// Reports assessed by each pack and engine.
  public private(set) var packs: [PackIdentity: Int] = [:]
  /// Reports that were left out because a day was asked for and theirs cannot be read.
  public var undated = 0
  /// Reports that were left out because a marking of theirs is narrower than that of the export.
  public var withheld = 0
  /// Reports in the file that came under the third-party rule: passing them on goes back to the
  /// originator.
  public private(set) var thirdParty = 0

  /// Nothing yet.
  public init() {}

  /// Counts a report.
  public mutating func add(_ record: ExportRecord) {
    let assessment = record.assessment
    reports += 1
    if record.report.details.markings.contains(.thirdPartyRule) { thirdParty += 1 }
    if assessment.flagged { flagged += 1 }
    if assessment.needsReview && !assessment.flagged { review += 1 }
    if !assessment.isComplete { incomplete += 1 }
    priorities[assessment.priority, default: 0] += 1
    for pillar in record.allPillars { pillars[pillar, default: 0] += 1 }
    if !record.raised.isEmpty { raised += 1 }
    if let state = record.standing?.state { states[state, default: 0] += 1 }
    for code in Set(assessment.indicators.map(\.code)) { codes[code, default: 0] += 1 }
    let day = ExportFilter.day(of: record.report.string(record.report.receivedAt))
    months[day.map { String($0.prefix(7)) } ?? "", default: 0] += 1
    packs[record.pack, default: 0] += 1
  }

  /// The packs and engines, those with most reports first.
  var packList: [(pack: PackIdentity, reports: Int)] {
    packs.map { ($0.key, $0.value) }.sorted { left, right in
      (right.1, left.0.name, left.0.version, left.0.hash.hexadecimal, left.0.engine)
        < (left.1, right.0.name, right.0.version, right.0.hash.hexadecimal, right.0.engine)
    }
  }
}
