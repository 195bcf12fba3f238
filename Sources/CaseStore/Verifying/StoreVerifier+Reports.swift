internal import GRDB
internal import ReportModel

extension StoreVerifier {
  /// Reads every report and its assessments as any command does, and compares them with their digests.
  mutating func checkReports(_ cipher: StoreCipher, _ digests: DigestReader) throws {
    let select = try PreparedStatement(
      db, "SELECT \(ReportReader.columns) FROM reports WHERE id > ? ORDER BY id LIMIT 1")
    let reader = try AssessmentReader(db, cipher: cipher, path: store.path)
    var last = Int64.min
    while true {
      try select.bind(last, at: 1)
      do {
        guard try select.next() else { return }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        // The rows behind it cannot be found any more, and it is named by the one before.
        return add(.reports, "reports", last == .min ? nil : last, "unreadable-behind")
      }
      let row = select.int64(0)
      // In a damaged tree the next row may be an earlier one, and the check would go round for ever.
      guard row > last || last == .min else {
        select.reset()
        return add(.reports, "reports", last, "unreadable-behind")
      }
      last = row
      result.reports += 1
      let report = try? ReportReader.read(select, cipher: cipher, path: store.path).report.report
      select.reset()
      if let report {
        try guarding(.search, "search") { verifier in
          do {
            try verifier.index?.add(report, row: last)
          } catch {
            verifier.index = nil
            throw error
          }
        }
      } else {
        add(.reports, "reports", last, "content")
      }
      try checkAssessments(of: last, report, reader, cipher, digests)
    }
  }

  private mutating func checkAssessments(
    of row: Int64, _ report: Report?, _ reader: AssessmentReader, _ cipher: StoreCipher,
    _ digests: DigestReader
  ) throws {
    let select = try PreparedStatement(
      db,
      """
      SELECT \(AssessmentReader.columns), assessments.digest
      FROM assessments JOIN packs ON packs.id = assessments.pack
      WHERE assessments.report = ? ORDER BY assessments.id
      """)
    try select.bind(row, at: 1)
    defer { select.reset() }
    while try select.next() {
      let id = select.int64(0)
      result.assessments += 1
      guard let made = try digests.assessment(id), made == select.bytes(11) else {
        add(.assessments, "assessments", id, "digest")
        continue
      }
      guard let report else { continue }
      guard let record = try? reader.read(select, from: 0, report: report) else {
        add(.assessments, "assessments", id, "content")
        continue
      }
      if try !hasItsWords(record.assessment, of: report, id, cipher) {
        add(.assessments, "evidence", id, "words")
      }
    }
  }

  /// Whether the words at the places of all evidence are those that were there.
  private func hasItsWords(
    _ assessment: Assessment, of report: Report, _ id: Int64, _ cipher: StoreCipher
  ) throws -> Bool {
    let select = try PreparedStatement(
      db, "SELECT words FROM evidence WHERE assessment = ? ORDER BY finding, position")
    try select.bind(id, at: 1)
    defer { select.reset() }
    for finding in assessment.indicators + assessment.contra + assessment.dismissed {
      for evidence in finding.evidence {
        guard try select.next() else { return false }
        let words = report.withBytes(of: evidence.bytes) { cipher.digest(ofWords: $0) }
        if words != select.bytes(0) { return false }
      }
    }
    return true
  }
}
