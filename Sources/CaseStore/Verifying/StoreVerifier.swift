internal import Foundation
internal import GRDB
internal import ReportModel

extension CaseStore {
  /// Checks the whole store on one unchanging state of it, with memory that does not depend on its size: the file
  /// (SQLite's own check), references between rows, the chain of the audit, the digests of packs, runs, assessments
  /// and all that people did, the seal and content hash of every report, that every place lies within its text,
  /// and that the index has the words of the reports.
  ///
  /// A run that is still going on may write meanwhile.
  ///
  /// - Parameter expecting: Number and hash (64 hexadecimal digits) of an entry of the audit that was noted
  ///   elsewhere; the chain must still have it.
  /// - Throws: `StoreError` when the store cannot be checked, for example `key-missing`.
  public func verify(
    expecting: (sequence: Int64, hash: String)? = nil
  ) throws(StoreError) -> StoreVerification {
    try read { db in
      var verifier = StoreVerifier(db, store: self)
      return try verifier.verify(expecting: expecting)
    }
  }
}

/// Checks a store; one use each.
struct StoreVerifier {
  let db: Database
  let store: CaseStore
  var result = StoreVerification()
  /// Compares the index of words while the reports are read; `nil` where there is none.
  var index: IndexCheck?

  init(_ db: Database, store: CaseStore) {
    self.db = db
    self.store = store
  }

  mutating func verify(
    expecting: (sequence: Int64, hash: String)?
  ) throws -> StoreVerification {
    try guarding(.file, "") { verifier in try verifier.checkFile() }
    try guarding(.references, "") { verifier in try verifier.checkReferences() }
    try guarding(.schema, "grdb_migrations") { verifier in try verifier.checkSchema() }
    // What cannot be read cannot be checked: the rest waits for a store whose rows are whole.
    guard try checkKinds() else { return result }
    let cipher = try store.cipher(db)
    try guarding(.audit, "audit") { verifier in
      try verifier.checkAudit(cipher, expecting: expecting)
    }
    let digests = try DigestReader(db, cipher: cipher)
    try guarding(.packs, "packs") { verifier in
      try verifier.checkDigests(.packs, "packs", "SELECT id, digest FROM packs ORDER BY id") {
        try digests.pack($0)
      }
    }
    try guarding(.runs, "runs") { verifier in
      // A run that goes on has no digest yet.
      try verifier.checkDigests(
        .runs, "runs",
        "SELECT id, digest FROM runs WHERE status <> 'running' OR digest IS NOT NULL ORDER BY id"
      ) { try digests.run($0) }
    }
    try guarding(.search, "search") { verifier in verifier.index = try IndexCheck(verifier.db) }
    try guarding(.reports, "reports") { verifier in try verifier.checkReports(cipher, digests) }
    for table in DigestedTable.all {
      try guarding(table.check, table.name) { verifier in
        let digester = try RowDigester(verifier.db, table, cipher: cipher)
        try verifier.checkDigests(
          table.check, table.name, "SELECT rowid AS id, digest FROM \(table.name) ORDER BY rowid"
        ) { try digester.digest($0) }
      }
    }
    try guarding(.reviews, "case_marks") { verifier in try verifier.checkMarks() }
    try guarding(.search, "search") { verifier in try verifier.checkIndex(cipher) }
    try guarding(.retention, "holds") { verifier in try verifier.checkRetention(cipher) }
    return result
  }

  /// Makes a fault of what SQLite cannot read; other errors end the check.
  mutating func guarding(
    _ check: StoreFault.Check, _ table: String, _ body: (inout StoreVerifier) throws -> Void
  ) throws {
    do {
      try body(&self)
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_ERROR, .SQLITE_NOTADB].contains(
        error.resultCode)
    {
      add(check, table, nil, "SQLite \(error.extendedResultCode.rawValue)")
    } catch is RowDecodingError {
      add(check, table, nil, "unreadable")
    }
  }

  mutating func add(_ check: StoreFault.Check, _ table: String, _ row: Int64?, _ detail: String) {
    result.add(StoreFault(check: check, table: table, row: row, detail: detail))
  }

  // MARK: The file

  private mutating func checkFile() throws {
    let messages = try String.fetchCursor(db, sql: "PRAGMA integrity_check(100)")
    while let message = try messages.next() {
      // SQLite names trees by their first page: `Tree 12 page 15: …`, in older versions `On tree page 12 …`.
      for line in message.split(separator: "\n") where line != "ok" && !line.hasPrefix("***") {
        let numbers = line.split { !$0.isNumber }.compactMap { Int64($0) }
        add(.file, try numbers.first.flatMap { try table(ofTree: $0) } ?? "", nil, String(line))
      }
    }
  }

