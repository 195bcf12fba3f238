/// Bit tables that tell which words cannot begin a term.
///
/// A key's bit is chosen by its lowest bits, because the slots of the trie's table are chosen by
/// the highest.
struct TermFilter: Sendable {
  /// The hashes of the words that begin a term.
  let words: FrozenArray<UInt64>
  /// The keys of the other words of terms.
  let edges: FrozenArray<UInt64>
  /// The first four bytes of the prefixes that begin a term.
  let heads: FrozenArray<UInt64>

  /// At most 32 KiB of bits, which leaves room in a first-level cache of 48 KiB.
  private static let largest = 18
  static var headBits: UInt64 { 15 }

  init(_ builder: TermTrieBuilder) {
    let nodes = builder.nodes.filter { $0.parent >= 0 }
    words = Self.bits(nodes.lazy.filter { $0.parent == TermTrie.root }.map(\.hash))
    edges = Self.bits(
      nodes.lazy.filter { $0.parent != TermTrie.root }
        .map { TermTrie.key($0.hash, after: $0.parent) })
    let prefixes = builder.prefixes.filter { $0.parent == TermTrie.root }
    // Any word may begin with a prefix that is shorter than what the table looks at.
    let hasShort = prefixes.contains { $0.wordCount < TermTrie.prefixSize }
    var heads = [UInt64](repeating: hasShort ? .max : 0, count: 1 << Int(Self.headBits - 6))
    builder.pool.withUnsafeBytes { pool in
      guard let base = pool.baseAddress else { return }
      for prefix in prefixes where prefix.wordCount >= TermTrie.prefixSize {
        let bit = Self.headBit(base + Int(prefix.word))
        heads[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    self.heads = FrozenArray(heads)
  }

  /// A table with a bit for each key.
  private static func bits(_ keys: some Sequence<UInt64>) -> FrozenArray<UInt64> {
    let keys = Array(keys)
    var bits = 10
    while bits < largest, 1 << bits < keys.count * 16 { bits += 1 }
    var table = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for key in keys {
      table[Int(truncatingIfNeeded: key >> 6) & (table.count - 1)] |= 1 << (key & 63)
    }
    return FrozenArray(table)
  }

  private static func headBit(_ bytes: UnsafeRawPointer) -> UInt64 {
    let head = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
    return (UInt64(head) &* TokenHash.first) &>> (64 - headBits)
  }
}
