internal import ReportModel

/// One report on the page: what came in, with the evidence in its text, and what was made of it.
struct ReportArticle {
  let record: ExportRecord
  let texts: PackTexts
  let words: PageWords
  let marking: ExportMarking
  /// The number of the report on the page, from 1.
  let number: Int

  private var report: Report { record.report }
  private var assessment: Assessment { record.assessment }
  private var anchor: String { "r\(number)" }

  /// The article.
  var html: String {
    let language = report.string(report.language).isEmpty ? assessment.language : "und"
    let own = language == "und" ? report.string(report.language) : language
    let title = report.string(report.title)
    var parts = [
      "<article id=\"\(anchor)\"><header><h3>\(record.id.inHTML)</h3>",
      "<p class=\"mark\">\(words(marking.text).inHTML)</p></header>",
      "<p class=\"badges\">\(badges)</p>",
      facts,
    ]
    parts.append("<div class=\"text\" lang=\"\(own.inHTML)\" dir=\"auto\">")
    if !title.isEmpty {
      parts.append("<p class=\"title\">\(highlighted(title, .title))</p>")
    }
    parts.append(
      "<p class=\"narrative\">\(highlighted(report.string(report.narrative), .narrative))</p></div>"
    )
    parts += [findings, entities, pillars, raised, decisions, notes]
    return parts.joined() + "</article>\n"
  }

  private var badges: String {
    var list = [
      "<b class=\"badge p-\(assessment.priority.rawValue)\">"
        + words("priority", "priorité").inHTML + " " + words.signed(assessment.priority) + "</b>"
    ]
    if assessment.flagged {
      list.append("<b class=\"badge\">" + words("flagged", "signalé").inHTML + "</b>")
    } else if assessment.needsReview {
      list.append("<b class=\"badge\">" + words("to review", "à revoir").inHTML + "</b>")
    } else {
      list.append("<span class=\"badge\">" + words("not flagged", "non signalé").inHTML + "</span>")
    }
    list.append(
      "<span class=\"badge\">" + words("score", "score").inHTML + " "
        + words.points(assessment.score).inHTML + "</span>")
    if let lead = record.leadPillar {
      list.append(
        "<span class=\"badge\">" + words("lead pillar: ", "pilier principal : ").inHTML
          + words.name(lead).inHTML + "</span>")
    }
    if let standing = record.standing {
      list.append(
        "<b class=\"badge\">" + words("review: ", "revue : ").inHTML
          + words.state(standing).inHTML + "</b>")
    }
    return list.joined(separator: " ")
  }

  /// When, from whom, from where, and what assessed it, as far as it is known.
  private var facts: String {
    var list: [String] = []
    for (name, range) in [
      (words("received", "reçu"), report.receivedAt),
      (words("source", "source"), report.sourceType),
      (words("city", "ville"), report.city), (words("province", "province"), report.province),
    ] where !range.isEmpty {
      list.append("<span>\(name.inHTML) <b>\(report.string(range).inHTML)</b></span>")
    }
    list.append("<span>\(words("language", "langue").inHTML) <b>\(assessment.language)</b></span>")
    list.append(
      "<span>\(words("pack", "paquet").inHTML) \("\(record.pack.name) \(record.pack.version)".inHTML)"
        + ", \(words("engine", "moteur").inHTML) \(record.pack.engine.inHTML)</span>")
    return "<p class=\"facts\">" + list.joined(separator: " · ") + "</p>"
  }

  private func highlighted(_ text: String, _ field: TextField) -> String {
    var spans: [Highlights.Span] = []
    for (index, entry) in record.findings.enumerated() {
      var own: [Highlights.Span] = []
      for evidence in entry.finding.evidence.sorted(by: { $0.start < $1.start })
      where evidence.field == field && evidence.start < evidence.end {
        let range = evidence.start..<evidence.end
        // What one finding says of words that overlap is one place in the text; the list has all.
        if let last = own.last, last.status == evidence.status, last.range.overlaps(range) {
          own[own.count - 1].range =
            last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
        } else {
          own.append(
            Highlights.Span(
              range: range, number: index + 1, standing: entry.standing, status: evidence.status))
        }
      }
      spans += own
    }
    return Highlights(text, spans, anchor: anchor).html
  }

  // MARK: - Findings

  private var findings: String {
    var result = ""
    var number = 0
    for (kind, list, name) in [
      (
        FindingKind.indicator, assessment.indicators,
        words("Indicators observed", "Indicateurs observés")
      ),
      (.contra, assessment.contra, words("Speaks against", "Plaide contre")),
      (.dismissed, assessment.dismissed, words("Read, does not count", "Lu, ne compte pas")),
    ] where !list.isEmpty {
      result += "<h4>\(name.inHTML)</h4><ol class=\"findings\" start=\"\(number + 1)\">"
      for finding in list {
        number += 1
        result += entry(finding, kind, number)
      }
      result += "</ol>"
    }
    if result.isEmpty {
      return "<p class=\"none\">"
        + words(
          "No rule found anything in this text.", "Aucune règle n'a rien trouvé dans ce texte."
        )
        .inHTML + "</p>"
    }
    return result
  }

