internal import GRDB
internal import ReportModel

/// Writes the reports and assessments of one batch inside a transaction.
struct BatchWriter {
  /// What was new and what was known so far.
  private(set) var result = BatchResult()

  private let run: RunID
  private let pack: Int64
  private let engine: String
  private let path: String
  private let insertReport: PreparedStatement
  private let selectReport: PreparedStatement
  private let insertAssessment: PreparedStatement
  private let deleteIncomplete: PreparedStatement
  private let findings: FindingWriter
  private let entities: EntityWriter
  private let setDigest: PreparedStatement
  private let details: DetailWriter
  private let cases: CaseWriter
  private let search: SearchIndex?
  private let updateRun: PreparedStatement
  private let cipher: StoreCipher
  /// The values of an assessment's rows, for its digest.
  private let stream = RowStream()
  private var nextReport: Int64
  private var read = 0
  private var flagged = 0
  private var incomplete = 0

  /// Prepares the statements.
  ///
  /// - Throws: `StoreError` `unknown-reference` when there is no such run, or what SQLite throws.
  init(_ db: Database, run: RunID, cipher: StoreCipher, path: String) throws {
    let row = try TableRow.first(
      db, of: "runs", sql: "SELECT id, pack, engine FROM runs WHERE id = ?",
      arguments: [run.number])
    guard let row else { throw StoreError(.unknownReference, path: path, detail: "run \(run)") }
    pack = try row["pack"]
    engine = try row["engine"]
    self.run = run
    self.path = path
    self.cipher = cipher
    // The number of a row is part of its seal, so it is given here; nobody else writes meanwhile.
    nextReport = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM reports") ?? 1
    insertReport = try PreparedStatement(db, Self.insertReportSQL)
    selectReport = try PreparedStatement(
      db, "SELECT id FROM reports WHERE external_id = ? AND content_hash = ?")
    insertAssessment = try PreparedStatement(db, Self.insertAssessmentSQL, into: stream)
    deleteIncomplete = try PreparedStatement(
      db,
      "DELETE FROM assessments WHERE report = ? AND pack = ? AND engine = ? AND complete = 0")
    findings = try FindingWriter(db, cipher: cipher, into: stream)
    entities = try EntityWriter(db, cipher: cipher, into: stream)
    details = try DetailWriter(db)
    cases = try CaseWriter(db)
    setDigest = try PreparedStatement(db, "UPDATE assessments SET digest = ? WHERE id = ?")
    search = try SearchIndex.forWriting(db)
    updateRun = try PreparedStatement(db, Self.updateRunSQL)

    try insertReport.bind(run.number, at: 3)
    try deleteIncomplete.bind(pack, at: 2)
    try deleteIncomplete.bind(engine, at: 3)
  }

  /// Writes one report and its assessment, unless they are known.
  mutating func write(_ item: StoredAssessment) throws {
    guard item.isFinite else { throw StoreError(.notANumber, path: path) }
    read += 1
    if item.assessment.flagged { flagged += 1 }
    if !item.assessment.isComplete { incomplete += 1 }

    let report = try writeReport(item)
    if try writeAssessment(item, report: report) {
      let row = insertAssessment.lastInsertedRow
      stream.add(row)
      try findings.write(item.assessment, of: item.report, row: row)
      try entities.write(item.assessment, row: row)
      try cipher.digest(stream.bytes).withUnsafeBufferPointer {
        try setDigest.bindBlobInPlace($0, at: 1)
        try setDigest.bind(row, at: 2)
        try setDigest.run()
      }
      try cases.write(assessment: row)
      result.newAssessments += 1
    } else {
      result.knownAssessments += 1
    }
  }

  /// Adds the batch to the counts of its run.
  func finish() throws {
    try updateRun.bind(read, at: 1)
    try updateRun.bind(flagged, at: 2)
    try updateRun.bind(incomplete, at: 3)
    try updateRun.bind(result.newReports, at: 4)
    try updateRun.bind(result.knownReports, at: 5)
    try updateRun.bind(result.newAssessments, at: 6)
    try updateRun.bind(result.knownAssessments, at: 7)
    try updateRun.bind(run.number, at: 8)
    try updateRun.run()
  }

