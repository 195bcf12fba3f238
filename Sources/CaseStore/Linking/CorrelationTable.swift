internal import Foundation
internal import GRDB
public import ReportModel

/// The correlations of a store inside a transaction, and what they raise in the cases of their reports.
///
/// A report that was found to take part keeps its row; `holds` says whether it does when the links that
/// people undid are counted, so that taking an unlink back needs no new search.
struct CorrelationTable {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// Brings the correlations to what a search found, and the cases with them.
  ///
  /// - Returns: How many hold, and how many of those were not there before.
  func save(_ correlations: [FoundCorrelation], at time: String) throws -> (all: Int, new: Int) {
    var new = 0
    var found: Set<Int64> = []
    for item in correlations {
      let known = try TableRow.first(
        db, of: "correlations",
        sql: "SELECT id, gone FROM correlations WHERE rule = ? AND kind = ? AND key = ?",
        arguments: [item.rule.name, item.rule.kind.rawValue, Data(item.key)])
      let row = try write(item, at: time)
      found.insert(row)
      let holds = try settle(row)
      let wasGone = try known.map { try ($0["gone"] as String?) != nil } ?? true
      if holds, wasGone { new += 1 }
    }
    for row in try Int64.fetchAll(db, sql: "SELECT id FROM correlations WHERE gone IS NULL")
    where !found.contains(row) {
      try db.execute(
        sql: "UPDATE correlations SET gone = ? WHERE id = ?", arguments: [time, row])
    }
    try raise()
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM correlations WHERE \(Self.holding)")
    return (all ?? 0, new)
  }

  /// Judges anew the correlations that two reports are both part of, after a decision on their link.
  func settle(between first: Int64, and second: Int64) throws {
    let rows = try Int64.fetchAll(
      db,
      sql: """
        SELECT one.correlation FROM correlation_reports AS one
        JOIN correlation_reports AS other ON other.correlation = one.correlation
        WHERE one.report = ? AND other.report = ?
        """, arguments: [first, second])
    for row in rows { _ = try settle(row) }
    if !rows.isEmpty { try raise() }
  }

  /// The condition that a row of `correlations` holds.
  static let holding = """
    gone IS NULL AND EXISTS (SELECT 1 FROM correlation_reports
      WHERE correlation = correlations.id AND holds = 1)
    """

  private func write(_ found: FoundCorrelation, at time: String) throws -> Int64 {
    let rule = found.rule
    let row = try Int64.fetchOne(
      db,
      sql: """
        INSERT INTO correlations (rule, kind, key, raises, why_en, why_fr, since,
          least_reports, least_provinces, days)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (rule, kind, key) DO UPDATE SET
          raises = excluded.raises, why_en = excluded.why_en, why_fr = excluded.why_fr,
          least_reports = excluded.least_reports, least_provinces = excluded.least_provinces,
          days = excluded.days,
          since = CASE WHEN gone IS NULL THEN since ELSE excluded.since END, gone = NULL
        RETURNING id
        """,
      arguments: [
        rule.name, rule.kind.rawValue, Data(found.key), rule.raises.rawValue, rule.why.en,
        rule.why.fr, time, rule.reports, rule.provinces, rule.days,
      ])
    guard let row else { throw DamagedRow(table: "correlations") }
    if try members(of: row) == found.members { return row }
    try db.execute(
      sql: "DELETE FROM correlation_reports WHERE correlation = ?", arguments: [row])
    for member in found.members {
      try db.execute(
        sql: """
          INSERT INTO correlation_reports (correlation, report, day, province) VALUES (?, ?, ?, ?)
          """, arguments: [row, member.report, member.day, member.province])
    }
    return row
  }

  private func members(of row: Int64) throws -> [CorrelationMember] {
    try TableRow.all(
      db, of: "correlation_reports",
      sql: """
        SELECT correlation AS id, report, day, province FROM correlation_reports
        WHERE correlation = ? ORDER BY report
        """, arguments: [row]
    ).map {
      try CorrelationMember(
        report: $0["report"], day: ($0["day"] as Int64?).map(Int32.init(clamping:)),
        province: UInt8(clamping: ($0["province"] as Int64?) ?? 0))
    }
  }

