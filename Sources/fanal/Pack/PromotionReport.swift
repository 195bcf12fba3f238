internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows what a step of one rule asks for and what was done.
struct PromotionReport {
  var promotion: Promotion
  /// Where its files are.
  var source: PackSource
  /// Whether the rule file was changed.
  var isWritten: Bool
  var language: Language
  /// What people and partners said of the rule; `nil` where nobody asked for it.
  var reviewed: [ReviewedRule]?

  private static let widestTitle = 30

  /// The step, a line for each condition, and what came of it.
  ///
  /// - Parameter width: Of the terminal, in characters.
  func text(width: Int) -> String {
    var lines = [heading]
    for condition in promotion.conditions {
      let title = Phrases.title(of: condition.name, language)
      let start =
        (condition.isMet ? "  ✓ " : "  ✗ ") + title.padded(to: Self.widestTitle) + "  "
      lines.append(wrap(start, condition.found.text(in: language), width))
      if !condition.isMet, let advice = condition.advice {
        lines.append(
          wrap(String(repeating: " ", count: 6) + "→ ", advice.text(in: language), width))
      }
    }
    if let reviewed { lines += information(reviewed, width) }
    lines.append(wrap("", Phrases.outcome(of: promotion, isWritten: isWritten, language), width))
    return lines.joined(separator: "\n") + "\n"
  }

  /// What people said, which is no condition.
  private func information(_ reviewed: [ReviewedRule], _ width: Int) -> [String] {
    let text = ReviewFiguresText(language)
    let lines = reviewed.flatMap { rule in text.lines(rule).map { "\(rule.language): \($0)" } }
    return
      (lines.isEmpty
      ? [said("nothing was said yet", "rien n'a encore été dit")] : lines).map { line in
        let title = said("people (no condition)", "personnes (pas une condition)")
        return wrap("  · " + title.padded(to: Self.widestTitle) + "  ", line, width)
      }
  }

  private var heading: String {
    let place = source.place(of: promotion.file)
    if promotion.from == promotion.to {
      return "\(promotion.code): \(promotion.to.rawValue)  \(place)"
    }
    return "\(promotion.code): \(promotion.from.rawValue) → \(promotion.to.rawValue)  \(place)"
  }

  /// The text behind the start of a line, its further lines below its first.
  private func wrap(_ start: String, _ text: String, _ width: Int) -> String {
    let indent = start.count
    let body = TextWrapping.wrap(
      text.forTerminal(language), width: max(width, indent + 20), indent: indent, hanging: indent)
    return start + body.dropFirst(indent)
  }

  // MARK: - JSON

  /// One JSON object, as `docs/schema/promotion.schema.json` describes it.
  func json() throws -> String {
    try PromotionExport.encode(
      PromotionExport(
        promotion, isWritten: isWritten, source: source, language: language, reviewed: reviewed))
  }
}

/// The JSON of one step.
struct PromotionExport: Encodable {
  /// A condition of the step.
  struct Condition: Encodable {
    var name: String
    var met: Bool
    var found: String
    var advice: String?
  }

  var code: String
  var file: String
  var from: String
  var to: String
  var possible: Bool
  var written: Bool
  var conditions: [Condition]
  /// What people said of the rule, by language; absent where nobody asked for it.
  var reviewed: [Reviewed]?

  /// Verdicts of people on what the rule found; no condition.
  struct Reviewed: Encodable {
    var language: String
    var confirmed: Int
    var notConfirmed: Int
    var unsure: Int
    var added: Int
    var outcomes: [String: Int]

    enum CodingKeys: String, CodingKey {
      case language, confirmed, unsure, added, outcomes
      case notConfirmed = "not_confirmed"
    }
  }

  init(
    _ promotion: Promotion, isWritten: Bool, source: PackSource, language: Language,
    reviewed: [ReviewedRule]? = nil
  ) {
    self.reviewed = reviewed?.map { rule in
      Reviewed(
        language: rule.language, confirmed: rule.verdicts[.confirmed] ?? 0,
        notConfirmed: rule.verdicts[.notConfirmed] ?? 0, unsure: rule.verdicts[.unsure] ?? 0,
        added: rule.verdicts[.added] ?? 0,
        outcomes: Dictionary(
          uniqueKeysWithValues: rule.outcomes.map { ($0.key.rawValue, $0.value) }))
    }
    code = promotion.code
    file = source.place(of: promotion.file)
    from = promotion.from.rawValue
    to = promotion.to.rawValue
    possible = promotion.isPossible
    written = isWritten
    conditions = promotion.conditions.map {
      Condition(
        name: $0.name.rawValue, met: $0.isMet, found: $0.found.text(in: language),
        advice: $0.isMet ? nil : $0.advice?.text(in: language))
    }
  }

  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
