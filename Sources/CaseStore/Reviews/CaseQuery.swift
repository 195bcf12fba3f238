internal import GRDB
internal import ReportModel

/// A part of the cases in which the order of the queue is that of an index.
struct CasePart {
  /// The state; `nil` for all that wait, changed ones included.
  var state: CaseState?
  /// Whether they wait for a person.
  var isOpen: Bool

  /// The parts that a filter is about.
  static func parts(of filter: CaseFilter) -> [CasePart] {
    if filter.states.isEmpty { return [CasePart(state: nil, isOpen: true)] }
    return filter.states.sorted { $0.rawValue < $1.rawValue }.flatMap { state in
      let open = CasePart(state: state, isOpen: true)
      // What was decided waits only where it changed since.
      return state.isOpen ? [open] : [CasePart(state: state, isOpen: false), open]
    }
  }

  fileprivate var isStale: Bool { isOpen && state?.isOpen == false }

  fileprivate var terms: [String] {
    ["cases.open = \(isOpen ? 1 : 0)"] + (isStale ? ["cases.stale = 1"] : [])
      + (state == nil ? [] : ["cases.state = ?"])
  }

  /// The walk over the whole part.
  fileprivate func path(_ order: CaseFilter.Order) -> CaseQuery.Path {
    if isOpen, order != .queue {
      return CaseQuery.Path(
        from: "cases INDEXED BY cases_by_received", terms: ["cases.open = 1"], arguments: [])
    }
    let index = isStale ? "cases_stale" : state == nil ? "cases_open" : "cases_by_state"
    return CaseQuery.Path(from: "cases INDEXED BY \(index)", terms: [], arguments: [])
  }
}

/// A list of cases: its parts, brought into one order.
struct CaseList {
  private let queries: [CaseQuery]
  private let order: CaseFilter.Order
  private let db: Database

  init(_ filter: CaseFilter, _ db: Database, path: String) throws {
    self.db = db
    order = filter.order
    queries = try CasePart.parts(of: filter).map { try CaseQuery(filter, $0, db, path: path) }
  }

  /// One page, and whether there is more.
  func page(after cursor: CaseCursor?, limit: Int) throws -> CasePage {
    var cases = try queries.flatMap {
      try $0.cases(after: cursor, limit: limit + 1, db)
    }
    if queries.count > 1 {
      cases.sort { left, right in
        let (left, right) = (left.place(in: order), right.place(in: order))
        return order == .newest
          ? (right.rank, right.row) < (left.rank, left.row)
          : (left.rank, left.row) < (right.rank, right.row)
      }
    }
    let page = Array(cases.prefix(limit))
    return CasePage(
      cases: page, next: cases.count > limit ? page.last?.place(in: order) : nil)
  }

  /// How many cases there are, at most `most`.
  func count(upTo most: Int) throws -> Int {
    min(most, try queries.reduce(0) { $0 + (try $1.count(upTo: most, db)) })
  }
}

/// The SQL of a list of cases in one part of them.
///
/// A list walks along one index and stops when a page is full. Which index is decided by looking at
/// how many rows each filter leaves, at most `few` of them: a filter that leaves few is walked itself,
/// so that no list reads many rows to find a handful. SQLite cannot know these numbers without
/// `ANALYZE`, so the index is named in the statement.
struct CaseQuery {
  /// A walk along an index.
  fileprivate struct Path {
    var from: String
    var terms: [String]
    var arguments: [any DatabaseValueConvertible]
    /// The table or index whose rows tell how many cases the walk meets; no case is read for that.
    var counted: String { from.hasPrefix("case_marks") ? "case_marks" : from }
    /// Whether the index has the order of the queue.
    var isOrdered = true
  }

  /// So many rows are sorted, or judged one by one, within a few milliseconds.
  private static let few = 5000

  private let terms: [String]
  private let arguments: [any DatabaseValueConvertible]
  private let path: Path
  private let order: CaseFilter.Order

