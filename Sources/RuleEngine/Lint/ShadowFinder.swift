/// Finds ways to say a phrase that find nothing which another of the same phrase does not find.
///
/// Comparing each with each takes minutes for a list of some thousands. What covers a pattern has, in
/// each place, a class that holds the words of the pattern's own; so the few classes that hold a word
/// say which ways come into question, and only those are compared. The work grows with the length of
/// the list and not with its square; `compared` counts it.
struct ShadowFinder {
  /// The ways of one phrase in one language, by what stands in their places.
  private struct Table {
    /// By the classes of all places.
    var byClasses: [[Int32]: [Int]] = [:]
    /// By the class of one place among so many.
    var byPlace: [Slot: [Int]] = [:]
  }

  private struct Slot: Hashable {
    var count: Int
    var place: Int
    var classID: Int32
  }

  private let context: LintContext
  private var comparison: PatternComparison
  /// The classes that hold a word of a class.
  private var holders: [Int32: [Int32]] = [:]
  /// How many pairs were compared so far.
  private(set) var compared = 0

  /// So many combinations of classes are looked up one by one; of more, one place decides.
  private static let mostCombinations = 256

  init(_ context: LintContext) {
    self.context = context
    comparison = PatternComparison(context)
  }

  /// The ways that another one covers, in order, with the first that does.
  ///
  /// - Parameter ways: Ways to say one phrase in one language.
  mutating func shadows(in ways: [Alternative]) -> [(way: Int, shadow: Int)] {
    let table = table(of: ways)
    var result: [(way: Int, shadow: Int)] = []
    for (index, way) in ways.enumerated() {
      guard let pattern = way.patterns.first else { continue }
      // What is written alike is `alternative-twice`.
      let shadow = candidates(for: pattern, in: table).first { other in
        if other == index || ways[other].written == way.written { return false }
        compared += 1
        guard comparison.covers(ways[other].patterns, way.patterns) else { return false }
        // Of two that find the same, the later one is too much.
        return other < index || !comparison.covers(way.patterns, ways[other].patterns)
      }
      if let shadow { result.append((index, shadow)) }
    }
    return result
  }

  private func table(of ways: [Alternative]) -> Table {
    var table = Table()
    var seen: Set<String> = []
    for (index, way) in ways.enumerated() where seen.insert(way.written).inserted {
      for pattern in way.patterns {
        let classes = context.places(of: pattern).map(\.classID)
        table.byClasses[classes, default: []].append(index)
        for (place, classID) in classes.enumerated() {
          let slot = Slot(count: classes.count, place: place, classID: classID)
          table.byPlace[slot, default: []].append(index)
        }
      }
    }
    return table
  }

  /// The ways that may cover a pattern, ascending.
  private mutating func candidates(for pattern: Int, in table: Table) -> [Int] {
    let classes = context.places(of: pattern).map(\.classID)
    var options: [[Int32]] = []
    var combinations = 1
    var fewest: (count: Int, place: Int) = (.max, 0)
    for (place, classID) in classes.enumerated() {
      var count = 0
      let present = holders(of: classID).filter { holder in
        let slot = Slot(count: classes.count, place: place, classID: holder)
        let ways = table.byPlace[slot]?.count ?? 0
        count += ways
        return ways > 0
      }
      options.append(present)
      combinations = min(combinations * present.count, Self.mostCombinations + 1)
      if count < fewest.count { fewest = (count, place) }
    }
    var found: Set<Int> = []
    if combinations < min(fewest.count, Self.mostCombinations) {
      var sequences: [[Int32]] = [[]]
      for present in options {
        sequences = sequences.flatMap { start in present.map { start + [$0] } }
      }
      for sequence in sequences { found.formUnion(table.byClasses[sequence] ?? []) }
    } else {
      for holder in options[fewest.place] {
        let slot = Slot(count: classes.count, place: fewest.place, classID: holder)
        found.formUnion(table.byPlace[slot] ?? [])
      }
    }
    return found.sorted()
  }

  /// The classes that hold the first word of a class, and so all that hold all its words.
  private mutating func holders(of classID: Int32) -> [Int32] {
    if let known = holders[classID] { return known }
    // A quantity has no members and is only like itself.
    let found =
      context.members[Int(classID)].first.map { context.compiled.classes(of: Int($0)) } ?? [classID]
    holders[classID] = found
    return found
  }
}

extension CompiledPack {
  /// The classes that a term is a member of.
  func classes(of term: Int) -> [Int32] {
    let listed = termClasses[Int(termStart[term])..<Int(termStart[term + 1])]
    let row = Int(commonRow[term])
    if row < 0 { return Array(listed) }
    var result: [Int32] = []
    for word in 0..<commonWidth {
      var rest = commonBits[row * commonWidth + word]
      while rest != 0 {
        result.append(Int32(word * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }
}
