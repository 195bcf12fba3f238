internal import Foundation
internal import GRDB
internal import ReportModel

/// The cases and acts of a store inside a transaction: the one place where acts are written.
struct ReviewTable {
  let db: Database
  private let store: CaseStore
  private var path: String { store.path }

  init(_ db: Database, of store: CaseStore) {
    self.db = db
    self.store = store
  }

  // MARK: - Cases

  /// The case of a report; makes one for a report that the engine did not put before a person.
  ///
  /// - Throws: `unknown-report`.
  func touch(_ id: String) throws -> CaseSummary {
    if let known = try find(id) { return known }
    let assessment = try Int64.fetchOne(
      db,
      sql: """
        SELECT max(id) FROM assessments
        WHERE report = (SELECT max(id) FROM reports WHERE external_id = ?)
        """, arguments: [id])
    guard let assessment else { throw Self.unknownReport(id, path) }
    try CaseWriter(db).write(assessment: assessment, isAsked: true)
    guard let made = try find(id) else { throw StoreError(.damaged, path: path, detail: "cases") }
    return made
  }

  /// The case of a report, when there is one.
  func find(_ id: String) throws -> CaseSummary? {
    try TableRow.first(
      db, of: "cases",
      sql: """
        SELECT \(CaseSummary.columns) FROM cases LEFT JOIN people ON people.id = cases.assigned
        WHERE external_id = ?
        """, arguments: [id]
    ).map(CaseSummary.init)
  }

  /// The case with all its acts.
  func record(_ summary: CaseSummary) throws -> CaseRecord {
    CaseRecord(
      summary: summary, acts: try acts(of: summary.cursor.row),
      isInSample: SecondReading.lot(of: summary.id) < (try secondShare()))
  }

