/// The walk through the trie from a word of a text.
///
/// It holds plain pointers and numbers, so that it counts no references; the scanner outlives it.
struct TermWalk {
  private let nodes: UnsafePointer<TermNode>
  private let nodeShift: UInt64
  private let lastNode: Int
  private let edges: TermBits
  private let prefixes: UnsafePointer<TermPrefix>
  private let prefixSlots: UnsafePointer<TermSlot>
  private let prefixShift: UInt64
  private let lastPrefixSlot: Int
  private let rootPrefixSizes: UInt8
  private let pool: UnsafePointer<UInt8>
  private let lists: UnsafePointer<Int32>
  private let tokens: UnsafePointer<Token>
  private let count: Int
  private let folded: UnsafeRawPointer

  init(
    _ scanner: borrowing PortableScanner, tokens: UnsafePointer<Token>, count: Int,
    folded: UnsafeRawPointer
  ) {
    nodes = scanner.nodes.base
    nodeShift = scanner.nodeShift
    lastNode = scanner.nodes.count - 1
    edges = scanner.filter.edges
    prefixes = scanner.prefixes.base
    prefixSlots = scanner.prefixSlots.base
    prefixShift = scanner.prefixShift
    lastPrefixSlot = scanner.prefixSlots.count - 1
    rootPrefixSizes = scanner.rootPrefixSizes
    pool = scanner.pool.base
    lists = scanner.lists.base
    self.tokens = tokens
    self.count = count
    self.folded = folded
  }

  /// Finds where the search for each candidate ends in most cases.
  ///
  /// Nothing here waits for anything else, so the processor fetches many slots at once, before
  /// `find` needs them.
  @inline(__always)
  func locate(_ list: UnsafeMutablePointer<TermCandidate>, count: Int) {
    for place in 0..<count {
      let hash = tokens[Int(list[place].token & 0x7FFF_FFFF)].hash
      let slot = TermTrie.slot(hash, nodeShift)
      // Numbers instead of `&&`: a branch would wait for the memory.
      let isOther = nodes[slot].hash == hash ? 0 : 1
      let isTaken = nodes[slot].parent < 0 ? 0 : 1
      list[place].slot = Int32(truncatingIfNeeded: (slot &+ (isOther & isTaken)) & lastNode)
    }
  }

  /// Adds the hits that begin with a candidate, in their order.
  @inline(__always)
  func find(_ candidate: TermCandidate, into hits: inout HitWriter) {
    let first = Int(candidate.token & 0x7FFF_FFFF)
    let before = hits.count
    var hasPrefix = false
    if candidate.token >> 31 != 0 {
      hasPrefix = addPrefixes(
        rootPrefixSizes, after: TermTrie.root, at: first, first: first, into: &hits)
    }
    var slot = search(
      tokens[first], after: TermTrie.root, from: Int(candidate.slot))
    var place = first &+ 1
    while slot >= 0 {
      let node = nodes[slot]
      if node.termCount != 0 {
        add(node.terms, node.termCount, first: first, end: place, into: &hits)
      }
      if node.children == 0, node.prefixSizes == 0 { break }
      if place >= count || tokens[place].sentence != tokens[first].sentence { break }
      if node.prefixSizes != 0,
        addPrefixes(node.prefixSizes, after: node.number, at: place, first: first, into: &hits)
      {
        hasPrefix = true
      }
      let hash = tokens[place].hash
      if node.children & TermNode.childBit(hash) == 0 { break }
      let key = TermTrie.key(hash, after: node.number)
      if !edges.contains(key) { break }
      slot = search(
        tokens[place], after: node.number, from: TermTrie.slot(key, nodeShift))
      place &+= 1
    }
    if hasPrefix, hits.count - before > 1 { hits.sort(from: before) }
  }

  /// The slot of a word behind a node, or -1.
  @inline(__always)
  private func search(_ token: Token, after parent: Int32, from start: Int) -> Int {
    var slot = start
    while nodes[slot].parent >= 0 {
      if nodes[slot].hash == token.hash, nodes[slot].parent == parent, isWord(token, of: slot) {
        return slot
      }
      slot = (slot &+ 1) & lastNode
    }
    return -1
  }

  /// Whether a word of the text is a node's word, their hashes being equal.
  ///
  /// Words of at most eight bytes are equal then; see `TokenHash`.
  @inline(__always)
  private func isWord(_ token: Token, of slot: Int) -> Bool {
    guard nodes[slot].wordCount == UInt8(clamping: token.count) else { return false }
    if token.count <= 8 { return true }
    let word = pool + Int(nodes[slot].word)
    return isEqual(folded + Int(token.start), word, token.count) && word[token.count] == 0
  }

  @inline(__always)
  private func add(
    _ terms: Int32, _ termCount: UInt8, first: Int, end: Int, into hits: inout HitWriter
  ) {
    let first = Int32(truncatingIfNeeded: first)
    let end = Int32(truncatingIfNeeded: end)
    if termCount == 1 {
      hits.append(TermHit(term: terms, firstToken: first, endToken: end))
      return
    }
    let list = lists + Int(terms)
    for place in 1...Int(list[0]) {
      hits.append(TermHit(term: list[place], firstToken: first, endToken: end))
    }
  }

  /// Adds the terms whose prefix begins the word at a place; whether there was one.
  @inline(never)
  private func addPrefixes(
    _ sizes: UInt8, after node: Int32, at place: Int, first: Int, into hits: inout HitWriter
  ) -> Bool {
    let token = tokens[place]
    let bytes = folded + Int(token.start)
    var isFound = false
    for size in 1...TermTrie.prefixSize where sizes & 1 << UInt8(size) != 0 && token.count >= size {
      let key = TermTrie.prefixKey(bytes, size: size, after: node)
      var slot = TermTrie.slot(key, prefixShift)
      while prefixSlots[slot].index >= 0 {
        let head = prefixSlots[slot]
        if head.tag == TermTrie.tag(key), prefixes[Int(head.index)].parent == node {
          var next = head.index
          while next >= 0 {
            let prefix = prefixes[Int(next)]
            if isPrefix(prefix, of: token, bytes, size: size) {
              add(prefix.terms, prefix.termCount, first: first, end: place + 1, into: &hits)
              isFound = true
            }
            next = prefix.next
          }
        }
        slot = (slot &+ 1) & lastPrefixSlot
      }
    }
    return isFound
  }

  private func isPrefix(
    _ prefix: TermPrefix, of token: Token, _ bytes: UnsafeRawPointer, size: Int
  ) -> Bool {
    let length = Int(prefix.wordCount)
    return length <= token.count && min(length, TermTrie.prefixSize) == size
      && isEqual(bytes, pool + Int(prefix.word), length)
  }

  @inline(__always)
  private func isEqual(
    _ left: UnsafeRawPointer, _ right: UnsafePointer<UInt8>, _ length: Int
  ) -> Bool {
    var place = 0
    while place < length {
      if left.load(fromByteOffset: place, as: UInt8.self) != right[place] { return false }
      place &+= 1
    }
    return true
  }
}
