internal import CaseStore

/// What changed from one period to the next, as far as chance and the rules leave it open.
///
/// Counts are compared by the conditional test of two Poisson counts (J. Przyborowski, H. Wilenski, *Homogeneity of
/// results in testing samples from Poisson series*, Biometrika 31, 1940): of all reports of both periods, the share
/// of the later one, with Wilson's interval of 95 %, against its share of the days. Rates are compared by
/// Newcombe's interval of 95 % for a difference (R. G. Newcombe, *Interval estimation for the difference between
/// independent proportions*, Statistics in Medicine 17, 1998, method 10). Many lines are looked at, so one in twenty may
/// be said to change by chance alone.
public struct Trend: Sendable {
  /// What is said of a line.
  public enum Direction: String, Sendable, Hashable {
    /// More than chance explains.
    case rising
    /// Less than chance explains.
    case falling
    /// No more than chance may explain.
    case steady
    /// One of the two figures is not shown or rounded.
    case hidden
    /// Other rules assessed the reports of one of the periods.
    case notComparable = "not_comparable"
  }

  /// The period that was asked for.
  public let now: StatisticsTable
  /// The period before.
  public let before: StatisticsTable

  /// Compares two periods that were counted by the same dimensions.
  public init(now: StatisticsTable, before: StatisticsTable) {
    (self.now, self.before) = (now, before)
  }

  /// Whether the same pack and engine assessed every report of both periods that was assessed at all.
  public var hasSameRules: Bool {
    now.count.basis?.pack == before.count.basis?.pack && now.count.assessedOtherwise == 0
      && before.count.assessedOtherwise == 0
  }

  /// Whether a measure of a line can be compared.
  private func isComparable(_ measure: Measure, _ line: StatisticsTable.Line) -> Bool {
    let keys = zip(now.count.dimensions, [line.row, line.column])
    let isSortedByRules = keys.contains { $0.dependsOnPack && $1 != nil }
    return hasSameRules || !(measure.dependsOnPack || isSortedByRules)
  }

  /// What is said of a count.
  public func direction(
    _ measure: Measure, _ line: StatisticsTable.Line = .init()
  ) -> Direction {
    guard isComparable(measure, line) else { return .notComparable }
    guard now.rule?.isRounding != true, let later = now.value(measure, line),
      let earlier = before.value(measure, line), let days = now.count.period?.days,
      let daysBefore = before.count.period?.days
    else { return .hidden }
    guard let interval = Proportion(later, of: later + earlier).interval else { return .steady }
    let expected = Double(days) / Double(days + daysBefore)
    return interval.lowerBound > expected
      ? .rising : interval.upperBound < expected ? .falling : .steady
  }

  /// What is said of a rate, and by how much it changed, -1 to 1, with its interval.
  public func rate(
    _ measure: Measure, _ line: StatisticsTable.Line = .init()
  ) -> (direction: Direction, change: Double, interval: ClosedRange<Double>)? {
    guard let later = now.rate(measure, line), let earlier = before.rate(measure, line),
      let p = later.share, let q = earlier.share, let a = later.interval, let b = earlier.interval,
      isComparable(measure, line)
    else { return nil }
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let change = p - q
    let low = change - root(p - a.lowerBound, b.upperBound - q)
    let high = change + root(a.upperBound - p, q - b.lowerBound)
    return (low > 0 ? .rising : high < 0 ? .falling : .steady, change, low...max(low, high))
  }
}
