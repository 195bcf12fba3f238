internal import TextMatching

/// Half-open tokens of one occurrence.
struct TokenSpan: BitwiseCopyable {
  var first: Int32
  var end: Int32
}

/// Which classes of a pack occur in the sentence at hand, and where.
///
/// A word such as *he* is a member of hundreds of classes. So nothing is sorted into classes ahead:
/// a bit for each class says whether it occurs in the sentence at all, which rules nearly every
/// phrase out, and the few lists that are then needed are made on demand. Everything is reused from
/// sentence to sentence.
struct SentenceIndex {
  /// Classes of the sentence that patterns are anchored at.
  private(set) var anchors: [Int32] = []
  private(set) var spans: [TokenSpan] = []
  private var bits: [UInt64]
  private var hits: Range<Int> = 0..<0
  private var facts: Range<Int> = 0..<0
  /// The sentence for which the list of a class was made.
  private var stamp: [UInt32]
  private var epoch: UInt32 = 0
  private var start: [Int32]
  private var count: [Int32]

  init(classCount: Int) {
    bits = [UInt64](repeating: 0, count: (classCount + 63) / 64)
    stamp = [UInt32](repeating: 0, count: classCount)
    start = [Int32](repeating: 0, count: classCount)
    count = [Int32](repeating: 0, count: classCount)
  }

  /// Moves to a sentence.
  ///
  /// - Parameters:
  ///   - hits: The places of its term hits in `allHits`.
  ///   - facts: The places of its quantities in `allFacts`.
  mutating func enter(
    hits: Range<Int>, of allHits: [TermHit], facts: Range<Int>, of allFacts: [QuantityFact],
    _ pack: borrowing CompiledPack
  ) {
    self.hits = hits
    self.facts = facts
    anchors.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    if epoch == .max {
      for index in stamp.indices { stamp[index] = 0 }
      epoch = 0
    }
    epoch += 1
    let width = bits.count
    bits.withUnsafeMutableBufferPointer { bits in
      for index in 0..<width { bits[index] = 0 }
      pack.commonBits.withUnsafeBufferPointer { rows in
        for index in hits {
          let row = Int(pack.commonRow[Int(allHits[index].term)])
          if row < 0 { continue }
          let base = row * width
          for word in 0..<width { bits[word] |= rows[base + word] }
        }
      }
    }
    for index in hits {
      let term = Int(allHits[index].term)
      for place in Int(pack.termStart[term])..<Int(pack.termStart[term + 1]) {
        note(pack.termClasses[place], pack)
      }
    }
    for index in facts {
      for quantity in pack.quantities where allFacts[index].passes(quantity.test) {
        note(quantity.id, pack)
      }
    }
  }

  @inline(__always)
  private mutating func note(_ id: Int32, _ pack: borrowing CompiledPack) {
    let word = Int(id) >> 6
    let bit = UInt64(1) << UInt64(id & 63)
    if bits[word] & bit != 0 { return }
    bits[word] |= bit
    if pack.isAnchor[Int(id)] { anchors.append(id) }
  }

  /// Whether a class occurs in the sentence.
  @inline(__always)
  func contains(_ id: Int32) -> Bool { bits[Int(id) >> 6] & (1 << UInt64(id & 63)) != 0 }

  /// The places in `spans` of a class that occurs, ordered by their first token.
  mutating func occurrences(
    of id: Int32, _ allHits: [TermHit], _ allFacts: [QuantityFact],
    _ pack: borrowing CompiledPack
  ) -> Range<Int> {
    let index = Int(id)
    if stamp[index] != epoch {
      stamp[index] = epoch
      start[index] = Int32(spans.count)
      if let test = pack.quantityOfClass[id] {
        for fact in facts where allFacts[fact].passes(test) {
          spans.append(.init(first: allFacts[fact].first, end: allFacts[fact].end))
        }
      } else {
        for hit in hits where pack.isMember(Int(allHits[hit].term), of: id) {
          spans.append(.init(first: allHits[hit].firstToken, end: allHits[hit].endToken))
        }
      }
      count[index] = Int32(spans.count) - start[index]
    }
    let first = Int(start[index])
    return first..<first + Int(count[index])
  }
}
