internal import TextMatching

/// A named class of words: what a `words` line says.
struct WordClass: Sendable {
  /// One member as written, for example `~lock up`.
  struct Member: Sendable {
    var text: String
    var isRemoved: Bool
  }

  var name: String
  var file: String
  var line: Int
  /// Shared classes that it takes over.
  var uses: [String] = []
  var members: [Language: [Member]] = [:]
  /// Whether misspellings match too.
  var isFuzzy = false

  /// Adds what a further line of the same name says.
  mutating func merge(_ other: WordClass) {
    uses += other.uses
    for (language, more) in other.members { members[language, default: []] += more }
    isFuzzy = isFuzzy || other.isFuzzy
  }

  /// Splits `"~take, lock up, -keep"` into members.
  static func members(of text: String) -> [Member] {
    text.split(separator: ",").compactMap { part in
      let word = part.trimmingSpaces()
      guard !word.isEmpty else { return nil }
      if word.hasPrefix("-") {
        return Member(text: String(word.dropFirst()).trimmingSpaces(), isRemoved: true)
      }
      return Member(text: word, isRemoved: false)
    }
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  func trimmingSpaces() -> String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
