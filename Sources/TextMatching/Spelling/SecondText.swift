/// Sentences of a text as they may have been meant, and which words of the original theirs are.
///
/// A scan of it finds what a scan of the text itself could not. Its hits are hits of the original
/// words, so that everything behind the scan, and the evidence, knows only what was typed.
package struct SecondText: Sendable {
  /// The sentences in which some words are read as others.
  package private(set) var text = TextBuffer()
  /// The tokens of the original that each token stands for.
  private var origins: [Range<Int32>] = []
  /// The number of tokens read as others before each token, and in all.
  private var changed: [Int32] = [0]

  /// Makes an empty text.
  init() {}

  /// Empties it and keeps its memory.
  mutating func reset() {
    text.reset()
    origins.removeAll(keepingCapacity: true)
    changed.removeAll(keepingCapacity: true)
    changed.append(0)
  }

  /// Adds a token of the original as it is.
  mutating func copy(_ token: Token, at index: Int, of original: borrowing TextBuffer) {
    original.folded.withUnsafeBufferPointer { folded in
      text.append(
        UnsafeBufferPointer(rebasing: folded[Int(token.start)..<Int(token.end)]), hash: token.hash)
    }
    origins.append(Int32(index)..<Int32(index + 1))
    changed.append(changed[changed.count - 1])
  }

  /// Adds words that some tokens of the original are read as.
  mutating func replace(_ tokens: Range<Int32>, by words: [Reading.Word]) {
    for word in words {
      word.letters.withUnsafeBufferPointer { text.append($0, hash: word.hash) }
      origins.append(tokens)
      changed.append(changed[changed.count - 1] + 1)
    }
  }

  /// Ends a sentence of the original.
  mutating func endSentence() { text.closeSentence() }

  /// Adds the hits that hold a word read as another to those of the original.
  ///
  /// - Parameter found: The hits in `text`.
  package func add(_ found: [TermHit], to hits: inout [TermHit]) {
    for hit in found {
      let (first, end) = (Int(hit.firstToken), Int(hit.endToken))
      if changed[end] == changed[first] { continue }
      hits.append(
        TermHit(
          term: hit.term, firstToken: origins[first].lowerBound,
          endToken: origins[end - 1].upperBound))
    }
  }
}
