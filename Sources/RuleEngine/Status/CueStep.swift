/// One place of a `CueSequence` in the tables.
struct CueStep: Sendable, Hashable, BitwiseCopyable {
  /// Its number among the places of all sequences; the next place of its sequence has the next number.
  var number: Int32
  /// Whether the sequence may begin with it.
  var isFirst: Bool
  /// How many of the next places may follow it directly.
  var reach: UInt8
  /// The cue that is found when the sequence may end with it, else -1: the number of its class, in
  /// `MatchTables` the place in `cues`.
  var target: Int32
}

/// Finds the cues of sequences word by word.
struct CueSequences: ~Copyable {
  /// For each place the word behind which it is expected, counted over all reports, and where its
  /// sequence began. So nothing is cleared from report to report.
  private var expected: FlatList<Int64>
  private var starts: FlatList<Int32>
  /// Words of the reports before.
  private var base: Int64 = 0
  private var words: Int64 = 0

  init(count: Int) {
    expected = FlatList(repeating: -1, count: count)
    starts = FlatList(repeating: 0, count: count)
  }

  /// Moves to the next report.
  mutating func reset() {
    base += words + 1
    words = 0
  }

  /// Takes down a word or words that are one place of a sequence, in order of their first token.
  ///
  /// - Returns: The first token of the sequence when it may end here.
  @inline(__always)
  mutating func advance(_ step: CueStep, first: Int32, end: Int32) -> Int32? {
    var start = first
    if expected[step.number] == base &+ Int64(first) {
      start = starts[step.number]
    } else if !step.isFirst {
      return nil
    }
    words = max(words, Int64(end))
    var next = step.number &+ 1
    let last = step.number &+ Int32(step.reach)
    while next <= last {
      expected[next] = base &+ Int64(end)
      starts[next] = start
      next &+= 1
    }
    return step.target >= 0 ? start : nil
  }
}
