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
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { part in
      let word = Substring(part).trimmingSpaces()
      guard !word.isEmpty else { return nil }
      if word.utf8.first == UInt8(ascii: "-") {
        return Member(text: String(word.dropFirst()).trimmingSpaces(), isRemoved: true)
      }
      return Member(text: word, isRemoved: false)
    }
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  func trimmingSpaces() -> String {
    if let trimmed = trimmingPlainSpaces() { return trimmed }
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }

  /// The text without ASCII white space at both ends; `nil` where a character beyond Latin-1 stands
  /// at an end, which may be white space or belong to it.
  ///
  /// Nearly all words of a pack come through here, and going by bytes is much faster than by
  /// characters.
  private func trimmingPlainSpaces() -> String? {
    var view = Substring(self).utf8
    while let first = view.first, Self.isPlainSpace(first) { view = view.dropFirst() }
    while let last = view.last, Self.isPlainSpace(last) { view = view.dropLast() }
    if let first = view.first, first >= 0x80, first != 0xC3 { return nil }
    if let last = view.last, last >= 0x80, view.dropLast().last != 0xC3 { return nil }
    return String(Substring(view))
  }

  private static func isPlainSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }
}
