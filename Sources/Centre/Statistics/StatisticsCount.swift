public import CaseStore
public import Export
public import Foundation
internal import RuleEngine

/// Counts of reports, exact: for the centre itself, or for a rule that says what may be published of them.
///
///     let count = try StatisticsCount(of: store, by: [.province], during: period, …)
///     count.published(by: .standard)   // what others may see
///     count.exact                      // what only the centre may see
///
/// What the rules found is counted for one pack and one engine only, so that a change of the rules never looks like a
/// change in the world: by default those that assessed most reports of the period.
public struct StatisticsCount: Sendable {
  /// The days; `nil` for all reports, dated or not.
  public let period: StatisticsPeriod?
  /// By what is counted, at most two.
  public let dimensions: [StatisticsDimension]
  /// The pack and engine whose assessments count; `nil` for a store without any.
  public let basis: AssessmentBasis?
  /// Other packs and engines that assessed reports of the period.
  public let otherBases: [AssessmentBasis]
  /// Reports of the period that another pack or engine assessed, and this one did not.
  public private(set) var assessedOtherwise = 0
  /// Reports of the store whose date of receipt cannot be read; in no period.
  public private(set) var undated = 0
  /// Titles and forms of the rules of the basis.
  public let texts: PackTexts

  /// A place in the table; `nil` for the total.
  private struct Place: Hashable {
    var row: String?
    var column: String?
  }

  private var counts: [Place: [Int]] = [:]

  /// The most dimensions of a table.
  public static let mostDimensions = 2

  /// Counts the reports of a store.
  ///
  /// - Parameters:
  ///   - dimensions: None, one or two.
  ///   - period: Days in the centre's zone; `nil` for all reports.
  ///   - choose: Picks the basis of those that assessed reports of the period, the one with most first.
  ///   - texts: What the codes of a pack mean.
  /// - Throws: `StoreError`, or what `choose` throws.
  public init(
    of store: CaseStore, by dimensions: [StatisticsDimension], during period: StatisticsPeriod?,
    zone: TimeZone, choose: ([AssessmentBasis]) throws -> AssessmentBasis? = { $0.first },
    texts: (AssessmentBasis) -> PackTexts
  ) throws {
    precondition(dimensions.count <= Self.mostDimensions, "a table has at most two dimensions")
    self.period = period
    self.dimensions = dimensions
    let bases = try store.assessmentBases(received: period?.textRange)
    let basis = try choose(bases)
    self.basis = basis
    otherBases = bases.filter { $0.pack != basis?.pack }
    self.texts = basis.map(texts) ?? PackTexts()
    let facts = dimensions.reduce(into: CountedFacts()) { $0.formUnion($1.facts) }
    let calendar = ReceiptDay(zone: zone)
    try store.eachCounted(received: period?.textRange, basis: basis, facts: facts) { report in
      let day = calendar.day(of: report.receivedAt)
      if day == nil { undated += 1 }
      if let period {
        guard let day, period.from <= day, day <= period.to else { return }
      }
      add(report, day)
    }
    // Dates that cannot be read may lie anywhere in the order of the texts.
    if period != nil {
      undated = 0
      try store.eachReceipt { if calendar.day(of: $0) == nil { undated += 1 } }
    }
  }

  private mutating func add(_ report: CountedReport, _ day: CalendarDay?) {
    if report.isScreenedOtherwise { assessedOtherwise += 1 }
    let keys = dimensions.map { $0.keys(report, day: day, texts: texts).map(Optional.some) + [nil] }
    let rows = keys.first ?? [nil]
    let columns = keys.count > 1 ? keys[1] : [nil]
    let marks = Measure.allCases.map { $0.counts(report) ? 1 : 0 }
    for row in rows {
      for column in columns {
        var sums = counts[Place(row: row, column: column)] ?? marks.map { _ in 0 }
        for index in marks.indices { sums[index] += marks[index] }
        counts[Place(row: row, column: column)] = sums
      }
    }
  }

  // MARK: - Tables

  /// The exact figures, for the centre alone.
  public var exact: StatisticsTable {
    let (rows, columns) = (keys(0, least: 1, isPublic: false), keys(1, least: 1, isPublic: false))
    let grid = grid(rows, columns)
    return table(
      rows, columns, PublishedGrid(layers: grid.layers.map { $0.cells.map { $0.map { $0 } } }),
      rule: nil)
  }

