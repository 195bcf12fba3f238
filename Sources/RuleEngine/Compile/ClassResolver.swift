internal import TextMatching

/// Turns classes and phrase words into the terms that the scan looks for.
///
/// Classes are sets of term numbers from the start: a pack has fifty thousand forms, and its classes
/// hold each of them many times over.
struct ClassResolver {
  private let lexicon: [String: WordClass]
  private let inflectors: [Language: Inflector]
  private var cache: [Key: [Int32]] = [:]
  /// Inflected members by their text, for each language in the order of `Language.allCases`.
  private var inflected = [[String: FormList]](repeating: [:], count: Language.allCases.count)
  private var buffer = TextBuffer()

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
    var own = FormList()
    for member in wordClass.members[language] ?? [] {
      if member.isRemoved {
        let forms = try forms(of: member.text, language: language)
        removed.formUnion(table.termIDs(of: forms))
      } else {
        try append(formsOf: member, wordClass, language, to: &own)
      }
    }
    result = TermTable.union(result, table.termIDs(of: own))
    if !removed.isEmpty { result.removeAll { removed.contains($0) } }
    cache[key] = result
    return result
  }

  /// The surface forms of one member or group of words, such as `~lock up` or `smuggl*`.
  mutating func forms(of member: String, language: Language) throws(Problem) -> FormList {
    var result = FormList()
    try append(formsOf: member, language, to: &result)
    return result
  }

  /// Adds the forms of a member of a class, with their misspellings if the class is fuzzy.
  mutating func append(
    formsOf member: WordClass.Member, _ wordClass: WordClass, _ language: Language,
    to result: inout FormList
  ) throws(Problem) {
    if !wordClass.isFuzzy { return try append(formsOf: member.text, language, to: &result) }
    let forms = try forms(of: member.text, language: language)
    result.append(forms)
    result.append(misspellings(of: forms, language))
  }

  /// The forms of some groups of words, one after the other.
  mutating func forms(of groups: [String], language: Language) throws(Problem) -> FormList {
    var result = FormList()
    for group in groups { try append(formsOf: group, language, to: &result) }
    return result
  }

  private mutating func append(
    formsOf member: String, _ language: Language, to result: inout FormList
  ) throws(Problem) {
    if member.utf8.contains(Self.tilde) {
      result.append(try inflectedForms(of: member, language))
      return
    }
    if member.utf8.last == FormList.prefixMark { try checkPrefix(member) }
    result.append(folding: member, with: &buffer)
    if let joined = Self.withoutApostrophe(member, language) {
      result.append(folding: joined, with: &buffer)
    }
  }

  /// The forms of a member with `~`, which are worth keeping.
  private mutating func inflectedForms(
    of member: String, _ language: Language
  ) throws(Problem) -> FormList {
    let place = language == .english ? 0 : 1
    if let known = inflected[place][member] { return known }
    if member.utf8.last == FormList.prefixMark { try checkPrefix(member) }
    guard let inflector = inflectors[language] else { return FormList() }
    let forms: [String]
    do {
      forms = try inflector.expand(member: member)
    } catch {
      throw Problem(code: "class-too-large", name: member)
    }
    var result = FormList()
    result.reserve(forms.count, bytes: forms.reduce(0) { $0 + $1.utf8.count })
    for form in forms { result.append(folding: form, with: &buffer) }
    for form in forms {
      guard let joined = Self.withoutApostrophe(form, language) else { continue }
      result.append(folding: joined, with: &buffer)
    }
    inflected[place][member] = result
    return result
  }

  private func checkPrefix(_ member: String) throws(Problem) {
    let last = member.dropLast().split(separator: " ").last ?? ""
    if last.unicodeScalars.count < Self.shortestPrefix || member.utf8.contains(Self.tilde) {
      throw Problem(code: "short-prefix", name: member)
    }
  }

  /// A word as it is written, as the only form of a list.
  mutating func folded(_ word: String) -> FormList {
    var result = FormList()
    result.append(folding: word, with: &buffer)
    return result
  }

  /// Each form of one list with each of another behind it.
  mutating func join(_ left: FormList, _ right: FormList) -> FormList {
    left.followed(by: right, with: &buffer)
  }

  private static let tilde = UInt8(ascii: "~")
  private static let apostrophe = UInt8(ascii: "'")

  /// What people type when they leave the apostrophe out: *cant*, *jai*, *cest*; `nil` when a form
  /// has none that is left out.
  ///
  /// Only where the result is no other word: *we're* must not become *were*, *l'a* not *la*.
  static func withoutApostrophe(_ form: String, _ language: Language) -> String? {
    // Most forms have none, and looking at bytes is what makes that cheap.
    guard form.utf8.contains(where: { $0 == apostrophe || $0 == 0xE2 }) else { return nil }
    let straight = straightened(form)
    guard straight.contains(apostrophe) else { return nil }
    let joined: [UInt8]
    switch language {
    case .english:
      let last = straight.count - 1
      joined = straight.indices.filter { index in
        straight[index] != apostrophe || index == 0 || index == last
          || straight[index - 1] != UInt8(ascii: "n") || straight[index + 1] != UInt8(ascii: "t")
      }.map { straight[$0] }
    case .french:
      let words = straight.split(separator: UInt8(ascii: " ")).map { word -> [UInt8] in
        let start = word.prefix { $0 != apostrophe }
        let isElided =
          word.count >= 4 && start.count < word.count && elided.contains(start.map { $0 | 0x20 })
        return isElided ? word.filter { $0 != apostrophe } : Array(word)
      }
      joined = Array(words.joined(separator: [UInt8(ascii: " ")]))
    }
    return joined == straight ? nil : String(decoding: joined, as: UTF8.self)
  }

  /// The bytes of a form with `'` for every typographic apostrophe (U+2019).
  private static func straightened(_ form: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in form.unicodeScalars {
      if scalar == "\u{2019}" {
        result.append(apostrophe)
      } else {
        result += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return result
  }

  /// Elided words that people write together with the next one.
  private static let elided: Set<[UInt8]> = Set(["j", "c", "n", "qu"].map { Array($0.utf8) })

  private mutating func misspellings(of forms: FormList, _ language: Language) -> FormList {
    var result = FormList()
    guard let inflector = inflectors[language] else { return result }
    let texts = (0..<forms.count).map { forms.term($0) }
    // What is a word of the class by itself is no misspelling of another.
    let words = Set(texts.map { $0.text.filter { $0 != " " } })
    for form in texts where !form.isPrefix && !form.text.utf8.contains(UInt8(ascii: " ")) {
      for misspelling in inflector.misspellings(of: form.text, keep: words) {
        result.append(folding: misspelling, with: &buffer)
      }
    }
    return result
  }
}
