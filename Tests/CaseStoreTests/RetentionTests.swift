import Foundation
import GRDB
import ReportModel
import Synchronization
import Testing

@testable import CaseStore

/// A clock that a test sets.
final class TestClock: Sendable {
  private let time: Mutex<Date>

  init(_ text: String) { time = Mutex(Self.date(text)) }

  var now: Date { time.withLock { $0 } }

  func set(_ text: String) { time.withLock { $0 = Self.date(text) } }

  static func date(_ text: String) -> Date {
    (try? Date(text + "T12:00:00Z", strategy: .iso8601)) ?? .distantPast
  }
}

@Suite("Retention")
struct RetentionTests {
  let folder: TemporaryFolder
  let clock = TestClock("2024-01-10")
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try Self.open(folder, .create, clock)
  }

  private static func open(
    _ folder: TemporaryFolder, _ mode: CaseStore.Mode, _ clock: TestClock
  ) throws -> CaseStore {
    try CaseStore.open(
      path: folder.file(), mode: mode, keys: StoreKeys(folder: folder.file("keys")),
      lockTimeout: 1, clock: { clock.now })
  }

  /// Stores reports on a day, … are flagged.
  private func add(_ range: Range<Int>, on day: String) throws {
    clock.set(day)
    let pack = try store.registerPack(Samples.firstPack, files: [("pack.lua", [1])])
    let run = try store.beginRun(
      RunStart(
        pack: pack, engine: "0.1.0", command: "screen", inputs: [], startedAt: day + "T12:00:00Z"))
    try store.write(batch: Samples.batch(range), run: run)
    try store.finishRun(
      run, at: day + "T12:00:00Z", status: .completed, read: range.count, rejected: 0)
  }

  private func planned(
    _ day: String, _ change: (inout RetentionPolicy) -> Void = { _ in }
  ) throws -> [String] {
    var policy = RetentionPolicy()
    change(&policy)
    clock.set(day)
    return try store.purgePlan(policy).reports.map(\.id)
  }

  @Test("Nothing goes before two years after its last use, and then all of it does")
  func twoYears() throws {
    try add(0..<3, on: "2024-01-10")
    try add(3..<5, on: "2024-06-10")
    #expect(try planned("2024-02-01").isEmpty)
    #expect(try planned("2026-01-10").isEmpty)
    #expect(try planned("2026-01-11") == ["R-0", "R-1", "R-2"])
    #expect(try planned("2026-06-11").count == 5)
    #expect(try planned("2026-06-11") { $0.keep = .init(3, .years) }.isEmpty)
    // A clock that was set back keeps more, never less.
    #expect(try planned("1999-01-01").isEmpty)
  }

  static let all = ["R-0", "R-1", "R-2"]
  static let uses: [(AuditEntry.Act, AuditEntry.Object, [String])] = [
    (.reportViewed, .report("R-1"), ["R-0", "R-2"]),
    (AuditEntry.Act(rawValue: "review.decide"), .report("R-0"), ["R-1", "R-2"]),
    (.exported, .store, []),
    (.reportsRead, .store, all),
    (.held, .report("R-1"), all),
  ]

  @Test(
    "Whatever names the report in the audit is a use, and so is an export of the store",
    arguments: uses)
  func use(act: AuditEntry.Act, object: AuditEntry.Object, goes: [String]) throws {
    try add(0..<3, on: "2024-01-10")
    clock.set("2025-01-10")
    try store.record(AuditEntry(act, object: object))
    #expect(try self.planned("2026-02-01") == goes)
    let withoutExports = act == .exported ? ["R-0", "R-1", "R-2"] : goes
    let planned = try planned("2026-02-01") { $0.countsExports = false }
    #expect(planned == withoutExports)
    #expect(try self.planned("2027-02-01") == ["R-0", "R-1", "R-2"])
  }

  @Test("Unflagged reports that nobody used may go earlier; what was not assessed in full may not")
  func unflagged() throws {
    try add(0..<8, on: "2024-01-10")
    try store.write { db in
      // R-3 was not finished, R-4 is in the review band.
      try db.execute(
        sql: """
          UPDATE assessments SET complete = 0 WHERE report = 4;
          UPDATE assessments SET detail = json_set(detail, '$.review', json('true')) WHERE report = 5
          """)
    }
    clock.set("2024-02-01")
    try store.record(AuditEntry(.reportViewed, object: .report("R-7")))
    #expect(try planned("2024-04-08") { $0.unflagged = .init(90, .days) }.isEmpty)
    #expect(try planned("2024-04-12") { $0.unflagged = .init(90, .days) } == ["R-2"])
    #expect(try planned("2024-04-12").isEmpty)
  }

  @Test(
    "A purge leaves identifiers, dates, counts, the audit and a receipt, and no word of the texts")
  func purge() throws {
    try add(0..<10, on: "2024-01-10")
    try add(10..<15, on: "2026-01-10")
    try store.record(AuditEntry(.reportViewed, object: .report("R-12")))
    clock.set("2026-02-01")
    let result = try store.purge(
      RetentionPolicy(), confirming: 10, by: "zoé", purpose: "schedule 7")
    #expect(result.reports.count == 10)
    #expect(try store.counts().reports == 5)
    var left: [Int] = []
    for table in ["assessments", "findings", "evidence", "entities"] {
      left.append(
        try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 })
    }
    #expect(left == [5, 2, 2, 2])
    let kept = try store.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM purged_reports ORDER BY external_id")
    }
    #expect(kept.count == 10)
    let row = try #require(kept.first)
    #expect(row["external_id"] as String == "R-0")
    #expect(row["flagged"] as Int == 1)
    #expect(row["findings"] as Int == 1)
    #expect(row["stored_at"] as String == "2024-01-10T12:00:00Z")

    let receipt = try #require(result.receipt)
    #expect(ContentHash(of: Array(receipt.body.utf8)) == receipt.hash)
    #expect(try store.purgeReceipts() == [receipt])
    let entry = try #require(try store.audit().first).entry
    #expect(entry.act == .purged && entry.actor == "zoé" && entry.purpose == "schedule 7")
    #expect(entry.detail["receipt"] == .text(receipt.hash.description))
    #expect(receipt.body.contains("\"R-9\"") && !receipt.body.contains("passport"))
    #expect(try store.verify().faults.isEmpty)
    #expect(try store.report(id: "R-3") == nil && store.report(id: "R-12") != nil)
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA freelist_count") } == 0)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM store_tasks") } == 0)
  }

  @Test("What was sealed is not in the files any more, not even sealed")
  func overwritten() throws {
    try add(0..<10, on: "2024-01-10")
    let sealed = try store.read { try Data.fetchAll($0, sql: "SELECT sealed FROM reports") }
    clock.set("2026-02-01")
    _ = try store.purge(RetentionPolicy(), confirming: 10)
    for suffix in ["", "-wal"] {
      let bytes = FileManager.default.contents(atPath: folder.file() + suffix) ?? Data()
      for text in sealed { #expect(bytes.range(of: text.dropFirst(8).prefix(24)) == nil) }
    }
  }

  @Test("Of a purged report no word is left in any table, nor of what people wrote about it")
  func everyWord() throws {
    clock.set("2026-12-01")
    try WholeStore.fill(store)
    try store.release(report: "R-5", by: "ada")
    clock.set("2030-01-01")
    _ = try store.purge(RetentionPolicy(), confirming: 41, by: "ada")
    for table in [
      "reports", "report_details", "cases", "case_marks", "review_acts", "review_verdicts", "notes",
      "links", "link_reasons", "link_decisions", "link_groups", "link_group_members",
      "correlations",
      "correlation_reports", "holds", "search_docsize", "search_gone",
    ] {
      let count = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(count == 0, "\(table)")
    }
    for word in [WholeStore.word, "passport", "motel"] {
      #expect(WholeStore.places(of: word, in: folder.file()).isEmpty)
    }
    // What was handed over stays known.
    #expect(try store.handovers(limit: 5).map(\.purpose) == ["zeppelin referral"])
    #expect(try store.verify().faults.isEmpty)
  }

  @Test("A report that gets the number of a purged one is found by its words")
  func reusedNumbers() throws {
    try add(0..<3, on: "2024-01-10")
    clock.set("2026-02-01")
    _ = try store.purge(RetentionPolicy(), confirming: 3)
    try add(3..<5, on: "2026-02-01")
    let words = try #require(SearchWords(["passport"]))
    #expect(try Set(store.search(SearchQuery(words)).hits.map(\.id)) == ["R-3", "R-4"])
    #expect(try store.verify().faults.isEmpty)
  }

  @Test("The groups of those that stay are made anew")
  func groups() throws {
    try add(0..<2, on: "2024-01-10")
    try add(2..<4, on: "2026-01-10")
    let reason = FoundReason(kind: .phone, key: [UInt8](repeating: 7, count: 16), points: 3)
    let links = [(1, 2), (2, 3), (3, 4)].map {
      FoundLink(first: $0, second: $1, points: 3, reasons: [reason])
    }
    _ = try store.save(
      links: links, correlations: [],
      build: LinkBuild(time: "", person: "", pack: "", reports: 4, leftOut: 0))
    clock.set("2026-02-01")
    _ = try store.purge(RetentionPolicy(), confirming: 2)
    let groups = try store.linkGroups(limit: 5).groups
    #expect(groups.map(\.name) == ["R-2"] && groups.map(\.count) == [2])
    #expect(try store.verify().faults.isEmpty)
  }

  @Test("Another number than was confirmed removes nothing", arguments: [0, 9, 11])
  func otherNumber(count: Int) throws {
    try add(0..<10, on: "2024-01-10")
    clock.set("2026-02-01")
    let error = #expect(throws: StoreError.self) {
      try store.purge(RetentionPolicy(), confirming: count)
    }
    #expect(error?.code == .purgeDiffers && error?.detail == "10")
    #expect(try store.counts().reports == 10)
    #expect(try store.audit(AuditQuery(act: .purged)).isEmpty)
  }

  @Test(
    "A hold keeps a report; it is recorded, its reason is sealed, and lifting it lets the report go"
  )
  func hold() throws {
    try add(0..<3, on: "2024-01-10")
    try store.hold(report: "R-1", reason: "zeppelin request", by: "zoé")
    #expect(try planned("2026-02-01") == ["R-0", "R-2"])
    #expect(try store.purgePlan(RetentionPolicy()).held == ["R-1"])
    #expect(try store.holds().map(\.reason) == ["zeppelin request"])
    for suffix in ["", "-wal"] {
      let bytes = FileManager.default.contents(atPath: folder.file() + suffix) ?? Data()
      #expect(bytes.range(of: Data("zeppelin".utf8)) == nil)
    }
    let twice = #expect(throws: StoreError.self) { try store.hold(report: "R-1", reason: "x") }
    #expect(twice?.code == .holdExists)
    let unknown = #expect(throws: StoreError.self) { try store.hold(report: "R-9", reason: "x") }
    #expect(unknown?.code == .unknownReference)
    try store.release(report: "R-1", by: "zoé")
    let missing = #expect(throws: StoreError.self) { try store.release(report: "R-1") }
    #expect(missing?.code == .holdMissing)
    #expect(try planned("2026-02-01") == ["R-0", "R-1", "R-2"])
    #expect(
      try store.audit(AuditQuery(object: .report("R-1"))).map(\.entry.act) == [.released, .held])
  }

  @Test("A receipt or what is left of a report that was changed is named")
  func changedReceipt() throws {
    try add(0..<3, on: "2024-01-10")
    clock.set("2026-02-01")
    _ = try store.purge(RetentionPolicy(), confirming: 3)
    for sql in [
      "DELETE FROM purged_reports WHERE external_id = 'R-1'",
      "UPDATE purge_receipts SET body = replace(body, 'R-1', 'R-7')",
    ] {
      try store.write { try $0.execute(sql: sql) }
      #expect(try store.verify().faults.map(\.table) == ["purge_receipts"])
    }
  }

  static let lengths: [(String, String?)] = [
    ("90d", "2025-11-03T12:00:00Z"), ("18m", "2024-08-01T12:00:00Z"),
    ("2y", "2024-02-01T12:00:00Z"), ("0d", nil), ("-1y", nil), ("2", nil), ("y", nil),
    ("2w", nil), ("", nil), ("9999999y", nil),
  ]

  @Test("Periods", arguments: lengths)
  func periods(text: String, before: String?) throws {
    let period = RetentionPolicy.Period(text)
    let moment: String? = period.map { $0.before(TestClock.date("2026-02-01")).ISO8601Format() }
    #expect(moment == before)
    if before != nil { #expect(period?.description == text) }
  }
}

