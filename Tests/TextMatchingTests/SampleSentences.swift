/// Invented sentences in both languages, put together from parts, for scanners to agree on.
enum SampleSentences {
  static let all = english + french

  private static let english = sentences(
    [
      "The boss", "My employer", "He", "The man next door", "Her boyfriend", "THE AGENCY",
      "A woman from the house",
    ],
    [
      "took my passport", "keeps her passport in the safe", "pays them $3 an hour",
      "never paid the workers", "said she owes him 5,000 dollars", "locked the girls in the house",
      "threatened to call the police", "makes them work 16 hours a day", "does not let her leave",
    ],
    [
      ".", " at night.", " and she is afraid.", " – I don't know why.", "!", " (so she says).",
      " in the hotel, room no. 12.", " since Jan. 5.",
    ])

  private static let french = sentences(
    [
      "Le patron", "Mon employeur", "Il", "Son chum", "L'AGENCE", "Une femme de la maison",
      "Elle dit qu'il",
    ],
    [
      "a pris mon passeport", "garde son passeport", "les paie 3 $ de l'heure",
      "n'a jamais payé les travailleurs", "dit qu'elle doit 5 000 $", "enferme les filles",
      "menace d'appeler la police", "les fait travailler 16 heures par jour",
      "n'a pas le droit de sortir",
    ],
    [
      ".", " la nuit.", " et elle a peur.", " — je ne sais pas pourquoi.", " !", " (dit-elle).",
      " à l’hôtel, ch. 12.", " depuis le 5 janv.",
    ])

  private static func sentences(
    _ subjects: [String], _ verbs: [String], _ ends: [String]
  ) -> [String] {
    subjects.flatMap { subject in
      verbs.flatMap { verb in ends.map { "\(subject) \(verb)\($0)" } }
    }
  }
}
