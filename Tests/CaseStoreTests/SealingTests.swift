import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Sealed texts")
struct SealingTests {
  let folder: TemporaryFolder
  let keys: StoreKeys

  init() throws {
    folder = try TemporaryFolder()
    keys = StoreKeys(folder: folder.file("keys"))
  }

  private func open(
    _ mode: CaseStore.Mode = .existing, _ keys: StoreKeys? = nil
  ) throws -> CaseStore {
    try CaseStore.open(path: folder.file(), mode: mode, keys: keys ?? self.keys)
  }

  /// A store with one report whose words are found nowhere else.
  private func filled(_ keys: StoreKeys? = nil) throws -> CaseStore {
    let store = try open(.create, keys)
    let report = Report(
      id: "R-1", narrative: "My zeppelin took my passport.", title: "Zanzibar", language: "en",
      sourceType: "hotline_call", extras: [("safe_contact", "\"Xylophone street\"")])
    var assessment = Samples.assessment(of: report)
    assessment.entities[0].value = "@quixotic"
    try store.write(
      batch: [StoredAssessment(report: report, assessment: assessment)], run: store.begin())
    return store
  }

  static let words = ["zeppelin", "Zanzibar", "Xylophone", "quixotic", "took my passport"]

  @Test("Nothing of a title, a narrative, a further field or an entity stands in the files")
  func nothingReadable() throws {
    let store = try filled()
    func check(_ when: Comment) throws {
      for suffix in ["", "-wal"] {
        let bytes = FileManager.default.contents(atPath: folder.file() + suffix) ?? Data()
        for word in Self.words {
          #expect(bytes.range(of: Data(word.utf8)) == nil, when)
        }
      }
    }
    try check("while the store is open")
    let report = try #require(try store.report(id: "R-1"))
    #expect(report.report.string(report.report.narrative) == "My zeppelin took my passport.")
    #expect(report.report.string(report.report.title) == "Zanzibar")
    #expect(report.report.extras.count == 1)
    #expect(report.assessments.first?.assessment.entities.first?.value == "@quixotic")
    try store.close()
    try check("when it is closed")
  }