  /// Chooses the walk for a filter in a part of the cases.
  ///
  /// - Throws: `StoreError` `unknown-person`, or what SQLite throws.
  init(_ filter: CaseFilter, _ part: CasePart, _ db: Database, path file: String) throws {
    var terms = part.terms
    var arguments: [any DatabaseValueConvertible] = part.state.map { [$0.rawValue] } ?? []
    func add(_ term: String, _ values: (any DatabaseValueConvertible)...) {
      terms.append(term)
      arguments += values
    }
    var paths: [Path] = []
    func offer(_ column: String, _ index: String, _ value: any DatabaseValueConvertible) {
      add("cases.\(column) = ?", value)
      guard part.isOpen else { return }
      paths.append(
        Path(
          from: "cases INDEXED BY \(index)", terms: ["cases.open = 1", "cases.\(column) = ?"],
          arguments: [value]))
    }
    if let priority = filter.priority {
      let range = CaseRank.range(ofPriority: Int64(Self.number(of: priority)))
      add("cases.rank BETWEEN ? AND ?", range.from, range.to)
    }
    if let province = filter.province { offer("province", "cases_by_province", province) }
    if let source = filter.sourceType { offer("source_type", "cases_by_source", source) }
    if let language = filter.language { add("cases.language = ?", language) }
    switch filter.assignment {
    case .person(let handle)?:
      offer("assigned", "cases_by_assigned", try PeopleTable(db, path: file).known(handle).row)
    case .nobody?: terms.append("cases.assigned IS NULL")
    case nil: break
    }
    for mark in [filter.code, filter.pillar?.rawValue].compactMap(\.self) {
      let open = part.isOpen ? 1 : 0
      paths.append(
        Path(
          from: "case_marks CROSS JOIN cases ON cases.id = case_marks.case_id",
          terms: ["case_marks.mark = ?", "case_marks.open = \(open)"], arguments: [mark]))
      add(
        """
        EXISTS (SELECT 1 FROM case_marks AS own WHERE own.mark = ? AND own.open = \(open)
          AND own.rank = cases.rank AND own.case_id = cases.id)
        """, mark)
    }
    if !filter.anyCode.isEmpty {
      let marks = databaseQuestionMarks(count: filter.anyCode.count)
      terms.append(
        """
        EXISTS (SELECT 1 FROM case_marks AS own WHERE own.mark IN (\(marks))
          AND own.open = \(part.isOpen ? 1 : 0) AND own.rank = cases.rank
          AND own.case_id = cases.id)
        """)
      arguments += filter.anyCode.sorted() as [any DatabaseValueConvertible]
    }
    if let received = Self.received(filter) {
      terms += received.terms
      arguments += received.arguments
      if part.isOpen {
        paths.append(
          Path(
            from: "cases INDEXED BY cases_by_received", terms: ["cases.open = 1"] + received.terms,
            arguments: received.arguments, isOrdered: false))
      }
    }
    self.terms = terms
    self.arguments = arguments
    order = filter.order
    path = try Self.best(paths, order, db) ?? part.path(order)
  }

  /// The days of a filter as conditions; `nil` without any.
  private static func received(
    _ filter: CaseFilter
  ) -> (terms: [String], arguments: [any DatabaseValueConvertible])? {
    var result: (terms: [String], arguments: [any DatabaseValueConvertible]) = ([], [])
    if let since = filter.since {
      result.terms.append("cases.received >= ?")
      result.arguments.append(since)
    }
    if let until = filter.until {
      result.terms.append("cases.received < ?")
      result.arguments.append(until)
    }
    return result.terms.isEmpty ? nil : result
  }

  /// The walk that leaves the fewest rows; `nil` where all leave many, and the order of the part itself
  /// fills a page sooner.
  private static func best(
    _ paths: [Path], _ order: CaseFilter.Order, _ db: Database
  ) throws -> Path? {
    var best: (count: Int, path: Path)?
    for path in paths {
      let count = try count(path, few + 1, db)
      if count > few && !path.isOrdered { continue }
      if let known = best, known.count <= count { continue }
      best = (count, path)
    }
    guard let best, best.count <= few || (paths.count == 1 && order == .queue) else { return nil }
    return best.path
  }

