/// Bit tables that tell which words cannot begin a term.
struct TermFilter: Sendable {
  /// The hashes of the words that begin a term.
  let words: FrozenArray<UInt64>
  let wordShift: UInt64
  /// The keys of the other words of terms.
  let edgeWords: FrozenArray<UInt64>
  let edgeShift: UInt64
  /// The first four bytes of the prefixes that begin a term.
  let heads: FrozenArray<UInt64>
  let hasPrefixes: Bool
  let hasShortPrefixes: Bool

  /// At most 32 KiB of bits, which leaves room in a first-level cache of 48 KiB.
  private static let largest: UInt64 = 18
  static var headBits: UInt64 { 15 }

  init(_ builder: TermTrieBuilder) {
    let nodes = builder.nodes.filter { $0.parent >= 0 }
    (words, wordShift) = Self.bits(nodes.lazy.filter { $0.parent == TermTrie.root }.map(\.hash))
    (edgeWords, edgeShift) = Self.bits(
      nodes.lazy.filter { $0.parent != TermTrie.root }
        .map { TermTrie.key($0.hash, after: $0.parent) })
    var heads = [UInt64](repeating: 0, count: 1 << Int(Self.headBits - 6))
    let first = builder.prefixes.filter { $0.parent == TermTrie.root }
    builder.pool.withUnsafeBytes { pool in
      guard let base = pool.baseAddress else { return }
      for prefix in first where prefix.wordCount >= TermTrie.prefixSize {
        let bit = Self.headBit(base + Int(prefix.word))
        heads[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    self.heads = FrozenArray(heads)
    hasPrefixes = !first.isEmpty
    hasShortPrefixes = first.contains { $0.wordCount < TermTrie.prefixSize }
  }

  /// A table with a bit for each key, chosen by the key's highest bits.
  private static func bits(
    _ keys: some Sequence<UInt64>
  ) -> (table: FrozenArray<UInt64>, shift: UInt64) {
    let keys = Array(keys)
    var bits: UInt64 = 10
    while bits < largest, 1 << bits < keys.count * 16 { bits += 1 }
    var table = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    for key in keys {
      let bit = key >> (64 - bits)
      table[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    return (FrozenArray(table), 64 - bits)
  }

  /// The bits of all words of terms but the first ones.
  var edges: TermBits { TermBits(table: edgeWords.base, shift: edgeShift) }

  @inline(__always)
  private static func headBit(_ bytes: UnsafeRawPointer) -> UInt64 {
    let head = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
    return (UInt64(head) &* TokenHash.first) &>> (64 - headBits)
  }

  /// Writes the words that may begin a term and returns their number.
  @inline(__always)
  func candidates(
    _ tokens: UnsafePointer<Token>, count: Int, folded: UnsafeRawPointer,
    into list: UnsafeMutablePointer<TermCandidate>
  ) -> Int {
    let words = words.base
    let heads = heads.base
    let always: UInt64 = hasShortPrefixes ? 1 : 0
    var found = 0
    for token in 0..<count {
      let bit = tokens[token].hash &>> wordShift
      let isWord = words[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63)
      var isPrefix = always
      if hasPrefixes {
        // A shorter word reads into the next one; that only makes it a candidate for nothing.
        let head = Self.headBit(folded + Int(tokens[token].start))
        isPrefix |= heads[Int(truncatingIfNeeded: head &>> 6)] &>> (head & 63) & 1
      }
      // Written in any case and kept if it counts: the processor need not guess.
      list[found].token = UInt32(truncatingIfNeeded: token) | UInt32(isPrefix) &<< 31
      found &+= Int(truncatingIfNeeded: (isWord | isPrefix) & 1)
    }
    return found
  }
}

/// A bit table, as a plain pointer.
struct TermBits {
  let table: UnsafePointer<UInt64>
  let shift: UInt64

  /// Whether a key may be in the table.
  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    let bit = key &>> shift
    return table[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 != 0
  }
}
