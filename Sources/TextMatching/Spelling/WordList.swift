internal import CWordLists

/// The words of a language, to tell a typing error from a word that a pack does not know.
///
/// Words are folded: small letters from a to z. What the list is made of, and its form, is said in
/// `scripts/make_word_lists.py`: an acyclic automaton in the program's read-only data. Nothing is
/// loaded, and looking a word up takes one step for each of its letters.
struct WordList: @unchecked Sendable {
  // Sendable: the memory is part of the program and never changes.

  private let edges: UnsafePointer<UInt32>

  /// The list of a language.
  init(_ language: Language) {
    // Behind the mark and the number of edges.
    edges = (language == .english ? fwl_english() : fwl_french()) + 2
  }

  /// The first edge of the root.
  private static let root = 1

  @inline(__always)
  private static func letter(_ edge: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: edge & 31) + 0x60
  }
  @inline(__always)
  private static func isEnd(_ edge: UInt32) -> Bool { edge & 32 != 0 }
  @inline(__always)
  private static func isLast(_ edge: UInt32) -> Bool { edge & 64 != 0 }
  @inline(__always)
  private static func target(_ edge: UInt32) -> Int { Int(edge >> 7) }

  /// The edge with a letter among those from a place on; `nil` where there is none.
  private func edge(_ letter: UInt8, from first: Int) -> UInt32? {
    if first == 0 { return nil }
    var place = first
    while true {
      let edge = edges[place]
      if Self.letter(edge) == letter { return edge }
      if Self.isLast(edge) { return nil }
      place += 1
    }
  }

  /// Whether a word is in the list.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var node = Self.root
    var isEnd = false
    for byte in word {
      guard let edge = edge(byte, from: node) else { return false }
      node = Self.target(edge)
      isEnd = Self.isEnd(edge)
    }
    return isEnd
  }

  /// Calls `body` with every word that some edits make of a word, some of them several times, until it
  /// returns true.
  ///
  /// An edit leaves out, adds or replaces a letter or swaps two neighbours.
  ///
  /// - Parameter kept: As many letters at the beginning are right, which makes the search much shorter.
  /// - Returns: Whether `body` returned true.
  func hasNeighbour(
    of word: UnsafeBufferPointer<UInt8>, edits: Int, keeping kept: Int = 0,
    where body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    withoutActuallyEscaping(body) { body in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + edits + 1) { room in
        var walk = Walk(list: self, word: word, written: room, body: body)
        var (node, isEnd) = (Self.root, false)
        for place in 0..<min(kept, word.count) {
          guard let edge = edge(word[place], from: node) else { return false }
          room[place] = word[place]
          (node, isEnd) = (Self.target(edge), Self.isEnd(edge))
        }
        return walk.visit(node, isEnd: isEnd, at: kept, depth: kept, edits: edits)
      }
    }
  }

  /// A walk through the automaton beside a word.
  private struct Walk {
    let list: WordList
    let word: UnsafeBufferPointer<UInt8>
    let written: UnsafeMutableBufferPointer<UInt8>
    let body: (UnsafeBufferPointer<UInt8>) -> Bool

    /// Goes on from a node.
    ///
    /// - Parameters:
    ///   - isEnd: Whether a word ends at the node.
    ///   - place: The next letter of the word.
    ///   - depth: The number of letters written.
    mutating func visit(
      _ node: Int, isEnd: Bool, at place: Int, depth: Int, edits: Int
    ) -> Bool {
      if place == word.count, isEnd, body(.init(rebasing: written[..<depth])) { return true }
      if edits > 0, place < word.count,
        visit(node, isEnd: isEnd, at: place + 1, depth: depth, edits: edits - 1)
      {
        return true
      }
      if node == 0 || depth == written.count { return false }
      var next = node
      while true {
        let edge = list.edges[next]
        let letter = WordList.letter(edge)
        let target = WordList.target(edge)
        let ends = WordList.isEnd(edge)
        written[depth] = letter
        if place < word.count, word[place] == letter {
          if visit(target, isEnd: ends, at: place + 1, depth: depth + 1, edits: edits) {
            return true
          }
        } else if edits > 0, place < word.count {
          if visit(target, isEnd: ends, at: place + 1, depth: depth + 1, edits: edits - 1)
            || visitSwapped(target, letter, at: place, depth: depth, edits: edits)
          {
            return true
          }
        }
        if edits > 0,
          visit(target, isEnd: ends, at: place, depth: depth + 1, edits: edits - 1)
        {
          return true
        }
        if WordList.isLast(edge) { return false }
        next += 1
      }
    }

    /// Goes on behind a letter that is the second of two swapped ones.
    private mutating func visitSwapped(
      _ node: Int, _ letter: UInt8, at place: Int, depth: Int, edits: Int
    ) -> Bool {
      guard place + 1 < word.count, word[place + 1] == letter, depth + 1 < written.count,
        let edge = list.edge(word[place], from: node)
      else { return false }
      written[depth + 1] = word[place]
      return visit(
        WordList.target(edge), isEnd: WordList.isEnd(edge), at: place + 2, depth: depth + 2,
        edits: edits - 1)
    }
  }
}
