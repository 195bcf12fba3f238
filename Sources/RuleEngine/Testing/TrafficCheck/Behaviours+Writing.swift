internal import ReportModel

extension Behaviour {
  /// The same words, written as people in a hurry, machines and those who hide write them.
  static let writing: [Behaviour] = [
    Behaviour(
      name: "spelling_error", expectation: .counts,
      title: LocalizedText(
        en: "a slip in a word of five letters or more",
        fr: "une faute dans un mot de cinq lettres ou plus"),
      Rewriting.swappedLetters, .doubledLetter, .droppedLetter),
    Behaviour(
      name: "letter_case", expectation: .counts,
      title: LocalizedText(en: "all capitals, or none", fr: "tout en majuscules, ou aucune"),
      Rewriting.capitals, .lowerCase),
    Behaviour(
      name: "spaced_letters", expectation: .counts,
      title: LocalizedText(en: "a word s p a c e d", fr: "un mot e s p a c é"),
      Rewriting.spacedLetters),
    Behaviour(
      name: "signs_for_letters", expectation: .counts,
      title: LocalizedText(
        en: "signs in the place of letters (p@ssp0rt)",
        fr: "des signes à la place de lettres (p@ssep0rt)"),
      Rewriting.signs),
    Behaviour(
      name: "between_words", expectation: .counts,
      title: LocalizedText(
        en: "emoji, line breaks and other spaces between words",
        fr: "émojis, sauts de ligne et autres espaces entre les mots"),
      Rewriting.emoji, .noBreakSpaces, .lineBreak, .doubleSpaces),
    Behaviour(
      name: "apostrophes", expectation: .counts,
      title: LocalizedText(
        en: "apostrophes curly, left out, or a space",
        fr: "apostrophes courbes, omises, ou une espace"),
      Rewriting.curlyApostrophes, .noApostrophes, .spaceForApostrophe),
    Behaviour(
      name: "spoken_forms", family: .writing, expectation: .counts,
      title: LocalizedText(
        en: "as people speak: contractions, well, so",
        fr: "comme on parle : sans ne, pis, y a, faque"),
      english: [.rewriting(.contraction), .rewriting(.expansion)]
        + .frames([], "Well, {clause}.", "So basically {clause}."),
      french: [.rewriting(.withoutNe), .rewriting(.pis), .rewriting(.ya), .rewriting(.elidedJe)]
        + .frames([], "Faque {clause}.", "Ben là, {clause}.")),
    Behaviour(
      name: "no_accents", family: .writing, expectation: .counts,
      title: LocalizedText(en: "without accents", fr: "sans accents"),
      english: [], french: [.rewriting(.withoutAccents)]),
  ]

  /// A behaviour with the same rewritings in both languages.
  private init(
    name: String, expectation: Expectation, title: LocalizedText, _ rewritings: Rewriting...
  ) {
    let constructions = rewritings.map(Construction.rewriting)
    self.init(
      name: name, family: .writing, expectation: expectation, title: title,
      english: constructions, french: constructions)
  }
}
