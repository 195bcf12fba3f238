internal import ArgumentParser
internal import CaseStore
import Foundation
internal import ReportModel
internal import TextMatching

extension ReviewCommand {
  /// `fanal review figures`
  struct Figures: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Show what people and partners said of each rule.",
        "Montrer ce que les gens et les partenaires ont dit de chaque règle."),
      discussion: said(
        """
        Counts verdicts on indicators, decisions on reports and answers to hand-overs, by rule and \
        language. The figures are of reports that people read: they are never mixed with those of a \
        labelled corpus (fanal pack figures).
        """,
        """
        Compte les avis sur les indicateurs, les décisions sur les signalements et les réponses aux \
        transmissions, par règle et par langue. Ces chiffres portent sur des signalements que des gens \
        ont lus : ils ne se mêlent jamais à ceux d'un corpus étiqueté (fanal pack figures).
        """))
    @Argument(
      help: .said(
        "Codes, or beginnings of codes, of the rules (default: all).",
        "Codes, ou débuts de codes, des règles (par défaut : toutes).", value: ("code", "code")))
    var codes: [String] = []
    @OptionGroup var options: ReviewOptions

    func run() throws {
      let store = try options.store.open(.readOnly)
      _ = try options.by.reader(of: store)
      let all = try asking(store) { () throws(StoreError) in try store.reviewedRules() }
      let rules = all.filter { rule in
        codes.isEmpty || codes.contains { rule.code.hasPrefix($0) }
      }
      if options.json {
        for rule in rules { Console.output(JSONLine.text(ReviewFiguresText.object(rule))) }
        return
      }
      if rules.isEmpty {
        return Console.error(
          said(
            "Nobody has said anything of these rules yet.",
            "Personne n'a encore rien dit de ces règles."))
      }
      Console.output(ReviewFiguresText(options.language.language).table(rules))
    }
  }
}

/// Figures of reviews, as people and programs read them.
struct ReviewFiguresText {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// Below so many verdicts the interval is wider than any bar.
  private static let few = 30

  /// A block for each rule and language, and what the figures do not say.
  func table(_ rules: [ReviewedRule]) -> String {
    var text = ""
    for rule in rules {
      text += "\(rule.code)  \(rule.language)\n"
      text += lines(rule).map { "  " + $0 + "\n" }.joined()
    }
    return text + "\n"
      + said(
        "Of reports that people read, with intervals of 95 % (Wilson 1927). Below \(Self.few) they say "
          + "little. An answer is about a report, not about one rule.",
        "Sur des signalements que des gens ont lus, avec intervalles de 95 % (Wilson 1927). Sous "
          + "\(Self.few), ils disent peu. Une réponse porte sur un signalement, pas sur une seule règle."
      ) + "\n"
  }

  /// What is known of a rule, a line for each kind of figure.
  func lines(_ rule: ReviewedRule) -> [String] {
    var lines: [String] = []
    if rule.reviewed > 0 {
      let unsure = rule.verdicts[.unsure] ?? 0
      lines.append(
        said("verdicts: ", "avis : ")
          + said("\(rule.reviewed) reviewed, ", "\(rule.reviewed) examinés, ")
          + said(
            "\(rule.confirmed.count) confirmed, \(rule.confirmed.total - rule.confirmed.count) not, "
              + "\(unsure) unsure",
            "\(rule.confirmed.count) confirmés, \(rule.confirmed.total - rule.confirmed.count) non, "
              + "\(unsure) incertains")
          + share(rule.confirmed)
          + (rule.packs > 1
            ? said("; on \(rule.packs) packs", "; sur \(rule.packs) paquets") : ""))
    }
    if let added = rule.verdicts[.added] {
      lines.append(
        said(
          "missed: added by a reader in \(added) report" + (added == 1 ? "" : "s"),
          "manqué : ajouté à la lecture dans \(added) signalement" + (added == 1 ? "" : "s")))
    }
    let (confirmed, dismissed) = (rule.confirmedReports, rule.dismissedReports)
    if confirmed + dismissed > 0 {
      lines.append(
        said(
          "reports with it: \(confirmed) confirmed, \(dismissed) dismissed",
          "signalements qui l'ont : \(confirmed) confirmés, \(dismissed) écartés"))
    }
    if !rule.outcomes.isEmpty {
      let kinds = HandoverOutcome.allCases.compactMap { outcome in
        rule.outcomes[outcome].map { HandoverText.name(outcome) + " \($0)" }
      }
      lines.append(
        said("answers: ", "réponses : ") + kinds.joined(separator: ", ")
          + (rule.followed.total > 0
            ? said("; opened or helped", "; dossier ouvert ou aide") + share(rule.followed) : ""))
    }
    return lines
  }

  /// ` · 80.0 % (54.8 % to 93.0 %)`; empty where nothing was counted.
  private func share(_ proportion: Proportion) -> String {
    guard let share = proportion.share, let interval = proportion.interval else { return "" }
    let (low, high) = (interval.lowerBound, interval.upperBound)
    return " · " + String.percent(share, language) + " (" + String.percent(low, language)
      + said(" to ", " à ") + String.percent(high, language) + ")"
  }

  /// One rule in one language, for programs.
  static func object(_ rule: ReviewedRule) -> [String: Any] {
    func object(_ proportion: Proportion) -> [String: Any] {
      [
        "count": proportion.count, "of": proportion.total, "share": proportion.share ?? NSNull(),
        "low": proportion.interval?.lowerBound ?? NSNull(),
        "high": proportion.interval?.upperBound ?? NSNull(),
      ]
    }
    return [
      "code": rule.code, "language": rule.language, "reviewed": rule.reviewed,
      "verdicts": Dictionary(
        uniqueKeysWithValues: Verdict.allCases.map { ($0.rawValue, rule.verdicts[$0] ?? 0) }),
      "confirmed": object(rule.confirmed), "packs": rule.packs,
      "reports": ["confirmed": rule.confirmedReports, "dismissed": rule.dismissedReports],
      "outcomes": Dictionary(
        uniqueKeysWithValues: HandoverOutcome.allCases.map {
          ($0.rawValue, rule.outcomes[$0] ?? 0)
        }),
      "followed": object(rule.followed),
    ]
  }
}
