extension Schema {
  /// Migration 14.
  ///
  /// `passwords.hash` is what Argon2id made of a password, sealed for the row of its person: it can be
  /// neither tried out by somebody who has only the file, nor moved to another person.
  static let accountTables = """
    CREATE TABLE passwords (
      person INTEGER PRIMARY KEY REFERENCES people (id),
      hash BLOB NOT NULL,
      since TEXT NOT NULL
    ) STRICT;

    CREATE TABLE saved_views (
      person INTEGER NOT NULL REFERENCES people (id),
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      PRIMARY KEY (person, name)
    ) STRICT, WITHOUT ROWID;
    """
}
