internal import CaseStore
internal import Exchange
internal import ReportModel
internal import RuleEngine
internal import Screening
internal import TextMatching

/// Sentences of the command line, in both languages.
enum Phrases {
  static func checkSummary(
    rules: Int, errors: Int, warnings: Int, _ language: Language
  ) -> String {
    switch language {
    case .english:
      counted(rules, "rule", language) + ": " + counted(errors, "error", language) + ", "
        + counted(warnings, "warning", language)
    case .french:
      counted(rules, "règle", language) + " : " + counted(errors, "erreur", language) + ", "
        + counted(warnings, "avertissement", language)
    }
  }

  /// A number with its noun: `1 rule`, `2 rules`; in French `0 règle`, `1 règle`, `2 règles`.
  static func counted(_ number: Int, _ noun: String, _ language: Language) -> String {
    let isOne = number == 1 || language == .french && number == 0
    return SummaryText.number(number, language) + " " + noun + (isOne ? "" : "s")
  }

  static func testSummary(passed: Int, failed: Int, gaps: Int, _ language: Language) -> String {
    switch language {
    case .english: "\(passed) passed, \(failed) failed, \(gaps) known gaps"
    case .french: "\(passed) réussis, \(failed) échoués, \(gaps) lacunes connues"
    }
  }

