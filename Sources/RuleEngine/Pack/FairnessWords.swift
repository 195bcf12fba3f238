internal import ReportModel
internal import TextMatching

/// What `fairness.lua` says: words that may stand in the place of each other without moving a score.
///
/// Screening never looks at it, so a pack out of the cache does not have it.
struct FairnessWords: Sendable {
  /// A word in one form: `Filipino`, `femmes trans`.
  struct Form: Sendable {
    /// As it is written.
    var text: String
    /// Its words as they are found in a text.
    var folded: [[UInt8]]
  }

  /// A word with its forms, in the same order as those of the other members of its line.
  struct Member: Sendable {
    var forms: [Form]
    /// Whether it is only put in the place of others, because it means other things as well.
    var isOnlyPutIn: Bool
  }

  /// A line of words that can replace each other.
  struct Line: Sendable {
    var group: FairnessGroup
    var number: Int
    var members: [Language: [Member]]
  }

  /// A sentence that says nothing of interest and holds words of the lines.
  struct Carrier: Sendable {
    var texts: [Language: String]
    var line: Int
  }

  /// A code that may depend on such words.
  struct Exemption: Sendable {
    var code: String
    /// The kinds of source where it may; empty for all.
    var sourceTypes: [String]
    var reason: LocalizedText
  }

  var lines: [Line] = []
  var carriers: [Carrier] = []
  /// Codes whose evidence is left as it is.
  var threats: [String] = []
  /// Insults: a quotation that holds one is left as it is.
  var insults: [Language: [[[UInt8]]]] = [:]
  var exemptions: [Exemption] = []

  /// Whether a code may depend on such words in reports of a source.
  func exempts(_ code: String, sourceType: String) -> Bool {
    exemptions.contains {
      $0.code == code && ($0.sourceTypes.isEmpty || $0.sourceTypes.contains(sourceType))
    }
  }
}

extension RulePack {
  /// Folded words for what people are, out of `fairness.lua`: a table that is learnt from reports
  /// must not hold them. Words that only stand before them (*the*, *une*) are not among them. Empty for a
  /// pack out of the cache.
  public var wordsForPeople: Set<String> {
    var words: Set<String> = []
    for member in fairness.lines.flatMap({ $0.members.values.joined() }) {
      for word in member.forms.flatMap(\.folded) {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return words.subtracting(Self.wordsBeforePeople)
  }

  private static let wordsBeforePeople: Set<String> = [
    "the", "a", "an", "of", "in", "from", "young", "un", "une", "le", "la", "l", "les", "des", "du",
    "d", "de", "aux", "au", "en", "cette", "ce", "cet", "ces", "ma", "mon", "mes", "sa", "son",
    "ses", "jeune", "jeunes", "no", "sans", "with", "without",
  ]
}
