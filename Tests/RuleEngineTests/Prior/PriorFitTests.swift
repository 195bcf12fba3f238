import ReportModel
import TestSupport
import Testing

@testable import RuleEngine

/// Training a document prior.
struct PriorFitTests {
  /// Reports of two kinds that differ in some words, and share others.
  static func fitted(
    _ options: PriorFit.Options = .init(), count: Int = 40
  ) throws -> PriorFit.Result {
    var fit = try PriorFit(pack: try TestPack(DocumentPriorTests.rule).compile(), options: options)
    let places = ["farm", "shop", "motel", "house"]
    for number in 0..<count {
      let place = places[number % 4]
      fit.add(
        Report(id: "t", narrative: "She is afraid at the \(place), the Swede \(number)."),
        isPositive: true)
      fit.add(
        Report(id: "t", narrative: "A lesson about the \(place) for pupils \(number)."),
        isPositive: false)
    }
    #expect(fit.count == 2 * count && fit.canRun)
    return fit.run()
  }

  @Test func `words of one kind get its sign, words of both next to nothing`() throws {
    let prior = try Self.fitted().prior
    let weights = Dictionary(uniqueKeysWithValues: prior.features.map { ($0.words, $0.weight) })
    for words in ["afraid", "she is", "afraid at"] { #expect(weights[words, default: 0] > 0.3) }
    for words in ["lesson", "pupils", "a lesson"] { #expect(weights[words, default: 0] < -0.3) }
    let least = abs(weights["lesson", default: 0])
    for words in ["farm", "the"] { #expect(abs(weights[words, default: 0]) < least / 2) }
    #expect(weights.keys.allSatisfy { !$0.contains { $0.isNumber } })
  }

  @Test func `reports that were held out are told apart`() throws {
    for judged in try Self.fitted().judged {
      #expect((judged.prior > 0) == judged.isPositive)
      #expect(judged.rules == 0)
    }
  }

  @Test func `equal reports make equal tables`() throws {
    #expect(try Self.fitted().prior == Self.fitted().prior)
  }

  @Test func `excluded words are in no feature`() throws {
    var options = PriorFit.Options()
    options.excluded = ["swede", "she"]
    let words = try Self.fitted(options).prior.features.flatMap {
      $0.words.split(separator: " ").map(String.init)
    }
    #expect(words.contains("afraid") && !words.contains("swede") && !words.contains("she"))
  }

  @Test func `a word of fewer reports is no feature`() throws {
    var options = PriorFit.Options()
    options.fewestReports = 11
    let words = try Self.fitted(options).prior.features.map(\.words)
    #expect(words.contains("afraid") && !words.contains("at farm"))
  }

  @Test(arguments: [(4, 40), (40, 4), (0, 0)])
  func `there must be reports of both kinds`(_ positive: Int, _ negative: Int) throws {
    var fit = try PriorFit(pack: try TestPack(DocumentPriorTests.rule).compile(), options: .init())
    for _ in 0..<positive { fit.add(Report(id: "t", narrative: "yes"), isPositive: true) }
    for _ in 0..<negative { fit.add(Report(id: "t", narrative: "no"), isPositive: false) }
    #expect(!fit.canRun)
  }

  // MARK: - The regression

  @Test func `weights are those at which the gradient is zero`() {
    let rows: [LogisticRegression.Row] = [
      .init(columns: [0], value: 1, base: 1, isPositive: true),
      .init(columns: [0], value: 1, base: 1, isPositive: false),
      .init(columns: [0], value: 1, base: 1, isPositive: true),
      .init(columns: [1], value: 0.5, base: 1, isPositive: false),
      .init(columns: [0, 1], value: 0.5, base: 1, isPositive: true),
      .init(columns: [], value: 1, base: 1, isPositive: false),
    ]
    let penalty = 0.3
    let model = LogisticRegression(rows, columns: 2, penalty: penalty)
    var gradient = model.weights.map { $0 * penalty } + [0]
    for row in rows {
      let error = LogisticRegression.chance(model.odds(of: row)) - (row.isPositive ? 1 : 0)
      for column in row.columns { gradient[column] += error * row.value }
      gradient[2] += error
    }
    for value in gradient { #expect(abs(value) < 1e-5) }
    #expect(model.weights[0] > 0 && model.weights[1] < model.weights[0])
  }

  @Test(arguments: [(0.0, 0.5), (800, 1), (-800, 0)])
  func `a chance is a number whatever the odds`(_ odds: Double, _ chance: Double) {
    #expect(LogisticRegression.chance(odds) == chance)
  }
}
