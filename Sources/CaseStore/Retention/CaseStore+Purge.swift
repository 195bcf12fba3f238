internal import Foundation
internal import GRDB
internal import ReportModel
internal import Synchronization

extension CaseStore {
  /// What a purge would remove now; changes nothing.
  ///
  /// - Throws: `StoreError`.
  public func purgePlan(_ policy: RetentionPolicy) throws(StoreError) -> PurgeResult {
    try read { db in try plan(policy, db) }
  }

  /// Removes the reports whose time is over, in one transaction: texts, assessments, findings, evidence and entities of
  /// all versions, their words in the index, their cases with decisions and notes, their links with what was decided
  /// of them, and lifted holds. Identifiers, dates and counts stay in `purged_reports`, the entries of the audit
  /// and the records of hand-overs stay, and a receipt is kept. What is freed is overwritten; then the file is
  /// written anew without it.
  ///
  /// A program that is killed has removed all of it or nothing, and the next one that opens the store to write
  /// finishes the cleaning.
  ///
  /// - Parameters:
  ///   - policy: How long reports are kept.
  ///   - confirming: How many reports the plan named; another number now removes nothing.
  ///   - actor: Who purges; `nil` for the account of the system.
  ///   - purpose: What for, for the audit.
  /// - Returns: What was removed, with its receipt.
  /// - Throws: `StoreError`; `purge-differs` when the number is another one by now.
  public func purge(
    _ policy: RetentionPolicy, confirming count: Int, by actor: String? = nil, purpose: String = ""
  ) throws(StoreError) -> PurgeResult {
    let result = try write { db in
      var result = try plan(policy, db)
      guard result.reports.count == count else {
        throw StoreError(.purgeDiffers, path: path, detail: "\(result.reports.count)")
      }
      guard count > 0 else { return result }
      let by = actor ?? AuditEntry.account
      let receipt = try receipt(result, policy, by: by, db)
      try remove(result, receipt, db)
      try record(
        AuditEntry(
          .purged, object: .store, by: by, purpose: purpose,
          detail: [
            "keep": .text(policy.keep.description), "receipt": .text(receipt.hash.description),
            "reports": AuditValue(count),
            "unflagged_after": .text(policy.unflagged?.description ?? ""),
          ]), in: db)
      try db.execute(sql: "INSERT OR IGNORE INTO store_tasks (task) VALUES ('compact')")
      result.receipt = receipt
      return result
    }
    if result.receipt != nil {
      do {
        try finishTasks()
      } catch {
        // The reports are gone and overwritten; what is left is room in the file, and the next command takes it.
        noticeList.withLock { $0.append(.notCompacted) }
      }
    }
    return result
  }

  /// The receipts of all purges, the newest first.
  ///
  /// - Throws: `StoreError`.
  public func purgeReceipts() throws(StoreError) -> [PurgeReceipt] {
    try read { db in
      try TableRow.all(
        db, of: "purge_receipts",
        sql: "SELECT id, hash, body FROM purge_receipts ORDER BY id DESC"
      ).map { try PurgeReceipt(hash: $0.hash("hash"), body: $0["body"]) }
    }
  }

  // MARK: Details

  private func plan(_ policy: RetentionPolicy, _ db: Database) throws -> PurgeResult {
    let now = clock()
    var result = PurgeResult()
    result.at = Self.timestamp(now)
    let select = try PreparedStatement(db, Self.planSQL)
    try select.bind(Int64(policy.keep.before(now).timeIntervalSince1970), at: 1)
    try select.bind(
      Int64((policy.unflagged?.before(now) ?? .distantPast).timeIntervalSince1970), at: 2)
    try select.bind(policy.countsExports, at: 3)
    while try select.next() {
      let id = select.string(0)
      if select.int64(8) == 1 {
        result.held.append(id)
        continue
      }
      result.reports.append(
        PurgedReport(
          id: id, reason: select.int64(7) == 1 ? .unused : .unflagged,
          storedAt: Self.time(select.int64(1)), lastUseAt: Self.time(select.int64(2)),
          versions: select.int(3), assessments: select.int(4), findings: select.int(5),
          flagged: select.int64(6) == 1))
    }
    return result
  }

