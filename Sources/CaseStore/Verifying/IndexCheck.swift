internal import GRDB
internal import ReportModel

/// Compares the index of words with the words of the reports, in memory that does not depend on their number.
///
/// A second index is made of a few hundred reports at a time, in memory, by the same means of SQLite. Every word
/// with its report, field and place is hashed, and so is the length of every text. What the second index has is
/// added, what the index of the store has is taken away, in one of `buckets` sums by the number of the report: where
/// both agree all sums are zero. Only for sums that are not, reports are compared one by one.
struct IndexCheck {
  private static let buckets = 1 << 16
  private static let chunk = 256
  /// Sums whose reports are compared one by one; more would need memory, and the index is broken as it is.
  private static let mostBuckets = 64

  private let db: Database
  private let isPartial: Bool
  private let insert: PreparedStatement
  private let isIndexed: PreparedStatement
  private var sums = [UInt64](repeating: 0, count: buckets)
  private var pending = 0

  /// Prepares the check; `nil` where a store has no index.
  init?(_ db: Database) throws {
    let state = try SearchIndex.state(db)
    guard state != .off else { return nil }
    self.db = db
    isPartial = state == .partial
    try Self.dropTables(db)
    try db.execute(
      sql: Schema.searchTable("temp.read_again") + """
        CREATE VIRTUAL TABLE temp.words_again USING fts5vocab ('temp', 'read_again', 'instance');
        CREATE VIRTUAL TABLE temp.words_kept USING fts5vocab ('main', 'search', 'instance');
        CREATE VIRTUAL TABLE temp.terms_kept USING fts5vocab ('main', 'search', 'row');
        CREATE VIRTUAL TABLE temp.terms_sought USING fts5vocab ('main', 'search', 'row');
        """)
    insert = try PreparedStatement(
      db, "INSERT INTO temp.read_again (rowid, title, narrative) VALUES (?, ?, ?)")
    isIndexed = try PreparedStatement(db, "SELECT 1 FROM search_docsize WHERE id = ?")
  }

  /// Removes the tables of the check, which are in memory.
  private static func dropTables(_ db: Database) throws {
    for table in ["words_again", "words_kept", "terms_kept", "terms_sought", "read_again"] {
      try db.execute(sql: "DROP TABLE IF EXISTS temp.\(table)")
    }
  }

  /// Takes a report that was read.
  mutating func add(_ report: Report, row: Int64) throws {
    if isPartial {
      // Reports from before the index was made are not in it, and searching says so.
      try isIndexed.bind(row, at: 1)
      defer { isIndexed.reset() }
      guard try isIndexed.next() else { return }
    }
    try report.withBytes(of: report.title) { title in
      try report.withBytes(of: report.narrative) { narrative in
        try insert.bind(row, at: 1)
        try insert.bindTextInPlace(title, at: 2)
        try insert.bindTextInPlace(narrative, at: 3)
        try insert.run()
      }
    }
    pending += 1
    if pending == Self.chunk { try flush() }
  }

  /// Adds what the second index holds, and empties it.
  private mutating func flush() throws {
    var sums = sums
    try forEach(of: Self.again) { sums[Self.bucket($0)] &+= $1 }
    self.sums = sums
    try db.execute(sql: "INSERT INTO temp.read_again (read_again) VALUES ('delete-all')")
    pending = 0
  }

  /// Whether a word that the index holds is not found by looking for it.
  func hasLostTerms() throws -> Bool {
    let all = try PreparedStatement(db, "SELECT term, doc, cnt FROM temp.terms_kept")
    let one = try PreparedStatement(db, "SELECT doc, cnt FROM temp.terms_sought WHERE term = ?")
    defer { all.reset() }
    while try all.next() {
      let isFound = try all.withBytes(0) { term in
        try one.bindTextInPlace(term.bindMemory(to: UInt8.self), at: 1)
        defer { one.reset() }
        return try one.next() && one.int64(0) == all.int64(1) && one.int64(1) == all.int64(2)
      }
      if !isFound { return true }
    }
    return false
  }

