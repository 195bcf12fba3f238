extension Schema {
  /// The audit: rows are appended in order and never change. Each carries the hash of the one before it
  /// (`AuditRecord.hash`), so that a change behind SQLite's back shows.
  ///
  /// `AUTOINCREMENT` keeps the highest number in `sqlite_sequence`, so that rows that are missing at the
  /// end show as well.
  static let auditTable = """
    CREATE TABLE audit (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      act TEXT NOT NULL,
      object_kind TEXT NOT NULL,
      object_id TEXT NOT NULL,
      purpose TEXT NOT NULL,
      detail TEXT NOT NULL,
      previous_hash BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;

    CREATE INDEX audit_by_object ON audit (object_kind, object_id);
    CREATE INDEX audit_by_actor ON audit (actor);
    CREATE INDEX audit_by_act ON audit (act);

    CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
      OR NEW.previous_hash
        <> coalesce((SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1), zeroblob(32))
    BEGIN SELECT RAISE(ABORT, 'the audit is appended to, in order'); END;

    CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit never changes'); END;

    CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit keeps every entry'); END;
    """
}
