/// What a person is in a centre, and so what they may do with a store.
///
/// | role | read | screen | review | export | coordinate | administer |
/// |---|---|---|---|---|---|---|
/// | administrator | yes | yes | yes | yes | yes | yes |
/// | coordinator | yes | yes | yes | yes | yes | |
/// | analyst | yes | yes | yes | yes | | |
/// | auditor | yes | | | | | |
/// | trainer | | | | | | |
///
/// A trainer works with invented reports only and never sees those of a store.
public enum Role: String, Sendable, Hashable, CaseIterable {
  case administrator, coordinator, analyst, trainer, auditor

  /// Whether the role has a right.
  public func allows(_ right: Right) -> Bool {
    switch self {
    case .administrator: true
    case .coordinator: right != .administer
    case .analyst: right != .coordinate && right != .administer
    case .auditor: right == .read
    case .trainer: false
    }
  }

  /// The name of the role, for a sentence.
  public var title: (en: String, fr: String) {
    switch self {
    case .administrator: ("administrator", "administration")
    case .coordinator: ("coordinator", "coordination")
    case .analyst: ("analyst", "analyse")
    case .trainer: ("trainer", "formation")
    case .auditor: ("auditor", "vérification")
    }
  }
}

/// What somebody may do with a store.
public enum Right: String, Sendable, Hashable, CaseIterable {
  /// See reports, findings, decisions and lists.
  case read
  /// Screen reports into the store.
  case screen
  /// Decide, note and take back what they decided.
  case review
  /// Take reports out of the store, into a file.
  case export
  /// Assign work, decide on many reports at once, hand over, put reports on hold, make backups.
  case coordinate
  /// Keep the table of people, the settings and the key of the store, and purge it.
  case administer

  /// What the right lets somebody do, for a sentence.
  var act: (en: String, fr: String) {
    switch self {
    case .read: ("see the reports of a store", "voir les signalements d'un dépôt")
    case .screen: ("screen reports into a store", "analyser des signalements dans un dépôt")
    case .review: ("decide on reports", "décider sur des signalements")
    case .export: ("export reports", "exporter des signalements")
    case .coordinate:
      (
        "assign work, decide on many reports at once, hand over, put reports on hold or make backups",
        "répartir le travail, décider en lot, transmettre, retenir des signalements ni faire de "
          + "sauvegardes"
      )
    case .administer:
      (
        "change people or settings of a store, purge it or handle its key",
        "modifier les personnes ou les réglages d'un dépôt, le purger ni toucher à sa clé"
      )
    }
  }
}