  /// What a rule lets others see.
  public func published(by rule: PublicationRule) -> StatisticsTable {
    let rows = keys(0, least: rule.least, isPublic: true)
    let columns = keys(1, least: rule.least, isPublic: true)
    return table(rows, columns, rule.published(grid(rows, columns)), rule: rule)
  }

  private func table(
    _ rows: [String], _ columns: [String], _ grid: PublishedGrid, rule: PublicationRule?
  ) -> StatisticsTable {
    StatisticsTable(
      count: self, rowKeys: rows, columnKeys: columns, cells: grid.layers, rule: rule)
  }

  /// Received reports of a key of a dimension.
  private func received(_ key: String, _ index: Int) -> Int {
    let place = index == 0 ? Place(row: key, column: nil) : Place(row: nil, column: key)
    return counts[place]?[0] ?? 0
  }

  /// The rows or columns of a dimension. What is published has a line for every province and the like, and
  /// none for a source or an indicator with few reports.
  private func keys(_ index: Int, least: Int, isPublic: Bool) -> [String] {
    guard dimensions.indices.contains(index) else { return [] }
    let dimension = dimensions[index]
    let unknown = StatisticsDimension.unknown
    let found = Set(counts.keys.compactMap { index == 0 ? $0.row : $0.column })
    let fixed = dimension.fixedKeys
    var keys: [String]
    if !fixed.isEmpty {
      keys = fixed.filter { isPublic || found.contains($0) }
      if dimension.addsUp && (isPublic || found.contains(unknown)) { keys.append(unknown) }
      return keys
    }
    keys = found.filter { received($0, index) >= least }
      .subtracting([unknown, StatisticsDimension.other]).sorted()
    if dimension == .month || dimension == .quarter {
      keys = spans(dimension, found.subtracting([unknown]).sorted())
      if found.contains(unknown) { keys.append(unknown) }
    } else if dimension == .indicator {
      keys.sort { (received($1, index), $0) < (received($0, index), $1) }
    } else if isPublic {
      keys.append(StatisticsDimension.other)
    } else {
      keys += [StatisticsDimension.other, unknown].filter(found.contains)
    }
    return keys
  }

  /// All months or quarters of the period, or between the first and the last that were found.
  private func spans(_ dimension: StatisticsDimension, _ found: [String]) -> [String] {
    let months = dimension == .month ? 1 : 3
    func day(_ key: String?) -> CalendarDay? {
      guard let key, let year = Int(key.prefix(4)) else { return nil }
      let number = Int(key.split(whereSeparator: { "-Q".contains($0) }).last ?? "") ?? 1
      return CalendarDay(year: year, month: months * (number - 1) + 1, day: 1)
    }
    guard var next = period?.from ?? day(found.first), let last = period?.to ?? day(found.last)
    else { return found }
    next =
      CalendarDay(year: next.year, month: (next.month - 1) / months * months + 1, day: 1) ?? next
    var keys: [String] = []
    while next <= last {
      keys.append(dimension.spanKey(of: next))
      next = next.adding(months: months)
    }
    return keys
  }

  /// The counts in their order; what has no line of its own is in `other` where lines add up.
  private func grid(_ rows: [String], _ columns: [String]) -> CountGrid {
    func line(_ key: String?, _ keys: [String], _ index: Int) -> Int? {
      guard let key else { return keys.count }
      if let place = keys.firstIndex(of: key) { return place }
      return dimensions[index].addsUp ? keys.firstIndex(of: StatisticsDimension.other) : nil
    }
    let hasColumns = dimensions.count > 1
    var grid = CountGrid(
      rows: rows.count, columns: hasColumns ? columns.count : 1, hasTotalColumn: hasColumns,
      rowsAddUp: dimensions.first?.addsUp ?? true,
      columnsAddUp: hasColumns ? dimensions[1].addsUp : true)
    let empty = Array(
      repeating: Array(repeating: 0, count: grid.width), count: grid.height)
    var layers = Measure.allCases.map { _ in empty }
    for (place, sums) in counts {
      guard let row = line(place.row, rows, 0),
        let column = hasColumns ? line(place.column, columns, 1) : 0
      else { continue }
      for index in layers.indices { layers[index][row][column] += sums[index] }
    }
    for (index, measure) in Measure.allCases.enumerated() {
      let parent = measure.parent.flatMap { Measure.allCases.firstIndex(of: $0) }
      grid.add(CountGrid.Layer(parent: parent, cells: layers[index]))
    }
    return grid
  }
}
