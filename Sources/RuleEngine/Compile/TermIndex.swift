/// For every term the classes that it is a member of.
///
/// A word such as *he* is a member of hundreds of classes. Such common terms have a row of bits, one
/// for each class, that `SentenceIndex` joins word by word; only the classes that phrases are
/// anchored at, and cues, are listed for every term.
struct TermIndex {
  /// `classes[start[t]..<start[t + 1]]` are the listed classes of term `t`.
  private(set) var start: [Int32]
  private(set) var classes: [Int32]
  /// The row of a term in `commonBits`; -1 for terms that are not common.
  private(set) var commonRow: [Int32]
  private(set) var commonBits: [UInt64] = []
  /// The common terms in the order of their rows.
  var commonTerms: [Int32] {
    commonRow.indices.filter { commonRow[$0] >= 0 }.map { Int32($0) }
  }
  /// Words in a row.
  let commonWidth: Int

  /// A term in more classes than this is common.
  private static let commonFrom = 8

  /// Builds the index.
  ///
  /// - Parameters:
  ///   - members: The terms of each class.
  ///   - termCount: The number of terms.
  ///   - isListed: The classes that are listed also for common terms.
  init(members: [[Int32]], termCount: Int, isListed: [Bool]) {
    commonWidth = (members.count + 63) / 64
    var degree = [Int32](repeating: 0, count: termCount)
    for (id, terms) in members.enumerated() where !isListed[id] {
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
        if row >= 0, !isListed[id] {
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
      for term in terms where isListed[id] || commonRow[Int(term)] < 0 {
        classes[Int(fill[Int(term)])] = Int32(id)
        fill[Int(term)] += 1
      }
    }
  }
}
