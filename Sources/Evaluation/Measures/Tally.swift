internal import ReportModel

/// What one report adds to every figure, so that any resample of reports is a sum.
struct Tally: Sendable {
  /// The label as it came.
  var verdict: GoldLabel.Verdict
  /// Whether the report counts as positive; `nil` when it is left out.
  var isPositive: Bool?
  var flagged: Bool
  var score: Double?
  var indicators: Counts
  var families: Counts
  var pillars: Counts
  var contra: Counts
  /// The correct codes, those whose evidence touches the quote, and those that overlap by half.
  var located = 0
  var touching = 0
  var halfOverlapping = 0
  /// Numbers of the codes, as `CodeNumbers` gives them.
  var hitCodes: [Int]
  var extraCodes: [Int]
  var missedCodes: [Int]
  var goldPriority: Priority?
  var predictedPriority: Priority?

  init(
    label: GoldLabel, prediction: Prediction, narrative: String, options: EvaluationOptions,
    codes: inout CodeNumbers
  ) {
    verdict = label.verdict
    switch label.verdict {
    case .positive: isPositive = true
    case .negative: isPositive = false
    case .ambiguous: isPositive = options.ambiguous.counted
    }
    flagged = prediction.flagged
    score = prediction.score
    let gold = Set(label.indicators.map(\.code))
    let found = Set(prediction.indicators.keys)
    let hits = gold.intersection(found)
    indicators = Counts(gold: gold, predicted: found)
    families = Counts(
      gold: Set(gold.map(CodeFamilies.family(of:))),
      predicted: Set(found.map(CodeFamilies.family(of:))))
    pillars = Counts(gold: label.pillars, predicted: prediction.pillars)
    contra = Counts(gold: label.contra, predicted: prediction.contra)
    hitCodes = hits.sorted().map { codes.number(of: $0) }
    extraCodes = found.subtracting(gold).sorted().map { codes.number(of: $0) }
    missedCodes = gold.subtracting(found).sorted().map { codes.number(of: $0) }
    goldPriority = label.priority
    predictedPriority = prediction.priority
    guard !hits.isEmpty else { return }
    let finder = QuoteFinder(narrative)
    for code in hits {
      let quotes = label.indicators.filter { $0.code == code }.flatMap {
        finder.places(of: $0.quote)
      }
      let overlaps = quotes.flatMap { quote in
        (prediction.indicators[code] ?? []).map { Overlap(quote, $0) }
      }
      located += 1
      touching += overlaps.contains(where: \.touches) ? 1 : 0
      halfOverlapping += overlaps.contains(where: \.isHalf) ? 1 : 0
    }
  }
}

/// How far a quote and a piece of evidence share their scalars.
private struct Overlap {
  var shared: Int
  var shorter: Int

  init(_ quote: Range<Int>, _ evidence: Range<Int>) {
    shared =
      min(quote.upperBound, evidence.upperBound) - max(quote.lowerBound, evidence.lowerBound)
    shorter = min(quote.count, evidence.count)
  }

  var touches: Bool { shared > 0 }
  var isHalf: Bool { touches && 2 * shared >= shorter }
}

/// Small numbers for codes, so that a resample counts in an array.
struct CodeNumbers {
  private var numbers: [String: Int] = [:]
  /// The codes in the order of their numbers.
  private(set) var codes: [String] = []

  mutating func number(of code: String) -> Int {
    if let number = numbers[code] { return number }
    numbers[code] = codes.count
    codes.append(code)
    return codes.count - 1
  }
}
