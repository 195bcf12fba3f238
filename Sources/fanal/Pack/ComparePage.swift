internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A comparison of two packs as a page that people read, print and sign.
///
/// One file without scripts, fonts or pictures from elsewhere; it prints on A4. It holds no date: equal
/// packs and reports give equal bytes, and whoever signs writes the date.
struct ComparePage {
  private let report: CompareReport

  init(_ report: CompareReport) { self.report = report }

  private var comparison: PackComparison { report.comparison }
  private var words: CompareWords { report.words }

  /// Reports whose flag, priority and pillars stay are listed up to this many; the others all are.
  private static let mostSmall = 50
  /// More than this nobody reads.
  private static let mostReports = 2000
  private static let longestWords = 200

  private func pick(_ en: String, _ fr: String) -> String { words.pick(en, fr) }

  /// The page.
  func html() -> String {
    let title = pick("Comparison of two rule packs", "Comparaison de deux paquets de règles")
    let parts = [
      "<h1>\(title.escaped)</h1>", warning(), verdict(), packs(), totals(), signatures(), changes(),
      rules(), differences(), foot(),
    ]
    return """
      <!DOCTYPE html>
      <html lang="\(report.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <title>\(title.escaped)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      \(parts.filter { !$0.isEmpty }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  // MARK: - Head

  private func warning() -> String {
    let text = pick(
      "Contains words of reports. Handle it like the reports themselves, and destroy it with them.",
      "Contient des mots de signalements. À traiter comme les signalements mêmes, et à détruire avec "
        + "eux.")
    return "<p class=\"warning\">\(text.escaped)</p>"
  }

  /// What a hurried reader must see.
  private func verdict() -> String {
    let losses = ReportChange.Kind.allCases.filter {
      CompareWords.isLoss($0) && comparison.count(of: $0) > 0
    }
    let style = losses.isEmpty ? "verdict" : "verdict loss"
    return "<p class=\"\(style)\">\(report.summary.escaped)</p>"
  }

  private func packs() -> String {
    let sides = [
      (pick("Old", "Avant"), comparison.old, report.places.old),
      (pick("New", "Après"), comparison.new, report.places.new),
    ]
    let rows = sides.map { name, side, place in
      "<tr><th scope=\"row\">\(name.escaped)</th>"
        + "<td>\((side.identity.name + " " + side.identity.version).escaped)</td>"
        + "<td class=\"number\">\(words.count(side.liveRules))</td>"
        + "<td>\(place.escaped)<br><code>\(side.identity.hash.description)</code></td></tr>"
    }
    let head = [
      "", pick("pack", "paquet"), pick("live rules", "règles actives"),
      pick("where, and hash", "où, et empreinte"),
    ]
    let inputs = report.inputs.joined(separator: ", ")
    let line = pick(
      "Assessed with both packs by engine \(comparison.new.identity.engine), on "
        + "\(words.count(comparison.reports)) reports: \(inputs).",
      "Évalués avec les deux paquets par le moteur \(comparison.new.identity.engine), sur "
        + "\(words.count(comparison.reports)) signalements : \(inputs).")
    return table(head, rows, numbers: [2]) + "<p>\(line.escaped)</p>"
  }

  // MARK: - Totals

  private func totals() -> String {
    let rows = comparison.languages
    let all = rows.count > 1 ? rows + [comparison.total] : rows
    let head =
      [""]
      + all.map { row in
        Language(rawValue: row.language).map { Phrases.name(of: $0, report.language) }
          ?? pick("all", "en tout")
      }
    func line(_ name: String, _ value: (PackComparison.LanguageRow) -> String) -> String {
      "<tr><th scope=\"row\">\(name.escaped)</th>"
        + all.map { "<td class=\"number\">\(value($0).escaped)</td>" }.joined() + "</tr>"
    }
    let lines = [
      line(pick("reports", "signalements")) { words.count($0.reports) },
      line(pick("flagged before", "signalés avant")) { flagged($0, $0.flaggedBefore) },
      line(pick("flagged now", "signalés maintenant")) { flagged($0, $0.flaggedAfter) },
      line(pick("no longer flagged", "ne sont plus signalés")) { words.count($0.noLongerFlagged) },
      line(pick("newly flagged", "deviennent signalés")) { words.count($0.newlyFlagged) },
    ]
    let pillars = comparison.pillars.map { row in
      "<tr><th scope=\"row\">\(ExplainWords.name(of: row.pillar, report.language).escaped)</th>"
        + [row.before, row.after, row.gained, row.lost].map {
          "<td class=\"number\">\(words.count($0))</td>"
        }.joined() + "</tr>"
    }
    let pillarHead = [
      pick("pillar", "pilier"), pick("before", "avant"), pick("now", "maintenant"),
      pick("gained", "gagnés"), pick("lost", "perdus"),
    ]
    return "<h2>\(pick("Totals", "En tout").escaped)</h2>"
      + table(head, lines, numbers: Set(1...max(1, all.count)))
      + "<div class=\"pair\">" + priorities() + table(pillarHead, pillars, numbers: Set(1...4))
      + "</div>"
  }

  /// `24 (600.0 per 1,000)`
  private func flagged(_ row: PackComparison.LanguageRow, _ count: Int) -> String {
    let rate = words.rate(row.perThousand(count))
    return words.count(count) + pick(" (\(rate) per 1,000)", " (\(rate) par 1 000)")
  }

  /// A square of priorities: from the left, to the top.
  private func priorities() -> String {
    let levels = Priority.allCases
    let head =
      [pick("before ↓ now →", "avant ↓ maintenant →")] + levels.map { words.name($0) }
    let rows = levels.map { before in
      let cells = levels.map { after in
        let count =
          comparison.priorities.first { $0.before == before && $0.after == after }?.reports ?? 0
        let style = before == after ? "number same" : count > 0 ? "number moved" : "number"
        return "<td class=\"\(style)\">\(count == 0 ? "·" : words.count(count))</td>"
      }
      return "<tr><th scope=\"row\">\(words.name(before).escaped)</th>\(cells.joined())</tr>"
    }
    return table(head, rows, numbers: Set(1...4))
  }

  // MARK: - Signatures

  private func signatures() -> String {
    let people = [pick("Prepared by", "Préparé par"), pick("Approved by", "Approuvé par")]
    let fields = [
      pick("Name", "Nom"), pick("Signature", "Signature"), pick("Date", "Date"),
    ]
    let boxes = people.map { person in
      "<div class=\"sign\"><h3>\(person.escaped)</h3>"
        + fields.map { "<p class=\"field\"><span>\($0.escaped)</span></p>" }.joined() + "</div>"
    }
    let choices = [
      pick("use the new pack", "employer le nouveau paquet"),
      pick("use it after changes", "l'employer après des changements"),
      pick("keep the old pack", "garder l'ancien paquet"),
    ]
    let decision = choices.map { "<li>☐ \($0.escaped)</li>" }.joined()
    return "<section class=\"keep\"><h2>\(pick("Decision", "Décision").escaped)</h2>"
      + "<ul class=\"choices\">\(decision)</ul>"
      + "<p class=\"field wide\"><span>\(pick("Remarks", "Remarques").escaped)</span></p>"
      + "<p class=\"field wide\"><span></span></p>"
      + "<div class=\"pair\">\(boxes.joined())</div>"
      + "<p class=\"small\">"
      + pick(
        "Two people sign: whoever prepared the change does not approve it alone.",
        "Deux personnes signent : celle qui a préparé le changement ne l'approuve pas seule."
      ).escaped + "</p></section>"
  }

  // MARK: - Reports

  private func changes() -> String {
    if comparison.changes.isEmpty { return "" }
    var shown: [ReportChange] = []
    var small = 0
    for change in comparison.changes where shown.count < Self.mostReports {
      if change.kind == .scoreChanged || change.kind == .detailsChanged {
        if small == Self.mostSmall { continue }
        small += 1
      }
      shown.append(change)
    }
    let title = pick(
      "Reports that changed, the gravest first", "Signalements changés, les plus graves d'abord")
    var parts = ["<h2>\(title.escaped)</h2>"]
    var kind: ReportChange.Kind?
    for change in shown {
      if change.kind != kind {
        kind = change.kind
        let count = words.count(comparison.count(of: change.kind))
        let style = CompareWords.isLoss(change.kind) ? " class=\"loss\"" : ""
        parts.append(
          "<h3\(style)>\(words.name(of: change.kind).capitalizedFirst.escaped) (\(count))</h3>")
      }
      parts.append(entry(change))
    }
    let rest = comparison.changes.count - shown.count
    if rest > 0 {
      parts.append(
        "<p>"
          + pick(
            "… and \(words.count(rest)) more; --json has all of them.",
            "… et \(words.count(rest)) autres; --json les a tous."
          ).escaped + "</p>")
    }
    return parts.joined(separator: "\n")
  }

  private func entry(_ change: ReportChange) -> String {
    let child =
      change.concernsChild ? " <b class=\"tag\">\(pick("child", "enfant").escaped)</b>" : ""
    var lines = [
      "<article><p><b>\(change.id.escaped)</b> <span class=\"small\">\(change.language)</span>\(child) "
        + words.outcome(change).joined(separator: ", ").escaped + "</p>"
    ]
    let counted = change.findings.filter { $0.before.counts || $0.after.counts }
    if !counted.isEmpty {
      lines.append("<ul class=\"findings\">\(counted.map(entry).joined())</ul>")
    }
    if !change.score.isEmpty {
      let steps = change.score.map {
        words.signed($0.after - $0.before) + " " + words.scoreLine($0.because)
      }
      lines.append(
        "<p class=\"small\">score\(words.colon)\(steps.joined(separator: ", ").escaped)</p>")
    }
    lines += change.reasons.map { "<p class=\"why\">\(words.reason($0).escaped)</p>" }
    return lines.joined() + "</article>"
  }

  private func entry(_ finding: ReportChange.FindingChange) -> String {
    let (sign, name) =
      finding.isLost
      ? ("lost", pick("lost", "perdu"))
      : finding.isGained ? ("gained", pick("gained", "gagné")) : ("other", pick("other", "autre"))
    let note = words.standing(finding).map { " <span class=\"small\">\($0.escaped)</span>" } ?? ""
    func quotes(_ list: [ReportChange.Words], _ tag: String) -> String {
      list.map { found in
        let text = found.text.plain.shortened(to: Self.longestWords).escaped
        let status = ExplainWords.name(of: found.status, report.language).escaped
        return "<\(tag)>\(text)</\(tag)> <span class=\"small\">\(status)</span>"
      }.joined(separator: " ")
    }
    let why = finding.reasons.map {
      "<span class=\"why\">\(words.reason($0, about: finding.code).escaped)</span>"
    }
    return
      "<li><b class=\"\(sign)\">\(name.escaped)</b> <code>\(finding.code.escapedCode)</code>\(note) "
      + quotes(finding.lost, "del") + " " + quotes(finding.gained, "ins") + why.joined() + "</li>"
  }

  // MARK: - Rules and packs

  private func rules() -> String {
    if comparison.rules.isEmpty { return "" }
    let languages = comparison.languages.map(\.language)
    let head =
      [pick("rule", "règle")]
      + languages.flatMap { [pick("lost ", "perdus ") + $0, pick("gained ", "gagnés ") + $0] }
      + [pick("other words", "autres mots"), pick("because", "à cause de")]
    let rows = comparison.rules.map { row in
      let cells = languages.flatMap { [row.lost[$0] ?? 0, row.gained[$0] ?? 0] }
      let reworded = row.reworded.values.reduce(0, +)
      let why = row.reasons.map { words.reason($0, about: row.code).escaped }
      return "<tr><th scope=\"row\"><code>\(row.code.escapedCode)</code></th>"
        + (cells + [reworded]).map {
          "<td class=\"number\">\($0 == 0 ? "·" : words.count($0))</td>"
        }.joined() + "<td>\(why.joined(separator: "<br>"))</td></tr>"
    }
    return "<h2>\(pick("Rules, in reports", "Règles, en signalements").escaped)</h2>"
      + table(head, rows, numbers: Set(1...(2 * languages.count + 1)))
  }

  private func differences() -> String {
    let title = pick("What differs between the packs", "Ce qui diffère entre les paquets")
    let list = comparison.differences.map { "<li>\(words.reason($0).escaped)</li>" }
    let none = pick("Nothing.", "Rien.").escaped
    return "<h2>\(title.escaped)</h2>"
      + (list.isEmpty ? "<p>\(none)</p>" : "<ul class=\"differences\">\(list.joined())</ul>")
  }

  private func foot() -> String {
    let text = pick(
      "Indicators are what was observed, never a verdict on a person. This page says what changed, "
        + "not which pack is right.",
      "Les indicateurs sont ce qui a été observé, jamais un verdict sur une personne. Cette page dit "
        + "ce qui a changé, non quel paquet a raison.")
    return "<footer>\(text.escaped)</footer>"
  }

  private func table(_ head: [String], _ rows: [String], numbers: Set<Int>) -> String {
    let cells = head.enumerated().map { index, name in
      let style = numbers.contains(index) ? " class=\"number\"" : ""
      return "<th scope=\"col\"\(style)>\(name.escaped)</th>"
    }
    return "<table><thead><tr>\(cells.joined())</tr></thead><tbody>\(rows.joined())</tbody></table>"
  }

  /// Readable without colour: signs and words say what colour says.
  private static let style = """
    @page { size: A4; margin: 15mm }
    * { box-sizing: border-box }
    body { font: 11pt/1.4 "Noto Sans", "DejaVu Sans", "Segoe UI", Arial, sans-serif; color: #111;
      background: #fff; margin: 0 }
    main { max-width: 190mm; margin: 0 auto; padding: 8mm 5mm }
    h1 { font-size: 18pt; margin: 0 0 3mm }
    h2 { font-size: 13pt; margin: 6mm 0 2mm; border-bottom: 1px solid #888; break-after: avoid }
    h3 { font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid }
    p { margin: 1mm 0 }
    code { font: 9pt/1.3 "DejaVu Sans Mono", monospace; overflow-wrap: break-word }
    td code { font-size: 8pt; overflow-wrap: anywhere }
    .warning { border: 2px solid #111; padding: 2mm 3mm; font-weight: bold }
    .verdict { font-size: 12pt; margin: 4mm 0; padding: 2mm 3mm; border-left: 2mm solid #888 }
    .verdict.loss { border-left-color: #a00 }
    h3.loss { color: #a00 }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 10pt }
    th, td { border: 1px solid #aaa; padding: 1mm 2mm; text-align: left; vertical-align: top }
    thead th { background: #eee }
    thead { display: table-header-group }
    tbody th { font-weight: normal }
    tr { break-inside: avoid }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
    thead th.number { white-space: normal }
    td.same { background: #f2f2f2 }
    td.moved { font-weight: bold; outline: 1.5px solid #111; outline-offset: -2px }
    .pair { display: flex; gap: 5mm }
    .pair > * { flex: 1; min-width: 0 }
    .keep { break-inside: avoid }
    .choices { list-style: none; padding: 0; margin: 2mm 0; display: flex; gap: 6mm;
      flex-wrap: wrap }
    .sign h3 { margin-top: 3mm }
    .field { border-bottom: 1px solid #111; height: 9mm; display: flex; align-items: end;
      margin: 0 }
    .field span { font-size: 9pt; color: #444 }
    .small { font-size: 9pt; color: #444 }
    article { border-left: 1px solid #888; padding-left: 3mm; margin: 2mm 0 4mm;
      break-inside: avoid }
    .findings, .differences { margin: 1mm 0; padding-left: 5mm }
    .findings li, .differences li { margin: 1mm 0; overflow-wrap: anywhere }
    .tag { border: 1px solid #111; padding: 0 1.5mm; font-size: 9pt }
    del { text-decoration: line-through; background: #f7e3e3 }
    ins { text-decoration: underline; background: #e3f2e3 }
    b.lost { color: #a00 } b.gained { color: #060 }
    .why { display: block; font-size: 9pt; color: #333; padding-left: 4mm; text-indent: -4mm }
    .why::before { content: "← " }
    footer { margin-top: 8mm; border-top: 1px solid #888; padding-top: 2mm; font-size: 9pt }
    @media print { main { max-width: none; padding: 0 }
      td, th, del, ins { print-color-adjust: exact } }
    @media screen and (max-width: 150mm) { .pair { display: block } table { font-size: 9pt } }
    """
}

extension String {
  /// The text as HTML shows it, also in an attribute in double quotes.
  var escaped: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A code that may break behind its dots and low lines.
  fileprivate var escapedCode: String {
    escaped.replacing(".", with: ".<wbr>").replacing("_", with: "_<wbr>")
  }

  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
