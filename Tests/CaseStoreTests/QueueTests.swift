import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

/// Lists of a large store.
@Suite("Queue of a large store", .serialized)
struct QueueTests {
  private static let provinces = ["ON", "QC", "BC", "AB", "NU"]
  private static let isLong = ProcessInfo.processInfo.environment["FANAL_LONG_TESTS"] == "1"
  private static let count = isLong ? 1_000_000 : 60_000

  /// Cases of which few are urgent, few from Nunavut, few of one source, and many decided.
  private static func fill(_ store: CaseStore) throws {
    try store.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
          INSERT INTO cases (external_id, report, assessment, state, open, eligible, touched, stale,
            rank, priority, score, received, province, source_type, language, assigned, lot, reading,
            lead, pillars, codes)
          SELECT 'R-' || n, n, n, CASE WHEN n % 4 = 0 THEN 'dismissed' ELSE 'new' END, n % 4 <> 0, 1,
            0, 0, ((CASE WHEN n % 1000 = 0 THEN 0 ELSE 1 + n % 3 END) << 60)
              | ((n * 7919 % 60000) << 30) | (n % 500000),
            CASE WHEN n % 1000 = 0 THEN 0 ELSE 1 + n % 3 END, 1.5, 1700000000 + n * 60,
            CASE WHEN n % 5000 = 1 THEN 'NU' WHEN n % 3 = 0 THEN 'QC' ELSE 'ON' END,
            CASE WHEN n % 7000 = 1 THEN 'court_file' ELSE 'hotline_call' END,
            CASE WHEN n % 3 = 0 THEN 'fr' ELSE 'en' END, CASE WHEN n % 900 = 1 THEN 1 END,
            n % 10000, n % 4 = 0, 'protection', 'protection',
            CASE WHEN n % 3000 = 1 THEN 'rare.code' ELSE 'common.code' END
          FROM numbers
          """, arguments: [count])
      try db.execute(
        sql: """
          INSERT INTO case_marks SELECT codes, open, rank, id FROM cases;
          INSERT INTO case_marks SELECT pillars, open, rank, id FROM cases;
          """)
    }
  }

  private static let filters: [(String, @Sendable (inout CaseFilter) -> Void)] = [
    ("all", { _ in }),
    ("rare province", { $0.province = "NU" }),
    ("common province", { $0.province = "ON" }),
    ("absent province", { $0.province = "YT" }),
    ("rare source", { $0.sourceType = "court_file" }),
    ("urgent", { $0.priority = .urgent }),
    ("lowest priority", { $0.priority = Priority.none }),
    ("language", { $0.language = "fr" }),
    (
      "province and language that never meet",
      {
        $0.province = "NU"; $0.language = "de"
      }
    ),
    ("rare code", { $0.code = "rare.code" }),
    ("common code", { $0.code = "common.code" }),
    (
      "pillar and province",
      {
        $0.pillar = .protection; $0.province = "NU"
      }
    ),
    (
      "code and pillar",
      {
        $0.code = "rare.code"; $0.pillar = .protection
      }
    ),
    ("assigned", { $0.assignment = .person("ada") }),
    ("nobody's", { $0.assignment = .nobody }),
    (
      "one day",
      {
        $0.since = 1_700_000_000; $0.until = 1_700_000_000 + 86_400
      }
    ),
    ("all days", { $0.since = 0 }),
    ("dismissed", { $0.states = [.dismissed] }),
    ("two states", { $0.states = [.dismissed, .new] }),
    (
      "dismissed with code",
      {
        $0.states = [.dismissed]; $0.code = "rare.code"
      }
    ),
    (
      "everything",
      {
        $0.province = "ON"; $0.language = "en"; $0.code = "common.code"; $0.since = 0
      }
    ),
  ]

  @Test("Every list is a walk along an index, quick, and the same as without one")
  func lists() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.file(), mode: .create)
    try store.addPerson(
      handle: "ada", name: "Ada", role: .administrator, at: "2026-11-23T09:00:00Z", by: nil)
    try Self.fill(store)
    for (name, change) in Self.filters {
      var filter = CaseFilter()
      change(&filter)
      let start = ContinuousClock.now
      let page = try store.cases(filter, limit: 20)
      let first = ContinuousClock.now - start
      var next: CasePage?
      let middle = ContinuousClock.now
      if let cursor = page.next { next = try store.cases(filter, after: cursor, limit: 20) }
      let second = ContinuousClock.now - middle
      // The bound of the program is 50 ms; a busy machine gets more.
      let bound = Duration.milliseconds(Self.isLong ? 150 : 250)
      #expect(first < bound && second < bound, "\(name): \(first), \(second)")
      if Self.isLong { print("\(name): \(first), \(second)") }
      let plain = try store.read { try Self.plain(filter, $0) }
      #expect(page.cases.map(\.id) == Array(plain.prefix(20)), "\(name)")
      #expect((next?.cases.map(\.id) ?? []) == Array(plain.dropFirst(20)), "\(name), second page")
      try store.read { try Self.checkPlan(filter, $0, name) }
    }
    #expect(try store.nextForSecondReading(by: "ada") != nil)
  }

  /// The identifiers of the first two pages by reading every row.
  private static func plain(_ filter: CaseFilter, _ db: Database) throws -> [String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT external_id FROM cases NOT INDEXED WHERE (?1 IS NULL AND open = 1 OR instr(?1, state) > 0)
          AND (?2 IS NULL OR province = ?2) AND (?3 IS NULL OR source_type = ?3)
          AND (?4 IS NULL OR language = ?4) AND (?5 IS NULL OR codes = ?5)
          AND (?6 IS NULL OR pillars = ?6) AND (?7 IS NULL OR priority = ?7)
          AND (?8 IS NULL OR received >= ?8) AND (?9 IS NULL OR received < ?9)
          AND (?10 IS NULL OR ifnull(assigned, 0) = ?10)
        ORDER BY rank, id LIMIT 40
        """,
      arguments: [
        filter.states.isEmpty ? nil : filter.states.map(\.rawValue).joined(separator: " "),
        filter.province, filter.sourceType, filter.language, filter.code, filter.pillar?.rawValue,
        filter.priority.map { CaseQuery.number(of: $0) }, filter.since, filter.until,
        filter.assignment.map { $0 == .nobody ? 0 : 1 },
      ])
    return rows.map { $0["external_id"] }
  }

  /// No table is read from end to end, and nothing but the page itself is sorted; days with few
  /// reports are.
  private static func checkPlan(_ filter: CaseFilter, _ db: Database, _ name: String) throws {
    for part in CasePart.parts(of: filter) {
      let query = try CaseQuery(filter, part, db, path: "")
      let (sql, values) = query.statement(after: CaseCursor(rank: 5, row: 5), limit: 21)
      let plan = try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: StatementArguments(values)
      ).map { $0["detail"] as String }
      for step in plan where step.hasPrefix("SCAN") {
        #expect(step.contains("USING"), "\(name): \(plan)")
      }
      let sorts = plan.count { $0.contains("TEMP B-TREE") }
      let isSorted = plan.contains { $0.contains("cases_by_received") }
      #expect(sorts <= (isSorted ? 2 : 1), "\(name): \(plan)")
    }
  }
}
