internal import RuleEngine
internal import TextMatching

/// Sentences of `fanal pack figures` and `fanal pack promote`.
extension Phrases {
  static func figuresSummary(
    rules: Int, current: Int, outdated: Int, _ language: Language
  ) -> String {
    let none = rules - current - outdated
    return switch language {
    case .english:
      "\(rules) rules: \(current) measured as they are, \(outdated) measured before their last "
        + "change, \(none) never measured"
    case .french:
      "\(rules) règles : \(current) mesurées telles qu'elles sont, \(outdated) mesurées avant leur "
        + "dernier changement, \(none) jamais mesurées"
    }
  }

  static func figuresWritten(_ file: String, rules: Int, _ language: Language) -> String {
    switch language {
    case .english: "\(file): figures of \(rules) rules"
    case .french: "\(file) : chiffres de \(rules) règles"
    }
  }

  static func unfinishedReports(_ count: Int, _ language: Language) -> String {
    let count = SummaryText.number(count, language)
    return switch language {
    case .english: "\(count) reports in which a rule did not finish; it counts as not found there"
    case .french:
      "\(count) signalements où une règle n'a pas fini; elle y compte comme non trouvée"
    }
  }

  /// What the figures of a rule are worth.
  static func standing(_ standing: PackFigures.Standing, _ language: Language) -> String {
    switch (standing, language) {
    case (.none, .english): "never measured"
    case (.none, .french): "jamais mesurée"
    case (.outdated(let day), .english): "changed since \(day)"
    case (.outdated(let day), .french): "changée depuis le \(day)"
    case (.current, _): ""
    }
  }

  /// `3 of 7`
  static func of(_ part: Int, _ whole: Int, _ language: Language) -> String {
    let (part, whole) = (SummaryText.number(part, language), SummaryText.number(whole, language))
    return language == .french ? "\(part) sur \(whole)" : "\(part) of \(whole)"
  }
}
