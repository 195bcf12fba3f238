internal import Foundation
internal import GRDB
internal import ReportModel

/// Rebuilds assessments from rows.
struct AssessmentReader {
  /// The columns that `read` expects, from `assessments` joined with `packs`, in its order.
  static let columns = """
    assessments.id, assessments.engine, assessments.run, assessments.language,
    assessments.flagged, assessments.score, assessments.priority, assessments.detail,
    packs.hash, packs.name, packs.version
    """

  private let path: String
  private let cipher: StoreCipher
  private let selectFindings: PreparedStatement
  private let selectEvidence: PreparedStatement
  private let selectEntities: PreparedStatement

  /// Prepares the statements.
  init(_ db: Database, cipher: StoreCipher, path: String) throws {
    self.path = path
    self.cipher = cipher
    selectFindings = try PreparedStatement(
      db,
      """
      SELECT standing, code, strength, dimension, points, exceptions FROM findings
      WHERE assessment = ? ORDER BY position
      """)
    selectEvidence = try PreparedStatement(
      db,
      """
      SELECT finding, field, first_scalar, end_scalar, phrase, status,
        cue_field, cue_first_scalar, cue_end_scalar, scope_first_scalar, scope_end_scalar
      FROM evidence WHERE assessment = ? ORDER BY finding, position
      """)
    selectEntities = try PreparedStatement(
      db,
      """
      SELECT kind, sealed, field, first_scalar, end_scalar FROM entities
      WHERE assessment = ? ORDER BY position
      """)
  }

  /// The assessment of the current row, whose columns begin at `first`.
  ///
  /// - Throws: `StoreError` `store-damaged`, or what SQLite throws.
  func read(
    _ row: PreparedStatement, from first: Int32, report: Report
  ) throws -> AssessmentRecord {
    let number = row.int64(first)
    let damaged = StoreError(.damaged, path: path, detail: "assessments \(number)")
    guard let hash = ContentHash(digest: row.bytes(first + 8)) else { throw damaged }
    var assessment = Assessment(language: row.string(first + 3))
    assessment.flagged = row.int64(first + 4) == 1
    assessment.score = row.double(first + 5)
    do {
      assessment.priority = try known(row.string(first + 6))
      try AssessmentDetail(json: row.bytes(first + 7)).fill(&assessment)
    } catch {
      throw damaged
    }
    try readFindings(of: number, report: report, into: &assessment, damaged: damaged)
    assessment.entities = try readEntities(of: number, report: report, damaged: damaged)
    return AssessmentRecord(
      assessment: assessment,
      pack: PackIdentity(
        name: row.string(first + 9), version: row.string(first + 10), hash: hash,
        engine: row.string(first + 1)),
      run: RunID(row.int64(first + 2)))
  }

  private func readFindings(
    of number: Int64, report: Report, into assessment: inout Assessment, damaged: StoreError
  ) throws {
    var evidence = try readEvidence(of: number, report: report, damaged: damaged)[...]
    try selectFindings.bind(number, at: 1)
    defer { selectFindings.reset() }
    var position = 0
    while try selectFindings.next() {
      let row = selectFindings
      guard let standing = FindingStanding(rawValue: row.string(0)),
        let strength = Strength(rawValue: row.string(2)),
        let dimension = Dimension(rawValue: row.string(3))
      else { throw damaged }
      let own = evidence.prefix { $0.finding == position }
      evidence = evidence.dropFirst(own.count)
      let finding = Assessment.Finding(
        code: row.string(1), strength: strength, dimension: dimension, points: row.double(4),
        evidence: own.map(\.evidence),
        exceptions: row.isNull(5)
          ? [] : row.string(5).components(separatedBy: FindingStanding.between))
      switch standing {
      case .indicator: assessment.indicators.append(finding)
      case .contra: assessment.contra.append(finding)
      case .dismissed: assessment.dismissed.append(finding)
      }
      position += 1
    }
  }

  private func readEntities(
    of number: Int64, report: Report, damaged: StoreError
  ) throws -> [Entity] {
    try selectEntities.bind(number, at: 1)
    defer { selectEntities.reset() }
    var list: [Entity] = []
    while try selectEntities.next() {
      let row = selectEntities
      guard let kind = Entity.Kind(rawValue: row.string(0)),
        let field = TextField(rawValue: row.string(2)),
        let bytes = report.byteRange(of: field, scalars: row.int(3), to: row.int(4)),
        let value = try? EntityWriter.open(row.bytes(1), assessment: number, cipher)
      else { throw damaged }
      list.append(
        Entity(
          kind: kind, field: field, start: row.int(3), end: row.int(4), bytes: bytes,
          value: value))
    }
    return list
  }

  private func readEvidence(
    of number: Int64, report: Report, damaged: StoreError
  ) throws -> [(finding: Int, evidence: Evidence)] {
    try selectEvidence.bind(number, at: 1)
    defer { selectEvidence.reset() }
    var list: [(finding: Int, evidence: Evidence)] = []
    while try selectEvidence.next() {
      let row = selectEvidence
      guard let field = TextField(rawValue: row.string(1)),
        let status = Status(rawValue: row.string(5)),
        let bytes = report.byteRange(of: field, scalars: row.int(2), to: row.int(3))
      else { throw damaged }
      var cue: Cue?
      if !row.isNull(6) {
        guard let cueField = TextField(rawValue: row.string(6)),
          report.byteRange(of: cueField, scalars: row.int(7), to: row.int(8)) != nil,
          report.byteRange(of: cueField, scalars: row.int(9), to: row.int(10)) != nil
        else { throw damaged }
        cue = Cue(
          field: cueField, start: row.int(7), end: row.int(8), scopeStart: row.int(9),
          scopeEnd: row.int(10))
      }
      let evidence = Evidence(
        field: field, start: row.int(2), end: row.int(3), bytes: bytes, phrase: row.string(4),
        status: status, cue: cue)
      list.append((row.int(0), evidence))
    }
    return list
  }
}
