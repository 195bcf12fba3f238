extension Schema {
  /// Packages that were handed over, what was withheld, and what came back; packages that were taken in.
  ///
  /// Reports are named by their identifiers: what was handed over stays known when they are purged.
  static let handoverTables = """
    CREATE TABLE handovers (
      package TEXT PRIMARY KEY,
      partner TEXT NOT NULL,
      made_at TEXT NOT NULL,
      person TEXT NOT NULL,
      purpose TEXT NOT NULL,
      tlp TEXT NOT NULL,
      protected TEXT NOT NULL,
      reply_due TEXT NOT NULL,
      file_hash TEXT NOT NULL,
      fields_withheld TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE handover_reports (
      package TEXT NOT NULL REFERENCES handovers (package),
      report TEXT NOT NULL,
      outcome TEXT CHECK (outcome IS NULL OR outcome IN
        ('opened', 'not_pursued', 'already_known', 'helped', 'no_reply')),
      outcome_at TEXT,
      outcome_by TEXT,
      PRIMARY KEY (package, report)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX handover_reports_by_report ON handover_reports (report);

    CREATE TABLE handover_refusals (
      package TEXT NOT NULL REFERENCES handovers (package),
      report TEXT NOT NULL,
      reasons TEXT NOT NULL,
      PRIMARY KEY (package, report)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE received_packages (
      package TEXT PRIMARY KEY,
      sender TEXT NOT NULL,
      made_at TEXT NOT NULL,
      received_at TEXT NOT NULL,
      person TEXT NOT NULL,
      tlp TEXT NOT NULL,
      protected TEXT NOT NULL,
      reply_due TEXT NOT NULL,
      reports INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
