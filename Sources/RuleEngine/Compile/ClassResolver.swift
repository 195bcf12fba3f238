internal import TextMatching

/// Turns classes and phrase words into the surface forms that the scan looks for.
struct ClassResolver {
  private let lexicon: [String: WordClass]
  private let inflectors: [Language: Inflector]
  private var cache: [Key: Set<String>] = [:]

  private struct Key: Hashable {
    var file: String
    var name: String
    var language: Language
  }

  /// What is wrong with a class or a word.
  struct Problem: Error {
    var code: String
    var name: String
  }

  /// The shortest prefix that `word*` accepts; a shorter one matches half the dictionary.
  static let shortestPrefix = 4

  init(lexicon: [String: WordClass]) {
    self.lexicon = lexicon
    inflectors = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, Inflector(language: $0)) })
  }

  /// The class behind a name: the rule's own first, then the lexicon's by full name.
  func find(_ name: String, in rule: Rule) -> WordClass? {
    rule.classes[name] ?? lexicon[name]
  }

  /// Names that a phrase of the rule may use.
  func names(in rule: Rule) -> [String] {
    Array(rule.classes.keys) + Array(lexicon.keys)
  }

  /// The surface forms of a class in one language.
  mutating func forms(
    of wordClass: WordClass, language: Language, depth: Int = 0
  ) throws(Problem) -> Set<String> {
    let key = Key(file: wordClass.file, name: wordClass.name, language: language)
    if let known = cache[key] { return known }
    if depth > 16 { throw Problem(code: "class-circle", name: wordClass.name) }
    var result: Set<String> = []
    var removed: Set<String> = []
    for use in wordClass.uses {
      guard let other = lexicon[use] else { continue }
      result.formUnion(try forms(of: other, language: language, depth: depth + 1))
    }
    for member in wordClass.members[language] ?? [] {
      let expanded = try forms(of: member.text, language: language)
      if member.isRemoved {
        removed.formUnion(expanded)
      } else {
        result.formUnion(expanded)
        if wordClass.isFuzzy { result.formUnion(misspellings(of: expanded, language)) }
      }
    }
    result.subtract(removed)
    cache[key] = result
    return result
  }

  /// The surface forms of one member or group of words, such as `~lock up` or `smuggl*`.
  func forms(of member: String, language: Language) throws(Problem) -> Set<String> {
    var text = member
    let isPrefix = text.hasSuffix("*")
    if isPrefix {
      text.removeLast()
      let last = text.split(separator: " ").last ?? ""
      if last.unicodeScalars.count < Self.shortestPrefix || text.contains("~") {
        throw Problem(code: "short-prefix", name: member)
      }
      return [text + "*"]
    }
    var result: Set<String>
    if text.contains("~") {
      guard let inflector = inflectors[language] else { return [] }
      do {
        result = Set(try inflector.expand(member: text))
      } catch {
        throw Problem(code: "class-too-large", name: member)
      }
    } else {
      result = [text]
    }
    for form in result { result.formUnion(Self.withoutApostrophe(form, language)) }
    return result
  }

  /// What people type when they leave the apostrophe out: *cant*, *jai*, *cest*.
  ///
  /// Only where the result is no other word: *we're* must not become *were*, *l'a* not *la*.
  static func withoutApostrophe(_ form: String, _ language: Language) -> [String] {
    let straight = form.replacing("\u{2019}", with: "'")
    guard straight.contains("'") else { return [] }
    switch language {
    case .english:
      let joined = straight.replacing("n't", with: "nt")
      return joined == straight ? [] : [joined]
    case .french:
      let words = straight.split(separator: " ").map { word -> String in
        guard let mark = word.firstIndex(of: "'"), word.utf8.count >= 5,
          ["j", "c", "n", "qu"].contains(word[..<mark].lowercased())
        else { return String(word) }
        return String(word).replacing("'", with: "")
      }
      let joined = words.joined(separator: " ")
      return joined == straight ? [] : [joined]
    }
  }

  private func misspellings(of forms: Set<String>, _ language: Language) -> Set<String> {
    guard let inflector = inflectors[language] else { return [] }
    var result: Set<String> = []
    for form in forms where !form.contains(" ") && !form.hasSuffix("*") {
      result.formUnion(inflector.misspellings(of: form, keep: forms))
    }
    return result
  }
}
