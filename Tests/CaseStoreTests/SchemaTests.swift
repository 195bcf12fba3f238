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
    #expect(try schema(queue) == Self.tables)
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
}
