import ReportModel
import TextMatching

@testable import RuleEngine

/// A sentence, the words in it that a rule finds (in brackets), and what the text says about them.
///
/// Several brackets are one phrase with gaps between its parts.
struct StatusCase: Sendable {
  /// What a sentence says about the bracketed words.
  enum Reading: String, Sendable {
    /// Plainly said, by whomever.
    case said
    case observed, stated, reported, inferred, denied, hypothetical, past, general, other

    /// Whether a status is this reading.
    func isMet(by status: Status?) -> Bool {
      guard let status else { return false }
      return self == .said ? status.counts && status != .past : status.rawValue == rawValue
    }
  }

  var sentence: String
  var reading: Reading
  var language: Language

  init(_ reading: Reading, _ sentence: String, _ language: Language = .english) {
    self.reading = reading
    self.sentence = sentence
    self.language = language
  }

  /// The sentence without its brackets.
  var text: String { sentence.filter { $0 != "[" && $0 != "]" } }

  /// The phrase whose words stand in brackets.
  var phrase: String {
    sentence.split(separator: "[", omittingEmptySubsequences: false).dropFirst()
      .map { $0.prefix { $0 != "]" }.filter { !",.".contains($0) } }
      .joined(separator: " ...9 ")
  }
}

/// A pack with the context cues of the standard pack and one rule for each of some sentences.
struct StatusBench {
  private let assessor: Assessor
  private let rows: [StatusCase]

  init(_ rows: [StatusCase]) throws {
    var pack = TestPack(files: StandardPack.context)
    for (index, row) in rows.enumerated() {
      let name = Self.name(index)
      pack.files["indicators/status/\(name).lua"] = TestPack.rule(
        "phrase \"p\" { \(row.language.rawValue) = \"\(row.phrase)\" }", code: "status.\(name)")
    }
    assessor = try pack.assessor()
    self.rows = rows
  }

  /// The status that each sentence gives to its words; `nil` when they are not found at all.
  func statuses() -> [Status?] {
    rows.enumerated().map { index, row in
      let result = assessor.assess(
        Report(id: "t", narrative: row.text, language: row.language.rawValue))
      let findings = result.indicators + result.dismissed
      return findings.first { $0.code == "status." + Self.name(index) }?.evidence.first?.status
    }
  }

  private static func name(_ index: Int) -> String { "row_\(index)" }
}
