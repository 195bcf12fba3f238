internal import CaseStore
internal import Centre
internal import Export
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// A table of figures as people and programs read it.
struct StatisticsReport {
  let table: StatisticsTable
  /// What changed since the period before; `nil` where nothing is compared.
  let trend: Trend?

  private var count: StatisticsCount { table.count }
  private var rates: [Measure] { Measure.allCases.filter(\.isRate) }

  /// How many reports something holds, where that may be said.
  private func shown(_ number: Int) -> Int? {
    guard let rule = table.rule else { return number }
    return number >= rule.least && !rule.isRounding ? number : nil
  }

  /// What holds for the whole table, a sentence each.
  func notes(_ language: Language) -> [String] {
    func say(_ en: String, _ fr: String) -> String { language == .french ? fr.spacedAsFrench : en }
    func name(_ basis: AssessmentBasis) -> String {
      "\(basis.pack.name) \(basis.pack.version) (\(basis.pack.hash.hexadecimal.prefix(12))), "
        + say("engine \(basis.pack.engine)", "moteur \(basis.pack.engine)")
    }
    var notes: [String] = []
    switch table.rule {
    case nil:
      notes.append(
        say(
          "NOT FOR PUBLICATION: exact figures for the centre alone.",
          "NE PAS PUBLIER : chiffres exacts, pour le centre seul."))
    case let rule? where rule.isRounding:
      notes.append(
        say(
          "All counts are rounded; totals are sums of rounded counts.",
          "Tous les nombres sont arrondis; les totaux sont des sommes de nombres arrondis."))
    case let rule?:
      notes.append(
        say(
          "“–” is not shown: under \(rule.least), zero included, or such a count could be reckoned from it.",
          "« – » n'est pas affiché : moins de \(rule.least), zéro compris, ou un tel nombre pourrait en être calculé."
        ))
    }
    if let basis = count.basis {
      notes.append(say("Assessed with ", "Évalués avec ") + name(basis) + ".")
    }
    if count.assessedOtherwise > 0 {
      let many =
        shown(count.assessedOtherwise).map { SummaryText.number($0, language) }
        ?? say("Some", "Certains")
      notes.append(
        say(
          "\(many) reports were assessed only with other rules, and are not among the screened: ",
          "\(many) signalements n'ont été évalués qu'avec d'autres règles et ne sont pas parmi les examinés : "
        ) + count.otherBases.map(name).joined(separator: "; ") + ".")
    }
    if count.undated > 0 {
      let many =
        shown(count.undated).map { SummaryText.number($0, language) }
        ?? say("Some", "Certains")
      notes.append(
        count.period == nil
          ? say(
            "\(many) reports have no date of receipt that can be read; they are counted.",
            "\(many) signalements n'ont pas de date de réception lisible; ils sont comptés.")
          : say(
            "\(many) reports of the store have no date of receipt that can be read; they are in no period.",
            "\(many) signalements du dépôt n'ont pas de date de réception lisible; ils ne sont d'aucune période."
          ))
    }
    if count.dimensions.contains(where: { !$0.addsUp }) {
      notes.append(
        say(
          "A report may stand in several lines, so lines do not add up to all.",
          "Un signalement peut figurer sur plusieurs lignes; leur somme n'est donc pas le total."))
    }
    notes.append(
      say(
        "Reports in which indicators were observed; no count says that anybody was trafficked.",
        "Signalements où des indicateurs ont été observés; aucun nombre ne dit que quelqu'un a été victime de traite."
      ))
    return notes
  }

  // MARK: - For programs

