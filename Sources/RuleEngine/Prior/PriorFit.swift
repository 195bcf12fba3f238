internal import Foundation
public import ReportModel

/// Trains a document prior on labelled reports, and measures it on reports that it did not see.
///
/// The figures come from folds: each report is judged by a table that was trained on the others, or a
/// table of thousands of weights would seem to know everything.
public struct PriorFit {
  /// How to train.
  public struct Options: Sendable {
    /// The weight of the penalty on large weights.
    public var penalty = 0.05
    /// The fewest reports that must have a feature.
    public var fewestReports = 3
    /// The parts in which the reports are held out, at least 2.
    public var folds = 5
    /// Points for one unit of log-odds; `nil` for what tells the reports apart best.
    public var scale: Double?
    /// Folded words, one or two together, that must not count: see `RulePack.protectedWords`.
    public var excluded: Set<String> = []

    /// The defaults.
    public init() {}
  }

  /// A labelled report.
  struct Example {
    var isPositive: Bool
    /// Its features, each once, by what they are called.
    var features: Set<String>
    /// The score of the rules alone.
    var rulePoints: Double
  }

  /// A score with the label of its report.
  public struct Judged: Sendable {
    /// The score that the rules give.
    public var rules: Double
    /// The points of a table that did not see the report.
    public var prior: Double
    /// Whether its label is positive.
    public var isPositive: Bool
  }

  /// What came out.
  public struct Result: Sendable {
    /// The table, trained on all reports.
    public var prior: DocumentPrior
    /// Each report, judged by a table that was trained without it.
    public var judged: [Judged]
  }

  private let assessor: Assessor
  private let options: Options
  private var examples: [Example] = []
  /// Points outside this range say no more: the scale is found among the others.
  private static let mostRulePoints = 20.0
  private static let scales = 0.5...6.0

  /// Makes a trainer.
  ///
  /// - Parameter pack: The pack, without a prior.
  /// - Throws: `PackError` when there is no memory for a Lua state.
  public init(pack: CompiledPack, options: Options) throws(PackError) {
    assessor = try Assessor(pack: pack)
    self.options = options
  }

  /// The number of reports so far.
  public var count: Int { examples.count }

  /// Whether there is anything to learn: reports of both kinds, as many as there are folds.
  public var canRun: Bool {
    let positive = examples.count(where: \.isPositive)
    return min(positive, examples.count - positive) >= options.folds
  }

  /// Adds a labelled report.
  public mutating func add(_ report: Report, isPositive: Bool) {
    let score = assessor.assess(report).score
    let features = assessor.priorFeatures().filter { words in
      !PriorFeature.holds(words, anyOf: options.excluded)
    }
    examples.append(
      Example(isPositive: isPositive, features: features, rulePoints: score))
  }

  /// Trains.
  public func run() -> Result {
    var odds = Array(repeating: 0.0, count: examples.count)
    for fold in 0..<options.folds {
      let inside = examples.indices.filter { $0 % options.folds != fold }
      let table = train(inside)
      for index in examples.indices where index % options.folds == fold {
        odds[index] = table.odds(of: examples[index].features)
      }
    }
    let scale = options.scale ?? Self.scale(examples, odds)
    let table = train(Array(examples.indices))
    let features = zip(table.names, table.model.weights).map {
      DocumentPrior.Feature(words: $0, weight: $1)
    }
    return Result(
      prior: DocumentPrior(
        intercept: table.model.intercept, scale: scale,
        features: features.filter { abs($0.weight) >= Self.smallestWeight }),
      judged: zip(examples, odds).map {
        Judged(rules: $0.rulePoints, prior: scale * $1, isPositive: $0.isPositive)
      })
  }

  /// Smaller ones move no score by a tenth of a point.
  private static let smallestWeight = 0.02

  private struct Table {
    var names: [String]
    var columns: [String: Int]
    var model: LogisticRegression

    func odds(of features: Set<String>) -> Double {
      model.odds(of: PriorFit.row(features, columns, isPositive: false))
    }
  }

  private func train(_ chosen: [Int]) -> Table {
    var counts: [String: Int] = [:]
    for index in chosen {
      for feature in examples[index].features { counts[feature, default: 0] += 1 }
    }
    let names = counts.filter { $0.value >= options.fewestReports }.keys.sorted()
    let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rows = chosen.map {
      Self.row(examples[$0].features, columns, isPositive: examples[$0].isPositive)
    }
    return Table(
      names: names, columns: columns,
      model: LogisticRegression(rows, columns: names.count, penalty: options.penalty))
  }

  private static func row(
    _ features: Set<String>, _ columns: [String: Int], isPositive: Bool
  ) -> LogisticRegression.Row {
    // In order, so that sums come out the same every time.
    let known = features.compactMap { columns[$0] }.sorted()
    let share = DocumentPrior.share(ofFeatures: known.count)
    return .init(
      columns: known, value: share / Double(max(1, known.count)).squareRoot(), base: share * share,
      isPositive: isPositive)
  }

  /// Points for one unit of log-odds: of a row of ratios the one with which the sum of both tells the
  /// labels apart best.
  private static func scale(_ examples: [Example], _ odds: [Double]) -> Double {
    var best = (scale: scales.lowerBound, loss: Double.infinity)
    for step in 0...55 {
      let scale = scales.lowerBound + Double(step) / 10
      let scores = zip(examples, odds).map { min($0.rulePoints, mostRulePoints) + scale * $1 }
      let loss = calibratedLoss(scores, examples.map(\.isPositive))
      if loss < best.loss - 1e-9 { best = (scale, loss) }
    }
    return best.scale
  }

  /// The log-loss of scores under the best logistic curve.
  private static func calibratedLoss(_ scores: [Double], _ labels: [Bool]) -> Double {
    var (offset, slope) = (0.0, 0.1)
    for _ in 0..<50 {
      var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
      for (score, label) in zip(scores, labels) {
        let chance = LogisticRegression.chance(offset + slope * score)
        let error = chance - (label ? 1 : 0)
        let weight = max(chance * (1 - chance), 1e-9)
        g0 += error
        g1 += error * score
        h00 += weight
        h01 += weight * score
        h11 += weight * score * score
      }
      let determinant = h00 * h11 - h01 * h01
      let (d0, d1) = ((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant)
      offset -= d0
      slope -= d1
      if abs(d0) + abs(d1) < 1e-9 { break }
    }
    return zip(scores, labels).reduce(0) { sum, entry in
      let chance = LogisticRegression.chance(offset + slope * entry.0)
      return sum - log(max(entry.1 ? chance : 1 - chance, 1e-12))
    }
  }
}
