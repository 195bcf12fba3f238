import Evaluation
import ReportModel
import Testing

struct GoldReaderTests {
  @Test("reads every field")
  func wholeLabel() throws {
    let text = """
      \u{FEFF}{"id":"R-1","language":"fr","label":"positive","note":"kept out",
      """
    let line =
      text + #""indicators":[{"code":"coercion.violence","quote":"a frappé"}],"#
      + #""contra":["contra.travel"],"exploitation_form":"labour","pillars":["protection"],"#
      + #""priority":"urgent","difficulty":"hard"}"# + "\r\n\n"
      + #"{"id":"R-2","label":"negative","indicators":[]}"#
    let labels = try GoldReader.parse(Array(line.utf8), file: "gold.ndjson")
    #expect(
      labels == [
        GoldLabel(
          id: "R-1", verdict: .positive, language: "fr",
          indicators: [.init(code: "coercion.violence", quote: "a frappé")],
          contra: ["contra.travel"], exploitationForm: "labour", pillars: [.protection],
          priority: .urgent, difficulty: "hard"),
        GoldLabel(id: "R-2", verdict: .negative),
      ])
  }

  static let good = #"{"id":"R-1","label":"negative","indicators":[]}"#

  @Test(
    "says what is wrong and where",
    arguments: [
      (["{"], 1, EvaluationError.Code.notAnObject, "one object per line"),
      (["[]"], 1, .notAnObject, "one object per line"),
      ([good, "7"], 2, .notAnObject, "one object per line"),
      ([good, "", #"{"label":"negative","indicators":[]}"#], 3, .wrongField, "\"id\""),
      ([#"{"id":"","label":"negative","indicators":[]}"#], 1, .wrongField, "\"id\""),
      ([#"{"id":"x","indicators":[]}"#], 1, .wrongField, "\"label\""),
      ([#"{"id":"x","label":"negative"}"#], 1, .wrongField, "\"indicators\""),
      (
        [#"{"id":"x","label":"positive","indicators":[{"code":"a","quote":"b"},{"code":"a"}]}"#],
        1, .wrongField, "\"indicators[1].quote\""
      ),
      (
        [#"{"id":"x","label":"positive","indicators":[],"pillars":[4]}"#], 1, .wrongField,
        "\"pillars[0]\""
      ),
      (
        [#"{"id":"x","label":"maybe","indicators":[]}"#], 1, .unknownValue,
        "positive, ambiguous, negative"
      ),
      (
        [#"{"id":"x","label":"positive","indicators":[],"priority":"soon"}"#], 1, .unknownValue,
        "urgent, high, normal, none"
      ),
      ([good, good], 2, .duplicateLabel, "line 1"),
    ] as [([String], Int, EvaluationError.Code, String)])
  func errors(lines: [String], line: Int, code: EvaluationError.Code, part: String) {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let error = #expect(throws: EvaluationError.self) {
      try GoldReader.parse(bytes, file: "gold.ndjson")
    }
    #expect(error?.code == code)
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("gold.ndjson:\(line): ") == true)
    #expect(error?.description.contains(part) == true)
    #expect(error?.message(language: "fr").hasPrefix("gold.ndjson:\(line) : ") == true)
  }

  @Test("an empty file and an absent file are errors of the file")
  func wholeFile() {
    let empty = #expect(throws: EvaluationError.self) { try GoldReader.parse([10], file: "g") }
    #expect(empty?.code == .noLabels)
    let absent = #expect(throws: EvaluationError.self) { try GoldReader.read(path: "/no/such") }
    #expect(absent?.code == .unreadableFile)
    #expect(absent?.description.hasPrefix("/no/such: ") == true)
  }

  @Test("the whole sample reads")
  func fixture() throws {
    let gold = try Fixture.gold()
    #expect(gold.count == 20)
    #expect(gold.filter { $0.verdict == .positive }.count == 9)
  }
}
