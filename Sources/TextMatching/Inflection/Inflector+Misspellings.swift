/// Misspellings and disguises, for word classes marked `fuzzy`.
extension Inflector {
  /// The fewest letters of a word that gets misspellings; shorter ones meet other words too often.
  public static let misspellingMinimum = 7
  /// The most letters of a word that gets misspellings; longer ones are no words.
  public static let misspellingMaximum = 40

  /// Likely misspellings and disguises of a word of seven letters or more.
  ///
  /// One letter left out, two neighbours swapped, one letter doubled; letters replaced by signs at
  /// one place or at all (`p@ssport`, `p@$$p0rt`); the word split in two parts of three letters or
  /// more (`pass port`), and spaced out (`p a s s p o r t`).
  ///
  /// - Parameters:
  ///   - word: One word; its case and accents do not matter.
  ///   - keep: Correct words in lower case without accents, which are no misspellings.
  /// - Returns: Misspellings in lower case without accents, sorted by UTF-8, without repetitions;
  ///   none for a shorter or longer word, or one with other signs than letters.
  public func misspellings(of word: String, keep: Set<String> = []) -> [String] {
    let letters = Self.folded(word)
    guard (Self.misspellingMinimum...Self.misspellingMaximum).contains(letters.count),
      letters.allSatisfy(\.isLetter)
    else {
      return []
    }
    var found: [String] = []
    for index in letters.indices {
      var shorter = letters
      shorter.remove(at: index)
      found.append(String(shorter))
      var longer = letters
      longer.insert(letters[index], at: index)
      found.append(String(longer))
      if index > 0 {
        var swapped = letters
        swapped.swapAt(index - 1, index)
        found.append(String(swapped))
      }
      for sign in Self.signs(for: letters[index]) {
        var disguised = letters
        disguised[index] = sign
        found.append(String(disguised))
      }
      if index >= 3, letters.count - index >= 3 {
        found.append(String(letters[..<index]) + " " + String(letters[index...]))
      }
    }
    for choice in 0...1 {
      found.append(
        String(
          letters.map { letter in
            let signs = Self.signs(for: letter)
            return signs.isEmpty ? letter : signs[min(choice, signs.count - 1)]
          }))
    }
    // `p@ssp0rt`: an s is often left as it is.
    found.append(
      String(letters.map { $0 == "s" ? $0 : Self.signs(for: $0).first ?? $0 }))
    found.append(letters.map { String($0) }.joined(separator: " "))
    let correct = String(letters)
    return Self.sorted(found.filter { $0 != correct && !keep.contains($0) })
  }

  private static func signs(for letter: Character) -> [Character] {
    switch letter {
    case "a": ["@", "4"]
    case "e": ["3"]
    case "i": ["1", "!"]
    case "o": ["0"]
    case "s": ["$", "5"]
    default: []
    }
  }

  /// The letters of a word in lower case without the accents of French; ligatures become two.
  private static func folded(_ word: String) -> [Character] {
    var letters: [Character] = []
    for character in word.lowercased() {
      switch character {
      case "à", "â", "ä", "á", "ã", "å": letters.append("a")
      case "ç": letters.append("c")
      case "è", "é", "ê", "ë": letters.append("e")
      case "ì", "í", "î", "ï": letters.append("i")
      case "ñ": letters.append("n")
      case "ò", "ó", "ô", "ö", "õ": letters.append("o")
      case "ù", "ú", "û", "ü": letters.append("u")
      case "ý", "ÿ": letters.append("y")
      case "œ": letters.append(contentsOf: "oe")
      case "æ": letters.append(contentsOf: "ae")
      default: letters.append(character)
      }
    }
    return letters
  }
}
