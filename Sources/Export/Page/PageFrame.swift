internal import ReportModel
internal import TextMatching

/// What stands around the reports: the marking, who asked and why, charts and legend.
struct PageFrame {
  let request: ExportRequest
  let counts: ExportCounts
  let words: PageWords
  let texts: TextsOfPacks

  /// Everything before the list of reports.
  var head: String {
    let marking = words(request.marking.text)
    let title = words("Screened reports", "Signalements examinés")
    return """
      <!DOCTYPE html>
      <html lang="\(request.language.rawValue)"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
      <title>\(title.inHTML) · \(marking.inHTML)</title>
      <style>\(PageStyle.css(marking: marking))</style></head>
      <body><main>
      <p class="marking">\(marking.inHTML)</p>
      <h1>\(title.inHTML)</h1>
      <p class="caution">\(words(ExportManifest.caution).inHTML)</p>
      \(about)
      \(charts)
      \(legend)

      """
  }

  /// What stands between the list and the reports.
  var openReports: String {
    counts.reports == 0
      ? ""
      : "<h2>\(words("Reports", "Signalements").inHTML)</h2>\n<p class=\"small\">"
        + words("In the order of their identifiers.", "Dans l'ordre de leurs identifiants.").inHTML
        + "</p>\n"
  }

  /// The end of the page.
  var foot: String {
    "<footer><p>\(words(ExportManifest.caution).inHTML)</p><p class=\"marking\">"
      + "\(words(request.marking.text).inHTML)</p></footer></main></body></html>\n"
  }

  private var about: String {
    let rows = ExportFacts(request, counts).rows.dropLast().map { name, value in
      "<div><dt>\(words(name).inHTML)</dt><dd>\(words(value).inHTML)</dd></div>"
    }
    return "<h2>\(words("This export", "Cette exportation").inHTML)</h2><dl>\(rows.joined())</dl>"
  }

  private var charts: String {
    let priorities = Priority.allCases.map {
      BarChart.Bar(
        label: words.name($0), count: counts.priorities[$0] ?? 0,
        isHatched: $0 == .normal || $0 == .none)
    }
    let pillars = Pillar.allCases.map {
      BarChart.Bar(label: words.name($0), count: counts.pillars[$0] ?? 0)
    }
    let codes = counts.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10).map {
      BarChart.Bar(label: words(texts.title(of: $0.key)), count: $0.value)
    }
    let months = counts.months.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.suffix(12)
      .map { BarChart.Bar(label: $0.key, count: $0.value) }
    let all = [
      BarChart(title: words("By priority", "Par priorité"), bars: priorities, name: "c1"),
      BarChart(
        title: words(
          "By pillar (a report may call for several)",
          "Par pilier (un signalement peut en appeler plusieurs)"), bars: pillars, name: "c2"),
      BarChart(
        title: words("Indicators observed most often", "Indicateurs observés le plus souvent"),
        bars: codes, name: "c3"),
      BarChart(
        title: words("By month of receipt", "Par mois de réception"), bars: months, name: "c4"),
    ].map(\.svg).filter { !$0.isEmpty }
    if all.isEmpty { return "" }
    return "<h2>\(words("At a glance", "En un coup d'œil").inHTML)</h2>"
      + "<div class=\"charts\">\(all.joined())</div>"
  }

  private var legend: String {
    let lines = [
      ("indicator", words("counts as an indicator", "compte comme indicateur")),
      ("contra", words("speaks against", "plaide contre")),
      ("dismissed", words("read, does not count", "lu, ne compte pas")),
    ].map { kind, name in "<li><mark class=\"\(kind)\">\(name.inHTML)</mark></li>" }
    let statuses = Status.allCases.map { "<li>\(words.signed($0))</li>" }
    let sentence = words(
      "Evidence stands in [brackets]; the number behind it is that of the finding below the text, "
        + "and the sign says what the text says of it.",
      "La preuve est entre [crochets]; le numéro qui suit est celui du constat sous le texte, et le "
        + "signe dit ce que le texte en dit.")
    return "<section class=\"legend\"><h2>\(words("How to read it", "Comment lire").inHTML)</h2>"
      + "<p>\(sentence.inHTML)</p><ul class=\"inline\">\(lines.joined())</ul>"
      + "<ul class=\"inline\">\(statuses.joined())</ul></section>"
  }
}
