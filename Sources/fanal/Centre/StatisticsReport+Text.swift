internal import CaseStore
internal import Centre
internal import ReportModel
internal import TextMatching

extension StatisticsReport {
  /// The figures for people to read.
  func text(_ language: Language) -> String {
    StatisticsText(report: self, language: language).text
  }
}

/// Figures in columns.
private struct StatisticsText {
  let report: StatisticsReport
  let language: Language

  private var table: StatisticsTable { report.table }

  private func say(_ en: String, _ fr: String) -> String {
    language == .french ? fr.spacedAsFrench : en
  }

  private func say(_ text: LocalizedText) -> String { say(text.en, text.fr) }

  var text: String {
    let period = table.count.period.map { say($0.title) } ?? say("all days", "tous les jours")
    var blocks = [
      say("Reports received, ", "Signalements reçus, ") + period + "\n"
        + report.notes(language).map { "  " + $0 }.joined(separator: "\n"),
      counts,
    ]
    if !rates.isEmpty { blocks.append(rates) }
    if let trend = report.trend { blocks.append(changes(trend)) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func number(_ value: Int?) -> String {
    value.map { SummaryText.number($0, language) } ?? "–"
  }

  /// The longest name of a line that is shown whole.
  private static let longest = 44

  private func names(_ line: StatisticsTable.Line) -> [String] {
    table.titles(of: line).map { say($0).shortened(to: Self.longest) }
  }

  /// Rows under their heads, the first columns to the left, the others to the right.
  private func layout(_ heads: [String], _ rows: [[String]], left: Int) -> String {
    let widths = heads.indices.map { column in
      ([heads] + rows).map { $0[column].count }.max() ?? 0
    }
    return ([heads] + rows).map { row in
      let cells = row.enumerated().map { column, cell in
        column < left ? cell.padded(to: widths[column]) : cell.aligned(to: widths[column])
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private var heads: [String] { table.count.dimensions.map { say($0.title) } }

  private var counts: String {
    let rows = table.lines.map { line in
      names(line) + Measure.allCases.map { number(table.value($0, line)) }
    }
    return layout(
      heads + Measure.allCases.map { say($0.title) }, rows, left: heads.count)
  }

  private func share(_ rate: Proportion?) -> String {
    guard let rate, let share = rate.share, let interval = rate.interval else { return "–" }
    func percent(_ value: Double) -> String { String.percent(value, language) }
    return "\(percent(share)) (\(percent(interval.lowerBound))–\(percent(interval.upperBound)))"
  }

  private var rates: String {
    let measures = Measure.allCases.filter(\.isRate)
    let rows = table.lines.filter { line in measures.contains { table.rate($0, line) != nil } }
      .map { line in names(line) + measures.map { share(table.rate($0, line)) } }
    if rows.isEmpty { return "" }
    return say(
      "Shares, with intervals of 95 % (Wilson 1927)",
      "Parts, avec intervalles de 95 % (Wilson 1927)")
      + "\n" + layout(heads + measures.map { say($0.rateTitle) }, rows, left: heads.count)
  }

  private func changes(_ trend: Trend) -> String {
    let period = trend.before.count.period.map { say($0.title) } ?? ""
    var text = say("Compared with ", "Par rapport au ").trimmed + " " + period.withoutArticle
    if !trend.hasSameRules {
      text +=
        "\n  "
        + say(
          "Other rules assessed reports of one of the two periods, so what the rules found is not "
            + "compared. Screen those reports again with one pack (fanal screen).",
          "D'autres règles ont évalué des signalements de l'une des deux périodes; ce que les règles ont "
            + "trouvé n'est donc pas comparé. Analysez de nouveau ces signalements avec un seul paquet "
            + "(fanal screen).")
    }
    text +=
      "\n  "
      + say(
        "Reports of the later period had less time to be reviewed, referred and answered.",
        "Les signalements de la période récente ont eu moins de temps pour être revus, transmis et "
          + "recevoir une réponse.")
    let measures: [Measure] = Measure.allCases
    let rows = trend.lines.flatMap { line in
      measures.compactMap { measure -> [String]? in
        let direction = trend.direction(measure, line)
        guard direction != .hidden || line == .init() else { return nil }
        return names(line) + [
          say(measure.title), number(trend.before.value(measure, line)),
          number(table.value(measure, line)), say(direction.title),
        ]
      }
    }
    let shares = Measure.allCases.filter(\.isRate).compactMap { measure -> [String]? in
      guard let rate = trend.rate(measure) else { return nil }
      return heads.map { _ in say("all", "tous") } + [
        say(measure.rateTitle), share(trend.before.rate(measure)), share(table.rate(measure)),
        say(rate.direction.title),
      ]
    }
    return text + "\n"
      + layout(
        heads + [say("measure", "mesure"), say("before", "avant"), say("now", "maintenant"), ""],
        rows + shares, left: heads.count + 1)
  }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
  /// The French name of a period without its article: the sentence has one.
  fileprivate var withoutArticle: String { hasPrefix("du ") ? String(dropFirst(3)) : self }
}

extension Trend.Direction {
  /// The direction as a word in a table.
  var title: LocalizedText {
    switch self {
    case .rising: LocalizedText(en: "rising", fr: "en hausse")
    case .falling: LocalizedText(en: "falling", fr: "en baisse")
    case .steady: LocalizedText(en: "no clear change", fr: "pas de changement net")
    case .hidden: LocalizedText(en: "not shown", fr: "non affiché")
    case .notComparable: LocalizedText(en: "not comparable", fr: "non comparable")
    }
  }
}

extension Trend {
  /// The lines that are compared: the rows, and their total.
  var lines: [StatisticsTable.Line] {
    now.rowKeys.map { StatisticsTable.Line(row: $0) } + [StatisticsTable.Line()]
  }
}
