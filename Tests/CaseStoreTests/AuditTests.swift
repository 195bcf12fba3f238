import Foundation
import GRDB
import ReportModel
import Synchronization
import Testing

@testable import CaseStore

@Suite("Audit")
struct AuditTests {
  let folder: TemporaryFolder
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
  }

  @Test("Entries are numbered from 1, newest first, and each carries the hash of the one before")
  func chain() throws {
    for id in ["A", "B", "Ç"] {
      try store.record(
        AuditEntry(
          .reportViewed, object: .report(id), by: "zoé", purpose: "tri du matin",
          detail: ["n": 3, "new": true, "form": "csv"]))
    }
    let records = try store.audit()
    #expect(records.map(\.sequence) == [3, 2, 1])
    #expect(records.map(\.entry.object.id) == ["Ç", "B", "A"])
    #expect(records[2].previous == [UInt8](repeating: 0, count: 32))
    #expect(records[1].previous == records[2].hash.bytes)
    #expect(records[0].previous == records[1].hash.bytes)
    #expect(records.allSatisfy { $0.hash == $0.expectedHash })
    #expect(records[0].entry.detail == ["n": 3, "new": true, "form": "csv"])
    #expect(records[0].entry.actor == "zoé" && records[0].entry.purpose == "tri du matin")
    #expect(records[0].at.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
  }

  @Test("The hash of a known record never changes, for stores are kept for years")
  func knownHash() throws {
    let entry = AuditEntry(
      .reportViewed, object: .report("R-7"), by: "zoé", purpose: "tri", detail: ["b": 2, "a": "x"])
    let made = try AuditRecord(
      sequence: 1, at: "2026-11-27T14:00:00.000Z", entry: entry, previous: AuditRecord.beginning,
      cipher: StoreCipher(key: .random()))
    #expect(made.detailText == #"{"a":"x","b":2}"#)
    for (form, known) in Self.known {
      let record = AuditRecord(
        sequence: 1, at: made.at, entry: entry, previous: AuditRecord.beginning,
        detailText: made.detailText, sealedPurpose: [1, 2, 3], form: form)
      #expect(record.hash.hexadecimal == known)
    }
  }

  /// Computed apart from this program, with Python's hashlib over the bytes that `AuditRecord.expectedHash` describes.
  private static let known: [(AuditRecord.Form, String)] = [
    (.plainPurpose, "ddb398a05ffa66ab7e9f65ca16ce2893b415c7042fc279426bc83a4a48125e85"),
    (.sealedPurpose, "a1cf52b30f689bf2a9a8ba4bf5a37f8f9beee20d2efaed7f783f127099bc39a0"),
  ]

  @Test(
    "SQLite itself refuses to change, delete, replace or reorder entries",
    arguments: [
      "UPDATE audit SET actor = 'nobody' WHERE sequence = 1",
      "DELETE FROM audit WHERE sequence = 2",
      "DELETE FROM audit",
      """
      INSERT OR REPLACE INTO audit SELECT 1, at, 'nobody', act, object_kind, object_id,
        detail, previous_hash, hash, purpose, form FROM audit WHERE sequence = 1
      """,
      """
      INSERT INTO audit SELECT 9, at, actor, act, object_kind, object_id, detail,
        (SELECT hash FROM audit WHERE sequence = 2), hash, purpose, form FROM audit
        WHERE sequence = 2
      """,
      """
      INSERT INTO audit SELECT 3, at, actor, act, object_kind, object_id, detail,
        zeroblob(32), hash, purpose, form FROM audit WHERE sequence = 2
      """,
    ])
  func refusal(sql: String) throws {
    try store.record(AuditEntry(.reportViewed, object: .report("A")))
    try store.record(AuditEntry(.reportViewed, object: .report("B")))
    let before = try store.audit()
    #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
    #expect(try store.audit() == before)
  }

  @Test("An act that fails leaves no entry")
  func together() throws {
    struct Failure: Error {}
    #expect(throws: StoreError.self) {
      try store.write { db in
        try store.record(AuditEntry(.exported, object: .store), in: db)
        throw Failure()
      }
    }
    #expect(try store.audit().isEmpty)
  }

  @Test("A clock that is set back breaks nothing; the order is that of the numbers")
  func clock() throws {
    let times = Mutex([3_000.0, 2_000, 1_000])
    let path = folder.file("clock.db")
    let store = try CaseStore.open(path: path, mode: .create, lockTimeout: 1) {
      Date(timeIntervalSince1970: times.withLock { $0.removeFirst() })
    }
    for id in ["A", "B", "C"] {
      try store.record(AuditEntry(.reportViewed, object: .report(id)))
    }
    let records = try store.audit()
    #expect(records.map(\.entry.object.id) == ["C", "B", "A"])
    #expect(
      records.map { $0.at.prefix(19) } == [
        "1970-01-01T00:16:40", "1970-01-01T00:33:20", "1970-01-01T00:50:00",
      ])
    #expect(records[0].previous == records[1].hash.bytes)
  }

  @Test("A run is recorded when it begins and when it ends, and one that was killed as interrupted")
  func runs() throws {
    let run = try store.begin()
    try store.finishRun(
      run, at: "2026-11-23T10:00:00Z", status: .completed, read: 5, rejected: 1, by: "ana")
    let lost = try store.begin()
    try store.write { db in
      try db.execute(sql: "UPDATE runs SET process = '0-1' WHERE id = ?", arguments: [lost.number])
    }
    _ = try store.begin()
    let records = try store.audit().reversed()
    #expect(
      records.map(\.entry.act)
        == [.screenBegun, .screenEnded, .screenBegun, .screenInterrupted, .screenBegun])
    #expect(records.map(\.entry.object.id) == ["1", "1", "2", "2", "3"])
    let ended = try #require(records.dropFirst().first)
    #expect(ended.entry.actor == "ana")
    #expect(ended.entry.detail == ["read": 5, "rejected": 1, "status": "completed"])
  }

  @Test("Pages and filters")
  func pages() throws {
    for number in 1...7 {
      try store.record(
        AuditEntry(
          number % 2 == 0 ? .exported : .reportViewed, object: .report("R-\(number % 3)"),
          by: number < 4 ? "ana" : "zoé"))
    }
    func numbers(_ query: AuditQuery) throws -> [Int64] { try store.audit(query).map(\.sequence) }
    #expect(try numbers(AuditQuery(limit: 3)) == [7, 6, 5])
    #expect(try numbers(AuditQuery(before: 5, limit: 3)) == [4, 3, 2])
    #expect(try numbers(AuditQuery(object: .report("R-1"))) == [7, 4, 1])
    #expect(try numbers(AuditQuery(actor: "ana")) == [3, 2, 1])
    #expect(try numbers(AuditQuery(actor: "ana", act: .exported)) == [2])
    #expect(try numbers(AuditQuery(object: .store)).isEmpty)
  }

  @Test("A store that was opened to read records nothing and says so")
  func readOnly() throws {
    let reader = try CaseStore.open(path: folder.file(), mode: .readOnly)
    #expect(reader.isReadOnly && !store.isReadOnly)
    let error = #expect(throws: StoreError.self) {
      try reader.record(AuditEntry(.reportViewed, object: .report("A")))
    }
    #expect(error?.code == .readOnly)
  }
}
