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

  /// Classes that occur, in order of their first occurrence.
  private(set) var present: [Int32] = []
  private(set) var spans: [Span] = []
  private var stamp: [UInt32]
  private var epoch: UInt32 = 0
  private var start: [Int32]
  private var count: [Int32]

  init(classCount: Int) {
    stamp = [UInt32](repeating: 0, count: classCount)
    start = [Int32](repeating: 0, count: classCount)
    count = [Int32](repeating: 0, count: classCount)
  }

  /// Forgets the report before.
  mutating func reset() {
    present.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    if epoch == .max {
      for index in stamp.indices { stamp[index] = 0 }
      epoch = 0
    }
    epoch += 1
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
      present.append(id)
    }
  }

  /// Between the passes: gives every class its room.
  mutating func layOut() {
    var total: Int32 = 0
    for id in present {
      let index = Int(id)
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

  /// Whether a class occurs.
  @inline(__always)
  func contains(_ id: Int32) -> Bool { stamp[Int(id)] == epoch }

  /// The places in `spans` of a class that occurs.
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
