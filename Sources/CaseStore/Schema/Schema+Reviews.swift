internal import GRDB

extension Schema {
  /// Migration 8.
  ///
  /// A *case* is what people decide on: one row for each report identifier that the engine puts
  /// before a person, or that a person took up. It repeats what lists filter and order by, so that no
  /// list reads an assessment. What people did is in rows of its own that are only ever added.
  static func createPeopleAndReviews(_ db: Database) throws {
    try db.execute(sql: peopleTable)
    try db.execute(sql: caseTables)
    try db.execute(sql: reviewTables)
    try CaseWriter.fill(db)
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

  /// `rank` orders the queue (`CaseRank`). The index over all open cases holds the columns that lists
  /// filter by, so that a filter which few cases pass is judged without reading their rows.
  private static let caseTables = """
    CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      external_id TEXT NOT NULL UNIQUE,
      report INTEGER NOT NULL,
      assessment INTEGER NOT NULL,
      state TEXT NOT NULL,
      open INTEGER NOT NULL,
      eligible INTEGER NOT NULL,
      touched INTEGER NOT NULL,
      stale INTEGER NOT NULL,
      rank INTEGER NOT NULL,
      priority INTEGER NOT NULL,
      score REAL NOT NULL,
      received INTEGER NOT NULL,
      province TEXT NOT NULL,
      source_type TEXT NOT NULL,
      language TEXT NOT NULL,
      assigned INTEGER REFERENCES people (id),
      lot INTEGER NOT NULL,
      reading INTEGER NOT NULL,
      lead TEXT NOT NULL,
      pillars TEXT NOT NULL,
      codes TEXT NOT NULL
    ) STRICT;

    CREATE INDEX cases_open
      ON cases (rank, id, province, source_type, language, state, assigned, received)
      WHERE open = 1;
    CREATE INDEX cases_by_state ON cases (state, rank);
    CREATE INDEX cases_by_province ON cases (province, rank) WHERE open = 1;
    CREATE INDEX cases_by_source ON cases (source_type, rank) WHERE open = 1;
    CREATE INDEX cases_by_received ON cases (received) WHERE open = 1;
    CREATE INDEX cases_by_assigned ON cases (assigned, rank) WHERE open = 1;
    CREATE INDEX cases_stale ON cases (state, rank) WHERE stale = 1;
    CREATE INDEX cases_for_second ON cases (rank, lot) WHERE reading = 1;

    CREATE TABLE case_marks (
      mark TEXT NOT NULL,
      open INTEGER NOT NULL,
      rank INTEGER NOT NULL,
      case_id INTEGER NOT NULL,
      PRIMARY KEY (mark, open, rank, case_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER case_leaves_with_report AFTER DELETE ON reports BEGIN
      DELETE FROM cases WHERE external_id = old.external_id AND report = old.id;
    END;
    CREATE TRIGGER marks_leave_with_case AFTER DELETE ON cases BEGIN
      DELETE FROM case_marks WHERE open = old.open AND rank = old.rank AND case_id = old.id
        AND mark IN (
          SELECT value FROM json_each('["' || replace(trim(old.codes || ' ' || old.pillars), ' ', '","')
            || '"]'));
    END;
    """

  /// An act names the pack and the engine whose assessment it was made on. Deleting is for the purge
  /// alone, which takes the case with all that belongs to it.
  private static let reviewTables = """
    CREATE TABLE review_acts (
      id INTEGER PRIMARY KEY,
      case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES people (id),
      at TEXT NOT NULL,
      reading INTEGER NOT NULL,
      report INTEGER NOT NULL,
      assessment INTEGER NOT NULL,
      pack INTEGER NOT NULL REFERENCES packs (id),
      engine TEXT NOT NULL,
      state TEXT,
      reason TEXT,
      assignee INTEGER REFERENCES people (id),
      undoes INTEGER REFERENCES review_acts (id),
      bulk INTEGER
    ) STRICT;

    CREATE INDEX review_acts_by_case ON review_acts (case_id, id);
    CREATE UNIQUE INDEX review_acts_undone ON review_acts (undoes) WHERE undoes IS NOT NULL;
    CREATE INDEX review_acts_by_bulk ON review_acts (bulk) WHERE bulk IS NOT NULL;

    CREATE TABLE review_verdicts (
      act INTEGER NOT NULL REFERENCES review_acts (id) ON DELETE CASCADE,
      code TEXT NOT NULL,
      verdict TEXT NOT NULL,
      PRIMARY KEY (act, code)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE notes (
      id INTEGER PRIMARY KEY,
      act INTEGER NOT NULL REFERENCES review_acts (id) ON DELETE CASCADE,
      releasable INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;

    CREATE INDEX notes_by_act ON notes (act);

    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER review_acts_stay BEFORE UPDATE ON review_acts BEGIN
      SELECT RAISE(ABORT, 'review acts are only added');
    END;
    CREATE TRIGGER review_verdicts_stay BEFORE UPDATE ON review_verdicts BEGIN
      SELECT RAISE(ABORT, 'verdicts are only added');
    END;
    CREATE TRIGGER notes_stay BEFORE UPDATE ON notes BEGIN
      SELECT RAISE(ABORT, 'notes are only added');
    END;
    """
}
