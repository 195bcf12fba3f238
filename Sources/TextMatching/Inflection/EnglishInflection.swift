/// The inflected forms of English words.
///
/// A rule does not say whether `~work` is a verb or a noun, so a word gets the forms of both
/// (*works, worked, working*). Forms that English does not use (*passported*) cost nothing; forms
/// that are common words of another meaning are kept out by `EnglishWordTable`.
enum EnglishInflection {
  /// Adds the forms of a word in lower case.
  static func addForms(of word: Substring, to forms: inout Set<Substring>) {
    forms.insert(word)
    guard word.utf8.count > 1, !EnglishWordTable.invariable.contains(word) else { return }
    if isAdverb(word) { return }
    addForms(ofBase: base(of: word), to: &forms)
    for form in EnglishWordTable.never[word] ?? [] { forms.remove(form) }
  }

  private static func addForms(ofBase word: Substring, to forms: inout Set<Substring>) {
    forms.insert(word)
    if let complete = EnglishVerbTable.complete[word] {
      forms.formUnion(complete)
      return
    }
    if EnglishWordTable.unchangedNouns.contains(word) { return }
    if let pasts = EnglishVerbTable.pasts[word] {
      forms.formUnion(pasts)
      // undoes, forgoes
      forms.insert(word.hasSuffix("o") ? word + "es" : withS(word))
      addParticiples(of: word, to: &forms)
      return
    }
    let plurals = plurals(of: word)
    forms.formUnion(plurals)
    if isNounOnly(word, plurals: plurals) { return }
    if EnglishWordTable.plurals[word] == nil { forms.insert(withS(word)) }
    forms.formUnion(pastsOfRegular(word))
    addParticiples(of: word, to: &forms)
  }

  // MARK: The base form

  /// The base of a form whose base is beyond doubt, else the word itself.
  static func base(of word: Substring) -> Substring {
    if EnglishVerbTable.pasts[word] != nil || EnglishVerbTable.complete[word] != nil { return word }
    if let base = bases[word] { return base }
    if isPlural(word) { return singular(of: word) }
    return word
  }

  /// Bases by form: pasts of irregular and of common regular verbs, irregular plurals. A form that
  /// two bases share, or that is a common word itself, is left out, and so are forms in *-ing*,
  /// which are nouns as well (`~housing` does not mean houses).
  private static let bases: [Substring: Substring] = {
    var table: [Substring: Substring] = [:]
    var shared: Set<Substring> = [
      "saw", "felt", "fell", "lay", "bound", "rent", "rose", "shot", "thought", "found", "left",
      "resent", "rebound", "span", "spoke", "stole", "gilt", "abode", "data", "media", "people",
      "bases", "axes", "cans", "wills", "might", "could", "should", "would", "clothes", "bust",
      "lives", "dice", "drunk", "broke", "woke", "bent",
    ]
    func add(_ form: Substring, of base: Substring) {
      if let other = table[form], other != base { shared.insert(form) }
      table[form] = base
    }
    for (base, pasts) in EnglishVerbTable.pasts {
      for form in pasts where form != base { add(form, of: base) }
    }
    for (base, forms) in EnglishVerbTable.complete {
      for form in forms where form != base && !form.hasSuffix("ing") { add(form, of: base) }
    }
    for (base, plurals) in EnglishWordTable.plurals {
      for form in plurals where form != base { add(form, of: base) }
    }
    for base in EnglishWordTable.commonMen { add(base.dropLast(3) + "men", of: base) }
    for base in EnglishWordTable.commonVerbs where EnglishVerbTable.pasts[base] == nil {
      for form in pastsOfRegular(base) { add(form, of: base) }
    }
    for form in shared { table[form] = nil }
    return table
  }()

  /// Whether a word is most likely the regular plural of a noun.
  private static func isPlural(_ word: Substring) -> Bool {
    guard word.utf8.count >= 5, word.hasSuffix("s"),
      !isEnding(word, ["ss", "us", "is", "as", "os"])
    else { return false }
    return !EnglishWordTable.unchangedNouns.contains(word)
      && EnglishWordTable.plurals[word] == nil
  }

  private static func singular(of word: Substring) -> Substring {
    let withoutS = word.dropLast()
    if word.hasSuffix("ies"), word.utf8.count > 5 {
      return EnglishWordTable.nounsInIe.contains(withoutS) ? withoutS : word.dropLast(3) + "y"
    }
    if isEnding(word, ["aches", "axes"]) { return withoutS }
    return isEnding(word, ["sses", "shes", "ches", "xes", "zzes"]) ? word.dropLast(2) : withoutS
  }

  // MARK: Nouns

  private static func plurals(of word: Substring) -> [Substring] {
    if let irregular = EnglishWordTable.plurals[word] { return irregular }
    if word.hasSuffix("man"), word.utf8.count > 2, !EnglishWordTable.regularMan.contains(word) {
      return [word.dropLast(3) + "men"]
    }
    return [withS(word)]
  }

