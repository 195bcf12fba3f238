internal import GRDB

/// Keeps the digests of `DigestedTable` in step with the rows.
///
/// Triggers of the connection, which are nowhere in the file, note each row that this program writes, and the
/// digests of those rows are made before the transaction ends. So no writer can forget one, and a row that
/// another program changed gets none.
enum WrittenRows {
  /// Makes the triggers of a connection that writes.
  static func watch(_ db: Database) throws {
    var sql = """
      CREATE TEMP TABLE IF NOT EXISTS written_rows (
        tab INTEGER NOT NULL, written INTEGER NOT NULL, PRIMARY KEY (tab, written)
      ) WITHOUT ROWID;

      """
    // `INSERT OR IGNORE` would do as the statement does that fires the trigger, which may be `ON CONFLICT DO UPDATE`.
    for (number, table) in DigestedTable.all.enumerated() {
      let name = table.name
      let isNew = "NOT EXISTS (SELECT 1 FROM written_rows WHERE tab = \(number) AND written ="
      let note =
        "INSERT INTO written_rows SELECT \(number), new.rowid WHERE \(isNew) new.rowid);"
      sql += """
        CREATE TEMP TRIGGER IF NOT EXISTS \(name)_added AFTER INSERT ON main.\(name)
          BEGIN \(note) END;
        CREATE TEMP TRIGGER IF NOT EXISTS \(name)_changed
          AFTER UPDATE OF \(table.columns) ON main.\(name)
          BEGIN \(note) END;

        """
      for part in table.parts {
        let (column, to) = part.refers
        for (event, version) in [("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")] {
          sql += """
            CREATE TEMP TRIGGER IF NOT EXISTS \(part.name)_\(event)_of_\(name)
            AFTER \(event) ON main.\(part.name) BEGIN
              INSERT INTO written_rows SELECT \(number), \(name).rowid FROM \(name)
              WHERE \(name).\(to) = \(version).\(column) AND \(isNew) \(name).rowid);
            END;

            """
        }
      }
    }
    try db.execute(sql: sql)
  }

  /// Makes the digests of all rows that the transaction wrote.
  static func seal(_ db: Database, cipher: () throws -> StoreCipher) throws {
    let select = try PreparedStatement(
      db, "SELECT tab, written FROM written_rows ORDER BY tab, written")
    defer { select.reset() }
    var digester: RowDigester?
    var current: Int64 = -1
    while try select.next() {
      if select.int64(0) != current {
        current = select.int64(0)
        digester = try RowDigester(db, DigestedTable.all[Int(current)], cipher: cipher())
      }
      try digester?.write(select.int64(1))
    }
    if current >= 0 { try db.execute(sql: "DELETE FROM written_rows") }
  }
}
