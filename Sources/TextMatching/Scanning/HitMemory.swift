/// Memory for the hits of one scan, which is used again and again by one worker.
final class HitMemory: @unchecked Sendable {
  // Sendable: a worker's scratch memory belongs to one scan at a time.

  fileprivate var base: UnsafeMutablePointer<TermHit>
  fileprivate var capacity = 256

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// Makes room for twice as many hits; the first `count` stay.
  fileprivate func grow(keeping count: Int) {
    let larger = UnsafeMutablePointer<TermHit>.allocate(capacity: capacity * 2)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

/// Writes hits one behind the other, without the checks that an array makes for each.
struct HitWriter: ~Copyable {
  private let memory: HitMemory
  private var base: UnsafeMutablePointer<TermHit>
  private var capacity: Int
  /// The number of hits.
  private(set) var count = 0

  init(_ memory: HitMemory) {
    self.memory = memory
    base = memory.base
    capacity = memory.capacity
  }

  @inline(__always)
  mutating func append(_ hit: TermHit) {
    if count == capacity { grow() }
    (base + count).initialize(to: hit)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    memory.grow(keeping: count)
    base = memory.base
    capacity = memory.capacity
  }

  /// Sorts the hits from a place on.
  mutating func sort(from start: Int) {
    var hits = UnsafeMutableBufferPointer(start: base + start, count: count - start)
    hits.sort()
  }

  /// Replaces an array by the hits.
  func move(to hits: inout [TermHit]) {
    hits.removeAll(keepingCapacity: true)
    hits.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }
}
