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
    let strongStems = strongStems(of: stem)
    for strongStem in strongStems {
      for ending in strong { forms.append(strongStem + ending) }
    }
    for futureStem in futureStems(of: stem, strong: strongStems) {
      for ending in futureEndings { forms.append(futureStem + ending) }
    }
  }

  private static func backStem(_ stem: String) -> String {
    if stem.hasSuffix("c") { return stem.dropLast() + "ç" }
    // English loans in -gger keep their hard g (joggait).
    if stem.hasSuffix("g"), !stem.hasSuffix("gg") { return stem + "e" }
    return stem
  }

  private static func strongStems(of stem: String) -> [String] {
    if stem.hasSuffix("ay") { return [stem.dropLast() + "i", stem] }
    if stem.hasSuffix("oy") || stem.hasSuffix("uy") { return [stem.dropLast() + "i"] }
    guard let (vowel, consonants) = lastVowel(of: stem) else { return [stem] }
    let before = String(stem.dropLast(consonants.count + 1))
    let open = before + "è" + consonants
    if vowel == "é" { return [open] }
    guard consonants == "l" || consonants == "t" else { return [open] }
    let doubled = stem + consonants
    if FrenchWordTable.isDoubling(stem) { return [doubled] }
    if FrenchWordTable.isOpening(stem) { return [open] }
    return [doubled, open]
  }

  private static func futureStems(of stem: String, strong: [String]) -> [String] {
    if stem.hasSuffix("envoy") { return [stem.dropLast(2) + "err"] }
    guard let (vowel, _) = lastVowel(of: stem) else { return strong.map { $0 + "er" } }
    // céder: cédera (traditional), cèdera (1990).
    return strong.map { $0 + "er" } + (vowel == "é" ? [stem + "er"] : [])
  }

  /// The *e* or *é* before the last consonants of a stem, where it opens before a silent ending;
  /// `nil` where the stem never changes.
  private static func lastVowel(of stem: String) -> (vowel: Character, consonants: String)? {
    let letters = Array(stem)
    var index = letters.count - 1
    // gu and qu stand for one consonant (déléguer, hypothéquer).
    if index >= 1, letters[index] == "u", letters[index - 1] == "g" || letters[index - 1] == "q" {
      index -= 1
    }
    while index >= 0, isConsonant(letters[index]) { index -= 1 }
    guard index >= 0, index < letters.count - 1 else { return nil }
    let consonants = String(letters[(index + 1)...])
    if letters[index] == "é" { return ("é", consonants) }
    guard letters[index] == "e" else { return nil }
    if index > 0, "aeiouyé".contains(letters[index - 1]) {
      // The u of qu and gu is no vowel (étiqueter).
      guard index > 1, letters[index - 1] == "u", "qg".contains(letters[index - 2]) else {
        return nil
      }
    }
    // Before two consonants, x or w the e is open already (rester, annexer, interviewer).
    let isSingle = consonants.count == 1 && consonants != "x" && consonants != "w"
    return isSingle || consonants == "vr" ? ("e", consonants) : nil
  }

  private static func isConsonant(_ letter: Character) -> Bool {
    "bcçdfghjklmnpqrstvwxz".contains(letter)
  }
}
