internal import TextMatching

/// One place of a `CueSequence` in the tables.
struct CueStep: Sendable, Hashable, BitwiseCopyable {
  /// Its number among the places of all sequences; the next place of its sequence has the next number.
  var number: Int32
  /// Whether the sequence may begin with it.
  var isFirst: Bool
  /// Whether the sequence is looked for where it occurs: its rarest place that must be there.
  var isAnchor: Bool
  /// How many of the next places may follow it directly.
  var reach: UInt8
  /// The cue that is found when the sequence may end with it, else -1: the number of its class, in
  /// `MatchTables` the place in `cues`.
  var target: Int32
}

/// Finds the cues of sequences around their rarest words.
struct CueSequences {
  /// The places by number.
  let steps: FlatView<CueStep>
  /// The numbers of the places that a term may stand at, ascending:
  /// `numbers[start[t]..<start[t + 1]]`.
  let start: FlatView<Int32>
  let numbers: FlatView<Int32>

  /// A term has at most so many tokens.
  private static let longestTerm: Int32 = 12
  /// So many words are tried around a hit: a cue of many optional words in a text that repeats one of
  /// them must not cost two to the power of its length.
  private static let mostTries = 64

  /// The longest way to read the sequence of a place around a hit.
  ///
  /// - Returns: Half-open tokens and the cue; `nil` when the words around are others.
  func find(
    _ number: Int32, at index: Int, _ hits: UnsafeBufferPointer<TermHit>
  ) -> (first: Int32, end: Int32, cue: Int32)? {
    var (back, ahead) = (Self.mostTries, Self.mostTries)
    guard let first = before(number, index, hits, &back),
      let last = behind(number, index, hits, &ahead)
    else { return nil }
    return (first, last.end, last.cue)
  }

  private func before(
    _ number: Int32, _ index: Int, _ hits: UnsafeBufferPointer<TermHit>, _ tries: inout Int
  ) -> Int32? {
    tries -= 1
    let token = hits[index].firstToken
    var best: Int32? = steps[number].isFirst ? token : nil
    var previous = number &- 1
    while previous >= 0, previous &+ Int32(steps[previous].reach) >= number {
      var other = index &- 1
      while other >= 0, hits[other].firstToken >= token &- Self.longestTerm {
        if hits[other].endToken == token, isPlace(previous, of: hits[other].term),
          tries > 0, let first = before(previous, other, hits, &tries)
        {
          best = min(best ?? first, first)
        }
        other &-= 1
      }
      previous &-= 1
    }
    return best
  }

  private func behind(
    _ number: Int32, _ index: Int, _ hits: UnsafeBufferPointer<TermHit>, _ tries: inout Int
  ) -> (end: Int32, cue: Int32)? {
    tries -= 1
    let step = steps[number]
    let token = hits[index].endToken
    var best: (end: Int32, cue: Int32)? = step.target >= 0 ? (token, step.target) : nil
    if step.reach == 0 { return best }
    var other = index &+ 1
    while other < hits.count, hits[other].firstToken <= token {
      if hits[other].firstToken == token {
        var next = number &+ 1
        while next <= number &+ Int32(step.reach) {
          if isPlace(next, of: hits[other].term), tries > 0,
            let last = behind(next, other, hits, &tries),
            best.map({ $0.end < last.end }) ?? true
          {
            best = last
          }
          next &+= 1
        }
      }
      other &+= 1
    }
    return best
  }

  /// Whether a term may stand at a place.
  private func isPlace<Number: BinaryInteger>(_ number: Int32, of term: Number) -> Bool {
    var (lower, upper) = (start[Int(term)], start[Int(term) &+ 1])
    while lower < upper {
      let middle = lower &+ (upper &- lower) / 2
      if numbers[middle] < number { lower = middle &+ 1 } else { upper = middle }
    }
    return lower < start[Int(term) &+ 1] && numbers[lower] == number
  }
}
