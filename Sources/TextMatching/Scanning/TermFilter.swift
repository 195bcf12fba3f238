/// Bit tables that tell which words cannot begin a term.
struct TermFilter: Sendable {
  private let words: FrozenArray<UInt64>
  private let wordShift: UInt64
  private let heads: FrozenArray<UInt64>
  private let hasPrefixes: Bool
  private let hasShortPrefixes: Bool

  /// At most 32 KiB of bits, which leaves room in a first-level cache of 48 KiB.
  private static let largest: UInt64 = 18
  private static let headBits: UInt64 = 15

  init(_ builder: TermTrieBuilder) {
    let roots = builder.nodes.filter { $0.parent == TermTrie.root }
    var bits: UInt64 = 10
    while bits < Self.largest, 1 << bits < roots.count * 16 { bits += 1 }
    var words = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    for node in roots {
      let bit = node.hash >> (64 - bits)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    var heads = [UInt64](repeating: 0, count: 1 << Int(Self.headBits - 6))
    let first = builder.prefixes.filter { $0.parent == TermTrie.root }
    builder.pool.withUnsafeBytes { pool in
      guard let base = pool.baseAddress else { return }
      for prefix in first where prefix.wordCount >= TermTrie.prefixSize {
        let bit = Self.headBit(base + Int(prefix.word))
        heads[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    self.words = FrozenArray(words)
    wordShift = 64 - bits
    self.heads = FrozenArray(heads)
    hasPrefixes = !first.isEmpty
    hasShortPrefixes = first.contains { $0.wordCount < TermTrie.prefixSize }
  }

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
