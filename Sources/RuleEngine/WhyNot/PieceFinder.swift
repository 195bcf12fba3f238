internal import TextMatching

/// Finds pieces of words that phrases write out one after the other.
///
/// Such words are one term of the scan, which is found as a whole or not at all: *not allowed to leave*
/// tells nothing of *allowed to leave*.
struct PieceFinder {
  /// The longest piece of a phrase.
  struct Piece {
    /// The way that it is a piece of, in `CompiledPack.patterns`.
    var pattern: Int32
    /// The sentence's number.
    var sentence: Int32
    /// All words of the member that it is a piece of.
    var member: String
    /// What was found.
    var words: TokenSpan
    /// How much of the member's words that is, 0 to 1.
    var share: Double
  }

  private let pack: CompiledPack
  private let text: TextBuffer
  /// Where each word of the report stands.
  private let tokens: [ArraySlice<UInt8>: [Int]]

  init(pack: CompiledPack, text: TextBuffer) {
    self.pack = pack
    self.text = text
    var tokens: [ArraySlice<UInt8>: [Int]] = [:]
    for (index, token) in text.tokens.enumerated() {
      tokens[text.folded[Int(token.start)..<Int(token.end)], default: []].append(index)
    }
    self.tokens = tokens
  }

  /// For each phrase the longest piece of the ways that are nothing but words written out.
  func longest(of patterns: [Int32]) -> [Int32: Piece] {
    var patternsOfClass: [Int32: [Int32]] = [:]
    for pattern in patterns where pack.patterns[Int(pattern)].placeCount == 1 {
      let id = pack.places[Int(pack.patterns[Int(pattern)].firstPlace)].classID
      patternsOfClass[id, default: []].append(pattern)
    }
    if patternsOfClass.isEmpty { return [:] }
    var best: [Int32: Piece] = [:]
    let forms = pack.forms
    for term in 0..<forms.count {
      let form = forms.bytes[forms.range(of: term)]
      guard let space = form.firstIndex(of: UInt8(ascii: " ")) else { continue }
      // Nearly all terms share no word with the report.
      let last = form.lastIndex(of: UInt8(ascii: " ")) ?? space
      let mayShare =
        last > space || tokens[form[..<space]] != nil || tokens[form[(last + 1)...]] != nil
      guard mayShare, let ways = ways(of: term, patternsOfClass) else { continue }
      let words = form.split(separator: UInt8(ascii: " "))
      guard let found = run(of: words) else { continue }
      let share = Double(found.end - found.first) / Double(words.count)
      for pattern in ways {
        let phrase = pack.patterns[Int(pattern)].phrase
        if share > best[phrase]?.share ?? 0 {
          best[phrase] = Piece(
            pattern: pattern, sentence: text.tokens[Int(found.first)].sentence,
            member: forms.term(term).text, words: found, share: share)
        }
      }
    }
    return best
  }

  private func ways(of term: Int, _ patternsOfClass: [Int32: [Int32]]) -> [Int32]? {
    let listed = pack.termClasses[Int(pack.termStart[term])..<Int(pack.termStart[term + 1])]
    for id in listed {
      if let patterns = patternsOfClass[id] { return patterns }
    }
    return nil
  }

  /// The longest run of words that stands in one sentence and says something.
  private func run(of words: [ArraySlice<UInt8>]) -> TokenSpan? {
    var best: TokenSpan?
    for start in words.indices {
      for first in tokens[words[start]] ?? [] {
        let sentence = text.tokens[first].sentence
        var end = first
        for word in words[start...] {
          guard end < text.tokens.count, text.tokens[end].sentence == sentence,
            text.folded[Int(text.tokens[end].start)..<Int(text.tokens[end].end)] == word
          else { break }
          end += 1
        }
        let says = (first..<end).contains { index in
          let token = text.tokens[index]
          return !FunctionWords.standard.contains(text.folded[Int(token.start)..<Int(token.end)])
        }
        if says, end - first > best.map({ Int($0.end - $0.first) }) ?? 0 {
          best = TokenSpan(first: Int32(first), end: Int32(end))
        }
      }
    }
    return best
  }
}
