internal import Foundation
internal import GRDB
internal import ReportModel

extension CaseStore {
  /// Notes that a run begins, and that earlier runs whose process is gone were interrupted.
  ///
  /// - Returns: The run, for `write(batch:run:)`.
  /// - Throws: `StoreError`; `unknown-reference` when the pack is of another store; `person-needed`,
  ///   `unknown-person`, `person-inactive`, `not-allowed` when it is not for them to screen.
  public func beginRun(_ start: RunStart) throws(StoreError) -> RunID {
    try write { db in
      _ = try PeopleTable(db, path: path).actor(start.actor, for: .screen)
      guard
        try Bool.fetchOne(
          db, sql: "SELECT 1 FROM packs WHERE id = ?", arguments: [start.pack.row]) == true
      else { throw StoreError(.unknownReference, path: path, detail: "pack \(start.pack.row)") }

      let running = try TableRow.all(
        db, of: "runs", sql: "SELECT id, process FROM runs WHERE status = 'running'")
      for row in running {
        if ProcessMark.isAlive(try row["process"]) { continue }
        let id: Int64 = try row["id"]
        try db.execute(
          sql: "UPDATE runs SET status = 'interrupted' WHERE id = ?", arguments: [id])
        try noteDigest(ofRun: id, db)
        try record(
          AuditEntry(.screenInterrupted, object: .run(RunID(id)), by: start.actor), in: db)
      }

      try db.execute(
        sql: """
          INSERT INTO runs (pack, engine, command, started_at, status, process)
          VALUES (?, ?, ?, ?, 'running', ?)
          """,
        arguments: [
          start.pack.row, start.engine, start.command, start.startedAt, ProcessMark.current,
        ])
      let run = db.lastInsertedRowID
      for (position, input) in start.inputs.enumerated() {
        try db.execute(
          sql: "INSERT INTO run_inputs (run, position, name, size) VALUES (?, ?, ?, ?)",
          arguments: [run, position, input.name, input.size])
      }
      try record(
        AuditEntry(
          .screenBegun, object: .run(RunID(run)), by: start.actor, purpose: start.purpose,
          detail: [
            "engine": .text(start.engine), "inputs": AuditValue(start.inputs.count),
            "pack": .text(try packHash(start.pack, db)),
          ]), in: db)
      return RunID(run)
    }
  }

  /// Keeps the digest of a run that has ended.
  private func noteDigest(ofRun run: Int64, _ db: Database) throws {
    try note(DigestReader(db, cipher: cipher(db)).run(run), table: "runs", id: run, db)
  }

  private func packHash(_ pack: PackID, _ db: Database) throws -> String {
    let hash = try Data.fetchOne(
      db, sql: "SELECT hash FROM packs WHERE id = ?", arguments: [pack.row])
    guard let hash, let known = ContentHash(digest: [UInt8](hash)) else {
      throw StoreError(.damaged, path: path, detail: "packs \(pack.row)")
    }
    return known.description
  }

  /// Notes that a run has ended.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - time: When it ended, ISO 8601.
  ///   - status: `completed` or `failed`.
  ///   - read: Records read, good or not.
  ///   - rejected: Records that are not reports.
  ///   - stops: Rules and scripts that did not finish: for each reason the number of reports.
  ///   - actor: Who ran it, for the audit; `nil` for the account of the system.
  /// - Throws: `StoreError`.
  public func finishRun(
    _ run: RunID, at time: String, status: RunStatus, read: Int, rejected: Int,
    stops: [String: [String: Int]] = [:], by actor: String? = nil
  ) throws(StoreError) {
    precondition(status == .completed || status == .failed, "a run ends completed or failed")
    try write { db in
      try db.execute(
        sql: "UPDATE runs SET finished_at = ?, status = ?, read = ?, rejected = ? WHERE id = ?",
        arguments: [time, status.rawValue, read, rejected, run.number])
      guard db.changesCount == 1 else {
        throw StoreError(.unknownReference, path: path, detail: "run \(run)")
      }
      for (rule, reasons) in stops {
        for (reason, reports) in reasons {
          try db.execute(
            sql: """
              INSERT INTO run_stops (run, rule, reason, reports) VALUES (?, ?, ?, ?)
              ON CONFLICT (run, rule, reason) DO UPDATE SET reports = excluded.reports
              """,
            arguments: [run.number, rule, reason, reports])
        }
      }
      try noteDigest(ofRun: run.number, db)
      try record(
        AuditEntry(
          .screenEnded, object: .run(run), by: actor,
          detail: [
            "read": AuditValue(read), "rejected": AuditValue(rejected),
            "status": .text(status.rawValue),
          ]), in: db)
    }
  }

  /// All runs, newest first.
  ///
  /// - Throws: `StoreError`.
  public func runs() throws(StoreError) -> [Run] {
    try read { db in
      let inputs = try TableRow.all(
        db, of: "run_inputs",
        sql: "SELECT run AS id, name, size FROM run_inputs ORDER BY run, position")
      var inputsByRun: [Int64: [RunStart.Input]] = [:]
      for row in inputs {
        inputsByRun[try row["id"], default: []].append(
          RunStart.Input(name: try row["name"], size: try row["size"]))
      }
      let stopped = try TableRow.all(
        db, of: "run_stops", sql: "SELECT run AS id, rule, reason, reports FROM run_stops")
      var stops: [Int64: [String: [String: Int]]] = [:]
      for row in stopped {
        let (run, rule, reason): (Int64, String, String) = try (
          row["id"], row["rule"], row["reason"]
        )
        stops[run, default: [:]][rule, default: [:]][reason] =
          try row["reports"] as Int
      }
      let rows = try TableRow.all(
        db, of: "runs",
        sql: """
          SELECT runs.*, packs.hash, packs.name, packs.version
          FROM runs JOIN packs ON packs.id = runs.pack ORDER BY runs.id DESC
          """)
      return try rows.map { row in
        let id: Int64 = try row["id"]
        return try run(id, row, inputs: inputsByRun[id] ?? [], stops: stops[id] ?? [:])
      }
    }
  }

  private func run(
    _ id: Int64, _ row: TableRow, inputs: [RunStart.Input], stops: [String: [String: Int]]
  ) throws -> Run {
    var status: RunStatus = try row.word("status")
    if status == .running, !ProcessMark.isAlive(try row["process"]) { status = .interrupted }

    var counts = RunCounts()
    counts.read = try row["read"]
    counts.rejected = try row["rejected"]
    counts.flagged = try row["flagged"]
    counts.incomplete = try row["incomplete"]
    counts.stops = stops
    counts.stored = try BatchResult(
      newReports: row["new_reports"], knownReports: row["known_reports"],
      newAssessments: row["new_assessments"], knownAssessments: row["known_assessments"])
    return try Run(
      id: RunID(id),
      pack: PackIdentity(
        name: row["name"], version: row["version"], hash: row.hash("hash"), engine: row["engine"]),
      command: row["command"], inputs: inputs, startedAt: row["started_at"],
      finishedAt: row["finished_at"], status: status, counts: counts)
  }
}
