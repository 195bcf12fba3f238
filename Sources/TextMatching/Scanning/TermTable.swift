/// An open hash table from keys to indices that grows while it is built.
struct TermTable {
  private(set) var slots: [TermSlot]
  /// The number of bits to drop from a key to get its slot.
  private(set) var shift: UInt64
  private var used = 0
  private var keys: [UInt64] = []

  /// Makes a table for about `capacity` keys.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < capacity * 2 { bits += 1 }
    shift = 64 - bits
    slots = [TermSlot](repeating: .free, count: 1 << Int(bits))
    keys = [UInt64](repeating: 0, count: slots.count)
  }

  /// The first index with a key for which `matches` holds.
  func first(_ key: UInt64, _ matches: (Int32) -> Bool) -> Int32? {
    var slot = Int(truncatingIfNeeded: key >> shift)
    while slots[slot].index >= 0 {
      if slots[slot].tag == TermKey.tag(key), matches(slots[slot].index) {
        return slots[slot].index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds an index under a key.
  mutating func insert(_ key: UInt64, _ index: Int32) {
    if (used + 1) * 2 > slots.count { grow() }
    place(key, index)
    used += 1
  }

  private mutating func place(_ key: UInt64, _ index: Int32) {
    var slot = Int(truncatingIfNeeded: key >> shift)
    while slots[slot].index >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = TermSlot(tag: TermKey.tag(key), index: index)
    keys[slot] = key
  }

  private mutating func grow() {
    let old = zip(slots, keys).filter { $0.0.index >= 0 }
    shift -= 1
    slots = [TermSlot](repeating: .free, count: slots.count * 2)
    keys = [UInt64](repeating: 0, count: slots.count)
    for (slot, key) in old { place(key, slot.index) }
  }
}