  /// The rows of reports whose words are not those of the index.
  ///
  /// - Parameter read: Reads a report by its row; `nil` where it cannot be read, which is a fault of its own.
  mutating func differing(_ read: (Int64) throws -> Report?) throws -> [Int64] {
    defer { try? Self.dropTables(db) }
    try flush()
    var sums = sums
    try forEach(of: Self.kept) { sums[Self.bucket($0)] &-= $1 }
    let wrong = Set(sums.indices.lazy.filter { sums[$0] != 0 }.prefix(Self.mostBuckets))
    if wrong.isEmpty { return [] }
    var single: [Int64: UInt64] = [:]
    try forEach(of: Self.kept) { row, hash in
      if wrong.contains(Self.bucket(row)) { single[row, default: 0] &-= hash }
    }
    var unreadable: Set<Int64> = []
    let rows = try Int64.fetchCursor(db, sql: "SELECT id FROM reports ORDER BY id")
    while let row = try rows.next() {
      guard wrong.contains(Self.bucket(row)) else { continue }
      guard let report = try read(row) else {
        unreadable.insert(row)
        continue
      }
      try add(report, row: row)
      guard pending > 0 else { continue }
      try forEach(of: Self.again) { single[$0, default: 0] &+= $1 }
      try db.execute(sql: "INSERT INTO temp.read_again (read_again) VALUES ('delete-all')")
      pending = 0
    }
    return single.filter { $0.value != 0 && !unreadable.contains($0.key) }.keys.sorted()
  }

  private static func bucket(_ row: Int64) -> Int {
    Int(UInt64(bitPattern: row) % UInt64(buckets))
  }

  /// Words with report, field and place, then lengths of texts, of the second index and of that of the store.
  private static let again = (
    "SELECT doc, term, col, offset FROM temp.words_again",
    "SELECT id, sz FROM temp.read_again_docsize"
  )
  private static let kept = (
    """
    SELECT doc, term, col, offset FROM temp.words_kept
    WHERE doc NOT IN (SELECT report FROM search_gone)
    """,
    "SELECT id, sz FROM search_docsize WHERE id NOT IN (SELECT report FROM search_gone)"
  )

  /// Calls `body` with the row of the report and a hash of each word and of each text's length.
  ///
  /// Swift's hash (SipHash) has another secret key in every process, so nobody can make words that hash alike.
  private func forEach(
    of source: (words: String, sizes: String), _ body: (Int64, UInt64) -> Void
  ) throws {
    let words = try PreparedStatement(db, source.words)
    defer { words.reset() }
    while try words.next() {
      var hasher = Hasher()
      words.withBytes(1) { hasher.combine(bytes: $0) }
      words.withBytes(2) { hasher.combine(bytes: $0) }
      hasher.combine(words.int64(0))
      hasher.combine(words.int64(3))
      body(words.int64(0), UInt64(bitPattern: Int64(hasher.finalize())))
    }
    let sizes = try PreparedStatement(db, source.sizes)
    defer { sizes.reset() }
    while try sizes.next() {
      var hasher = Hasher()
      sizes.withBytes(1) { hasher.combine(bytes: $0) }
      hasher.combine(sizes.int64(0))
      body(sizes.int64(0), UInt64(bitPattern: Int64(hasher.finalize())))
    }
  }
}

extension StoreVerifier {
  /// Compares the index of words with the reports that were read.
  mutating func checkIndex(_ cipher: StoreCipher) throws {
    guard var check = index else { return }
    index = nil
    if try check.hasLostTerms() { add(.search, "search", nil, "lost") }
    let select = try PreparedStatement(
      db, "SELECT \(ReportReader.columns) FROM reports WHERE id = ?")
    let rows = try check.differing { row in
      try select.bind(row, at: 1)
      defer { select.reset() }
      guard try select.next() else { return nil }
      return try? ReportReader.read(select, cipher: cipher, path: store.path).report.report
    }
    for row in rows { add(.search, "search", row, "words") }
  }
}
