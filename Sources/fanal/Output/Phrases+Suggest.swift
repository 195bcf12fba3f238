internal import RuleEngine
internal import TextMatching

/// Sentences of `fanal pack suggest`.
extension Phrases {
  static func suggestionHead(_ result: PhraseSuggestions, _ language: Language) -> String {
    func number(_ value: Int) -> String { SummaryText.number(value, language) }
    let name = name(of: result.language, language)
    return switch language {
    case .english:
      "\(name): the labels have it in \(number(result.expected)) reports; \(number(result.found)) "
        + "found, \(number(result.missed)) missed. Others without it: \(number(result.others)), "
        + "\(number(result.ordinary)) of them ordinary"
    case .french:
      ("\(name) : les étiquettes l'ont dans \(number(result.expected)) signalements; "
        + "\(number(result.found)) trouvés, \(number(result.missed)) manqués. Autres, sans elle : "
        + "\(number(result.others)), dont \(number(result.ordinary)) ordinaires").spacedAsFrench
    }
  }

  static func missedEvidenceHead(_ language: Language) -> String {
    switch language {
    case .english: "What is missed, in the words of the labels"
    case .french: "Ce qui est manqué, selon les étiquettes"
    }
  }

  /// Why there is no line to paste.
  static func noProposal(_ atLeast: Int, _ language: Language) -> String {
    switch (language, atLeast) {
    case (.english, 1): "nothing that the others do not say as well"
    case (.french, 1): "rien que les autres ne disent aussi"
    case (.english, _):
      "nothing in \(atLeast) of them or more; --at-least 1 also proposes what a single one says"
    case (.french, _):
      "rien dans \(atLeast) d'entre eux ou plus; --at-least 1 propose aussi ce qu'un seul dit"
    }
  }

  static func proposalsHead(_ phrase: String?, _ language: Language) -> String {
    switch (language, phrase) {
    case (.english, .some): "Lines to paste, each with what it would find"
    case (.french, .some): "Lignes à coller, chacune avec ce qu'elle trouverait"
    case (.english, nil):
      "Lines to paste, each with what it would find (no phrase of this rule flags alone: name them "
        + "in a flag_when)"
    case (.french, nil):
      "Lignes à coller, chacune avec ce qu'elle trouverait (aucune phrase de cette règle ne signale "
        + "seule\u{A0}: nommez-les dans un flag_when)"
    }
  }

  static func counts(
    of row: PhraseSuggestions.Suggestion, _ result: PhraseSuggestions, _ language: Language
  ) -> String {
    func number(_ value: Int) -> String { SummaryText.number(value, language) }
    return switch language {
    case .english:
      "finds \(number(row.missed)) of \(number(result.missed)) missed; newly touches "
        + "\(number(row.others)) of \(number(result.others)) others, \(number(row.ordinary)) of them "
        + "ordinary"
    case .french:
      "trouve \(number(row.missed)) des \(number(result.missed)) manqués; touche en plus "
        + "\(number(row.others)) des \(number(result.others)) autres, dont \(number(row.ordinary)) "
        + "ordinaires"
    }
  }
}
