internal import GRDB
internal import ReportModel

/// Brings the links of a store to what a search found, inside a transaction.
///
/// What was found goes into temporary tables, so that only what differs is written: a second search
/// over the same reports writes no row of a link.
struct LinkWriter {
  private let db: Database
  private let time: String

  init(_ db: Database, time: String) throws {
    self.db = db
    self.time = time
    try db.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS found_links (
          a INTEGER NOT NULL, b INTEGER NOT NULL, points REAL NOT NULL, PRIMARY KEY (a, b)
        ) WITHOUT ROWID;
        CREATE TEMP TABLE IF NOT EXISTS found_reasons (
          a INTEGER NOT NULL, b INTEGER NOT NULL, kind TEXT NOT NULL, key BLOB NOT NULL,
          points REAL NOT NULL, share REAL, PRIMARY KEY (a, b, kind, key)
        ) WITHOUT ROWID;
        DELETE FROM found_links;
        DELETE FROM found_reasons;
        """)
  }

  /// Takes what was found.
  func take(_ links: [FoundLink]) throws {
    let link = try PreparedStatement(
      db, "INSERT INTO found_links (a, b, points) VALUES (?, ?, ?)")
    let reason = try PreparedStatement(
      db,
      "INSERT INTO found_reasons (a, b, kind, key, points, share) VALUES (?, ?, ?, ?, ?, ?)")
    for found in links {
      try link.bind(found.first, at: 1)
      try link.bind(found.second, at: 2)
      try link.bind(found.points, at: 3)
      try link.run()
      try reason.bind(found.first, at: 1)
      try reason.bind(found.second, at: 2)
      for item in found.reasons {
        try reason.bind(item.kind.rawValue, at: 3)
        try reason.bind(item.points, at: 5)
        if let share = item.share {
          try reason.bind(share, at: 6)
        } else {
          try reason.bindNull(at: 6)
        }
        try item.key.withUnsafeBufferPointer { key in
          try reason.bindBlobInPlace(key, at: 4)
          try reason.run()
        }
      }
    }
  }

  /// Writes what differs; returns how many links are new and how many are gone.
  func apply() throws -> (new: Int, gone: Int) {
    try db.execute(
      sql: """
        INSERT INTO links (report_a, report_b, since, points)
        SELECT a, b, ?, points FROM found_links
        WHERE NOT EXISTS (
          SELECT 1 FROM links WHERE report_a = found_links.a AND report_b = found_links.b)
        ORDER BY a, b
        """, arguments: [time])
    var new = db.changesCount
    try db.execute(
      sql: """
        UPDATE links SET points = found_links.points, since = ?
        FROM found_links
        WHERE report_a = a AND report_b = b AND links.points = 0
        """, arguments: [time])
    new += db.changesCount
    try db.execute(
      sql: """
        UPDATE links SET points = found_links.points FROM found_links
        WHERE report_a = a AND report_b = b AND links.points <> found_links.points
        """)
    try db.execute(
      sql: """
        UPDATE links SET points = 0
        WHERE points > 0 AND NOT EXISTS (
          SELECT 1 FROM found_links WHERE a = links.report_a AND b = links.report_b)
        """)
    let gone = db.changesCount
    try db.execute(
      sql: """
        INSERT INTO link_reasons (link, kind, key, points, share, since)
        SELECT links.id, found.kind, found.key, found.points, found.share, ?
        FROM found_reasons AS found
        JOIN links ON links.report_a = found.a AND links.report_b = found.b
        WHERE true
        ON CONFLICT (link, kind, key) DO UPDATE SET
          points = excluded.points, share = excluded.share, gone = NULL,
          since = CASE WHEN gone IS NULL THEN since ELSE excluded.since END
        WHERE gone IS NOT NULL OR points <> excluded.points OR share IS NOT excluded.share
        """, arguments: [time])
    try db.execute(
      sql: """
        UPDATE link_reasons SET gone = ?
        WHERE gone IS NULL AND NOT EXISTS (
          SELECT 1 FROM links JOIN found_reasons AS found
            ON found.a = links.report_a AND found.b = links.report_b
          WHERE links.id = link_reasons.link AND found.kind = link_reasons.kind
            AND found.key = link_reasons.key)
        """, arguments: [time])
    return (new, gone)
  }
}
