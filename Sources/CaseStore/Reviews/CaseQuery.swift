internal import GRDB
internal import ReportModel

/// The SQL of a list of cases.
///
/// A list walks along one index and stops when a page is full. Which index is decided by looking at
/// how many rows each filter leaves, at most `few` of them: a filter that leaves few is walked itself,
/// so that no list reads many rows to find a handful. SQLite cannot know these numbers without
/// `ANALYZE`, so the index is named in the statement.
struct CaseQuery {
  /// A walk along an index.
  private struct Path {
    var from: String
    var terms: [String]
    var arguments: [any DatabaseValueConvertible]
    /// Whether the index has the order of the queue.
    var isOrdered = true
  }

  /// So many rows are sorted, or judged one by one, within a few milliseconds.
  private static let few = 5000

  private let terms: [String]
  private let arguments: [any DatabaseValueConvertible]
  private let path: Path

  /// Chooses the walk for a filter.
  ///
  /// - Throws: `StoreError` `unknown-person`, or what SQLite throws.
  init(_ filter: CaseFilter, _ db: Database, path file: String) throws {
    var terms: [String] = []
    var arguments: [any DatabaseValueConvertible] = []
    func add(_ term: String, _ values: (any DatabaseValueConvertible)...) {
      terms.append(term)
      arguments += values
    }

    let isOpen = filter.states.isEmpty
    if isOpen {
      terms.append("cases.open = 1")
    } else {
      let states = filter.states.map(\.rawValue).sorted()
      terms.append("cases.state IN (\(states.map { _ in "?" }.joined(separator: ", ")))")
      arguments += states
    }
    if let priority = filter.priority {
      let range = CaseRank.range(ofPriority: Int64(Self.number(of: priority)))
      add("cases.rank BETWEEN ? AND ?", range.from, range.to)
    }
    var paths: [Path] = []
    func offer(_ index: String, _ terms: [String], _ values: [any DatabaseValueConvertible]) {
      paths.append(
        Path(from: "cases INDEXED BY \(index)", terms: terms, arguments: values))
    }
    if let province = filter.province {
      add("cases.province = ?", province)
      if isOpen {
        offer("cases_by_province", ["cases.open = 1", "cases.province = ?"], [province])
      }
    }
    if let source = filter.sourceType {
      add("cases.source_type = ?", source)
      if isOpen { offer("cases_by_source", ["cases.open = 1", "cases.source_type = ?"], [source]) }
    }
    if let language = filter.language { add("cases.language = ?", language) }
    if let since = filter.since { add("cases.received >= ?", since) }
    if let until = filter.until { add("cases.received < ?", until) }
    switch filter.assignment {
    case .person(let handle)?:
      let person = try PeopleTable(db, path: file).known(handle).row
      add("cases.assigned = ?", person)
      offer("cases_by_assigned", ["cases.assigned = ?"], [person])
    case .nobody?: terms.append("cases.assigned IS NULL")
    case nil: break
    }
    for mark in [filter.code, filter.pillar?.rawValue].compactMap(\.self) {
      if isOpen {
        paths.append(
          Path(
            from: "case_marks CROSS JOIN cases ON cases.id = case_marks.case_id",
            terms: ["case_marks.mark = ?", "case_marks.open = 1"], arguments: [mark]))
      }
      add(
        """
        EXISTS (SELECT 1 FROM case_marks AS own WHERE own.mark = ? AND own.open = cases.open
          AND own.rank = cases.rank AND own.case_id = cases.id)
        """, mark)
    }
    if isOpen, filter.since != nil || filter.until != nil {
      var path = Path(
        from: "cases INDEXED BY cases_by_received", terms: ["cases.open = 1"], arguments: [])
      if let since = filter.since {
        path.terms.append("cases.received >= ?")
        path.arguments.append(since)
      }
      if let until = filter.until {
        path.terms.append("cases.received < ?")
        path.arguments.append(until)
      }
      path.isOrdered = false
      paths.append(path)
    }
    self.terms = terms
    self.arguments = arguments
    self.path = try Self.best(paths, isOpen: isOpen, filter, db)
  }