@Suite("Backup")
struct BackupTests {
  let folder: TemporaryFolder
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(
      path: folder.file(), mode: .create, keys: StoreKeys(folder: folder.file("keys")))
  }

  @Test("A copy is made while a run goes on; it has mode 0600 and opens with the same key")
  func online() throws {
    let run = try store.begin()
    try store.write(batch: Samples.batch(0..<30), run: run)
    let other = try CaseStore.open(
      path: folder.file(), mode: .existing, keys: StoreKeys(folder: folder.file("keys")))
    let result = try other.backup(to: folder.file("copy.db"), by: "zoé")
    #expect(result.faults.isEmpty && result.reports == 30)
    try store.write(batch: Samples.batch(30..<40), run: run)
    #expect(try mode(folder.file("copy.db")) == 0o600)
    let copy = try CaseStore.open(
      path: folder.file("copy.db"), mode: .readOnly, keys: StoreKeys(folder: folder.file("keys")))
    #expect(try copy.counts().reports == 30)
    #expect(try copy.report(id: "R-7") != nil)
    #expect(try copy.audit().first?.entry.act == .backedUp)
    #expect(!FileManager.default.fileExists(atPath: folder.file("copy.db.partial")))
  }

  @Test("A file that is there is never written over, and a copy that fails leaves nothing")
  func refused() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("copy.db")))
    let error = #expect(throws: StoreError.self) { try store.backup(to: folder.file("copy.db")) }
    #expect(error?.code == .backupExists)
    #expect(FileManager.default.contents(atPath: folder.file("copy.db")) == Data("mine".utf8))
    let missing = #expect(throws: StoreError.self) {
      try store.backup(to: folder.file("none/copy.db"))
    }
    #expect(missing?.code == .backupFailed)

    try store.write(batch: Samples.batch(0..<5), run: store.begin())
    try store.write { try $0.execute(sql: "UPDATE reports SET city = 'X' WHERE id = 3") }
    let damaged = #expect(throws: StoreError.self) { try store.backup(to: folder.file("c.db")) }
    #expect(damaged?.code == .damaged && damaged?.detail == "reports 3")
    #expect(!FileManager.default.fileExists(atPath: folder.file("c.db")))
    #expect(!FileManager.default.fileExists(atPath: folder.file("c.db.partial")))
  }
}
