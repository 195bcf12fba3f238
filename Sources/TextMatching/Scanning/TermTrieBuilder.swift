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

  private init(count: Int, prefixCount: Int) {
    nodeShift = TermTrie.shift(for: count)
    nodes = [TermNode](repeating: TermNode(), count: 1 << Int(64 - nodeShift))
    prefixShift = TermTrie.shift(for: prefixCount)
    prefixSlots = [TermSlot](repeating: .free, count: 1 << Int(64 - prefixShift))
    nodeTerms.reserveCapacity(count)
    pool.reserveCapacity(16 * count)
  }

  init(_ list: [Term]) {
    self.init(count: list.count, prefixCount: list.count(where: \.isPrefix))
    var buffer = TextBuffer()
    var words: [FoldedWord] = []
    for (index, term) in list.enumerated() {
      buffer.reset()
      buffer.append(term.text)
      buffer.folded.withUnsafeBytes { folded in
        guard let base = folded.baseAddress else { return }
        words.removeAll(keepingCapacity: true)
        for token in buffer.tokens {
          words.append(FoldedWord(token.hash, base + Int(token.start), count: token.count))
        }
        add(words, index: Int32(truncatingIfNeeded: index), isPrefix: term.isPrefix)
      }
    }
    finish()
  }

  /// Builds the trie of terms that are folded already; see `PortableScanner.init(folded:ends:)`.
  init(folded: [UInt8], ends: [Int32], prefixMark: UInt8) {
    let prefixCount = ends.count { $0 > 0 && folded[Int($0) - 1] == prefixMark }
    self.init(count: ends.count, prefixCount: prefixCount)
    // Words are read eight bytes at a time.
    let padded = folded + [UInt8](repeating: 0, count: 8)
    var words: [FoldedWord] = []
    padded.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      for (index, end) in ends.enumerated() {
        var last = Int(end)
        let isPrefix = last > start && bytes[last - 1] == prefixMark
        if isPrefix { last -= 1 }
        words.removeAll(keepingCapacity: true)
        while start < last {
          var stop = start
          while stop < last, bytes[stop] != UInt8(ascii: " ") { stop += 1 }
          let word = base + start
          if stop > start {
            let hash = TokenHash.of(word, count: stop - start)
            words.append(FoldedWord(hash, word, count: stop - start))
          }
          start = stop + 1
        }
        start = Int(end)
        add(words, index: Int32(truncatingIfNeeded: index), isPrefix: isPrefix)
      }
    }
    finish()
  }

  /// A word of a term: its hash and its bytes.
  private struct FoldedWord {
    var hash: UInt64
    var bytes: UnsafeRawBufferPointer

    init(_ hash: UInt64, _ start: UnsafeRawPointer, count: Int) {
      self.hash = hash
      bytes = UnsafeRawBufferPointer(start: start, count: count)
    }
  }

  private mutating func finish() {
    pool.append(contentsOf: repeatElement(0, count: 8))
    gatherTerms()
  }

  private mutating func add(_ words: [FoldedWord], index: Int32, isPrefix: Bool) {
    guard let last = words.last else { return }
    // Growing moves nodes to other slots, so it is done before the term's slots are known.
    makeRoom(for: words.count)
    var slot = -1
    for word in isPrefix ? words.dropLast() : words[...] { slot = child(of: slot, word) }
    if isPrefix {
      prefixTerms.append((prefix(behind: slot, last.bytes), index))
    } else {
      nodeTerms.append((nodes[slot].number, index))
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
  private mutating func child(of parentSlot: Int, _ folded: FoldedWord) -> Int {
    let parent = parentSlot < 0 ? TermTrie.root : nodes[parentSlot].number
    let (hash, word) = (folded.hash, folded.bytes)
    var slot = TermTrie.slot(TermTrie.key(hash, after: parent), nodeShift)
    while nodes[slot].parent >= 0 {
      if nodes[slot].hash == hash, nodes[slot].parent == parent,
        nodes[slot].wordCount == UInt8(clamping: word.count), isEqual(word, nodes[slot].word),
        pool[Int(nodes[slot].word) + word.count] == 0
      {
        return slot
      }
      slot = (slot + 1) & (nodes.count - 1)
    }
    nodeCount += 1
    nodes[slot] = TermNode(
      hash: hash, parent: parent, number: nodeCount, word: addToPool(word),
      wordCount: UInt8(clamping: word.count))
    if parentSlot >= 0 { nodes[parentSlot].children |= TermNode.childBit(hash) }
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
    // Hardly a node has several terms, so only for those lists are made.
    var several: [Int: [Int32]] = [:]
    for (owner, term) in nodeTerms {
      let slot = Int(slots[Int(owner)])
      if nodes[slot].termCount == 0 {
        (nodes[slot].terms, nodes[slot].termCount) = (term, 1)
      } else {
        several[slot, default: [nodes[slot].terms]].append(term)
      }
    }
    for (slot, terms) in several.sorted(by: { $0.key < $1.key }) {
      (nodes[slot].terms, nodes[slot].termCount) = (addList(terms), 2)
    }
    several = [:]
    for (owner, term) in prefixTerms {
      let index = Int(owner)
      if prefixes[index].termCount == 0 {
        (prefixes[index].terms, prefixes[index].termCount) = (term, 1)
      } else {
        several[index, default: [prefixes[index].terms]].append(term)
      }
    }
    for (index, terms) in several.sorted(by: { $0.key < $1.key }) {
      (prefixes[index].terms, prefixes[index].termCount) = (addList(terms), 2)
    }
  }

  private mutating func addList(_ terms: [Int32]) -> Int32 {
    let place = Int32(truncatingIfNeeded: lists.count)
    lists.append(Int32(truncatingIfNeeded: terms.count))
    lists += terms
    return place
  }
}
