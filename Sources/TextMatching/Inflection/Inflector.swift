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
/// Of words with hyphens the first and the last part are inflected (*beau-père, beaux-pères;
/// arc-en-ciel, arcs-en-ciel*), of a French verb the last (*sous-louer*). Elided words (*l'*, *d'*)
/// and *'s* stay as they are.
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
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let first = parts.first, let last = parts.last, !isListed(word) else {
      return Self.sorted(partForms(of: word))
    }
    // sous-louer, pique-niquer: of a French verb only the end changes.
    var verb: [String] = []
    let isVerb = language == .french && FrenchInflection.addVerb(last, to: &verb)
    let middle = parts.dropFirst().dropLast().map { "-" + $0 }.joined() + "-"
    let ends = partForms(of: last).map { middle + $0 }
    let starts = isVerb ? [first] : partForms(of: first)
    return Self.sorted(starts.flatMap { start in ends.map { start + $0 } })
  }

  /// The forms of a word without a hyphen: behind elided words (*l'argent*) the last part changes,
  /// and words such as *aujourd'hui* and *boss's* stay as they are.
  private func partForms(of word: String) -> [String] {
    guard let mark = word.lastIndex(where: { $0 == "'" || $0 == "\u{2019}" }), !isListed(word)
    else {
      return simpleForms(of: word)
    }
    let tail = word.index(after: mark)
    let elided = word[..<mark].reversed().prefix { $0 != "'" && $0 != "\u{2019}" }
    guard elided.count <= 2 else { return [word] }
    return simpleForms(of: String(word[tail...])).map { word[..<tail] + $0 }
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

  private func isListed(_ word: String) -> Bool {
    switch language {
    case .english: EnglishWordTable.plurals[Substring(word)] != nil
    case .french: FrenchNominalTable.complete[word] != nil
    }
  }

  /// Sorts by UTF-8 and drops repetitions.
  ///
  /// The forms of a word share their beginning, so the eight bytes behind it decide nearly every
  /// comparison; comparing whole strings took more than half of the time of inflection.
  static func sorted(_ forms: [String]) -> [String] {
    guard let first = forms.first else { return [] }
    var common = first.utf8.count
    for form in forms.dropFirst() {
      var shared = 0
      for (left, right) in zip(first.utf8, form.utf8) {
        if shared == common || left != right { break }
        shared += 1
      }
      common = shared
    }
    var keys = forms.indices.map { (key: Self.key(of: forms[$0], behind: common), index: $0) }
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
    var shift: UInt64 = 64
    for byte in form.utf8.dropFirst(offset).prefix(8) {
      shift -= 8
      key |= UInt64(byte) << shift
    }
    return key
  }
}
