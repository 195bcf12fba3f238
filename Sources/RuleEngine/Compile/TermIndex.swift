/// For every term the classes that it is a member of.
///
/// A word such as *he* is a member of hundreds of classes, and sorting each of its occurrences into
/// all of them would cost more than everything else. Such common terms are sorted at once only into
/// the classes that phrases are anchored at; for the others a bit says whether they belong.
struct TermIndex {
  /// `classes[start[t]..<start[t + 1]]` are the classes of term `t` that are filled at once.
  private(set) var start: [Int32]
  private(set) var classes: [Int32]
  /// The row of a term in `commonBits`; -1 for terms that are not common.
  private(set) var commonRow: [Int32]
  private(set) var commonBits: [UInt64] = []
  /// Words in a row.
  let commonWidth: Int

  /// A term in more classes than this is common.
  private static let commonFrom = 8

  /// Builds the index.
  ///
  /// - Parameters:
  ///   - members: The terms of each class.
  ///   - termCount: The number of terms.
  ///   - isEager: The classes that are filled at once also with common terms.
  init(members: [[Int32]], termCount: Int, isEager: [Bool]) {
    commonWidth = (members.count + 63) / 64
    var degree = [Int32](repeating: 0, count: termCount)
    for (id, terms) in members.enumerated() where !isEager[id] {
      for term in terms { degree[Int(term)] += 1 }
    }
    var rows: Int32 = 0
    commonRow = degree.map { count in
      guard count > Self.commonFrom else { return -1 }
      rows += 1
      return rows - 1
    }
    commonBits = [UInt64](repeating: 0, count: Int(rows) * commonWidth)
    start = [Int32](repeating: 0, count: termCount + 1)
    for (id, terms) in members.enumerated() {
      for term in terms {
        let row = commonRow[Int(term)]
        if row >= 0, !isEager[id] {
          commonBits[Int(row) * commonWidth + (id >> 6)] |= 1 << UInt64(id & 63)
        } else {
          start[Int(term) + 1] += 1
        }
      }
    }
    for term in 0..<termCount { start[term + 1] += start[term] }
    var fill = start
    classes = [Int32](repeating: 0, count: Int(start[termCount]))
    for (id, terms) in members.enumerated() {
      for term in terms where isEager[id] || commonRow[Int(term)] < 0 {
        classes[Int(fill[Int(term)])] = Int32(id)
        fill[Int(term)] += 1
      }
    }
  }
}
