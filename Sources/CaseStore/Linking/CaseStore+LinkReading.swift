internal import Foundation
internal import GRDB
internal import ReportModel

extension CaseStore {
  /// The links of a report; `nil` when the store has no report with the identifier.
  ///
  /// - Throws: `StoreError`.
  public func links(of id: String) throws(StoreError) -> ReportLinks? {
    try read { db in
      let row = try Int64.fetchOne(
        db, sql: "SELECT min(id) FROM reports WHERE external_id = ?", arguments: [id])
      guard let row else { return nil }
      let links = try links(db, where: "report_a = ?1 OR report_b = ?1", [row])
      let group = try Int64.fetchOne(
        db, sql: "SELECT first_report FROM link_group_members WHERE report = ?", arguments: [row])
      return ReportLinks(
        report: try head(db, row), links: links,
        group: try group.map { try self.group(db, first: $0, hasReports: false) },
        correlations: try correlations(
          db,
          where: """
            id IN (SELECT correlation FROM correlation_reports WHERE report = \(row) AND holds = 1)
            """))
    }
  }

  /// The group that a report is in, with its reports, its links and the correlations of its reports;
  /// `nil` when it is in none.
  ///
  /// - Throws: `StoreError`.
  public func linkGroup(
    of id: String
  ) throws(StoreError) -> (group: LinkGroup, links: [Link], correlations: [Correlation])? {
    try read { db in
      let first = try Int64.fetchOne(
        db,
        sql: """
          SELECT first_report FROM link_group_members
          WHERE report = (SELECT min(id) FROM reports WHERE external_id = ?)
          """, arguments: [id])
      guard let first else { return nil }
      let members = "SELECT report FROM link_group_members WHERE first_report = ?1"
      let links = try links(
        db,
        where: """
          report_a IN (\(members)) AND report_b IN (\(members)) AND points > 0 AND unlinked = 0
          """, [first])
      let correlations = try correlations(
        db,
        where: """
          id IN (SELECT correlation FROM correlation_reports
            WHERE holds = 1
              AND report IN (SELECT report FROM link_group_members WHERE first_report = \(first)))
          """)
      return (try group(db, first: first, hasReports: true), links, correlations)
    }
  }

  /// Groups, the largest first, without their reports.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - offset: How many to pass over.
  /// - Returns: The groups, and how many there are in all.
  /// - Throws: `StoreError`.
  public func linkGroups(
    limit: Int, offset: Int = 0
  ) throws(StoreError) -> (groups: [LinkGroup], total: Int) {
    try read { db in
      let rows = try Int64.fetchAll(
        db,
        sql: """
          SELECT first_report FROM link_groups
          ORDER BY reports DESC, name LIMIT ? OFFSET ?
          """, arguments: [limit, offset])
      let groups = try rows.map { try group(db, first: $0, hasReports: false) }
      let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM link_groups") ?? 0
      return (groups, total)
    }
  }

  /// Correlations that hold, those found last first.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: The correlations, and how many there are in all.
  /// - Throws: `StoreError`.
  public func correlations(
    limit: Int
  ) throws(StoreError) -> (list: [Correlation], total: Int) {
    try read { db in
      let total =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM correlations WHERE \(CorrelationTable.holding)") ?? 0
      return (try correlations(db, where: "true", limit: limit), total)
    }
  }

  /// What people decided of links, newest first, each with its link.
  ///
  /// - Parameter limit: How many decisions at most.
  /// - Throws: `StoreError`.
  public func linkDecisions(
    limit: Int
  ) throws(StoreError) -> [(decision: LinkDecision, link: Link)] {
    try read { db in
      let rows = try TableRow.all(
        db, of: "link_decisions",
        sql: """
          SELECT id, link, act, person, decided_at, sealed FROM link_decisions
          ORDER BY id DESC LIMIT ?
          """, arguments: [limit])
      return try rows.compactMap { row in
        guard let link = try links(db, where: "id = ?1", [row["link"] as Int64]).first else {
          return nil
        }
        return (try decision(row, db), link)
      }
    }
  }

  /// Searches for links, newest first.
  ///
  /// - Throws: `StoreError`.
  public func linkBuilds(
    limit: Int
  ) throws(StoreError) -> [(build: LinkBuild, result: LinkBuildResult)] {
    try read { db in
      try TableRow.all(
        db, of: "link_builds", sql: "SELECT * FROM link_builds ORDER BY id DESC LIMIT ?",
        arguments: [limit]
      ).map { row in
        let build = try LinkBuild(
          time: row["built_at"], person: row["person"], pack: row["pack"],
          reports: row["reports"], leftOut: row["left_out"])
        var result = LinkBuildResult()
        result.links = try row["links"]
        result.new = try row["new_links"]
        result.gone = try row["gone_links"]
        return (build, result)
      }
    }
  }

  // MARK: - Parts

