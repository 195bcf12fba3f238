internal import GRDB

extension StoreVerifier {
  /// Looks for values that are not of the kind that their column is declared with, which flipped bits in the head
  /// of a row leave behind. SQLite's own check names their table only.
  ///
  /// - Returns: Whether every row can be read.
  mutating func checkKinds() throws -> Bool {
    var isReadable = true
    let tables = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict
        ORDER BY name
        """)
    for table in tables {
      try guarding(.file, table) { verifier in
        if try !verifier.checkKinds(of: table) { isReadable = false }
      }
    }
    return isReadable
  }

  private mutating func checkKinds(of table: String) throws -> Bool {
    let columns = try Row.fetchAll(
      db, sql: "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)", arguments: [table])
    let wrong: [(name: String, condition: String)] = columns.compactMap { column in
      guard let name = column[0] as String?, let type = column[1] as String?,
        let kinds = Self.kinds[type]
      else { return nil }
      let isNeeded = (column[2] as Int? ?? 0) + (column[3] as Int? ?? 0) > 0
      return (name, "typeof(\"\(name)\") NOT IN (\(isNeeded ? kinds : kinds + ", 'null'"))")
    }
    if wrong.isEmpty { return true }
    let hasRowID =
      try Int.fetchOne(
        db, sql: "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?",
        arguments: [table]) == 0
    let first = wrong.map { "WHEN \($0.condition) THEN '\($0.name)'" }.joined(separator: " ")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(hasRowID ? "rowid" : "NULL"), CASE \(first) END FROM "\(table)"
        WHERE \(wrong.map(\.condition).joined(separator: " OR "))
        """)
    var isReadable = true
    while let row = try rows.next() {
      isReadable = false
      add(.file, table, row[0] as Int64?, "column \(row[1] as String? ?? "")")
    }
    return isReadable
  }

  /// What `typeof` may say of a column of a STRICT table by its declared type.
  private static let kinds = [
    "TEXT": "'text'", "INTEGER": "'integer'", "INT": "'integer'", "BLOB": "'blob'",
    "REAL": "'real', 'integer'",
  ]
}
