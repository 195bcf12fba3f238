internal import TextMatching

/// Slips in marked words.
enum Misspelling {
  /// The marked words of five letters or more, without digits, hyphens and apostrophes.
  static func words(of sentence: MarkedSentence, _ language: Language) -> [Range<Int>] {
    sentence.words(language).map(\.range).filter { range in
      range.count >= 5 && sentence.isMarked(range)
        && sentence.scalars[range].allSatisfy { $0.properties.isAlphabetic }
    }
  }

  /// Makes one slip in one marked word, never in its first letter, so that no known word comes out.
  ///
  /// - Parameter slip: The letters after a slip at a place; `nil` where none can be made.
  static func make(
    in sentence: MarkedSentence, _ context: Rewriting.Context, _ choice: inout SeededChoice,
    slip: ([Unicode.Scalar], Int) -> [Unicode.Scalar]?
  ) -> MarkedSentence? {
    for word in words(of: sentence, context.language).shuffled(using: &choice) {
      let letters = Array(sentence.scalars[word])
      for place in (1..<letters.count).shuffled(using: &choice) {
        guard let changed = slip(letters, place) else { continue }
        let text = String(String.UnicodeScalarView(changed))
        let lowered = text.lowercased()
        if context.vocabulary.contains(lowered) || accidents.contains(lowered) { continue }
        var result = sentence
        result.replace(word, with: text)
        return result
      }
    }
    return nil
  }

  /// Words that come out of slips in other words, and that a pack may not hold.
  private static let accidents: Set<String> = [
    "trail", "trial", "dairy", "diary", "angel", "angle", "quite", "quiet", "casual", "causal",
    "untied", "united", "martial", "marital", "silver", "sliver", "calm", "clam", "latter", "later",
    "dinner", "hopping", "planned", "planed", "filling", "tapped", "striped", "stripped", "supper",
    "dessert", "desert", "treats", "fiends", "divers", "bother", "though", "trough", "thorough",
    "board", "broad", "coast", "costs", "beard", "bread", "danger", "garden", "grade", "form",
    "from", "sacred", "scared", "reserve", "reverse", "parties", "pirates", "staring", "starring",
    "starting", "singe", "signe", "linge", "ligne", "poisson", "poison", "coussin", "cousin",
    "songer", "soigner", "chaîne", "chiane", "baiser", "baisser", "bosse", "parti", "partie",
    "sorite", "sortie", "régler", "gérler", "dessus", "dessous", "marin", "matin", "hausse",
    "fausse",
    "maison", "raison", "mention", "mentions",
  ]
}
