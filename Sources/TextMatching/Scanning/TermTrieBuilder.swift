/// Builds the trie of terms; `PortableScanner` freezes its tables.
struct TermTrieBuilder {
  /// The nodes in slots; see `TermNode`.
  private(set) var nodes: [TermNode]
  /// How far a key is shifted to give a slot.
  private(set) var nodeShift: UInt64
  private(set) var prefixes: [TermPrefix] = []
  private(set) var prefixSlots: [TermSlot]
  private(set) var prefixShift: UInt64
  /// The words of all nodes and prefixes, with eight bytes to spare.
  private(set) var pool: [UInt8] = []
  /// The lists of several terms: a number, then as many terms.
  private(set) var lists: [Int32] = []
  /// The sizes of prefixes that are terms of one word.
  private(set) var rootPrefixSizes: UInt8 = 0

  private var nodeCount: Int32 = 0
  /// The pairs of slot or prefix and term, in the order of terms.
  private var nodeTerms: [(owner: Int32, term: Int32)] = []
  private var prefixTerms: [(owner: Int32, term: Int32)] = []

  init(_ list: [Term]) {
    let prefixCount = list.count(where: \.isPrefix)
    nodeShift = TermTrie.shift(for: list.count)
    nodes = [TermNode](repeating: TermNode(), count: 1 << Int(64 - nodeShift))
    prefixShift = TermTrie.shift(for: prefixCount)
    prefixSlots = [TermSlot](repeating: .free, count: 1 << Int(64 - prefixShift))
    nodeTerms.reserveCapacity(list.count)
    pool.reserveCapacity(16 * list.count)
    var buffer = TextBuffer()
    for (index, term) in list.enumerated() {
      buffer.reset()
      buffer.append(term.text)
      add(buffer, index: Int32(truncatingIfNeeded: index), isPrefix: term.isPrefix)
    }
    pool.append(contentsOf: repeatElement(0, count: 8))
    gatherTerms()
  }

  private mutating func add(_ term: borrowing TextBuffer, index: Int32, isPrefix: Bool) {
    let last = term.tokens.count - 1
    if last < 0 { return }
    term.folded.withUnsafeBytes { folded in
      guard let base = folded.baseAddress else { return }
      // Growing moves nodes to other slots, so it is done before the term's slots are known.
      makeRoom(for: last + 1)
      var slot = -1
      for place in 0..<(isPrefix ? last : last + 1) {
        slot = child(of: slot, term.tokens[place], bytes: base + Int(term.tokens[place].start))
      }
      if isPrefix {
        let token = term.tokens[last]
        let bytes = UnsafeRawBufferPointer(start: base + Int(token.start), count: token.count)
        prefixTerms.append((prefix(behind: slot, bytes), index))
      } else {
        nodeTerms.append((nodes[slot].number, index))
      }
    }
  }

  private mutating func makeRoom(for words: Int) {
    guard (Int(nodeCount) + words) * 2 > nodes.count else { return }
    let old = nodes
    nodeShift = TermTrie.shift(for: 2 * (Int(nodeCount) + words))
    nodes = [TermNode](repeating: TermNode(), count: 1 << Int(64 - nodeShift))
    for node in old where node.parent >= 0 {
      nodes[freeSlot(TermTrie.key(node.hash, after: node.parent))] = node
    }
  }

  private func freeSlot(_ key: UInt64) -> Int {
    var slot = TermTrie.slot(key, nodeShift)
    while nodes[slot].parent >= 0 { slot = (slot + 1) & (nodes.count - 1) }
    return slot
  }

  /// Finds or makes the node of a word behind the node in a slot (-1 is the root), and returns its slot.
  private mutating func child(
    of parentSlot: Int, _ token: Token, bytes: UnsafeRawPointer
  ) -> Int {
    let parent = parentSlot < 0 ? TermTrie.root : nodes[parentSlot].number
    let word = UnsafeRawBufferPointer(start: bytes, count: token.count)
    var slot = TermTrie.slot(TermTrie.key(token.hash, after: parent), nodeShift)
    while nodes[slot].parent >= 0 {
      if nodes[slot].hash == token.hash, nodes[slot].parent == parent,
        nodes[slot].wordCount == UInt8(clamping: word.count), isEqual(word, nodes[slot].word),
        pool[Int(nodes[slot].word) + word.count] == 0
      {
        return slot
      }
      slot = (slot + 1) & (nodes.count - 1)
    }
    nodeCount += 1
    nodes[slot] = TermNode(
      hash: token.hash, parent: parent, number: nodeCount, word: addToPool(word),
      wordCount: UInt8(clamping: word.count))
    if parentSlot >= 0 { nodes[parentSlot].children |= TermNode.childBit(token.hash) }
    return slot
  }

