internal import GRDB

extension Schema {
  /// Migration 8.
  static func createPeopleAndReviews(_ db: Database) throws {
    try db.execute(sql: peopleTable)
  }

  /// A person is never deleted: what they did refers to them.
  private static let peopleTable = """
    CREATE TABLE people (
      id INTEGER PRIMARY KEY,
      handle TEXT NOT NULL UNIQUE COLLATE NOCASE,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      active INTEGER NOT NULL,
      since TEXT NOT NULL
    ) STRICT;
    """
}
