internal import GRDB
public import ReportModel

/// What to look for, in which reports, and which of the answers.
public struct SearchQuery: Sendable, Hashable {
  /// How answers are ordered.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The best first: BM25, as FTS5 counts it.
    case rank
    /// The one received last first.
    case date
  }

  /// What to look for.
  public var words: SearchWords
  /// Which reports; what it says of states, pillars, priorities, codes and people holds for reports
  /// that the engine or a person put into the queue.
  public var filter = CaseFilter()
  /// How answers are ordered.
  public var order = Order.rank
  /// How many answers to pass over.
  public var skip = 0
  /// The most answers.
  public var limit = 20

  /// Makes a query in all reports.
  public init(_ words: SearchWords) {
    self.words = words
  }
}

/// One answer.
public struct SearchHit: Sendable, Hashable {
  /// The identifier of the report.
  public let id: String
  /// When it was received, as written.
  public let receivedAt: String
  /// The province or territory, as written.
  public let province: String
  /// The kind of source.
  public let sourceType: String
  /// Where its review stands; `nil` for a report that is not in the queue.
  public let state: CaseState?
  /// Its priority; `nil` for a report that is not in the queue.
  public let priority: Priority?
  /// The words around what was looked for.
  public let snippet: SearchSnippet?
}

/// The answers of one page.
public struct SearchResult: Sendable, Hashable {
  /// The answers, in order.
  public internal(set) var hits: [SearchHit] = []
  /// How many reports there are; counted no further than `CaseStore.mostSearched`.
  public internal(set) var count = 0
  /// Whether there are so many that the report stored last comes first, whatever order was asked for.
  public internal(set) var isUnranked = false
  /// Whether reports that were stored before the index was made are missing.
  public internal(set) var isPartial = false
}

extension StoreError.Code {
  /// The store keeps no index of words.
  public static let noIndex = Self(rawValue: "no-index")
}

extension AuditEntry.Act {
  /// Somebody looked for words and was shown passages.
  public static let searched = Self(rawValue: "search")
}

extension CaseStore {
  /// So many answers are ranked and counted; with more, the report stored last comes first.
  public static let mostSearched = 10_000

