internal import GRDB
internal import ReportModel

/// Keeps the row of a case in step with the newest assessment of its report.
///
/// What a person decided stays. A decided case comes back into the queue, marked as changed, when its
/// report comes with other words or its priority rises; it never leaves the queue by itself once a
/// person has touched it.
struct CaseWriter {
  private let db: Database
  private let selectSource: PreparedStatement
  private let selectCase: PreparedStatement
  private let insert: PreparedStatement
  private let update: PreparedStatement
  private let marks: CaseMarks

  /// Prepares the statements.
  init(_ db: Database) throws {
    self.db = db
    // Migration 8 makes cases before migration 12 adds what correlations raise.
    let hasRaised = try db.columns(in: "cases").contains { $0.name == "raised" }
    selectSource = try PreparedStatement(db, Self.sourceSQL + " WHERE assessments.id = ?")
    selectCase = try PreparedStatement(
      db,
      """
      SELECT id, report, state, open, touched, stale, rank, priority, codes, pillars,
        \(hasRaised ? "raised" : "''"), eligible
      FROM cases WHERE external_id = ?
      """)
    insert = try PreparedStatement(
      db,
      """
      INSERT INTO cases (external_id, report, assessment, priority, score, received, province,
        source_type, language, eligible, lead, pillars, codes, rank, open, lot,
        state, touched, stale, reading)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'new', 0, 0, 0)
      """)
    update = try PreparedStatement(
      db,
      """
      UPDATE cases SET external_id = ?, report = ?, assessment = ?, priority = ?, score = ?,
        received = ?, province = ?, source_type = ?, language = ?, eligible = ?, lead = ?,
        pillars = ?, codes = ?, rank = ?, open = ?, stale = ?
      WHERE id = ?
      """)
    marks = try CaseMarks(db)
  }

  /// Brings the case of a new assessment up to date, or makes one when a person should look.
  ///
  /// - Parameters:
  ///   - assessment: The row of the assessment, which is written already with its findings.
  ///   - isAsked: Makes the case even where the engine sees no need.
  func write(assessment: Int64, isAsked: Bool = false) throws {
    try selectSource.bind(assessment, at: 1)
    defer { selectSource.reset() }
    guard try selectSource.next() else { return }
    let source = Source(selectSource)
    try selectCase.bind(source.id, at: 1)
    defer { selectCase.reset() }
    if try selectCase.next() {
      try refresh(selectCase, source)
    } else if source.isEligible || isAsked {
      try bind(source, to: insert)
      try insert.bind(source.isEligible, at: 15)
      try insert.bind(SecondReading.lot(of: source.id), at: 16)
      try insert.run()
      try marks.add(
        source.codes, source.pillars, open: source.isEligible, rank: source.rank,
        case: insert.lastInsertedRow)
    }
  }

  private func refresh(_ old: PreparedStatement, _ source: Source) throws {
    let (row, report) = (old.int64(0), old.int64(1))
    // An older version of the report that is screened again says nothing new of the case.
    guard source.report >= report, let state = CaseState(rawValue: old.string(2)) else { return }
    let (wasOpen, isTouched) = (old.int64(3) == 1, old.int64(4) == 1)
    let isStale =
      old.int64(5) == 1
      || state.isDecided && (source.report > report || source.priority < old.int64(7))
    let raised = old.string(10)
    let isOpen = isStale || state.isOpen && (source.isEligible || isTouched || !raised.isEmpty)
    try marks.remove(
      old.string(8), old.string(9) + " " + raised, open: wasOpen, rank: old.int64(6), case: row)
    try bind(source, to: update)
    try update.bind(isOpen, at: 15)
    try update.bind(isStale, at: 16)
    try update.bind(row, at: 17)
    try update.run()
    try marks.add(
      source.codes, source.pillars + " " + raised, open: isOpen, rank: source.rank, case: row)
  }