  private func entry(_ finding: Assessment.Finding, _ kind: FindingKind, _ number: Int) -> String {
    let points =
      kind == .indicator
      ? " · \(words.name(finding.strength)), "
        + words.points(finding.points) + (abs(finding.points) < 2 ? " point" : " points")
      : ""
    let quotes = finding.evidence.map { evidence in
      "<span class=\"quote\"><q class=\"\(kind.rawValue)\" dir=\"auto\">"
        + report.string(evidence.bytes).inHTML + "</q> <span class=\"status\">"
        + words.signed(evidence.status) + "</span></span>"
    }
    let silenced =
      finding.exceptions.isEmpty
      ? ""
      : " <span class=\"status\">"
        + words(
          "silenced by \(finding.exceptions.joined(separator: ", "))",
          "tu par \(finding.exceptions.joined(separator: ", "))"
        ).inHTML + "</span>"
    return "<li id=\"\(anchor)-\(number)\"><b>\(words(texts.title(of: finding.code)).inHTML)</b>"
      + "<span class=\"code\"> \(finding.code.inHTML)\(points.inHTML)</span>\(silenced)"
      + quotes.map { "<br>" + $0 }.joined() + "</li>"
  }

  // MARK: - Entities, pillars, notes

  private var entities: String {
    if assessment.entities.isEmpty { return "" }
    let list = assessment.entities.map { entity in
      "<li>\(words.name(entity.kind).inHTML) <b dir=\"auto\">\(entity.text(in: report).inHTML)</b></li>"
    }
    return
      "<h4>\(words("Names and numbers in the text", "Noms et numéros dans le texte").inHTML)</h4>"
      + "<ul class=\"inline\">\(list.joined())</ul>"
  }

  private var pillars: String {
    if assessment.pillars.isEmpty { return "" }
    let list = assessment.pillars.map { pillar in
      let lead = pillar.lead ? " <b>(" + words("lead", "principal").inHTML + ")</b>" : ""
      let because = pillar.because.map { words(texts.title(of: $0)) }.joined(separator: "; ")
      let steps = pillar.steps.map { "<li>\(words(texts.step($0)).inHTML)</li>" }.joined()
      return "<div class=\"pillar\"><h5>\(words.name(pillar.pillar).inHTML)\(lead)</h5>"
        + "<p class=\"because\">\(words("because of: ", "en raison de : ").inHTML)\(because.inHTML)</p>"
        + (steps.isEmpty ? "" : "<ul>\(steps)</ul>") + "</div>"
    }
    return "<h4>\(words("Pillars and next steps", "Piliers et étapes suivantes").inHTML)</h4>"
      + "<div class=\"pillars\">\(list.joined())</div>"
  }

  /// What several reports together raise; the others are told by their number only.
  private var raised: String {
    if record.raised.isEmpty { return "" }
    let list = record.raised.map { item -> String in
      let (count, day) = (item.reports.count, String(item.since.prefix(10)))
      let basis = words(
        "correlation \(item.number), \(count) reports, since \(day)",
        "corrélation \(item.number), \(count) signalements, depuis le \(day)")
      return "<div class=\"pillar\"><h5>\(words.name(item.pillar).inHTML)</h5>"
        + "<p class=\"because\">\(words(item.why).inHTML)"
        + " <span class=\"status\">\(basis.inHTML)</span></p></div>"
    }
    return
      "<h4>\(words("Raised together with other reports", "Soulevé avec d'autres signalements").inHTML)"
      + "</h4><div class=\"pillars\">\(list.joined())</div>"
  }

  /// What people said, with their names.
  private var decisions: String {
    guard let standing = record.standing,
      standing.person != nil || !standing.verdicts.isEmpty || !standing.notes.isEmpty
    else { return "" }
    var lines: [String] = []
    if let person = standing.person {
      let reason = standing.reason.map { " (\($0))" } ?? ""
      lines.append(said(words.state(standing) + reason, person, standing.at))
    }
    for (code, judgement) in standing.judgements {
      let title = words(texts.title(of: code))
      let verdict = words(judgement.verdict.title.en, judgement.verdict.title.fr)
      lines.append(said(title + words(": ", " : ") + verdict, judgement.person, judgement.at))
    }
    for note in standing.notes {
      let quoted = words("“\(note.text)”", "« \(note.text) »")
      lines.append(said("note " + quoted, note.person, note.at))
    }
    return "<h4>\(words("What people decided", "Ce qui a été décidé").inHTML)</h4><ul>"
      + lines.map { "<li>\($0.inHTML)</li>" }.joined() + "</ul>"
  }

  private func said(_ what: String, _ person: String, _ at: String?) -> String {
    "\(what) · \(person)" + (at.map { ", \($0.prefix(10))" } ?? "")
  }

  private var notes: String {
    var list: [String] = []
    if let method = assessment.method {
      list.append(
        words("Method", "Méthode") + " \(method.name) (\(method.profile))" + words(": ", " : ")
          + words.result(method.result))
    }
    if !assessment.law.isEmpty {
      list.append(
        words(
          "Sections of law to consider, none of them established: ",
          "Articles de loi à considérer, dont aucun n'est établi : ")
          + assessment.law.joined(separator: ", "))
    }
    if !assessment.isComplete {
      list.append(
        words("Not assessed: ", "Non évalué : ")
          + assessment.notAssessed.map { "\($0.rule) (\($0.reason))" }.joined(separator: ", "))
    }
    return list.map { "<p class=\"note\">\($0.inHTML)</p>" }.joined()
  }
}
