internal import TextMatching

/// Turns classes and phrase words into the terms that the scan looks for.
///
/// Classes are sets of term numbers from the start: a pack has fifty thousand forms, and its classes
/// hold each of them many times over.
struct ClassResolver {
  private let lexicon: [String: WordClass]
  private let inflectors: [Language: Inflector]
  private var cache: [Key: [Int32]] = [:]
  private var memberCache: [Language: [String: [String]]] = [:]

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

  /// The terms of a class in one language, ascending, each once.
  mutating func terms(
    of wordClass: WordClass, language: Language, in table: inout TermTable, depth: Int = 0
  ) throws(Problem) -> [Int32] {
    let key = Key(file: wordClass.file, name: wordClass.name, language: language)
    if let known = cache[key] { return known }
    if depth > 16 { throw Problem(code: "class-circle", name: wordClass.name) }
    var result: [Int32] = []
    var removed: Set<Int32> = []
    for use in wordClass.uses {
      guard let other = lexicon[use] else { continue }
      let more = try terms(of: other, language: language, in: &table, depth: depth + 1)
      result = TermTable.union(result, more)
    }
    var own: [String] = []
    for member in wordClass.members[language] ?? [] {
      let forms = try forms(of: member.text, language: language)
      if member.isRemoved {
        removed.formUnion(table.termIDs(of: forms))
        continue
      }
      own += forms
      if wordClass.isFuzzy { own += misspellings(of: forms, language) }
    }
    result = TermTable.union(result, table.termIDs(of: own))
    if !removed.isEmpty { result.removeAll { removed.contains($0) } }
    cache[key] = result
    return result
  }

  /// The surface forms of one member or group of words, such as `~lock up` or `smuggl*`.
  mutating func forms(of member: String, language: Language) throws(Problem) -> [String] {
    if let known = memberCache[language]?[member] { return known }
    let result = try newForms(of: member, language: language)
    memberCache[language, default: [:]][member] = result
    return result
  }

  private func newForms(of member: String, language: Language) throws(Problem) -> [String] {
    if member.utf8.last == UInt8(ascii: "*") {
      let last = member.dropLast().split(separator: " ").last ?? ""
      if last.unicodeScalars.count < Self.shortestPrefix || member.utf8.contains(Self.tilde) {
        throw Problem(code: "short-prefix", name: member)
      }
      return [member]
    }
    var result = [member]
    if member.utf8.contains(Self.tilde) {
      guard let inflector = inflectors[language] else { return [] }
      do {
        result = try inflector.expand(member: member)
      } catch {
        throw Problem(code: "class-too-large", name: member)
      }
    }
    for form in result { result += Self.withoutApostrophe(form, language) }
    return result
  }

  private static let tilde = UInt8(ascii: "~")

  /// What people type when they leave the apostrophe out: *cant*, *jai*, *cest*.
  ///
  /// Only where the result is no other word: *we're* must not become *were*, *l'a* not *la*.
  static func withoutApostrophe(_ form: String, _ language: Language) -> [String] {
    // Most forms have none, and looking at bytes is what makes that cheap.
    guard form.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) else { return [] }
    let straight = form.replacing("\u{2019}", with: "'")
    guard straight.contains("'") else { return [] }
    switch language {
    case .english:
      let joined = straight.replacing("n't", with: "nt")
      return joined == straight ? [] : [joined]
    case .french:
      let words = straight.split(separator: " ").map { word -> String in
        guard let mark = word.firstIndex(of: "'"), word.utf8.count >= 4,
          ["j", "c", "n", "qu"].contains(word[..<mark].lowercased())
        else { return String(word) }
        return String(word).replacing("'", with: "")
      }
      let joined = words.joined(separator: " ")
      return joined == straight ? [] : [joined]
    }
  }

  private func misspellings(of forms: [String], _ language: Language) -> Set<String> {
    guard let inflector = inflectors[language] else { return [] }
    // What is a word of the class by itself is no misspelling of another.
    let words = Set(forms.map { String(decoding: Folding.words(of: $0).joined(), as: UTF8.self) })
    var result: Set<String> = []
    for form in forms where !form.contains(" ") && !form.hasSuffix("*") {
      result.formUnion(inflector.misspellings(of: form, keep: words))
    }
    return result
  }
}
