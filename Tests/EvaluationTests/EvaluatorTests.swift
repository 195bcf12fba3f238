import Evaluation
import Foundation
import ReportModel
import Testing

struct EvaluatorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var options: EvaluationOptions
    var testDescription: String { file }
  }

  static let everySplit = EvaluationOptions.Split.allCases
  static let cases = [
    Case(file: "expected-exclude.txt", options: .init(splits: everySplit)),
    Case(
      file: "expected-positive.txt",
      options: .init(ambiguous: .positive, resamples: 200, seed: 11, splits: everySplit)),
    Case(
      file: "expected-negative.txt",
      options: .init(
        ambiguous: .negative, resamples: 100, seed: 4_294_967_303, splits: everySplit)),
  ]

  @Test("figures and intervals are those of the reference, digit by digit", arguments: cases)
  func agreesWithTheReference(_ example: Case) throws {
    let evaluator = Evaluator(
      gold: try Fixture.gold(), reports: try Fixture.reports(), options: example.options)
    let text = evaluator.evaluate(try Fixture.predictions())
      .text(language: "en", includesCodes: true, errors: 99)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "20 reports, 1 without output (counted as not flagged)")
    let expected = try Fixture.expected(example.file)
    #expect(lines.count == expected.count + 2)
    for (line, wanted) in zip(lines.dropFirst(2), expected) { #expect(line == wanted) }
  }

  @Test("without positives recall is undefined and shown as a dash")
  func noPositives() {
    let gold = [GoldLabel(id: "a", verdict: .negative), GoldLabel(id: "b", verdict: .negative)]
    let result = Evaluator(gold: gold, reports: []).evaluate([
      Prediction(id: "a", flagged: true, score: 1), Prediction(id: "b", flagged: false, score: 0),
    ])
    #expect(result.overall.metrics[.recall].isNaN)
    #expect(result.overall.metrics[.specificity] == 0.5)
    #expect(result.overall.intervals[.recall] == nil)
    #expect(
      result.text(language: "en").contains("  recall                      -    [   -     - ]\n"))
    #expect(result.json().contains(#""recall":null"#))
    #expect(result.flaggedNegatives == ["a"])
    #expect(result.withoutText == ["a", "b"])
  }

  @Test("an engine that names no indicator gets no figure about indicators")
  func noIndicators() {
    let indicator = GoldLabel.Indicator(code: "x.y", quote: "q")
    let gold = [GoldLabel(id: "a", verdict: .positive, indicators: [indicator])]
    let result = Evaluator(gold: gold, reports: [ReportText(id: "a", narrative: "q")])
      .evaluate([Prediction(id: "a", flagged: true)])
    #expect(!result.namesIndicators)
    #expect(!result.text(language: "en").contains("ind_micro"))
    #expect(!result.json().contains("ind_micro"))
    #expect(result.json().contains(#""precision":1.0"#))
  }

  @Test("nothing is dropped without being named")
  func strayPredictions() {
    let result = Evaluator(
      gold: [GoldLabel(id: "a", verdict: .positive)], reports: [ReportText(id: "a", narrative: "")]
    ).evaluate([Prediction(id: "z", flagged: true)])
    #expect(result.withoutLabel == ["z"])
    #expect(result.withoutPrediction == ["a"])
    #expect(result.missedPositives == ["a"])
    #expect(result.text(language: "fr").contains("1 résultat sans étiquette (sans effet)\n"))
  }

  @Test("bootstrap off: figures without intervals")
  func noBootstrap() throws {
    let evaluator = Evaluator(
      gold: try Fixture.gold(), reports: try Fixture.reports(), options: .init(resamples: 0))
    let result = evaluator.evaluate(try Fixture.predictions())
    #expect(result.overall.intervals.isEmpty)
    #expect(
      result.text(language: "en").contains("  precision                0.778   [   -     - ]"))
  }

  @Test(
    "evidence counts by overlap in scalars",
    arguments: [
      // The quote "b👍c d" stands at 2..<7.
      (0..<3, true, false), (6..<20, true, false), (4..<20, true, true), (2..<7, true, true),
      (3..<4, true, true), (0..<2, false, false), (7..<9, false, false),
    ])
  func evidence(span: Range<Int>, touches: Bool, half: Bool) {
    let label = GoldLabel(
      id: "a", verdict: .positive, indicators: [.init(code: "x.y", quote: "b👍c d")])
    let result = Evaluator(gold: [label], reports: [ReportText(id: "a", narrative: "a b👍c d e")])
      .evaluate([Prediction(id: "a", flagged: true, indicators: ["x.y": [span]])])
    #expect(result.overall.metrics[.evidenceAny] == (touches ? 1 : 0))
    #expect(result.overall.metrics[.evidenceHalf] == (half ? 1 : 0))
  }

  @Test("the French text has the same figures")
  func french() throws {
    let evaluator = Evaluator(gold: try Fixture.gold(), reports: try Fixture.reports())
    let result = evaluator.evaluate(try Fixture.predictions())
    let text = result.text(language: "fr", includesCodes: true, errors: 5)
    #expect(text.hasPrefix("20 signalements, dont 1 sans résultat (non signalé par défaut)\n"))
    #expect(text.contains("  par langue :\n"))
    #expect(text.contains("  par code (étiquettes, moteur, communs) :\n"))
    #expect(text.contains("  positifs manqués (2) : T-04, T-08\n"))
    let digits = { (text: String) in text.filter(\.isNumber) }
    let english = result.text(language: "en", includesCodes: true, errors: 5)
    #expect(digits(text) == digits(english))
  }

  @Test("the JSON is valid and holds the same figures")
  func json() throws {
    struct Shape: Decodable {
      struct Group: Decodable {
        var reports: Int
        var metrics: [String: Double?]
        var ci95: [String: [Double]?]
      }
      var overall: Group
      var splits: [String: [String: Group]]
      var missed_positives: [String]
    }
    let evaluator = Evaluator(gold: try Fixture.gold(), reports: try Fixture.reports())
    let result = evaluator.evaluate(try Fixture.predictions())
    let shape = try JSONDecoder().decode(Shape.self, from: Data(result.json().utf8))
    #expect(shape.overall.reports == 20)
    #expect(shape.overall.metrics.count == Metric.allCases.count)
    #expect(shape.overall.metrics["precision"] == 7.0 / 9)
    #expect(shape.overall.ci95["precision"] == [7.0 / 12, 1])
    #expect(shape.splits["language"]?["fr"]?.reports == 8)
    #expect(shape.missed_positives == ["T-04", "T-08"])
    #expect(result.json() == evaluator.evaluate(try Fixture.predictions()).json())
  }
}
