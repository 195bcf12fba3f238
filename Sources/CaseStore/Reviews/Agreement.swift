/// How far two readers agree beyond chance.
///
///     var agreement = Agreement()
///     agreement.add("confirmed", "confirmed")
///     agreement.kappa          // nil: with one word only, chance agrees as well
///
/// Kappa is (observed − expected) / (1 − expected), where the expected agreement follows from how
/// often each reader uses each word (J. Cohen, A coefficient of agreement for nominal scales,
/// Educational and Psychological Measurement 20, 1960, 37–46). 1 is full agreement, 0 that of chance.
public struct Agreement: Sendable, Hashable {
  private var counts: [String: [String: Int]] = [:]
  /// The number of pairs.
  public private(set) var pairs = 0

  /// Makes one without pairs.
  public init() {}

  /// Adds what the first and the second reader said of the same thing.
  public mutating func add(_ first: String, _ second: String) {
    counts[first, default: [:]][second, default: 0] += 1
    pairs += 1
  }

  /// The share of pairs that agree; `nil` without pairs.
  public var observed: Double? {
    guard pairs > 0 else { return nil }
    let same = counts.reduce(0) { $0 + ($1.value[$1.key] ?? 0) }
    return Double(same) / Double(pairs)
  }

  /// The share of pairs that would agree by chance; `nil` without pairs.
  public var expected: Double? {
    guard pairs > 0 else { return nil }
    var second: [String: Int] = [:]
    for row in counts.values {
      for (word, count) in row { second[word, default: 0] += count }
    }
    let products = counts.reduce(0) { $0 + $1.value.values.reduce(0, +) * (second[$1.key] ?? 0) }
    return Double(products) / Double(pairs * pairs)
  }

  /// Cohen's kappa; `nil` where chance alone agrees always.
  public var kappa: Double? {
    guard let observed, let expected, expected < 1 else { return nil }
    return (observed - expected) / (1 - expected)
  }

  /// The standard error of kappa in Cohen's own approximation, √(p(1 − p) / (n(1 − e)²)); `nil` where
  /// there is no kappa.
  public var standardError: Double? {
    guard let observed, let expected, expected < 1 else { return nil }
    return (observed * (1 - observed) / (Double(pairs) * (1 - expected) * (1 - expected)))
      .squareRoot()
  }
}
