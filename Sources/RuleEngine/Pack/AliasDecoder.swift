internal import LuaRuntime
internal import TextMatching
internal import ReportModel

/// Reads `alias "you" { en = "u, yu" }`.
enum AliasDecoder {
  /// Decodes a statement.
  ///
  /// - Parameter known: The aliases read so far: nothing is said twice.
  static func decode(
    _ statement: Statement, known: [RulePack.Alias], _ values: inout StatementValues
  ) -> RulePack.Alias? {
    guard let words = values.string(statement) else { return nil }
    guard statement.arguments.count > 1, case .record(let fields) = statement.arguments[1] else {
      values.report("needs-table", statement, [statement.verb])
      return nil
    }
    let meant = Folding.words(of: words)
    if meant.isEmpty { values.report("alias-for-nothing", statement, [words], in: words) }
    var typed: [Language: [String]] = [:]
    for field in fields {
      guard let language = Language(rawValue: field.key) else {
        values.report(
          "unknown-key", statement, [field.key], in: field.key,
          suggestion: Suggestion.proposal(for: field.key, among: ["en", "fr"]))
        continue
      }
      guard let text = field.value.text else {
        values.report("needs-text", statement, [language.rawValue])
        continue
      }
      let spellings = Self.spellings(in: text)
      if spellings.isEmpty {
        values.report("empty-class", statement, [words, language.rawValue])
      }
      for (word, offset) in spellings {
        let place = Place(
          values.file, statement.line, in: text, at: offset, length: word.unicodeScalars.count)
        guard let folded = Self.folded(word) else {
          values.collector.report("alias-not-a-word", place, [word])
          continue
        }
        if [folded] == meant {
          values.collector.report("alias-for-itself", place, [word])
        } else if typed[language]?.contains(where: { Self.folded($0) == folded }) == true
          || isKnown(folded, language, meant, known)
        {
          values.collector.report("alias-twice", place, [word, words])
        } else {
          typed[language, default: []].append(word)
        }
      }
    }
    return meant.isEmpty || typed.isEmpty ? nil : RulePack.Alias(words: words, typed: typed)
  }

  /// What people type for words, as it is found in a text.
  static func folded(_ aliases: [RulePack.Alias]) -> [Vocabulary.Alias] {
    aliases.flatMap { alias in
      alias.typed.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { language, typed in
        typed.compactMap { word in
          folded(word).map {
            Vocabulary.Alias(language: language, typed: $0, words: Folding.words(of: alias.words))
          }
        }
      }
    }
  }

  /// A spelling as it is found in a text; `nil` where it is not one word. A number and letters that
  /// touch are one: `2nite`.
  static func folded(_ word: String) -> [UInt8]? {
    let words = Folding.words(of: word)
    let isOne = words.count == 1 || word.allSatisfy { $0.isLetter || $0.isNumber }
    return words.isEmpty || !isOne ? nil : Array(words.joined())
  }

  /// Whether an earlier line says that a spelling stands for the same words.
  private static func isKnown(
    _ folded: [UInt8], _ language: Language, _ meant: [[UInt8]], _ known: [RulePack.Alias]
  ) -> Bool {
    known.contains { other in
      other.typed[language]?.contains { Self.folded($0) == folded } == true
        && Folding.words(of: other.words) == meant
    }
  }

  /// The spellings between commas, with their offsets in Unicode scalars.
  private static func spellings(in text: String) -> [(word: String, offset: Int)] {
    text.split(separator: ",").compactMap { part in
      guard let first = part.firstIndex(where: { !$0.isWhitespace }) else { return nil }
      let offset = text.unicodeScalars.distance(from: text.startIndex, to: first)
      return (part.trimmingSpaces(), offset)
    }
  }
}
