/// The words of a pack's terms in one language, each once, in the order of the terms.
package struct WordTable: Sendable {
  /// The letters of all words, folded, one after the other.
  package private(set) var letters: [UInt8] = []
  /// Where each word ends in `letters`.
  package private(set) var ends: [Int32] = []
  /// In how many terms each word occurs.
  package private(set) var frequencies: [Int32] = []
  /// The term that consists of each word alone; -1 for words that occur in longer terms only.
  package private(set) var terms: [Int32] = []

  /// Takes over a table as it was stored; `nil` unless its lists fit together.
  package init?(letters: [UInt8], ends: [Int32], frequencies: [Int32], terms: [Int32]) {
    var last: Int32 = 0
    for end in ends {
      if end <= last { return nil }
      last = end
    }
    guard Int(last) == letters.count, ends.count == frequencies.count, ends.count == terms.count
    else { return nil }
    (self.letters, self.ends, self.frequencies, self.terms) = (letters, ends, frequencies, terms)
  }

  /// Gathers the words of terms. What a prefix ends with is no word.
  ///
  /// - Parameters:
  ///   - folded: The terms one after the other, words with one space between them.
  ///   - termEnds: Where each term ends in `folded`.
  ///   - prefixMark: The byte that stands at the end of a prefix.
  ///   - isIncluded: Whether a term is in the language.
  package init(
    folded: [UInt8], termEnds: [Int32], prefixMark: UInt8, isIncluded: (Int) -> Bool
  ) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var start = 0
    for (term, end) in termEnds.enumerated() {
      defer { start = Int(end) }
      guard isIncluded(term), start < Int(end) else { continue }
      for word in folded[start..<Int(end)].split(separator: 0x20) where word.last != prefixMark {
        if let number = numbers[word] {
          frequencies[number] += 1
          if word.count == Int(end) - start { terms[number] = Int32(term) }
          continue
        }
        numbers[word] = ends.count
        letters += word
        ends.append(Int32(letters.count))
        frequencies.append(1)
        terms.append(word.count == Int(end) - start ? Int32(term) : -1)
      }
    }
  }
}
