internal import GRDB

/// Makes the digests of the rows of one table from what the file says.
struct RowDigester {
  private let table: DigestedTable
  private let cipher: StoreCipher
  private let stream = RowStream()
  private let select: PreparedStatement
  private let parts: [PreparedStatement]
  private let update: PreparedStatement

  /// Prepares the statements.
  init(_ db: Database, _ table: DigestedTable, cipher: StoreCipher) throws {
    self.table = table
    self.cipher = cipher
    select = try PreparedStatement(
      db, "SELECT \(table.columns) FROM \(table.name) WHERE rowid = ?")
    parts = try table.parts.map { part in
      let (column, to) = part.refers
      let row = to == "rowid" ? "?" : "(SELECT \(to) FROM \(table.name) WHERE rowid = ?)"
      return try PreparedStatement(
        db,
        "SELECT \(part.columns) FROM \(part.name) WHERE \(column) = \(row) ORDER BY \(part.order)")
    }
    update = try PreparedStatement(db, "UPDATE \(table.name) SET digest = ? WHERE rowid = ?")
  }

  /// The digest of a row with what belongs to it; `nil` when there is no such row.
  func digest(_ row: Int64) throws -> [UInt8]? {
    stream.removeAll()
    stream.add(table.name)
    stream.add(row)
    try select.bind(row, at: 1)
    defer { select.reset() }
    guard try select.next() else { return nil }
    stream.add(select, columns: 0..<select.columns)
    for (part, rows) in zip(table.parts, parts) {
      stream.add(part.name)
      try rows.bind(row, at: 1)
      defer { rows.reset() }
      while try rows.next() { stream.add(rows, columns: 0..<rows.columns) }
    }
    return cipher.digest(stream.bytes)
  }

  /// Writes the digest of a row; nothing where the row is gone.
  func write(_ row: Int64) throws {
    try digest(row)?.withUnsafeBufferPointer {
      try update.bindBlobInPlace($0, at: 1)
      try update.bind(row, at: 2)
      try update.run()
    }
  }
}
