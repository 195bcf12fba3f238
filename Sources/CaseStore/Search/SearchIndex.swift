internal import GRDB
internal import ReportModel

/// The index of all words of all reports, inside a transaction.
struct SearchIndex {
  /// Whether a store has an index; the raw value is what the file says.
  enum State: String {
    /// It holds every report.
    case on
    /// Reports that were stored before the index was made are missing.
    case partial
    /// There is none.
    case off
  }

  private let insert: PreparedStatement

  private init(_ db: Database) throws {
    insert = try PreparedStatement(
      db, "INSERT INTO search (rowid, title, narrative) VALUES (?, ?, ?)")
  }

  /// The index, to add new reports; `nil` where it is switched off.
  static func forWriting(_ db: Database) throws -> SearchIndex? {
    try state(db) == .off ? nil : SearchIndex(db)
  }

  /// Whether the store has an index.
  static func state(_ db: Database) throws -> State {
    let value = try String.fetchOne(
      db, sql: "SELECT value FROM settings WHERE name = 'search_index'")
    return value.flatMap(State.init(rawValue:)) ?? .off
  }

  /// Adds a report, whose text is taken where it lies, before it is sealed.
  func add(_ report: Report, row: Int64) throws {
    try report.withBytes(of: report.title) { title in
      try report.withBytes(of: report.narrative) { narrative in
        try insert.bind(row, at: 1)
        try insert.bindTextInPlace(title, at: 2)
        try insert.bindTextInPlace(narrative, at: 3)
        try insert.run()
      }
    }
  }

  /// Makes an empty index in place of what there is.
  static func begin(_ db: Database) throws -> SearchIndex {
    try end(db)
    try db.execute(sql: Schema.searchTable("search"))
    try set(.on, db)
    return try SearchIndex(db)
  }

  /// Takes what the index no longer holds off the list of what is left out of every answer.
  static func forgetGone(_ db: Database) throws {
    let isOff = try state(db) == .off
    try db.execute(
      sql: "DELETE FROM search_gone"
        + (isOff ? "" : " WHERE report NOT IN (SELECT id FROM search_docsize)"))
  }

  /// Removes the index; its pages are overwritten with zeros (`secure_delete`).
  static func end(_ db: Database) throws {
    try db.execute(sql: "DROP TABLE IF EXISTS search; DELETE FROM search_gone;")
    try set(.off, db)
  }

  private static func set(_ state: State, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO settings (name, value) VALUES ('search_index', ?)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: [state.rawValue])
  }
}
