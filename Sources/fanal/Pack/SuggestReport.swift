import Foundation
internal import RuleEngine
internal import TextMatching

/// Shows what to add to a rule.
struct SuggestReport {
  var code: String
  /// The rule file, for whoever opens it.
  var file: String
  /// A phrase of the rule by which it flags alone; `nil` where there is none.
  var phrase: String?
  var results: [PhraseSuggestions]
  /// The fewest missed reports that a word or phrase had to be in.
  var atLeast: Int
  /// How many rows of each list are shown.
  var top: Int
  var language: Language

  private var isFrench: Bool { language == .french }

  private static let mostWords = 8
  private static let widestPlace = 50

  // MARK: - Text

  /// The lists of each language.
  func text() -> String {
    "\(code)  \(file)\n" + results.map { "\n" + text(of: $0) }.joined()
  }

  private func text(of result: PhraseSuggestions) -> String {
    var lines = [Phrases.suggestionHead(result, language)]
    if result.missed > 0 {
      lines +=
        evidenceList(result) + wordList(result) + nearMissList(result)
        + phraseList(result)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func evidenceList(_ result: PhraseSuggestions) -> [String] {
    var lines = ["", Phrases.missedEvidenceHead(language)]
    if result.evidence.isEmpty { return lines + [nothing] }
    lines += result.evidence.prefix(top).map { "  " + shown($0) }
    return lines + more(result.evidence.count)
  }

  private func wordList(_ result: PhraseSuggestions) -> [String] {
    var lines = [
      "",
      isFrench
        ? "Mots et paires près de ce qui est manqué (force; manqués; autres)"
        : "Words and pairs near what is missed (strength; missed; others)",
    ]
    if result.words.isEmpty { return lines + [nothing] }
    for row in result.words.prefix(top) {
      lines.append(
        strength(row.score) + number(row.missed).aligned(to: 6) + number(row.others).aligned(to: 7)
          + "  " + row.text.padded(to: 24) + "  " + shown(row.example))
    }
    return lines + more(result.words.count)
  }

  private func nearMissList(_ result: PhraseSuggestions) -> [String] {
    var lines = [
      "",
      isFrench
        ? "Presque trouvés : ce qui manquait à une phrase, et les mots qui s'y trouvaient"
          .spacedAsFrench
        : "Near misses: what a phrase lacked, and the words that stood there",
    ]
    if result.nearMisses.isEmpty { return lines + [nothing] }
    for row in result.nearMisses.prefix(top) {
      let words = row.words.prefix(Self.mostWords).map { "\($0.word) \(number($0.reports))" }
      lines.append(
        number(row.reports).aligned(to: 6) + "  "
          + (isFrench ? "ligne" : "line")
          + " \(row.line) \"\(row.phrase)\"  \(Self.shortened(row.missing))  ←  "
          + words.joined(separator: ", ") + (row.words.count > Self.mostWords ? ", …" : ""))
    }
    return lines + more(result.nearMisses.count)
  }

  private func phraseList(_ result: PhraseSuggestions) -> [String] {
    var lines = ["", Phrases.proposalsHead(phrase, language)]
    if result.phrases.isEmpty { return lines + ["  " + Phrases.noProposal(atLeast, language)] }
    for row in result.phrases.prefix(top) {
      lines.append(
        "phrase \"\(phrase ?? "suggested")\" { \(result.language.rawValue) = \"\(row.text)\" }")
      lines.append("  -- " + Phrases.counts(of: row, result, language))
      lines.append("  -- " + shown(row.example))
    }
    return lines + more(result.phrases.count)
  }

  /// The beginning of a long choice of words: the line of the rule file has the rest.
  private static func shortened(_ text: String) -> String {
    text.count > widestPlace ? text.prefix(widestPlace - 1) + "…" : text
  }

  private var nothing: String { isFrench ? "  rien" : "  nothing" }

  private func strength(_ score: Double) -> String {
    let text = String(format: "%.1f", score)
    return (isFrench ? text.replacing(".", with: ",") : text).aligned(to: 8)
  }

  private func number(_ value: Int) -> String { SummaryText.number(value, language) }

  private func more(_ count: Int) -> [String] {
    let rest = count - top
    if rest <= 0 { return [] }
    return [isFrench ? "  … et \(number(rest)) autres" : "  … and \(number(rest)) more"]
  }

  /// The words of an example in brackets, on one line that cannot command a terminal.
  private func shown(_ example: PhraseSuggestions.Example) -> String {
    let text = "\(example.report): …\(example.left)[\(example.words)]\(example.right)…"
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: view.append(" ")
      default: view.append(scalar)
      }
    }
    return String(view)
  }

  // MARK: - JSON

  private struct Export: Encodable {
    struct Example: Encodable {
      var report: String
      var left: String
      var words: String
      var right: String

      init(_ example: PhraseSuggestions.Example) {
        (report, left) = (example.report, example.left)
        (words, right) = (example.words, example.right)
      }
    }

    struct Row: Encodable {
      var text: String
      var missed: Int
      var others: Int
      var ordinary: Int
      var score: Double
      var example: Example

      init(_ row: PhraseSuggestions.Suggestion) {
        text = row.text
        (missed, others, ordinary) = (row.missed, row.others, row.ordinary)
        score = row.score
        example = Example(row.example)
      }
    }

    struct NearMiss: Encodable {
      var line: Int
      var phrase: String
      var missing: String
      var reports: Int
      var words: [Word]
    }

    struct Word: Encodable {
      var word: String
      var reports: Int
    }

    struct Result: Encodable {
      var expected: Int
      var found: Int
      var missed: Int
      var others: Int
      var ordinary: Int
      var evidence: [Example]
      var words: [Row]
      var near_misses: [NearMiss]
      var phrases: [Row]
    }

    var code: String
    var file: String
    var phrase: String?
    var languages: [String: Result]
  }

  /// One JSON object, as `docs/schema/suggest.schema.json` describes it; it has all rows.
  func json() throws -> String {
    let languages = results.map { result in
      (
        result.language.rawValue,
        Export.Result(
          expected: result.expected, found: result.found, missed: result.missed,
          others: result.others, ordinary: result.ordinary,
          evidence: result.evidence.map(Export.Example.init),
          words: result.words.map(Export.Row.init),
          near_misses: result.nearMisses.map { row in
            Export.NearMiss(
              line: row.line, phrase: row.phrase, missing: row.missing, reports: row.reports,
              words: row.words.map { Export.Word(word: $0.word, reports: $0.reports) })
          }, phrases: result.phrases.map(Export.Row.init))
      )
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let export = Export(
      code: code, file: file, phrase: phrase,
      languages: Dictionary(uniqueKeysWithValues: languages))
    return String(decoding: try encoder.encode(export), as: UTF8.self)
  }
}
