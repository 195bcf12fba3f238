extension SchemaTests {
  /// The tables of people and reviews.
  static let releasedReviews = [
    """
    CREATE TABLE people ( id INTEGER PRIMARY KEY, handle TEXT NOT NULL UNIQUE COLLATE NOCASE, \
    name TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL, since TEXT NOT NULL ) \
    STRICT
    """,
    """
    CREATE TABLE cases ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL UNIQUE, report \
    INTEGER NOT NULL, assessment INTEGER NOT NULL, state TEXT NOT NULL, open INTEGER NOT NULL, \
    eligible INTEGER NOT NULL, touched INTEGER NOT NULL, stale INTEGER NOT NULL, rank INTEGER \
    NOT NULL, priority INTEGER NOT NULL, score REAL NOT NULL, received INTEGER NOT NULL, \
    province TEXT NOT NULL, source_type TEXT NOT NULL, language TEXT NOT NULL, assigned \
    INTEGER REFERENCES people (id), lot INTEGER NOT NULL, reading INTEGER NOT NULL, lead TEXT \
    NOT NULL, pillars TEXT NOT NULL, codes TEXT NOT NULL ) STRICT
    """,
    """
    CREATE TABLE case_marks ( mark TEXT NOT NULL, open INTEGER NOT NULL, rank INTEGER NOT \
    NULL, case_id INTEGER NOT NULL, PRIMARY KEY (mark, open, rank, case_id) ) STRICT, WITHOUT \
    ROWID
    """,
    """
    CREATE TABLE review_acts ( id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES \
    cases (id) ON DELETE CASCADE, kind TEXT NOT NULL, person INTEGER NOT NULL REFERENCES \
    people (id), at TEXT NOT NULL, reading INTEGER NOT NULL, report INTEGER NOT NULL, \
    assessment INTEGER NOT NULL, pack INTEGER NOT NULL REFERENCES packs (id), engine TEXT NOT \
    NULL, state TEXT, reason TEXT, assignee INTEGER REFERENCES people (id), undoes INTEGER \
    REFERENCES review_acts (id), bulk INTEGER ) STRICT
    """,
    """
    CREATE TABLE review_verdicts ( act INTEGER NOT NULL REFERENCES review_acts (id) ON DELETE \
    CASCADE, code TEXT NOT NULL, verdict TEXT NOT NULL, PRIMARY KEY (act, code) ) STRICT, \
    WITHOUT ROWID
    """,
    """
    CREATE TABLE notes ( id INTEGER PRIMARY KEY, act INTEGER NOT NULL REFERENCES review_acts \
    (id) ON DELETE CASCADE, releasable INTEGER NOT NULL, text TEXT NOT NULL ) STRICT
    """,
    """
    CREATE TABLE settings ( name TEXT PRIMARY KEY, value TEXT NOT NULL ) STRICT, WITHOUT ROWID
    """,
  ]

  /// The tables of search; the last but one are FTS5's own.
  static let releasedSearch = [
    """
    CREATE VIRTUAL TABLE search USING fts5 ( title, narrative, content = '', tokenize = \
    'unicode61 remove_diacritics 2' )
    """,
    """
    CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB)
    """,
    """
    CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID
    """,
    """
    CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB)
    """,
    """
    CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID
    """,
    """
    CREATE TABLE search_gone (report INTEGER PRIMARY KEY) STRICT
    """,
  ]
}
