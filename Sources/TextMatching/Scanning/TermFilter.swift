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
    let roots = builder.nodes.dropFirst().filter { $0.parent == 0 }
    var bits: UInt64 = 10
    while bits < Self.largest, 1 << bits < roots.count * 16 { bits += 1 }
    var words = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    for node in roots {
      let bit = node.hash >> (64 - bits)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    var heads = [UInt64](repeating: 0, count: 1 << Int(Self.headBits - 6))
    let first = builder.prefixes.filter { $0.parent == 0 }
    builder.pool.withUnsafeBytes { pool in
      guard let base = pool.baseAddress else { return }
      for prefix in first where prefix.wordCount >= TermKey.prefixSize {
        let bit = Self.headBit(base + Int(prefix.word))
        heads[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    self.words = FrozenArray(words)
    wordShift = 64 - bits
    self.heads = FrozenArray(heads)
    hasPrefixes = !first.isEmpty
    hasShortPrefixes = first.contains { $0.wordCount < TermKey.prefixSize }
  }

  @inline(__always)
  private static func headBit(_ bytes: UnsafeRawPointer) -> UInt64 {
    let head = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
    return (UInt64(head) &* TokenHash.first) &>> (64 - headBits)
  }

  /// Writes the indices of the words that may begin a term and returns their number.
  @inline(__always)
  func candidates(
    _ tokens: UnsafePointer<Token>, count: Int, folded: UnsafeRawPointer,
    into list: UnsafeMutablePointer<Int32>
  ) -> Int {
    if hasShortPrefixes {
      for token in 0..<count { list[token] = Int32(truncatingIfNeeded: token) }
      return count
    }
    let words = words.base
    let heads = heads.base
    var found = 0
    for token in 0..<count {
      let bit = tokens[token].hash &>> wordShift
      var isCandidate = words[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63)
      if hasPrefixes {
        // A shorter word reads into the next one; that only makes it a candidate for nothing.
        let head = Self.headBit(folded + Int(tokens[token].start))
        isCandidate |= heads[Int(truncatingIfNeeded: head &>> 6)] &>> (head & 63)
      }
      list[found] = Int32(truncatingIfNeeded: token)
      found &+= Int(truncatingIfNeeded: isCandidate & 1)
    }
    return found
  }
}
