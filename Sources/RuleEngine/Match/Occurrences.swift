/// Where the classes of a pack occur in one report.
///
/// Reused from report to report: nothing is allocated once the buffers have grown. Occurrences of a
/// class lie next to each other, ordered by place, so that a phrase can look into one sentence by
/// binary search.
struct Occurrences {
  /// Half-open tokens of one occurrence.
  struct Span: BitwiseCopyable {
    var first: Int32
    var end: Int32
  }

  /// Classes that occur and that patterns are anchored at, in order of their first occurrence.
  private(set) var present: [Int32] = []
  private(set) var spans: [Span] = []
  private var announced: [Int32] = []
  private var stamp: [UInt32]
  private var epoch: UInt32 = 0
  private var start: [Int32]
  private var count: [Int32]
  /// Hits of common terms, which are members of so many classes that they are sorted into a class
  /// only when a phrase asks for it.
  private var common: [(row: Int32, span: Span)] = []
  private var completed: [UInt32]

  init(classCount: Int) {
    stamp = [UInt32](repeating: 0, count: classCount)
    start = [Int32](repeating: 0, count: classCount)
    count = [Int32](repeating: 0, count: classCount)
    completed = [UInt32](repeating: 0, count: classCount)
  }

  /// Forgets the report before.
  mutating func reset() {
    present.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    announced.removeAll(keepingCapacity: true)
    common.removeAll(keepingCapacity: true)
    if epoch == .max {
      for index in stamp.indices {
        stamp[index] = 0
        completed[index] = 0
      }
      epoch = 0
    }
    epoch += 1
  }

  /// Takes down a hit of a common term; hits must come in order of place.
  @inline(__always)
  mutating func addCommon(row: Int32, _ span: Span) { common.append((row, span)) }

  /// Makes the list of a class complete, and says whether the class occurs.
  ///
  /// - Parameter pack: Knows which common terms are members of which class.
  @inline(__always)
  mutating func complete(_ id: Int32, _ pack: borrowing CompiledPack) -> Bool {
    let index = Int(id)
    if completed[index] == epoch { return stamp[index] == epoch }
    completed[index] = epoch
    if pack.isAnchor[index] { return stamp[index] == epoch }
    addCommonHits(index, pack)
    return stamp[index] == epoch
  }

  /// Merges the hits of common terms into the list of a class, which moves to the end of `spans`.
  private mutating func addCommonHits(_ index: Int, _ pack: borrowing CompiledPack) {
    let word = index >> 6
    let bit = UInt64(1) << UInt64(index & 63)
    let isStarted = stamp[index] == epoch
    var old = isStarted ? Int(start[index]) : 0
    let oldEnd = isStarted ? old + Int(count[index]) : 0
    let first = spans.count
    for hit in common where pack.commonBits[Int(hit.row) * pack.commonWidth + word] & bit != 0 {
      while old < oldEnd, spans[old].first <= hit.span.first {
        spans.append(spans[old])
        old += 1
      }
      spans.append(hit.span)
    }
    if spans.count == first { return }
    while old < oldEnd {
      spans.append(spans[old])
      old += 1
    }
    stamp[index] = epoch
    start[index] = Int32(first)
    count[index] = Int32(spans.count - first)
  }

  /// First pass: says that a class will get one more occurrence.
  @inline(__always)
  mutating func announce(_ id: Int32) {
    let index = Int(id)
    if stamp[index] == epoch {
      count[index] += 1
    } else {
      stamp[index] = epoch
      count[index] = 1
      announced.append(id)
    }
  }

  /// Between the passes: gives every class its room.
  mutating func layOut(_ pack: borrowing CompiledPack) {
    var total: Int32 = 0
    for id in announced {
      let index = Int(id)
      if pack.isAnchor[index] { present.append(id) }
      start[index] = total
      total += count[index]
      count[index] = 0
    }
    let missing = Int(total) - spans.count
    if missing > 0 { spans.append(contentsOf: repeatElement(Span(first: 0, end: 0), count: missing)) }
  }

  /// Second pass: adds an occurrence; those of one class must come in order of place.
  @inline(__always)
  mutating func add(_ id: Int32, _ span: Span) {
    let index = Int(id)
    spans[Int(start[index] + count[index])] = span
    count[index] += 1
  }

  /// The places in `spans` of a class for which `complete` said that it occurs.
  @inline(__always)
  func range(of id: Int32) -> Range<Int> {
    let first = Int(start[Int(id)])
    return first..<first + Int(count[Int(id)])
  }

  /// The first place in `range` whose occurrence begins at `token` or later.
  @inline(__always)
  func firstIndex(in range: Range<Int>, from token: Int32) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    if high - low < 8 {
      while low < high, spans[low].first < token { low += 1 }
      return low
    }
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].first < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