  /// Looks for words in the newest version of every report.
  ///
  /// - Throws: `StoreError`; `no-index` where the index is switched off.
  public func search(_ query: SearchQuery) throws(StoreError) -> SearchResult {
    try read { db in
      let state = try SearchIndex.state(db)
      guard state != .off else { throw Self.noIndex(path) }
      var result = SearchResult()
      result.isPartial = state == .partial
      let (conditions, arguments) = try conditions(query.filter, db)
      let found = """
        FROM search JOIN reports ON reports.id = search.rowid
        LEFT JOIN cases ON cases.external_id = reports.external_id
        WHERE search MATCH ? AND search.rowid NOT IN (SELECT report FROM search_gone)
          AND reports.id = (SELECT max(latest.id) FROM reports AS latest
            WHERE latest.external_id = reports.external_id)
        """ + conditions.map { " AND " + $0 }.joined()
      let values = [query.words.match as any DatabaseValueConvertible] + arguments
      result.count =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM (SELECT 1 \(found) LIMIT \(Self.mostSearched))",
          arguments: StatementArguments(values)) ?? 0
      result.isUnranked = result.count == Self.mostSearched
      let order =
        result.isUnranked
        ? "search.rowid DESC"
        : query.order == .rank
          ? "search.rank, search.rowid DESC" : "reports.received_at DESC, search.rowid DESC"
      let rows = try TableRow.all(
        db, of: "cases",
        sql: """
          SELECT reports.id, cases.state, cases.priority \(found)
          ORDER BY \(order) LIMIT ? OFFSET ?
          """, arguments: StatementArguments(values + [query.limit, query.skip]))
      let cipher = try cipher(db)
      let select = try PreparedStatement(
        db, "SELECT \(ReportReader.columns) FROM reports WHERE id = ?")
      for row in rows {
        try select.bind(try row["id"] as Int64, at: 1)
        guard try select.next() else { continue }
        let report = try ReportReader.read(select, cipher: cipher, path: path).report.report
        select.reset()
        result.hits.append(try Self.hit(report, row, query.words))
      }
      return result
    }
  }

  private static func hit(
    _ report: Report, _ row: TableRow, _ words: SearchWords
  ) throws -> SearchHit {
    let priority: Int? = try row["priority"]
    return try SearchHit(
      id: report.string(report.id), receivedAt: report.string(report.receivedAt),
      province: report.string(report.province), sourceType: report.string(report.sourceType),
      state: (row["state"] as String?).flatMap(CaseState.init(rawValue:)),
      priority: priority.flatMap {
        Priority.allCases.indices.contains($0) ? Priority.allCases[$0] : nil
      },
      snippet: SearchSnippet(words, in: report))
  }

  /// The filter as conditions on a report and its case, which may be missing.
  private func conditions(
    _ filter: CaseFilter, _ db: Database
  ) throws -> ([String], [any DatabaseValueConvertible]) {
    var terms: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    func add(_ term: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      terms.append(term)
      arguments.append(value)
    }
    add("reports.province = ?", filter.province)
    add("reports.source_type = ?", filter.sourceType)
    add("coalesce(cases.language, reports.language) = ?", filter.language)
    add("unixepoch(reports.received_at) >= ?", filter.since)
    add("unixepoch(reports.received_at) < ?", filter.until)
    add("cases.priority = ?", filter.priority.map { CaseQuery.number(of: $0) })
    for mark in [filter.code, filter.pillar?.rawValue] {
      add("instr(' ' || cases.codes || ' ' || cases.pillars || ' ', ' ' || ? || ' ') > 0", mark)
    }
    if !filter.states.isEmpty {
      let list = filter.states.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
      terms.append("cases.state IN (\(list))")
    }
    switch filter.assignment {
    case .person(let handle)?:
      add("cases.assigned = ?", try PeopleTable(db, path: path).known(handle).row)
    case .nobody?: terms.append("cases.id IS NOT NULL AND cases.assigned IS NULL")
    case nil: break
    }
    return (terms, arguments)
  }

  /// Makes the index anew from the reports of the store, and switches it on.
  ///
  /// - Parameter handle: Who does it; needs the right to administer where it was off, to read
  ///   otherwise. `nil` in a store without people.
  /// - Returns: How many reports it holds.
  /// - Throws: `StoreError`.
  @discardableResult
  public func rebuildSearch(by handle: String?) throws(StoreError) -> Int {
    try write { db in
      try allowSearchChange(handle, isOff: try SearchIndex.state(db) == .off, db)
      let index = try SearchIndex.begin(db)
      let cipher = try cipher(db)
      let select = try PreparedStatement(
        db, "SELECT \(ReportReader.columns) FROM reports ORDER BY id")
      var count = 0
      while try select.next() {
        let (row, stored) = try ReportReader.read(select, cipher: cipher, path: path)
        try index.add(stored.report, row: row)
        count += 1
      }
      try record(
        AuditEntry(
          .settingChanged, object: .store, by: handle, purpose: "search",
          detail: ["search_index": "on", "reports": AuditValue(count)]), in: db)
      return count
    }
  }

  /// Switches the index off and removes it; its pages are overwritten.
  ///
  /// - Throws: `StoreError`: `not-allowed`.
  public func switchSearchOff(by handle: String?) throws(StoreError) {
    try write { db in
      try allowSearchChange(handle, isOff: true, db)
      try SearchIndex.end(db)
      try record(
        AuditEntry(
          .settingChanged, object: .store, by: handle, purpose: "search",
          detail: ["search_index": "off"]), in: db)
    }
  }

  private func allowSearchChange(_ handle: String?, isOff: Bool, _ db: Database) throws {
    _ = try PeopleTable(db, path: path).actor(handle, for: isOff ? .administer : .read)
  }

  /// Takes reports out of the index before they are deleted, and overwrites what it held of them.
  ///
  /// - Parameter rows: Rows of reports that are still there.
  func removeFromSearch(_ rows: [Int64], _ db: Database) throws {
    guard try SearchIndex.state(db) != .off else { return }
    let cipher = try cipher(db)
    // Reports from before the index was made are not in it.
    let select = try PreparedStatement(
      db,
      """
      SELECT \(ReportReader.columns) FROM reports
      WHERE id = ? AND id IN (SELECT id FROM search_docsize)
      """)
    for row in rows {
      try select.bind(row, at: 1)
      guard try select.next() else { continue }
      let report = try ReportReader.read(select, cipher: cipher, path: path).report.report
      select.reset()
      try db.execute(
        sql: "INSERT INTO search (search, rowid, title, narrative) VALUES ('delete', ?, ?, ?)",
        arguments: [row, report.string(report.title), report.string(report.narrative)])
    }
    // Words of what was deleted stay in the index until its parts are merged.
    try db.execute(sql: "INSERT INTO search (search) VALUES ('optimize')")
  }

  /// Whether somebody was told already what the index leaves readable; notes that they are told now.
  ///
  /// - Throws: `StoreError`.
  public func noteSearchWarning() throws(StoreError) -> Bool {
    if isReadOnly { return false }
    return try write { db in
      try db.execute(
        sql: """
          INSERT INTO settings (name, value) VALUES ('search_warned', '1')
          ON CONFLICT (name) DO NOTHING
          """)
      return db.changesCount == 0
    }
  }

  private static func noIndex(_ path: String) -> StoreError {
    StoreError(
      .noIndex, path: path,
      en: "The store \(path) keeps no index of words. An administrator can switch it on: "
        + "fanal store index on",
      fr: "Le dépôt \(path) ne garde pas d'index des mots. L'administration peut l'activer : "
        + "fanal store index on")
  }
}
