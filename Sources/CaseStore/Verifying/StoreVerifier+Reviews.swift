internal import GRDB

extension StoreVerifier {
  /// Compares the marks of cases, by which lists find them, with the cases; a fault names the case.
  mutating func checkMarks() throws {
    let surplus = try Int64.fetchCursor(
      db,
      sql: """
        SELECT DISTINCT case_id FROM case_marks AS marks WHERE NOT EXISTS (
          SELECT 1 FROM cases WHERE id = case_id AND open = marks.open AND rank = marks.rank
            AND instr(' ' || codes || ' ' || pillars || ' ' || raised || ' ', ' ' || mark || ' ') > 0)
        """)
    while let row = try surplus.next() { add(.reviews, "case_marks", row, "surplus") }
    let cases = try PreparedStatement(
      db, "SELECT id, open, rank, codes || ' ' || pillars || ' ' || raised FROM cases ORDER BY id")
    let find = try PreparedStatement(
      db,
      "SELECT 1 FROM case_marks WHERE mark = ? AND open = ? AND rank = ? AND case_id = ?")
    while try cases.next() {
      for mark in cases.string(3).split(separator: " ") {
        try find.bind(String(mark), at: 1)
        for (column, index) in [(1, 2), (2, 3), (0, 4)] as [(Int32, Int32)] {
          try find.bind(cases.int64(column), at: index)
        }
        let isThere = try find.next()
        find.reset()
        if !isThere {
          add(.reviews, "case_marks", cases.int64(0), "missing")
          break
        }
      }
    }
  }
}
