import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows what an exception would do on reports.
struct ExceptionPreviewReport {
  var result: ExceptionPreview.Result
  var language: Language
  /// How many findings of each kind are shown.
  var top: Int
  var width: Int

  private var isFrench: Bool { language == .french }
  private var colon: String { isFrench ? "\u{A0}: " : ": " }
  private func said(_ english: String, _ french: String) -> String { isFrench ? french : english }
  private func number(_ value: Int) -> String { SummaryText.number(value, language) }

  /// A report identifier takes at most this much of a line.
  private static let widestID = 16

  // MARK: - Text

  func text() -> String {
    var parts = [heading(), counts()]
    parts += [
      group(
        said("Would be silenced", "Seraient tus"), result.silenced),
      group(
        said(
          "Would NOT be silenced: the report is urgent, a child may be meant, or it is protected",
          "Ne seraient PAS tus : signalement urgent, enfant possible, ou signalement protégé"),
        result.held),
      group(
        said(
          "Would NOT be silenced: these words support the finding as well",
          "Ne seraient PAS tus : ces mots appuient aussi l'indicateur"), result.partial),
      group(
        said(
          "Would NOT be silenced: a wording stands in the same sentence, but shares no word with the "
            + "finding (within \"same sentence\" would silence these)",
          "Ne seraient PAS tus : une formulation est dans la même phrase, mais n'a aucun mot commun "
            + "avec l'indicateur (within \"same sentence\" les tairait)"), result.beside),
      group(
        said(
          "Would NOT be silenced: the report is out of the scope of the exception",
          "Ne seraient PAS tus : le signalement est hors de la portée de l'exception"),
        result.elsewhere),
    ].compactMap(\.self)
    parts.append(wordings())
    if let hits = ruleHits() { parts.append(hits) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// One line on the whole, loud where nothing happens.
  var summary: String {
    let reports = result.reports.values.reduce(0, +)
    if result.silenced.isEmpty {
      return said(
        "SILENCES NOTHING in \(number(reports)) reports.",
        "NE TAIT RIEN dans \(number(reports)) signalements.")
    }
    let numbers = [result.silenced.count, reports, result.unflagged.count].map(number)
    return said(
      "findings silenced: \(numbers[0]) · reports read: \(numbers[1]) · no longer flagged: "
        + numbers[2],
      "indicateurs tus\u{A0}: \(numbers[0]) · signalements lus\u{A0}: \(numbers[1]) · ne seraient "
        + "plus signalés\u{A0}: \(numbers[2])")
  }

  private func heading() -> String {
    let exception = result.exception
    return exception.name + colon + exception.codes.joined(separator: ", ") + "\n  "
      + said("until", "jusqu'au") + " \(exception.ends) · "
      + exception.owner.plain + " · "
      + exception.reason(in: language).plain
  }

  private func counts() -> String {
    var lines: [String] = []
    func row(_ english: String, _ french: String, _ all: Int, _ languages: [Language: Int]) {
      let list = Language.allCases.map { "\($0.rawValue) \(number(languages[$0] ?? 0))" }
      lines.append(
        "  " + said(english, french).padded(to: 34) + number(all).aligned(to: 7) + "   "
          + list.joined(separator: ", "))
    }
    func row(_ english: String, _ french: String, _ list: [ExceptionPreview.Meeting]) {
      row(english, french, list.count, Self.byLanguage(list))
    }
    row("reports read", "signalements lus", result.reports.values.reduce(0, +), result.reports)
    row("findings silenced", "indicateurs tus", result.silenced)
    let unflagged = unflaggedMeetings
    row("reports no longer flagged", "ne seraient plus signalés", unflagged)
    let kept: [(String, String, [ExceptionPreview.Meeting])] = [
      ("not silenced, urgent or child", "non tus, urgence ou enfant", result.held),
      ("not silenced, other words", "non tus, autres mots", result.partial),
      ("not silenced, only beside", "non tus, seulement à côté", result.beside),
      ("not silenced, out of scope", "non tus, hors de portée", result.elsewhere),
    ]
    for (english, french, list) in kept where !list.isEmpty { row(english, french, list) }
    return lines.joined(separator: "\n")
  }

  /// The first finding of each report that is no longer flagged.
  private var unflaggedMeetings: [ExceptionPreview.Meeting] {
    var seen: Set<String> = []
    return result.silenced.filter {
      $0.flagged.before && !$0.flagged.after && seen.insert($0.report).inserted
    }
  }

  private static func byLanguage(_ list: [ExceptionPreview.Meeting]) -> [Language: Int] {
    Dictionary(list.map { ($0.language, 1) }, uniquingKeysWith: +)
  }

  private func group(_ title: String, _ list: [ExceptionPreview.Meeting]) -> String? {
    if list.isEmpty { return nil }
    let shown = list.prefix(top)
    let columns = min(Self.widestID, shown.map { $0.report.count }.max() ?? 0)
    var lines = wrapped(title.spacedAsFrenchIf(isFrench) + colon + number(list.count))
    for meeting in shown {
      var line = "  " + meeting.report.plain.padded(to: columns) + "  "
      line += meeting.code
      if let protection = meeting.protection {
        line += " · " + protection.text.text(in: language)
      } else if meeting.score.before != meeting.score.after {
        line +=
          " · " + SummaryText.points(meeting.score.before, language) + " → "
          + SummaryText.points(meeting.score.after, language)
      }
      if meeting.flagged.before, !meeting.flagged.after {
        line += " · " + said("no longer flagged", "ne serait plus signalé")
      }
      lines.append(line)
      lines.append("      " + passage(meeting).plain)
      for more in meeting.words.dropFirst() {
        lines.append("      [" + more.plain + "]")
      }
    }
    if list.count > shown.count {
      let rest = number(list.count - shown.count)
      lines.append(said("  … and \(rest) more (--top 0)", "  … et \(rest) autres (--top 0)"))
    }
    return lines.joined(separator: "\n")
  }

  private func passage(_ meeting: ExceptionPreview.Meeting) -> String {
    meeting.left + "[" + (meeting.words.first ?? "") + "]" + meeting.right
  }

  private func wordings() -> String {
    let title = said(
      "Wordings (reports that hold it, silences in)", "Formulations (présente, tait)")
    let lines = result.wordings.map { wording in
      let counts =
        wording.reports == 0
        ? said("FOUND NOWHERE", "INTROUVABLE")
        : number(wording.reports).aligned(to: 5) + " " + number(wording.silencing).aligned(to: 7)
      return "  " + counts.padded(to: 15) + wording.language.rawValue + "  "
        + wording.text.plain
    }
    return ([title] + lines).joined(separator: "\n")
  }

  /// How much of what the rules are there for would be gone.
  private func ruleHits() -> String? {
    let hits = result.ruleHits
    if hits.count == 0 { return nil }
    let count = number(hits.silenced.count)
    var lines = wrapped(
      said(
        "Sentences that the rules must find: \(count) of \(number(hits.count)) would be silenced",
        "Phrases que les règles doivent trouver\u{A0}: \(count) sur \(number(hits.count)) "
          + "seraient tues"))
    lines += hits.silenced.prefix(top).map { "  " + $0.plain }
    return lines.joined(separator: "\n")
  }

  /// A title on as many lines as it needs.
  private func wrapped(_ text: String) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + word.count + 1 <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension String {
  fileprivate func spacedAsFrenchIf(_ isFrench: Bool) -> String {
    isFrench ? spacedAsFrench : self
  }
}

extension SummaryText {
  /// Points with at most one digit behind the sign.
  static func points(_ value: Double, _ language: Language) -> String {
    let text =
      value == value.rounded() && abs(value) < 1e15
      ? String(Int(value)) : String(format: "%.1f", value)
    return language == .french ? text.replacing(".", with: ",") : text
  }
}
