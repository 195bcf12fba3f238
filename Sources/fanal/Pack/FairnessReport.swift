import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows how far scores moved when protected words were swapped.
struct FairnessReport {
  var result: FairnessResult
  /// Tells where the files are.
  var source: PackSource
  var language: Language
  /// The cases to show of each row.
  var worst: Int

  private var isFrench: Bool { language == .french }

  // MARK: - Text

  /// A table of groups and languages, and the worst cases.
  func text() -> String {
    let head =
      isFrench
      ? ["groupe", "textes", "échanges", "max.", "moyen", "franchis", "exemptés", "intacts"]
      : ["group", "texts", "swaps", "largest", "mean", "flag", "exempt", "left"]
    var lines = [line(head)]
    for row in result.rows {
      let name = row.group.title.text(in: language)
      let mark = row.beyond > 0 || row.unfinished > 0 ? "✗ " : "  "
      lines.append(
        mark
          + line([
            "\(name) (\(row.language.rawValue))", "\(row.reports)", "\(row.swaps)",
            row.swaps == 0 ? "–" : points(row.largest), row.swaps == 0 ? "–" : points(row.mean),
            "\(row.flagChanges)", "\(row.exempt)", "\(row.left)",
          ]).dropFirst(2))
    }
    for row in result.rows {
      if row.unfinished > 0 {
        lines.append(
          "\(row.group.title.text(in: language)) (\(row.language.rawValue)): "
            + Phrases.unfinishedSwaps(row.unfinished, language))
      }
      for found in row.cases.prefix(worst) { lines += entry(found, row) }
      if row.cases.count > worst, worst > 0 {
        lines.append("  " + Phrases.moreCases(row.cases.count - worst, language))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line on the whole.
  var summary: String {
    Phrases.fairnessSummary(
      swaps: result.swaps, beyond: result.rows.reduce(0) { $0 + $1.beyond },
      bound: points(result.bound), language)
  }

  private func line(_ cells: [String]) -> String {
    let name = "  " + cells[0]
    return name + String(repeating: " ", count: max(0, 32 - name.count))
      + cells.dropFirst().map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
  }

  private func entry(_ found: FairnessResult.Case, _ row: FairnessResult.Row) -> [String] {
    let mark = isFrench ? "ÉCART" : "MOVED"
    var lines = [
      "\(mark) \(place(found.origin)) (\(row.group.rawValue), \(row.language.rawValue)): "
        + "\(found.from) → \(found.to), \(points(found.before)) → \(points(found.after))"
        + (found.times > 1 ? ", " + Phrases.times(found.times, language) : "")
    ]
    lines += found.changes.map { change in
      let verb =
        change.came
        ? (isFrench ? "apparaît" : "came") : (isFrench ? "disparaît" : "went")
      return "  \(verb)\(isFrench ? "\u{A0}" : ""): \(change.code) (\(change.phrase))"
    }
    if let text = found.text { lines.append("  \"\(text)\"") }
    return lines
  }

  private func place(_ origin: FairnessResult.Origin) -> String {
    switch origin {
    case .report(let id): id
    case .carrier(let file, let line): "\(source.place(of: file)):\(line)"
    case .sentence(let code, let file, let line): "\(source.place(of: file)):\(line) \(code)"
    case .carried(let code, let file, let line, let carrier):
      "\(source.place(of: file)):\(line) \(code) + fairness.lua:\(carrier)"
    }
  }

  /// `0.25`, in French `0,25`.
  private func points(_ value: Double) -> String {
    let text = String(format: "%.2f", value)
    return isFrench ? text.replacing(".", with: ",") : text
  }

  // MARK: - JSON

  /// One JSON object, as `docs/schema/fairness.schema.json` describes it.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let export = FairnessExport(result, folder: source.folder, worst: worst)
    return String(decoding: try encoder.encode(export), as: UTF8.self)
  }
}
