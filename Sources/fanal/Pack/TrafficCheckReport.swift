import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows what a run of TrafficCheck found.
struct TrafficCheckReport {
  /// What may be listed beside the behaviours.
  enum Listing: String { case rule, form }

  var result: TrafficCheckResult
  /// Tells where the files are.
  var source: PackSource
  var language: Language
  /// The share that must pass, 0 to 1.
  var atLeast: Double
  var listings: Set<Listing>
  var failures: Int
  var examples: Int

  /// Whether there are variants, and no behaviour is below the share that must pass.
  var isGood: Bool { !result.variants.isEmpty && below.isEmpty }

  /// Rows below the share that must pass.
  private var below: [TrafficCheckResult.Row] {
    result.rows.filter { $0.count.rate.map { $0 < atLeast } ?? false }
  }

  private var isFrench: Bool { language == .french }

  // MARK: - Text

  /// The tables, and the variants that were asked for.
  func text() -> String {
    var lines = table()
    if listings.contains(.rule) { lines += rules() }
    if failures > 0 {
      lines += result.rows.flatMap { row in
        shown(row, failures) { !$0.passed }.flatMap { entry($0) }
      }
    }
    if examples > 0 {
      lines += result.rows.flatMap { row in
        ["", title(row)] + shown(row, examples) { _ in true }.flatMap { entry($0) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line on the whole.
  var summary: String {
    Phrases.trafficSummary(
      variants: result.variants.count, passed: result.total.passed, below: below.count, language)
  }

  private func table() -> [String] {
    let languages = Language.allCases.filter { language in
      result.rows.contains { $0.language == language }
    }
    let names = languages.map { Phrases.name(of: $0, language).aligned(to: 24) }.joined()
    var lines = [
      (isFrench ? "comportement" : "behaviour").padded(to: 25)
        + (isFrench ? "attendu" : "expected").padded(to: 9) + names
    ]
    var family: Behaviour.Family?
    for behaviour in Behaviour.all {
      let rows = result.rows.filter { $0.behaviour.name == behaviour.name }
      if rows.isEmpty { continue }
      if family != behaviour.family {
        family = behaviour.family
        lines.append(behaviour.family.title.text(in: language))
      }
      let cells = languages.map { language in
        rows.first { $0.language == language }.map { cell($0.count) } ?? "–"
      }
      lines.append(
        ("  " + behaviour.name).padded(to: 25)
          + behaviour.expectation.text.text(in: language).padded(to: 9)
          + cells.map { $0.aligned(to: 24) }.joined())
      if listings.contains(.form) {
        for row in rows {
          lines += row.forms.map { form, count in
            "    \(row.language.rawValue)  " + cell(count).padded(to: 22) + form
          }
        }
      }
    }
    let skipped = SkipReason.allCases.compactMap { reason -> String? in
      let count = result.rows.reduce(0) { $0 + ($1.skipped[reason] ?? 0) }
      if count == 0 { return nil }
      return reason.text.text(in: language) + " " + SummaryText.number(count, language)
    }
    if !skipped.isEmpty {
      let head = isFrench ? "Sans variante\u{A0}: " : "No variant: "
      lines.append(head + skipped.joined(separator: ", "))
    }
    return lines
  }

  private func rules() -> [String] {
    let sorted = result.rules.sorted { left, right in
      (left.value.rate ?? 0, left.key) < (right.value.rate ?? 0, right.key)
    }
    return ["", isFrench ? "règle" : "rule"]
      + sorted.map { code, count in ("  " + code).padded(to: 50) + cell(count).aligned(to: 24) }
  }

  /// `120/150  80.0 %`
  private func cell(_ count: TrafficCheckResult.Count) -> String {
    guard let rate = count.rate else { return "–" }
    let mark = rate < atLeast ? "✗ " : "  "
    return mark + "\(count.passed)/\(count.variants)"
      + String.percent(rate, language).aligned(to: 9)
  }

  private func title(_ row: TrafficCheckResult.Row) -> String {
    "\(row.behaviour.name) (\(row.language.rawValue)): \(row.behaviour.title.text(in: language))"
  }

  private func entry(_ variant: TrafficCheckResult.Variant) -> [String] {
    let mark =
      switch (variant.passed, language) {
      case (true, _): "ok"
      case (false, .french): "ÉCHEC"
      case (false, .english): "FAIL"
      }
    return [
      "\(mark) \(source.place(of: variant.file)):\(variant.line): \(variant.code) (\(variant.behaviour), "
        + "\(variant.language.rawValue)): \(Phrases.outcome(variant.outcome, language))",
      "  \"\(variant.text)\"",
    ]
  }

  /// Some variants of a row, spread over all of them.
  private func shown(
    _ row: TrafficCheckResult.Row, _ limit: Int,
    where isWanted: (TrafficCheckResult.Variant) -> Bool
  ) -> [TrafficCheckResult.Variant] {
    let all = result.variants(of: row).filter(isWanted)
    if all.count <= limit { return all }
    return (0..<limit).map { all[$0 * all.count / limit] }
  }

  // MARK: - JSON

  /// One JSON object, as `docs/schema/trafficcheck.schema.json` describes it.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let export = TrafficCheckExport(
      result, folder: source.folder, atLeast: atLeast, isGood: isGood,
      failures: result.rows.flatMap { shown($0, failures) { !$0.passed } },
      examples: result.rows.flatMap { shown($0, examples) { _ in true } })
    return String(decoding: try encoder.encode(export), as: UTF8.self)
  }
}
