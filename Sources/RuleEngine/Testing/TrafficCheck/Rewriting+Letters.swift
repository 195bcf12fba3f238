internal import TextMatching

extension Rewriting {
  /// Two neighbouring letters in each other's place: *passprot*.
  static let swappedLetters = Rewriting(form: "swapped_letters") { sentence, context, choice in
    Misspelling.make(in: sentence, context, &choice) { letters, place in
      guard place + 1 < letters.count, letters[place] != letters[place + 1] else { return nil }
      var letters = letters
      letters.swapAt(place, place + 1)
      return letters
    }
  }

  /// One letter twice.
  static let doubledLetter = Rewriting(form: "doubled_letter") { sentence, context, choice in
    Misspelling.make(in: sentence, context, &choice) { letters, place in
      // Nobody types an accent twice.
      guard letters[place].isASCII else { return nil }
      let near = letters[(place - 1)...min(place + 1, letters.count - 1)]
      if near.count(where: { $0 == letters[place] }) > 1 { return nil }
      return Array(letters[...place] + letters[place...])
    }
  }

  /// A letter left out of a word of seven or more; shorter ones too often become other words.
  static let droppedLetter = Rewriting(form: "dropped_letter") { sentence, context, choice in
    Misspelling.make(in: sentence, context, &choice) { letters, place in
      guard letters.count >= 7, place + 1 < letters.count else { return nil }
      return Array(letters[..<place] + letters[(place + 1)...])
    }
  }

  /// A word of five letters or more with spaces between its letters.
  static let spacedLetters = Rewriting(form: "spaced_letters") { sentence, context, choice in
    guard let word = Misspelling.words(of: sentence, context.language).randomElement(using: &choice)
    else { return nil }
    var result = sentence
    let letters = sentence.scalars[word].map { String($0) }
    result.replace(word, with: letters.joined(separator: " "))
    return result
  }

  /// One or two letters of a word as the signs that look like them, never the first.
  static let signs = Rewriting(form: "signs_for_letters") { sentence, context, choice in
    let signs: [Unicode.Scalar: String] = ["a": "@", "e": "3", "i": "1", "o": "0", "s": "$"]
    func places(_ word: Range<Int>) -> [Int] {
      word.dropFirst().filter { signs[sentence.scalars[$0]] != nil }
    }
    let words = Misspelling.words(of: sentence, context.language).filter { !places($0).isEmpty }
    guard let word = words.randomElement(using: &choice) else { return nil }
    var result = sentence
    let chosen = places(word).shuffled(using: &choice).prefix(2)
    result.replace(
      chosen.map { ($0..<$0 + 1, signs[sentence.scalars[$0]] ?? "") })
    return result
  }

  /// All letters as capitals.
  static let capitals = Rewriting(form: "capitals") { sentence, _, _ in
    let result = sentence.mapped { $0.properties.uppercaseMapping }
    return result == sentence ? nil : result
  }

  /// No capitals at all.
  static let lowerCase = Rewriting(form: "lower_case") { sentence, _, _ in
    let result = sentence.mapped { $0.properties.lowercaseMapping }
    return result == sentence ? nil : result
  }

  /// Letters without their accents.
  static let withoutAccents = Rewriting(form: "no_accents") { sentence, _, _ in
    let result = sentence.mapped { plain[$0] ?? String($0) }
    return result == sentence ? nil : result
  }

  private static let plain: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = ["œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE"]
    let letters = [
      "a": "àâä", "c": "ç", "e": "éèêë", "i": "îï", "o": "ôö", "u": "ùûü", "y": "ÿ",
      "A": "ÀÂÄ", "C": "Ç", "E": "ÉÈÊË", "I": "ÎÏ", "O": "ÔÖ", "U": "ÙÛÜ", "Y": "Ÿ",
    ]
    for (letter, accented) in letters {
      for scalar in accented.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()
}
