@testable import TextMatching

/// The slow and obvious scanner that the fast ones are compared with: every term at every word.
struct NaiveScanner {
  private let terms: [(words: [[UInt8]], isPrefix: Bool)]

  init(terms: [Term]) {
    self.terms = terms.map { (Folding.words(of: $0.text), $0.isPrefix) }
  }

  func scan(_ text: TextBuffer) -> [TermHit] {
    let words = text.tokens.map { Array(text.folded[Int($0.start)..<Int($0.end)]) }
    var hits: [TermHit] = []
    for (index, term) in terms.enumerated() where !term.words.isEmpty {
      for first in words.indices where first + term.words.count <= words.count {
        let end = first + term.words.count
        guard text.tokens[first].sentence == text.tokens[end - 1].sentence else { continue }
        let isFound = zip(first..<end, term.words).allSatisfy { place, word in
          term.isPrefix && place == end - 1
            ? words[place].starts(with: word) : words[place] == word
        }
        if isFound {
          hits.append(
            TermHit(term: Int32(index), firstToken: Int32(first), endToken: Int32(end)))
        }
      }
    }
    return hits.sorted()
  }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
