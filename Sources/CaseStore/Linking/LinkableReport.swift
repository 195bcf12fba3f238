internal import GRDB
public import ReportModel

/// A report as links are looked for: its last version, and what its newest assessment found in it.
public struct LinkableReport: Sendable {
  /// Something in the report that can be compared with others.
  public struct Mention: Sendable {
    /// What it is.
    public var kind: Entity.Kind
    /// Its normal form as the store has it: equal for all ways to write the same thing, masked for
    /// identifiers. It is only compared, never shown.
    public var value: String
    /// The field that holds it.
    public var field: TextField
    /// The first Unicode scalar in the field, and one past the last.
    public var scalars: Range<Int>
  }

  /// The row of the report's first version, by which links know it.
  public var row: Int64
  /// The row of this version.
  public var version: Int64
  /// The report.
  public var report: Report
  /// What was found in it, in the order of the text; empty where it was never assessed.
  public var mentions: [Mention]
  /// Whether it was never assessed.
  public var isUnassessed: Bool
}

extension CaseStore {
  /// Hands out every report in its last version with what was found in it, ordered by the bytes of its
  /// identifier, so that the order does not depend on how the store was filled.
  ///
  /// - Parameter body: Takes one report. It must not call this store.
  /// - Throws: `StoreError`, `store-damaged` when a content does not match its hash; or what `body`
  ///   throws, which ends the reading.
  public func eachLinkable(_ body: (LinkableReport) throws -> Void) throws {
    var failure: (any Error)?
    try read { db in
      let cipher = try cipher(db)
      let reports = try PreparedStatement(
        db,
        """
        SELECT \(ReportReader.columns),
          (SELECT min(first.id) FROM reports AS first
            WHERE first.external_id = reports.external_id),
          (SELECT max(newest.id) FROM assessments AS newest WHERE newest.report = reports.id)
        FROM reports
        WHERE id = (SELECT max(latest.id) FROM reports AS latest
          WHERE latest.external_id = reports.external_id)
        ORDER BY external_id
        """)
      let entities = try PreparedStatement(db, Self.mentions)
      defer { reports.reset() }
      while try reports.next() {
        let (version, stored) = try ReportReader.read(reports, cipher: cipher, path: path)
        let first = reports.int64(ReportReader.columnCount)
        let assessment = reports.int64(ReportReader.columnCount + 1)
        let linkable = LinkableReport(
          row: first, version: version, report: stored.report,
          mentions: try mentions(of: assessment, entities, cipher), isUnassessed: assessment == 0)
        do {
          try body(linkable)
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// One report in its last version with what was found in it; `nil` when the store has no report with
  /// the identifier.
  ///
  /// - Throws: `StoreError`.
  public func linkable(id: String) throws(StoreError) -> LinkableReport? {
    try read { db in
      let cipher = try cipher(db)
      let reports = try PreparedStatement(
        db,
        """
        SELECT \(ReportReader.columns),
          (SELECT min(first.id) FROM reports AS first
            WHERE first.external_id = reports.external_id),
          (SELECT max(newest.id) FROM assessments AS newest WHERE newest.report = reports.id)
        FROM reports WHERE external_id = ? ORDER BY id DESC LIMIT 1
        """)
      try reports.bind(id, at: 1)
      defer { reports.reset() }
      guard try reports.next() else { return nil }
      let (version, stored) = try ReportReader.read(reports, cipher: cipher, path: path)
      let assessment = reports.int64(ReportReader.columnCount + 1)
      return LinkableReport(
        row: reports.int64(ReportReader.columnCount), version: version, report: stored.report,
        mentions: try mentions(of: assessment, try PreparedStatement(db, Self.mentions), cipher),
        isUnassessed: assessment == 0)
    }
  }

  /// Lets `body` read versions of reports by their rows, in any order, from one unchanging state.
  ///
  /// - Throws: `StoreError`; `unknown-reference` for a row that is not there.
  public func readingVersions<Value>(
    _ body: ((Int64) throws -> Report) throws -> Value
  ) throws(StoreError) -> Value {
    try read { db in
      let cipher = try cipher(db)
      let select = try PreparedStatement(
        db, "SELECT \(ReportReader.columns) FROM reports WHERE id = ?")
      return try body { row in
        try select.bind(row, at: 1)
        defer { select.reset() }
        guard try select.next() else {
          throw StoreError(.unknownReference, path: self.path, detail: "report \(row)")
        }
        return try ReportReader.read(select, cipher: cipher, path: self.path).report.report
      }
    }
  }

  private static let mentions = """
    SELECT kind, sealed, field, first_scalar, end_scalar FROM entities
    WHERE assessment = ? ORDER BY position
    """

  private func mentions(
    of assessment: Int64, _ select: PreparedStatement, _ cipher: StoreCipher
  ) throws -> [LinkableReport.Mention] {
    guard assessment != 0 else { return [] }
    try select.bind(assessment, at: 1)
    defer { select.reset() }
    var list: [LinkableReport.Mention] = []
    while try select.next() {
      guard let kind = Entity.Kind(rawValue: select.string(0)),
        let value = try? EntityWriter.open(select.bytes(1), assessment: assessment, cipher),
        let field = TextField(rawValue: select.string(2)), select.int(3) <= select.int(4)
      else { throw StoreError(.damaged, path: path, detail: "entities of \(assessment)") }
      list.append(
        .init(
          kind: kind, value: value, field: field,
          scalars: select.int(3)..<select.int(4)))
    }
    return list
  }
}
