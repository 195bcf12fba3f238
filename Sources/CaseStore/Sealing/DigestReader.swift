internal import GRDB

/// Makes the digests of rows from what the file says.
///
/// The order of values is that in which the writers bind them, with the number of the row behind its own values.
struct DigestReader {
  private let cipher: StoreCipher
  private let stream = RowStream()
  private let assessments: PreparedStatement
  private let findings: PreparedStatement
  private let evidence: PreparedStatement
  private let entities: PreparedStatement
  private let packs: PreparedStatement
  private let packFiles: PreparedStatement
  private let runs: PreparedStatement
  private let runInputs: PreparedStatement
  private let runStops: PreparedStatement

  /// Prepares the statements.
  init(_ db: Database, cipher: StoreCipher) throws {
    self.cipher = cipher
    assessments = try PreparedStatement(
      db,
      """
      SELECT report, pack, engine, run, language, flagged, score, priority, complete, detail
      FROM assessments WHERE id = ?
      """)
    findings = try PreparedStatement(
      db,
      """
      SELECT assessment, position, standing, code, strength, dimension, points, exceptions
      FROM findings WHERE assessment = ? ORDER BY position
      """)
    evidence = try PreparedStatement(
      db,
      """
      SELECT assessment, finding, position, field, first_scalar, end_scalar, phrase, status,
        cue_field, cue_first_scalar, cue_end_scalar, scope_first_scalar, scope_end_scalar, words
      FROM evidence WHERE assessment = ? AND finding = ? ORDER BY position
      """)
    entities = try PreparedStatement(
      db,
      """
      SELECT assessment, position, kind, value, field, first_scalar, end_scalar, sealed
      FROM entities WHERE assessment = ? ORDER BY position
      """)
    packs = try PreparedStatement(db, "SELECT hash, name, version FROM packs WHERE id = ?")
    packFiles = try PreparedStatement(
      db, "SELECT pack, path, content FROM pack_files WHERE pack = ? ORDER BY path")
    runs = try PreparedStatement(
      db,
      """
      SELECT pack, engine, command, started_at, finished_at, status, process, read, rejected,
        flagged, incomplete, new_reports, known_reports, new_assessments, known_assessments
      FROM runs WHERE id = ?
      """)
    runInputs = try PreparedStatement(
      db, "SELECT position, name, size FROM run_inputs WHERE run = ? ORDER BY position")
    runStops = try PreparedStatement(
      db, "SELECT rule, reason, reports FROM run_stops WHERE run = ? ORDER BY rule, reason")
  }

  /// The digest of an assessment with all that belongs to it; `nil` when there is no such row.
  func assessment(_ id: Int64) throws -> [UInt8]? {
    try digest(of: id, in: assessments, columns: 10) {
      try findings.bind(id, at: 1)
      defer { findings.reset() }
      while try findings.next() {
        stream.add(findings, columns: 0..<8)
        try evidence.bind(findings.int64(1), at: 2)
        try addRows(of: evidence, id, columns: 14)
      }
      try addRows(of: entities, id, columns: 8)
    }
  }

  /// The digest of a pack with its files; `nil` when there is no such row.
  func pack(_ id: Int64) throws -> [UInt8]? {
    try digest(of: id, in: packs, columns: 3) { try addRows(of: packFiles, id, columns: 3) }
  }

  /// The digest of a run with its inputs and stops; `nil` when there is no such row.
  func run(_ id: Int64) throws -> [UInt8]? {
    try digest(of: id, in: runs, columns: 15) {
      try addRows(of: runInputs, id, columns: 3)
      try addRows(of: runStops, id, columns: 3)
    }
  }

  private func digest(
    of id: Int64, in statement: PreparedStatement, columns: Int32, _ more: () throws -> Void
  ) throws -> [UInt8]? {
    stream.removeAll()
    try statement.bind(id, at: 1)
    defer { statement.reset() }
    guard try statement.next() else { return nil }
    stream.add(statement, columns: 0..<columns)
    stream.add(id)
    try more()
    return cipher.digest(stream.bytes)
  }

  private func addRows(of statement: PreparedStatement, _ id: Int64, columns: Int32) throws {
    try statement.bind(id, at: 1)
    defer { statement.reset() }
    while try statement.next() { stream.add(statement, columns: 0..<columns) }
  }
}
