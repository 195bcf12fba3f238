internal import Foundation
internal import GRDB
internal import ReportModel

extension Schema {
  /// The migrations for a store that is nowhere but in memory, whose key goes with it.
  static var migrator: DatabaseMigrator {
    let cipher = StoreCipher(key: .random())
    return migrator(makeKey: { _ in cipher }, cipher: { _ in cipher }, sealed: { _ in })
  }

  /// The key, the sealed columns, and digests, so that a flipped bit shows in whatever row it is.
  ///
  /// - `store_key`: which key opens the store; of a passphrase, the sealed key itself.
  /// - `store_tasks`: work that a killed program left for the next one, such as `compact`.
  /// - `reports.sealed`: title, narrative and further fields (`SealedText`).
  /// - `entities.value`: what entities are compared by (`StoreCipher.comparison`); `sealed` is the normal form.
  /// - `evidence.words`: a digest of the words, besides their place.
  /// - `digest`: of an assessment with its findings, evidence and entities; of a pack with its files; of a run
  ///   that has ended.
  /// - `audit_head`: number of the newest entry of the audit and its hash under the store's key, so that
  ///   nobody without the key can write the chain anew.
  /// - `holds`: reports that must not be purged, with the sealed reason; `purge_receipts`, `purged_reports`: what
  ///   is left of those that were. See `CaseStore.purge`.
  private static let sealingTables = """
    CREATE TABLE store_key (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      store_id TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      salt BLOB,
      passes INTEGER,
      memory INTEGER,
      wrapped BLOB
    ) STRICT;

    CREATE TABLE store_tasks (task TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

    CREATE TABLE audit_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      sequence INTEGER NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;

    CREATE TABLE holds (
      id INTEGER PRIMARY KEY,
      external_id TEXT NOT NULL,
      reason BLOB NOT NULL,
      since TEXT NOT NULL,
      actor TEXT NOT NULL,
      released_at TEXT,
      released_by TEXT
    ) STRICT;

    CREATE UNIQUE INDEX holds_in_force ON holds (external_id) WHERE released_at IS NULL;

    CREATE TABLE purge_receipts (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE,
      body TEXT NOT NULL
    ) STRICT;

    CREATE TABLE purged_reports (
      id INTEGER PRIMARY KEY,
      external_id TEXT NOT NULL,
      received_at TEXT NOT NULL,
      stored_at TEXT NOT NULL,
      last_use_at TEXT NOT NULL,
      purged_at TEXT NOT NULL,
      receipt INTEGER NOT NULL REFERENCES purge_receipts (id),
      assessments INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      flagged INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX purged_reports_by_id ON purged_reports (external_id);

    ALTER TABLE reports ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
    ALTER TABLE entities ADD COLUMN sealed BLOB NOT NULL DEFAULT x'';
    ALTER TABLE evidence ADD COLUMN words BLOB NOT NULL DEFAULT x'';
    ALTER TABLE assessments ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE packs ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
    ALTER TABLE runs ADD COLUMN digest BLOB;
    """

  /// The text of a report in columns of its own, as it was until then; the columns go.
  private static let plainColumns = """
    ALTER TABLE reports DROP COLUMN title;
    ALTER TABLE reports DROP COLUMN narrative;
    ALTER TABLE reports DROP COLUMN extras;
    """

  /// Makes the key and seals what is there, in the transaction of the migration: a program that is killed
  /// leaves the store as it was. What is freed is overwritten (`secure_delete`).
  static func seal(_ db: Database, makeKey: (Database) throws -> StoreCipher) throws {
    try db.execute(sql: sealingTables)
    let cipher = try makeKey(db)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM reports") ?? 0
    if count > 0 {
      try sealReports(db, cipher)
      try sealEntities(db, cipher)
      try db.execute(sql: "INSERT INTO store_tasks (task) VALUES ('compact')")
    }
    try db.execute(sql: plainColumns)
    let digests = try DigestReader(db, cipher: cipher)
    for (table, digest) in [
      ("assessments", digests.assessment), ("packs", digests.pack), ("runs", digests.run),
    ] {
      let update = try PreparedStatement(db, "UPDATE \(table) SET digest = ? WHERE id = ?")
      let condition = table == "runs" ? "WHERE status <> 'running'" : ""
      for id in try Int64.fetchAll(db, sql: "SELECT id FROM \(table) \(condition)") {
        guard let value = try digest(id) else { continue }
        try value.withUnsafeBufferPointer {
          try update.bindBlobInPlace($0, at: 1)
          try update.bind(id, at: 2)
          try update.run()
        }
      }
    }
    let newest = try TableRow.first(
      db, of: "audit",
      sql: "SELECT sequence AS id, hash FROM audit ORDER BY sequence DESC LIMIT 1")
    if let newest {
      try AuditHead(cipher: cipher)
        .write(sequence: newest["id"], hash: newest.bytes("hash"), in: db)
    }
  }