  /// Links, those that hold first, the strongest of them first, then by identifier: the order does not
  /// depend on how the store was filled.
  private func links(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Link] {
    let rows = try TableRow.all(
      db, of: "links",
      sql: """
        SELECT id, report_a, report_b, since, points, unlinked FROM links
        WHERE \(condition)
        """, arguments: arguments)
    let links = try rows.map { row in
      let number: Int64 = try row["id"]
      let reasons = try TableRow.all(
        db, of: "link_reasons",
        sql: """
          SELECT link AS id, kind, key, points, share, since, gone FROM link_reasons
          WHERE link = ? ORDER BY gone IS NOT NULL, points DESC, kind, key
          """, arguments: [number])
      let decisions = try TableRow.all(
        db, of: "link_decisions",
        sql: """
          SELECT id, act, person, decided_at, sealed FROM link_decisions
          WHERE link = ? ORDER BY id
          """, arguments: [number])
      return try Link(
        first: head(db, row["report_a"]), second: head(db, row["report_b"]),
        since: row["since"], points: row["points"], isUnlinked: row.isOne("unlinked"),
        reasons: reasons.map { reason in
          try LinkReason(
            kind: reason.word("kind"), key: reason.bytes("key"), points: reason["points"],
            share: reason["share"], since: reason["since"], gone: reason["gone"])
        }, decisions: decisions.map { try decision($0, db) })
    }
    return links.sorted { left, right in
      (left.holds ? 0 : 1, -left.points, left.first.id, left.second.id)
        < (right.holds ? 0 : 1, -right.points, right.first.id, right.second.id)
    }
  }

  private func decision(_ row: TableRow, _ db: Database) throws -> LinkDecision {
    try LinkDecision(
      act: row.word("act"), person: row["person"], time: row["decided_at"],
      reason: cipher(db).words(row, "sealed"))
  }

  private func group(_ db: Database, first: Int64, hasReports: Bool) throws -> LinkGroup {
    guard
      let row = try TableRow.first(
        db, of: "link_groups",
        sql: "SELECT first_report AS id, reports, state FROM link_groups WHERE first_report = ?",
        arguments: [first])
    else { throw DamagedRow(table: "link_groups", row: first) }
    let members = try TableRow.all(
      db, of: "link_group_members",
      sql: "SELECT first_report AS id, report FROM link_group_members WHERE first_report = ?",
      arguments: [first])
    let heads = try members.map { try head(db, $0["report"]) }.sorted {
      ($0.receivedAt, $0.id) < ($1.receivedAt, $1.id)
    }
    let days = heads.map { String($0.receivedAt.prefix(10)) }.filter { $0.utf8.count == 10 }
    var kinds: [LinkKind: Int] = [:]
    for count in try TableRow.all(
      db, of: "link_reasons",
      sql: """
        SELECT kind, count(DISTINCT link) AS links FROM link_reasons
        WHERE gone IS NULL AND link IN (
          SELECT links.id FROM link_group_members AS member
          JOIN links ON links.report_a = member.report
          JOIN link_group_members AS other ON other.report = links.report_b
          WHERE member.first_report = ?1 AND other.first_report = ?1
            AND links.points > 0 AND links.unlinked = 0)
        GROUP BY kind
        """, arguments: [first])
    { kinds[try count.word("kind")] = try count["links"] as Int }
    return try LinkGroup(
      name: head(db, first).id, state: row.word("state"),
      reports: hasReports ? heads : [], count: row["reports"], firstDay: days.min() ?? "",
      lastDay: days.max() ?? "",
      provinces: Set(heads.map(\.province)).filter { !$0.isEmpty }.sorted(), kinds: kinds)
  }

  private func correlations(
    _ db: Database, where condition: String, limit: Int = -1
  ) throws -> [Correlation] {
    try TableRow.all(
      db, of: "correlations",
      sql: """
        SELECT id, rule, kind, key, raises, why_en, why_fr, since FROM correlations
        WHERE \(CorrelationTable.holding) AND \(condition)
        ORDER BY since DESC, rule, key LIMIT \(limit)
        """
    ).map { row in
      let reports = try TableRow.all(
        db, of: "correlation_reports",
        sql: """
          SELECT correlation AS id, report FROM correlation_reports
          WHERE correlation = ? AND holds = 1
          """,
        arguments: [row["id"] as Int64])
      return try Correlation(
        rule: row["rule"], kind: row.word("kind"), key: row.bytes("key"),
        raises: row.word("raises"),
        why: LocalizedText(en: row["why_en"], fr: row["why_fr"]), since: row["since"],
        reports: reports.map { try head(db, $0["report"]) }.sorted { $0.id < $1.id })
    }
  }

  /// What the last version of a report says of itself.
  private func head(_ db: Database, _ row: Int64) throws -> ReportHead {
    let select = try PreparedStatement(
      db,
      """
      SELECT external_id, received_at, source_type, province, city FROM reports
      WHERE external_id = (SELECT external_id FROM reports WHERE id = ?)
      ORDER BY id DESC LIMIT 1
      """)
    try select.bind(row, at: 1)
    defer { select.reset() }
    guard try select.next() else {
      throw StoreError(.damaged, path: path, detail: "reports \(row)")
    }
    return ReportHead(
      id: select.string(0), receivedAt: select.string(1), sourceType: select.string(2),
      province: select.string(3), city: select.string(4))
  }
}
