/// Builds the trie of terms; `PortableScanner` freezes its tables.
struct TermTrieBuilder {
  private(set) var nodes = [TermNode()]
  private(set) var prefixes: [TermPrefix] = []
  /// The words of all nodes and prefixes, with eight bytes to spare.
  private(set) var pool: [UInt8] = []
  /// The terms of each node, then of each prefix.
  private(set) var terms: [Int32] = []
  /// Nodes behind the root by the hash of their word.
  private(set) var roots: TermTable
  /// All other nodes by parent and word.
  private(set) var edges: TermTable
  /// Prefixes by parent and first bytes.
  private(set) var prefixTable: TermTable

  /// The pairs of node or prefix and term, in the order of terms.
  private var nodeTerms: [(owner: Int32, term: Int32)] = []
  private var prefixTerms: [(owner: Int32, term: Int32)] = []

  init(_ list: [Term]) {
    roots = TermTable(capacity: list.count)
    edges = TermTable(capacity: list.count)
    prefixTable = TermTable(capacity: list.count(where: \.isPrefix))
    nodes.reserveCapacity(list.count)
    nodeTerms.reserveCapacity(list.count)
    pool.reserveCapacity(8 * list.count)
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
    let tokens = term.tokens
    guard let last = tokens.last else { return }
    term.folded.withUnsafeBytes { folded in
      guard let base = folded.baseAddress else { return }
      var node: Int32 = 0
      for token in isPrefix ? tokens.dropLast() : tokens[...] {
        node = child(of: node, token, bytes: base + Int(token.start))
      }
      if isPrefix {
        let bytes = UnsafeRawBufferPointer(start: base + Int(last.start), count: last.count)
        prefixTerms.append((prefix(of: node, bytes), index))
      } else {
        nodeTerms.append((node, index))
      }
    }
  }

  /// Finds or makes the node of a word.
  private mutating func child(
    of parent: Int32, _ token: Token, bytes: UnsafeRawPointer
  ) -> Int32 {
    let key = parent == 0 ? token.hash : TermKey.word(token.hash, after: parent)
    let word = UnsafeRawBufferPointer(start: bytes, count: token.count)
    let known = (parent == 0 ? roots : edges).first(key) { index in
      let node = nodes[Int(index)]
      return node.parent == parent && node.hash == token.hash
        && isEqual(word, node.word, node.wordCount)
    }
    if let known { return known }
    let index = Int32(truncatingIfNeeded: nodes.count)
    var node = TermNode(hash: token.hash, parent: parent)
    (node.word, node.wordCount) = addToPool(word)
    nodes.append(node)
    if parent == 0 {
      roots.insert(key, index)
    } else {
      edges.insert(key, index)
      nodes[Int(parent)].children |= 1 << (token.hash & 63)
    }
    return index
  }

  /// Finds or makes a prefix.
  private mutating func prefix(of parent: Int32, _ word: UnsafeRawBufferPointer) -> Int32 {
    let size = min(word.count, TermKey.prefixSize)
    nodes[Int(parent)].prefixSizes |= 1 << Int32(size)
    guard let base = word.baseAddress else { return -1 }
    let key = TermKey.prefix(base, size: size, after: parent)
    // One slot for a key: further prefixes with its first bytes are chained to the first one.
    let head = prefixTable.first(key) { index in
      let other = prefixes[Int(index)]
      return other.parent == parent && min(Int(other.wordCount), TermKey.prefixSize) == size
        && isEqual(UnsafeRawBufferPointer(rebasing: word[..<size]), other.word, Int32(size))
    }
    var next = head ?? -1
    while next >= 0 {
      let other = prefixes[Int(next)]
      if isEqual(word, other.word, other.wordCount) { return next }
      next = other.next
    }
    let index = Int32(truncatingIfNeeded: prefixes.count)
    let place = addToPool(word)
    var new = TermPrefix(parent: parent, word: place.0, wordCount: place.1, next: -1)
    if let head {
      new.next = prefixes[Int(head)].next
      prefixes[Int(head)].next = index
    } else {
      prefixTable.insert(key, index)
    }
    prefixes.append(new)
    return index
  }

  private func isEqual(_ word: UnsafeRawBufferPointer, _ other: Int32, _ count: Int32) -> Bool {
    word.count == Int(count) && word.elementsEqual(pool[Int(other)..<Int(other) + Int(count)])
  }

  private mutating func addToPool(_ word: UnsafeRawBufferPointer) -> (Int32, Int32) {
    let place = Int32(truncatingIfNeeded: pool.count)
    pool.append(contentsOf: word)
    return (place, Int32(truncatingIfNeeded: word.count))
  }

  /// Sorts the terms by node and prefix, keeping their order, and gives each its part of the list.
  private mutating func gatherTerms() {
    for pair in nodeTerms { nodes[Int(pair.owner)].termCount += 1 }
    for pair in prefixTerms { prefixes[Int(pair.owner)].termCount += 1 }
    var next: Int32 = 0
    for index in nodes.indices {
      nodes[index].firstTerm = next
      next += nodes[index].termCount
    }
    for index in prefixes.indices {
      prefixes[index].firstTerm = next
      next += prefixes[index].termCount
    }
    terms = [Int32](repeating: 0, count: Int(next))
    var places = nodes.map(\.firstTerm)
    for (owner, term) in nodeTerms {
      terms[Int(places[Int(owner)])] = term
      places[Int(owner)] += 1
    }
    places = prefixes.map(\.firstTerm)
    for (owner, term) in prefixTerms {
      terms[Int(places[Int(owner)])] = term
      places[Int(owner)] += 1
    }
  }
}
