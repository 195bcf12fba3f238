/// So many of so many, with what may be concluded from it.
///
///     Proportion(12, of: 15).interval   // 0.548…0.930
///
/// The interval is Wilson's with a confidence of 95 % (E. B. Wilson, Probable inference, the law of
/// succession, and statistical inference, Journal of the American Statistical Association 22, 1927,
/// 209–212): it stays between 0 and 1, and says little where little was counted.
public struct Proportion: Sendable, Hashable {
  /// How many are so.
  public var count: Int
  /// Of how many.
  public var total: Int

  /// Makes a proportion.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share; `nil` where nothing was counted.
  public var share: Double? { total > 0 ? Double(count) / Double(total) : nil }

  /// Where the true share lies with a confidence of 95 %; `nil` where nothing was counted.
  public var interval: ClosedRange<Double>? {
    guard let share else { return nil }
    let (size, normal) = (Double(total), 1.959_963_984_540_054)
    let square = normal * normal
    let middle = (share + square / (2 * size)) / (1 + square / size)
    let spread =
      normal / (1 + square / size)
      * (share * (1 - share) / size + square / (4 * size * size)).squareRoot()
    // Exact at the ends, where the formula leaves a remainder of rounding.
    return (count == 0 ? 0 : middle - spread)...(count == total ? 1 : middle + spread)
  }
}