  /// Judges which reports of a correlation still take part, and whether any does.
  private func settle(_ row: Int64) throws -> Bool {
    guard
      let stored = try TableRow.first(
        db, of: "correlations", sql: "SELECT * FROM correlations WHERE id = ?", arguments: [row])
    else { return false }
    let undone = try TableRow.all(
      db, of: "links",
      sql: """
        SELECT id, report_a, report_b FROM links WHERE unlinked = 1
          AND report_a IN (SELECT report FROM correlation_reports WHERE correlation = ?1)
          AND report_b IN (SELECT report FROM correlation_reports WHERE correlation = ?1)
        """, arguments: [row]
    ).map { try Correlator.Pair($0["report_a"], $0["report_b"]) }
    let members = try members(of: row)
    var holding = Set(members.map(\.report))
    if !undone.isEmpty {
      // What was found before the store kept the numbers of a rule has none, and holds no more.
      let rule = try CorrelationRule(
        name: stored["rule"], kind: stored.word("kind"),
        reports: stored["least_reports"] ?? Int.max,
        provinces: stored["least_provinces"] ?? 1, days: stored["days"] ?? 1,
        raises: stored.word("raises"),
        why: LocalizedText(en: stored["why_en"], fr: stored["why_fr"]))
      holding = Set(Correlator.reports(of: members, fulfilling: rule, without: Set(undone)))
    }
    for member in members {
      let holds = holding.contains(member.report)
      try db.execute(
        sql: """
          UPDATE correlation_reports SET holds = ?1
          WHERE correlation = ?2 AND report = ?3 AND holds <> ?1
          """, arguments: [holds ? 1 : 0, row, member.report])
    }
    return !holding.isEmpty
  }

  // MARK: - What is raised

  /// Brings the cases of all reports to what correlations raise now.
  func raise() throws {
    var wanted: [String: Set<String>] = [:]
    let raised = try TableRow.all(
      db, of: "correlations",
      sql: """
        SELECT correlations.id, reports.external_id, correlations.raises FROM correlations
        JOIN correlation_reports ON correlation_reports.correlation = correlations.id
        JOIN reports ON reports.id = correlation_reports.report
        WHERE correlations.gone IS NULL AND correlation_reports.holds = 1
        """)
    for row in raised { wanted[try row["external_id"], default: []].insert(try row["raises"]) }
    let known = try TableRow.all(
      db, of: "cases",
      sql: "SELECT id, external_id FROM cases INDEXED BY cases_raised WHERE raised <> ''"
    ).map { try $0["external_id"] as String }
    let writer = try CaseWriter(db)
    for id in known where wanted[id] == nil { try writer.raise("", for: id) }
    for (id, pillars) in wanted.sorted(by: { $0.key < $1.key }) {
      try writer.raise(pillars.sorted().joined(separator: " "), for: id)
    }
  }

  /// What correlations raise for a report, by rule, then by number.
  func raised(of id: String) throws -> [RaisedPillar] {
    try TableRow.all(
      db, of: "correlations",
      sql: """
        SELECT correlations.* FROM correlation_reports
        JOIN correlations ON correlations.id = correlation_reports.correlation
        WHERE correlation_reports.report =
            (SELECT min(id) FROM reports WHERE external_id = ?)
          AND correlation_reports.holds = 1 AND correlations.gone IS NULL
        ORDER BY correlations.rule, correlations.id
        """, arguments: [id]
    ).map { row in
      let number: Int64 = try row["id"]
      return try RaisedPillar(
        number: number, rule: row["rule"], kind: row.word("kind"), pillar: row.word("raises"),
        why: LocalizedText(en: row["why_en"], fr: row["why_fr"]), since: row["since"],
        reports: String.fetchAll(
          db,
          sql: """
            SELECT external_id FROM correlation_reports
            JOIN reports ON reports.id = correlation_reports.report
            WHERE correlation = ? AND holds = 1 ORDER BY external_id
            """, arguments: [number]))
    }
  }
}

extension CaseStore {
  /// What correlations raise for a report; empty where nothing does.
  ///
  /// - Throws: `StoreError`.
  public func raised(of id: String) throws(StoreError) -> [RaisedPillar] {
    try read { db in try CorrelationTable(db).raised(of: id) }
  }
}
