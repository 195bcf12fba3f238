internal import Foundation
internal import GRDB

/// A report that must not be purged, for example while a request for access to it is open.
public struct Hold: Sendable, Hashable {
  /// The identifier of the report.
  public var id: String
  /// Why, in the person's words; it is kept sealed.
  public var reason: String
  /// Since when, UTC, ISO 8601.
  public var since: String
  /// Who put it on hold.
  public var actor: String
}

extension CaseStore {
  /// Puts a report on hold: no purge removes it until the hold is lifted.
  ///
  /// - Throws: `StoreError`: `unknown-reference` when there is no such report, `hold-exists`.
  public func hold(
    report id: String, reason: String, by actor: String? = nil
  ) throws(StoreError) {
    try write { db in
      guard
        try Bool.fetchOne(
          db, sql: "SELECT 1 FROM reports WHERE external_id = ? LIMIT 1", arguments: [id]) == true
      else { throw StoreError(.unknownReference, path: path, detail: "report \(id)") }
      let isHeld = try Bool.fetchOne(
        db, sql: "SELECT 1 FROM holds WHERE external_id = ? AND released_at IS NULL",
        arguments: [id])
      if isHeld == true { throw StoreError(.holdExists, path: path, detail: id) }
      let by = actor ?? AuditEntry.account
      let row = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM holds") ?? 1
      let sealed = try cipher(db)
        .seal(words: reason, table: "holds", row: row, column: "reason")
      try db.execute(
        sql: "INSERT INTO holds (id, external_id, reason, since, actor) VALUES (?, ?, ?, ?, ?)",
        arguments: [row, id, Data(sealed), Self.timestamp(clock()), by])
      try record(AuditEntry(.held, object: .report(id), by: by), in: db)
    }
  }

  /// Lifts the hold on a report; the audit keeps that there was one.
  ///
  /// - Throws: `StoreError` `hold-missing` when there is none.
  public func release(report id: String, by actor: String? = nil) throws(StoreError) {
    try write { db in
      let by = actor ?? AuditEntry.account
      try db.execute(
        sql: """
          UPDATE holds SET released_at = ?, released_by = ?
          WHERE external_id = ? AND released_at IS NULL
          """,
        arguments: [Self.timestamp(clock()), by, id])
      guard db.changesCount == 1 else { throw StoreError(.holdMissing, path: path, detail: id) }
      try record(AuditEntry(.released, object: .report(id), by: by), in: db)
    }
  }

  /// The holds in force, by the identifier of the report.
  ///
  /// - Throws: `StoreError`.
  public func holds() throws(StoreError) -> [Hold] {
    try read { db in
      let cipher = try cipher(db)
      return try TableRow.all(
        db, of: "holds",
        sql: "SELECT * FROM holds WHERE released_at IS NULL ORDER BY external_id"
      ).map { row in
        try Hold(
          id: row["external_id"], reason: cipher.words(row, "reason"), since: row["since"],
          actor: row["actor"])
      }
    }
  }
}

extension AuditEntry.Act {
  /// A report was put on hold.
  public static let held = Self(rawValue: "hold")
  /// A hold was lifted.
  public static let released = Self(rawValue: "hold.release")
}
