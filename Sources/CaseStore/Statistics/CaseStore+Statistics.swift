internal import GRDB
internal import ReportModel

/// Which facts of reports a statistic needs beside the counts.
public struct CountedFacts: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: Int
  /// Makes a set.
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// The profile of the ILO method.
  public static let profile = CountedFacts(rawValue: 1)
  /// Pillars that are on.
  public static let pillars = CountedFacts(rawValue: 2)
  /// Codes of the indicators that count.
  public static let codes = CountedFacts(rawValue: 4)
}

extension CaseStore {
  /// Packs and engines with the number of reports of a period that each assessed, the one with most
  /// first; of equal ones the newest pack.
  ///
  /// - Parameter received: Half-open range of `received_at` as text; `nil` for all reports.
  /// - Throws: `StoreError`.
  public func assessmentBases(
    received: Range<String>? = nil
  ) throws(StoreError) -> [AssessmentBasis] {
    try read { db in
      let (condition, arguments) = Self.condition(received)
      let rows = try Row.fetchAll(
        db, sql: Self.basisSQL(condition), arguments: arguments)
      return try rows.map { row in
        guard let hash = ContentHash(digest: row.bytes("hash")), let name = row.text("name"),
          let version = row.text("version"), let engine = row.text("engine")
        else { throw StoreError(.damaged, path: path, detail: "packs") }
        return AssessmentBasis(
          pack: PackIdentity(name: name, version: version, hash: hash, engine: engine),
          reports: row["reports"], row: row["pack"])
      }
    }
  }

  /// Calls `body` with every report whose date of receipt, as text, lies in a range: the newest version
  /// of each, along the index of dates. No text of a report is opened.
  ///
  /// - Parameters:
  ///   - received: Half-open range of `received_at` as text; `nil` for all reports, dated or not.
  ///   - basis: Whose assessments count; `nil` for a store without any.
  ///   - facts: What is needed beside the counts.
  /// - Throws: `StoreError`.
  public func eachCounted(
    received: Range<String>? = nil, basis: AssessmentBasis?, facts: CountedFacts,
    _ body: (CountedReport) -> Void
  ) throws(StoreError) {
    try read { db in
      let (condition, arguments) = Self.condition(received)
      let rows = try Row.fetchCursor(
        db, sql: Self.countedSQL(condition, facts),
        arguments: [basis?.row ?? -1, basis?.pack.engine ?? ""] + arguments)
      while let row = try rows.next() {
        var report = CountedReport()
        report.receivedAt = row.text("received_at") ?? ""
        report.province = row.text("province") ?? ""
        report.sourceType = row.text("source_type") ?? ""
        report.language = row.text("language") ?? ""
        report.isScreened = row["screened"] == 1
        report.isScreenedOtherwise = row["otherwise"] == 1
        report.isFlagged = row["flagged"] == 1
        let state = row.text("state").flatMap(CaseState.init(rawValue:))
        report.isReviewed = state?.isDecided == true
        let word = row.text("word") ?? ""
        report.isConfirmed = report.isReviewed && (word == "confirmed" || word == "referred")
        report.isReferred = report.isReviewed && word == "referred" || row["handed"] == 1
        report.isAnswered = row["answered"] == 1
        report.profile = row.text("profile") ?? ""
        report.pillars = Self.words(row.text("pillars"))
        report.codes = Self.words(row.text("codes"))
        body(report)
      }
    }
  }

  /// Calls `body` with the date of receipt of every report as it is written, the newest version of each.
  ///
  /// - Throws: `StoreError`.
  public func eachReceipt(_ body: (String) -> Void) throws(StoreError) {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: Self.receiptSQL)
      while let row = try rows.next() { body(row.text("received_at") ?? "") }
    }
  }

  static let receiptSQL = """
    SELECT received_at FROM reports INDEXED BY reports_by_receipt WHERE \(newest)
    """

  private static func words(_ text: String?) -> [String] {
    (text ?? "").split(separator: " ").map(String.init)
  }

  private static func condition(
    _ received: Range<String>?
  ) -> (sql: String, arguments: StatementArguments) {
    guard let received else { return ("", []) }
    return (
      "reports.received_at >= ? AND reports.received_at < ? AND",
      [received.lowerBound, received.upperBound]
    )
  }

  /// Another content under a known identifier is a newer version.
  private static let newest = """
    NOT EXISTS (SELECT 1 FROM reports AS later
      WHERE later.external_id = reports.external_id AND later.id > reports.id)
    """

  static func basisSQL(_ condition: String) -> String {
    """
    SELECT found.pack, packs.hash, packs.name, packs.version, found.engine, found.reports
    FROM (SELECT assessments.pack, assessments.engine, count(*) AS reports
      FROM reports INDEXED BY reports_by_receipt
      JOIN assessments ON assessments.report = reports.id
      WHERE \(condition) \(newest) GROUP BY assessments.pack, assessments.engine) AS found
    JOIN packs ON packs.id = found.pack
    ORDER BY found.reports DESC, found.pack DESC, found.engine DESC
    """
  }

  /// What a person said of a report before it was closed is in the acts of its case; of other cases the
  /// state itself says it.
  static func countedSQL(_ condition: String, _ facts: CountedFacts) -> String {
    let profile =
      facts.contains(.profile) ? "json_extract(assessments.detail, '$.method.profile')" : "NULL"
    let pillars =
      facts.contains(.pillars)
      ? """
      (SELECT group_concat(json_extract(value, '$.pillar'), ' ')
        FROM json_each(assessments.detail, '$.pillars'))
      """ : "NULL"
    let codes =
      facts.contains(.codes)
      ? """
      (SELECT group_concat(code, ' ') FROM findings
        WHERE assessment = assessments.id AND standing = 'indicator')
      """ : "NULL"
    return """
      SELECT reports.received_at, reports.province, reports.source_type,
        coalesce(nullif(assessments.language, ''), reports.language) AS language,
        assessments.id IS NOT NULL AS screened, coalesce(assessments.flagged, 0) AS flagged,
        assessments.id IS NULL
          AND EXISTS (SELECT 1 FROM assessments AS others WHERE others.report = reports.id)
          AS otherwise,
        cases.state,
        CASE WHEN cases.state <> 'closed' THEN cases.state
          ELSE (SELECT state FROM review_acts AS acts WHERE acts.case_id = cases.id
            AND acts.reading = 1 AND acts.state IN ('confirmed', 'dismissed', 'referred')
            AND NOT EXISTS (SELECT 1 FROM review_acts AS later WHERE later.undoes = acts.id)
            ORDER BY acts.id DESC LIMIT 1) END AS word,
        EXISTS (SELECT 1 FROM handover_reports WHERE report = reports.external_id) AS handed,
        EXISTS (SELECT 1 FROM handover_reports WHERE report = reports.external_id
          AND outcome IS NOT NULL AND outcome <> 'no_reply') AS answered,
        \(profile) AS profile, \(pillars) AS pillars, \(codes) AS codes
      FROM reports INDEXED BY reports_by_receipt
      LEFT JOIN assessments ON assessments.report = reports.id AND assessments.pack = ?
        AND assessments.engine = ?
      LEFT JOIN cases ON cases.external_id = reports.external_id
      WHERE \(condition) \(newest)
      """
  }
}
