import Foundation
internal import RuleEngine
internal import TextMatching

/// Shows what the rules of a pack cost.
struct ProfileReport {
  var profile: PackProfile
  var folder: String
  var language: Language
  /// A rule that takes a larger share of the whole is slow, 0 to 1.
  var atMost: Double
  /// How many rules are shown.
  var top: Int

  /// So many phrases of a slow rule are named.
  private static let mostPhrases = 3

  private var words: CompareWords { CompareWords(language: language) }

  /// Whether a rule takes too much of the time, or its check does not finish.
  func isSlow(_ row: PackProfile.RuleRow) -> Bool {
    profile.share(row) > atMost || row.stopped > 0
  }

  // MARK: - Text

  /// What is shared, then the rules, the slowest first.
  func text() -> String { (stages() + [""] + rules()).joined(separator: "\n") + "\n" }

  /// One line on the whole.
  var summary: String {
    let slow = profile.rules.filter(isSlow).map(\.code)
    let reports = words.count(profile.reports)
    let time = words.count(Int(profile.total.rounded()))
    let head = words.pick(
      "\(reports) reports, \(time) ns each; ", "\(reports) signalements, \(time) ns chacun; ")
    if slow.isEmpty {
      return head
        + words.pick(
          "no rule takes more than \(limit)", "aucune règle ne prend plus de \(limit)")
    }
    return head + words.pick("slow: ", "lentes : ") + slow.joined(separator: ", ")
  }

  private var limit: String { String.percent(atMost, language) }

  private func stages() -> [String] {
    func line(_ name: String, _ value: Double) -> String {
      name.padded(to: 46) + nanoseconds(value).aligned(to: 14)
        + String.percent(profile.total > 0 ? value / profile.total : 0, language).aligned(to: 10)
    }
    let rules = profile.total - profile.shared
    return [
      words.pick("Nanoseconds per report", "Nanosecondes par signalement").padded(to: 46)
        + "ns".aligned(to: 14) + words.pick("share", "part").aligned(to: 10),
      line(words.pick("shared by all rules", "commun à toutes les règles"), profile.shared),
    ] + profile.stages.map { line("  " + name(ofStage: $0.name), $0.nanoseconds) }
      + [line(words.pick("rules, each for itself", "règles, chacune pour soi"), rules)]
  }

  private func name(ofStage name: String) -> String {
    switch name {
    case "reading": words.pick("reading and scan", "lecture et balayage")
    case "phrases": words.pick("search for phrases", "recherche des phrases")
    case "statuses": words.pick("status of what is said", "statut de ce qui est dit")
    case "findings": words.pick("findings", "constats")
    case "entities": words.pick("names and numbers", "noms et numéros")
    case "prior": words.pick("document prior", "a priori du document")
    case "scripts": words.pick("assessment scripts", "scripts d'évaluation")
    default: name
    }
  }

  private func rules() -> [String] {
    let heads = words.pick(
      "matched,counts,phrases,condit.,check,ns,share",
      "trouvée,compte,phrases,condit.,check,ns,part"
    ).split(separator: ",").map(String.init)
    let widths = [9, 8, 9, 9, 10, 10, 9]
    func line(_ name: String, _ cells: [String]) -> String {
      name.padded(to: 36) + zip(cells, widths).map { $0.aligned(to: $1) }.joined()
    }
    var lines = [line(words.pick("rule", "règle"), heads)]
    let slow = profile.rules.count(where: isSlow)
    let shown = profile.rules.filter(isSlow) + profile.rules.filter { !isSlow($0) }
    let number = max(top, slow)
    for row in shown.prefix(number) {
      let mark = isSlow(row) ? "✗ " : "  "
      lines.append(
        line(
          mark + row.code,
          [
            words.count(row.matched), words.count(row.findings), nanoseconds(row.phrases),
            nanoseconds(row.conditions), nanoseconds(row.check), nanoseconds(row.nanoseconds),
            String.percent(profile.share(row), language),
          ]))
      if isSlow(row) { lines += details(row) }
    }
    let rest = shown.count - number
    if rest > 0 {
      let count = words.count(rest)
      lines.append(
        words.pick("  … and \(count) more; see --top", "  … et \(count) autres; voir --top"))
    }
    return lines
  }

  /// What makes a rule slow.
  private func details(_ row: PackProfile.RuleRow) -> [String] {
    var lines: [String] = []
    if row.instructions > 0 {
      let count = words.count(row.instructions)
      lines.append(
        "      \(folder)/\(row.file): check, "
          + words.pick("\(count) Lua instructions", "\(count) instructions Lua"))
    }
    if row.stopped > 0 {
      let count = words.count(row.stopped)
      lines.append(
        "      "
          + words.pick(
            "its check did not finish in \(count) reports",
            "son check n'a pas fini dans \(count) signalements"))
    }
    for phrase in row.slowest.prefix(Self.mostPhrases) {
      let place = phrase.line > 0 ? "\(folder)/\(row.file):\(phrase.line): " : ""
      let language = phrase.language.map { " (\($0.rawValue))" } ?? ""
      let tries = words.count(phrase.tries)
      lines.append(
        "      \(place)phrase \"\(phrase.name)\"\(language), \(nanoseconds(phrase.nanoseconds)) ns, "
          + words.pick("followed \(tries) times", "suivie \(tries) fois"))
    }
    return lines
  }

  /// Whole nanoseconds; `·` for none.
  private func nanoseconds(_ value: Double) -> String {
    let whole = Int(value.rounded())
    return whole == 0 ? "·" : words.count(whole)
  }

  // MARK: - JSON

  /// One JSON object, as `docs/schema/profile.schema.json` describes it; always with all rules.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(ProfileExport(self)), as: UTF8.self)
  }
}
