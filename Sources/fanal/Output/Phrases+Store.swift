internal import TextMatching

/// Sentences about stores.
extension Phrases {
  static func notRecorded(_ path: String, _ language: Language) -> String {
    switch language {
    case .english:
      "The store \(path) cannot be written, so this act could NOT be recorded in its audit. "
        + "Note it by hand where your centre keeps such notes."
    case .french:
      "Le dépôt \(path) n'est pas accessible en écriture : cet acte n'a PAS pu être inscrit à son "
        .spacedAsFrench + "registre. Notez-le à la main là où votre centre tient ces notes."
    }
  }
}
