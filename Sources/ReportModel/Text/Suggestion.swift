/// "Did you mean …?"
package enum Suggestion {
  /// The name that a mistyped one most likely stands for; `nil` when none is near enough.
  ///
  /// The distance is Damerau-Levenshtein in its restricted form (insertions, deletions,
  /// replacements and swapped neighbours; no place is edited twice), without regard to case. One
  /// mistake is allowed in up to three characters, and one more for each further three. A name
  /// that differs only in its qualification (`controllers`, `people.controllers`) is near, too. Of
  /// equally near names the first in the order of their Unicode scalars wins.
  ///
  ///     Suggestion.closest(to: "confind", among: ["taken", "confined"])   // "confined"
  package static func closest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty else { return nil }
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard let distance = nearness(of: wanted, to: scalars, limit: limit) else { continue }
      if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.name
  }

  /// A name to propose.
  package struct Proposal: Sendable, Equatable {
    /// The name.
    package var name: String
    /// Whether nothing else can be meant, so that it may be put in without asking: one mistake in
    /// four letters or more, or two in eight or more, and no other name is as near.
    package var isClear: Bool

    /// Makes a proposal.
    package init(name: String, isClear: Bool) {
      self.name = name
      self.isClear = isClear
    }
  }

  /// The name that a mistyped one most likely stands for, and whether that is clear.
  package static func proposal(for name: String, among candidates: [String]) -> Proposal? {
    guard let best = closest(to: name, among: candidates) else { return nil }
    let wanted = Array(name.lowercased().unicodeScalars)
    let most = wanted.count >= 8 ? 2 : wanted.count >= 4 ? 1 : 0
    let near = Set(candidates).filter { candidate in
      candidate != name
        && distance(wanted, Array(candidate.lowercased().unicodeScalars), limit: most) != nil
    }
    return Proposal(name: best, isClear: near == [best])
  }

  private static func nearness(
    of wanted: [Unicode.Scalar], to scalars: [Unicode.Scalar], limit: Int
  ) -> Int? {
    let distance = Self.distance(wanted, scalars, limit: limit)
    if let distance, distance < limit { return distance }
    if let point = scalars.lastIndex(of: "."), wanted[...] == scalars[(point + 1)...] {
      return 1
    }
    return distance
  }

  /// The number of edits between two texts (restricted Damerau-Levenshtein); `nil` beyond the limit.
  package static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var cost = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1)
        cost = min(cost, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    guard let distance = previous.last, distance <= limit else { return nil }
    return distance
  }
}
