internal import CaseStore
import Foundation
internal import ReportModel
internal import RuleEngine
internal import Screening
internal import TextMatching

/// The summary of a run as people and programs read it.
enum SummaryText {
  static func text(
    _ summary: ScreeningSummary, rejects: String, _ language: Language
  ) -> String {
    let french = language == .french
    var lines: [String] = []
    func row(_ en: String, _ fr: String, _ value: String) {
      let label = french ? fr : en
      lines.append("  " + label.padding(toLength: 28, withPad: " ", startingAt: 0) + value)
    }
    row("reports read", "signalements lus", number(summary.read, language))
    row("flagged", "signalés", number(summary.flagged, language))
    if summary.toReview > 0 {
      row("to review", "à revoir", number(summary.toReview, language))
    }
    if summary.rejected > 0 {
      row(
        "rejected", "rejetés",
        "\(number(summary.rejected, language))  (\(rejects), \(rejects).reasons.ndjson)")
    }
    if summary.skippedInputs > 0 {
      row("inputs not read", "entrées non lues", number(summary.skippedInputs, language))
    }
    if summary.incomplete > 0 {
      row("not completed", "incomplets", number(summary.incomplete, language))
      for (rule, reasons) in summary.stops.sorted(by: { $0.key < $1.key }) {
        lines.append("    " + Phrases.stops(rule, reasons, language))
      }
    }
    lines += Phrases.exceptions(summary, language)
    lines.append("")
    for priority in Priority.allCases {
      guard let count = summary.byPriority[priority], count > 0 else { continue }
      row(
        "priority " + ExplainWords.name(of: priority, .english),
        "priorité " + ExplainWords.name(of: priority, .french), number(count, language))
    }
    for pillar in Pillar.allCases {
      guard let count = summary.byPillar[pillar], count > 0 else { continue }
      row(
        "pillar " + ExplainWords.name(of: pillar, .english),
        "pilier " + ExplainWords.name(of: pillar, .french), number(count, language))
    }
    if !summary.byIndicator.isEmpty {
      lines.append("")
      let codes = summary.byIndicator.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (code, count) in codes.prefix(15) {
        lines.append(
          "  " + code.padding(toLength: 44, withPad: " ", startingAt: 0) + number(count, language))
      }
      if codes.count > 15 {
        lines.append(
          french ? "  … et \(codes.count - 15) autres" : "  … and \(codes.count - 15) more")
      }
    }
    lines.append("")
    if let stored = summary.stored {
      lines.append(Phrases.stored(stored, language))
    }
    let rate = Double(summary.read) / max(summary.seconds, 0.001)
    let seconds = String(format: "%.2f", summary.seconds)
    lines.append(
      french
        ? "  \(seconds.replacing(".", with: ",")) s, \(number(Int(rate), language)) signalements/s"
        : "  \(seconds) s, \(number(Int(rate), language)) reports/s")
    return lines.joined(separator: "\n")
  }

  /// One JSON object.
  static func json(_ summary: ScreeningSummary) -> String {
    var object: [String: Any] = [
      "read": summary.read, "flagged": summary.flagged, "review": summary.toReview,
      "rejected": summary.rejected,
      "incomplete": summary.incomplete, "seconds": summary.seconds,
      "skipped_inputs": summary.skippedInputs, "known_files": summary.knownFiles,
      "by_priority": Dictionary(
        uniqueKeysWithValues: summary.byPriority.map { ($0.key.rawValue, $0.value) }),
      "by_pillar": Dictionary(
        uniqueKeysWithValues: summary.byPillar.map { ($0.key.rawValue, $0.value) }),
      "by_indicator": summary.byIndicator, "not_assessed": summary.stops,
      "exceptions": [
        "silenced": summary.silenced, "held": summary.held, "expired": summary.expired,
      ] as [String: Any],
    ]
    if let stored = summary.stored {
      object["store"] = [
        "new_reports": stored.newReports, "known_reports": stored.knownReports,
        "new_assessments": stored.newAssessments, "known_assessments": stored.knownAssessments,
      ]
    }
    let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// `12,345` or `12 345`.
  static func number(_ value: Int, _ language: Language) -> String {
    let digits = String(value)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 {
        result += language == .french ? "\u{202F}" : ","
      }
      result.append(digit)
    }
    return result
  }
}