  /// Finds or makes a prefix behind the node in a slot.
  private mutating func prefix(behind slot: Int, _ word: UnsafeRawBufferPointer) -> Int32 {
    guard let base = word.baseAddress else { return -1 }
    let parent = slot < 0 ? TermTrie.root : nodes[slot].number
    let size = min(word.count, TermTrie.prefixSize)
    if slot < 0 {
      rootPrefixSizes |= 1 << UInt8(size)
    } else {
      nodes[slot].prefixSizes |= 1 << UInt8(size)
    }
    let key = TermTrie.prefixKey(base, size: size, after: parent)
    var place = TermTrie.slot(key, prefixShift)
    // One slot for a key: further prefixes with its first bytes are chained to the first one.
    while prefixSlots[place].index >= 0 {
      let head = prefixes[Int(prefixSlots[place].index)]
      if head.parent == parent, min(Int(head.wordCount), TermTrie.prefixSize) == size,
        isEqual(UnsafeRawBufferPointer(rebasing: word[..<size]), head.word)
      {
        break
      }
      place = (place + 1) & (prefixSlots.count - 1)
    }
    let head = prefixSlots[place].index
    var next = head
    while next >= 0 {
      let other = prefixes[Int(next)]
      if Int(other.wordCount) == word.count, isEqual(word, other.word) { return next }
      next = other.next
    }
    let index = Int32(truncatingIfNeeded: prefixes.count)
    prefixes.append(
      TermPrefix(
        parent: parent, word: addToPool(word), wordCount: Int32(truncatingIfNeeded: word.count),
        next: head < 0 ? -1 : prefixes[Int(head)].next))
    if head < 0 {
      prefixSlots[place] = TermSlot(tag: TermTrie.tag(key), index: index)
    } else {
      prefixes[Int(head)].next = index
    }
    return index
  }

  /// Whether the pool has a word's bytes at a place.
  private func isEqual(_ word: UnsafeRawBufferPointer, _ place: Int32) -> Bool {
    Int(place) + word.count <= pool.count
      && word.elementsEqual(pool[Int(place)..<Int(place) + word.count])
  }

  private mutating func addToPool(_ word: UnsafeRawBufferPointer) -> Int32 {
    let place = Int32(truncatingIfNeeded: pool.count)
    pool.append(contentsOf: word)
    // A zero ends each word, so that no longer word is taken for a shorter one.
    pool.append(0)
    return place
  }

  /// Gives each node and prefix its term, or a list if there are several.
  private mutating func gatherTerms() {
    var slots = [Int32](repeating: 0, count: Int(nodeCount) + 1)
    for slot in nodes.indices where nodes[slot].parent >= 0 {
      slots[Int(nodes[slot].number)] = Int32(truncatingIfNeeded: slot)
    }
    for (owner, terms) in Self.grouped(nodeTerms, owners: slots.count) {
      let slot = Int(slots[owner])
      (nodes[slot].terms, nodes[slot].termCount) = addList(terms)
    }
    for (owner, terms) in Self.grouped(prefixTerms, owners: prefixes.count) {
      (prefixes[owner].terms, prefixes[owner].termCount) = addList(terms)
    }
  }

  private mutating func addList(_ terms: ArraySlice<Int32>) -> (Int32, UInt8) {
    if terms.count == 1, let term = terms.first { return (term, 1) }
    let place = Int32(truncatingIfNeeded: lists.count)
    lists.append(Int32(truncatingIfNeeded: terms.count))
    lists += terms
    return (place, 2)
  }

  /// The terms of each owner that has some, in the order of terms.
  private static func grouped(
    _ pairs: [(owner: Int32, term: Int32)], owners: Int
  ) -> [(owner: Int, terms: ArraySlice<Int32>)] {
    var ends = [Int](repeating: 0, count: owners + 1)
    for pair in pairs { ends[Int(pair.owner) + 1] += 1 }
    for owner in 0..<owners { ends[owner + 1] += ends[owner] }
    let starts = ends
    var terms = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      terms[ends[Int(pair.owner)]] = pair.term
      ends[Int(pair.owner)] += 1
    }
    return (0..<owners).compactMap { owner in
      let range = starts[owner]..<ends[owner]
      return range.isEmpty ? nil : (owner, terms[range])
    }
  }
}
