internal import Foundation
internal import GRDB
internal import ReportModel

/// A row of a file that may be damaged, read value by value.
///
/// A flipped bit can make any value `NULL`, or one of another kind, whatever the table demands. GRDB's own
/// `row["name"] as String` ends the program then; here it throws, with the table and the number of the row:
///
///     let row = try TableRow.first(db, of: "people", sql: "SELECT * FROM people LIMIT 1")
///     let name: String? = try row?["name"]
///
/// What is written in bulk is read by position with `PreparedStatement`, which gives 0 or nothing instead.
struct TableRow {
  /// The table that an error names.
  let table: String
  private let row: Row

  /// Reads all rows of a statement.
  ///
  /// - Parameter table: The table that an error names; the number of its row is the column `id`, if there is one.
  static func all(
    _ db: Database, of table: String, sql: String, arguments: StatementArguments = [:]
  ) throws -> [TableRow] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { TableRow(table: table, row: $0) }
  }

  /// Reads the first row of a statement; `nil` where it has none.
  static func first(
    _ db: Database, of table: String, sql: String, arguments: StatementArguments = [:]
  ) throws -> TableRow? {
    try Row.fetchOne(db, sql: sql, arguments: arguments).map { TableRow(table: table, row: $0) }
  }

  /// The value of a column: `NULL` only where an optional is asked for.
  ///
  /// - Throws: `DamagedRow`.
  subscript<Value: DatabaseValueConvertible>(_ column: String) -> Value {
    get throws {
      do {
        return try row.decode(Value.self, forColumn: column)
      } catch is RowDecodingError {
        throw damaged
      }
    }
  }

  /// The bytes of a column.
  ///
  /// - Throws: `DamagedRow`.
  func bytes(_ column: String) throws -> [UInt8] { [UInt8](try self[column] as Data) }

  /// Whether a column is 1.
  ///
  /// - Throws: `DamagedRow`.
  func isOne(_ column: String) throws -> Bool { try self[column] as Int64 == 1 }

  /// The value that the word of a column stands for.
  ///
  /// - Throws: `DamagedRow` for a word that this version does not know, too.
  func word<Value: RawRepresentable>(_ column: String) throws -> Value
  where Value.RawValue == String {
    guard let value = Value(rawValue: try self[column]) else { throw damaged }
    return value
  }

  /// The hash in a column.
  ///
  /// - Throws: `DamagedRow`.
  func hash(_ column: String) throws -> ContentHash {
    guard let hash = ContentHash(digest: try bytes(column)) else { throw damaged }
    return hash
  }

  /// The error that names this row.
  var damaged: DamagedRow {
    DamagedRow(table: table, row: row.hasColumn("id") ? row.number("id") : nil)
  }
}

/// A row that holds what the program never writes.
struct DamagedRow: Error {
  /// The table.
  var table: String
  /// The number of the row; `nil` where it has none, or that cannot be read either.
  var row: Int64?

  /// Table and row as errors name them.
  var place: String { row.map { "\(table) \($0)" } ?? table }
}
