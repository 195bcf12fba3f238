extension SchemaTests {
  /// The tables of hand-overs.
  static let releasedHandover = [
    """
    CREATE TABLE handovers ( package TEXT PRIMARY KEY, partner TEXT NOT NULL, made_at TEXT \
    NOT NULL, person TEXT NOT NULL, purpose TEXT NOT NULL, tlp TEXT NOT NULL, protected TEXT \
    NOT NULL, reply_due TEXT NOT NULL, file_hash TEXT NOT NULL, fields_withheld TEXT NOT \
    NULL ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE handover_reports ( package TEXT NOT NULL REFERENCES handovers (package), \
    report TEXT NOT NULL, outcome TEXT CHECK (outcome IS NULL OR outcome IN ('opened', \
    'not_pursued', 'already_known', 'helped', 'no_reply')), outcome_at TEXT, outcome_by \
    TEXT, PRIMARY KEY (package, report) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE handover_refusals ( package TEXT NOT NULL REFERENCES handovers (package), \
    report TEXT NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (package, report) ) STRICT, \
    WITHOUT ROWID
    """,
    """
    CREATE TABLE received_packages ( package TEXT PRIMARY KEY, sender TEXT NOT NULL, made_at \
    TEXT NOT NULL, received_at TEXT NOT NULL, person TEXT NOT NULL, tlp TEXT NOT NULL, \
    protected TEXT NOT NULL, reply_due TEXT NOT NULL, reports INTEGER NOT NULL ) STRICT, \
    WITHOUT ROWID
    """,
  ]
}
