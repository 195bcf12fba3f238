import Foundation
internal import RuleEngine
internal import TextMatching

/// Shows the corpus figures of a pack's rules.
struct FiguresReport {
  var figures: PackFigures
  var rules: [Rule]
  var pack: RulePack
  var folder: String
  var language: Language

  private var standings: [(rule: Rule, standing: PackFigures.Standing)] {
    rules.map { ($0, figures.standing(of: $0, in: pack)) }
  }

  /// Whether every rule on watch or live was measured as it is.
  var isGood: Bool {
    standings.allSatisfy { rule, standing in
      if case .current = standing { return true }
      return rule.status == .draft
    }
  }

  /// One line on the whole.
  var summary: String {
    var (current, outdated) = (0, 0)
    for (_, standing) in standings {
      switch standing {
      case .current: current += 1
      case .outdated: outdated += 1
      case .none: break
      }
    }
    return Phrases.figuresSummary(
      rules: rules.count, current: current, outdated: outdated, language)
  }

  // MARK: - Text

  private static let columns = (code: 44, right: 16, precision: 10, ordinary: 12)

  /// A line for each rule.
  func text() -> String {
    let isFrench = language == .french
    let columns = Self.columns
    let languages = pack.languages
    var lines = figures.note.map { "# " + $0 }
    if !lines.isEmpty { lines.append("") }
    lines += [
      (isFrench ? "règle" : "rule").padded(to: columns.code)
        + languages.map { Phrases.name(of: $0, language).aligned(to: columns.right) }.joined()
        + (isFrench ? "justes" : "right").aligned(to: columns.precision)
        + (isFrench ? "ordinaires" : "ordinary").aligned(to: columns.ordinary),
      String(repeating: " ", count: columns.code)
        + languages.map { _ in
          (isFrench ? "justes/trouvés" : "right/found").aligned(to: columns.right)
        }.joined(),
    ]
    for (rule, standing) in standings {
      let status = rule.status == .live ? "" : " (\(rule.status.rawValue))"
      var line = (rule.code + status).padded(to: columns.code)
      let rows = figures.rows(of: rule.code)
      if let total = figures.total(of: rule.code) {
        for language in languages {
          let row = rows.first { $0.language == language }
          let text = row.map { "\(count($0.right))/\(count($0.judged))" } ?? "–"
          line += text.aligned(to: columns.right)
        }
        line += (total.precision.map { String.percent($0, language) } ?? "–")
          .aligned(to: columns.precision)
        line += "\(count(total.alarms))/\(count(total.ordinary))".aligned(to: columns.ordinary)
      }
      let remark = Phrases.standing(standing, language)
      if !remark.isEmpty { line += "  ✗ " + remark }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func count(_ value: Int) -> String { SummaryText.number(value, language) }

  // MARK: - JSON

  /// The JSON, as `docs/schema/figures.schema.json` describes it.
  private struct Export: Encodable {
    struct Counts: Encodable {
      var reports: Int
      var labelled: Int
      var expected: Int
      var found: Int
      var judged: Int
      var right: Int
      var ordinary: Int
      var alarms: Int

      init(_ row: RuleFigures) {
        (reports, labelled, expected) = (row.reports, row.labelled, row.expected)
        (found, judged, right) = (row.found, row.judged, row.right)
        (ordinary, alarms) = (row.ordinary, row.alarms)
      }
    }

    struct Rule: Encodable {
      var code: String
      var status: String
      var standing: String
      var measured: String?
      var precision: Double?
      var recall: Double?
      var languages: [String: Counts]
    }

    var pack: String
    var good: Bool
    var note: [String]
    var rules: [Rule]
  }

  /// One JSON object.
  func json() throws -> String {
    let rules = standings.map { rule, standing -> Export.Rule in
      let (name, day): (String, String?) =
        switch standing {
        case .none: ("none", nil)
        case .outdated(let day): ("outdated", day)
        case .current(let day): ("current", day)
        }
      let total = figures.total(of: rule.code)
      return Export.Rule(
        code: rule.code, status: rule.status.rawValue, standing: name, measured: day,
        precision: total?.precision, recall: total?.recall,
        languages: Dictionary(
          uniqueKeysWithValues: figures.rows(of: rule.code).map {
            ($0.language.rawValue, Export.Counts($0))
          }))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let export = Export(pack: folder, good: isGood, note: figures.note, rules: rules)
    return String(decoding: try encoder.encode(export), as: UTF8.self)
  }
}
