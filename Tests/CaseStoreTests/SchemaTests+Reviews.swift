extension SchemaTests {
  /// The tables of people and reviews.
  static let releasedReviews = [
    """
    CREATE TABLE people ( id INTEGER PRIMARY KEY, handle TEXT NOT NULL UNIQUE COLLATE NOCASE, \
    name TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL, since TEXT NOT NULL ) STRICT
    """
  ]
}
