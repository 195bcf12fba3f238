internal import ReportModel
internal import TextMatching

/// Checks what a rule lacks for a step on the status ladder.
public struct PromotionCheck {
  private let pack: CompiledPack
  private let diagnostics: [Diagnostic]
  private let tester: PackTester
  private let bar: PromotionBar

  /// Makes a check.
  ///
  /// - Parameters:
  ///   - pack: A pack compiled from its files, with its drafts.
  ///   - diagnostics: What is wrong with the pack, and what is doubtful.
  /// - Throws: `PackError` when no Lua state can be made.
  public init(pack: CompiledPack, diagnostics: [Diagnostic]) throws(PackError) {
    self.pack = pack
    self.diagnostics = diagnostics
    tester = try PackTester(pack: pack)
    bar = PromotionBar(of: pack.pack)
  }

  /// What the step of a rule to a status asks for, and what of it is there.
  ///
  /// - Parameter successor: The rule that is to take the place of a retired one, where the file does
  ///   not name it yet.
  public func promotion(
    of rule: Rule, to status: RuleStatus, successor: String? = nil
  ) -> Promotion {
    var promotion = Promotion(
      code: rule.code, file: rule.file, from: rule.status, to: status, conditions: [])
    if promotion.isDemotion { return promotion }
    switch status {
    case .draft: break
    case .watch: promotion.conditions = basics(rule)
    case .live: promotion.conditions = basics(rule) + proofs(rule)
    case .retired: promotion.conditions = [retirement(rule, successor)]
    }
    return promotion
  }

  // MARK: - What every rule needs that runs

  private func basics(_ rule: Rule) -> [Promotion.Condition] {
    var conditions = [file(rule), texts(rule)]
    if rule.hasPhrases {
      conditions.append(phrases(rule))
      let results = tester.run { $0 == rule.code }
      conditions += [
        sentences(rule, .english, results), sentences(rule, .french, results),
      ].compactMap(\.self)
    }
    return conditions + [author(rule)]
  }

  /// Warnings of what a step itself mends, or what another condition says better.
  private static let conditionsOfTheirOwn: Set = [
    "strong-draft", "live-without-figures", "live-without-reviewer", "no-hits", "no-misses",
    "retired-without-successor",
  ]

  private func file(_ rule: Rule) -> Promotion.Condition {
    let count = diagnostics.count {
      $0.file == rule.file && $0.severity != .note && !Self.conditionsOfTheirOwn.contains($0.code)
    }
    return Promotion.Condition(
      name: .file, isMet: count == 0,
      found: count == 0
        ? LocalizedText(en: "no mistakes, no warnings", fr: "ni erreur ni avertissement")
        : LocalizedText(en: "\(count) to look at", fr: "\(count) à revoir"),
      advice: LocalizedText(
        en: "'fanal pack check' shows them.", fr: "« fanal pack check » les montre."))
  }

  private func texts(_ rule: Rule) -> Promotion.Condition {
    var missing: [String] = []
    for (verb, text) in [("title", rule.title), ("why", rule.why), ("ask", rule.ask)] {
      for language in pack.pack.languages where text.alone(in: language).isEmpty {
        missing.append("\(verb) (\(language.rawValue))")
      }
    }
    return Promotion.Condition(
      name: .texts, isMet: missing.isEmpty, found: Self.list(missing),
      advice: LocalizedText(
        en: "Write them for the people who will read the finding.",
        fr: "Écrivez-les pour les personnes qui liront le constat."))
  }

  private func phrases(_ rule: Rule) -> Promotion.Condition {
    let missing = pack.pack.languages.filter { language in
      !rule.phrases.contains { $0.language == language }
    }
    return Promotion.Condition(
      name: .phrases, isMet: missing.isEmpty, found: Self.list(missing.map(\.rawValue)),
      advice: LocalizedText(
        en: "Say it as people say it in that language, not as a translation.",
        fr: "Dites-le comme on le dit dans cette langue, sans traduire mot à mot."))
  }

