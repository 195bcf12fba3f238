/// The simple tenses of French verbs: present, imperfect, future, conditional, passé simple,
/// present subjunctive, imperative, infinitive and both participles with their agreements.
///
/// The imperfect subjunctive is left out; reports do not use it.
enum FrenchConjugation {
  /// Adds the forms of an irregular verb; answers whether the infinitive is one.
  static func addIrregular(_ infinitive: String, to forms: inout [String]) -> Bool {
    if let complete = FrenchVerbTable.complete[infinitive] {
      forms.append(contentsOf: complete)
      return true
    }
    guard let entries = FrenchVerbTable.entries[infinitive] else { return false }
    for entry in entries { add(entry.model, prefix: entry.prefix, to: &forms) }
    return true
  }

  private static let futureEndings = [
    "ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient",
  ]
  private static let imperfectEndings = ["ais", "ait", "ions", "iez", "aient", "ant"]

  private static func add(
    _ model: FrenchVerbTable.Model, prefix: String, to forms: inout [String]
  ) {
    func add(_ form: some StringProtocol) { forms.append(prefix + form) }
    add(model.ending)
    for form in model.present where form != "_" { add(form) }
    for ending in futureEndings { add(model.future + ending) }
    let plural = model.present[3].dropLast(3)
    for ending in imperfectEndings { add(plural + ending) }
    // The imperative of a present in -es (ouvre) and of aller (va) is in the present already.
    if let past = model.past {
      let long = withCircumflex(past)
      for ending in ["s", "t", "rent"] { add(past + ending) }
      add(long + "mes")
      add(long + "tes")
    }
    if let singular = model.subjunctive.first, let plural = model.subjunctive.last {
      for form in [singular, singular + "s", singular + "nt", plural, plural.dropLast(4) + "iez"] {
        add(form)
      }
    } else {
      let singular = model.present[5].dropLast(2)
      add(singular)
      add(singular + "s")
    }
    if let participle = model.participle {
      if model.participleIsFixed {
        add(participle)
      } else {
        for form in agreements(of: participle) { add(form) }
      }
    }
    for form in model.extra { add(form) }
  }

  /// A past participle in its four agreements; *dû* loses its accent in all but the first.
  static func agreements(of participle: String) -> [String] {
    let stem = participle == "dû" ? "du" : participle
    if stem.hasSuffix("s") { return [participle, stem + "e", stem + "es"] }
    return [participle, stem + "e", stem + "s", stem + "es"]
  }

