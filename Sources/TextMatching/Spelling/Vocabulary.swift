/// The words of a pack by language, and what its authors say that people type for them.
package struct Vocabulary: Sendable {
  /// What people type for some words: `u` for `you`, `pcq` for `parce que`.
  package struct Alias: Sendable, Hashable {
    /// The language in which it is read so.
    package var language: Language
    /// The word as it is typed, folded.
    package var typed: [UInt8]
    /// The words that it stands for, folded.
    package var words: [[UInt8]]

    /// Makes an alias.
    package init(language: Language, typed: [UInt8], words: [[UInt8]]) {
      self.language = language
      self.typed = typed
      self.words = words
    }
  }

  /// What people type, in the order of the pack.
  package let aliases: [Alias]
  /// The words of each language, in the order of `Language.allCases`.
  package let tables: [WordTable]
  private let words: [LanguageWords]

  /// Makes a vocabulary.
  ///
  /// - Parameter tables: One for each language, in the order of `Language.allCases`.
  package init(tables: [WordTable], aliases: [Alias]) {
    precondition(tables.count == Language.allCases.count, "a table for each language")
    self.tables = tables
    self.aliases = aliases
    words = tables.map(LanguageWords.init)
  }

  /// The words of a language.
  func words(_ language: Language) -> LanguageWords { words[language.place] }
}

extension Language {
  /// The place among all languages.
  package var place: Int { self == .english ? 0 : 1 }
}
