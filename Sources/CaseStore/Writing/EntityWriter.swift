internal import GRDB
internal import ReportModel

/// Writes the entities of an assessment: their values and places, never their words.
struct EntityWriter {
  private let insert: PreparedStatement

  /// Prepares the statement.
  init(_ db: Database) throws {
    insert = try PreparedStatement(
      db,
      """
      INSERT INTO entities (assessment, position, kind, value, field, first_scalar, end_scalar)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  /// Writes all entities of the assessment in a row, numbered from 0 in their order.
  func write(_ assessment: Assessment, row: Int64) throws {
    for (position, entity) in assessment.entities.enumerated() {
      try insert.bind(row, at: 1)
      try insert.bind(position, at: 2)
      try insert.bind(entity.kind.rawValue, at: 3)
      try insert.bind(entity.value, at: 4)
      try insert.bind(entity.field.rawValue, at: 5)
      try insert.bind(entity.start, at: 6)
      try insert.bind(entity.end, at: 7)
      try insert.run()
    }
  }
}