  /// What is missing, or that nothing is.
  private static func list(_ missing: [String]) -> LocalizedText {
    if missing.isEmpty { return LocalizedText(en: "all there", fr: "tout y est") }
    let names = missing.joined(separator: ", ")
    return LocalizedText(en: "missing: \(names)", fr: "il manque : \(names)")
  }

  private func sentences(
    _ rule: Rule, _ language: Language, _ results: [PackTester.Result]
  ) -> Promotion.Condition? {
    guard pack.pack.languages.contains(language) else { return nil }
    let own = results.filter { $0.language == language }
    let hits = own.count { $0.kind == RuleTest.Kind.hits.rawValue }
    let misses = own.count { $0.kind == RuleTest.Kind.misses.rawValue }
    let failed = own.count { !$0.passed }
    let fewest = rule.hasCheck ? 2 : 1
    let isEnough = hits >= fewest && misses >= fewest
    return Promotion.Condition(
      name: language == .english ? .sentencesEnglish : .sentencesFrench,
      isMet: isEnough && failed == 0,
      found: LocalizedText(
        en: "\(hits) hits, \(misses) misses; " + (failed == 0 ? "all pass" : "\(failed) fail"),
        fr: "\(hits) hits, \(misses) misses; "
          + (failed == 0 ? "tout réussit" : "\(failed) en échec")),
      advice: isEnough
        ? LocalizedText(
          en: "'fanal pack test \(rule.code)' says why.",
          fr: "« fanal pack test \(rule.code) » dit pourquoi.")
        : LocalizedText(
          en: "Write at least \(fewest) of each: hits that it must find, misses that look alike.",
          fr: "Écrivez-en au moins \(fewest) de chaque : des hits à trouver, des misses qui leur "
            + "ressemblent."))
  }

  private func author(_ rule: Rule) -> Promotion.Condition {
    Promotion.Condition(
      name: .author, isMet: !rule.author.isEmpty, found: Self.quoted(rule.author),
      advice: LocalizedText(
        en: "Name who answers for the rule: author \"…\".",
        fr: "Nommez qui répond de la règle : author \"…\"."))
  }

  private static func quoted(_ name: String) -> LocalizedText {
    name.isEmpty ? LocalizedText(en: "nobody", fr: "personne") : LocalizedText(en: name, fr: name)
  }

  // MARK: - What a live rule needs besides

  private func proofs(_ rule: Rule) -> [Promotion.Condition] {
    var conditions: [Promotion.Condition] = []
    if rule.status != .live {
      conditions.append(
        Promotion.Condition(
          name: .watched, isMet: rule.status == .watch,
          found: LocalizedText(en: rule.status.rawValue, fr: rule.status.rawValue),
          advice: LocalizedText(
            en: "Put it on watch first: it runs and is counted, and flags nothing.",
            fr: "Mettez-la d'abord en observation (watch) : elle tourne, se compte et ne signale "
              + "rien.")))
    }
    if rule.hasPhrases { conditions += figures(rule) }
    return conditions + [reviewer(rule)]
  }

