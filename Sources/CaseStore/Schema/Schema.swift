internal import GRDB

/// The tables of a store and how they came to be.
///
/// Texts of reports and what people wrote are sealed with the store's key. Evidence and entities are kept as places in the
/// report (Unicode scalars, half-open), never as a second copy of the text; an entity has its sealed
/// normal form besides, and a keyed hash of it for reports to be compared by. Statuses, codes and the like are words, so that the file explains itself to whoever
/// opens it without this program.
enum Schema {
  /// `PRAGMA application_id`: "Fanl" in ASCII.
  static let applicationID: Int64 = 0x4661_6E6C
  /// `PRAGMA user_version`: the number of the last migration.
  static let version: Int64 = 15

  /// The migrations, oldest first. A migration that was released never changes again.
  ///
  /// - Parameters:
  ///   - makeKey: Makes and keeps the key of a store that has none.
  ///   - cipher: The cipher of a store that has a key.
  ///   - sealed: Is told how many texts that people wrote were sealed.
  static func migrator(
    makeKey: @escaping @Sendable (Database) throws -> StoreCipher,
    cipher: @escaping @Sendable (Database) throws -> StoreCipher,
    sealed: @escaping @Sendable (Int) -> Void
  ) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 reports, packs, runs, assessments") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: firstTables)
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 what runs did not assess") { db in
      try db.execute(sql: stopsTable)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 entities") { db in
      try db.execute(sql: entitiesTable)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 exceptions") { db in
      try db.execute(sql: "ALTER TABLE findings ADD COLUMN exceptions TEXT")
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5 intake") { db in
      try db.execute(sql: intakeTables)
      try fillDetails(db)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6 audit") { db in
      try db.execute(sql: auditTable)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7 sealed texts, digests, holds") { db in
      try seal(db, makeKey: makeKey)
      try db.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("8 people, reviews, notes") { db in
      try createPeopleAndReviews(db)
      try db.execute(sql: "PRAGMA user_version = 8")
    }
    migrator.registerMigration("9 full-text search") { db in
      try createSearch(db)
      try db.execute(sql: "PRAGMA user_version = 9")
    }
    migrator.registerMigration("10 links") { db in
      try db.execute(sql: linkTables)
      try db.execute(sql: "PRAGMA user_version = 10")
    }
    migrator.registerMigration("11 hand-over") { db in
      try db.execute(sql: handoverTables)
      try db.execute(sql: "PRAGMA user_version = 11")
    }
    migrator.registerMigration("12 what correlations raise") { db in
      try raiseByCorrelations(db)
      try db.execute(sql: "PRAGMA user_version = 12")
    }
    migrator.registerMigration("13 sealed words of people, digests of what they did") { db in
      sealed(try sealWords(db, cipher: cipher(db)))
      try db.execute(sql: "PRAGMA user_version = 13")
    }
    migrator.registerMigration("14 passwords, saved views") { db in
      try db.execute(sql: accountTables)
      try db.execute(sql: "PRAGMA user_version = 14")
    }
    migrator.registerMigration("15 reports by day of receipt") { db in
      try db.execute(sql: receiptIndex)
      try db.execute(sql: "PRAGMA user_version = 15")
    }
    return migrator
  }

  /// Holds all columns that statistics count reports by, so that they walk it and read no text.
  private static let receiptIndex = """
    CREATE INDEX reports_by_receipt
      ON reports (received_at, external_id, province, source_type, language);
    """

  /// Values of identifiers come masked; the others are what reports are compared by.
  private static let entitiesTable = """
    CREATE TABLE entities (
      assessment INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      field TEXT NOT NULL,
      first_scalar INTEGER NOT NULL,
      end_scalar INTEGER NOT NULL,
      PRIMARY KEY (assessment, position)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX entities_by_value ON entities (kind, value);
    """

  private static let stopsTable = """
    CREATE TABLE run_stops (
      run INTEGER NOT NULL REFERENCES runs (id),
      rule TEXT NOT NULL,
      reason TEXT NOT NULL,
      reports INTEGER NOT NULL,
      PRIMARY KEY (run, rule, reason)
    ) STRICT, WITHOUT ROWID;
    """

  // `CHECK (standing IN (…))` would fill a temporary table for every row that is written.
  private static let firstTables = """
    CREATE TABLE packs (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE,
      name TEXT NOT NULL,
      version TEXT NOT NULL
    ) STRICT;

    CREATE TABLE pack_files (
      pack INTEGER NOT NULL REFERENCES packs (id),
      path TEXT NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (pack, path)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE runs (
      id INTEGER PRIMARY KEY,
      pack INTEGER NOT NULL REFERENCES packs (id),
      engine TEXT NOT NULL,
      command TEXT NOT NULL,
      started_at TEXT NOT NULL,
      finished_at TEXT,
      status TEXT NOT NULL CHECK (status IN ('running', 'completed', 'failed', 'interrupted')),
      process TEXT NOT NULL,
      read INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0,
      flagged INTEGER NOT NULL DEFAULT 0,
      incomplete INTEGER NOT NULL DEFAULT 0,
      new_reports INTEGER NOT NULL DEFAULT 0,
      known_reports INTEGER NOT NULL DEFAULT 0,
      new_assessments INTEGER NOT NULL DEFAULT 0,
      known_assessments INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE run_inputs (
      run INTEGER NOT NULL REFERENCES runs (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      size INTEGER,
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE reports (
      id INTEGER PRIMARY KEY,
      external_id TEXT NOT NULL,
      content_hash BLOB NOT NULL,
      first_run INTEGER NOT NULL REFERENCES runs (id),
      received_at TEXT NOT NULL,
      source_type TEXT NOT NULL,
      language TEXT NOT NULL,
      province TEXT NOT NULL,
      city TEXT NOT NULL,
      title TEXT NOT NULL,
      narrative TEXT NOT NULL,
      extras TEXT,
      UNIQUE (external_id, content_hash)
    ) STRICT;

    CREATE TABLE assessments (
      id INTEGER PRIMARY KEY,
      report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
      pack INTEGER NOT NULL REFERENCES packs (id),
      engine TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES runs (id),
      language TEXT NOT NULL,
      flagged INTEGER NOT NULL,
      score REAL NOT NULL,
      priority TEXT NOT NULL,
      complete INTEGER NOT NULL,
      detail TEXT NOT NULL,
      UNIQUE (report, pack, engine)
    ) STRICT;

    CREATE TABLE findings (
      assessment INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      standing TEXT NOT NULL
        CHECK (standing = 'indicator' OR standing = 'contra' OR standing = 'dismissed'),
      code TEXT NOT NULL,
      strength TEXT NOT NULL,
      dimension TEXT NOT NULL,
      points REAL NOT NULL,
      PRIMARY KEY (assessment, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence (
      assessment INTEGER NOT NULL,
      finding INTEGER NOT NULL,
      position INTEGER NOT NULL,
      field TEXT NOT NULL,
      first_scalar INTEGER NOT NULL,
      end_scalar INTEGER NOT NULL,
      phrase TEXT NOT NULL,
      status TEXT NOT NULL,
      cue_field TEXT,
      cue_first_scalar INTEGER,
      cue_end_scalar INTEGER,
      scope_first_scalar INTEGER,
      scope_end_scalar INTEGER,
      PRIMARY KEY (assessment, finding, position),
      FOREIGN KEY (assessment, finding) REFERENCES findings (assessment, position)
        ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """
}
