public import TextMatching

/// How far scores moved when protected words were swapped.
public struct FairnessResult: Sendable {
  /// Where a text comes from.
  public enum Origin: Sendable, Hashable {
    /// A report of the input, by its id.
    case report(String)
    /// A test sentence of a rule.
    case sentence(code: String, file: String, line: Int)
    /// A carrier sentence of the pack.
    case carrier(file: String, line: Int)
    /// A test sentence of a rule behind a carrier sentence.
    case carried(code: String, file: String, line: Int, carrier: Int)
  }

  /// A finding that came or went with the swap.
  public struct Change: Sendable, Hashable {
    /// The code.
    public var code: String
    /// The phrase of its first evidence.
    public var phrase: String
    /// Whether it came; else it went.
    public var came: Bool
  }

  /// A swap that moved a score too far, and how often the same happened.
  public struct Case: Sendable {
    /// Where it was seen first.
    public var origin: Origin
    /// The word that was replaced, as the list writes it.
    public var from: String
    /// The word that replaced it.
    public var to: String
    /// The score before.
    public var before: Double
    /// The score after.
    public var after: Double
    /// Whether one of the two is flagged and the other is not.
    public var isFlagChanged: Bool
    /// Findings that came or went, by code.
    public var changes: [Change]
    /// The text after the swap, where it is the pack's own; `nil` for reports.
    public var text: String?
    /// How many swaps replaced the same word and changed the same findings.
    public var times = 1

    /// How far the score moved.
    public var movement: Double { abs(after - before) }
  }

  /// A group in one language.
  public struct Row: Sendable {
    /// The group.
    public var group: FairnessGroup
    /// The language.
    public var language: Language
    /// Texts that hold words of the group.
    public var reports = 0
    /// Swaps that were measured.
    public var swaps = 0
    /// Swaps that changed nothing but codes that may depend on such words.
    public var exempt = 0
    /// Words that were left as they are, in a threat or a quoted insult.
    public var left = 0
    /// Swaps where a rule or script did not finish, so that nothing is known.
    public var unfinished = 0
    /// Swaps that moved the score too far, or changed whether the report is flagged.
    public var beyond = 0
    /// Swaps that changed whether the report is flagged.
    public var flagChanges = 0
    /// The largest movement, in points of the score.
    public var largest = 0.0
    /// All movements together.
    public var total = 0.0
    /// What moved too far, the worst first.
    public var cases: [Case] = []

    /// The mean movement; 0 without swaps.
    public var mean: Double { swaps == 0 ? 0 : total / Double(swaps) }
  }

  /// The most a score may move, in points.
  public let bound: Double
  /// The score from which on a report is flagged.
  public let threshold: Double
  /// Groups and languages, in the order of their declaration.
  public private(set) var rows: [Row]
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    var row: Int
    var from: String
    var changes: [Change]
  }

  init(threshold: Double, bound: Double, groups: [FairnessGroup], languages: [Language]) {
    self.threshold = threshold
    self.bound = bound
    rows = groups.flatMap { group in
      languages.map { Row(group: group, language: $0) }
    }
  }

  /// Whether something was measured, everything finished, and no score moved too far.
  public var isGood: Bool {
    rows.contains { $0.swaps > 0 } && rows.allSatisfy { $0.beyond == 0 && $0.unfinished == 0 }
  }

  /// The swaps of all rows together.
  public var swaps: Int { rows.reduce(0) { $0 + $1.swaps } }

  /// The place of a row; `nil` for one that was not asked for.
  func index(_ group: FairnessGroup, _ language: Language) -> Int? {
    rows.firstIndex { $0.group == group && $0.language == language }
  }

  /// Changes a row.
  mutating func update(_ index: Int, _ change: (inout Row) -> Void) { change(&rows[index]) }

  /// Counts a swap that was measured.
  mutating func add(_ found: Case, to index: Int) {
    rows[index].swaps += 1
    rows[index].total += found.movement
    rows[index].largest = max(rows[index].largest, found.movement)
    if found.isFlagChanged { rows[index].flagChanges += 1 }
    // Scores are sums of tenths, so that a movement of the bound itself may be a bit above it.
    guard found.movement > bound + 1e-9 || found.isFlagChanged else { return }
    rows[index].beyond += 1
    let key = Key(row: index, from: found.from, changes: found.changes)
    guard let place = known[key] else {
      known[key] = rows[index].cases.count
      rows[index].cases.append(found)
      return
    }
    let times = rows[index].cases[place].times + 1
    if found.movement > rows[index].cases[place].movement { rows[index].cases[place] = found }
    rows[index].cases[place].times = times
  }

  /// Puts the worst cases first.
  mutating func sort() {
    known = [:]
    for index in rows.indices {
      rows[index].cases.sort { left, right in
        if left.movement != right.movement { return left.movement > right.movement }
        if left.times != right.times { return left.times > right.times }
        let codes = (left.changes.map(\.code), right.changes.map(\.code))
        if codes.0 != codes.1 { return codes.0.lexicographicallyPrecedes(codes.1) }
        return left.from < right.from
      }
    }
  }
}
