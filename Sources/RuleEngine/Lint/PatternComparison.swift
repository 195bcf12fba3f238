/// Tells whether some patterns find all that others find.
struct PatternComparison {
  private let context: LintContext
  /// What is known of two classes: whether the first holds all members of the second.
  private var known: [Int64: Bool] = [:]

  init(_ context: LintContext) { self.context = context }

  /// Whether each of `others` finds nothing which one of `patterns` does not find.
  mutating func covers(_ patterns: [Int], _ others: [Int]) -> Bool {
    for other in others where !patterns.contains(where: { covers($0, other) }) { return false }
    return true
  }

  /// Place by place: the same or more words, and gaps as wide or wider.
  private mutating func covers(_ pattern: Int, _ other: Int) -> Bool {
    let (wide, narrow) = (context.places(of: pattern), context.places(of: other))
    guard wide.count == narrow.count else { return false }
    for (left, right) in zip(wide, narrow) where left.gap < right.gap { return false }
    for (left, right) in zip(wide, narrow) where !holds(left.classID, right.classID) {
      return false
    }
    return true
  }

  private mutating func holds(_ id: Int32, _ other: Int32) -> Bool {
    if id == other { return true }
    let (all, some) = (context.members[Int(id)], context.members[Int(other)])
    // A quantity has no members and is only like itself.
    if some.isEmpty || some.count > all.count { return false }
    let key = Int64(id) << 32 | Int64(other)
    if let answer = known[key] { return answer }
    var place = 0
    var answer = true
    for term in some {
      while place < all.count, all[place] < term { place += 1 }
      if place == all.count || all[place] != term {
        answer = false
        break
      }
    }
    known[key] = answer
    return answer
  }
}
