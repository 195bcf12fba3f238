/// A table whose rows carry a digest of what they say, together with the rows of other tables that belong to them.
///
/// Here are the tables of what people did and what is kept of them. Reports, assessments, packs and runs, which are written in bulk, make
/// theirs as they are written (`DigestReader`).
struct DigestedTable: Sendable {
  /// Rows of another table that belong to a row of this one.
  struct Part: Sendable {
    /// The table.
    var name: String
    /// Its column that names the row, and the column of the row that it names.
    var refers: (column: String, to: String)
    /// What it says, and the order of its rows.
    var columns: String
    var order: String
  }

  /// The table.
  var name: String
  /// The check that finds a change of it.
  var check: StoreFault.Check
  /// All columns but the number of the row and the digest.
  var columns: String
  /// What belongs to a row. Of acts a case knows the numbers alone, so that one that is gone shows.
  var parts: [Part] = []

  /// All of them.
  static let all = [
    DigestedTable(
      name: "report_details", check: .reports,
      columns: """
        occurred_at, originating_agency, agency_file_number, source_reliability, information_credibility, consent,
        markings, unread
        """),
    DigestedTable(name: "people", check: .people, columns: "handle, name, role, active, since"),
    DigestedTable(name: "settings", check: .people, columns: "name, value"),
    DigestedTable(
      name: "cases", check: .reviews,
      columns: """
        external_id, report, assessment, state, open, eligible, touched, stale, rank, priority, score, received,
        province, source_type, language, assigned, lot, reading, lead, pillars, codes, raised
        """,
      parts: [
        Part(name: "review_acts", refers: ("case_id", "rowid"), columns: "id", order: "id")
      ]),
    DigestedTable(
      name: "review_acts", check: .reviews,
      columns: """
        case_id, kind, person, at, reading, report, assessment, pack, engine, state, reason, assignee, undoes, bulk
        """,
      parts: [
        Part(
          name: "review_verdicts", refers: ("act", "rowid"), columns: "code, verdict",
          order: "code"),
        Part(
          name: "notes", refers: ("act", "rowid"), columns: "id, releasable, sealed", order: "id"),
      ]),
    DigestedTable(
      name: "links", check: .links, columns: "report_a, report_b, since, points, unlinked",
      parts: [
        Part(
          name: "link_reasons", refers: ("link", "rowid"),
          columns: "kind, key, points, share, since, gone", order: "kind, key"),
        Part(
          name: "link_decisions", refers: ("link", "rowid"),
          columns: "id, act, person, decided_at, sealed", order: "id"),
      ]),
    DigestedTable(
      name: "link_groups", check: .links, columns: "name, reports, state",
      parts: [
        Part(
          name: "link_group_members", refers: ("first_report", "rowid"), columns: "report",
          order: "report")
      ]),
    DigestedTable(
      name: "correlations", check: .links,
      columns: """
        rule, kind, key, raises, why_en, why_fr, since, gone, least_reports, least_provinces, days
        """,
      parts: [
        Part(
          name: "correlation_reports", refers: ("correlation", "rowid"),
          columns: "report, day, province, holds", order: "report")
      ]),
    DigestedTable(
      name: "link_builds", check: .links,
      columns: "built_at, person, pack, reports, links, new_links, gone_links, left_out"),
    DigestedTable(
      name: "handovers", check: .handovers,
      columns: """
        package, partner, made_at, person, purpose, tlp, protected, reply_due, file_hash, fields_withheld
        """,
      parts: [
        Part(
          name: "handover_reports", refers: ("package", "package"),
          columns: "report, outcome, outcome_at, outcome_by", order: "report"),
        Part(
          name: "handover_refusals", refers: ("package", "package"), columns: "report, reasons",
          order: "report"),
      ]),
    DigestedTable(
      name: "received_packages", check: .handovers,
      columns: "package, sender, made_at, received_at, person, tlp, protected, reply_due, reports"
    ),
    DigestedTable(
      name: "holds", check: .retention,
      columns: "external_id, reason, since, actor, released_at, released_by"),
    DigestedTable(
      name: "purged_reports", check: .retention,
      columns: """
        external_id, received_at, stored_at, last_use_at, purged_at, receipt, assessments, findings, flagged
        """),
  ]
}
