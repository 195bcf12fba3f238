internal import GRDB
public import ReportModel

/// What a report weighs, and what a person found.
public struct ScoredReport: Sendable, Hashable {
  /// The score of its newest assessment.
  public let score: Double
  /// The priority of its newest assessment.
  public let priority: Priority
  /// When it was received, as written.
  public let receivedAt: String
  /// Whether a person confirmed (true) or dismissed (false) it; `nil` where nobody did.
  public let isConfirmed: Bool?
}

extension CaseStore {
  /// Hands out every report in its newest version, as its newest assessment weighs it.
  ///
  /// - Parameter body: Takes one report. It must not call this store.
  /// - Throws: `StoreError`.
  public func eachScore(_ body: (ScoredReport) -> Void) throws(StoreError) {
    try read { db in
      let select = try PreparedStatement(
        db,
        """
        SELECT assessments.score, assessments.priority, reports.received_at,
          (SELECT acts.state FROM cases JOIN review_acts AS acts ON acts.case_id = cases.id
            WHERE cases.external_id = reports.external_id AND acts.reading = 1
              AND acts.state IN ('confirmed', 'referred', 'dismissed') AND NOT EXISTS (
                SELECT 1 FROM review_acts AS later WHERE later.undoes = acts.id)
            ORDER BY acts.id DESC LIMIT 1), assessments.id
        FROM reports JOIN assessments ON assessments.id = (
          SELECT max(latest.id) FROM assessments AS latest WHERE latest.report = reports.id)
        WHERE reports.id = (SELECT max(latest.id) FROM reports AS latest
          WHERE latest.external_id = reports.external_id)
        """)
      defer { select.reset() }
      while try select.next() {
        guard let priority = Priority(rawValue: select.string(1)) else {
          throw DamagedRow(table: "assessments", row: select.int64(4))
        }
        body(
          ScoredReport(
            score: select.double(0), priority: priority, receivedAt: select.string(2),
            isConfirmed: select.isNull(3) ? nil : select.string(3) != "dismissed"))
      }
    }
  }
}