  private static func time(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).ISO8601Format()
  }

  private func receipt(
    _ result: PurgeResult, _ policy: RetentionPolicy, by actor: String, _ db: Database
  ) throws -> PurgeReceipt {
    struct Body: Encodable {
      var kind = "fanal purge receipt 1"
      var store: String
      var at: String
      var by: String
      var keep: String
      var unflaggedAfter: String?
      var countsExports: Bool
      var basis: String
      var held: Int
      var reports: [PurgedReport]
    }
    let store = try String.fetchOne(db, sql: "SELECT store_id FROM store_key") ?? ""
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let body = try encoder.encode(
      Body(
        store: store, at: result.at, by: actor, keep: policy.keep.description,
        unflaggedAfter: policy.unflagged?.description, countsExports: policy.countsExports,
        basis: policy.basis, held: result.held.count, reports: result.reports))
    return PurgeReceipt(
      hash: ContentHash(of: [UInt8](body)), body: String(decoding: body, as: UTF8.self))
  }

  private func remove(_ result: PurgeResult, _ receipt: PurgeReceipt, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO purge_receipts (hash, body) VALUES (?, ?)",
      arguments: [Data(receipt.hash.bytes), receipt.body])
    let row = db.lastInsertedRowID
    let keep = try PreparedStatement(
      db,
      """
      INSERT INTO purged_reports (external_id, received_at, stored_at, last_use_at, purged_at,
        receipt, assessments, findings, flagged)
      VALUES (?1, (SELECT max(received_at) FROM reports WHERE external_id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """)
    let delete = try PreparedStatement(db, "DELETE FROM reports WHERE external_id = ?")
    let deleteHolds = try PreparedStatement(db, "DELETE FROM holds WHERE external_id = ?")
    try removeFromSearch(rows(of: result.reports, db), db)
    for report in result.reports {
      try keep.bind(report.id, at: 1)
      try keep.bind(report.storedAt, at: 2)
      try keep.bind(report.lastUseAt, at: 3)
      try keep.bind(result.at, at: 4)
      try keep.bind(row, at: 5)
      try keep.bind(report.assessments, at: 6)
      try keep.bind(report.findings, at: 7)
      try keep.bind(report.flagged, at: 8)
      try keep.run()
      try delete.bind(report.id, at: 1)
      try delete.run()
      guard delete.changes == report.versions else {
        throw StoreError(.damaged, path: path, detail: "reports")
      }
      try deleteHolds.bind(report.id, at: 1)
      try deleteHolds.run()
    }
    // Rows of what is gone would hide new reports that get the same numbers.
    try SearchIndex.forgetGone(db)
    try db.execute(
      sql: """
        DELETE FROM correlations WHERE NOT EXISTS (
          SELECT 1 FROM correlation_reports WHERE correlation = correlations.id)
        """)
    _ = try LinkGrouping.rebuild(db)
  }

  private func rows(of reports: [PurgedReport], _ db: Database) throws -> [Int64] {
    let select = try PreparedStatement(db, "SELECT id FROM reports WHERE external_id = ?")
    var rows: [Int64] = []
    for report in reports {
      try select.bind(report.id, at: 1)
      while try select.next() { rows.append(select.int64(0)) }
    }
    return rows
  }

  /// One row for each report that may go: ?1 the last use after which it stays, ?2 the storing after which an unused
  /// and unflagged one stays (seconds since 1970), ?3 whether exports of the store count.
  ///
  /// A hold is no use. A time that cannot be read counts as the far future, so that the report stays.
  private static let planSQL = """
    WITH uses AS (
      SELECT external_id,
        min(coalesce(unixepoch(runs.started_at), 1 << 40)) AS first_stored,
        max(coalesce(unixepoch(runs.started_at), 1 << 40)) AS stored,
        coalesce((SELECT max(coalesce(unixepoch(at), 1 << 40)) FROM audit
          WHERE object_kind = 'report' AND object_id = external_id AND act NOT LIKE 'hold%'), 0)
          AS named,
        count(*) AS versions
      FROM reports JOIN runs ON runs.id = reports.first_run GROUP BY external_id
    ), exports AS (
      SELECT coalesce(max(coalesce(unixepoch(at), 1 << 40)), 0) AS at FROM audit
      WHERE ?3 = 1 AND object_kind = 'store' AND (act = 'export' OR act LIKE 'handover%')
    ), dated AS (
      SELECT uses.*, max(stored, named, iif(exports.at >= first_stored, exports.at, 0)) AS last_use
      FROM uses, exports
    ), old AS (
      SELECT * FROM dated WHERE last_use < ?1 OR (last_use = stored AND stored < ?2)
    ), counted AS (
      SELECT old.*,
        (SELECT count(*) FROM reports JOIN assessments ON report = reports.id
          WHERE reports.external_id = old.external_id) AS assessments,
        (SELECT count(*) FROM reports JOIN assessments ON report = reports.id
          JOIN findings ON findings.assessment = assessments.id
          WHERE reports.external_id = old.external_id) AS findings,
        EXISTS (SELECT 1 FROM reports JOIN assessments ON report = reports.id
          WHERE reports.external_id = old.external_id AND flagged = 1) AS flagged,
        EXISTS (SELECT 1 FROM reports LEFT JOIN assessments ON report = reports.id
          WHERE reports.external_id = old.external_id AND (assessments.id IS NULL OR flagged = 1
            OR complete = 0 OR json_extract(detail, '$.review') = 1)) AS matters
      FROM old
    )
    SELECT external_id, first_stored, last_use, versions, assessments, findings, flagged,
      last_use < ?1,
      EXISTS (SELECT 1 FROM holds
        WHERE holds.external_id = counted.external_id AND released_at IS NULL)
    FROM counted WHERE last_use < ?1 OR matters = 0
    ORDER BY external_id
    """
}

extension AuditEntry.Act {
  /// Reports were removed by the retention policy.
  public static let purged = Self(rawValue: "purge")
}
