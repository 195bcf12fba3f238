internal import ReportModel

/// Remembers on which line each id of a file was first used.
///
/// An id takes 16 bytes whatever its length: 96 bits of a keyed hash and the line. With ten million
/// ids the chance that any two different ones fall together is below 10⁻¹⁵, so the ids themselves
/// are not kept. The table is at most three quarters full: a million ids take 32 MiB.
package struct IdentifierTable {
  private struct Slot {
    var low: UInt64 = 0
    var high: UInt32 = 0
    /// The line; 0 marks a free slot. Lines beyond 2³² all read as that.
    var line: UInt32 = 0
  }

  private let hash: SipHash
  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var count = 0

  /// Makes an empty table with a key of its own.
  package init() {
    var generator = SystemRandomNumberGenerator()
    hash = SipHash(keys: (generator.next(), generator.next()))
  }

  /// Notes the id of a report; returns the line of its first use if it was there before.
  mutating func insert(idOf report: Report, line: Int) -> Int? {
    let (start, end) = (Int(report.id.start), Int(report.id.end))
    return report.bytes.withUnsafeBufferPointer { bytes in
      insert(UnsafeBufferPointer(rebasing: bytes[start..<end]), line: line)
    }
  }

  /// Notes an id; returns the line of its first use if it was there before.
  package mutating func insert(_ id: UnsafeBufferPointer<UInt8>, line: Int) -> Int? {
    let (low, high) = hash.hash(id)
    let new = Slot(
      low: low, high: UInt32(truncatingIfNeeded: high), line: UInt32(clamping: max(1, line)))
    let index = place(of: new)
    if slots[index].line != 0 { return Int(slots[index].line) }
    slots[index] = new
    count += 1
    if count * 4 > slots.count * 3 { grow() }
    return nil
  }

  private func place(of slot: Slot) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: slot.low) & mask
    while slots[index].line != 0 && (slots[index].low != slot.low || slots[index].high != slot.high)
    {
      index = (index + 1) & mask
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.line != 0 { slots[place(of: slot)] = slot }
  }
}
