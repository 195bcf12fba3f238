/// A node of the trie of terms: the words from the first one of some terms to this one.
///
/// Nodes lie in an open hash table, 32 bytes each and two in a cache line, so that a word of a text
/// costs one access to memory. The root is not in the table.
struct TermNode: BitwiseCopyable, Sendable {
  /// The hash of the node's word.
  var hash: UInt64 = 0
  /// The node of the word before, or `TermTrie.root`; -1 in a free slot.
  var parent: Int32 = -1
  /// The node's own number.
  var number: Int32 = 0
  /// One bit for each following word, chosen by its hash: most words are no child by this alone.
  var children: UInt32 = 0
  /// The node's word in the pool of words.
  var word: Int32 = 0
  /// The term that ends here, or where the list of several terms begins.
  var terms: Int32 = 0
  /// 0, 1, or 2 for several terms.
  var termCount: UInt8 = 0
  /// Bit `k` (1 to 4) is set where prefixes of `k` bytes or, for 4, of more may follow this node.
  var prefixSizes: UInt8 = 0
  /// The number of bytes of the word, or 255 for more.
  var wordCount: UInt8 = 0

  /// The bit of a word in `children`.
  @inline(__always)
  static func childBit(_ hash: UInt64) -> UInt32 {
    1 &<< UInt32(truncatingIfNeeded: hash & 31)
  }
}

/// The beginning of a word that some terms end with.
struct TermPrefix: BitwiseCopyable, Sendable {
  /// The node of the word before, or `TermTrie.root`.
  var parent: Int32
  /// The bytes in the pool of words.
  var word: Int32
  /// The number of bytes.
  var wordCount: Int32
  /// The term, or where the list of several terms begins.
  var terms: Int32 = 0
  /// 1, or 2 for several terms.
  var termCount: UInt8 = 0
  /// The next prefix with the same key, or -1.
  var next: Int32
}

/// A slot of the table of prefixes: part of the key, and an index that is -1 if the slot is free.
struct TermSlot: BitwiseCopyable, Sendable {
  var tag: UInt32
  var index: Int32

  static let free = TermSlot(tag: 0, index: -1)
}

/// The keys of the trie's tables.
enum TermTrie {
  /// The number of the root, where all terms begin.
  static var root: Int32 { 0 }

  /// Prefixes are found by at most this many of their bytes.
  static var prefixSize: Int { 4 }

  /// The key of a word behind a node. A first word's key is its hash.
  @inline(__always)
  static func key(_ hash: UInt64, after node: Int32) -> UInt64 {
    hash ^ (UInt64(UInt32(bitPattern: node)) &* TokenHash.first)
  }

  /// The key of the first `size` bytes of a word behind a node.
  @inline(__always)
  static func prefixKey(_ bytes: UnsafeRawPointer, size: Int, after node: Int32) -> UInt64 {
    let head = TokenHash.load(bytes) & TokenHash.mask(size)
    return (head ^ UInt64(UInt32(bitPattern: node)) &<< 32) &* TokenHash.first
  }

  /// The slot where the search for a key begins in a table of `1 << (64 - shift)` slots.
  @inline(__always)
  static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: key &>> shift)
  }

  /// The part of a key that a slot keeps.
  @inline(__always)
  static func tag(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key) }

  /// The shift for a table that is at most half full.
  static func shift(for count: Int) -> UInt64 {
    var bits: UInt64 = 4
    while 1 << bits < count * 2 { bits += 1 }
    return 64 - bits
  }
}
