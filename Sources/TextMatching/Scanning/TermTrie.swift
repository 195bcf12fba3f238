/// A node of the trie of terms: the words from the first one of some terms to this one.
struct TermNode: BitwiseCopyable, Sendable {
  /// The hash of the node's word.
  var hash: UInt64 = 0
  /// One bit for each following word, chosen by its hash: most words are no child by this alone.
  var children: UInt64 = 0
  /// The node of the word before; 0 is the root.
  var parent: Int32 = 0
  /// The node's word in the pool of words.
  var word: Int32 = 0
  var wordCount: Int32 = 0
  /// The terms that end here, in the list of terms.
  var firstTerm: Int32 = 0
  var termCount: Int32 = 0
  /// Bit `k` (1 to 4) is set where prefixes of `k` bytes or, for 4, of more may follow this node.
  var prefixSizes: Int32 = 0
}

/// The beginning of a word that some terms end with.
struct TermPrefix: BitwiseCopyable, Sendable {
  /// The node of the word before; 0 is the root.
  var parent: Int32
  /// The bytes in the pool of words.
  var word: Int32
  var wordCount: Int32
  var firstTerm: Int32 = 0
  var termCount: Int32 = 0
  /// The next prefix with the same key, or -1.
  var next: Int32
}

/// A slot of an open hash table: part of the key's hash, and an index that is -1 if it is free.
struct TermSlot: BitwiseCopyable, Sendable {
  var tag: UInt32
  var index: Int32

  static let free = TermSlot(tag: 0, index: -1)
}

/// The keys of the trie's tables.
enum TermKey {
  /// The key of a word behind a node.
  @inline(__always)
  static func word(_ hash: UInt64, after node: Int32) -> UInt64 {
    (hash ^ UInt64(UInt32(bitPattern: node))) &* TokenHash.first
  }

  /// The key of the first `size` bytes of a word behind a node.
  @inline(__always)
  static func prefix(_ bytes: UnsafeRawPointer, size: Int, after node: Int32) -> UInt64 {
    let head = TokenHash.load(bytes) & TokenHash.mask(size)
    return (head ^ UInt64(UInt32(bitPattern: node)) << 32) &* TokenHash.first
  }

  /// The part of a hash that a slot keeps.
  @inline(__always)
  static func tag(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key) }

  /// Prefixes are found by at most this many of their bytes.
  static let prefixSize = 4
}
