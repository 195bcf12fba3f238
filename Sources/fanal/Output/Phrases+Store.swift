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
    case (.wordsSealed(let texts), .english):
      "The words that people wrote in \(path) (\(texts) notes, reasons and purposes), which were kept as they are "
        + "until now, were sealed, and the free parts of the file overwritten. Earlier copies of the file are "
        + "not sealed: delete them or keep them as safe as the reports."
    case (.wordsSealed(let texts), .french):
      "Ce que des personnes ont écrit dans \(path) (\(texts) notes, motifs et raisons), conservé en clair "
        + "jusqu'ici, a été scellé, et les parties libres du fichier écrasées. Les copies antérieures du fichier ne "
        + "sont pas scellées\u{A0}: supprimez-les ou gardez-les aussi sûrement que les signalements."
    case (.notCompacted, .english):
      "The reports are removed and overwritten. The file \(path) could not be made smaller yet, because another "
        + "program reads it or the disk is full; the next command that writes to it does that."
    case (.notCompacted, .french):
      "Les signalements sont supprimés et écrasés. Le fichier \(path) n'a pas encore pu être réduit, parce "
        + "qu'un autre programme le lit ou que le disque est plein; la prochaine commande qui y écrit le fera."
    }
  }

  static func keyExported(_ file: String, _ language: Language) -> String {
    switch language {
    case .english:
      "The key is in \(file). Keep it in a safe place apart from the store and its backups: whoever has both "
        + "can read all reports."
    case .french:
      "La clé est dans \(file). Gardez-la en lieu sûr, à l'écart du dépôt et de ses sauvegardes\u{A0}: qui a "
        + "les deux peut lire tous les signalements."
    }
  }

  static func keyImported(_ file: String, _ language: Language) -> String {
    switch language {
    case .english: "The key is that of this store and is in its place: \(file)"
    case .french: "La clé est celle de ce dépôt et se trouve à sa place\u{A0}: \(file)"
    }
  }

  static func receiptUnwritten(_ file: String, _ language: Language) -> String {
    switch language {
    case .english:
      "The receipt could not be written to \(file) (is there a file?). The reports are removed, and the "
        + "store keeps the receipt in its table purge_receipts."
    case .french:
      "Le reçu n'a pas pu être écrit dans \(file) (y a-t-il déjà un fichier?). Les signalements sont "
        + "supprimés, et le dépôt garde le reçu dans sa table purge_receipts."
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
