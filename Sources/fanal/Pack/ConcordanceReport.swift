import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Shows uses of words, one a line, the words below each other.
struct ConcordanceReport {
  private var uses: [Concordance.Use]
  private var language: Language
  private var width: Int
  private var top: Int

  /// A report identifier or the words of a use take at most this much of a line.
  private static let widestID = 16
  private static let widestWords = 30

  /// Orders the uses: flagged reports first, then by words and what follows them, folded.
  ///
  /// - Parameters:
  ///   - width: Characters of context on each side.
  ///   - top: How many uses of each group are shown.
  init(uses: [Concordance.Use], language: Language, width: Int, top: Int) {
    self.uses = uses.enumerated().sorted { left, right in
      (left.element.isFlagged ? 0 : 1, left.element.order, left.offset)
        < (right.element.isFlagged ? 0 : 1, right.element.order, right.offset)
    }.map(\.element)
    self.language = language
    self.width = width
    self.top = top
  }

  private var isFrench: Bool { language == .french }

  // MARK: - Text

  /// Both groups.
  func text() -> String {
    let groups = [true, false].map { isFlagged in uses.filter { $0.isFlagged == isFlagged } }
    // The words of both groups stand below each other.
    let shown = groups.flatMap { $0.prefix(top) }
    let columns = (
      id: min(Self.widestID, shown.map { $0.report.count }.max() ?? 0),
      words: min(Self.widestWords, shown.map { $0.words.count }.max() ?? 0)
    )
    return zip(groups, [true, false]).map { uses, isFlagged in
      group(uses, isFlagged, columns).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// One line on the whole.
  var summary: String {
    Phrases.uses(uses.count, reports: Set(uses.map(\.report)).count, language)
  }

  private func group(
    _ uses: [Concordance.Use], _ isFlagged: Bool, _ columns: (id: Int, words: Int)
  ) -> [String] {
    let title =
      switch (isFlagged, language) {
      case (true, .english): "In flagged reports: "
      case (false, .english): "In reports that are not flagged: "
      case (true, .french): "Dans des signalements signalés\u{A0}: "
      case (false, .french): "Dans des signalements non signalés\u{A0}: "
      }
    let shown = uses.prefix(top)
    var lines = [title + SummaryText.number(uses.count, language)]
    for use in shown {
      let right = use.right.plain
      let line =
        "  " + use.report.plain.padded(to: columns.id) + "  "
        + use.left.plain.aligned(to: width) + "[" + use.words.plain + "]"
      lines.append(
        line + String(repeating: " ", count: max(0, columns.words - use.words.count))
          + right.padded(to: width) + "  "
          + (use.codes.isEmpty ? "–" : use.codes.joined(separator: ", ")))
    }
    if uses.count > shown.count {
      let rest = SummaryText.number(uses.count - shown.count, language)
      lines.append(isFrench ? "  … et \(rest) autres" : "  … and \(rest) more")
    }
    return lines
  }

  // MARK: - JSON

  private struct Line: Encodable {
    var query: String
    var report: String
    var language: String
    var flagged: Bool
    var field: String
    var start: Int
    var end: Int
    var left: String
    var words: String
    var right: String
    var codes: [String]
  }

  /// A JSON object for each use, as `docs/schema/concordance.schema.json` describes it.
  func json() throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try uses.map { use in
      let line = Line(
        query: use.query, report: use.report, language: use.language.rawValue,
        flagged: use.isFlagged, field: use.field.rawValue, start: use.start, end: use.end,
        left: use.left, words: use.words, right: use.right, codes: use.codes)
      return String(decoding: try encoder.encode(line), as: UTF8.self)
    }
  }
}
