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

  /// What no table of word weights may hold, folded: words that are members by themselves, and each
  /// two words that follow each other in longer ones.
  var terms: Set<String> {
    var terms: Set<String> = []
    for form in lines.flatMap(\.members.values).joined().flatMap(\.forms) {
      let words = form.folded.map { String(decoding: $0, as: UTF8.self) }
      if words.count == 1 {
        terms.insert(words[0])
      } else {
        for (first, second) in zip(words, words.dropFirst()) { terms.insert(first + " " + second) }
      }
    }
    return terms
  }

  /// Whether a code may depend on such words in reports of a source.
  func exempts(_ code: String, sourceType: String) -> Bool {
    exemptions.contains {
      $0.code == code && ($0.sourceTypes.isEmpty || $0.sourceTypes.contains(sourceType))
    }
  }
}
