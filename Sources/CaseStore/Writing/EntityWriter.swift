internal import GRDB
internal import ReportModel

/// Writes the entities of an assessment: what they are compared by, their places, and their sealed normal forms;
/// never their words.
struct EntityWriter {
  private let insert: PreparedStatement
  private let cipher: StoreCipher

  /// Prepares the statement.
  ///
  /// - Parameter stream: Takes the values of all rows.
  init(_ db: Database, cipher: StoreCipher, into stream: RowStream) throws {
    self.cipher = cipher
    insert = try PreparedStatement(
      db,
      """
      INSERT INTO entities (assessment, position, kind, value, field, first_scalar, end_scalar,
        sealed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """, into: stream)
  }

  /// Writes all entities of the assessment in a row, numbered from 0 in their order.
  func write(_ assessment: Assessment, row: Int64) throws {
    for (position, entity) in assessment.entities.enumerated() {
      try insert.bind(row, at: 1)
      try insert.bind(position, at: 2)
      try insert.bind(entity.kind.rawValue, at: 3)
      try insert.bind(
        cipher.comparison(kind: entity.kind.rawValue, value: entity.value), at: 4)
      try insert.bind(entity.field.rawValue, at: 5)
      try insert.bind(entity.start, at: 6)
      try insert.bind(entity.end, at: 7)
      try Self.seal(entity.value, assessment: row, cipher).withUnsafeBufferPointer {
        try insert.bindBlobInPlace($0, at: 8)
        try insert.run()
      }
    }
  }

  /// Seals the normal form of an entity for its assessment.
  static func seal(_ value: String, assessment: Int64, _ cipher: StoreCipher) -> [UInt8] {
    cipher.seal(Array(value.utf8), table: "entities", row: assessment, column: "value")
  }

  /// Opens the normal form of an entity.
  ///
  /// - Throws: `BrokenSeal`.
  static func open(
    _ sealed: [UInt8], assessment: Int64, _ cipher: StoreCipher
  ) throws(BrokenSeal) -> String {
    let value = try cipher.open(sealed, table: "entities", row: assessment, column: "value")
    return String(decoding: value, as: UTF8.self)
  }
}