  private func figures(_ rule: Rule) -> [Promotion.Condition] {
    let command = "fanal pack figures \(rule.code) --on … --gold … --ordinary …"
    let standing = pack.pack.figures.standing(of: rule, in: pack.pack)
    var measured = Promotion.Condition(
      name: .measured, isMet: false, found: LocalizedText(),
      advice: LocalizedText(en: "Measure it: \(command)", fr: "Mesurez-la : \(command)"))
    switch standing {
    case .none: measured.found = LocalizedText(en: "never", fr: "jamais")
    case .outdated(let day):
      measured.found = LocalizedText(
        en: "on \(day), and changed since", fr: "le \(day), puis changée")
    case .current(let day):
      measured.isMet = true
      measured.found = LocalizedText(en: "on \(day), as it is", fr: "le \(day), telle quelle")
    }
    // Figures of what the rule was say nothing of what it is.
    guard measured.isMet, let total = pack.pack.figures.total(of: rule.code) else {
      return [measured]
    }
    let rows = pack.pack.figures.rows(of: rule.code)
    let byLanguage = rows.map { "\($0.language.rawValue) \($0.found)" }.joined(separator: ", ")
    var conditions = [
      measured,
      Promotion.Condition(
        name: .hits, isMet: total.found >= bar.hits,
        found: LocalizedText(
          en: "in \(total.found) of \(total.reports) reports (\(byLanguage)); "
            + "at least \(bar.hits) wanted",
          fr: "dans \(total.found) signalements sur \(total.reports) (\(byLanguage)); "
            + "il en faut au moins \(bar.hits)"),
        advice: LocalizedText(
          en: "Its words are rarer than its author thinks: 'fanal pack suggest \(rule.code)' shows "
            + "what labelled reports say instead. Or leave it on watch until reports have come.",
          fr: "Ses mots sont plus rares que ne le croit son auteur : « fanal pack suggest "
            + "\(rule.code) » montre ce que disent les signalements étiquetés. Ou laissez-la en "
            + "observation jusqu'à ce qu'il en vienne.")),
    ]
    // What was never found has no precision, and that is said already.
    if total.found > 0 { conditions.append(precision(rule, total)) }
    return conditions + [silence(rule, total)]
  }

  private func precision(_ rule: Rule, _ total: RuleFigures) -> Promotion.Condition {
    Promotion.Condition(
      name: .precision, isMet: (total.precision ?? 0) >= bar.precision,
      found: LocalizedText(
        en: "\(total.right) of \(total.judged) are what the labels say"
          + Self.percent(total.precision, .english)
          + "; at least \(Self.number(bar.precision, .english)) wanted",
        fr: "\(total.right) sur \(total.judged) sont ce que disent les étiquettes"
          + Self.percent(total.precision, .french)
          + "; il faut au moins \(Self.number(bar.precision, .french))"),
      advice: LocalizedText(
        en: "'fanal pack concordance @PHRASE --rule \(rule.code) --on …' shows what it takes for "
          + "it. Make the phrase narrower, or add :unless.",
        fr: "« fanal pack concordance @PHRASE --rule \(rule.code) --on … » montre ce qu'elle "
          + "confond. Resserrez la phrase, ou ajoutez :unless."))
  }

  private func silence(_ rule: Rule, _ total: RuleFigures) -> Promotion.Condition {
    if rule.isContra {
      return Promotion.Condition(
        name: .ordinary, isMet: true,
        found: LocalizedText(
          en: "not asked of a counter-indicator, which flags nothing",
          fr: "sans objet : un contre-indicateur ne signale rien"))
    }
    let rate = total.alarmRate
    return Promotion.Condition(
      name: .ordinary, isMet: (rate ?? 1) <= bar.ordinary,
      found: LocalizedText(
        en: "in \(total.alarms) of \(total.ordinary) ordinary reports"
          + Self.percent(rate, .english)
          + "; at most \(Self.number(bar.ordinary, .english)) allowed",
        fr: "dans \(total.alarms) signalements ordinaires sur \(total.ordinary)"
          + Self.percent(rate, .french)
          + "; au plus \(Self.number(bar.ordinary, .french)) permis"),
      advice: LocalizedText(
        en: "Each of them is a person's time: read them, and make the phrases narrower.",
        fr: "Chacun prend le temps d'une personne : lisez-les, et resserrez les phrases."))
  }

  private static func percent(_ share: Double?, _ language: Language) -> String {
    share.map { " (\(number($0, language)))" } ?? ""
  }

  private static func number(_ share: Double, _ language: Language) -> String {
    // Rounded down, so that what is below a bar never looks as if it reached it.
    let tenths = Int((share * 1000).rounded(.down))
    let rest = tenths % 10 == 0 ? "" : (language == .french ? "," : ".") + String(tenths % 10)
    return "\(tenths / 10)\(rest)\u{A0}%"
  }

