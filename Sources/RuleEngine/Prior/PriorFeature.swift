internal import TextMatching

/// The features of a text by their hashes: each word, and each two words that follow each other in a
/// sentence. Numbers are none: a phone number says nothing of other texts.
enum PriorFeature {
  /// The feature of two words.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    // The order matters, and equal words are no zero.
    (first &* 0x9E37_79B9_7F4A_7C15 ^ (first &>> 29)) &+ second
  }

  /// Whether a feature is one of some words, or holds one of them.
  static func holds(_ feature: String, anyOf words: Set<String>) -> Bool {
    words.contains(feature)
      || feature.split(separator: " ").contains { words.contains(String($0)) }
  }

  /// The feature of one or two folded words.
  static func of(_ words: String) -> UInt64 {
    let parts = words.split(separator: " ").map { TokenHash.of(String($0)) }
    return parts.count == 2 ? pair(parts[0], parts[1]) : parts.first ?? 0
  }

  /// Calls `body` with the features of a text in order, some more than once, and the tokens of each.
  @inline(__always)
  static func forEach(in text: borrowing TextBuffer, _ body: (UInt64, Range<Int>) -> Void) {
    text.tokens.withUnsafeBufferPointer { tokens in
      var last: UInt64 = 0
      var lastSentence: Int32 = -1
      for index in tokens.indices {
        if tokens[index].flags.contains(.number) {
          lastSentence = -1
          continue
        }
        let hash = tokens[index].hash
        body(hash, index..<index &+ 1)
        if tokens[index].sentence == lastSentence {
          body(pair(last, hash), index &- 1..<index &+ 1)
        }
        (last, lastSentence) = (hash, tokens[index].sentence)
      }
    }
  }
}
