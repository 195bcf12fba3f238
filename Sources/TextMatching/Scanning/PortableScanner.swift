/// Finds terms by the hashes of words, without any library.
///
/// A text's words already have their hashes. A small bit table in the nearest cache tells which
/// words may begin a term; for those a hash table gives a node of a trie whose edges are words.
/// Words are compared byte by byte where a hash alone could be wrong.
///
///     let scanner = PortableScanner(terms: [Term(text: "took my passport")])
///     var scratch = scanner.makeScratch()
///     scanner.scan(text, scratch: &scratch, into: &hits)
///
/// Building costs about a quarter of a microsecond a term.
public struct PortableScanner: TermScanner {
  /// Memory for one scan: the tokens that may begin a term.
  public struct Scratch: Sendable {
    var candidates: [Int32] = []
  }

  let nodes: FrozenArray<TermNode>
  let prefixes: FrozenArray<TermPrefix>
  let pool: FrozenArray<UInt8>
  let terms: FrozenArray<Int32>
  let roots: FrozenArray<TermSlot>
  let edges: FrozenArray<TermSlot>
  let prefixTable: FrozenArray<TermSlot>
  /// How far a key is shifted to give a slot of each table.
  let rootShift: UInt64
  let edgeShift: UInt64
  let prefixShift: UInt64
  let filter: TermFilter

  /// Builds the tables for a list of terms.
  public init(terms list: [Term]) {
    let builder = TermTrieBuilder(list)
    nodes = FrozenArray(builder.nodes)
    prefixes = FrozenArray(builder.prefixes)
    pool = FrozenArray(builder.pool)
    terms = FrozenArray(builder.terms)
    roots = FrozenArray(builder.roots.slots)
    edges = FrozenArray(builder.edges.slots)
    prefixTable = FrozenArray(builder.prefixTable.slots)
    rootShift = builder.roots.shift
    edgeShift = builder.edges.shift
    prefixShift = builder.prefixTable.shift
    filter = TermFilter(builder)
  }

  /// Makes the memory that one worker needs.
  public func makeScratch() -> Scratch { Scratch() }

  /// Replaces `hits` by the hits in a text; see `TermScanner`.
  public func scan(
    _ text: borrowing TextBuffer, scratch: inout Scratch, into hits: inout [TermHit]
  ) {
    hits.removeAll(keepingCapacity: true)
    let count = text.tokens.count
    if count == 0 { return }
    if scratch.candidates.count < count {
      scratch.candidates = [Int32](repeating: 0, count: count + count / 2)
    }
    text.folded.withUnsafeBytes { folded in
      text.tokens.withUnsafeBufferPointer { tokens in
        scratch.candidates.withUnsafeMutableBufferPointer { candidates in
          guard let folded = folded.baseAddress, let tokens = tokens.baseAddress,
            let list = candidates.baseAddress
          else { return }
          let walk = TermWalk(self, tokens: tokens, count: count, folded: folded)
          let found = filter.candidates(tokens, count: count, folded: folded, into: list)
          for place in 0..<found { walk.find(from: Int(list[place]), into: &hits) }
        }
      }
    }
  }
}
