public import CaseStore
public import ReportModel

/// Figures as they may be shown: exact ones for the centre, or what a rule lets others see.
public struct StatisticsTable: Sendable {
  /// What was counted, how and when.
  public let count: StatisticsCount
  /// The keys of the rows without their total.
  public let rowKeys: [String]
  /// The keys of the columns without their total; none where there is one dimension.
  public let columnKeys: [String]
  /// The rule that was applied; `nil` for exact figures, which are not for publication.
  public let rule: PublicationRule?

  private let cells: [[[Int?]]]

  init(
    count: StatisticsCount, rowKeys: [String], columnKeys: [String], cells: [[[Int?]]],
    rule: PublicationRule?
  ) {
    (self.count, self.rowKeys, self.columnKeys) = (count, rowKeys, columnKeys)
    (self.cells, self.rule) = (cells, rule)
  }

  /// A line of the table.
  public struct Line: Sendable, Hashable {
    /// The key of the row; `nil` for the total of the rows.
    public var row: String?
    /// The key of the column; `nil` for their total.
    public var column: String?

    /// Names a line.
    public init(row: String? = nil, column: String? = nil) {
      (self.row, self.column) = (row, column)
    }
  }

  /// All lines, row by row, totals last; those of a row end with the row's total.
  public var lines: [Line] {
    (rowKeys.map(Optional.some) + [nil]).flatMap { row in
      (columnKeys.map(Optional.some) + [nil]).map { Line(row: row, column: $0) }
    }
  }

  /// A count; `nil` where it is not shown.
  public func value(_ measure: Measure, _ line: Line = Line()) -> Int? {
    guard let layer = Measure.allCases.firstIndex(of: measure) else { return nil }
    let row = line.row.map { rowKeys.firstIndex(of: $0) } ?? rowKeys.count
    let column = line.column.map { columnKeys.firstIndex(of: $0) } ?? columnKeys.count
    guard let row, let column else { return nil }
    return cells[layer][row][column]
  }

  /// The share of a measure in what it is part of; `nil` where one of the two is not shown or rounded.
  public func rate(_ measure: Measure, _ line: Line = Line()) -> Proportion? {
    if case .round = rule?.method { return nil }
    guard let parent = measure.parent, let count = value(measure, line),
      let total = value(parent, line), total > 0
    else { return nil }
    return Proportion(count, of: total)
  }

  /// How many counts are not shown.
  public var hidden: Int { cells.joined().joined().count { $0 == nil } }

  /// What the keys of a line mean, the total as such.
  public func titles(of line: Line) -> [LocalizedText] {
    let total = LocalizedText(en: "all", fr: "tous")
    return zip(count.dimensions, [line.row, line.column]).map { dimension, key in
      key.map { dimension.title(of: $0, texts: count.texts) } ?? total
    }
  }
}
