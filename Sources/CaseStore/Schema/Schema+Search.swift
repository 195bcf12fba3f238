internal import GRDB

extension Schema {
  /// Migration 9. Reports that are there already are indexed by `fanal search --rebuild`.
  static func createSearch(_ db: Database) throws {
    try db.execute(sql: searchTable("search"))
    try db.execute(sql: searchTriggers)
    let hasReports = try Row.fetchOne(db, sql: "SELECT 1 FROM reports LIMIT 1") != nil
    try db.execute(
      sql: "INSERT INTO settings (name, value) VALUES ('search_index', ?)",
      arguments: [hasReports ? SearchIndex.State.partial.rawValue : SearchIndex.State.on.rawValue])
  }

  /// The index keeps no copy of a text (`content = ''`), but every word with its place. Case and
  /// accents are folded by SQLite (FTS5, unicode61, `remove_diacritics 2`).
  static func searchTable(_ name: String) -> String {
    """
    CREATE VIRTUAL TABLE \(name) USING fts5 (
      title, narrative, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );
    """
  }

  /// SQLite before 3.43 cannot take a row out of such an index without its words. Until the index is
  /// made anew, what is gone is left out of every answer.
  private static let searchTriggers = """
    CREATE TABLE search_gone (report INTEGER PRIMARY KEY) STRICT;

    CREATE TRIGGER search_leaves_with_report AFTER DELETE ON reports BEGIN
      INSERT OR IGNORE INTO search_gone (report) VALUES (old.id);
    END;
    """
}
