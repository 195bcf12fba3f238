/// The tables of a scanner as bytes, so that they need not be built at each start.
///
/// The bytes are the tables as they are in memory, but for the free slots: they fit only the program
/// that wrote them, on the same kind of processor. Whoever keeps them must make sure that they are
/// the ones that were written, by a checksum for example; what is checked here is that no table
/// leads outside another one.
extension PortableScanner {
  /// The bytes for `init(serialized:termCount:)`.
  package func serialized() -> [UInt8] {
    var writer = TableWriter()
    var slots: [UInt32] = []
    var used: [TermNode] = []
    for slot in 0..<nodes.count where nodes.base[slot].parent >= 0 {
      slots.append(UInt32(truncatingIfNeeded: slot))
      used.append(nodes.base[slot])
    }
    writer.value(nodeShift)
    writer.array(slots)
    writer.array(used)
    writer.table(prefixes)
    writer.table(prefixSlots)
    writer.value(prefixShift)
    writer.value(rootPrefixSizes)
    writer.table(pool)
    writer.table(lists)
    filter.write(to: &writer)
    return writer.bytes
  }

  /// Restores a scanner.
  ///
  /// - Parameters:
  ///   - bytes: What `serialized()` gave.
  ///   - termCount: The number of terms that the scanner was made from.
  /// - Returns: `nil` when the bytes cannot be those of a scanner.
  package init?(serialized bytes: UnsafeRawBufferPointer, termCount: Int) {
    var reader = TableReader(bytes)
    guard let nodeShift = reader.value(UInt64.self), (32...60).contains(nodeShift),
      let slots = reader.elements(UInt32.self), let used = reader.elements(TermNode.self),
      let nodes = Self.nodes(used, slots, shift: nodeShift),
      let prefixes = reader.table(TermPrefix.self),
      let prefixSlots = reader.table(TermSlot.self), let prefixShift = reader.value(UInt64.self),
      (32...60).contains(prefixShift), prefixSlots.count == 1 << Int(64 - prefixShift),
      let rootPrefixSizes = reader.value(UInt8.self), let pool = reader.table(UInt8.self),
      let lists = reader.table(Int32.self), let filter = TermFilter(reading: &reader),
      reader.isAtEnd
    else { return nil }
    self.nodes = nodes
    self.nodeShift = nodeShift
    self.prefixes = prefixes
    self.prefixSlots = prefixSlots
    self.prefixShift = prefixShift
    self.rootPrefixSizes = rootPrefixSizes
    self.pool = pool
    self.lists = lists
    self.filter = filter
    guard isConsistent(nodeCount: slots.count / 4, termCount: termCount) else { return nil }
  }

  /// Puts nodes back into their slots.
  private static func nodes(
    _ used: UnsafeRawBufferPointer, _ slots: UnsafeRawBufferPointer, shift: UInt64
  ) -> FrozenArray<TermNode>? {
    let size = 1 << Int(64 - shift)
    let count = slots.count / MemoryLayout<UInt32>.stride
    let stride = MemoryLayout<TermNode>.stride
    // A search ends at a free slot, so there must be some.
    guard used.count == count * stride, count * 2 <= size else { return nil }
    var isInside = true
    let nodes = FrozenArray<TermNode>(count: size) { target in
      target.initialize(repeating: TermNode())
      for index in 0..<count {
        let slot = Int(slots.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
        guard slot < size else {
          isInside = false
          return
        }
        target[slot] = used.loadUnaligned(fromByteOffset: index * stride, as: TermNode.self)
      }
    }
    return isInside ? nodes : nil
  }

  private func isConsistent(nodeCount: Int, termCount: Int) -> Bool {
    // Words are compared eight bytes at a time.
    let poolEnd = pool.count - 8
    func isList(_ place: Int32, _ count: UInt8) -> Bool {
      switch count {
      case 0: return true
      case 1: return place >= 0 && Int(place) < termCount
      default:
        guard place >= 0, Int(place) < lists.count else { return false }
        let terms = Int(lists.base[Int(place)])
        return terms >= 1 && Int(place) + terms < lists.count
          && (1..<terms + 1).allSatisfy { step in
            let term = Int(lists.base[Int(place) + step])
            return term >= 0 && term < termCount
          }
      }
    }
    for slot in 0..<nodes.count where nodes.base[slot].parent >= 0 {
      let node = nodes.base[slot]
      guard Int(node.parent) <= nodeCount, (1...nodeCount).contains(Int(node.number)),
        node.word >= 0, Int(node.word) + Int(node.wordCount) <= poolEnd,
        isList(node.terms, node.termCount)
      else { return false }
    }
    for index in 0..<prefixes.count {
      let prefix = prefixes.base[index]
      guard (0...nodeCount).contains(Int(prefix.parent)), prefix.word >= 0, prefix.wordCount >= 0,
        Int(prefix.word) + Int(prefix.wordCount) <= poolEnd, prefix.next < prefixes.count,
        isList(prefix.terms, prefix.termCount)
      else { return false }
    }
    var hasFreeSlot = false
    for slot in 0..<prefixSlots.count {
      let index = prefixSlots.base[slot].index
      if index < 0 { hasFreeSlot = true }
      if index >= prefixes.count { return false }
    }
    return hasFreeSlot
  }
}
