internal import GRDB
internal import ReportModel

/// Writes what the named further fields of a report say, for lists to be made by.
struct DetailWriter {
  private let insert: PreparedStatement

  /// Prepares the statement.
  init(_ db: Database) throws {
    insert = try PreparedStatement(
      db,
      """
      INSERT INTO report_details (report, occurred_at, originating_agency, agency_file_number,
        source_reliability, information_credibility, consent, markings, unread)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  /// Writes the details of the report in a row; nothing where it has none.
  func write(_ details: ReportDetails, row: Int64) throws {
    guard !details.isEmpty else { return }
    try insert.bind(row, at: 1)
    try bind(details.occurredAt, at: 2)
    try bind(details.originatingAgency, at: 3)
    try bind(details.agencyFileNumber, at: 4)
    try bind(details.reliability?.rawValue, at: 5)
    if let credibility = details.credibility {
      try insert.bind(credibility.rawValue, at: 6)
    } else {
      try insert.bindNull(at: 6)
    }
    try insert.bind(details.consent.general.rawValue, at: 7)
    try insert.bind(details.markings.map(\.description).joined(separator: "; "), at: 8)
    try insert.bind(details.problems.map(\.rawValue).joined(separator: " "), at: 9)
    try insert.run()
  }

  private func bind(_ text: String?, at index: Int32) throws {
    if let text { try insert.bind(text, at: index) } else { try insert.bindNull(at: index) }
  }
}
