internal import GRDB
internal import ReportModel

/// Writes the findings of an assessment and the places of their evidence.
struct FindingWriter {
  private let insertFinding: PreparedStatement
  private let insertEvidence: PreparedStatement
  private let cipher: StoreCipher

  /// Prepares the statements.
  ///
  /// - Parameter stream: Takes the values of all rows.
  init(_ db: Database, cipher: StoreCipher, into stream: RowStream) throws {
    self.cipher = cipher
    insertFinding = try PreparedStatement(
      db,
      """
      INSERT INTO findings (assessment, position, standing, code, strength, dimension, points,
        exceptions)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, into: stream)
    insertEvidence = try PreparedStatement(
      db,
      """
      INSERT INTO evidence (assessment, finding, position, field, first_scalar, end_scalar, phrase,
        status, cue_field, cue_first_scalar, cue_end_scalar, scope_first_scalar, scope_end_scalar,
        words)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, into: stream)
  }

  /// Writes all findings of the assessment in a row, numbered from 0 in their order.
  func write(_ assessment: Assessment, of report: Report, row: Int64) throws {
    var position = 0
    for finding in assessment.indicators {
      try write(finding, standing: .indicator, assessment: row, of: report, position: &position)
    }
    for finding in assessment.contra {
      try write(finding, standing: .contra, assessment: row, of: report, position: &position)
    }
    for finding in assessment.dismissed {
      try write(finding, standing: .dismissed, assessment: row, of: report, position: &position)
    }
  }

  private func write(
    _ finding: Assessment.Finding, standing: FindingStanding, assessment: Int64, of report: Report,
    position: inout Int
  ) throws {
    try insertFinding.bind(assessment, at: 1)
    try insertFinding.bind(position, at: 2)
    try insertFinding.bind(standing.rawValue, at: 3)
    try insertFinding.bind(finding.code, at: 4)
    try insertFinding.bind(finding.strength.rawValue, at: 5)
    try insertFinding.bind(finding.dimension.rawValue, at: 6)
    try insertFinding.bind(finding.points, at: 7)
    if finding.exceptions.isEmpty {
      try insertFinding.bindNull(at: 8)
    } else {
      try insertFinding.bind(finding.exceptions.joined(separator: FindingStanding.between), at: 8)
    }
    try insertFinding.run()

    for (number, evidence) in finding.evidence.enumerated() {
      try insertEvidence.bind(assessment, at: 1)
      try insertEvidence.bind(position, at: 2)
      try insertEvidence.bind(number, at: 3)
      try write(evidence, of: report)
    }
    position += 1
  }

  private func write(_ evidence: Evidence, of report: Report) throws {
    try insertEvidence.bind(evidence.field.rawValue, at: 4)
    try insertEvidence.bind(evidence.start, at: 5)
    try insertEvidence.bind(evidence.end, at: 6)
    try insertEvidence.bind(evidence.phrase, at: 7)
    try insertEvidence.bind(evidence.status.rawValue, at: 8)
    if let cue = evidence.cue {
      try insertEvidence.bind(cue.field.rawValue, at: 9)
      try insertEvidence.bind(cue.start, at: 10)
      try insertEvidence.bind(cue.end, at: 11)
      try insertEvidence.bind(cue.scopeStart, at: 12)
      try insertEvidence.bind(cue.scopeEnd, at: 13)
    } else {
      for index in Int32(9)...13 { try insertEvidence.bindNull(at: index) }
    }
    let words = report.withBytes(of: evidence.bytes) { cipher.digest(ofWords: $0) }
    try words.withUnsafeBufferPointer {
      try insertEvidence.bindBlobInPlace($0, at: 14)
      try insertEvidence.run()
    }
  }
}
