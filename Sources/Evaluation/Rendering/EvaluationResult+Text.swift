internal import Foundation

extension EvaluationResult {
  /// The result as plain text for a terminal. The names of the figures are the same in both
  /// languages; a figure that is not defined is shown as `-`.
  ///
  /// - Parameters:
  ///   - language: `fr` for French, else English.
  ///   - includesCodes: Whether to add the table by code.
  ///   - errors: How many missed positives and flagged negatives to name; 0 for none.
  public func text(language: String, includesCodes: Bool = false, errors: Int = 0) -> String {
    let words = Wording(language: language)
    var lines = [
      words.heading(
        reports: overall.metrics.reports, withoutPrediction: withoutPrediction.count),
      "    " + words.method(options),
    ]
    if !withoutText.isEmpty { lines.append("    " + words.withoutText(withoutText.count)) }
    if !withoutLabel.isEmpty { lines.append("    " + words.withoutLabel(withoutLabel.count)) }
    for metric in shownMetrics {
      let interval = overall.intervals[metric]
      let bounds = "[\(figure(interval?.low)) \(figure(interval?.high))]"
      lines.append(
        "  \(metric.rawValue.padded(to: 24)) \(figure(overall.metrics[metric]))   \(bounds)")
    }
    for table in tables { lines += text(of: table, words) }
    if includesCodes {
      lines.append("  " + words.codes)
      lines += codes.map { code in
        let numbers = [code.gold, code.engine, code.hits].map { String($0).aligned(to: 5) }
        return "    \(code.code.padded(to: 45))\(numbers.joined())"
      }
    }
    if errors > 0 {
      lines.append(list(missedPositives, words.missedPositives, errors, words))
      lines.append(list(flaggedNegatives, words.flaggedNegatives, errors, words))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of table: Table, _ words: Wording) -> [String] {
    let metrics = Metric.inSplits.filter { namesIndicators || !$0.concernsIndicators }
    let columns = ["n"] + metrics.map(\.rawValue)
    let head = columns.map { $0.aligned(to: 22) }.joined()
    let rows = table.groups.map { group in
      let cells = metrics.map { metric in
        let bounds = group.intervals[metric].map {
          " [\(number($0.low, digits: 2)),\(number($0.high, digits: 2))]"
        }
        return (figure(group.metrics[metric]) + (bounds ?? "")).aligned(to: 22)
      }
      let count = String(group.metrics.reports).aligned(to: 22)
      return "    \(group.name.padded(to: 20))\(count)\(cells.joined())"
    }
    return ["  " + words.table(table.split), "    " + String(repeating: " ", count: 20) + head]
      + rows
  }

  private func list(_ ids: [String], _ title: String, _ limit: Int, _ words: Wording) -> String {
    let shown = ids.prefix(limit).joined(separator: ", ")
    return "  \(title) (\(ids.count))\(words.colon) \(shown)"
  }

  private func figure(_ value: Double?) -> String {
    guard let value, !value.isNaN else { return "   - " }
    return number(value, digits: 3)
  }

  private func number(_ value: Double, digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
