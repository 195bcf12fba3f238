/// Memory for the hits of one scan, which is used again and again by one worker.
final class HitMemory: @unchecked Sendable {
  // Sendable: a worker's scratch memory belongs to one scan at a time.

  private(set) var base: UnsafeMutablePointer<TermHit>
  private(set) var capacity = 256

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// Makes room for twice as many hits; the first `count` stay.
  func grow(keeping count: Int) {
    let larger = UnsafeMutablePointer<TermHit>.allocate(capacity: capacity * 2)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
