internal import GRDB

/// The indicators and pillars of cases, one row each, in the order of the queue.
struct CaseMarks {
  private let insert: PreparedStatement
  private let delete: PreparedStatement

  init(_ db: Database) throws {
    insert = try PreparedStatement(
      db, "INSERT OR IGNORE INTO case_marks (mark, open, rank, case_id) VALUES (?, ?, ?, ?)")
    delete = try PreparedStatement(
      db, "DELETE FROM case_marks WHERE mark = ? AND open = ? AND rank = ? AND case_id = ?")
  }

  /// Adds the marks of a case; codes and pillars stand with spaces between them.
  func add(
    _ codes: String, _ pillars: String, open: Bool, rank: Int64, case row: Int64
  ) throws {
    try each(codes, pillars) { try run(insert, $0, open, rank, row) }
  }

  /// Takes the marks of a case away, which must be those that it has.
  func remove(
    _ codes: String, _ pillars: String, open: Bool, rank: Int64, case row: Int64
  ) throws {
    try each(codes, pillars) { try run(delete, $0, open, rank, row) }
  }

  private func each(_ codes: String, _ pillars: String, _ body: (String) throws -> Void) throws {
    for mark in codes.split(separator: " ") { try body(String(mark)) }
    for mark in pillars.split(separator: " ") { try body(String(mark)) }
  }

  private func run(
    _ statement: PreparedStatement, _ mark: String, _ open: Bool, _ rank: Int64, _ row: Int64
  ) throws {
    try statement.bind(mark, at: 1)
    try statement.bind(open, at: 2)
    try statement.bind(rank, at: 3)
    try statement.bind(row, at: 4)
    try statement.run()
  }
}
