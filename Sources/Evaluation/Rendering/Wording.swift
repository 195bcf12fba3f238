/// The words around the figures, in English or French.
struct Wording {
  private let isFrench: Bool

  /// French for `fr`, else English.
  init(language: String) {
    isFrench = language == "fr"
  }

  func heading(reports: Int, withoutPrediction: Int) -> String {
    let count = number(reports, "report", "signalement")
    guard withoutPrediction > 0 else { return count }
    return isFrench
      ? "\(count), dont \(withoutPrediction) sans résultat (non signalé par défaut)"
      : "\(count), \(withoutPrediction) without output (counted as not flagged)"
  }

  func method(_ options: EvaluationOptions) -> String {
    let treatment: String =
      switch (options.ambiguous, isFrench) {
      case (.exclude, true): "exclus"
      case (.positive, true): "comptés comme positifs"
      case (.negative, true): "comptés comme négatifs"
      case (.exclude, false): "left out"
      case (.positive, false): "counted as positive"
      case (.negative, false): "counted as negative"
      }
    return isFrench
      ? "signalements ambigus : \(treatment) ; \(options.resamples) rééchantillonnages, intervalle à 95 %"
      : "ambiguous reports: \(treatment); \(options.resamples) bootstrap resamples, 95 % interval"
  }

  func withoutText(_ count: Int) -> String {
    number(count, "labelled report", "signalement")
      + (isFrench
        ? " sans texte (passages non vérifiables)"
        : " without a text (evidence cannot be checked)")
  }

  func withoutLabel(_ count: Int) -> String {
    number(count, "result", "résultat")
      + (isFrench ? " sans étiquette (sans effet)" : " without a label (no effect)")
  }

  private func number(_ count: Int, _ english: String, _ french: String) -> String {
    let plural = count == 1 || isFrench && count == 0 ? "" : "s"
    return "\(count) \(isFrench ? french : english)\(plural)"
  }

  func table(_ split: EvaluationOptions.Split) -> String {
    switch split {
    case .language: isFrench ? "par langue :" : "by language:"
    case .difficulty: isFrench ? "par difficulté :" : "by difficulty:"
    case .form: isFrench ? "par forme d'exploitation :" : "by form:"
    case .source: isFrench ? "par type de source :" : "by source:"
    }
  }

  var codes: String {
    isFrench ? "par code (étiquettes, moteur, communs) :" : "per code (gold, engine, hit):"
  }

  var missedPositives: String { isFrench ? "positifs manqués" : "missed positives" }

  var flaggedNegatives: String { isFrench ? "négatifs signalés" : "flagged negatives" }

  var colon: String { isFrench ? " :" : ":" }
}
