extension SchemaTests {
  /// The tables with their columns, in the order of their creation; those that begin with `search_` are FTS5's own,
  /// but the last of them.
  static let tables = [
    """
    CREATE TABLE packs ( id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, name TEXT \
    NOT NULL, version TEXT NOT NULL , digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE pack_files ( pack INTEGER NOT NULL REFERENCES packs (id), path TEXT NOT \
    NULL, content BLOB NOT NULL, PRIMARY KEY (pack, path) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE runs ( id INTEGER PRIMARY KEY, pack INTEGER NOT NULL REFERENCES packs \
    (id), engine TEXT NOT NULL, command TEXT NOT NULL, started_at TEXT NOT NULL, \
    finished_at TEXT, status TEXT NOT NULL CHECK (status IN ('running', 'completed', \
    'failed', 'interrupted')), process TEXT NOT NULL, read INTEGER NOT NULL DEFAULT 0, \
    rejected INTEGER NOT NULL DEFAULT 0, flagged INTEGER NOT NULL DEFAULT 0, incomplete \
    INTEGER NOT NULL DEFAULT 0, new_reports INTEGER NOT NULL DEFAULT 0, known_reports \
    INTEGER NOT NULL DEFAULT 0, new_assessments INTEGER NOT NULL DEFAULT 0, \
    known_assessments INTEGER NOT NULL DEFAULT 0 , digest BLOB) STRICT
    """,
    """
    CREATE TABLE run_inputs ( run INTEGER NOT NULL REFERENCES runs (id), position \
    INTEGER NOT NULL, name TEXT NOT NULL, size INTEGER, PRIMARY KEY (run, position) ) \
    STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE reports ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, \
    content_hash BLOB NOT NULL, first_run INTEGER NOT NULL REFERENCES runs (id), \
    received_at TEXT NOT NULL, source_type TEXT NOT NULL, language TEXT NOT NULL, \
    province TEXT NOT NULL, city TEXT NOT NULL, sealed BLOB NOT NULL DEFAULT x'', UNIQUE \
    (external_id, content_hash) ) STRICT
    """,
    """
    CREATE TABLE assessments ( id INTEGER PRIMARY KEY, report INTEGER NOT NULL \
    REFERENCES reports (id) ON DELETE CASCADE, pack INTEGER NOT NULL REFERENCES packs \
    (id), engine TEXT NOT NULL, run INTEGER NOT NULL REFERENCES runs (id), language TEXT \
    NOT NULL, flagged INTEGER NOT NULL, score REAL NOT NULL, priority TEXT NOT NULL, \
    complete INTEGER NOT NULL, detail TEXT NOT NULL, digest BLOB NOT NULL DEFAULT x'', \
    UNIQUE (report, pack, engine) ) STRICT
    """,
    """
    CREATE TABLE findings ( assessment INTEGER NOT NULL REFERENCES assessments (id) ON \
    DELETE CASCADE, position INTEGER NOT NULL, standing TEXT NOT NULL CHECK (standing = \
    'indicator' OR standing = 'contra' OR standing = 'dismissed'), code TEXT NOT NULL, \
    strength TEXT NOT NULL, dimension TEXT NOT NULL, points REAL NOT NULL, exceptions \
    TEXT, PRIMARY KEY (assessment, position) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE evidence ( assessment INTEGER NOT NULL, finding INTEGER NOT NULL, \
    position INTEGER NOT NULL, field TEXT NOT NULL, first_scalar INTEGER NOT NULL, \
    end_scalar INTEGER NOT NULL, phrase TEXT NOT NULL, status TEXT NOT NULL, cue_field \
    TEXT, cue_first_scalar INTEGER, cue_end_scalar INTEGER, scope_first_scalar INTEGER, \
    scope_end_scalar INTEGER, words BLOB NOT NULL DEFAULT x'', PRIMARY KEY (assessment, \
    finding, position), FOREIGN KEY (assessment, finding) REFERENCES findings \
    (assessment, position) ON DELETE CASCADE ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE run_stops ( run INTEGER NOT NULL REFERENCES runs (id), rule TEXT NOT \
    NULL, reason TEXT NOT NULL, reports INTEGER NOT NULL, PRIMARY KEY (run, rule, \
    reason) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE entities ( assessment INTEGER NOT NULL REFERENCES assessments (id) ON \
    DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, \
    field TEXT NOT NULL, first_scalar INTEGER NOT NULL, end_scalar INTEGER NOT NULL, \
    sealed BLOB NOT NULL DEFAULT x'', PRIMARY KEY (assessment, position) ) STRICT, \
    WITHOUT ROWID
    """,
    """
    CREATE TABLE report_details ( report INTEGER PRIMARY KEY REFERENCES reports (id) ON \
    DELETE CASCADE, occurred_at TEXT, originating_agency TEXT, agency_file_number TEXT, \
    source_reliability TEXT, information_credibility INTEGER, consent TEXT NOT NULL, \
    markings TEXT NOT NULL, unread TEXT NOT NULL , digest BLOB NOT NULL DEFAULT x'') \
    STRICT
    """,
    """
    CREATE TABLE intake_files ( content_hash BLOB NOT NULL, reading TEXT NOT NULL, pack \
    INTEGER NOT NULL REFERENCES packs (id), engine TEXT NOT NULL, run INTEGER NOT NULL \
    REFERENCES runs (id) ON DELETE CASCADE, PRIMARY KEY (content_hash, reading, pack, \
    engine) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE audit ( sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, \
    actor TEXT NOT NULL, act TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT \
    NOT NULL, detail TEXT NOT NULL, previous_hash BLOB NOT NULL, hash BLOB NOT NULL , \
    purpose BLOB NOT NULL DEFAULT x'', form INTEGER NOT NULL DEFAULT 1) STRICT
    """,
    """
    CREATE TABLE store_key ( id INTEGER PRIMARY KEY CHECK (id = 1), store_id TEXT NOT \
    NULL, fingerprint TEXT NOT NULL, salt BLOB, passes INTEGER, memory INTEGER, wrapped \
    BLOB ) STRICT
    """,
    """
    CREATE TABLE store_tasks (task TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE audit_head ( id INTEGER PRIMARY KEY CHECK (id = 1), sequence INTEGER \
    NOT NULL, digest BLOB NOT NULL ) STRICT
    """,
    """
    CREATE TABLE holds ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, reason BLOB \
    NOT NULL, since TEXT NOT NULL, actor TEXT NOT NULL, released_at TEXT, released_by \
    TEXT , digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE purge_receipts ( id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, \
    body TEXT NOT NULL ) STRICT
    """,
    """
    CREATE TABLE purged_reports ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, \
    received_at TEXT NOT NULL, stored_at TEXT NOT NULL, last_use_at TEXT NOT NULL, \
    purged_at TEXT NOT NULL, receipt INTEGER NOT NULL REFERENCES purge_receipts (id), \
    assessments INTEGER NOT NULL, findings INTEGER NOT NULL, flagged INTEGER NOT NULL , \
    digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE people ( id INTEGER PRIMARY KEY, handle TEXT NOT NULL UNIQUE COLLATE \
    NOCASE, name TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL, since TEXT \
    NOT NULL , digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE cases ( id INTEGER PRIMARY KEY, external_id TEXT NOT NULL UNIQUE, \
    report INTEGER NOT NULL, assessment INTEGER NOT NULL, state TEXT NOT NULL, open \
    INTEGER NOT NULL, eligible INTEGER NOT NULL, touched INTEGER NOT NULL, stale INTEGER \
    NOT NULL, rank INTEGER NOT NULL, priority INTEGER NOT NULL, score REAL NOT NULL, \
    received INTEGER NOT NULL, province TEXT NOT NULL, source_type TEXT NOT NULL, \
    language TEXT NOT NULL, assigned INTEGER REFERENCES people (id), lot INTEGER NOT \
    NULL, reading INTEGER NOT NULL, lead TEXT NOT NULL, pillars TEXT NOT NULL, codes \
    TEXT NOT NULL , raised TEXT NOT NULL DEFAULT '', digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE case_marks ( mark TEXT NOT NULL, open INTEGER NOT NULL, rank INTEGER \
    NOT NULL, case_id INTEGER NOT NULL, PRIMARY KEY (mark, open, rank, case_id) ) \
    STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE review_acts ( id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL \
    REFERENCES cases (id) ON DELETE CASCADE, kind TEXT NOT NULL, person INTEGER NOT NULL \
    REFERENCES people (id), at TEXT NOT NULL, reading INTEGER NOT NULL, report INTEGER \
    NOT NULL, assessment INTEGER NOT NULL, pack INTEGER NOT NULL REFERENCES packs (id), \
    engine TEXT NOT NULL, state TEXT, reason TEXT, assignee INTEGER REFERENCES people \
    (id), undoes INTEGER REFERENCES review_acts (id), bulk INTEGER , digest BLOB NOT \
    NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE review_verdicts ( act INTEGER NOT NULL REFERENCES review_acts (id) ON \
    DELETE CASCADE, code TEXT NOT NULL, verdict TEXT NOT NULL, PRIMARY KEY (act, code) ) \
    STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE notes ( id INTEGER PRIMARY KEY, act INTEGER NOT NULL REFERENCES \
    review_acts (id) ON DELETE CASCADE, releasable INTEGER NOT NULL, sealed BLOB NOT \
    NULL DEFAULT x'') STRICT
    """,
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
    """
    CREATE TABLE links ( id INTEGER PRIMARY KEY, report_a INTEGER NOT NULL REFERENCES \
    reports (id) ON DELETE CASCADE, report_b INTEGER NOT NULL REFERENCES reports (id) ON \
    DELETE CASCADE, since TEXT NOT NULL, points REAL NOT NULL, unlinked INTEGER NOT NULL \
    DEFAULT 0, digest BLOB NOT NULL DEFAULT x'', UNIQUE (report_a, report_b) ) STRICT
    """,
    """
    CREATE TABLE link_reasons ( link INTEGER NOT NULL REFERENCES links (id) ON DELETE \
    CASCADE, kind TEXT NOT NULL, key BLOB NOT NULL, points REAL NOT NULL, share REAL, \
    since TEXT NOT NULL, gone TEXT, PRIMARY KEY (link, kind, key) ) STRICT, WITHOUT \
    ROWID
    """,
    """
    CREATE TABLE link_decisions ( id INTEGER PRIMARY KEY, link INTEGER NOT NULL \
    REFERENCES links (id) ON DELETE CASCADE, act TEXT NOT NULL CHECK (act = 'unlink' OR \
    act = 'relink'), person TEXT NOT NULL, decided_at TEXT NOT NULL, sealed BLOB NOT \
    NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE link_groups ( first_report INTEGER PRIMARY KEY REFERENCES reports (id) \
    ON DELETE CASCADE, name TEXT NOT NULL, reports INTEGER NOT NULL, state TEXT NOT NULL \
    CHECK (state = 'whole' OR state = 'split' OR state = 'giant') , digest BLOB NOT NULL \
    DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE link_group_members ( report INTEGER PRIMARY KEY REFERENCES reports (id) \
    ON DELETE CASCADE, first_report INTEGER NOT NULL REFERENCES link_groups \
    (first_report) ON DELETE CASCADE ) STRICT
    """,
    """
    CREATE TABLE correlations ( id INTEGER PRIMARY KEY, rule TEXT NOT NULL, kind TEXT \
    NOT NULL, key BLOB NOT NULL, raises TEXT NOT NULL, why_en TEXT NOT NULL, why_fr TEXT \
    NOT NULL, since TEXT NOT NULL, gone TEXT, least_reports INTEGER, least_provinces INTEGER, days INTEGER, \
    digest BLOB NOT NULL DEFAULT x'', UNIQUE \
    (rule, kind, key) ) STRICT
    """,
    """
    CREATE TABLE correlation_reports ( correlation INTEGER NOT NULL REFERENCES \
    correlations (id) ON DELETE CASCADE, report INTEGER NOT NULL REFERENCES reports (id) \
    ON DELETE CASCADE, day INTEGER, province INTEGER, holds INTEGER NOT NULL DEFAULT 1, \
    PRIMARY KEY (correlation, report) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE link_builds ( id INTEGER PRIMARY KEY, built_at TEXT NOT NULL, person \
    TEXT NOT NULL, pack TEXT NOT NULL, reports INTEGER NOT NULL, links INTEGER NOT NULL, \
    new_links INTEGER NOT NULL, gone_links INTEGER NOT NULL, left_out INTEGER NOT NULL , \
    digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE handover_reports ( package TEXT NOT NULL REFERENCES handovers \
    (package), report TEXT NOT NULL, outcome TEXT CHECK (outcome IS NULL OR outcome IN \
    ('opened', 'not_pursued', 'already_known', 'helped', 'no_reply')), outcome_at TEXT, \
    outcome_by TEXT, PRIMARY KEY (package, report) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE handover_refusals ( package TEXT NOT NULL REFERENCES handovers \
    (package), report TEXT NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (package, \
    report) ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "handovers" ( id INTEGER PRIMARY KEY, package TEXT NOT NULL UNIQUE, \
    partner TEXT NOT NULL, made_at TEXT NOT NULL, person TEXT NOT NULL, tlp TEXT NOT \
    NULL, protected TEXT NOT NULL, reply_due TEXT NOT NULL, file_hash TEXT NOT NULL, \
    fields_withheld TEXT NOT NULL , purpose BLOB NOT NULL DEFAULT x'', digest BLOB NOT \
    NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE "received_packages" ( id INTEGER PRIMARY KEY, package TEXT NOT NULL \
    UNIQUE, sender TEXT NOT NULL, made_at TEXT NOT NULL, received_at TEXT NOT NULL, \
    person TEXT NOT NULL, tlp TEXT NOT NULL, protected TEXT NOT NULL, reply_due TEXT NOT \
    NULL, reports INTEGER NOT NULL , digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE "settings" ( id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value \
    TEXT NOT NULL , digest BLOB NOT NULL DEFAULT x'') STRICT
    """,
    """
    CREATE TABLE passwords ( person INTEGER PRIMARY KEY REFERENCES people (id), hash \
    BLOB NOT NULL, since TEXT NOT NULL ) STRICT
    """,
    """
    CREATE TABLE saved_views ( person INTEGER NOT NULL REFERENCES people (id), name TEXT \
    NOT NULL, query TEXT NOT NULL, PRIMARY KEY (person, name) ) STRICT, WITHOUT ROWID
    """,
  ]
}
