internal import Screening
internal import TextMatching

/// What the summary of a run says of exceptions.
extension Phrases {
  /// Nothing where no exception did anything and none has expired.
  static func exceptions(_ summary: ScreeningSummary, _ language: Language) -> [String] {
    let french = language == .french
    var lines: [String] = []
    func row(_ en: String, _ fr: String, _ value: String) {
      let label = french ? fr : en
      lines.append("  " + label.padded(to: 28) + value)
    }
    func number(_ value: Int) -> String { SummaryText.number(value, language) }
    if !summary.silenced.isEmpty {
      row(
        "silenced by exceptions", "tus par des exceptions",
        number(summary.silenced.values.reduce(0, +)) + (french ? "  indicateurs" : "  findings"))
      for (name, count) in summary.silenced.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
      {
        lines.append("    " + name.padded(to: 42) + number(count))
      }
    }
    if summary.held > 0 {
      row(
        "exceptions held back", "exceptions sans effet",
        number(summary.held)
          + (french
            ? "  signalements urgents, d'enfants ou protégés"
            : "  urgent, child or protected reports"))
    }
    if !summary.expired.isEmpty {
      row(
        "exceptions expired", "exceptions expirées",
        summary.expired.joined(separator: ", "))
    }
    return lines
  }
}
