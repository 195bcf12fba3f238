internal import GRDB
public import ReportModel

/// How many reports a store has, by what they say of themselves and where their review stands.
public struct ReportFigures: Sendable, Hashable {
  /// Reports that are alike in everything that is counted.
  public struct Group: Sendable, Hashable {
    /// The month of receipt, `2026-11`; empty where it is not known.
    public let month: String
    /// The province or territory, as the reports write it.
    public let province: String
    /// The kind of source, as the reports write it.
    public let sourceType: String
    /// The language that the rules read.
    public let language: String
    /// Whether the newest assessment flags them.
    public let isFlagged: Bool
    /// Where the review stands; `nil` where they are no case.
    public let state: CaseState?
    /// How many they are.
    public let reports: Int
  }

  /// All groups, in no promised order.
  public let groups: [Group]
  /// The cases on which each pillar is on.
  public let pillars: [Pillar: Int]
}

/// In how many reports a rule counts.
public struct RuleUse: Sendable, Hashable {
  /// The code of the rule.
  public let code: String
  /// The reports in which it counts, by their newest assessment.
  public let reports: Int
  /// Those of them in which no other indicator counts.
  public let alone: Int
  /// Those of them that were received on the given day or later.
  public let recent: Int
}

extension CaseStore {
  /// The newest assessment of the newest version of each report.
  private static let newest = """
    FROM reports JOIN assessments ON assessments.id = (
      SELECT max(latest.id) FROM assessments AS latest WHERE latest.report = reports.id)
    WHERE reports.id = (SELECT max(latest.id) FROM reports AS latest
      WHERE latest.external_id = reports.external_id)
    """

  /// Counts all reports, each once, by its newest version and assessment.
  ///
  /// - Throws: `StoreError`.
  public func reportFigures() throws(StoreError) -> ReportFigures {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH counted AS (
            SELECT CASE WHEN reports.received_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-*'
                THEN substr(reports.received_at, 1, 7) ELSE '' END AS month,
              reports.province, reports.source_type, assessments.language, assessments.flagged,
              (SELECT state FROM cases WHERE cases.external_id = reports.external_id) AS state
            \(Self.newest))
          SELECT month, province, source_type, language, flagged, state, count(*) AS reports
          FROM counted GROUP BY month, province, source_type, language, flagged, state
          """)
      let groups = try rows.map { row in
        let name: String? = row["state"]
        let state = name.flatMap(CaseState.init(rawValue:))
        guard name == nil || state != nil else {
          throw StoreError(.damaged, path: path, detail: "cases")
        }
        return ReportFigures.Group(
          month: row["month"], province: row["province"], sourceType: row["source_type"],
          language: row["language"], isFlagged: row["flagged"], state: state,
          reports: row["reports"])
      }
      var pillars: [Pillar: Int] = [:]
      for row in try Row.fetchAll(
        db,
        sql: """
          SELECT pillars || ' ' || raised AS pillars, count(*) AS cases FROM cases
          GROUP BY pillars, raised
          """)
      {
        let names = Set((row["pillars"] as String).split(separator: " ").map(String.init))
        for pillar in names.compactMap(Pillar.init(rawValue:)) {
          pillars[pillar, default: 0] += row["cases"]
        }
      }
      return ReportFigures(groups: groups, pillars: pillars)
    }
  }

  /// In how many reports each rule counts, in the order of the codes.
  ///
  /// - Parameter day: From which day on, `2026-09-01`, a report is a recent one.
  /// - Returns: The rules, with the number of all reports and of the recent ones.
  /// - Throws: `StoreError`.
  public func ruleUse(
    recentFrom day: String
  ) throws(StoreError) -> (rules: [RuleUse], reports: Int, recent: Int) {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          WITH newest AS (SELECT assessments.id, reports.received_at AS day \(Self.newest)),
          counted AS (
            SELECT newest.day, findings.code,
              count(*) OVER (PARTITION BY newest.id) AS many
            FROM newest JOIN findings ON findings.assessment = newest.id
            WHERE findings.standing = 'indicator')
          SELECT code, count(*) AS reports, sum(many = 1) AS alone, sum(day >= ?) AS recent
          FROM counted GROUP BY code ORDER BY code
          """, arguments: [day])
      let rules = rows.map { row in
        RuleUse(
          code: row["code"], reports: row["reports"], alone: row["alone"], recent: row["recent"])
      }
      let all = try Row.fetchOne(
        db,
        sql: "SELECT count(*) AS reports, coalesce(sum(reports.received_at >= ?), 0) AS recent "
          + Self.newest, arguments: [day])
      return (rules, all?["reports"] ?? 0, all?["recent"] ?? 0)
    }
  }
}
