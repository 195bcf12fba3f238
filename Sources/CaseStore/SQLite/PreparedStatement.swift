internal import GRDB
internal import GRDBSQLite

/// A prepared statement driven through SQLite's own calls.
///
/// The batch path binds the report's bytes where they lie. GRDB's `StatementArguments` would make a
/// `String` of every field first, which costs more than the insert itself. GRDB still owns and
/// caches the statement, so it is compiled once per connection.
///
/// Texts are bound and read with their length: a NUL inside a text is data, not its end.
struct PreparedStatement {
  /// Keeps the SQLite statement alive.
  private let statement: Statement
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  /// Takes every value that is bound as well, for a digest of the row.
  private let stream: RowStream?

  /// Compiles a statement, or takes it from the connection's cache.
  ///
  /// - Parameter stream: Takes every value that is bound, in the order of the calls.
  init(_ db: Database, _ sql: String, into stream: RowStream? = nil) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    self.connection = connection
    self.stream = stream
    statement = try db.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  // MARK: Binding (parameters count from 1; a binding stays until the next one)

  /// Binds an integer.
  func bind(_ value: Int64, at index: Int32) throws {
    stream?.add(value)
    try check(sqlite3_bind_int64(handle, index, value))
  }

  /// Binds an integer.
  func bind(_ value: Int, at index: Int32) throws {
    try bind(Int64(value), at: index)
  }

  /// Binds a truth value as 0 or 1.
  func bind(_ value: Bool, at index: Int32) throws {
    try bind(value ? Int64(1) : 0, at: index)
  }

  /// Binds a number.
  func bind(_ value: Double, at index: Int32) throws {
    stream?.add(value)
    try check(sqlite3_bind_double(handle, index, value))
  }

  /// Binds `NULL`.
  func bindNull(at index: Int32) throws {
    stream?.addNull()
    try check(sqlite3_bind_null(handle, index))
  }

  /// Binds a text; SQLite copies it.
  func bind(_ text: String, at index: Int32) throws {
    var text = text
    let code = text.withUTF8 { bindText($0, at: index, Self.copied) }
    try check(code)
  }

  /// Binds UTF-8 text in place: the bytes must stay where they are until the statement has run.
  func bindTextInPlace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) throws {
    try check(bindText(bytes, at: index, Self.inPlace))
  }

  /// Binds a blob in place: the bytes must stay where they are until the statement has run.
  func bindBlobInPlace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int32) throws {
    stream?.add(UnsafeRawBufferPointer(bytes))
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return try check(sqlite3_bind_zeroblob(handle, index, 0))
    }
    try check(sqlite3_bind_blob(handle, index, base, Int32(bytes.count), Self.inPlace))
  }

  // MARK: Running

  /// Runs a statement without rows, and makes it ready for the next binding.
  func run() throws {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw failure(code) }
  }

  /// Moves to the next row; after the last one the statement is ready for the next binding.
  func next() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let code:
      sqlite3_reset(handle)
      throw failure(code)
    }
  }

  /// Gives up the remaining rows.
  func reset() {
    sqlite3_reset(handle)
  }

  /// The number of rows that the last insert, update or delete changed.
  var changes: Int { Int(sqlite3_changes(connection)) }

  /// The row id of the last insert of this connection.
  var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(connection) }

  // MARK: Reading (columns count from 0)

  /// How many columns a row has.
  var columns: Int32 { sqlite3_column_count(handle) }

  /// An integer of the current row; 0 for `NULL`.
  func int64(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// An integer of the current row; 0 for `NULL`.
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// A number of the current row; 0 for `NULL`.
  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// The number of the current row, in the first column, where a loop walks a table by `id > last`.
  ///
  /// In a damaged tree the next row may be an earlier one, and the loop would go round for ever.
  ///
  /// - Throws: `DamagedRow`.
  func row(after last: Int64, of table: String) throws -> Int64 {
    let row = int64(0)
    guard row > last else { throw DamagedRow(table: table, row: last) }
    return row
  }

  /// Whether a column of the current row is `NULL`.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The bytes of a text or blob of the current row.
  func bytes(_ column: Int32) -> [UInt8] {
    withBytes(column) { Array($0) }
  }

  /// A text of the current row.
  func string(_ column: Int32) -> String {
    withBytes(column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes of a text or blob, which are valid only inside.
  func withBytes<Result>(
    _ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let base = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return try body(UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : count))
  }

  /// Adds a column of the current row to a stream, by the type that the file gives it.
  func add(_ column: Int32, to stream: RowStream) {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: stream.add(int64(column))
    case SQLITE_FLOAT: stream.add(double(column))
    case SQLITE_NULL: stream.addNull()
    default: withBytes(column) { stream.add($0) }
    }
  }

  // MARK: Details

  /// The memory outlives the step (`SQLITE_STATIC`).
  private static var inPlace: sqlite3_destructor_type? { nil }
  /// SQLite makes a copy (`SQLITE_TRANSIENT`, a macro that Swift does not import).
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private func bindText(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int32, _ lifetime: sqlite3_destructor_type?
  ) -> Int32 {
    stream?.add(UnsafeRawBufferPointer(bytes))
    // A nil pointer would bind NULL instead of the empty text.
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return sqlite3_bind_text(handle, index, "", 0, Self.copied)
    }
    return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      sqlite3_bind_text(handle, index, $0, Int32(bytes.count), lifetime)
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The error of a code; SQLite's message names tables and columns, never values.
  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }
}
