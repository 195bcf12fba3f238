internal import GRDB
public import ReportModel

/// What people and partners said of the reports in which a rule counted.
///
/// These are figures of reports that people read, and those are the ones that the engine put first. They
/// are never added to the corpus figures of a pack, which are of reports that were labelled whatever the
/// engine thought of them.
public struct ReviewedRule: Sendable, Hashable {
  /// The code of the rule.
  public var code: String
  /// The language that the rules read in these reports.
  public var language: String
  /// What first readers said last of the indicator, in how many reports.
  public var verdicts: [Verdict: Int] = [:]
  /// Reports in which it counts and which people confirmed or referred.
  public var confirmedReports = 0
  /// Reports in which it counts and which people dismissed.
  public var dismissedReports = 0
  /// Answers of partners to reports in which it counts, by what became of them.
  public var outcomes: [HandoverOutcome: Int] = [:]
  /// On how many packs the verdicts were given; the rule may have been another one in each.
  public var packs = 0

  init(code: String, language: String) {
    self.code = code
    self.language = language
  }

  /// In how many reports people said something of the indicator that was found there.
  public var reviewed: Int { verdicts.values.reduce(0, +) - (verdicts[.added] ?? 0) }

  /// Of the verdicts that were clear, those that confirmed the indicator.
  public var confirmed: Proportion {
    let (yes, no) = (verdicts[.confirmed] ?? 0, verdicts[.notConfirmed] ?? 0)
    return Proportion(yes, of: yes + no)
  }

  /// Of the answers that came back, those after which a file was opened or a person was helped.
  public var followed: Proportion {
    let answered = outcomes.reduce(0) { $0 + ($1.key == .noReply ? 0 : $1.value) }
    return Proportion((outcomes[.opened] ?? 0) + (outcomes[.helped] ?? 0), of: answered)
  }
}

extension CaseStore {
  /// What people and partners said, by rule and language, in the order of the codes. Second readings and
  /// what was taken back do not count.
  ///
  /// - Throws: `StoreError`.
  public func reviewedRules() throws(StoreError) -> [ReviewedRule] {
    try read { db in
      var rules: [String: ReviewedRule] = [:]
      func add(_ row: TableRow, _ change: (inout ReviewedRule) throws -> Void) throws {
        let (code, language): (String, String) = try (row["code"], row["language"])
        try change(
          &rules[code + " " + language, default: ReviewedRule(code: code, language: language)])
      }
      for row in try TableRow.all(db, of: "review_verdicts", sql: Self.verdictSQL) {
        try add(row) { $0.verdicts[try row.word("verdict")] = try row["reports"] as Int }
      }
      for row in try TableRow.all(db, of: "review_verdicts", sql: Self.packSQL) {
        try add(row) { $0.packs = try row["packs"] }
      }
      for row in try TableRow.all(db, of: "cases", sql: Self.decidedSQL) {
        try add(row) {
          $0.confirmedReports = try row["confirmed"]
          $0.dismissedReports = try row["dismissed"]
        }
      }
      for row in try TableRow.all(db, of: "handover_reports", sql: Self.outcomeSQL) {
        try add(row) { $0.outcomes[try row.word("outcome")] = try row["answers"] as Int }
      }
      return rules.values.sorted { ($0.code, $0.language) < ($1.code, $1.language) }
    }
  }

  /// The last verdict of a first reader on each indicator of a case, as far as it is not taken back.
  private static let standing = """
    WITH given AS (
      SELECT acts.case_id, verdicts.code, verdicts.verdict, acts.pack, max(acts.id)
      FROM review_verdicts AS verdicts JOIN review_acts AS acts ON acts.id = verdicts.act
      WHERE acts.reading = 1 AND acts.kind <> 'undo'
        AND NOT EXISTS (SELECT 1 FROM review_acts AS later WHERE later.undoes = acts.id)
      GROUP BY acts.case_id, verdicts.code)
    """

  private static let verdictSQL = """
    \(standing)
    SELECT code, language, verdict, count(*) AS reports
    FROM given JOIN cases ON cases.id = given.case_id GROUP BY code, language, verdict
    """

  private static let packSQL = """
    \(standing)
    SELECT code, language, count(DISTINCT given.pack) AS packs
    FROM given JOIN cases ON cases.id = given.case_id GROUP BY code, language
    """

  /// The codes of a case stand with spaces between them.
  private static let codes = """
    json_each('["' || replace(cases.codes, ' ', '","') || '"]')
    """

  private static let decidedSQL = """
    SELECT json_each.value AS code, language,
      sum(state IN ('confirmed', 'referred')) AS confirmed, sum(state = 'dismissed') AS dismissed
    FROM cases JOIN \(codes)
    WHERE state IN ('confirmed', 'referred', 'dismissed') AND codes <> ''
    GROUP BY code, language
    """

  private static let outcomeSQL = """
    SELECT json_each.value AS code, language, outcome, count(*) AS answers
    FROM handover_reports JOIN cases ON cases.external_id = handover_reports.report
    JOIN \(codes)
    WHERE outcome IS NOT NULL AND codes <> '' GROUP BY code, language, outcome
    """
}