  private func table(ofTree page: Int64) throws -> String? {
    try? String.fetchOne(
      db, sql: "SELECT tbl_name FROM sqlite_master WHERE rootpage = ?", arguments: [page])
  }

  private mutating func checkReferences() throws {
    let rows = try Row.fetchCursor(db, sql: "PRAGMA foreign_key_check")
    while let row = try rows.next() {
      add(.references, row.text("table") ?? "", row.number("rowid"), row.text("parent") ?? "")
    }
  }

  private mutating func checkSchema() throws {
    let applied = try Schema.migrator.appliedIdentifiers(db)
    for name in Schema.migrator.migrations where !applied.contains(name) {
      add(.schema, "grdb_migrations", nil, name)
    }
    if applied.count > Schema.migrator.migrations.count {
      add(.schema, "grdb_migrations", nil, "unknown")
    }
  }

  // MARK: The audit

  private mutating func checkAudit(
    _ cipher: StoreCipher, expecting: (sequence: Int64, hash: String)?
  ) throws {
    var previous = AuditRecord.beginning
    var sequence: Int64 = 0
    var time = ""
    var isExpectedFound = false
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY sequence")
    while let row = try rows.next() {
      let number = row.number("sequence") ?? 0
      result.entries += 1
      if number != sequence &+ 1 { add(.audit, "audit", number, "gap") }
      sequence = number
      guard let record = try? store.auditRecord(row, cipher) else {
        add(.audit, "audit", number, "unreadable")
        previous = row.bytes("hash")
        continue
      }
      if record.previous != previous { add(.audit, "audit", number, "previous") }
      if record.hash != record.expectedHash { add(.audit, "audit", number, "hash") }
      // Times have one form, so their order is that of their letters.
      if record.at < time { result.clockSteps += 1 }
      time = record.at
      previous = record.hash.bytes
      if let expecting, expecting.sequence == number,
        expecting.hash.lowercased() == record.hash.hexadecimal
      {
        isExpectedFound = true
      }
    }
    if sequence > 0 {
      result.headPair = .init(sequence: sequence, hash: "sha256:" + hexadecimal(previous))
    }
    let counted = try Int64.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
    if (counted ?? 0) != sequence { add(.audit, "audit", sequence, "end") }
    let head = try Row.fetchOne(db, sql: "SELECT sequence, digest FROM audit_head")
    let digest = AuditHead(cipher: cipher).digest(sequence: sequence, hash: previous)
    let isHead =
      head.map { $0.number("sequence") == sequence && $0.bytes("digest") == digest }
      ?? (sequence == 0)
    if !isHead { add(.audit, "audit_head", 1, "end") }
    if let expecting, !isExpectedFound { add(.audit, "audit", expecting.sequence, "expected") }
  }

  // MARK: Packs and runs

  private mutating func checkDigests(
    _ check: StoreFault.Check, _ table: String, _ sql: String, _ digest: (Int64) throws -> [UInt8]?
  ) throws {
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let id = row.number("id") ?? 0
      if try digest(id) != row.bytes("digest") { add(check, table, id, "digest") }
    }
  }

  // MARK: Holds and purged reports

  private mutating func checkRetention(_ cipher: StoreCipher) throws {
    let holds = try Row.fetchCursor(db, sql: "SELECT id, reason FROM holds ORDER BY id")
    while let row = try holds.next() {
      let id = row.number("id") ?? 0
      let reason = try? cipher.open(
        row.bytes("reason"), table: "holds", row: id, column: "reason")
      if reason == nil { add(.retention, "holds", id, "seal") }
    }
    // The audit, whose chain was checked, tells of every receipt.
    let receipts = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, hash, body,
          (SELECT count(*) FROM purged_reports WHERE receipt = purge_receipts.id) AS reports
        FROM purge_receipts ORDER BY id
        """)
    while let row = try receipts.next() {
      let id = row.number("id") ?? 0
      let hash = ContentHash(of: row.bytes("body"))
      let entry = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM audit WHERE act = 'purge' AND json_extract(detail, '$.receipt') = ?
            AND json_extract(detail, '$.reports') = ?
          """, arguments: [hash.description, row.number("reports")])
      if entry != 1 || hash.bytes != row.bytes("hash") {
        add(.retention, "purge_receipts", id, "hash")
      }
    }
  }
}
