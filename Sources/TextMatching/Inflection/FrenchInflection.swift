/// The inflected forms of French words.
///
/// The ending says what a word is: *-er, -ir, -re, -oir* may be an infinitive, all else is a noun or
/// an adjective. Verbs in *-re* and *-oir* are a closed list; nouns that look like infinitives
/// (*loyer, papier, plaisir, salaire*) are told apart by tables.
enum FrenchInflection {
  /// Adds the forms of a word in lower case; they may repeat.
  static func addForms(of word: String, to forms: inout [String]) {
    forms.append(word)
    if FrenchWordTable.invariable.contains(word) || word.utf8.count < 2 { return }
    if isAdverb(word) { return }
    let start = forms.count
    let base = base(of: word)
    addForms(ofBase: base, to: &forms)
    if let never = FrenchWordTable.never[base] {
      forms[start...].indices.reversed().forEach { index in
        if never.contains(forms[index]) { forms.remove(at: index) }
      }
    }
  }

  private static func addForms(ofBase word: String, to forms: inout [String]) {
    if addVerb(word, to: &forms) {
      if FrenchWordTable.verbsAndNouns.contains(word)
        || FrenchWordTable.verbsAndNounsInEr.contains(word)
      {
        FrenchNominal.addForms(of: word, to: &forms)
      }
      return
    }
    if let participle = participles[word] {
      forms.append(contentsOf: FrenchConjugation.agreements(of: participle))
      return
    }
    FrenchNominal.addForms(of: word, to: &forms)
  }

  /// Adds the forms of an infinitive; answers whether the word is one.
  static func addVerb(_ word: String, to forms: inout [String]) -> Bool {
    if FrenchConjugation.addIrregular(word, to: &forms) { return true }
    if isVerbInEr(word) {
      FrenchConjugation.addEr(word, to: &forms)
      return true
    }
    if isVerbInIr(word) {
      FrenchConjugation.addFinir(word, to: &forms)
      return true
    }
    // 1990 spelling of connaître, paraître, naître, plaît…
    if word.hasSuffix("aitre") {
      let traditional = word.dropLast(4) + "ître"
      if FrenchConjugation.addIrregular(String(traditional), to: &forms) { return true }
    }
    return false
  }

  private static func isVerbInEr(_ word: String) -> Bool {
    guard word.hasSuffix("er"), word.utf8.count > 3, !FrenchWordTable.nounsInEr.contains(word)
    else {
      return false
    }
    guard word.hasSuffix("ier") else { return true }
    return FrenchWordTable.verbsInIer.contains(word) || word.hasSuffix("ifier")
      || word.hasSuffix("éfier")
      || word.hasSuffix("graphier")
  }

  private static func isVerbInIr(_ word: String) -> Bool {
    word.hasSuffix("ir") && !word.hasSuffix("oir") && word.utf8.count > 3
      && !FrenchWordTable.nounsInIr.contains(word)
  }

  private static func isAdverb(_ word: String) -> Bool {
    // -emment, -amment and feminine + ment; nouns in -ement (logement) are not told apart from
    // adverbs in -ement, so only the first two are taken for adverbs.
    word.hasSuffix("emment") || word.hasSuffix("amment")
  }

  // MARK: The base form

  /// The base of a form whose base is beyond doubt, else the word itself.
  static func base(of word: String) -> String {
    if hasVerbalEnding(word), let infinitive = infinitives[word] { return infinitive }
    return singular(of: word) ?? word
  }

  /// The singular of a regular plural, where the ending leaves no doubt.
  private static func singular(of word: String) -> String? {
    guard word.utf8.count > 5, !FrenchWordTable.invariable.contains(word),
      FrenchNominalTable.complete[word] == nil
    else { return nil }
    if word.hasSuffix("eaux") { return String(word.dropLast()) }
    for ending in ["es", "és", "ts", "ants", "ents", "eurs", "iers", "ions", "ards"]
    where word.hasSuffix(ending) && word != "ailleurs" && word != "plusieurs" {
      return String(word.dropLast())
    }
    return nil
  }

  /// Whether a word ends as nearly only verbs do; an inflected form is traced back when it does and
  /// is in the tables. *permis, sens, part, porte* are nouns first.
  private static func hasVerbalEnding(_ word: String) -> Bool {
    let endings: [StaticString] =
      switch word.utf8.last {
      case UInt8(ascii: "s"): ["ons", "ais", "ois", "ends", "iens", "ras"]
      case UInt8(ascii: "t"): ["ait", "ent", "eut", "oit", "ront"]
      case UInt8(ascii: "z"): ["ez"]
      case UInt8(ascii: "d"): ["end"]
      case UInt8(ascii: "x"): ["eux"]
      case UInt8(ascii: "i"): ["rai"]
      case UInt8(ascii: "a"): ["ra"]
      default: []
      }
    return endings.contains { ending in
      ending.withUTF8Buffer { word.utf8.reversed().starts(with: $0.reversed()) }
    }
  }

  /// Infinitives by form, of irregular and common verbs. A form that two verbs share, or that is a
  /// common noun, is left out. Made when the first word with a verbal ending is looked up.
  private static let infinitives: [String: String] = {
    var table: [String: String] = [:]
    table.reserveCapacity(16_000)
    var shared: Set<String> = [
      "avions", "portions", "savons", "violent", "équivalent", "bois",
    ]
    func add(_ infinitive: String) {
      var forms: [String] = []
      guard addVerb(infinitive, to: &forms) else { return }
      for form in forms
      where form != infinitive && hasVerbalEnding(form) && participles[form] == nil {
        let other = table.updateValue(infinitive, forKey: form)
        if let other, other != infinitive { shared.insert(form) }
      }
    }
    for infinitive in FrenchVerbTable.entries.keys { add(infinitive) }
    for infinitive in FrenchVerbTable.complete.keys { add(infinitive) }
    for infinitive in FrenchWordTable.commonVerbs { add(infinitive) }
    for form in shared { table[form] = nil }
    return table
  }()

  /// Past participles of irregular verbs, which agree like adjectives (`~vendu`).
  private static let participles: [String: String] = {
    var table: [String: String] = [:]
    for entries in FrenchVerbTable.entries.values {
      for entry in entries {
        guard let participle = entry.model.participle, !entry.model.participleIsFixed else {
          continue
        }
        table[entry.prefix + participle] = entry.prefix + participle
      }
    }
    return table
  }()
}
