/// Puts matches in the order of their phrases, and those of one phrase in the order of their places.
///
/// Matches come sentence by sentence, so those of one phrase are nearly in order by themselves. They
/// are chained by phrase, and a bit for each phrase that has some gives the order of the phrases:
/// nothing is compared but what lies in one chain.
struct MatchSorter: ~Copyable {
  /// The first and last match of each phrase; of no meaning without its bit in `present`.
  private var heads: FlatList<Int32>
  private var tails: FlatList<Int32>
  private var present: FlatList<UInt64>
  /// The next match of the same phrase; -1 for none.
  private var next = FlatList<Int32>()
  private var chain = FlatList<Int32>()

  init(phraseCount: Int) {
    heads = FlatList(repeating: 0, count: phraseCount)
    tails = FlatList(repeating: 0, count: phraseCount)
    present = FlatList(repeating: 0, count: (phraseCount + 63) / 64)
  }

  /// Replaces `sorted` by the matches in order; of overlapping ones of one phrase it keeps the
  /// leftmost, then the longest, then the one of the lowest order.
  mutating func settle(
    _ found: borrowing FlatList<PhraseMatch>, into sorted: inout FlatList<PhraseMatch>
  ) {
    sorted.removeAll()
    next.removeAll()
    for index in 0..<found.count { link(Int32(truncatingIfNeeded: index), found[index].phrase) }
    if found.count == 0 { return }
    for word in 0..<present.count {
      var rest = present[word]
      if rest == 0 { continue }
      present[word] = 0
      while rest != 0 {
        settle(phrase: word &<< 6 &+ rest.trailingZeroBitCount, found, into: &sorted)
        rest &= rest &- 1
      }
    }
  }

  @inline(__always)
  private mutating func link(_ index: Int32, _ phrase: Int32) {
    let mask: UInt64 = 1 &<< UInt64(truncatingIfNeeded: phrase & 63)
    if present[phrase &>> 6] & mask == 0 {
      present[phrase &>> 6] |= mask
      heads[phrase] = index
    } else {
      next[tails[phrase]] = index
    }
    tails[phrase] = index
    next.append(-1)
  }

  private mutating func settle(
    phrase: Int, _ found: borrowing FlatList<PhraseMatch>, into sorted: inout FlatList<PhraseMatch>
  ) {
    let head = heads[phrase]
    if next[head] < 0 {
      sorted.append(found[head])
      return
    }
    chain.removeAll()
    var index = head
    var isOrdered = true
    while index >= 0 {
      if index != head, Self.isBefore(found[index], found[chain[chain.count &- 1]]) {
        isOrdered = false
      }
      chain.append(index)
      index = next[index]
    }
    if !isOrdered {
      // Sorting need not be stable, so the order of finding decides where nothing else does.
      chain.sort { left, right in
        Self.isBefore(found[left], found[right])
          || (!Self.isBefore(found[right], found[left]) && left < right)
      }
    }
    var end: Int32 = 0
    for place in 0..<chain.count {
      let match = found[chain[place]]
      if place > 0, match.first < end { continue }
      sorted.append(match)
      end = match.end
    }
  }

  /// Whether a match of one phrase begins earlier than another or, beginning with it, is longer or,
  /// of the same words, comes first.
  @inline(__always)
  private static func isBefore(_ left: PhraseMatch, _ right: PhraseMatch) -> Bool {
    if left.first != right.first { return left.first < right.first }
    return left.end != right.end ? left.end > right.end : left.order < right.order
  }
}
