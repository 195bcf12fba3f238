/// The inflected forms of words, as `~word` in a rule means them.
///
///     Inflector(language: .english).forms(of: "take")
///     // ["take", "taken", "takes", "taking", "took"]
///     Inflector(language: .french).forms(of: "employé")
///     // ["employé", "employée", "employées", "employés"]
///
/// A word is given in its base form: infinitive, singular, masculine. An inflected form is traced
/// back where its base is beyond doubt (`~took`, `~prenait`); otherwise it is taken for a base form
/// itself. Part of speech is not asked: an English word gets the forms of a verb and of a noun.
///
/// The answer is a superset that is safe to match: it may hold forms that nobody writes
/// (*passported*), and it leaves out forms that are very common words of another meaning, with
/// accents ignored (*dû* of *devoir*, *bit* of *bite*).
///
/// Words with a hyphen are inflected part by part (*beau-père, beaux-pères*); elided words (*l'*,
/// *d'*) and *'s* stay as they are.
public struct Inflector: Sendable {
  /// The language whose rules apply.
  public let language: Language

  /// Makes an inflector.
  public init(language: Language) {
    self.language = language
  }

  /// Every inflected form of a word in lower case, the word itself among them; sorted by UTF-8,
  /// without repetitions, accents kept.
  public func forms(of word: String) -> [String] {
    let word = word.lowercased()
    if let separator = word.firstIndex(where: Self.isSeparator) {
      return Self.sorted(compoundForms(of: word, split: separator))
    }
    return Self.sorted(simpleForms(of: word))
  }

  private func simpleForms(of word: String) -> [String] {
    switch language {
    case .english:
      var forms: Set<Substring> = []
      EnglishInflection.addForms(of: Substring(word), to: &forms)
      return forms.map(String.init)
    case .french:
      var forms: [String] = []
      FrenchInflection.addForms(of: word, to: &forms)
      return forms
    }
  }

  /// The forms of a word with a hyphen or an apostrophe: the table's, if the whole word is in one,
  /// else every combination of its parts' forms.
  private func compoundForms(of word: String, split separator: String.Index) -> [String] {
    if isListed(word) { return simpleForms(of: word) }
    let head = String(word[..<separator])
    let mark = String(word[separator])
    let tail = String(word[word.index(after: separator)...])
    if mark != "-" {
      // l'argent: the elided word stays; boss's: possessives are split off before matching.
      return head.count <= 2 ? forms(of: tail).map { head + mark + $0 } : [word]
    }
    // sous-louer, pique-niquer: of a French verb only the end changes.
    var verb: [String] = []
    let isVerb = language == .french && FrenchInflection.addVerb(tail, to: &verb)
    let heads = isVerb ? [head] : simpleForms(of: head)
    return heads.flatMap { head in forms(of: tail).map { head + mark + $0 } }
  }

  private func isListed(_ word: String) -> Bool {
    switch language {
    case .english: EnglishWordTable.plurals[Substring(word)] != nil
    case .french: FrenchNominalTable.complete[word] != nil
    }
  }

  static func isSeparator(_ character: Character) -> Bool {
    character == "-" || character == "'" || character == "\u{2019}"
  }

  /// Sorts by UTF-8 and drops repetitions.
  ///
  /// The forms of a word share their beginning, so the eight bytes behind it decide nearly every
  /// comparison; comparing whole strings took more than half of the time of inflection.
  static func sorted(_ forms: [String]) -> [String] {
    guard var common = forms.first.map({ Array($0.utf8) }) else { return [] }
    for form in forms.dropFirst() {
      let shared = zip(common, form.utf8).prefix { $0 == $1 }.count
      if shared < common.count { common.removeLast(common.count - shared) }
    }
    var keys = forms.indices.map { index in
      (key: Self.key(of: forms[index], behind: common.count), index: index)
    }
    keys.sort { left, right in
      if left.key != right.key { return left.key < right.key }
      return forms[left.index].utf8.lexicographicallyPrecedes(forms[right.index].utf8)
    }
    var result: [String] = []
    result.reserveCapacity(forms.count)
    for (_, index) in keys where result.last != forms[index] { result.append(forms[index]) }
    return result
  }

  /// Eight bytes of a string as a number that orders like them.
  private static func key(of form: String, behind offset: Int) -> UInt64 {
    var key: UInt64 = 0
    var room = 8
    for byte in form.utf8.dropFirst(offset).prefix(8) {
      key = key << 8 | UInt64(byte)
      room -= 1
    }
    return room == 8 ? 0 : key << UInt64(room * 8)
  }
}
