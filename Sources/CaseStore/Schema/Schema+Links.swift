internal import GRDB

extension Schema {
  /// Links between reports, why, and what people decided of them.
  ///
  /// A report is meant by the row of its first version, which stays when others come; of the two, `a`
  /// has the smaller identifier. A reason is known by a hash of what is shared, never by the words:
  /// those are looked up in the reports. What no longer holds is marked `gone`, never deleted.
  static let linkTables = """
    CREATE TABLE links (
      id INTEGER PRIMARY KEY,
      report_a INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
      report_b INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
      since TEXT NOT NULL,
      points REAL NOT NULL,
      unlinked INTEGER NOT NULL DEFAULT 0,
      UNIQUE (report_a, report_b)
    ) STRICT;

    CREATE INDEX links_by_second ON links (report_b);

    CREATE TABLE link_reasons (
      link INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      key BLOB NOT NULL,
      points REAL NOT NULL,
      share REAL,
      since TEXT NOT NULL,
      gone TEXT,
      PRIMARY KEY (link, kind, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE link_decisions (
      id INTEGER PRIMARY KEY,
      link INTEGER NOT NULL REFERENCES links (id) ON DELETE CASCADE,
      act TEXT NOT NULL CHECK (act = 'unlink' OR act = 'relink'),
      person TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;

    CREATE INDEX link_decisions_by_link ON link_decisions (link);

    CREATE TABLE link_groups (
      first_report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      reports INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state = 'whole' OR state = 'split' OR state = 'giant')
    ) STRICT;

    CREATE INDEX link_groups_by_size ON link_groups (reports DESC, name);

    CREATE TABLE link_group_members (
      report INTEGER PRIMARY KEY REFERENCES reports (id) ON DELETE CASCADE,
      first_report INTEGER NOT NULL REFERENCES link_groups (first_report) ON DELETE CASCADE
    ) STRICT;

    CREATE INDEX link_group_members_by_group ON link_group_members (first_report);

    CREATE TABLE correlations (
      id INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      kind TEXT NOT NULL,
      key BLOB NOT NULL,
      raises TEXT NOT NULL,
      why_en TEXT NOT NULL,
      why_fr TEXT NOT NULL,
      since TEXT NOT NULL,
      gone TEXT,
      UNIQUE (rule, kind, key)
    ) STRICT;

    CREATE TABLE correlation_reports (
      correlation INTEGER NOT NULL REFERENCES correlations (id) ON DELETE CASCADE,
      report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
      PRIMARY KEY (correlation, report)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX correlation_reports_by_report ON correlation_reports (report);

    CREATE TABLE link_builds (
      id INTEGER PRIMARY KEY,
      built_at TEXT NOT NULL,
      person TEXT NOT NULL,
      pack TEXT NOT NULL,
      reports INTEGER NOT NULL,
      links INTEGER NOT NULL,
      new_links INTEGER NOT NULL,
      gone_links INTEGER NOT NULL,
      left_out INTEGER NOT NULL
    ) STRICT;
    """

  /// Migration 12. A correlation keeps the numbers of its rule and what they were applied to, so that
  /// undoing a link takes back what rests on it; a case keeps the pillars that correlations raise.
  static func raiseByCorrelations(_ db: Database) throws {
    try db.execute(sql: raisedColumns)
    try CorrelationTable(db).raise()
  }

  private static let raisedColumns = """
    ALTER TABLE correlations ADD COLUMN least_reports INTEGER;
    ALTER TABLE correlations ADD COLUMN least_provinces INTEGER;
    ALTER TABLE correlations ADD COLUMN days INTEGER;
    ALTER TABLE correlation_reports ADD COLUMN day INTEGER;
    ALTER TABLE correlation_reports ADD COLUMN province INTEGER;
    ALTER TABLE correlation_reports ADD COLUMN holds INTEGER NOT NULL DEFAULT 1;

    ALTER TABLE cases ADD COLUMN raised TEXT NOT NULL DEFAULT '';
    CREATE INDEX cases_raised ON cases (external_id) WHERE raised <> '';

    DROP TRIGGER marks_leave_with_case;
    CREATE TRIGGER marks_leave_with_case AFTER DELETE ON cases BEGIN
      DELETE FROM case_marks WHERE open = old.open AND rank = old.rank AND case_id = old.id
        AND mark IN (
          SELECT value FROM json_each('["' || replace(
            trim(old.codes || ' ' || old.pillars || ' ' || old.raised), ' ', '","') || '"]'));
    END;
    """
}
