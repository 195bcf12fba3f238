internal import Foundation
internal import GRDB
internal import ReportModel

extension CaseStore {
  /// How deciding on a link went.
  public enum LinkDecisionOutcome: Sendable, Hashable {
    /// It was written down; the number of groups now.
    case done(groups: Int)
    /// The store has no report with this identifier.
    case unknownReport(String)
    /// The two reports are not linked.
    case noLink
    /// The link is as it was to be.
    case already
  }

  /// Brings the links to what a search found, in one transaction.
  ///
  /// Links that a person undid stay undone. What no longer holds is marked and stays readable.
  ///
  /// - Parameters:
  ///   - links: All links that were found, each pair once.
  ///   - correlations: All correlations that were found.
  ///   - build: The record of the search.
  /// - Throws: `StoreError`; nothing is changed then.
  public func save(
    links: [FoundLink], correlations: [FoundCorrelation], build: LinkBuild
  ) throws(StoreError) -> LinkBuildResult {
    try write { db in
      var result = LinkBuildResult()
      let writer = try LinkWriter(db, time: build.time)
      try writer.take(links)
      (result.new, result.gone) = try writer.apply()
      (result.correlations, result.newCorrelations) =
        try CorrelationTable(db).save(correlations, at: build.time)
      (result.groups, result.large) = try LinkGrouping.rebuild(db)
      result.links =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM links WHERE points > 0 AND unlinked = 0") ?? 0
      result.unlinked =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM links WHERE unlinked = 1") ?? 0
      try db.execute(
        sql: """
          INSERT INTO link_builds
            (built_at, person, pack, reports, links, new_links, gone_links, left_out)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          build.time, build.person, build.pack, build.reports, result.links, result.new,
          result.gone, build.leftOut,
        ])
      try record(
        AuditEntry(
          .linksBuilt, object: .store, by: build.person.isEmpty ? nil : build.person,
          detail: [
            "pack": .text(build.pack), "reports": AuditValue(build.reports),
            "links": AuditValue(result.links), "new": AuditValue(result.new),
            "gone": AuditValue(result.gone),
          ]), in: db)
      return result
    }
  }

  /// Writes down what a person decided of the link between two reports, and brings the groups and
  /// what correlations raise in step.
  ///
  /// - Parameters:
  ///   - id: The identifier of one report.
  ///   - other: That of the other one; the order does not matter.
  ///   - decision: What is decided, by whom and why.
  /// - Throws: `StoreError`: `unknown-person`, `person-inactive`, `not-allowed`.
  public func decide(
    _ decision: LinkDecision, linkOf id: String, and other: String
  ) throws(StoreError) -> LinkDecisionOutcome {
    try write { db in
      _ = try PeopleTable(db, path: path).require(decision.person, for: .review)
      var rows: [Int64] = []
      for name in [id, other].sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        let row = try Int64.fetchOne(
          db, sql: "SELECT min(id) FROM reports WHERE external_id = ?", arguments: [name])
        guard let row else { return .unknownReport(name) }
        rows.append(row)
      }
      let link = try TableRow.first(
        db, of: "links", sql: "SELECT id, unlinked FROM links WHERE report_a = ? AND report_b = ?",
        arguments: [rows[0], rows[1]])
      guard let link else { return .noLink }
      let isUnlink = decision.act == .unlink
      if try link.isOne("unlinked") == isUnlink { return .already }
      let number: Int64 = try link["id"]
      try db.execute(
        sql: "UPDATE links SET unlinked = ? WHERE id = ?", arguments: [isUnlink ? 1 : 0, number])
      let row =
        try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM link_decisions") ?? 1
      let reason = try cipher(db)
        .seal(words: decision.reason, table: "link_decisions", row: row, column: "sealed")
      try db.execute(
        sql: """
          INSERT INTO link_decisions (id, link, act, person, decided_at, sealed)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          row, number, decision.act.rawValue, decision.person, decision.time, Data(reason),
        ])
      let (groups, _) = try LinkGrouping.rebuild(db)
      try CorrelationTable(db).settle(between: rows[0], and: rows[1])
      try record(
        AuditEntry(
          isUnlink ? .linkUndone : .linkRestored,
          object: AuditEntry.Object(kind: "link", id: id + " " + other), by: decision.person),
        in: db)
      return .done(groups: groups)
    }
  }
}

extension AuditEntry.Act {
  /// Links were looked for.
  public static let linksBuilt = Self(rawValue: "links.build")
  /// A person undid a link.
  public static let linkUndone = Self(rawValue: "links.unlink")
  /// A person took back an unlink.
  public static let linkRestored = Self(rawValue: "links.relink")
  /// A person was shown the links of a report or a group, with words of the reports.
  public static let linksViewed = Self(rawValue: "links.view")
}