  private static func withCircumflex(_ past: String) -> String {
    var scalars = Array(past.unicodeScalars)
    for index in scalars.indices.reversed() where scalars[index] != "n" {
      switch scalars[index] {
      case "i": scalars[index] = "î"
      case "u": scalars[index] = "û"
      default: break
      }
      break
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  // MARK: -ir like finir

  private static let finirEndings = [
    "ir", "is", "it", "issons", "issez", "issent", "issais", "issait", "issions", "issiez",
    "issaient", "issant", "isse", "isses", "îmes", "îtes", "irent", "i", "ie", "ies", "irai",
    "iras",
    "ira", "irons", "irez", "iront", "irais", "irait", "irions", "iriez", "iraient",
  ]

  /// Adds the forms of a verb like *finir*.
  static func addFinir(_ infinitive: String, to forms: inout [String]) {
    let stem = infinitive.dropLast(2)
    for ending in finirEndings { forms.append(stem + ending) }
  }

  // MARK: -er

  /// Endings that begin with *e*, *i* or *é* and keep the vowel of the stem.
  private static let weakFront = ["er", "ez", "ions", "iez", "èrent", "é", "ée", "és", "ées"]
  /// Endings that begin with *a* or *o*.
  private static let weakBack = [
    "ons", "ais", "ait", "aient", "ant", "ai", "as", "a", "âmes", "âtes",
  ]
  /// Endings without sound of their own, before which the vowel of the stem opens.
  private static let strong = ["e", "es", "ent"]

  /// Adds the forms of a verb in *-er*, with the changes of spelling in *-cer, -ger, -yer, -eler,
  /// -eter, e + consonant, é + consonant* (traditional and 1990 spelling).
  static func addEr(_ infinitive: String, to forms: inout [String]) {
    let stem = String(infinitive.dropLast(2))
    for ending in weakFront { forms.append(stem + ending) }
    let back = backStem(stem)
    for ending in weakBack { forms.append(back + ending) }
    let opening = openingVowel(of: stem)
    let strongStems = strongStems(of: stem, opening: opening)
    for strongStem in strongStems {
      for ending in strong { forms.append(strongStem + ending) }
    }
    for futureStem in futureStems(of: stem, opening: opening, strong: strongStems) {
      for ending in futureEndings { forms.append(futureStem + ending) }
    }
  }

  private static func backStem(_ stem: String) -> String {
    if stem.hasSuffix("c") { return stem.dropLast() + "ç" }
    // English loans in -gger keep their hard g (joggait).
    if stem.hasSuffix("g"), !stem.hasSuffix("gg") { return stem + "e" }
    return stem
  }

  private static func strongStems(of stem: String, opening: Opening?) -> [String] {
    if stem.hasSuffix("ay") { return [stem.dropLast() + "i", stem] }
    if stem.hasSuffix("oy") || stem.hasSuffix("uy") { return [stem.dropLast() + "i"] }
    guard let opening else { return [stem] }
    let consonants = opening.consonants
    let open = stem.dropLast(consonants.count + 1) + "è" + consonants
    if opening.isAcute { return [open] }
    guard consonants == "l" || consonants == "t" else { return [open] }
    let doubled = stem + consonants
    if FrenchWordTable.isDoubling(stem) { return [doubled] }
    if FrenchWordTable.isOpening(stem) { return [open] }
    return [doubled, open]
  }

  private static func futureStems(
    of stem: String, opening: Opening?, strong: [String]
  ) -> [String] {
    if stem.hasSuffix("envoy") { return [stem.dropLast(2) + "err"] }
    let stems = strong.map { $0 + "er" }
    // céder: cédera (traditional), cèdera (1990).
    return opening?.isAcute ?? false ? stems + [stem + "er"] : stems
  }

  /// The *e* or *é* before the last consonants of a stem that becomes *è* before a silent ending.
  private struct Opening {
    /// Whether it is an *é*.
    var isAcute: Bool
    /// What stands behind it.
    var consonants: String
  }

  /// The vowel that opens; `nil` where the stem never changes.
  private static func openingVowel(of stem: String) -> Opening? {
    let letters = Array(stem.unicodeScalars)
    func letter(_ index: Int) -> Unicode.Scalar { index >= 0 ? letters[index] : " " }
    var index = letters.count - 1
    // gu and qu stand for one consonant (déléguer, hypothéquer).
    if letter(index) == "u", letter(index - 1) == "g" || letter(index - 1) == "q" { index -= 1 }
    while isConsonant(letter(index)) { index -= 1 }
    guard index >= 0, index < letters.count - 1 else { return nil }
    var consonants = String.UnicodeScalarView()
    consonants.append(contentsOf: letters[(index + 1)...])
    let opening = Opening(isAcute: letter(index) == "é", consonants: String(consonants))
    if opening.isAcute { return opening }
    guard letter(index) == "e" else { return nil }
    switch letter(index - 1) {
    case "a", "e", "i", "o", "y", "é": return nil
    // The u of qu and gu is no vowel (étiqueter).
    case "u" where letter(index - 2) != "q" && letter(index - 2) != "g": return nil
    default: break
    }
    // Before two consonants, x or w the e is open already (rester, annexer, interviewer).
    let isSingle =
      letters.count - index == 2 && letter(index + 1) != "x" && letter(index + 1) != "w"
    return isSingle || opening.consonants == "vr" ? opening : nil
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": false
    case "a"..."z", "ç": true
    default: false
    }
  }
}