  /// Whether the pack of an assessment has a rule of a code, its overlay's among them.
  func hasRule(_ code: String, in assessment: Int64) throws -> Bool {
    let inside = code.replacing(".", with: "/") + ".lua"
    let path = code.hasPrefix("contra.") ? inside : "indicators/" + inside
    return try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM pack_files JOIN assessments ON assessments.pack = pack_files.pack
        WHERE assessments.id = ? AND path IN (?, ?)
        """, arguments: [assessment, path, "local/" + path]) != nil
  }

  // MARK: - Acts

  /// An act that is about to be written.
  struct NewAct {
    var kind: ReviewAct.Kind
    var state: CaseState?
    var reason: String?
    var assignee: Int64?
    var isSecond = false
    var undoes: Int64?
    var bulk: Int64?
    var verdicts: [String: Verdict] = [:]
    var note: Decision.Note?
  }

  /// Writes an act, brings the row of its case in step, and records the act in the audit.
  ///
  /// - Returns: The number of the act.
  @discardableResult
  func append(
    _ act: NewAct, to summary: CaseSummary, by person: Person, at time: String
  ) throws -> Int64 {
    let row = summary.cursor.row
    try db.execute(
      sql: """
        INSERT INTO review_acts (case_id, kind, person, at, reading, report, assessment, pack, engine,
          state, reason, assignee, undoes, bulk)
        SELECT cases.id, ?, ?, ?, ?, cases.report, cases.assessment, assessments.pack,
          assessments.engine, ?, ?, ?, ?, ?
        FROM cases JOIN assessments ON assessments.id = cases.assessment WHERE cases.id = ?
        """,
      arguments: [
        act.kind.rawValue, person.row, time, act.isSecond ? 2 : 1, act.state?.rawValue, act.reason,
        act.assignee, act.undoes, act.bulk, row,
      ])
    guard db.changesCount == 1 else {
      throw StoreError(.damaged, path: path, detail: "cases \(row)")
    }
    let number = db.lastInsertedRowID
    for (code, verdict) in act.verdicts.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO review_verdicts (act, code, verdict) VALUES (?, ?, ?)",
        arguments: [number, code, verdict.rawValue])
    }
    if let note = act.note { try add(note, to: number) }
    try settle(row, isDecided: act.state != nil && !act.isSecond)
    try store.record(
      AuditEntry(
        act.kind.auditAct, object: .report(summary.id), by: person.handle, purpose: "review",
        detail: detail(of: act, number)), in: db)
    return number
  }

  private func add(_ note: Decision.Note, to act: Int64) throws {
    let id = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM notes") ?? 1
    let sealed = try store.cipher(db)
      .seal(words: note.text, table: "notes", row: id, column: "sealed")
    try db.execute(
      sql: "INSERT INTO notes (id, act, releasable, sealed) VALUES (?, ?, ?, ?)",
      arguments: [id, act, note.isReleasable, Data(sealed)])
  }

  private func note(_ row: TableRow) throws -> Decision.Note {
    Decision.Note(
      text: try store.cipher(db).words(row, "sealed"), isReleasable: try row.isOne("releasable"))
  }

  /// Codes and numbers; the words of a note stay out of the audit.
  private func detail(of act: NewAct, _ number: Int64) throws -> [String: AuditValue] {
    var detail: [String: AuditValue] = ["act": .number(number)]
    if let state = act.state { detail["state"] = .text(state.rawValue) }
    if let reason = act.reason { detail["reason"] = .text(reason) }
    if act.isSecond { detail["second"] = true }
    if let undoes = act.undoes { detail["undoes"] = .number(undoes) }
    if let bulk = act.bulk { detail["bulk"] = .number(bulk) }
    if act.note != nil { detail["note"] = true }
    if !act.verdicts.isEmpty { detail["verdicts"] = AuditValue(act.verdicts.count) }
    return detail
  }

  /// Brings the row of a case in step with its acts that stand. A case that changed since it was
  /// decided stays marked so until somebody says its state anew.
  private func settle(_ row: Int64, isDecided: Bool) throws {
    let standing = """
      FROM review_acts AS acts WHERE case_id = ?1 AND kind <> 'undo'
        AND NOT EXISTS (SELECT 1 FROM review_acts AS later WHERE later.undoes = acts.id)
      """
    let state = try String.fetchOne(
      db,
      sql:
        "SELECT state \(standing) AND state IS NOT NULL AND reading = 1 ORDER BY id DESC LIMIT 1",
      arguments: [row])
    guard let now = CaseState(rawValue: state ?? CaseState.new.rawValue),
      let old = try TableRow.first(
        db, of: "cases",
        sql: "SELECT id, open, stale, rank, codes, pillars, raised FROM cases WHERE id = ?",
        arguments: [row])
    else { throw StoreError(.damaged, path: path, detail: "cases \(row)") }
    let assigned = try Int64.fetchOne(
      db,
      sql: "SELECT assignee \(standing) AND kind IN ('assign', 'open') ORDER BY id DESC LIMIT 1",
      arguments: [row])
    let isReadTwice =
      try Int.fetchOne(db, sql: "SELECT 1 \(standing) AND reading = 2 LIMIT 1", arguments: [row])
      != nil
    let isStale = try old.isOne("stale") && !isDecided
    let isOpen = now.isOpen || isStale
    let marks = try CaseMarks(db)
    let (codes, own, raised): (String, String, String) = try (
      old["codes"], old["pillars"], old["raised"]
    )
    let pillars = own + " " + raised
    let rank: Int64 = try old["rank"]
    try marks.remove(codes, pillars, open: old.isOne("open"), rank: rank, case: row)
    try db.execute(
      sql: """
        UPDATE cases SET state = ?, open = ?, touched = 1, stale = ?, assigned = ?, reading = ?
        WHERE id = ?
        """,
      arguments: [
        now.rawValue, isOpen, isStale, assigned, now.isDecided ? (isReadTwice ? 2 : 1) : 0, row,
      ])
    try marks.add(codes, pillars, open: isOpen, rank: rank, case: row)
  }

  /// The acts of a case, the oldest first.
  func acts(of row: Int64) throws -> [ReviewAct] {
    let rows = try TableRow.all(
      db, of: "review_acts",
      sql: """
        SELECT acts.*, people.handle AS person_handle,
          people.name AS person_name, assignees.handle AS assignee_handle,
          packs.name AS pack_name, packs.version, packs.hash,
          EXISTS (SELECT 1 FROM review_acts AS later WHERE later.undoes = acts.id) AS undone
        FROM review_acts AS acts
        JOIN people ON people.id = acts.person
        LEFT JOIN people AS assignees ON assignees.id = acts.assignee
        JOIN packs ON packs.id = acts.pack
        WHERE acts.case_id = ? ORDER BY acts.id
        """, arguments: [row])
    return try rows.map(act)
  }

  private func act(_ row: TableRow) throws -> ReviewAct {
    let number: Int64 = try row["id"]
    var verdicts: [String: Verdict] = [:]
    for verdict in try TableRow.all(
      db, of: "review_verdicts",
      sql: "SELECT act AS id, code, verdict FROM review_verdicts WHERE act = ?",
      arguments: [number])
    { verdicts[try verdict["code"]] = try verdict.word("verdict") }
    let notes = try TableRow.all(
      db, of: "notes", sql: "SELECT id, releasable, sealed FROM notes WHERE act = ? ORDER BY id",
      arguments: [number]
    ).map(note)
    let state = try (row["state"] as String?).map { _ in try row.word("state") as CaseState }
    let pack = try PackIdentity(
      name: row["pack_name"], version: row["version"], hash: row.hash("hash"),
      engine: row["engine"])
    return try ReviewAct(
      number: number, kind: row.word("kind"), person: row["person_handle"],
      personName: row["person_name"], at: row["at"], isSecond: row["reading"] as Int64 == 2,
      pack: pack, assessment: row["assessment"], state: state, reason: row["reason"],
      assignee: row["assignee_handle"], verdicts: verdicts, notes: notes, undoes: row["undoes"],
      isUndone: row.isOne("undone"), bulk: row["bulk"])
  }

  // MARK: - Settings

  /// The lots that a second reader reads: so many of `SecondReading.lots`.
  func secondShare() throws -> Int {
    let value = try String.fetchOne(
      db, sql: "SELECT value FROM settings WHERE name = 'second_reading_lots'")
    return value.flatMap { Int($0) } ?? SecondReading.lots / 10
  }

  static func unknownReport(_ id: String, _ path: String) -> StoreError {
    StoreError(
      .unknownReport, path: path, detail: id,
      en: "The store \(path) has no assessed report with this identifier. "
        + "'fanal review queue' and 'fanal search' list them.",
      fr: "Le dépôt \(path) n'a pas de signalement évalué portant cet identifiant. "
        + "« fanal review queue » et « fanal search » en donnent la liste.")
  }
}

extension ReviewAct.Kind {
  /// The word of the audit for it.
  fileprivate var auditAct: AuditEntry.Act { AuditEntry.Act(rawValue: "review." + rawValue) }
}