  /// Whether a word makes no verb: by list, by its irregular plural, or by its ending.
  private static func isNounOnly(_ word: Substring, plurals: [Substring]) -> Bool {
    if word.utf8.count < 3 || EnglishWordTable.nounsOnly.contains(word) { return true }
    if EnglishWordTable.plurals[word] != nil {
      return !["echo", "veto", "index", "gas", "die", "quiz", "torpedo", "bus"].contains(word)
    }
    if word.utf8.count > 3, plurals.first?.hasSuffix("men") ?? false { return true }
    if word.hasSuffix("ed") { return !word.hasSuffix("eed") && word != "embed" && word != "shred" }
    if word.hasSuffix("ing") { return word.utf8.count > 4 }
    return isEnding(word, ["ness", "ism", "ity", "hood", "ful"]) && word != "witness"
      && word != "harness"
  }

  private static func isAdverb(_ word: Substring) -> Bool {
    word.utf8.count > 5 && word.hasSuffix("ly")
      && ![
        "family", "supply", "comply", "apply", "reply", "imply", "multiply", "assembly", "bully",
        "rally", "tally", "belly", "monopoly", "anomaly", "homily", "butterfly",
      ].contains(word)
  }

  // MARK: Spelling

  /// The plural or third person: *works, watches, carries, goes*.
  private static func withS(_ word: Substring) -> Substring {
    if isEnding(word, ["s", "x", "z", "ch", "sh"]) {
      return isEnding(word, ["stomach", "monarch", "epoch", "tech"]) ? word + "s" : word + "es"
    }
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    return word + "s"
  }

  private static func pastsOfRegular(_ word: Substring) -> [Substring] {
    if word.hasSuffix("e") { return [word + "d"] }
    if endsInConsonantY(word) { return [word.dropLast() + "ied"] }
    return stems(of: word).map { $0 + "ed" }
  }

  /// The form in *-ing*: *working, making, lying, agreeing, stopping*.
  private static func addParticiples(of word: Substring, to forms: inout Set<Substring>) {
    if word.hasSuffix("ie") {
      forms.insert(word.dropLast(2) + "ying")
    } else if word.hasSuffix("e"), word.utf8.count > 2 {
      if isEnding(word, ["ee", "oe", "ye"]) || ["singe", "tinge", "binge"].contains(word) {
        forms.insert(word + "ing")
      } else {
        forms.insert(word.dropLast() + "ing")
        if ["age", "cue", "queue"].contains(word) { forms.insert(word + "ing") }
      }
    } else {
      for stem in stems(of: word) { forms.insert(stem + "ing") }
    }
  }

  /// The stems before *-ed* and *-ing* of a word that does not end in *-e*: doubled, not doubled, or
  /// both where British and American English differ.
  private static func stems(of word: Substring) -> [Substring] {
    if EnglishWordTable.hardC.contains(word) { return [word + "k"] }
    guard let last = word.last, endsInOneVowelAndConsonant(word) else { return [word] }
    let doubled = word + String(last)
    if EnglishWordTable.maybeDoubling.contains(word) { return [word, doubled] }
    if EnglishWordTable.doubling.contains(word) { return [doubled] }
    if syllables(of: word) == 1 { return [doubled] }
    return last == "l" && !isEnding(word, ["eil", "ail", "oil"]) ? [word, doubled] : [word]
  }

  private static func endsInConsonantY(_ word: Substring) -> Bool {
    let bytes = word.utf8.suffix(2)
    guard bytes.count == 2, bytes.last == UInt8(ascii: "y"), let before = bytes.first else {
      return false
    }
    return !isVowel(before)
  }

  /// Whether a word ends in a consonant behind a single vowel, as in *stop*; *qu* is a consonant.
  private static func endsInOneVowelAndConsonant(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8.suffix(4))
    guard bytes.count >= 2 else { return false }
    let last = bytes[bytes.count - 1]
    guard !isVowel(last),
      ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")].contains(last),
      isVowel(bytes[bytes.count - 2]), last < 0x80
    else { return false }
    guard bytes.count >= 3 else { return true }
    let before = bytes[bytes.count - 3]
    if before == UInt8(ascii: "u"), bytes.count == 4, bytes[0] == UInt8(ascii: "q") { return true }
    return !isVowel(before)
  }

  /// The number of groups of vowels.
  private static func syllables(of word: Substring) -> Int {
    var count = 0
    var previous: UInt8 = 0
    var wasVowel = false
    for byte in word.utf8 {
      let vowel =
        (isVowel(byte) && !(byte == UInt8(ascii: "u") && previous == UInt8(ascii: "q")))
        || (byte == UInt8(ascii: "y") && previous != 0 && !isVowel(previous))
      if vowel, !wasVowel { count += 1 }
      wasVowel = vowel
      previous = byte
    }
    return count
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static func isEnding(_ word: Substring, _ endings: [String]) -> Bool {
    endings.contains { word.hasSuffix($0) }
  }
}