  private func reviewer(_ rule: Rule) -> Promotion.Condition {
    if pack.pack.isOwnAuthor(of: rule) {
      return Promotion.Condition(
        name: .reviewer, isMet: true,
        found: LocalizedText(
          en: "the standard pack is its own author; its figures are in the pack",
          fr: "le paquet standard est son propre auteur; ses chiffres sont dans le paquet"))
    }
    let isOther = rule.hasOtherReviewer
    return Promotion.Condition(
      name: .reviewer, isMet: isOther,
      found: NamedPeople(rule.reviewer).isEmpty || isOther
        ? Self.quoted(rule.reviewer)
        : LocalizedText(
          en: "\(rule.reviewer), who is the author", fr: "\(rule.reviewer), qui en est l'auteur"),
      advice: LocalizedText(
        en: "Somebody who did not write it reads the rule and its figures, and is named: "
          + "reviewer \"…\".",
        fr: "Une personne qui ne l'a pas écrite lit la règle et ses chiffres, et se nomme : "
          + "reviewer \"…\"."))
  }

  // MARK: - Retirement

  private func retirement(_ rule: Rule, _ given: String?) -> Promotion.Condition {
    let successor = given ?? rule.successor
    var condition = Promotion.Condition(
      name: .successor, isMet: false, found: LocalizedText(en: "none named", fr: "aucune nommée"),
      advice: LocalizedText(
        en: "Name the rule that does its work now (--successor CODE), or say in both languages why "
          + "none does: retired_because { en = \"…\", fr = \"…\" }.",
        fr: "Nommez la règle qui fait maintenant son travail (--successor CODE), ou dites dans les "
          + "deux langues pourquoi aucune ne le fait : retired_because { en = \"…\", fr = \"…\" }.")
    )
    if let successor {
      condition.found = LocalizedText(en: successor, fr: successor)
      let next = pack.pack.rule(successor)
      condition.isMet = next != nil && successor != rule.code && next?.status != .retired
      if successor == rule.code {
        condition.found = LocalizedText(
          en: "\(successor), which is the rule itself", fr: "\(successor), la règle elle-même")
      } else if next?.status == .retired {
        condition.found = LocalizedText(
          en: "\(successor), which is retired itself", fr: "\(successor), elle-même retirée")
      } else if next == nil {
        condition.found = LocalizedText(
          en: "\(successor), which the pack does not have",
          fr: "\(successor), que le paquet n'a pas")
      }
    } else if !rule.retiredBecause.en.isEmpty, !rule.retiredBecause.fr.isEmpty {
      condition.isMet = true
      condition.found = LocalizedText(
        en: "none, because: \(rule.retiredBecause.en)",
        fr: "aucune, parce que : \(rule.retiredBecause.fr)")
    }
    return condition
  }
}

extension LocalizedText {
  /// The text of a language, and no other one in its place.
  fileprivate func alone(in language: Language) -> String { language == .english ? en : fr }
}

extension RulePack {
  /// Who the rules of the standard pack say has written them: the pack itself, and no invented person.
  static let standardAuthor = "Fanal standard pack"

  /// Whether this is the pack that comes with the program. Its rules need no reviewer by name; a rule
  /// that a person adds to it does.
  public var isStandard: Bool { shippedName == "standard" && author == Self.standardAuthor }

  /// The name without that of an overlay, which stands behind it.
  private var shippedName: Substring {
    overlay == nil ? name[...] : name[..<(name.lastIndex(of: "+") ?? name.endIndex)]
  }

  /// Whether a rule is one of the standard pack's, which is its own author; what an overlay adds was
  /// written by a person.
  func isOwnAuthor(of rule: Rule) -> Bool {
    isStandard && !PackSource.isOfOverlay(rule.file)
      && !NamedPeople(rule.author).hasOther(than: NamedPeople(Self.standardAuthor))
      && !NamedPeople(rule.author).isEmpty
  }
}
