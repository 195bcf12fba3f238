import Foundation
import GRDB
import TestSupport
import Testing

@testable import CaseStore

@Suite("A store in which bits were flipped")
struct FlippedBitTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try open(.create)
    try WholeStore.fill(store)
    #expect(try store.verify().faults == [])
    try store.close()
  }

  private func open(_ mode: CaseStore.Mode, _ name: String = "fanal.db") throws -> CaseStore {
    try CaseStore.open(
      path: folder.file(name), mode: mode, keys: StoreKeys(folder: folder.file("keys")))
  }

  @Test("A flipped bit anywhere in the file is found, or changes nothing that the store says")
  func anywhere() throws {
    let original = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    let tables = try tables()
    let before = try dump("fanal.db", tables)
    var random = SeededGenerator(seed: 2_026)
    var found = 0
    let count = TestScale.pick(short: 150, long: 5_000)
    // Pages are mostly room; what is written is what matters.
    let written = original.indices.filter { original[$0] != 0 }
    for flip in 0..<count {
      let offset = written[Int(random.next() % UInt64(written.count))]
      let bit = UInt8(1) << UInt8(random.next() % 8)
      var changed = original
      changed[offset] ^= bit
      try changed.write(to: URL(fileURLWithPath: folder.file("flipped.db")))
      var isFound = true
      do {
        isFound = try !open(.readOnly, "flipped.db").verify().faults.isEmpty
      } catch is StoreError {
        // The store does not open any more.
      }
      if isFound {
        found += 1
      } else {
        let after = try dump("flipped.db", tables)
        let differing = Set(after).symmetricDifference(before).map { $0.prefix { $0 != " " } }
        #expect(
          differing.isEmpty, "flip \(flip): bit \(bit) of byte \(offset) was not found")
      }
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: folder.file("flipped.db" + suffix))
      }
    }
    #expect(found > count / 2)
  }

  /// Tables that nothing is said of but pages and references: which files were read, and work that is left to do.
  /// Of the index of words its own tables are compared by what they say, below.
  private static let uncovered: Set = [
    "grdb_migrations", "sqlite_sequence", "intake_files", "store_tasks",
  ]

  /// The tables as they were made. A flipped bit may turn `table` or a name in the schema into capitals, which
  /// changes nothing for SQLite, but would hide the table from whoever looks for it there.
  private func tables() throws -> [String] {
    let queue = try DatabaseQueue(path: folder.file())
    return try queue.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    }
  }

  /// Everything that a file says: the values of all rows of all tables, and the words of the index.
  private func dump(_ name: String, _ tables: [String]) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: folder.file(name), configuration: configuration)
    return try queue.inDatabase { db in
      try db.execute(
        sql: "CREATE VIRTUAL TABLE temp.words USING fts5vocab ('main', 'search', 'instance')")
      let plain = tables.filter {
        !Self.uncovered.contains($0) && (!$0.hasPrefix("search") || $0 == "search_docsize")
      }
      return try (plain + ["temp.words"]).flatMap { table in
        // Values alone: a column under another name is a mistake of SQL for whoever reads it.
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
          table + " "
            + row.databaseValues.map {
              Data.fromDatabaseValue($0)?.base64EncodedString() ?? "\($0)"
            }.joined(separator: " ")
        }
      }
    }
  }

  /// What is done behind the program's back, and which table and row the first fault names; `nil` where SQLite alone
  /// can tell.
  static let changes: [(sql: String, check: StoreFault.Check, table: String, row: String?)] = [
    ("UPDATE people SET role = 'administrator'", .people, "people", "handle = 'kim'"),
    (
      "UPDATE settings SET value = '9' WHERE name = 'second_reading_lots'", .people, "settings",
      "name = 'second_reading_lots'"
    ),
    ("UPDATE report_details SET consent = 'given'", .reports, "report_details", "true"),
    (
      "UPDATE cases SET lot = 1 WHERE external_id = 'R-0'", .reviews, "cases", "external_id = 'R-0'"
    ),
    (
      "DELETE FROM review_acts WHERE id = (SELECT max(id) FROM review_acts)", .reviews, "cases",
      "external_id = 'R-1'"
    ),
    (
      "DROP TRIGGER review_verdicts_stay; UPDATE review_verdicts SET verdict = 'unsure'", .reviews,
      "review_acts", "kind = 'decide'"
    ),
    ("DELETE FROM review_verdicts", .reviews, "review_acts", "kind = 'decide'"),
    (
      "DROP TRIGGER review_acts_stay; UPDATE review_acts SET person = 1 WHERE state = 'dismissed'",
      .reviews, "review_acts", "state = 'dismissed'"
    ),
    (
      "DROP TRIGGER notes_stay; UPDATE notes SET releasable = 1 WHERE id = 2", .reviews,
      "review_acts", "state = 'dismissed'"
    ),
    (
      """
      DROP TRIGGER notes_stay;
      UPDATE notes SET sealed = (SELECT sealed FROM notes WHERE id = 1) WHERE id = 2
      """, .reviews, "review_acts", "state = 'dismissed'"
    ),
    ("DELETE FROM notes WHERE id = 2", .reviews, "review_acts", "state = 'dismissed'"),
    ("DELETE FROM case_marks", .reviews, "case_marks", "true"),
    ("INSERT INTO case_marks VALUES ('a.b', 1, 0, 1)", .reviews, "case_marks", "id = 1"),
    ("UPDATE links SET unlinked = 0", .links, "links", "id = 2"),
    ("UPDATE link_reasons SET points = 1 WHERE link = 2", .links, "links", "id = 2"),
    ("UPDATE link_decisions SET person = 'ada'", .links, "links", "id = 2"),
    ("DELETE FROM link_decisions", .links, "links", "id = 2"),
    ("UPDATE link_groups SET reports = 9", .links, "link_groups", "true"),
    ("DELETE FROM link_group_members", .links, "link_groups", "true"),
    ("UPDATE correlations SET raises = 'prevention'", .links, "correlations", "true"),
    ("DELETE FROM correlation_reports WHERE report = 1", .links, "correlations", "true"),
    ("UPDATE link_builds SET links = 9", .links, "link_builds", "true"),
    ("UPDATE handovers SET tlp = 'TLP:CLEAR'", .handovers, "handovers", "true"),
    ("UPDATE handover_reports SET outcome = NULL", .handovers, "handovers", "true"),
    ("DELETE FROM handover_refusals", .handovers, "handovers", "true"),
    ("UPDATE received_packages SET sender = 'x'", .handovers, "received_packages", "true"),
    ("UPDATE holds SET external_id = 'R-9' WHERE id = 1", .retention, "holds", "id = 1"),
    ("UPDATE purged_reports SET flagged = 1", .retention, "purged_reports", "true"),
    ("DELETE FROM search_docsize WHERE id = 4", .search, "search", "4"),
    ("UPDATE search_docsize SET sz = x'0009' WHERE id = 5", .search, "search", "5"),
    ("INSERT INTO search (rowid, title, narrative) VALUES (3, '', 'x')", .search, "search", "3"),
  ]

  @Test("What was changed is named by table and row", arguments: changes.indices)
  func named(number: Int) throws {
    let change = Self.changes[number]
    let queue = try DatabaseQueue(path: folder.file())
    try queue.writeWithoutTransaction { try $0.execute(sql: change.sql) }
    var row: Int64?
    if let condition = change.row {
      let table = change.table == "case_marks" ? "cases" : change.table
      row =
        try Int64(condition)
        ?? queue.read {
          try Int64.fetchOne(
            $0, sql: "SELECT rowid FROM \(table) WHERE \(condition) ORDER BY rowid LIMIT 1")
        }
      #expect(row != nil)
    }
    try queue.close()
    let faults = try open(.readOnly).verify().faults
    let first = try #require(faults.first)
    #expect(first.check == change.check && first.table == change.table && first.row == row)
  }

  @Test("An index that holds a part of the reports only agrees with those")
  func partial() throws {
    let store = try open(.existing)
    try store.write { db in
      try store.removeFromSearch([7, 8], db)
      try db.execute(sql: "UPDATE settings SET value = 'partial' WHERE name = 'search_index'")
    }
    #expect(try store.verify().faults.isEmpty)
    try store.write {
      try $0.execute(sql: "UPDATE settings SET value = 'on' WHERE name = 'search_index'")
    }
    #expect(try store.verify().faults.map(\.row) == [7, 8])
    try store.switchSearchOff(by: "ada")
    #expect(try store.verify().faults.isEmpty)
  }
}