  /// A line for each count and rate: the keys of its line, the measure, the count (empty where it is not shown).
  var csv: String {
    let heads = count.dimensions.map(\.rawValue)
    var text = (heads + ["measure", "count", "share", "low", "high"]).joined(separator: ",") + "\n"
    for line in table.lines {
      let keys = zip(heads, [line.row, line.column]).map { $1 ?? "all" }
      for measure in Measure.allCases {
        let rate = measure.isRate ? table.rate(measure, line) : nil
        let fields =
          keys + [measure.rawValue, table.value(measure, line).map { "\($0)" } ?? ""]
          + [rate?.share, rate?.interval?.lowerBound, rate?.interval?.upperBound].map {
            $0.map { String(format: "%.4f", $0) } ?? ""
          }
        text += fields.joined(separator: ",") + "\n"
      }
    }
    return text
  }

  /// One object; `docs/schema/statistics.schema.json` describes it.
  var json: String {
    var object: [String: Any] = [
      "publishable": table.rule != nil, "by": count.dimensions.map(\.rawValue),
      "notes": ["en": notes(.english), "fr": notes(.french)],
      "lines": table.lines.map { line in
        var object = keys(line)
        object["counts"] = Dictionary(
          uniqueKeysWithValues: Measure.allCases.compactMap { measure in
            table.value(measure, line).map { (measure.rawValue, $0) }
          })
        object["rates"] = Dictionary(
          uniqueKeysWithValues: rates.compactMap { measure in
            Self.object(table.rate(measure, line)).map { (measure.rawValue, $0) }
          })
        return object
      },
    ]
    if let rule = table.rule {
      object["least"] = rule.least
      if case .round(let base) = rule.method { object["round_to"] = base }
    }
    if let period = count.period { object["period"] = Self.object(period) }
    if let pack = count.basis?.pack { object["pack"] = Self.object(pack) }
    if count.assessedOtherwise > 0 {
      object["other_packs"] = count.otherBases.map { Self.object($0.pack) }
    }
    if let trend { object["trend"] = self.object(trend) }
    return JSONLine.text(object)
  }

  private func keys(_ line: StatisticsTable.Line) -> [String: Any] {
    var object: [String: Any] = [:]
    for (dimension, key) in zip(count.dimensions, [line.row, line.column]) {
      object[dimension.rawValue] = key ?? "all"
    }
    return object
  }

  private static func object(_ rate: Proportion?) -> [String: Any]? {
    guard let rate, let share = rate.share, let interval = rate.interval else { return nil }
    return [
      "count": rate.count, "total": rate.total, "share": rounded(share),
      "low": rounded(interval.lowerBound), "high": rounded(interval.upperBound),
    ]
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private static func object(_ period: StatisticsPeriod) -> [String: Any] {
    var object: [String: Any] = ["from": period.from.description, "to": period.to.description]
    if !period.name.isEmpty { object["quarter"] = period.name }
    if let month = period.fiscalStart { object["fiscal_year_start"] = month }
    return object
  }

  private static func object(_ pack: PackIdentity) -> [String: Any] {
    [
      "name": pack.name, "version": pack.version, "hash": pack.hash.description,
      "engine": pack.engine,
    ]
  }

  private func object(_ trend: Trend) -> [String: Any] {
    var object: [String: Any] = [
      "same_rules": trend.hasSameRules,
      "lines": trend.lines.map { line in
        var object = keys(line)
        object["counts"] = Dictionary(
          uniqueKeysWithValues: Measure.allCases.map { measure in
            var change: [String: Any] = ["direction": trend.direction(measure, line).rawValue]
            change["before"] = trend.before.value(measure, line)
            change["now"] = table.value(measure, line)
            return (measure.rawValue, change)
          })
        object["rates"] = Dictionary(
          uniqueKeysWithValues: rates.compactMap { measure -> (String, [String: Any])? in
            trend.rate(measure, line).map { rate in
              (
                measure.rawValue,
                [
                  "direction": rate.direction.rawValue, "change": Self.rounded(rate.change),
                  "low": Self.rounded(rate.interval.lowerBound),
                  "high": Self.rounded(rate.interval.upperBound),
                ]
              )
            }
          })
        return object
      },
    ]
    if let period = trend.before.count.period { object["before"] = Self.object(period) }
    return object
  }
}
