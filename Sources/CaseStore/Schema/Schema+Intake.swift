internal import GRDB
internal import ReportModel

/// The tables of intake: what the named further fields of reports say, and which files were read.
extension Schema {
  /// A row only for reports that have such fields. They stand in `reports.extras` as they were
  /// written; here is what lists are made by. The safe contact and the place stand only there,
  /// because they are kept as a narrative is.
  static let intakeTables = """
    CREATE TABLE report_details (
      report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
      occurred_at TEXT,
      originating_agency TEXT,
      agency_file_number TEXT,
      source_reliability TEXT,
      information_credibility INTEGER,
      consent TEXT NOT NULL,
      markings TEXT NOT NULL,
      unread TEXT NOT NULL
    ) STRICT;

    CREATE INDEX report_details_by_file ON report_details (agency_file_number);

    CREATE TABLE intake_files (
      content_hash BLOB NOT NULL,
      reading TEXT NOT NULL,
      pack INTEGER NOT NULL REFERENCES packs (id),
      engine TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
      PRIMARY KEY (content_hash, reading, pack, engine)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX intake_files_by_run ON intake_files (run);
    """

  /// Writes the details of reports that an earlier version stored as fields without a meaning.
  static func fillDetails(_ db: Database) throws {
    let writer = try DetailWriter(db)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, extras FROM reports WHERE extras IS NOT NULL")
    while let row = try rows.next() {
      guard let text = row.text("extras"), let id = row.number("id") else { continue }
      // An object that cannot be read is found, and said, when its report is read.
      guard let fields = try? ExtrasText.decode(Array(text.utf8)) else { continue }
      let extras = fields.map {
        (
          name: String(decoding: $0.name, as: UTF8.self),
          value: String(decoding: $0.value, as: UTF8.self)
        )
      }
      let report = Report(id: "-", narrative: "-", extras: extras)
      try writer.write(report.details, row: id)
    }
  }
}