  private static func sealReports(_ db: Database, _ cipher: StoreCipher) throws {
    let evidence = try PreparedStatement(
      db,
      """
      SELECT evidence.assessment, finding, evidence.position, field, first_scalar, end_scalar
      FROM assessments JOIN evidence ON evidence.assessment = assessments.id WHERE report = ?
      """)
    let setWords = try PreparedStatement(
      db, "UPDATE evidence SET words = ? WHERE assessment = ? AND finding = ? AND position = ?")
    let setSealed = try PreparedStatement(db, "UPDATE reports SET sealed = ? WHERE id = ?")
    let select = try PreparedStatement(
      db,
      "SELECT id, first_run, title, narrative, extras FROM reports WHERE id > ? ORDER BY id LIMIT 1"
    )
    var last: Int64 = 0
    while true {
      try select.bind(last, at: 1)
      guard try select.next() else { return }
      last = try select.row(after: last, of: "reports")
      let run = select.int64(1)
      let report = Report(id: "-", narrative: select.string(3), title: select.string(2))
      let extras = select.bytes(4)
      select.reset()
      let texts = report.withBytes(of: report.title) { title in
        report.withBytes(of: report.narrative) { narrative in
          SealedText.encode(run: run, title: title, narrative: narrative, extras: extras)
        }
      }
      try cipher.seal(texts, table: SealedText.table, row: last, column: SealedText.column)
        .withUnsafeBufferPointer {
          try setSealed.bindBlobInPlace($0, at: 1)
          try setSealed.bind(last, at: 2)
          try setSealed.run()
        }
      try evidence.bind(last, at: 1)
      while try evidence.next() {
        guard let field = TextField(rawValue: evidence.string(3)),
          let range = report.byteRange(
            of: field, scalars: evidence.int(4), to: evidence.int(5))
        else { continue }
        let words = report.withBytes(of: range) { cipher.digest(ofWords: $0) }
        try words.withUnsafeBufferPointer {
          try setWords.bindBlobInPlace($0, at: 1)
          for column in Int32(0)..<3 { try setWords.bind(evidence.int64(column), at: column + 2) }
          try setWords.run()
        }
      }
    }
  }

  private static func sealEntities(_ db: Database, _ cipher: StoreCipher) throws {
    let select = try PreparedStatement(
      db,
      """
      SELECT assessment, position, kind, value FROM entities
      WHERE (assessment, position) > (?, ?) ORDER BY assessment, position LIMIT 1
      """)
    let update = try PreparedStatement(
      db, "UPDATE entities SET value = ?, sealed = ? WHERE assessment = ? AND position = ?")
    var last: (Int64, Int64) = (0, -1)
    while true {
      try select.bind(last.0, at: 1)
      try select.bind(last.1, at: 2)
      guard try select.next() else { return }
      let place = (select.int64(0), select.int64(1))
      // As in `PreparedStatement.row(after:of:)`.
      guard place > last else { throw DamagedRow(table: "entities", row: last.0) }
      last = place
      let (kind, value) = (select.string(2), select.string(3))
      select.reset()
      try update.bind(cipher.comparison(kind: kind, value: value), at: 1)
      try EntityWriter.seal(value, assessment: last.0, cipher).withUnsafeBufferPointer {
        try update.bindBlobInPlace($0, at: 2)
        try update.bind(last.0, at: 3)
        try update.bind(last.1, at: 4)
        try update.run()
      }
    }
  }
}
