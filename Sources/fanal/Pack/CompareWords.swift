import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The words of a comparison of two packs, in both languages, for the terminal and for the page.
struct CompareWords {
  var language: Language

  /// A text in the language, in French with its no-break spaces.
  func pick(_ en: String, _ fr: String) -> String {
    language == .french ? fr.spacedAsFrench : en
  }

  /// `:` as the language has it.
  var colon: String { language == .french ? "\u{A0}: " : ": " }

  func count(_ value: Int) -> String { SummaryText.number(value, language) }

  /// `14.5`, in French `14,5`; two digits behind the point at most.
  func points(_ value: Double) -> String {
    var text = String(format: "%.2f", value)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    if text == "-0" { text = "0" }
    return language == .french ? text.replacing(".", with: ",") : text
  }

  /// `+3` or `−3`.
  func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "+") + points(abs(value))
  }

  /// One digit behind the point, as rates have.
  func rate(_ value: Double) -> String {
    let text = String(format: "%.1f", value)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  func liveRules(_ number: Int) -> String {
    number == 1
      ? pick("1 live rule", "1 règle active")
      : count(number) + pick(" live rules", " règles actives")
  }

  // MARK: - Changes

  func name(of kind: ReportChange.Kind) -> String {
    switch kind {
    case .urgentLost: pick("no longer urgent", "n'est plus urgent")
    case .childLost: pick("child: flag or priority lost", "enfant : signalement ou priorité perdus")
    case .noLongerFlagged: pick("no longer flagged", "n'est plus signalé")
    case .priorityFell: pick("lower priority", "priorité plus basse")
    case .notAssessed: pick("not assessed in full any more", "n'est plus évalué en entier")
    case .newlyUrgent: pick("newly urgent", "devient urgent")
    case .newlyFlagged: pick("newly flagged", "devient signalé")
    case .priorityRose: pick("higher priority", "priorité plus haute")
    case .pillarChanged: pick("other pillars", "autres piliers")
    case .scoreChanged: pick("other score", "autre score")
    case .detailsChanged: pick("same result on other words", "même résultat sur d'autres mots")
    }
  }

  /// Whether a change may let something be missed.
  static func isLoss(_ kind: ReportChange.Kind) -> Bool {
    switch kind {
    case .urgentLost, .childLost, .noLongerFlagged, .priorityFell, .notAssessed: true
    default: false
    }
  }

  /// `urgent → none, flagged → not flagged, score 14.5 → 3`: what differs of the result.
  func outcome(_ change: ReportChange) -> [String] {
    let (was, now) = (change.before, change.after)
    var parts: [String] = []
    if was.isFlagged != now.isFlagged || was.needsReview != now.needsReview {
      parts.append(flag(was) + " → " + flag(now))
    }
    if was.priority != now.priority {
      parts.append(pick("priority ", "priorité ") + name(was.priority) + " → " + name(now.priority))
    }
    if was.pillars != now.pillars || was.lead != now.lead {
      parts.append(pick("pillars ", "piliers ") + pillars(was) + " → " + pillars(now))
    }
    if abs(was.score - now.score) > 1e-9 {
      parts.append("score " + points(was.score) + " → " + points(now.score))
    }
    let stopped = now.notAssessed.filter { !was.notAssessed.contains($0) }
    if !stopped.isEmpty {
      parts.append(pick("not assessed: ", "non évalué : ") + stopped.joined(separator: ", "))
    }
    return parts
  }

  private func flag(_ outcome: ReportChange.Outcome) -> String {
    if outcome.isFlagged { return pick("flagged", "signalé") }
    return outcome.needsReview
      ? pick("to review", "à revoir") : pick("not flagged", "non signalé")
  }

  func name(_ priority: Priority) -> String { ExplainWords.name(of: priority, language) }

  /// The leading pillar first.
  private func pillars(_ outcome: ReportChange.Outcome) -> String {
    if outcome.pillars.isEmpty { return pick("none", "aucun") }
    let others = outcome.pillars.filter { $0 != outcome.lead }
    return ((outcome.lead.map { [$0] } ?? []) + others)
      .map { ExplainWords.name(of: $0, language) }.joined(separator: "+")
  }

  /// How a finding stands that neither came nor went as one that counts; `nil` where its signs say it.
  func standing(_ finding: ReportChange.FindingChange) -> String? {
    switch (finding.before, finding.after) {
    case (.dismissed, .absent), (.absent, .dismissed), (.dismissed, .dismissed):
      pick("read, but counts in neither", "lu, mais ne compte avec aucun des deux")
    case (_, .dismissed):
      pick("now read, but does not count", "lu désormais, mais ne compte pas")
    case (.dismissed, _): pick("did not count before", "ne comptait pas avant")
    default:
      finding.before.counts && finding.after.counts ? pick("other words", "autres mots") : nil
    }
  }

  /// The name of a line of the score.
  func scoreLine(_ name: String) -> String {
    switch name {
    case DocumentPrior.line: pick("document prior", "a priori du document")
    case "different_kinds": pick("signs of different kinds", "signes de nature différente")
    default: name
    }
  }

  // MARK: - Reasons

  /// What of the pack did it: `rule changed: phrase "taken"`.
  ///
  /// - Parameter code: The rule that is spoken of, which is not named again.
  func reason(_ difference: PackDifference, about code: String? = nil) -> String {
    let subject = difference.subject
    let rule = subject == code ? "" : " " + subject
    let parts = difference.parts.isEmpty ? "" : colon + list(difference.parts)
    return switch difference.kind {
    case .ruleNew: pick("new rule", "règle nouvelle") + rule + status(difference.to)
    case .ruleRemoved: pick("rule removed", "règle retirée") + rule + status(difference.from)
    case .ruleStatus:
      pick("rule switched", "règle passée") + rule + colon + (difference.from ?? "–") + " → "
        + (difference.to ?? "–")
    case .ruleChanged: pick("rule changed", "règle changée") + rule + parts
    case .words: pick("shared words ", "mots communs ") + "{\(subject)}" + parts
    case .context:
      subject == Language.french.rawValue
        ? pick("cues for what is said, French", "indices du statut, français")
        : pick("cues for what is said, English", "indices du statut, anglais")
    case .aliases: pick("what people type for some words", "ce que les gens tapent pour des mots")
    case .threshold: pick("threshold ", "seuil ") + subject + colon + fromTo(difference)
    case .weight: pick("points of ", "points de ") + subject + colon + fromTo(difference)
    case .limit: pick("limit ", "limite ") + subject + colon + fromTo(difference)
    case .prior: pick("document prior", "a priori du document") + " (\(subject))"
    case .script: pick("assessment script ", "script d'évaluation ") + subject
    case .steps: pick("next steps", "étapes suivantes") + " (\(subject))"
    case .file:
      subject + pick(" (changes nothing that is found)", " (ne change rien à ce qui est trouvé)")
    case .elsewhere:
      pick(
        "vocabulary of the pack: a spelling is read as another word",
        "vocabulaire du paquet : une graphie est lue comme un autre mot")
    }
  }

  private func status(_ status: String?) -> String {
    guard let status, status != "live" else { return "" }
    return " (\(status))"
  }

  private func fromTo(_ difference: PackDifference) -> String {
    func text(_ value: String?) -> String {
      guard let value else { return "–" }
      return language == .french ? value.replacing(".", with: ",") : value
    }
    return text(difference.from) + " → " + text(difference.to)
  }

  /// More parts than this are counted.
  private static let mostParts = 8

  private func list(_ parts: [String]) -> String {
    let shown = parts.prefix(Self.mostParts).joined(separator: ", ")
    let rest = parts.count - Self.mostParts
    return rest > 0 ? shown + pick(" and \(rest) more", " et \(rest) autres") : shown
  }
}