  @Test(
    "The key is made with the store: a file of its own, mode 0600 in folders of mode 0700, and it is said"
  )
  func keyFile() throws {
    let store = try open(.create)
    guard case .keyMade(let file) = try #require(store.notices.first) else {
      Issue.record("no key")
      return
    }
    #expect(file.hasPrefix(folder.file("keys/")) && file.hasSuffix(".key"))
    #expect(try mode(file) == 0o600)
    #expect(try mode(folder.file("keys")) == 0o700)
    try store.close()
    #expect(try open().notices.isEmpty)
  }

  @Test("Two stores have two keys, and equal values compare only within one")
  func comparison() throws {
    let first = StoreCipher(key: .random())
    let second = StoreCipher(key: .random())
    #expect(
      first.comparison(kind: "phone", value: "+1") == first.comparison(kind: "phone", value: "+1"))
    #expect(
      first.comparison(kind: "phone", value: "+1") != first.comparison(kind: "handle", value: "+1"))
    #expect(
      first.comparison(kind: "phone", value: "+1") != second.comparison(kind: "phone", value: "+1"))
    #expect(first.comparison(kind: "phone", value: "+1").count == 32)
    #expect(first.fingerprint != second.fingerprint)
  }

  @Test("A seal opens in its place only, and not when a bit was flipped", .timeLimit(.minutes(1)))
  func seal() throws {
    let cipher = StoreCipher(key: .random())
    for count in [0, 1, 15, 16, 17, 1_000] {
      let text = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      let sealed = cipher.seal(text, table: "notes", row: 7, column: "text")
      #expect(sealed.count == count + StoreCipher.overhead)
      #expect(try cipher.open(sealed, table: "notes", row: 7, column: "text") == text)
      #expect(cipher.seal(text, table: "notes", row: 7, column: "text") != sealed)
      for (table, row, column) in [
        ("note", Int64(7), "text"), ("notes", 8, "text"), ("notes", 7, "texts"),
        ("notesn", 7, "ote"),
      ] {
        #expect(throws: BrokenSeal.self) {
          try cipher.open(sealed, table: table, row: row, column: column)
        }
      }
      for index in sealed.indices {
        var broken = sealed
        broken[index] ^= 1 << UInt8(index % 8)
        #expect(throws: BrokenSeal.self) {
          try cipher.open(broken, table: "notes", row: 7, column: "text")
        }
      }
      #expect(throws: BrokenSeal.self) {
        try cipher.open(Array(sealed.dropLast()), table: "notes", row: 7, column: "text")
      }
    }
  }

  @Test("A lost, a wrong, an exposed and an unreadable key are said, and nothing is shown")
  func badKeys() throws {
    let store = try filled()
    try store.close()
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.file("keys")).first)
    let path = folder.file("keys/" + file)
    let right = try #require(FileManager.default.contents(atPath: path))

    func code() throws -> StoreError.Code? {
      #expect(throws: StoreError.self) { try open().report(id: "R-1") }?.code
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try code() == .keyExposed)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    for (text, expected) in [
      (Data(), StoreError.Code.keyUnreadable), (Data("key 12".utf8), .keyUnreadable),
      (Data(count: 5_000), .keyUnreadable),
      (Data(KeyFile.text(store: "x", key: .random())), .keyWrong),
    ] {
      try text.write(to: URL(fileURLWithPath: path))
      #expect(try code() == expected)
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(try code() == .keyMissing)
    // What is not sealed can still be listed.
    #expect(try open(.readOnly).runs().count == 1)

    _ = FileManager.default.createFile(
      atPath: path, contents: right, attributes: [.posixPermissions: 0o600])
    #expect(try open().report(id: "R-1") != nil)
  }

  @Test("A passphrase: the right one opens, a wrong or missing one does not")
  func passphrase() throws {
    func keys(_ text: String?) throws -> StoreKeys {
      let file = folder.file("passphrase")
      try? FileManager.default.removeItem(atPath: file)
      if let text {
        _ = FileManager.default.createFile(
          atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
      }
      var keys = StoreKeys(folder: folder.file("keys"), passphraseFile: file)
      keys.cost = (passes: 1, memory: 8 << 20)
      return keys
    }
    let store = try filled(keys("agrafe rivière\n"))
    #expect(store.notices == [.passphraseSet])
    try store.close()
    #expect(!FileManager.default.fileExists(atPath: folder.file("keys")))
    #expect(try open(.existing, keys("agrafe rivière\nsecond line")).report(id: "R-1") != nil)
    for (text, expected) in [
      ("agrafe riviere", StoreError.Code.passphraseWrong), ("\n", .passphraseUnusable),
      (nil, .passphraseUnusable),
    ] {
      let error = #expect(throws: StoreError.self) {
        try open(.existing, keys(text)).report(id: "R-1")
      }
      #expect(error?.code == expected)
    }
    let error = #expect(throws: StoreError.self) { try open().report(id: "R-1") }
    #expect(error?.code == .passphraseMissing)
  }

  @Test("A store from before is sealed in one go, and nothing readable is left in its files")
  func migration() throws {
    let queue = try DatabaseQueue(path: folder.file())
    try Schema.migrator.migrate(queue, upTo: "6 audit")
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          INSERT INTO packs (hash, name, version) VALUES (zeroblob(32), 'old', '1');
          INSERT INTO runs (pack, engine, command, started_at, status, process, read)
          VALUES (1, '0.1.0', 'screen', '2026-11-01T00:00:00Z', 'completed', '', 12);
          """)
      for number in 1...200 {
        let report = Report(
          id: "R-\(number)", narrative: "My zeppelin took my passport, \(number).",
          title: "Zanzibar", language: "en", extras: [("safe_contact", "\"Xylophone street\"")])
        try db.execute(
          sql: """
            INSERT INTO reports (external_id, content_hash, first_run, received_at, source_type,
              language, province, city, title, narrative, extras)
            VALUES (?, ?, 1, '', '', 'en', '', '', 'Zanzibar', ?, ?);
            INSERT INTO assessments (report, pack, engine, run, language, flagged, score, priority,
              complete, detail)
            VALUES (last_insert_rowid(), 1, '0.1.0', 1, 'en', 1, 3, 'high', 1, '{"elements":{}}');
            """,
          arguments: [
            "R-\(number)", Data(report.contentHash().bytes),
            "My zeppelin took my passport, \(number).",
            #"{"safe_contact":"Xylophone street"}"#,
          ])
        try db.execute(
          sql: """
            INSERT INTO findings VALUES (:n, 0, 'indicator', 'a.b', 'strong', 'context', 3, NULL);
            INSERT INTO evidence VALUES
              (:n, 0, 0, 'narrative', 3, 11, 'taken', 'stated', NULL, NULL, NULL, NULL, NULL);
            INSERT INTO entities VALUES (:n, 0, 'handle', '@quixotic', 'narrative', 3, 11);
            """, arguments: ["n": number])
      }
    }
    try queue.close()

    let store = try open()
    #expect(store.notices.contains(.sealed(reports: 200)))
    let report = try #require(try store.report(id: "R-7"))
    #expect(report.report.string(report.report.narrative) == "My zeppelin took my passport, 7.")
    let assessment = try #require(report.assessments.first?.assessment)
    #expect(assessment.entities.first?.value == "@quixotic")
    #expect(assessment.indicators.first?.evidence.first?.start == 3)
    for suffix in ["", "-wal"] {
      let bytes = FileManager.default.contents(atPath: folder.file() + suffix) ?? Data()
      for word in Self.words { #expect(bytes.range(of: Data(word.utf8)) == nil) }
    }
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM store_tasks") } == 0)
    try store.close()
    #expect(try open().notices.isEmpty)
  }

  @Test("The account must have a place for the key", arguments: [nil, "/proc/none"])
  func noFolder(folder keys: String?) throws {
    let error = #expect(throws: StoreError.self) { try open(.create, StoreKeys(folder: keys)) }
    #expect(error?.code == (keys == nil ? .noKeyFolder : .keyUnwritten))
    // Nothing was stored, and with a place for the key the same command makes the store.
    #expect(try open(.create).counts().reports == 0)
  }
}
