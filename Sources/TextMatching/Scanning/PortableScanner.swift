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
  /// Memory for one scan: the words that may begin a term, and the hits.
  ///
  /// A copy shares memory with the original, so only one of the two may be used.
  public struct Scratch: Sendable {
    var candidates: [TermCandidate] = []
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
    let count = text.tokens.count
    if count == 0 { return }
    if scratch.candidates.count < count {
      scratch.candidates = [TermCandidate](repeating: TermCandidate(), count: count + count / 2)
    }
    let memory = scratch.hits
    text.folded.withUnsafeBytes { folded in
      text.tokens.withUnsafeBufferPointer { tokens in
        scratch.candidates.withUnsafeMutableBufferPointer { candidates in
          guard let folded = folded.baseAddress, let tokens = tokens.baseAddress,
            let list = candidates.baseAddress
          else { return }
          let walk = TermWalk(self, tokens: tokens, count: count, folded: folded)
          let found = filter.candidates(tokens, count: count, folded: folded, into: list)
          walk.locate(list, count: found)
          var writer = HitWriter(memory)
          for place in 0..<found { walk.find(list[place], into: &writer) }
          writer.move(to: &hits)
        }
      }
    }
  }
}

/// A word that may begin a term.
struct TermCandidate: BitwiseCopyable, Sendable {
  /// The token, and in the highest bit whether a prefix may begin it.
  var token: UInt32 = 0
  /// The slot where the search for the word begins.
  var slot: Int32 = 0
}