  /// The walk that leaves the fewest rows; the whole order of the queue where all leave many.
  private static func best(
    _ paths: [Path], isOpen: Bool, _ filter: CaseFilter, _ db: Database
  ) throws -> Path {
    var best: (count: Int, path: Path)?
    for path in paths {
      let count = try count(path, few + 1, db)
      if count > few && !path.isOrdered { continue }
      if let known = best, known.count <= count { continue }
      best = (count, path)
    }
    if let best, best.count <= few || paths.count == 1 && best.path.isOrdered { return best.path }
    if isOpen {
      return Path(from: "cases INDEXED BY cases_open", terms: ["cases.open = 1"], arguments: [])
    }
    return Path(from: "cases INDEXED BY cases_by_state", terms: [], arguments: [])
  }

  private static func count(_ path: Path, _ most: Int, _ db: Database) throws -> Int {
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM \(path.from)
        WHERE \(path.terms.joined(separator: " AND ")) LIMIT \(most))
      """
    return try Int.fetchOne(db, sql: sql, arguments: StatementArguments(path.arguments)) ?? 0
  }

  /// One page, and whether there is more.
  func page(
    after cursor: CaseCursor?, limit: Int, _ db: Database, path file: String
  ) throws -> CasePage {
    let (sql, values) = statement(after: cursor, limit: limit + 1)
    let rows = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(values))
    let cases = try rows.prefix(limit).map { try CaseSummary($0, path: file) }
    return CasePage(cases: cases, next: rows.count > limit ? cases.last?.cursor : nil)
  }

  /// The statement of a page with its arguments.
  func statement(
    after cursor: CaseCursor?, limit: Int
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    var (terms, values) = (path.terms + terms, path.arguments + arguments)
    // In a walk over marks, the order is that of their own key.
    let key =
      path.from.hasPrefix("case_marks")
      ? "case_marks.rank, case_marks.case_id" : "cases.rank, cases.id"
    if let cursor {
      terms.append("(\(key)) > (?, ?)")
      values += [cursor.rank, cursor.row] as [any DatabaseValueConvertible]
    }
    let sql = """
      SELECT \(CaseSummary.columns) FROM cases
      LEFT JOIN people ON people.id = cases.assigned
      WHERE cases.id IN (SELECT cases.id FROM \(path.from)
        WHERE \(terms.joined(separator: " AND ")) ORDER BY \(key) LIMIT \(limit))
      ORDER BY cases.rank, cases.id
      """
    return (sql, values)
  }

  /// How many cases there are, at most `most`.
  func count(upTo most: Int, _ db: Database) throws -> Int {
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM \(path.from)
        WHERE \((path.terms + terms).joined(separator: " AND ")) LIMIT \(most))
      """
    return try Int.fetchOne(
      db, sql: sql, arguments: StatementArguments(path.arguments + arguments)) ?? 0
  }

  /// The number that stands for a priority in `cases`.
  static func number(of priority: Priority) -> Int {
    Priority.allCases.firstIndex(of: priority) ?? Priority.allCases.count
  }
}

extension CaseSummary {
  /// The columns that `init(_:path:)` reads, from `cases` and `people`.
  static let columns = "cases.*, people.handle AS assigned_handle"

  /// Reads a row.
  ///
  /// - Throws: `StoreError` `store-damaged`.
  init(_ row: Row, path: String) throws {
    let number: Int64 = row["id"]
    let priority: Int = row["priority"]
    guard let state = CaseState(rawValue: row["state"]),
      Priority.allCases.indices.contains(priority)
    else { throw StoreError(.damaged, path: path, detail: "cases \(number)") }
    let (pillars, codes): (String, String) = (row["pillars"], row["codes"])
    self.init(
      id: row["external_id"], state: state, isStale: row["stale"] as Int64 == 1,
      priority: Priority.allCases[priority], score: row["score"], received: row["received"],
      province: row["province"], sourceType: row["source_type"], language: row["language"],
      assigned: row["assigned_handle"],
      pillars: pillars.split(separator: " ").compactMap { Pillar(rawValue: String($0)) },
      lead: Pillar(rawValue: row["lead"]), codes: codes.split(separator: " ").map(String.init),
      assessment: row["assessment"],
      cursor: CaseCursor(rank: row["rank"], row: number))
  }
}
