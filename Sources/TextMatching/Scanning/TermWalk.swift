/// The walk through the trie from one word of a text.
struct TermWalk {
  private let scanner: PortableScanner
  private let tokens: UnsafePointer<Token>
  private let count: Int
  private let folded: UnsafeRawPointer

  init(
    _ scanner: borrowing PortableScanner, tokens: UnsafePointer<Token>, count: Int,
    folded: UnsafeRawPointer
  ) {
    self.scanner = copy scanner
    self.tokens = tokens
    self.count = count
    self.folded = folded
  }

  /// Adds the hits that begin with a word, in their order.
  @inline(__always)
  func find(from first: Int, into hits: inout [TermHit]) {
    let nodes = scanner.nodes.base
    let sentence = tokens[first].sentence
    let before = hits.count
    var hasPrefix = false
    var node: Int32 = 0
    var place = first
    while true {
      let sizes = nodes[Int(node)].prefixSizes
      if sizes != 0, addPrefixes(sizes, after: node, at: place, first: first, into: &hits) {
        hasPrefix = true
      }
      let next = node == 0 ? root(at: place) : child(of: node, at: place)
      if next < 0 { break }
      node = next
      place += 1
      let found = nodes[Int(node)]
      add(found.firstTerm, found.termCount, first: first, end: place, into: &hits)
      if found.children == 0, found.prefixSizes == 0 { break }
      if place >= count || tokens[place].sentence != sentence { break }
    }
    if hasPrefix, hits.count - before > 1 { hits[before...].sort() }
  }

  @inline(__always)
  private func add(
    _ firstTerm: Int32, _ termCount: Int32, first: Int, end: Int, into hits: inout [TermHit]
  ) {
    for term in firstTerm..<firstTerm + termCount {
      hits.append(
        TermHit(
          term: scanner.terms.base[Int(term)], firstToken: Int32(truncatingIfNeeded: first),
          endToken: Int32(truncatingIfNeeded: end)))
    }
  }

  /// The node of a first word, or -1.
  @inline(__always)
  private func root(at place: Int) -> Int32 {
    let token = tokens[place]
    let slots = scanner.roots
    var slot = Int(truncatingIfNeeded: token.hash &>> scanner.rootShift)
    while slots.base[slot].index >= 0 {
      let found = slots.base[slot]
      if found.tag == TermKey.tag(token.hash), isWord(token, of: found.index) { return found.index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The node of a word behind another node, or -1.
  @inline(__always)
  private func child(of node: Int32, at place: Int) -> Int32 {
    let token = tokens[place]
    if scanner.nodes.base[Int(node)].children &>> (token.hash & 63) & 1 == 0 { return -1 }
    let key = TermKey.word(token.hash, after: node)
    let slots = scanner.edges
    var slot = Int(truncatingIfNeeded: key &>> scanner.edgeShift)
    while slots.base[slot].index >= 0 {
      let found = slots.base[slot]
      if found.tag == TermKey.tag(key), scanner.nodes.base[Int(found.index)].parent == node,
        isWord(token, of: found.index)
      {
        return found.index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Whether a word of the text is a node's word.
  ///
  /// Words of at most eight bytes are equal if their hashes are; see `TokenHash`.
  @inline(__always)
  private func isWord(_ token: Token, of index: Int32) -> Bool {
    let node = scanner.nodes.base[Int(index)]
    guard node.hash == token.hash, token.count == Int(node.wordCount) else { return false }
    return token.count <= 8
      || isEqual(folded + Int(token.start), scanner.pool.base + Int(node.word), token.count)
  }

  /// Adds the terms whose prefix begins the word at a place; whether there was one.
  private func addPrefixes(
    _ sizes: Int32, after node: Int32, at place: Int, first: Int, into hits: inout [TermHit]
  ) -> Bool {
    let token = tokens[place]
    let bytes = folded + Int(token.start)
    var isFound = false
    for size in 1...TermKey.prefixSize where sizes & 1 << Int32(size) != 0 && token.count >= size {
      let key = TermKey.prefix(bytes, size: size, after: node)
      var slot = Int(truncatingIfNeeded: key &>> scanner.prefixShift)
      while scanner.prefixTable.base[slot].index >= 0 {
        let found = scanner.prefixTable.base[slot]
        if found.tag == TermKey.tag(key), scanner.prefixes.base[Int(found.index)].parent == node {
          var next = found.index
          while next >= 0 {
            let prefix = scanner.prefixes.base[Int(next)]
            if isPrefix(prefix, of: token, bytes, size: size) {
              add(prefix.firstTerm, prefix.termCount, first: first, end: place + 1, into: &hits)
              isFound = true
            }
            next = prefix.next
          }
        }
        slot = (slot + 1) & (scanner.prefixTable.count - 1)
      }
    }
    return isFound
  }

  private func isPrefix(
    _ prefix: TermPrefix, of token: Token, _ bytes: UnsafeRawPointer, size: Int
  ) -> Bool {
    let length = Int(prefix.wordCount)
    return length <= token.count && min(length, TermKey.prefixSize) == size
      && isEqual(bytes, scanner.pool.base + Int(prefix.word), length)
  }

  @inline(__always)
  private func isEqual(
    _ left: UnsafeRawPointer, _ right: UnsafePointer<UInt8>, _ length: Int
  ) -> Bool {
    UnsafeRawBufferPointer(start: left, count: length)
      .elementsEqual(UnsafeRawBufferPointer(start: right, count: length))
  }
}
