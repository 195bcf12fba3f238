import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Sealed words of people")
struct WordsTests {
  let folder: TemporaryFolder
  let keys: StoreKeys

  init() throws {
    folder = try TemporaryFolder()
    keys = StoreKeys(folder: folder.file("keys"))
  }

  private func open(_ mode: CaseStore.Mode = .existing) throws -> CaseStore {
    try CaseStore.open(path: folder.file(), mode: mode, keys: keys)
  }

  @Test("Notes, reasons and purposes are sealed, and open for whoever has the key")
  func sealed() throws {
    let store = try open(.create)
    try WholeStore.fill(store)
    let record = try #require(try store.caseRecord(of: "D-1"))
    #expect(record.acts.flatMap(\.notes).map(\.text) == ["Called the zeppelin back."])
    let decisions = try store.linkDecisions(limit: 5).map(\.decision.reason)
    #expect(decisions == ["shared zeppelin, another motel"])
    #expect(try store.handovers(limit: 5).map(\.purpose) == ["zeppelin referral"])
    let purposes = Set(try store.audit(AuditQuery(limit: 100)).map(\.entry.purpose))
    #expect(
      purposes.isSuperset(of: ["zeppelin statistics", "zeppelin schedule", "zeppelin referral"]))
    // The index of words holds those of the report by its nature.
    try store.switchSearchOff(by: "ada")
    try store.close()
    #expect(WholeStore.places(of: WholeStore.word, in: folder.file()).isEmpty)
  }

  @Test("The chain of the audit can be checked without the key")
  func chainWithoutKey() throws {
    let store = try open(.create)
    try WholeStore.fill(store)
    let records = try store.audit(AuditQuery(limit: 100))
    for record in records {
      let other = AuditRecord(
        sequence: record.sequence, at: record.at,
        entry: AuditEntry(
          record.entry.act, object: record.entry.object, by: record.entry.actor,
          purpose: "not known"),
        previous: record.previous, detailText: record.detailText,
        sealedPurpose: record.sealedPurpose, form: record.form)
      #expect(other.hash == record.hash && record.form == .sealedPurpose)
    }
  }

  // MARK: - Earlier versions

  /// Makes a store of an earlier version with all words that it can hold; returns how many, and the newest hash.
  private func old(_ version: Int) throws -> (texts: Int, head: ContentHash?) {
    let queue = try DatabaseQueue(path: folder.file())
    let store = CaseStore(path: folder.file(), queue: queue, keys: keys, clock: { .now })
    let migrator = Schema.migrator(
      makeKey: { try store.makeKey($0) }, cipher: { try store.cipher($0) }, sealed: { _ in })
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    try migrator.migrate(queue, upTo: migrator.migrations[version - 1])
    var texts = 0
    var previous = AuditRecord.beginning
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO packs (hash, name, version) VALUES (zeroblob(32), 'old', '1');
          INSERT INTO runs (pack, engine, command, started_at, status, process)
          VALUES (1, '0.1.0', 'screen', '2026-11-01T00:00:00Z', 'running', '0-0');
          """)
      if version >= 7 {
        let digest = try DigestReader(db, cipher: store.cipher(db)).pack(1)
        try db.execute(
          sql: "UPDATE packs SET digest = ?", arguments: [Data(try #require(digest))])
      }
      if version >= 9 {
        var writer = try BatchWriter(
          db, run: RunID(1), cipher: try store.cipher(db), path: folder.file())
        for item in Samples.batch(0..<3) { try writer.write(item) }
      }
      if version >= 6 {
        for sequence in Int64(1)...2 {
          let purpose = sequence == 1 ? "zeppelin purpose" : ""
          let record = AuditRecord(
            sequence: sequence, at: "2026-11-01T00:00:00.000Z",
            entry: AuditEntry(.exported, object: .store, by: "kim", purpose: purpose),
            previous: previous, detailText: "{}", sealedPurpose: [], form: .plainPurpose)
          try db.execute(
            sql: """
              INSERT INTO audit (sequence, at, actor, act, object_kind, object_id, purpose, detail,
                previous_hash, hash) VALUES (?, ?, 'kim', 'export', 'store', '', ?, '{}', ?, ?)
              """,
            arguments: [
              sequence, record.at, purpose, Data(previous), Data(record.hash.bytes),
            ])
          previous = record.hash.bytes
        }
        if version >= 7 {
          try AuditHead(cipher: store.cipher(db)).write(sequence: 2, hash: previous, in: db)
        }
        texts += 1
      }
      if version >= 8 {
        try db.execute(
          sql: """
            INSERT INTO people (handle, name, role, active, since)
            VALUES ('kim', 'Kim', 'analyst', 1, '2026-11-01T00:00:00Z');
            INSERT OR IGNORE INTO cases (id, external_id, report, assessment, state, open, eligible,
              touched, stale, rank, priority, score, received, province, source_type, language, lot,
              reading, lead, pillars, codes)
            VALUES (1, 'R-0', 1, 1, 'new', 1, 1, 1, 0, 5, 1, 3, 0, '', '', 'en', 1, 0, '', '', '');
            INSERT INTO review_acts (case_id, kind, person, at, reading, report, assessment, pack, engine)
            VALUES (1, 'decide', 1, '2026-11-02T00:00:00Z', 1, 1, 1, 1, '0.1.0');
            INSERT INTO notes (act, releasable, text) VALUES (1, 0, 'zeppelin note');
            """)
        texts += 1
      }
      if version >= 10 {
        try db.execute(
          sql: """
            INSERT INTO links (report_a, report_b, since, points) VALUES (1, 2, '', 3);
            INSERT INTO link_decisions (link, act, person, decided_at, reason)
            VALUES (1, 'unlink', 'kim', '', 'zeppelin reason');
            """)
        texts += 1
      }
      if version >= 11 {
        try db.execute(
          sql: """
            INSERT INTO handovers VALUES ('9f31c2a4', 'police', '', 'kim', 'zeppelin referral', '', '', '',
              '', '');
            INSERT INTO handover_reports (package, report) VALUES ('9f31c2a4', 'R-0');
            """)
        texts += 1
      }
    }
    try queue.close()
    return (texts, ContentHash(digest: previous))
  }

  @Test(
    "A store of every earlier version is sealed in one go, and its chain holds", arguments: 1...12)
  func migration(version: Int) throws {
    let (texts, head) = try old(version)
    let hadWords = !WholeStore.places(of: "zeppelin", in: folder.file()).isEmpty
    #expect(hadWords == (texts > 0))
    let store = try open()
    #expect(store.notices.contains(.wordsSealed(texts: texts)) == (texts > 0))
    #expect(WholeStore.places(of: "zeppelin", in: folder.file()).isEmpty)
    if version >= 6, let head {
      #expect(try store.audit().map(\.entry.purpose) == ["", "zeppelin purpose"])
      // What was noted elsewhere before still holds.
      #expect(try store.verify(expecting: (2, head.hexadecimal)).faults.isEmpty)
      try store.record(AuditEntry(.exported, object: .store, purpose: "later"))
      #expect(try store.audit().map(\.form) == [.sealedPurpose, .plainPurpose, .plainPurpose])
    }
    if version >= 8 {
      let notes = try store.caseRecord(of: "R-0")?.acts.flatMap(\.notes).map(\.text)
      #expect(notes == ["zeppelin note"])
    }
    if version >= 10 {
      let decisions = try store.linkDecisions(limit: 5).map(\.decision.reason)
      #expect(decisions == ["zeppelin reason"])
    }
    if version >= 11 {
      #expect(try store.handovers(limit: 5).map(\.purpose) == ["zeppelin referral"])
    }
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM store_tasks") } == 0)
    #expect(try store.verify().faults.isEmpty)
    try store.close()
    #expect(try open().notices.isEmpty)
  }

  @Test("A program that is killed while it seals leaves the store as it was")
  func killedMigration() async throws {
    let (texts, _) = try old(11)
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let keys = StoreKeys(folder: path + "/keys")
      let queue = try DatabaseQueue(path: path + "/fanal.db")
      let store = CaseStore(path: path + "/fanal.db", queue: queue, keys: keys, clock: { .now })
      // All is written, and nothing is committed.
      try Schema.migrator(
        makeKey: { try store.makeKey($0) }, cipher: { try store.cipher($0) },
        sealed: { _ in kill(getpid(), SIGKILL) }
      ).migrate(queue)
    }
    let store = try open()
    #expect(store.notices == [.wordsSealed(texts: texts)])
    #expect(WholeStore.places(of: "zeppelin", in: folder.file()).isEmpty)
  }

  @Test("The key of a store of an earlier version can be put back")
  func offeredKey() throws {
    _ = try old(11)
    let folder = folder.file("keys")
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    let safe = self.folder.file("safe.key")
    try FileManager.default.moveItem(atPath: folder + "/" + name, toPath: safe)
    let missing = #expect(throws: StoreError.self) { try open() }
    #expect(missing?.code == .keyMissing)
    var keys = keys
    keys.offeredFile = safe
    let store = try CaseStore.open(path: self.folder.file(), mode: .existing, keys: keys)
    #expect(try store.importKey(from: safe) == folder + "/" + name)
    try store.close()
    #expect(try open().handovers(limit: 1).map(\.purpose) == ["zeppelin referral"])
  }
}
