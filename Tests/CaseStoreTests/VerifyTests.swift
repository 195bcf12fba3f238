import Foundation
import GRDB
import ReportModel
import TestSupport
import Testing

@testable import CaseStore

@Suite("Verifying a store")
struct VerifyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try open(.create)
    let run = try store.begin()
    try store.write(batch: Samples.batch(0..<40), run: run)
    let report = FrenchCase.report
    try store.write(
      batch: [StoredAssessment(report: report, assessment: FrenchCase.assessment)], run: run)
    try store.finishRun(
      run, at: "2026-11-23T10:00:00Z", status: .completed, read: 41, rejected: 0,
      stops: ["coercion.isolation": ["cpu": 1]])
    try store.record(AuditEntry(.reportViewed, object: .report("R-1"), by: "zoé"))
    try store.close()
  }

  private func open(_ mode: CaseStore.Mode, _ name: String = "fanal.db") throws -> CaseStore {
    try CaseStore.open(
      path: folder.file(name), mode: mode, keys: StoreKeys(folder: folder.file("keys")))
  }

  @Test("A store that is as it was written has no fault, also while a run goes on")
  func sound() throws {
    let store = try open(.existing)
    let run = try store.begin()
    try store.write(batch: Samples.batch(40..<50), run: run)
    let result = try store.verify()
    #expect(result.faults.isEmpty)
    #expect(result.reports == 51 && result.assessments == 51 && result.entries == 4)
    let newest = try #require(try store.audit().first)
    #expect(result.head?.sequence == 4 && result.head?.hash == newest.hash.description)
    #expect(try store.verify(expecting: (3, store.audit()[1].hash.hexadecimal)).faults.isEmpty)
    let other = try store.verify(expecting: (3, newest.hash.hexadecimal))
    #expect(other.faults.map(\.detail) == ["expected"])
  }

  @Test("A clock that was set back is counted, and is no fault")
  func clock() throws {
    let store = try CaseStore.open(
      path: folder.file(), mode: .existing, keys: StoreKeys(folder: folder.file("keys")),
      lockTimeout: 1, clock: { Date(timeIntervalSince1970: 1_000) })
    try store.record(AuditEntry(.reportViewed, object: .report("R-1")))
    let result = try store.verify()
    #expect(result.faults.isEmpty && result.clockSteps == 1)
  }

  /// Such a row cannot be written, only come about by damage: so the declaration is taken away and put back.
  @Test(
    "A value that its column cannot hold is named, and not read",
    arguments: [
      ("audit", "detail", "NULL", 1), ("assessments", "score", "'x'", 3),
      ("holds", "reason", "7", 1),
      ("people", "name", "NULL", 1),
    ])
  func unreadable(_ table: String, _ column: String, _ value: String, _ row: Int64) throws {
    let store = try open(.existing)
    _ = try store.addPerson(
      handle: "zoe", name: "Zoé Roy", role: .administrator, at: "2026-11-23T10:00:00Z", by: nil)
    try store.hold(report: "R-1", reason: "an investigation")
    try store.close()
    let queue = try DatabaseQueue(path: folder.file())
    try queue.writeWithoutTransaction { db in
      let declared = try #require(
        try String.fetchOne(
          db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [table]))
      func declare(_ sql: String) throws {
        try db.execute(sql: "PRAGMA writable_schema = ON")
        try db.execute(
          sql: "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?",
          arguments: [sql, table])
        try db.execute(sql: "PRAGMA writable_schema = RESET")
      }
      for trigger in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table])
      { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try declare(
        declared.replacing("NOT NULL", with: "").replacing("STRICT", with: "")
          .replacing("CHECK", with: "--"))
      try db.execute(sql: "UPDATE \(table) SET \(column) = \(value) WHERE rowid = \(row)")
      try declare(declared)
    }
    try queue.close()
    let faults = try open(.readOnly).verify().faults
    #expect(
      faults.contains(
        StoreFault(check: .file, table: table, row: row, detail: "column \(column)")))
  }

  /// What is done behind the program's back, and which fault is named first.
  static let changes: [(sql: String, check: StoreFault.Check, table: String, row: Int64?)] = [
    ("UPDATE reports SET city = 'X' WHERE id = 3", .reports, "reports", 3),
    ("UPDATE reports SET content_hash = zeroblob(32) WHERE id = 4", .reports, "reports", 4),
    (
      """
      UPDATE reports SET sealed = (SELECT sealed FROM reports WHERE id = 6) WHERE id = 5
      """, .reports, "reports", 5
    ),
    ("UPDATE assessments SET score = 99 WHERE id = 2", .assessments, "assessments", 2),
    ("UPDATE assessments SET flagged = 0 WHERE id = 2", .assessments, "assessments", 2),
    ("UPDATE findings SET points = 9 WHERE assessment = 1", .assessments, "assessments", 1),
    ("UPDATE findings SET code = 'a.b' WHERE assessment = 41", .assessments, "assessments", 41),
    ("UPDATE evidence SET end_scalar = 20 WHERE assessment = 1", .assessments, "assessments", 1),
    (
      "UPDATE evidence SET words = zeroblob(16) WHERE assessment = 1", .assessments, "assessments",
      1
    ),
    ("DELETE FROM evidence WHERE assessment = 1", .assessments, "assessments", 1),
    ("UPDATE entities SET value = 'ab' WHERE assessment = 1", .assessments, "assessments", 1),
    ("UPDATE runs SET flagged = 99", .runs, "runs", 1),
    ("UPDATE run_stops SET reports = 2", .runs, "runs", 1),
    ("UPDATE run_inputs SET name = 'other'", .runs, "runs", 1),
    ("UPDATE packs SET version = '9'", .packs, "packs", 1),
    ("UPDATE pack_files SET content = x'00'", .packs, "packs", 1),
    ("PRAGMA foreign_keys = OFF; DELETE FROM reports WHERE id = 2", .references, "assessments", 2),
    (
      "DELETE FROM grdb_migrations WHERE identifier LIKE '3%'", .schema, "grdb_migrations", nil
    ),
    (
      "DROP TRIGGER audit_never_changes; UPDATE audit SET actor = 'x' WHERE sequence = 2", .audit,
      "audit", 2
    ),
    ("DROP TRIGGER audit_keeps_all; DELETE FROM audit WHERE sequence = 2", .audit, "audit", 3),
    ("DROP TRIGGER audit_keeps_all; DELETE FROM audit WHERE sequence = 3", .audit, "audit", 2),
    (
      """
      DROP TRIGGER audit_keeps_all; DELETE FROM audit WHERE sequence = 3;
      UPDATE sqlite_sequence SET seq = 2 WHERE name = 'audit'
      """, .audit, "audit_head", 1
    ),
    (
      """
      DROP TRIGGER audit_keeps_all; DELETE FROM audit; UPDATE sqlite_sequence SET seq = 0;
      DELETE FROM audit_head
      """, .audit, "audit", nil
    ),
  ]

  @Test("Names the row that was changed behind its back", arguments: changes.indices)
  func changed(number: Int) throws {
    let change = Self.changes[number]
    let queue = try DatabaseQueue(path: folder.file())
    try queue.writeWithoutTransaction { try $0.execute(sql: change.sql) }
    try queue.close()
    let result = try open(.readOnly).verify()
    if change.row == nil && change.check == .audit {
      // An audit that is gone with all traces of it looks like a new one; only what was noted elsewhere, and
      // the runs that it does not tell of, can show it.
      #expect(result.entries == 0)
      return
    }
    let first = try #require(result.faults.first)
    #expect(first.check == change.check && first.table == change.table && first.row == change.row)
  }

  @Test("A chain that was written anew without the key shows in its end")
  func forged() throws {
    let queue = try DatabaseQueue(path: folder.file())
    try queue.write { db in
      try db.execute(sql: "DROP TRIGGER audit_never_changes")
      var previous = AuditRecord.beginning
      for row in try Row.fetchAll(db, sql: "SELECT * FROM audit ORDER BY sequence") {
        let record = try AuditRecord(
          sequence: row["sequence"], at: row["at"],
          entry: AuditEntry(
            AuditEntry.Act(rawValue: row["act"]),
            object: AuditEntry.Object(kind: row["object_kind"], id: row["object_id"]),
            by: "nobody"), previous: previous, cipher: StoreCipher(key: .random()))
        try db.execute(
          sql: """
            UPDATE audit SET actor = 'nobody', purpose = x'', detail = '{}', previous_hash = ?, hash = ?
            WHERE sequence = ?
            """,
          arguments: [Data(previous), Data(record.hash.bytes), record.sequence])
        previous = record.hash.bytes
      }
    }
    try queue.close()
    let faults = try open(.readOnly).verify().faults
    #expect(faults.map(\.table) == ["audit_head"])
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): equal seeds give equal numbers.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
