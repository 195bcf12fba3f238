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
      "\(counted(rules, "rule", language)): \(current) measured as they are, \(outdated) measured before their last "
        + "change, \(none) never measured"
    case .french:
      "\(counted(rules, "règle", language)) : mesurées telles quelles, \(current); avant leur dernier "
        + "changement, \(outdated); jamais, \(none)"
    }
  }

  static func figuresWritten(_ file: String, rules: Int, _ language: Language) -> String {
    switch language {
    case .english: "\(file): figures of \(counted(rules, "rule", language))"
    case .french: "\(file) : chiffres de \(counted(rules, "règle", language))"
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

extension Phrases {
  /// Why a rule that an overlay switched off goes no step.
  static func switchedOff(
    _ change: PackOverlay.Change, of overlay: PackOverlay, at file: String, _ language: Language
  ) -> String {
    let reason = change.reason.text(in: language)
    let approved = change.approvedBy
    return switch language {
    case .english:
      "\(file):\(change.line): \(change.subject) is switched off here, by the local overlay "
        + "\"\(overlay.name)\" \(overlay.version) of \(overlay.author)"
        + (approved.isEmpty ? "" : ", approved by \(approved)") + ": \(reason)\n"
        + "A rule that is switched off goes no step. Take the line out of the overlay, or give "
        + "--no-local for the rule as it was shipped."
    case .french:
      ("\(file):\(change.line) : \(change.subject) est désactivée ici, par l'adaptation locale "
        + "« \(overlay.name) » \(overlay.version) de \(overlay.author)"
        + (approved.isEmpty ? "" : ", approuvé par \(approved)") + " : \(reason)\n"
        + "Une règle désactivée ne change pas d'état. Ôtez la ligne de l'adaptation, ou donnez "
        + "--no-local pour la règle telle que livrée.").spacedAsFrench
    }
  }

  /// What a condition of the ladder is called.
  static func title(of name: Promotion.Name, _ language: Language) -> String {
    let (english, french) =
      switch name {
      case .file: ("rule file", "fichier de la règle")
      case .texts: ("title, why, ask", "title, why, ask")
      case .phrases: ("phrases in both languages", "phrases dans les deux langues")
      case .sentencesEnglish: ("sentences in English", "phrases d'essai en anglais")
      case .sentencesFrench: ("sentences in French", "phrases d'essai en français")
      case .author: ("author", "auteur")
      case .watched: ("on watch before", "en observation d'abord")
      case .measured: ("measured", "mesurée")
      case .hits: ("found in the corpus", "trouvée dans le corpus")
      case .precision: ("precision", "précision")
      case .ordinary: ("silence on ordinary text", "silence sur l'ordinaire")
      case .reviewer: ("reviewer, not the author", "relecture par autrui")
      case .successor: ("successor", "remplaçante")
      }
    return language == .french ? french : english
  }

  /// What came of a step, or what going down means.
  static func outcome(
    of promotion: Promotion, isWritten: Bool, _ language: Language
  ) -> String {
    let isFrench = language == .french
    if !promotion.isPossible {
      let count = promotion.missing.count
      if promotion.from == promotion.to {
        return isFrench
          ? "Elle est déjà \(promotion.to.rawValue); conditions non remplies : \(count). "
            + "Rien n'a été changé."
          : "It is \(promotion.to.rawValue) already; conditions not met: \(count). "
            + "Nothing was changed."
      }
      return isFrench
        ? "Conditions non remplies : \(count). Rien n'a été changé."
        : "Conditions not met: \(count). Nothing was changed."
    }
    if promotion.from == promotion.to {
      return isFrench
        ? "Elle est déjà \(promotion.to.rawValue), et rien ne manque."
        : "It is \(promotion.to.rawValue) already, and nothing is missing."
    }
    let done =
      switch (isWritten, isFrench) {
      case (true, false): "Done. "
      case (true, true): "C'est fait. "
      case (false, false): "Nothing is missing; nothing was changed (--dry-run). "
      case (false, true): "Rien ne manque; rien n'a été changé (--dry-run). "
      }
    return done + meaning(of: promotion, language)
  }

  /// What a status means for reports.
  private static func meaning(of promotion: Promotion, _ language: Language) -> String {
    let (english, french) =
      switch (promotion.to, promotion.from) {
      case (.draft, .retired):
        (
          "It is tested and never run. Take out its successor or retired_because, which only a "
            + "retired rule has.",
          "Elle est vérifiée et ne tourne jamais. Ôtez-en successor ou retired_because, propres "
            + "aux règles retirées."
        )
      case (.draft, _):
        (
          "It is tested and never run: what it alone finds in reports is not found any more.",
          "Elle est vérifiée et ne tourne jamais : ce qu'elle seule trouve dans les signalements "
            + "ne l'est plus."
        )
      case (.watch, .live):
        (
          "It runs and is counted, and flags nothing any more: reports that only it flagged are "
            + "not flagged.",
          "Elle tourne et se compte, mais ne signale plus rien : les signalements qu'elle seule "
            + "signalait ne le sont plus."
        )
      case (.watch, .retired):
        (
          "It runs again and is counted, and flags nothing.",
          "Elle tourne de nouveau et se compte, et ne signale rien."
        )
      case (.watch, _):
        (
          "It runs and is counted, and flags nothing. Look at what it finds before it goes live.",
          "Elle tourne et se compte, et ne signale rien. Voyez ce qu'elle trouve avant de "
            + "l'activer."
        )
      case (.live, _):
        (
          "It flags reports from the next screening on. Raise the version in pack.lua.",
          "Elle signale dès le prochain criblage. Augmentez la version dans pack.lua."
        )
      case (.retired, _):
        (
          "It is kept for its history and never run.",
          "Elle est gardée pour son histoire et ne tourne jamais."
        )
      }
    return language == .french ? french : english
  }

  static func notEditable(_ file: String, _ language: Language) -> String {
    switch language {
    case .english:
      "\(file): the lines status and changed cannot be changed safely; change them by hand."
    case .french:
      "\(file) : les lignes status et changed ne peuvent pas être changées sans risque; "
        + "changez-les à la main."
    }
  }

  static func ladderSummary(
    draft: Int, watch: Int, live: Int, retired: Int, short: Int, ready: Int, _ language: Language
  ) -> String {
    switch language {
    case .english:
      "\(draft) draft, \(watch) watch, \(live) live, \(retired) retired; \(short) live rules lack "
        + "something, \(ready) others are ready for their next step"
    case .french:
      "\(draft) draft, \(watch) watch, \(live) live, \(retired) retired; il manque quelque chose à "
        + "\(short) règles actives, \(ready) autres sont prêtes pour l'étape suivante"
    }
  }
}

extension String {
  /// The text as people read it: in French with its no-break spaces.
  func forTerminal(_ language: Language) -> String {
    language == .french ? spacedAsFrench : self
  }
}
