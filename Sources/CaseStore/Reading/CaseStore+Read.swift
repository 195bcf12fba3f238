internal import Foundation
internal import GRDB
public import ReportModel

extension CaseStore {
  /// The version of a report that was stored last, with its assessments; `nil` when the store does
  /// not have the identifier.
  ///
  /// - Throws: `StoreError`; `store-damaged` when the content does not match its hash.
  public func report(id: String) throws(StoreError) -> StoredReport? {
    try versions(of: id, limit: 1).first
  }

  /// All versions of a report, the one stored last first.
  ///
  /// - Throws: `StoreError`; `store-damaged` when a content does not match its hash.
  public func versions(of id: String) throws(StoreError) -> [StoredReport] {
    try versions(of: id, limit: -1)
  }

  private func versions(of id: String, limit: Int) throws(StoreError) -> [StoredReport] {
    try read { db in
      let cipher = try cipher(db)
      let select = try PreparedStatement(
        db,
        """
        SELECT \(ReportReader.columns) FROM reports
        WHERE external_id = ? ORDER BY id DESC LIMIT ?
        """)
      let selectAssessments = try PreparedStatement(
        db,
        """
        SELECT \(AssessmentReader.columns)
        FROM assessments JOIN packs ON packs.id = assessments.pack
        WHERE assessments.report = ? ORDER BY assessments.id DESC
        """)
      let reader = try AssessmentReader(db, cipher: cipher, path: path)
      let standing = try StandingReader(db, of: self)
      try select.bind(id, at: 1)
      try select.bind(limit, at: 2)
      var reports: [StoredReport] = []
      while try select.next() {
        var (row, stored) = try ReportReader.read(select, cipher: cipher, path: path)
        try selectAssessments.bind(row, at: 1)
        while try selectAssessments.next() {
          stored.assessments.append(
            try reader.read(selectAssessments, from: 0, report: stored.report))
        }
        try standing.complete(&stored, row: row)
        reports.append(stored)
      }
      return reports
    }
  }

  /// Hands out the newest assessment of every report version, ordered by the bytes of the report's
  /// identifier, then by the hash of its content.
  ///
  /// The order and the content do not depend on the runs that filled the store, so two stores of the
  /// same reports, pack and engine hand out the same values.
  ///
  /// - Parameters:
  ///   - pack: Only assessments of this pack; `nil` for the newest of any pack.
  ///   - run: Only assessments that this run stored; `nil` for those of any run.
  ///   - body: Takes one report with exactly one assessment. It must not call this store.
  /// - Throws: `StoreError`, or what `body` throws, which ends the export.
  public func export(
    pack: ContentHash? = nil, run: RunID? = nil, _ body: (StoredReport) throws -> Void
  ) throws {
    var failure: (any Error)?
    try read { db in
      let cipher = try cipher(db)
      let select = try PreparedStatement(
        db,
        """
        SELECT \(ReportReader.columns), \(AssessmentReader.columns)
        FROM reports
        JOIN assessments ON assessments.id = (
          SELECT max(latest.id) FROM assessments AS latest
          WHERE latest.report = reports.id AND (?1 IS NULL OR latest.pack = ?1)
            AND (?2 IS NULL OR latest.run = ?2))
        JOIN packs ON packs.id = assessments.pack
        ORDER BY reports.external_id, reports.content_hash
        """)
      let reader = try AssessmentReader(db, cipher: cipher, path: path)
      let standing = try StandingReader(db, of: self)
      if let pack {
        try select.bind(try row(of: pack, db), at: 1)
      } else {
        try select.bindNull(at: 1)
      }
      if let run {
        try select.bind(run.number, at: 2)
      } else {
        try select.bindNull(at: 2)
      }
      defer { select.reset() }
      while try select.next() {
        var (row, stored) = try ReportReader.read(select, cipher: cipher, path: path)
        stored.assessments = [
          try reader.read(select, from: ReportReader.columnCount, report: stored.report)
        ]
        try standing.complete(&stored, row: row)
        do {
          try body(stored)
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
  }

  /// Hands out every report in its last version, ordered by the bytes of its identifier.
  ///
  /// - Parameter body: Takes one report. It must not call this store.
  /// - Throws: `StoreError`; `store-damaged` when a content does not match its hash.
  public func eachReport(_ body: (Report) -> Void) throws(StoreError) {
    try read { db in
      let cipher = try cipher(db)
      let select = try PreparedStatement(
        db,
        """
        SELECT \(ReportReader.columns) FROM reports
        WHERE id = (SELECT max(latest.id) FROM reports AS latest
          WHERE latest.external_id = reports.external_id)
        ORDER BY external_id
        """)
      defer { select.reset() }
      while try select.next() {
        body(try ReportReader.read(select, cipher: cipher, path: path).report.report)
      }
    }
  }

  /// Whether a file looks like an SQLite database: it begins as those do (SQLite, Database File
  /// Format, 1.3).
  public static func isDatabase(path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  /// How much the store holds.
  ///
  /// - Throws: `StoreError`.
  public func counts() throws(StoreError) -> StoreCounts {
    try read { db in
      func count(_ expression: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(\(expression)") ?? 0
      }
      return StoreCounts(
        reports: try count("DISTINCT external_id) FROM reports"),
        versions: try count("*) FROM reports"),
        assessments: try count("*) FROM assessments"),
        packs: try count("*) FROM packs"),
        runs: try count("*) FROM runs"))
    }
  }

  private func row(of pack: ContentHash, _ db: Database) throws -> Int64 {
    let select = try PreparedStatement(db, "SELECT id FROM packs WHERE hash = ?")
    return try pack.bytes.withUnsafeBufferPointer { hash in
      try select.bindBlobInPlace(hash, at: 1)
      defer { select.reset() }
      guard try select.next() else {
        throw StoreError(.unknownReference, path: path, detail: "pack \(pack)")
      }
      return select.int64(0)
    }
  }
}
