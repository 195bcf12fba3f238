internal import GRDB
internal import ReportModel

/// Reads what people have said of reports and what correlations raise, inside a transaction.
struct StandingReader {
  private let db: Database
  private let store: CaseStore
  private let select: PreparedStatement

  init(_ db: Database, of store: CaseStore) throws {
    self.db = db
    self.store = store
    select = try PreparedStatement(
      db, "SELECT report, touched, raised, state, stale, id FROM cases WHERE external_id = ?")
  }

  /// Adds to the version of a report that its case stands on.
  ///
  /// - Parameter row: The row of that version.
  func complete(_ stored: inout StoredReport, row: Int64) throws {
    let id = stored.report.string(stored.report.id)
    try select.bind(id, at: 1)
    defer { select.reset() }
    guard try select.next(), select.int64(0) == row else { return }
    if !select.string(2).isEmpty {
      stored.raised = try CorrelationTable(db).raised(of: id)
    }
    let table = ReviewTable(db, of: store)
    if select.int64(1) == 1, let summary = try table.find(id) {
      stored.standing = try table.record(summary).standing
    } else if let state = CaseState(rawValue: select.string(3)) {
      stored.standing = ReviewStanding(state: state, isStale: select.int64(4) == 1)
    } else {
      throw DamagedRow(table: "cases", row: select.int64(5))
    }
  }
}
