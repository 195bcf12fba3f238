internal import CaseStore
internal import TextMatching

/// Sentences about stores.
extension Phrases {
  /// What a store says when it is opened.
  static func notice(_ notice: StoreNotice, _ path: String, _ language: Language) -> String {
    switch (notice, language) {
    case (.keyMade(let file), .english):
      "The store \(path) is sealed with a key that was made now: \(file). Keep a safe copy of it, apart "
        + "from the store (fanal store key export): a lost key is a lost store."
    case (.keyMade(let file), .french):
      "Le dépôt \(path) est scellé par une clé qui vient d'être créée : \(file). Gardez-en une copie de "
        .spacedAsFrench
        + "sûreté, à l'écart du dépôt (fanal store key export)\u{A0}: une clé perdue est un dépôt perdu."
    case (.passphraseSet, .english):
      "The store \(path) is sealed with your passphrase. Nobody can find it out or set it anew: a lost "
        + "passphrase is a lost store."
    case (.passphraseSet, .french):
      "Le dépôt \(path) est scellé par votre phrase de passe. Personne ne peut la retrouver ni la "
        + "remplacer\u{A0}: une phrase de passe perdue est un dépôt perdu."
    case (.sealed(let reports), .english):
      "The texts of \(reports) reports in \(path), which were kept as they are until now, were sealed, and the "
        + "free parts of the file overwritten. Earlier copies of the file are not sealed: delete them or "
        + "keep them as safe as the reports."
    case (.sealed(let reports), .french):
      "Les textes de \(reports) signalements de \(path), conservés en clair jusqu'ici, ont été scellés, et "
        + "les parties libres du fichier écrasées. Les copies antérieures du fichier ne sont pas "
        + "scellées\u{A0}: supprimez-les ou gardez-les aussi sûrement que les signalements."
    }
  }

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