  /// Brings a case to what correlations raise for its report, and makes one where there is none yet:
  /// what several reports together tell is for a person to look at, whatever each of them says alone.
  /// A decided case comes back, marked as changed, when a pillar is raised that was not before.
  ///
  /// - Parameters:
  ///   - pillars: The pillars with spaces between them; empty for none.
  ///   - id: The identifier of the report.
  func raise(_ pillars: String, for id: String) throws {
    try selectCase.bind(id, at: 1)
    defer { selectCase.reset() }
    if try !selectCase.next() {
      guard !pillars.isEmpty, let assessment = try newestAssessment(of: id) else { return }
      try write(assessment: assessment, isAsked: true)
      try selectCase.bind(id, at: 1)
      guard try selectCase.next() else { return }
    }
    let before = selectCase.string(10)
    guard before != pillars, let state = CaseState(rawValue: selectCase.string(2)) else { return }
    let (row, rank) = (selectCase.int64(0), selectCase.int64(6))
    let (wasOpen, isTouched) = (selectCase.int64(3) == 1, selectCase.int64(4) == 1)
    let (codes, own) = (selectCase.string(8), selectCase.string(9))
    let isMore = !Set(pillars.split(separator: " ")).isSubset(of: before.split(separator: " "))
    let isStale = selectCase.int64(5) == 1 || state.isDecided && isMore
    let isOpen =
      isStale || state.isOpen && (selectCase.int64(11) == 1 || isTouched || !pillars.isEmpty)
    selectCase.reset()
    try marks.remove(codes, own + " " + before, open: wasOpen, rank: rank, case: row)
    try db.execute(
      sql: "UPDATE cases SET raised = ?, stale = ?, open = ? WHERE id = ?",
      arguments: [pillars, isStale, isOpen, row])
    try marks.add(codes, own + " " + pillars, open: isOpen, rank: rank, case: row)
  }

  private func newestAssessment(of id: String) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT max(id) FROM assessments
        WHERE report = (SELECT max(id) FROM reports WHERE external_id = ?)
        """, arguments: [id])
  }

  private func bind(_ source: Source, to statement: PreparedStatement) throws {
    try statement.bind(source.id, at: 1)
    try statement.bind(source.report, at: 2)
    try statement.bind(source.assessment, at: 3)
    try statement.bind(source.priority, at: 4)
    try statement.bind(source.score, at: 5)
    try statement.bind(source.received, at: 6)
    try statement.bind(source.province, at: 7)
    try statement.bind(source.sourceType, at: 8)
    try statement.bind(source.language, at: 9)
    try statement.bind(source.isEligible, at: 10)
    try statement.bind(source.lead, at: 11)
    try statement.bind(source.pillars, at: 12)
    try statement.bind(source.codes, at: 13)
    try statement.bind(source.rank, at: 14)
  }

  /// Makes the cases of a store that was made before there were any.
  static func fill(_ db: Database) throws {
    let newest = try Int64.fetchCursor(
      db,
      sql: """
        SELECT max(assessments.id) FROM reports
        JOIN assessments ON assessments.report = reports.id
        WHERE reports.id = (SELECT max(latest.id) FROM reports AS latest
          WHERE latest.external_id = reports.external_id)
        GROUP BY reports.id
        """)
    let writer = try CaseWriter(db)
    while let assessment = try newest.next() { try writer.write(assessment: assessment) }
  }

  /// What a case takes from an assessment and its report.
  private struct Source {
    let id: String
    let report: Int64
    let assessment: Int64
    let priority: Int64
    let score: Double
    let received: Int64
    let province: String
    let sourceType: String
    let language: String
    let isEligible: Bool
    let lead: String
    let pillars: String
    let codes: String

    var rank: Int64 { CaseRank.of(priority: priority, score: score, received: received) }

    init(_ row: PreparedStatement) {
      id = row.string(0)
      report = row.int64(1)
      assessment = row.int64(2)
      priority = row.int64(3)
      score = row.double(4)
      received = row.int64(5)
      province = row.string(6)
      sourceType = row.string(7)
      language = row.string(8)
      isEligible = row.int64(9) == 1
      lead = row.string(10)
      pillars = row.string(11)
      codes = row.string(12)
    }
  }

  /// A person should look at what is flagged, in the review band, of high priority, or not assessed to
  /// the end. A report without a readable date waits since its run began.
  private static let sourceSQL = """
    SELECT reports.external_id, reports.id, assessments.id,
      CASE assessments.priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2
        ELSE 3 END,
      assessments.score,
      coalesce(CASE WHEN reports.received_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'
        THEN unixepoch(reports.received_at) END, unixepoch(runs.started_at), 0),
      reports.province, reports.source_type, assessments.language,
      assessments.flagged OR NOT assessments.complete OR assessments.priority IN ('urgent', 'high')
        OR coalesce(json_extract(assessments.detail, '$.review'), 0),
      coalesce((SELECT json_extract(value, '$.pillar') FROM json_each(assessments.detail, '$.pillars')
        WHERE json_extract(value, '$.lead') LIMIT 1), ''),
      coalesce((SELECT group_concat(json_extract(value, '$.pillar'), ' ')
        FROM json_each(assessments.detail, '$.pillars')), ''),
      coalesce((SELECT group_concat(code, ' ') FROM findings
        WHERE assessment = assessments.id AND standing = 'indicator'), '')
    FROM assessments
    JOIN reports ON reports.id = assessments.report
    JOIN runs ON runs.id = reports.first_run
    """
}
