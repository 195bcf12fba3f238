internal import Foundation
internal import GRDB
internal import ReportModel

/// Which entries of the audit to list.
public struct AuditQuery: Sendable, Hashable {
  /// Only entries about this object.
  public var object: AuditEntry.Object?
  /// Only entries of this actor.
  public var actor: String?
  /// Only entries of this act.
  public var act: AuditEntry.Act?
  /// Only entries with a lower number: the last one of the page before.
  public var before: Int64?
  /// The most entries of a page.
  public var limit: Int

  /// Makes a query for the newest entries.
  public init(
    object: AuditEntry.Object? = nil, actor: String? = nil, act: AuditEntry.Act? = nil,
    before: Int64? = nil, limit: Int = 50
  ) {
    self.object = object
    self.actor = actor
    self.act = act
    self.before = before
    self.limit = limit
  }
}

extension CaseStore {
  /// Appends an entry to the audit inside a transaction that writes, so that the act and its entry are
  /// kept together or not at all:
  ///
  ///     try write { db in
  ///       …                                      // the act
  ///       try record(AuditEntry(…), in: db)
  ///     }
  ///
  /// The chain is ordered by number: a clock that was set back does not break it.
  ///
  /// - Throws: What SQLite throws.
  @discardableResult
  func record(_ entry: AuditEntry, in db: Database) throws -> AuditRecord {
    let last = try PreparedStatement(
      db, "SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1")
    let isFirst = try !last.next()
    let previous = isFirst ? AuditRecord.beginning : last.bytes(1)
    let (sequence, isBeyond) = (isFirst ? 0 : last.int64(0)).addingReportingOverflow(1)
    last.reset()
    if isBeyond { throw DamagedRow(table: "audit", row: .max) }
    let cipher = try cipher(db)
    let record = try AuditRecord(
      sequence: sequence, at: Self.timestamp(clock()), entry: entry, previous: previous,
      cipher: cipher)
    let insert = try PreparedStatement(
      db,
      """
      INSERT INTO audit (sequence, at, actor, act, object_kind, object_id, purpose, detail,
        previous_hash, hash, form)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    try insert.bind(record.sequence, at: 1)
    try insert.bind(record.at, at: 2)
    try insert.bind(entry.actor, at: 3)
    try insert.bind(entry.act.rawValue, at: 4)
    try insert.bind(entry.object.kind, at: 5)
    try insert.bind(entry.object.id, at: 6)
    try insert.bind(record.detailText, at: 8)
    try insert.bind(record.form.rawValue, at: 11)
    try record.sealedPurpose.withUnsafeBufferPointer { purpose in
      try previous.withUnsafeBufferPointer { previous in
        try record.hash.bytes.withUnsafeBufferPointer { hash in
          try insert.bindBlobInPlace(purpose, at: 7)
          try insert.bindBlobInPlace(previous, at: 9)
          try insert.bindBlobInPlace(hash, at: 10)
          try insert.run()
        }
      }
    }
    try AuditHead(cipher: cipher)
      .write(sequence: record.sequence, hash: record.hash.bytes, in: db)
    return record
  }

  /// Appends an entry for an act that changes nothing else, such as a view.
  ///
  /// - Throws: `StoreError`; `read-only` for a store that was opened to read.
  @discardableResult
  public func record(_ entry: AuditEntry) throws(StoreError) -> AuditRecord {
    try write { db in try record(entry, in: db) }
  }

  /// A page of the audit, the newest entry first.
  ///
  /// - Throws: `StoreError`.
  public func audit(_ query: AuditQuery = AuditQuery()) throws(StoreError) -> [AuditRecord] {
    var conditions: [String] = []
    var arguments = StatementArguments()
    func add(_ condition: String, _ value: any DatabaseValueConvertible) {
      conditions.append(condition)
      arguments += [value]
    }
    if let object = query.object {
      add("object_kind = ?", object.kind)
      add("object_id = ?", object.id)
    }
    if let actor = query.actor { add("actor = ?", actor) }
    if let act = query.act { add("act = ?", act.rawValue) }
    if let before = query.before { add("sequence < ?", before) }
    arguments += [query.limit]
    let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    let values = arguments
    return try read { db in
      let cipher = try cipher(db)
      return try Row.fetchAll(
        db, sql: "SELECT * FROM audit \(condition) ORDER BY sequence DESC LIMIT ?",
        arguments: values
      )
      .map { try auditRecord($0, cipher) }
    }
  }

  /// The record of a row as it stands in the file, whether or not its hash is right.
  ///
  /// - Throws: `StoreError` `store-damaged` when the row cannot be a record.
  func auditRecord(_ row: Row, _ cipher: StoreCipher) throws -> AuditRecord {
    let sequence = row.number("sequence") ?? 0
    let sealed = row.bytes("purpose")
    guard let form = row.number("form").flatMap(AuditRecord.Form.init(rawValue:)),
      let at = row.text("at"), let actor = row.text("actor"), let act = row.text("act"),
      let kind = row.text("object_kind"), let object = row.text("object_id"),
      let detail = row.text("detail"),
      let purpose = try? cipher.words(sealed, table: "audit", row: sequence, column: "purpose"),
      let hash = ContentHash(digest: row.bytes("hash")),
      let values = try? JSONDecoder().decode([String: AuditValue].self, from: Data(detail.utf8))
    else { throw StoreError(.damaged, path: path, detail: "audit \(sequence)") }
    return AuditRecord(
      sequence: sequence, at: at,
      entry: AuditEntry(
        AuditEntry.Act(rawValue: act), object: AuditEntry.Object(kind: kind, id: object),
        by: actor, purpose: purpose, detail: values),
      previous: row.bytes("previous_hash"), hash: hash, detailText: detail, sealedPurpose: sealed,
      form: form)
  }

  /// A time in UTC, ISO 8601, with milliseconds.
  static func timestamp(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
