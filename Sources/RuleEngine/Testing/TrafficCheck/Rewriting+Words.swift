internal import TextMatching

extension Rewriting {
  // MARK: - Between words

  /// An emoji at a space among the marked words.
  static let emoji = Rewriting(form: "emoji") { sentence, _, choice in
    let signs = ["😢", "😡", "🙏", "🚩", "😭"]
    return atSpace(of: sentence, &choice) { " " + (signs.randomElement(using: &$0) ?? "") + " " }
  }

  /// A line break at a space among the marked words, as mail programs set it.
  static let lineBreak = Rewriting(form: "line_break") { sentence, _, choice in
    atSpace(of: sentence, &choice) { _ in "\n" }
  }

  /// No-break spaces throughout.
  static let noBreakSpaces = Rewriting(form: "no_break_spaces") { sentence, _, _ in
    let result = sentence.mapped { $0 == " " ? "\u{A0}" : String($0) }
    return result == sentence ? nil : result
  }

  /// Two spaces for each.
  static let doubleSpaces = Rewriting(form: "double_spaces") { sentence, _, _ in
    let result = sentence.mapped { $0 == " " ? "  " : String($0) }
    return result == sentence ? nil : result
  }

  private static func atSpace(
    of sentence: MarkedSentence, _ choice: inout SeededChoice,
    _ text: (inout SeededChoice) -> String
  ) -> MarkedSentence? {
    let spaces = sentence.scalars.indices.filter {
      sentence.scalars[$0] == " " && sentence.isMarked($0..<$0 + 1)
    }
    guard let space = spaces.randomElement(using: &choice) else { return nil }
    var result = sentence
    result.replace(space..<space + 1, with: text(&choice))
    return result
  }

  // MARK: - Apostrophes

  /// Typographic apostrophes for straight ones.
  static let curlyApostrophes = Rewriting(form: "curly_apostrophes") { sentence, _, _ in
    let result = sentence.mapped { $0 == "'" ? "\u{2019}" : String($0) }
    return result == sentence ? nil : result
  }

  /// Apostrophes left out, but for *we're* and others that are then other words.
  static let noApostrophes = Rewriting(form: "no_apostrophes") { sentence, context, _ in
    let places = droppable(sentence, context.language)
    var result = sentence
    result.replace(places.map { ($0..<$0 + 1, "") })
    return places.isEmpty ? nil : result
  }

  /// A space for each apostrophe, as some exports have it.
  static let spaceForApostrophe = Rewriting(form: "space_for_apostrophe") { sentence, context, _ in
    let places = droppable(sentence, context.language)
    var result = sentence
    result.replace(places.map { ($0..<$0 + 1, " ") })
    return places.isEmpty ? nil : result
  }

  private static func droppable(_ sentence: MarkedSentence, _ language: Language) -> [Int] {
    let scalars = sentence.scalars
    let apostrophes = scalars.indices.filter {
      (scalars[$0] == "'" || scalars[$0] == "\u{2019}") && $0 > 0 && $0 + 1 < scalars.count
        && scalars[$0 - 1].properties.isAlphabetic && scalars[$0 + 1].properties.isAlphabetic
    }
    guard language == .english else { return apostrophes }
    let kept: Set = [
      "we're", "we'll", "she'll", "he'll", "i'll", "she'd", "he'd", "we'd", "i'd", "boss's",
    ]
    let words = sentence.words(language).filter { kept.contains($0.text) }
    return apostrophes.filter { place in !words.contains { $0.range.contains(place) } }
  }

  // MARK: - As people speak

  /// *Is not* as *isn't*.
  ///
  /// Not *do not*: on a sign at a door it stays as it is.
  static let contraction = Rewriting(form: "contraction") { sentence, _, _ in
    replaced(sentence, contractions.filter { $0.long != "do not" })
  }

  /// *Isn't* as *is not*.
  static let expansion = Rewriting(form: "expansion") { sentence, _, _ in
    replaced(sentence, contractions.map { ($0.short, $0.long) })
  }

  private static let contractions: [(long: String, short: String)] = [
    ("is not", "isn't"), ("are not", "aren't"), ("was not", "wasn't"), ("were not", "weren't"),
    ("has not", "hasn't"), ("have not", "haven't"), ("had not", "hadn't"), ("do not", "don't"),
    ("does not", "doesn't"), ("did not", "didn't"), ("cannot", "can't"), ("can not", "can't"),
    ("could not", "couldn't"), ("will not", "won't"), ("would not", "wouldn't"),
    ("he is", "he's"), ("she is", "she's"), ("they are", "they're"), ("we are", "we're"),
    ("i am", "i'm"), ("there is", "there's"), ("he has been", "he's been"),
    ("she has been", "she's been"), ("they have been", "they've been"),
    ("he will", "he'll"), ("i have been", "i've been"),
  ]

  /// *Elle ne dort pas* as *elle dort pas*.
  static let withoutNe = Rewriting(form: "ne_dropped") { sentence, context, _ in
    let words = sentence.words(.french)
    let rests: Set = [
      "pas", "jamais", "plus", "rien", "aucun", "aucune", "personne", "ni", "guère", "nulle",
    ]
    guard words.contains(where: { rests.contains($0.text) }) else { return nil }
    var parts: [(range: Range<Int>, text: String)] = []
    for (word, next) in zip(words, words.dropFirst()) where ["ne", "n'"].contains(word.text) {
      // *Ne pas déranger*: before an infinitive it is never left out.
      if rests.contains(next.text) { continue }
      parts.append((word.range.lowerBound..<next.range.lowerBound, ""))
    }
    var result = sentence
    result.replace(parts)
    return parts.isEmpty ? nil : result
  }

  /// *Et* as *pis*.
  static let pis = Rewriting(form: "et_pis") { sentence, _, _ in replaced(sentence, [("et", "pis")])
  }

  /// *Il y a* as *y a*.
  static let ya = Rewriting(form: "il_y_a") { sentence, _, _ in
    replaced(sentence, [("il y a", "y a"), ("il y avait", "y avait")])
  }

  /// *Je peux* as *j'peux*.
  static let elidedJe = Rewriting(form: "je_elided") { sentence, _, _ in
    let words = sentence.words(.french)
    guard let je = words.firstIndex(where: { $0.text == "je" }), je + 1 < words.count else {
      return nil
    }
    var result = sentence
    let letter = sentence.text(of: words[je].range).prefix(1)
    result.replace(words[je].range.lowerBound..<words[je + 1].range.lowerBound, with: letter + "'")
    return result
  }

  /// The first of some words that stand in a sentence, in another form; a capital stays.
  private static func replaced(
    _ sentence: MarkedSentence, _ pairs: [(String, String)]
  ) -> MarkedSentence? {
    let text = " " + sentence.text.lowercased() + " "
    let scalars = Array(text.unicodeScalars)
    for (old, new) in pairs {
      let pattern = Array(old.unicodeScalars)
      for start in 1..<max(1, scalars.count - pattern.count) {
        guard scalars[start..<start + pattern.count].elementsEqual(pattern),
          !isWordPart(scalars[start - 1]), !isWordPart(scalars[start + pattern.count])
        else { continue }
        let range = start - 1..<start - 1 + pattern.count
        let isCapital = sentence.scalars[range.lowerBound].properties.isUppercase
        var result = sentence
        result.replace(
          range, with: isCapital ? new.prefix(1).uppercased() + new.dropFirst() : new)
        return result
      }
    }
    return nil
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "'" || scalar == "-"
  }
}