  /// Stores the report, or finds it; returns its row.
  private mutating func writeReport(_ item: StoredAssessment) throws -> Int64 {
    let report = item.report
    let known: Int64? = try report.bytes.withUnsafeBufferPointer { buffer in
      try item.contentHash.bytes.withUnsafeBufferPointer { hash in
        try sealedText(of: item).withUnsafeBufferPointer { sealed in
          let insert = insertReport
          func bind(_ range: ByteRange, at index: Int32) throws {
            try insert.bindTextInPlace(Self.slice(buffer, range), at: index)
          }
          try bind(report.id, at: 1)
          try insert.bindBlobInPlace(hash, at: 2)
          try bind(report.receivedAt, at: 4)
          try bind(report.sourceType, at: 5)
          try bind(report.language, at: 6)
          try bind(report.province, at: 7)
          try bind(report.city, at: 8)
          try insert.bindBlobInPlace(sealed, at: 9)
          try insert.bind(nextReport, at: 10)
          try insert.run()
          if insert.changes == 1 { return nil }

          try selectReport.bindTextInPlace(Self.slice(buffer, report.id), at: 1)
          try selectReport.bindBlobInPlace(hash, at: 2)
          defer { selectReport.reset() }
          guard try selectReport.next() else {
            throw StoreError(.damaged, path: path, detail: "reports")
          }
          return selectReport.int64(0)
        }
      }
    }
    if let known {
      result.knownReports += 1
      return known
    }
    result.newReports += 1
    nextReport += 1
    let row = insertReport.lastInsertedRow
    if !report.extras.isEmpty { try details.write(report.details, row: row) }
    try search?.add(report, row: row)
    return row
  }

  /// The texts of a report, sealed for the row that it gets if it is new.
  private func sealedText(of item: StoredAssessment) -> [UInt8] {
    let report = item.report
    let texts = report.withBytes(of: report.title) { title in
      report.withBytes(of: report.narrative) { narrative in
        SealedText.encode(
          run: run.number, title: title, narrative: narrative, extras: item.extras)
      }
    }
    return cipher.seal(
      texts, table: SealedText.table, row: nextReport, column: SealedText.column)
  }

  /// Stores the row of the assessment; returns whether it was new.
  ///
  /// An assessment that a limit cut short gives way to one of the same pack and engine that
  /// finished: a busy machine must not leave a report "not assessed" for good.
  private func writeAssessment(_ item: StoredAssessment, report: Int64) throws -> Bool {
    let isNew = try insertAssessmentRow(item, report: report)
    if isNew || !item.assessment.isComplete { return isNew }
    try deleteIncomplete.bind(report, at: 1)
    try deleteIncomplete.run()
    guard deleteIncomplete.changes == 1 else { return false }
    return try insertAssessmentRow(item, report: report)
  }

  private func insertAssessmentRow(_ item: StoredAssessment, report: Int64) throws -> Bool {
    let assessment = item.assessment
    let insert = insertAssessment
    stream.removeAll()
    try item.detail.withUnsafeBufferPointer { detail in
      try insert.bind(report, at: 1)
      try insert.bind(pack, at: 2)
      try insert.bind(engine, at: 3)
      try insert.bind(run.number, at: 4)
      try insert.bind(assessment.language, at: 5)
      try insert.bind(assessment.flagged, at: 6)
      try insert.bind(assessment.score, at: 7)
      try insert.bind(assessment.priority.rawValue, at: 8)
      try insert.bind(assessment.isComplete, at: 9)
      try insert.bindTextInPlace(detail, at: 10)
      try insert.run()
    }
    return insert.changes == 1
  }

  private static func slice(
    _ buffer: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> UnsafeBufferPointer<UInt8> {
    let start = Int(range.start)
    let end = Int(range.end)
    precondition(start >= 0 && start <= end && end <= buffer.count, "range outside the report")
    return UnsafeBufferPointer(rebasing: buffer[start..<end])
  }

  private static let insertReportSQL = """
    INSERT INTO reports (external_id, content_hash, first_run, received_at, source_type, language,
      province, city, sealed, id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (external_id, content_hash) DO NOTHING
    """

  private static let insertAssessmentSQL = """
    INSERT INTO assessments (report, pack, engine, run, language, flagged, score, priority,
      complete, detail, digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, zeroblob(32))
    ON CONFLICT (report, pack, engine) DO NOTHING
    """

  private static let updateRunSQL = """
    UPDATE runs SET read = read + ?, flagged = flagged + ?, incomplete = incomplete + ?,
      new_reports = new_reports + ?, known_reports = known_reports + ?,
      new_assessments = new_assessments + ?, known_assessments = known_assessments + ?
    WHERE id = ?
    """
}
