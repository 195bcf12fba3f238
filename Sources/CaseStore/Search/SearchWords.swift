internal import Foundation

/// What somebody looks for: words that must all stand in a report, in any case, with or without
/// accents.
///
///     SearchWords(["passeport", "confisqu*", "sa chambre"])
///
/// An entry of several words is a phrase, in which they follow each other; `*` at the end of an entry
/// lets its last word go on.
public struct SearchWords: Sendable, Hashable {
  /// The words of one entry, folded as the index folds them, and whether the last one may go on.
  struct Entry: Sendable, Hashable {
    var words: [String]
    var isPrefix: Bool
  }

  let entries: [Entry]

  /// Reads the entries; `nil` when no word is left.
  public init?(_ texts: [String]) {
    entries = texts.compactMap { text in
      let words = SearchToken.tokens(of: text).map(\.folded)
      if words.isEmpty { return nil }
      return Entry(words: words, isPrefix: text.last == "*")
    }
    if entries.isEmpty { return nil }
  }

  /// The question in the language of FTS5. Every word stands in quotation marks, so that nothing in it
  /// is an operator.
  var match: String {
    entries.map { entry in
      "\"" + entry.words.joined(separator: " ") + "\"" + (entry.isPrefix ? "*" : "")
    }.joined(separator: " AND ")
  }
}

/// A word of a text as the index sees it: letters and digits, in small letters, without accents.
struct SearchToken {
  /// The word, folded.
  var folded: String
  /// Its place in Unicode scalars, half-open.
  var range: Range<Int>

  /// The words of a text. A combining mark belongs to its word and falls away, as in unicode61.
  static func tokens(of text: String) -> [SearchToken] {
    var tokens: [SearchToken] = []
    var folded = String.UnicodeScalarView()
    var start = 0
    var index = 0
    func end() {
      if !folded.isEmpty {
        tokens.append(SearchToken(folded: String(folded), range: start..<index))
      }
      folded = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        if folded.isEmpty { start = index }
        folded.append(contentsOf: fold(scalar))
      case .nonspacingMark, .spacingMark, .enclosingMark:
        break
      default: end()
      }
      index += 1
    }
    end()
    return tokens
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII {
      return [(65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar]
    }
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? scalar
    return Array(base.properties.lowercaseMapping.unicodeScalars)
  }
}
