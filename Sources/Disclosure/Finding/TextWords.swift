import Foundation

/// The words of a text with their places, for finders that look at names and dates.
struct TextWords {
  /// A word: letters and digits, with apostrophes and hyphens inside left out (they part words).
  struct Word {
    var range: Range<Int>
    /// As it is written.
    var text: String
    /// In lower case, without accents.
    var folded: String
    /// Whether it begins with a capital letter.
    var isCapitalised: Bool
    /// Whether all its letters are capitals, and it has more than one.
    var isAllCaps: Bool
  }

  let scalars: [Unicode.Scalar]
  let words: [Word]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var words: [Word] = []
    var start: Int?
    for place in 0...scalars.count {
      let isInside =
        place < scalars.count
        && (scalars[place].properties.isAlphabetic || DigitFinder.digit(scalars[place]) != nil
          || scalars[place].properties.generalCategory == .nonspacingMark)
      if isInside {
        if start == nil { start = place }
      } else if let first = start {
        words.append(Self.word(first..<place, scalars))
        start = nil
      }
    }
    self.words = words
  }

  private static func word(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Word {
    let text = String(String.UnicodeScalarView(scalars[range]))
    let letters = scalars[range].filter(\.properties.isAlphabetic)
    return Word(
      range: range, text: text,
      folded: text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil),
      isCapitalised: letters.first.map { $0.properties.isUppercase } ?? false,
      isAllCaps: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase))
  }

  /// What stands between a word and the next one.
  func gap(behind index: Int) -> String {
    guard index >= 0, index + 1 < words.count else { return "\n" }
    let range = words[index].range.upperBound..<words[index + 1].range.lowerBound
    return String(String.UnicodeScalarView(scalars[range]))
  }
}
