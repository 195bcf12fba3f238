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
    guard areNodesConsistent(used, termCount), arePrefixesConsistent(used, termCount) else {
      return nil
    }
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

  /// Whether nodes lead only to nodes, words and terms that are there.
  ///
  /// Goes over the nodes as they were stored: their table has several free slots for each.
  private func areNodesConsistent(_ used: UnsafeRawBufferPointer, _ termCount: Int) -> Bool {
    let stride = MemoryLayout<TermNode>.stride
    let count = Int32(truncatingIfNeeded: used.count / stride)
    for offset in Swift.stride(from: 0, to: used.count, by: stride) {
      let node = used.loadUnaligned(fromByteOffset: offset, as: TermNode.self)
      guard node.parent >= 0, node.parent <= count, node.number > 0, node.number <= count,
        isWord(node.word, Int(node.wordCount)), isList(node.terms, node.termCount, termCount)
      else { return false }
    }
    return true
  }

  private func arePrefixesConsistent(_ used: UnsafeRawBufferPointer, _ termCount: Int) -> Bool {
    let nodeCount = used.count / MemoryLayout<TermNode>.stride
    for index in 0..<prefixes.count {
      let prefix = prefixes.base[index]
      guard (0...nodeCount).contains(Int(prefix.parent)), prefix.next < prefixes.count,
        isWord(prefix.word, Int(prefix.wordCount)),
        isList(prefix.terms, prefix.termCount, termCount)
      else { return false }
    }
    // A search ends at a free slot, so there must be one.
    let indices = (0..<prefixSlots.count).map { prefixSlots.base[$0].index }
    return indices.contains { $0 < 0 } && indices.allSatisfy { $0 < prefixes.count }
  }

  /// Whether a word is in the pool; words are compared eight bytes at a time.
  private func isWord(_ place: Int32, _ count: Int) -> Bool {
    place >= 0 && count >= 0 && Int(place) + count <= pool.count - 8
  }

  /// Whether a term, or a list of terms, is there.
  private func isList(_ place: Int32, _ count: UInt8, _ termCount: Int) -> Bool {
    switch count {
    case 0: return true
    case 1: return place >= 0 && Int(place) < termCount
    default:
      guard place >= 0, Int(place) < lists.count else { return false }
      let terms = Int(lists.base[Int(place)])
      guard terms > 0, Int(place) + terms < lists.count else { return false }
      return (1...terms).allSatisfy { step in
        let term = Int(lists.base[Int(place) + step])
        return term >= 0 && term < termCount
      }
    }
  }
}
