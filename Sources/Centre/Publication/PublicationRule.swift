/// What may leave the centre of a table of counts.
///
///     let rule = PublicationRule(least: 10)
///     rule.published(grid).layers[0]   // [[14], [nil], [nil]]…
///
/// Two ways, either of which leaves no count from 1 to `least - 1` to be read or reckoned:
///
/// **Hiding.** A cell under `least` is not shown, zero included, so that none and a few look the same. Nor is
/// one that leaves so few of what it is part of (of 40 screened 38 flagged leaves 2). Then further cells are
/// hidden until nothing that is hidden can be reckoned from the totals: with all that is shown, every hidden cell
/// could still have any value of an interval at least `least` wide. The interval is exact for each measure by
/// itself: the cells of a table with totals are a network, and the least and greatest value of a cell are
/// found by the greatest flow around it (L. H. Cox, Network models for complementary cell suppression, Journal
/// of the American Statistical Association 90, 1995, 1453–1462). All hidden cells look alike.
///
/// **Rounding.** Every cell is rounded to the nearest multiple of a base that is not below `least`; a total is
/// the sum of the rounded cells, so that it tells nothing more about them. Where a dimension does not add up,
/// its total is rounded by itself.
///
/// The rule holds for one table. Two tables of overlapping periods can be subtracted from one another: publish one
/// cut of a period, and look at what the audit says was published before.
public struct PublicationRule: Sendable, Hashable {
  /// How small counts are kept from being read.
  public enum Method: Sendable, Hashable {
    /// They are not shown, and neither is what they could be reckoned from.
    case hide
    /// All counts are rounded to multiples of this base, at least `least`.
    case round(to: Int)
  }

  /// No rule goes below this.
  public static let lowestLeast = 5

  /// The smallest count that is shown.
  public let least: Int
  /// How small counts are kept from being read.
  public let method: Method

  /// Makes a rule; `nil` where the smallest count or the base is too small.
  public init?(least: Int, method: Method = .hide) {
    guard least >= Self.lowestLeast else { return nil }
    if case .round(let base) = method, base < least { return nil }
    self.least = least
    self.method = method
  }

  /// The rule that is used where no policy says another: no count under 10 (CTDC publishes no group of fewer).
  public static let standard = PublicationRule(unchecked: 10)

  private init(unchecked least: Int) {
    self.least = least
    method = .hide
  }

  /// Whether counts are rounded, so that nothing can be reckoned with them.
  public var isRounding: Bool { method != .hide }

  /// What may be shown of a grid.
  public func published(_ grid: CountGrid) -> PublishedGrid {
    switch method {
    case .hide:
      var suppression = Suppression(grid, least: least)
      suppression.run()
      return suppression.result
    case .round(let base): return rounded(grid, base)
    }
  }

  private func rounded(_ grid: CountGrid, _ base: Int) -> PublishedGrid {
    let layers = grid.layers.map { layer in
      var cells = layer.cells.map { row in row.map { ($0 + base / 2) / base * base } }
      if grid.columnsAddUp {
        for row in 0..<grid.rows {
          cells[row][grid.columns] = cells[row][..<grid.columns].reduce(0, +)
        }
      }
      if grid.rowsAddUp {
        for column in 0..<grid.width {
          cells[grid.rows][column] = cells[..<grid.rows].reduce(0) { $0 + $1[column] }
        }
      } else if grid.columnsAddUp {
        cells[grid.rows][grid.columns] = cells[grid.rows][..<grid.columns].reduce(0, +)
      }
      return cells.map { row in row.map { Optional($0) } }
    }
    return PublishedGrid(layers: layers)
  }
}
