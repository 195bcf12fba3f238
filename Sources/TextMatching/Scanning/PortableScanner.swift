internal import CTextKernels

/// Finds terms by the hashes of words, without any library.
///
/// A text's words already have their hashes. A small bit table in the nearest cache tells which
/// words may begin a term; for those a hash table gives a node of a trie whose edges are words.
/// Words are compared byte by byte where a hash alone could be wrong.
///
///     let scanner = PortableScanner(terms: [Term(text: "took my passport")])
///     var scratch = scanner.makeScratch()
///     scanner.scan(text, scratch: &scratch, into: &hits)
public struct PortableScanner: TermScanner {
  /// Memory for the hits of one scan.
  ///
  /// A copy shares memory with the original, so only one of the two may be used.
  public struct Scratch: Sendable {
    let hits = HitMemory()
  }

  let nodes: FrozenArray<TermNode>
  let nodeShift: UInt64
  let prefixes: FrozenArray<TermPrefix>
  let prefixSlots: FrozenArray<TermSlot>
  let prefixShift: UInt64
  let rootPrefixSizes: UInt8
  let pool: FrozenArray<UInt8>
  let lists: FrozenArray<Int32>
  let filter: TermFilter

  /// Builds the tables for a list of terms.
  public init(terms: [Term]) {
    self.init(TermTrieBuilder(terms))
  }

  /// Builds the tables for terms that are folded already, which saves folding them again.
  ///
  /// - Parameters:
  ///   - folded: The terms one after the other, words with one space between them.
  ///   - ends: Where each term ends in `folded`.
  ///   - prefixMark: The byte that stands at the end of a prefix; no word holds it.
  package init(folded: [UInt8], ends: [Int32], prefixMark: UInt8) {
    self.init(TermTrieBuilder(folded: folded, ends: ends, prefixMark: prefixMark))
  }

  private init(_ builder: TermTrieBuilder) {
    nodes = FrozenArray(builder.nodes)
    nodeShift = builder.nodeShift
    prefixes = FrozenArray(builder.prefixes)
    prefixSlots = FrozenArray(builder.prefixSlots)
    prefixShift = builder.prefixShift
    rootPrefixSizes = builder.rootPrefixSizes
    pool = FrozenArray(builder.pool)
    lists = FrozenArray(builder.lists)
    filter = TermFilter(builder)
  }

  /// Makes the memory that one worker needs.
  public func makeScratch() -> Scratch { Scratch() }

  /// Replaces `hits` by the hits in a text; see `TermScanner`.
  public func scan(
    _ text: borrowing TextBuffer, scratch: inout Scratch, into hits: inout [TermHit]
  ) {
    hits.removeAll(keepingCapacity: true)
    let memory = scratch.hits
    var terms = kernelTables
    text.folded.withUnsafeBufferPointer { folded in
      text.tokens.withUnsafeBufferPointer { tokens in
        guard let tokenBase = tokens.baseAddress, let foldedBase = folded.baseAddress else {
          return
        }
        var search = ctk_search(
          tokens: tokenBase, token_count: Int64(tokens.count), folded: foldedBase,
          hits: memory.base, capacity: Int64(memory.capacity), count: 0, position: 0)
        while !ctk_find_terms(&terms, &search) {
          memory.grow(keeping: Int(search.count))
          search.hits = UnsafeMutableRawPointer(memory.base)
          search.capacity = Int64(memory.capacity)
        }
        hits.append(
          contentsOf: UnsafeBufferPointer(start: memory.base, count: Int(search.count)))
      }
    }
  }

  /// The tables as the innermost loops take them; valid as long as the scanner.
  private var kernelTables: ctk_terms {
    ctk_terms(
      nodes: nodes.base, node_shift: nodeShift, words: filter.words.base,
      word_mask: UInt64(filter.words.count - 1), edges: filter.edges.base,
      edge_mask: UInt64(filter.edges.count - 1), heads: filter.heads.base,
      prefixes: prefixes.base, prefix_slots: prefixSlots.base, prefix_shift: prefixShift,
      root_prefix_sizes: rootPrefixSizes,
      has_prefixes: rootPrefixSizes != 0, pool: pool.base, lists: lists.base)
  }
}
