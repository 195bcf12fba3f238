/// Counts in rows and columns, with their totals, in one or more layers that hold one another.
///
///     var grid = CountGrid(rows: 2, columns: 1, hasTotalColumn: false)
///     grid.add(CountGrid.Layer(cells: [[14], [3], [17]]))               // received: two rows and their total
///     grid.add(CountGrid.Layer(parent: 0, cells: [[11], [2], [13]]))    // of those, screened
///
/// The last row is the total of the rows, and the last column that of the columns where there is one. Along a
/// dimension in which a report may stand more than once (pillars, indicators) the cells do not add up to
/// their total, and the grid says so.
public struct CountGrid: Sendable, Hashable {
  /// One measure.
  public struct Layer: Sendable, Hashable {
    /// The place of the layer that counts the reports of which these are some; `nil` for none.
    public var parent: Int?
    /// The counts, from 0, row by row, totals last.
    public var cells: [[Int]]

    /// Makes a layer.
    public init(parent: Int? = nil, cells: [[Int]]) {
      self.parent = parent
      self.cells = cells
    }
  }

  /// The rows without their total.
  public let rows: Int
  /// The columns without their total.
  public let columns: Int
  /// Whether the last column is a total.
  public let hasTotalColumn: Bool
  /// Whether the rows add up to the total row.
  public let rowsAddUp: Bool
  /// Whether the columns add up to the total column.
  public let columnsAddUp: Bool
  /// The measures; a parent stands before its children.
  public private(set) var layers: [Layer] = []

  /// Makes a grid without layers.
  public init(
    rows: Int, columns: Int, hasTotalColumn: Bool, rowsAddUp: Bool = true,
    columnsAddUp: Bool = true
  ) {
    self.rows = rows
    self.columns = columns
    self.hasTotalColumn = hasTotalColumn
    self.rowsAddUp = rowsAddUp
    self.columnsAddUp = hasTotalColumn && columnsAddUp
  }

  /// The rows with their total.
  public var height: Int { rows + 1 }
  /// The columns with their total.
  public var width: Int { columns + (hasTotalColumn ? 1 : 0) }

  /// Adds a measure, whose parent must be there already.
  public mutating func add(_ layer: Layer) {
    precondition(
      layer.cells.count == height && layer.cells.allSatisfy { $0.count == width },
      "a layer has the rows and columns of its grid, totals included")
    precondition(
      layer.parent.map { $0 < layers.count } ?? true, "a parent stands before its children")
    layers.append(layer)
  }
}

/// What may be shown of a grid: a count, or `nil` where it is not shown.
public struct PublishedGrid: Sendable, Hashable {
  /// The cells of each layer, row by row, totals last.
  public var layers: [[[Int?]]]

  /// How many cells are not shown.
  public var hidden: Int { layers.joined().joined().count { $0 == nil } }
}
