internal import Foundation
internal import GRDB

extension Schema {
  /// Migration 13: what people wrote is sealed, and what they did gets digests (`DigestedTable`).
  ///
  /// - `notes.sealed`, `link_decisions.sealed`, `handovers.purpose`: the words, sealed for their row.
  /// - `audit.purpose`: the same; empty where nothing was said. `form` says what the hash of an entry covers
  ///   (`AuditRecord.Form`): entries that were there keep theirs, so that a hash that was noted elsewhere still holds.
  /// - Tables that had no number for a row get one, because the seal and a fault name it.
  ///
  /// - Returns: How many texts were sealed.
  static func sealWords(_ db: Database, cipher: StoreCipher) throws -> Int {
    try db.execute(sql: wordColumns)
    var count = 0
    for (table, from, to) in [
      ("notes", "text", "sealed"), ("link_decisions", "reason", "sealed"),
      ("handovers", "purpose", "sealed_purpose"), ("audit", "purpose", "sealed_purpose"),
    ] {
      count += try seal(db, cipher, table: table, from: from, to: to)
      try db.execute(sql: "ALTER TABLE \(table) DROP COLUMN \(from)")
      if to == "sealed_purpose" {
        try db.execute(sql: "ALTER TABLE \(table) RENAME COLUMN sealed_purpose TO purpose")
      }
    }
    try db.execute(sql: stayTriggers)
    for table in DigestedTable.all {
      let digester = try RowDigester(db, table, cipher: cipher)
      for row in try Int64.fetchAll(db, sql: "SELECT rowid FROM \(table.name)") {
        try digester.write(row)
      }
    }
    if count > 0 { try db.execute(sql: "INSERT OR IGNORE INTO store_tasks VALUES ('compact')") }
    return count
  }

  private static func seal(
    _ db: Database, _ cipher: StoreCipher, table: String, from: String, to: String
  ) throws -> Int {
    // The name of the column that the words end up in is part of their seal.
    let column = to == "sealed" ? to : from
    let select = try PreparedStatement(
      db,
      "SELECT rowid, \(from) FROM \(table) WHERE rowid > ? AND \(from) <> '' ORDER BY rowid LIMIT 1"
    )
    let update = try PreparedStatement(db, "UPDATE \(table) SET \(to) = ? WHERE rowid = ?")
    var count = 0
    var last: Int64 = 0
    while true {
      try select.bind(last, at: 1)
      guard try select.next() else { return count }
      last = try select.row(after: last, of: table)
      let words = select.bytes(1)
      select.reset()
      try cipher.seal(words, table: table, row: last, column: column).withUnsafeBufferPointer {
        try update.bindBlobInPlace($0, at: 1)
        try update.bind(last, at: 2)
        try update.run()
      }
      count += 1
    }
  }

  private static let wordColumns = """
    DROP TRIGGER notes_stay;
    DROP TRIGGER review_acts_stay;
    DROP TRIGGER audit_never_changes;

    CREATE TABLE numbered_handovers (
      id INTEGER PRIMARY KEY,
      package TEXT NOT NULL UNIQUE,
      partner TEXT NOT NULL,
      made_at TEXT NOT NULL,
      person TEXT NOT NULL,
      purpose TEXT NOT NULL,
      tlp TEXT NOT NULL,
      protected TEXT NOT NULL,
      reply_due TEXT NOT NULL,
      file_hash TEXT NOT NULL,
      fields_withheld TEXT NOT NULL
    ) STRICT;
    INSERT INTO numbered_handovers SELECT NULL, * FROM handovers ORDER BY made_at, package;
    DROP TABLE handovers;
    ALTER TABLE numbered_handovers RENAME TO handovers;

    CREATE TABLE numbered_packages (
      id INTEGER PRIMARY KEY,
      package TEXT NOT NULL UNIQUE,
      sender TEXT NOT NULL,
      made_at TEXT NOT NULL,
      received_at TEXT NOT NULL,
      person TEXT NOT NULL,
      tlp TEXT NOT NULL,
      protected TEXT NOT NULL,
      reply_due TEXT NOT NULL,
      reports INTEGER NOT NULL
    ) STRICT;
    INSERT INTO numbered_packages SELECT NULL, * FROM received_packages ORDER BY received_at, package;
    DROP TABLE received_packages;
    ALTER TABLE numbered_packages RENAME TO received_packages;

    CREATE TABLE numbered_settings (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      value TEXT NOT NULL
    ) STRICT;
    INSERT INTO numbered_settings SELECT NULL, * FROM settings ORDER BY name;
    DROP TABLE settings;
    ALTER TABLE numbered_settings RENAME TO settings;

    ALTER TABLE notes ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
    ALTER TABLE link_decisions ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
    ALTER TABLE handovers ADD COLUMN sealed_purpose BLOB NOT NULL DEFAULT x'';
    ALTER TABLE audit ADD COLUMN sealed_purpose BLOB NOT NULL DEFAULT x'';
    ALTER TABLE audit ADD COLUMN form INTEGER NOT NULL DEFAULT 1;

    ALTER TABLE people ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE settings ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE cases ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE review_acts ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE report_details ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE links ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE link_groups ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE correlations ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE link_builds ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE handovers ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE received_packages ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE holds ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE purged_reports ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    """

  /// An act gets its digest once, when its verdicts and notes are written; then it never changes.
  private static let stayTriggers = """
    CREATE TRIGGER notes_stay BEFORE UPDATE ON notes BEGIN
      SELECT RAISE(ABORT, 'notes are only added');
    END;
    CREATE TRIGGER review_acts_stay BEFORE UPDATE ON review_acts WHEN old.digest <> x'' BEGIN
      SELECT RAISE(ABORT, 'review acts are only added');
    END;
    CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit never changes'); END;
    """
}
