import Foundation
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
    lines.append(wrap("", Phrases.outcome(of: promotion, isWritten: isWritten, language), width))
    return lines.joined(separator: "\n") + "\n"
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
      PromotionExport(promotion, isWritten: isWritten, source: source, language: language))
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

  init(_ promotion: Promotion, isWritten: Bool, source: PackSource, language: Language) {
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
