import Foundation
import GRDB
import ReportModel
import TestSupport
import Testing

@testable import CaseStore

/// Flipped bits in the head of a row make `NULL`, or another kind of value, of any value in it, whatever the table
/// demands. No program may end because of that: it says what is damaged, or passes over it.
@Suite("A store with values of another kind")
struct DamagedValueTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try open("fanal.db", .create)
    try WholeStore.fill(store)
    try store.close()
  }

  private func open(_ name: String, _ mode: CaseStore.Mode) throws -> CaseStore {
    try CaseStore.open(
      path: folder.file(name), mode: mode, keys: StoreKeys(folder: folder.file("keys")))
  }

  /// What every list of the program reads.
  static let readings: [(name: String, read: @Sendable (CaseStore) throws -> Void)] = [
    ("runs", { _ = try $0.runs() }),
    ("packs", { _ = try $0.packs() }),
    ("people", { _ = try $0.people() }),
    ("queue", { _ = try $0.cases(CaseFilter(), limit: 100) }),
    ("show", { for id in ["R-0", "R-1", "D-1"] { _ = try $0.caseRecord(of: id) } }),
    ("versions", { for id in ["R-0", "D-1"] { _ = try $0.versions(of: id) } }),
    ("raised", { _ = try $0.raised(of: "R-0") }),
    ("links", { for id in ["R-0", "D-1"] { _ = try $0.links(of: id) } }),
    ("group", { for id in ["R-0", "R-1"] { _ = try $0.linkGroup(of: id) } }),
    ("groups", { _ = try $0.linkGroups(limit: 10) }),
    ("correlations", { _ = try $0.correlations(limit: 10) }),
    ("link decisions", { _ = try $0.linkDecisions(limit: 10) }),
    ("link builds", { _ = try $0.linkBuilds(limit: 10) }),
    (
      "search",
      { _ = try $0.search(SearchQuery(try #require(SearchWords(["passport"])))) }
    ),
    ("export", { try $0.export { _ in } }),
    ("reports", { try $0.eachReport { _ in } }),
    ("hand-overs", { _ = try $0.handovers(limit: 10) }),
    ("overdue", { _ = try $0.overdueHandovers(on: "2027-01-01") }),
    ("preview", { try $0.eachScore { _ in } }),
    ("agreement", { _ = try $0.readerAgreement() }),
    ("rule figures", { _ = try $0.reviewedRules() }),
    ("verdicts", { _ = try $0.verdicts(of: "coercion.documents_confiscated") }),
    ("second reading", { _ = try $0.nextForSecondReading(by: "ada") }),
    ("holds", { _ = try $0.holds() }),
    ("receipts", { _ = try $0.purgeReceipts() }),
    ("purge plan", { _ = try $0.purgePlan(RetentionPolicy()) }),
    ("audit", { _ = try $0.audit() }),
    ("verify", { _ = try $0.verify() }),
  ]

  /// What writes reads first.
  static let writings: [(name: String, write: @Sendable (CaseStore) throws -> Void)] = [
    ("next", { _ = try $0.takeNext(CaseFilter(), by: "kim", at: WholeStore.now) }),
    (
      "decide",
      {
        var decision = Decision()
        decision.note = Decision.Note(text: "Seen.", isReleasable: true)
        try $0.decide(on: "R-1", decision, by: "kim", at: WholeStore.now)
      }
    ),
    ("undo", { _ = try $0.undo("R-0", by: "ada", at: WholeStore.now) }),
    (
      "unlink",
      {
        let decision = LinkDecision(
          act: .unlink, person: "kim", time: WholeStore.now, reason: "another")
        _ = try $0.decide(decision, linkOf: "R-0", and: "R-1")
      }
    ),
    ("screen", { _ = try $0.write(batch: Samples.batch(0..<3), run: try $0.begin(by: "kim")) }),
  ]

  private struct Column {
    var table: String
    var name: String
    var sql: String
  }

  @Test("No value of another kind ends the program, whoever reads it")
  func everywhere() throws {
    var refused: Set<String> = []
    var planted = 0
    let kinds = ["NULL", "x'ff00'", "'?'", "9223372036854775807"]
    // Every column with every kind of value takes minutes.
    let step = TestScale.pick(short: 31, long: 1)
    let all = try columns().flatMap { column in kinds.map { (column, $0) } }
    for (column, value) in stride(from: 0, to: all.count, by: step).map({ all[$0] }) {
      guard try plant(value, in: column) else { continue }
      planted += 1
      defer { remove("damaged.db") }
      let store: CaseStore
      do { store = try open("damaged.db", .existing) } catch is StoreError { continue }
      for (name, body) in Self.readings + Self.writings {
        do {
          try body(store)
        } catch let error as StoreError {
          refused.insert("\(column.table) \(name)")
          // "failed" would send people to look at their disk.
          #expect(
            error.code != .failed, "\(column.table).\(column.name) = \(value), \(name): \(error)")
        }
      }
    }
    #expect(planted * step > 400)
    #expect(refused.count > TestScale.pick(short: 15, long: 80))
  }

  /// A value that is planted in the first row of a table, and what then says so.
  static let named: [(table: String, column: String, reading: String)] = [
    ("runs", "command", "runs"), ("run_inputs", "name", "runs"), ("run_stops", "reports", "runs"),
    ("packs", "hash", "packs"), ("people", "role", "people"), ("cases", "score", "queue"),
    ("cases", "codes", "show"), ("review_acts", "at", "show"),
    ("review_verdicts", "verdict", "show"), ("notes", "releasable", "show"),
    ("links", "points", "links"), ("link_reasons", "points", "links"),
    ("link_decisions", "person", "link decisions"), ("link_groups", "state", "groups"),
    ("correlations", "why_fr", "correlations"),
    ("correlation_reports", "report", "correlations"), ("link_builds", "pack", "link builds"),
    ("handovers", "tlp", "hand-overs"), ("handover_reports", "report", "hand-overs"),
    ("handover_refusals", "reasons", "hand-overs"), ("holds", "since", "holds"),
    ("purge_receipts", "body", "receipts"), ("audit", "actor", "audit"),
    ("reports", "content_hash", "export"), ("assessments", "priority", "preview"),
  ]

  @Test("What cannot be read is named by table and row", arguments: named.indices)
  func namedRow(number: Int) throws {
    let (table, name, reading) = Self.named[number]
    let column = try #require(try columns().first { $0.table == table && $0.name == name })
    guard try plant("NULL", in: column) || plant("x'ff00'", in: column) else {
      Issue.record("nothing could be planted")
      return
    }
    let store = try open("damaged.db", .readOnly)
    let body = try #require(Self.readings.first { $0.name == reading }).read
    let error = #expect(throws: StoreError.self) { try body(store) }
    #expect(error?.code == .damaged)
    let place = try #require(error?.detail.split(separator: " "))
    #expect(place.first.map(String.init) == table)
    #expect(place.count == 2 && Int64(place.last ?? "") != nil)
    for text in [error?.english, error?.french] {
      #expect(text?.contains("(\(error?.detail ?? "?"))") == true)
      #expect(text?.contains("fanal store verify") == true)
    }
  }

  @Test("A walk through a table ends where the next row is not a later one")
  func walk() throws {
    let store = try open("fanal.db", .readOnly)
    try store.read { db in
      let select = try PreparedStatement(db, "SELECT 5")
      #expect(try select.next())
      #expect(try select.row(after: 4, of: "notes") == 5)
      for last: Int64 in [5, 6] {
        let error = #expect(throws: DamagedRow.self) {
          _ = try select.row(after: last, of: "notes")
        }
        #expect(error?.place == "notes \(last)")
      }
      select.reset()
    }
  }

  // MARK: Planting

  /// The columns of all tables but those of the index, which SQLite looks after, and of GRDB.
  private func columns() throws -> [Column] {
    let queue = try DatabaseQueue(path: folder.file())
    return try queue.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT tables.name AS "table", columns.name AS name, schema.sql AS sql
          FROM pragma_table_list AS tables
          JOIN pragma_table_info(tables.name) AS columns
          JOIN sqlite_master AS schema ON schema.type = 'table' AND schema.name = tables.name
          WHERE tables.schema = 'main' AND tables.strict
          ORDER BY tables.name, columns.cid
          """
      ).map { Column(table: $0["table"], name: $0["name"], sql: $0["sql"]) }
    }
  }

  /// Makes a copy of the store in which a value stands in as many rows of a column as its indexes allow, while the
  /// schema says what it always said.
  ///
  /// - Returns: Whether any row has it now.
  private func plant(_ value: String, in column: Column) throws -> Bool {
    remove("damaged.db")
    try FileManager.default.copyItem(atPath: folder.file(), toPath: folder.file("damaged.db"))
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.file("damaged.db"), configuration: configuration)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { db in
      let loose = column.sql.replacingOccurrences(of: "NOT NULL", with: "")
        .replacingOccurrences(of: ") STRICT, WITHOUT", with: ") WITHOUT")
        .replacingOccurrences(of: ") STRICT", with: ")")
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      for trigger in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
      { try db.execute(sql: "DROP TRIGGER \(trigger)") }
      try schema(loose, of: column.table, db)
      do {
        try db.execute(sql: "UPDATE OR IGNORE \(column.table) SET \(column.name) = \(value)")
      } catch is DatabaseError {
        return false
      }
      let count =
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM \(column.table) WHERE \(column.name) IS \(value)") ?? 0
      try schema(column.sql, of: column.table, db)
      return count > 0
    }
  }

  private func schema(_ sql: String, of table: String, _ db: Database) throws {
    try db.execute(sql: "PRAGMA writable_schema = ON")
    try db.execute(
      sql: "UPDATE sqlite_master SET sql = ? WHERE type = 'table' AND name = ?",
      arguments: [sql, table])
    try db.execute(sql: "PRAGMA writable_schema = RESET")
  }

  private func remove(_ name: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder.file(name + suffix))
    }
  }
}