  /// `coercion.violence: out of instructions 3, switched off 42`
  static func stops(_ rule: String, _ reasons: [String: Int], _ language: Language) -> String {
    let list = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reason, count in
      stopReason(reason, language) + " " + SummaryText.number(count, language)
    }
    return rule + (language == .french ? "\u{A0}: " : ": ") + list.joined(separator: ", ")
  }

  private static func stopReason(_ reason: String, _ language: Language) -> String {
    let (english, french) =
      switch reason {
      case "cpu": ("out of instructions", "à court d'instructions")
      case "time": ("out of time", "à court de temps")
      case "memory": ("out of memory", "à court de mémoire")
      case "report":
        ("left out, the report's limit was used up", "omise, limite du signalement épuisée")
      case "off": ("switched off", "désactivée")
      case "load": ("file with mistakes", "fichier fautif")
      default: ("error", "erreur")
      }
    return language == .french ? french : english
  }

  static func unknownCode(_ code: String, _ closest: String?, _ language: Language) -> String {
    switch language {
    case .english:
      "No code of the pack begins with \"\(code)\"."
        + (closest.map { " Did you mean \"\($0)\"?" } ?? "")
    case .french:
      "Aucun code du paquet ne commence par « \(code) »."
        + (closest.map { " Vouliez-vous dire « \($0) »?" } ?? "")
    }
  }

  static func unknownRule(_ code: String, _ closest: String?, _ language: Language) -> String {
    switch language {
    case .english:
      "The pack has no rule \"\(code)\"." + (closest.map { " Did you mean \"\($0)\"?" } ?? "")
    case .french:
      "Le paquet n'a pas de règle « \(code) »."
        + (closest.map { " Vouliez-vous dire « \($0) »?" } ?? "")
    }
  }

  static func uses(_ count: Int, reports: Int, _ language: Language) -> String {
    let (count, reports) = (
      SummaryText.number(count, language), SummaryText.number(reports, language)
    )
    return switch language {
    case .english: "\(count) uses in \(reports) reports"
    case .french: "\(count) emplois dans \(reports) signalements"
    }
  }

  static func unknownBehaviour(
    _ name: String, _ closest: String?, _ names: [String], _ language: Language
  ) -> String {
    switch language {
    case .english:
      "There is no behaviour \"\(name)\"."
        + (closest.map { " Did you mean \"\($0)\"?" }
          ?? " There are: " + names.joined(separator: ", ") + ".")
    case .french:
      "Il n'y a pas de comportement « \(name) »."
        + (closest.map { " Vouliez-vous dire « \($0) »?" }
          ?? " Il y a : " + names.joined(separator: ", ") + ".")
    }
  }

  static func passedOver(_ count: Int, _ language: Language) -> String {
    let count = SummaryText.number(count, language)
    return switch language {
    case .english: "\(count) records passed over that are no reports; fanal screen says why."
    case .french:
      "\(count) enregistrements omis, qui ne sont pas des signalements; fanal screen dit pourquoi."
    }
  }

  static func coverageSummary(
    reports: Int, rules: Int, found: Int, untested: Int, noisy: Int, _ language: Language
  ) -> String {
    let reports = SummaryText.number(reports, language)
    return switch language {
    case .english:
      "\(reports) reports; \(found) of \(rules) rules found in them; \(untested) live rules "
        + "without hits or misses in a language; \(noisy) noisy phrases"
    case .french:
      "\(reports) signalements; \(found) des \(rules) règles y sont trouvées; \(untested) règles "
        + "actives sans hits ou misses dans une langue; \(noisy) phrases bruyantes"
    }
  }

  static func pagesWritten(
    _ pages: Int, rules: Int, _ folder: String, _ language: Language
  ) -> String {
    switch language {
    case .english:
      "\(folder): \(counted(pages, "page", language)) on \(counted(rules, "rule", language))"
    case .french:
      "\(folder) : \(counted(pages, "page", language)) sur \(counted(rules, "règle", language))"
    }
  }

  static func notWritten(_ file: String, _ language: Language) -> String {
    switch language {
    case .english: "\(file): cannot be written; check the folder, the permissions and the disk."
    case .french:
      "\(file) : écriture impossible; vérifiez le dossier, les permissions et le disque."
    }
  }

  static func trafficSummary(
    variants: Int, passed: Int, below: Int, _ language: Language
  ) -> String {
    let variants = SummaryText.number(variants, language)
    let passed = SummaryText.number(passed, language)
    return switch language {
    case .english: "\(variants) variants, \(passed) passed; \(below) behaviours below the bar"
    case .french: "\(variants) variantes, \(passed) réussies; \(below) comportements sous le seuil"
    }
  }

  /// What the engine made of a variant.
  static func outcome(_ outcome: TrafficCheckResult.Outcome, _ language: Language) -> String {
    let french = language == .french
    return switch outcome {
    case .counted(let status):
      (french ? "compte, statut " : "counts, as ") + ExplainWords.name(of: status, language)
    case .elsewhere: french ? "signalée pour d'autres mots" : "flagged for other words"
    case .dismissed(let status):
      (french ? "ne compte pas, statut " : "does not count, as ")
        + ExplainWords.name(of: status, language)
    case .silent: french ? "non trouvée" : "not found"
    case .unfinished: french ? "sa fonction check ne finit pas" : "its check did not finish"
    }
  }

  static func fairnessSummary(
    swaps: Int, beyond: Int, bound: String, _ language: Language
  ) -> String {
    let swaps = SummaryText.number(swaps, language)
    let beyond = SummaryText.number(beyond, language)
    return switch language {
    case .english: "\(swaps) swaps; \(beyond) moved a score by more than \(bound) or its flag"
    case .french:
      "\(swaps) échanges; \(beyond) ont changé un score de plus de \(bound) ou franchi le seuil"
    }
  }

  static func times(_ count: Int, _ language: Language) -> String {
    let count = SummaryText.number(count, language)
    return language == .french ? "\(count) fois" : "\(count) times"
  }

  static func moreCases(_ count: Int, _ language: Language) -> String {
    let count = SummaryText.number(count, language)
    return language == .french
      ? "… et \(count) autres cas; voir --worst" : "… and \(count) more cases; see --worst"
  }

  static func unfinishedSwaps(_ count: Int, _ language: Language) -> String {
    let count = SummaryText.number(count, language)
    return switch language {
    case .english: "\(count) swaps not measured, because a rule or script did not finish"
    case .french: "\(count) échanges non mesurés, car une règle ou un script n'a pas fini"
    }
  }

  static func unreadRecords(_ count: Int, _ language: Language) -> String {
    let count = SummaryText.number(count, language)
    return switch language {
    case .english: "\(count) records could not be read; 'fanal screen' says why"
    case .french: "\(count) enregistrements illisibles; « fanal screen » dit pourquoi"
    }
  }

  /// A language that reports are in.
  static func name(of named: Language, _ language: Language) -> String {
    switch (named, language) {
    case (.english, .english): "English"
    case (.french, .english): "French"
    case (.english, .french): "anglais"
    case (.french, .french): "français"
    }
  }

  static func progress(records: Int, rate: Double, _ language: Language) -> String {
    let count = SummaryText.number(records, language)
    let speed = SummaryText.number(Int(rate), language)
    return language == .french
      ? "\(count) signalements, \(speed)/s" : "\(count) reports, \(speed)/s"
  }

  static func timeLeft(seconds: Int, _ language: Language) -> String {
    let time = seconds >= 60 ? "\(seconds / 60) min \(seconds % 60) s" : "\(seconds) s"
    return language == .french ? "encore \(time)" : "\(time) left"
  }

  static func moreRejects(_ count: Int, file: String, _ language: Language) -> String {
    switch language {
    case .english: "… and \(count) more rejected records; see \(file).reasons.ndjson"
    case .french: "… et \(count) autres enregistrements rejetés; voir \(file).reasons.ndjson"
    }
  }

  static func moreUnreadValues(_ count: Int, _ language: Language) -> String {
    switch language {
    case .english: "… and \(count) more values that could not be read"
    case .french: "… et \(count) autres valeurs illisibles"
    }
  }

  static func oldRejects(_ file: String, _ language: Language) -> String {
    switch language {
    case .english: "\(file): this file is of an earlier run; this run rejected nothing."
    case .french: "\(file) : ce fichier vient d'une exécution antérieure; celle-ci n'a rien rejeté."
    }
  }

  static func stored(_ result: BatchResult, _ language: Language) -> String {
    switch language {
    case .english:
      "  store: \(result.newReports) new reports, \(result.knownReports) known; "
        + "\(result.newAssessments) new assessments, \(result.knownAssessments) known"
    case .french:
      "  dépôt : \(result.newReports) nouveaux signalements, \(result.knownReports) connus; "
        + "\(result.newAssessments) nouvelles évaluations, \(result.knownAssessments) connues"
    }
  }

  static func message(of error: ScreeningError, _ language: Language) -> String {
    let french = language == .french
    switch error {
    case .exchange(let error): return french ? error.message.fr : error.message.en
    case .store(let error): return french ? error.french : error.english
    case .pack(let error): return error.message.text(in: language)
    }
  }
}
