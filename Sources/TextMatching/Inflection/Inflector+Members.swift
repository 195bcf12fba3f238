/// Members of word classes.
extension Inflector {
  /// The most forms that one member may have.
  public static let memberLimit = 4_000

  /// Every way to write a member of a word class: its words marked with `~` are inflected.
  ///
  ///     try Inflector(language: .english).expand(member: "~lock up")
  ///     // ["lock up", "locked up", "locking up", "locks up"]
  ///     try Inflector(language: .french).expand(member: "~carte d'identité")
  ///     // ["carte d'identité", "cartes d'identité"]
  ///
  /// The mark belongs to the word up to the next space. Words without a mark, prefixes
  /// (`smuggl*`) and letter case of unmarked words stay as they are; runs of white space become one
  /// space.
  ///
  /// - Returns: The combinations, sorted by UTF-8, without repetitions; none for an empty member.
  /// - Throws: `InflectionError` with `tooManyForms` beyond `memberLimit` combinations.
  public func expand(member: String) throws(InflectionError) -> [String] {
    let words = member.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return [] }
    var choices: [[String]] = []
    var count = 1
    for word in words {
      let alternatives = Self.isMarked(word) ? markedForms(of: word) : [String(word)]
      choices.append(alternatives)
      count = count.multipliedReportingOverflow(by: alternatives.count).partialValue
      guard count <= Self.memberLimit else {
        throw InflectionError(
          code: .tooManyForms, member: member, count: count, limit: Self.memberLimit)
      }
    }
    var expanded = [""]
    for (index, alternatives) in choices.enumerated() {
      expanded = expanded.flatMap { start in
        alternatives.map { index == 0 ? $0 : start + " " + $0 }
      }
    }
    return Self.sorted(expanded)
  }

  private static func isMarked(_ word: Substring) -> Bool { word.contains("~") }

  /// The forms of a word with a mark in front, or behind an elided word (`d'~employé`).
  private func markedForms(of word: Substring) -> [String] {
    guard let mark = word.firstIndex(of: "~") else { return [String(word)] }
    let start = word[..<mark]
    let rest = word[word.index(after: mark)...].filter { $0 != "~" }
    // A mark without a word is left for the reader of the class to refuse.
    return rest.isEmpty ? [String(word)] : forms(of: rest).map { start + $0 }
  }
}
