import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Schema")
struct SchemaTests {
  @Test("Every migration runs on an empty file, in order, and sets its version")
  func migrations() throws {
    let queue = try DatabaseQueue()
    for identifier in Schema.migrator.migrations {
      try Schema.migrator.migrate(queue, upTo: identifier)
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      #expect(version.map(String.init) == identifier.prefix { $0 != " " }.description)
    }
    let last = try queue.read { try Int64.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(last == Schema.version)
    #expect(try queue.read { try Schema.migrator.hasCompletedMigrations($0) })
  }

  @Test("A store of the first version keeps its runs")
  func fromFirstVersion() throws {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.file())
    try Schema.migrator.migrate(queue, upTo: "1 reports, packs, runs, assessments")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO packs (hash, name, version) VALUES (zeroblob(32), 'old', '1');
          INSERT INTO runs (pack, engine, command, started_at, status, process, read, incomplete)
          VALUES (1, '0.1.0', 'screen', '2026-11-01T00:00:00Z', 'completed', '', 12, 3);
          """)
    }
    try queue.close()
    let store = try CaseStore.open(path: folder.file(), mode: .existing)
    let run = try #require(try store.runs().first)
    #expect(run.pack.name == "old" && run.counts.read == 12 && run.counts.incomplete == 3)
    #expect(run.counts.stops.isEmpty)
    #expect(try store.begin().number == 2)
  }

  @Test("Migrating twice changes nothing")
  func twice() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    let before = try schema(queue)
    try Schema.migrator.migrate(queue)
    #expect(try schema(queue) == before)
  }

  @Test("The tables are these; a released migration never changes")
  func snapshot() throws {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    #expect(
      try schema(queue) == Self.released + Self.releasedReviews + Self.releasedSearch
        + Self.releasedLinks + Self.releasedHandover)
  }

  // The index of words holds them by its nature; docs/search.md says so, and how to switch it off.
  @Test("No table keeps text of a report but the index of words")
  func texts() throws {
    let marker = "zeppelin"
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.file(), mode: .create)
    let report = Samples.report("R-1", "My \(marker) took my passport.")
    try store.write(
      batch: [StoredAssessment(report: report, assessment: Samples.assessment(of: report))],
      run: store.begin())
    try store.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      for table in tables where !table.hasPrefix("search") {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
          for (column, value) in row {
            let text = String(decoding: Data.fromDatabaseValue(value) ?? Data(), as: UTF8.self)
            #expect(!text.contains(marker), "\(table).\(column)")
          }
        }
      }
    }
    let stored = try #require(try store.report(id: "R-1")).report
    #expect(stored.string(stored.narrative) == "My \(marker) took my passport.")
  }

  /// The tables with their columns, one line each, in the order of their creation.
  private func schema(_ queue: DatabaseQueue) throws -> [String] {
    try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master
          WHERE type = 'table' AND name NOT IN ('grdb_migrations', 'sqlite_sequence')
          ORDER BY rowid
          """)
    }
    .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private static let released = [
    """
    CREATE TABLE packs ( id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, \
    name TEXT NOT NULL, version TEXT NOT NULL , digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE pack_files ( pack INTEGER NOT NULL REFERENCES packs (id), \
    path TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (pack, path) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE runs ( id INTEGER PRIMARY KEY, pack INTEGER NOT NULL REFERENCES packs (id), \
    engine TEXT NOT NULL, command TEXT NOT NULL, started_at TEXT NOT NULL, finished_at TEXT, \
    status TEXT NOT NULL CHECK (status IN ('running', 'completed', 'failed', 'interrupted')), \
    process TEXT NOT NULL, read INTEGER NOT NULL DEFAULT 0, \
    rejected INTEGER NOT NULL DEFAULT 0, flagged INTEGER NOT NULL DEFAULT 0, \
    incomplete INTEGER NOT NULL DEFAULT 0, new_reports INTEGER NOT NULL DEFAULT 0, \
    known_reports INTEGER NOT NULL DEFAULT 0, new_assessments INTEGER NOT NULL DEFAULT 0, \
    known_assessments INTEGER NOT NULL DEFAULT 0 , digest BLOB) STRICT
    """,
    """
    CREATE TABLE run_inputs ( run INTEGER NOT NULL REFERENCES runs (id), \
    position INTEGER NOT NULL, name TEXT NOT NULL, size INTEGER, \
    PRIMARY KEY (run, position) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE reports ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, \
    content_hash BLOB NOT NULL, first_run INTEGER NOT NULL REFERENCES runs (id), \
    received_at TEXT NOT NULL, source_type TEXT NOT NULL, language TEXT NOT NULL, \
    province TEXT NOT NULL, city TEXT NOT NULL, sealed BLOB NOT NULL DEFAULT x'', \
    UNIQUE (external_id, content_hash) ) STRICT
    """,
    """
    CREATE TABLE assessments ( id INTEGER PRIMARY KEY, \
    report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE, \
    pack INTEGER NOT NULL REFERENCES packs (id), engine TEXT NOT NULL, \
    run INTEGER NOT NULL REFERENCES runs (id), language TEXT NOT NULL, \
    flagged INTEGER NOT NULL, score REAL NOT NULL, priority TEXT NOT NULL, \
    complete INTEGER NOT NULL, detail TEXT NOT NULL, digest BLOB NOT NULL DEFAULT x'', \
    UNIQUE (report, pack, engine) ) STRICT
    """,
    """
    CREATE TABLE findings ( \
    assessment INTEGER NOT NULL REFERENCES assessments (id) ON DELETE CASCADE, \
    position INTEGER NOT NULL, standing TEXT NOT NULL \
    CHECK (standing = 'indicator' OR standing = 'contra' OR standing = 'dismissed'), \
    code TEXT NOT NULL, strength TEXT NOT NULL, dimension TEXT NOT NULL, \
    points REAL NOT NULL, exceptions TEXT, PRIMARY KEY (assessment, position) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE evidence ( assessment INTEGER NOT NULL, finding INTEGER NOT NULL, \
    position INTEGER NOT NULL, field TEXT NOT NULL, first_scalar INTEGER NOT NULL, \
    end_scalar INTEGER NOT NULL, phrase TEXT NOT NULL, status TEXT NOT NULL, cue_field TEXT, \
    cue_first_scalar INTEGER, cue_end_scalar INTEGER, scope_first_scalar INTEGER, \
    scope_end_scalar INTEGER, words BLOB NOT NULL DEFAULT x'', PRIMARY KEY (assessment, finding, position), \
    FOREIGN KEY (assessment, finding) REFERENCES findings (assessment, position) \
    ON DELETE CASCADE ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE run_stops ( run INTEGER NOT NULL REFERENCES runs (id), rule TEXT NOT NULL, \
    reason TEXT NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (run, rule, reason) ) \
    STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE entities ( assessment INTEGER NOT NULL REFERENCES assessments (id) \
    ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, \
    field TEXT NOT NULL, first_scalar INTEGER NOT NULL, end_scalar INTEGER NOT NULL, \
    sealed BLOB NOT NULL DEFAULT x'', PRIMARY KEY (assessment, position) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE report_details ( report INTEGER PRIMARY KEY REFERENCES reports (id) \
    ON DELETE CASCADE, occurred_at TEXT, originating_agency TEXT, agency_file_number TEXT, \
    source_reliability TEXT, information_credibility INTEGER, consent TEXT NOT NULL, \
    markings TEXT NOT NULL, unread TEXT NOT NULL ) STRICT
    """,
    """
    CREATE TABLE intake_files ( content_hash BLOB NOT NULL, reading TEXT NOT NULL, \
    pack INTEGER NOT NULL REFERENCES packs (id), engine TEXT NOT NULL, \
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, \
    PRIMARY KEY (content_hash, reading, pack, engine) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE audit ( sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, \
    actor TEXT NOT NULL, act TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, \
    purpose TEXT NOT NULL, detail TEXT NOT NULL, previous_hash BLOB NOT NULL, \
    hash BLOB NOT NULL ) STRICT
    """,
    """
    CREATE TABLE store_key ( id INTEGER PRIMARY KEY CHECK (id = 1), store_id TEXT NOT NULL, \
    fingerprint TEXT NOT NULL, salt BLOB, passes INTEGER, memory INTEGER, wrapped BLOB ) STRICT
    """,
    """
    CREATE TABLE store_tasks (task TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE audit_head ( id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER NOT NULL, \
    digest BLOB NOT NULL ) STRICT
    """,
    """
    CREATE TABLE holds ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, reason BLOB NOT NULL, \
    since TEXT NOT NULL, actor TEXT NOT NULL, released_at TEXT, released_by TEXT ) STRICT
    """,
    """
    CREATE TABLE purge_receipts ( id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, \
    body TEXT NOT NULL ) STRICT
    """,
    """
    CREATE TABLE purged_reports ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, \
    received_at TEXT NOT NULL, stored_at TEXT NOT NULL, last_use_at TEXT NOT NULL, \
    purged_at TEXT NOT NULL, \
    receipt INTEGER NOT NULL REFERENCES purge_receipts (id), assessments INTEGER NOT NULL, \
    findings INTEGER NOT NULL, flagged INTEGER NOT NULL ) STRICT
    """,
  ]
}