  private static func count(_ path: Path, _ most: Int, _ db: Database) throws -> Int {
    let sql = """
      SELECT count(*) FROM (SELECT 1 FROM \(path.counted)
        WHERE \(path.terms.joined(separator: " AND ")) LIMIT \(most))
      """
    return try Int.fetchOne(db, sql: sql, arguments: StatementArguments(path.arguments)) ?? 0
  }

  /// The first cases after a place.
  func cases(
    after cursor: CaseCursor?, limit: Int, _ db: Database
  ) throws -> [CaseSummary] {
    let (sql, values) = statement(after: cursor, limit: limit)
    return try TableRow.all(db, of: "cases", sql: sql, arguments: StatementArguments(values))
      .map(CaseSummary.init)
  }

  /// The statement of a page with its arguments.
  func statement(
    after cursor: CaseCursor?, limit: Int
  ) -> (sql: String, arguments: [any DatabaseValueConvertible]) {
    var (terms, values) = (path.terms + terms, path.arguments + arguments)
    // In a walk over marks, the order is that of their own key.
    let columns =
      order != .queue
      ? ["cases.received", "cases.id"]
      : path.from.hasPrefix("case_marks")
        ? ["case_marks.rank", "case_marks.case_id"] : ["cases.rank", "cases.id"]
    let (direction, sign) = order == .newest ? (" DESC", "<") : ("", ">")
    let key = columns.map { $0 + direction }.joined(separator: ", ")
    if let cursor {
      terms.append("(\(columns.joined(separator: ", "))) \(sign) (?, ?)")
      values += [cursor.rank, cursor.row] as [any DatabaseValueConvertible]
    }
    let sql = """
      SELECT \(CaseSummary.columns) FROM cases
      LEFT JOIN people ON people.id = cases.assigned
      WHERE cases.id IN (SELECT cases.id FROM \(path.from)
        WHERE \(terms.joined(separator: " AND ")) ORDER BY \(key) LIMIT \(limit))
      ORDER BY \(order == .queue ? "cases.rank" : "cases.received")\(direction), cases.id\(direction)
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
  /// Its place in a list of this order.
  func place(in order: CaseFilter.Order) -> CaseCursor {
    order == .queue ? cursor : CaseCursor(rank: received, row: cursor.row)
  }

  /// The columns that `init(_:)` reads, from `cases` and `people`.
  static let columns = "cases.*, people.handle AS assigned_handle"

  /// Reads a row.
  ///
  /// - Throws: `DamagedRow`.
  init(_ row: TableRow) throws {
    let priority: Int = try row["priority"]
    let received: Int64 = try row["received"]
    // Further away than any date that SQLite reads: reckoning with it could overflow.
    guard Priority.allCases.indices.contains(priority), received.magnitude < 1 << 40 else {
      throw row.damaged
    }
    let (pillars, raised, codes): (String, String, String) = try (
      row["pillars"], row["raised"], row["codes"]
    )
    try self.init(
      id: row["external_id"], state: row.word("state"), isStale: row.isOne("stale"),
      priority: Priority.allCases[priority], score: row["score"], received: received,
      province: row["province"], sourceType: row["source_type"], language: row["language"],
      assigned: row["assigned_handle"],
      pillars: pillars.split(separator: " ").compactMap { Pillar(rawValue: String($0)) },
      raised: raised.split(separator: " ").compactMap { Pillar(rawValue: String($0)) },
      lead: Pillar(rawValue: row["lead"]), codes: codes.split(separator: " ").map(String.init),
      assessment: row["assessment"],
      cursor: CaseCursor(rank: row["rank"], row: row["id"]))
  }
}
