/// Which cells of a grid are hidden, found step by step until nothing changes.
struct Suppression {
  private let grid: CountGrid
  private let least: Int
  private var hidden: [[[Bool]]]

  init(_ grid: CountGrid, least: Int) {
    self.grid = grid
    self.least = least
    hidden = grid.layers.map { $0.cells.map { row in row.map { $0 < least } } }
  }

  /// What is left to show.
  var result: PublishedGrid {
    PublishedGrid(
      layers: zip(grid.layers, hidden).map { layer, hidden in
        zip(layer.cells, hidden).map { cells, hidden in
          zip(cells, hidden).map { $1 ? nil : $0 }
        }
      })
  }

  /// Hides until every hidden cell is safe. Every step hides one cell more, so it ends.
  mutating func run() {
    var count = -1
    while count != hiddenCount {
      count = hiddenCount
      hideRests()
      hideParts()
      for layer in grid.layers.indices { secure(layer) }
    }
  }

  private var hiddenCount: Int { hidden.joined().joined().count { $0 } }

  /// Every place of the grid.
  private var places: [(row: Int, column: Int)] {
    (0..<grid.height).flatMap { row in (0..<grid.width).map { (row, $0) } }
  }

  // MARK: - Cells that speak of a few

  /// Hides a cell that leaves a few of what it is part of: of its parent, and of a total to which the
  /// cells do not add up.
  private mutating func hideRests() {
    func leavesFew(_ part: Int, of whole: Int) -> Bool { (1..<least).contains(whole - part) }
    for (index, layer) in grid.layers.enumerated() {
      for (row, column) in places where !hidden[index][row][column] {
        let own = layer.cells[row][column]
        var wholes: [(layer: Int, row: Int, column: Int)] = []
        if let parent = layer.parent { wholes.append((parent, row, column)) }
        if !grid.rowsAddUp, row < grid.rows { wholes.append((index, grid.rows, column)) }
        if grid.hasTotalColumn, !grid.columnsAddUp, column < grid.columns {
          wholes.append((index, row, grid.columns))
        }
        hidden[index][row][column] = wholes.contains { whole in
          !hidden[whole.layer][whole.row][whole.column]
            && leavesFew(own, of: grid.layers[whole.layer].cells[whole.row][whole.column])
        }
      }
    }
  }

  /// Hides what is part of a hidden cell, which would say that the cell is not smaller.
  private mutating func hideParts() {
    for (index, layer) in grid.layers.enumerated() {
      guard let parent = layer.parent else { continue }
      for (row, column) in places where hidden[parent][row][column] {
        hidden[index][row][column] = true
      }
    }
    guard !grid.rowsAddUp || grid.hasTotalColumn && !grid.columnsAddUp else { return }
    for index in grid.layers.indices {
      for (row, column) in places {
        let isUnderRow = !grid.rowsAddUp && hidden[index][grid.rows][column]
        let isUnderColumn =
          grid.hasTotalColumn && !grid.columnsAddUp && hidden[index][row][grid.columns]
        if isUnderRow || isUnderColumn { hidden[index][row][column] = true }
      }
    }
  }

  // MARK: - Cells that totals would give away

  /// Hides more of a layer until each hidden cell could have any value of a wide interval.
  private mutating func secure(_ layer: Int) {
    while let cell = exposed(layer) {
      let cells = grid.layers[layer].cells
      // A neighbour in a line whose total ties the cell down, the smallest first, totals last.
      let neighbours = places.filter { place in
        !hidden[layer][place.row][place.column]
          && (grid.rowsAddUp && place.column == cell.column
            || grid.columnsAddUp && place.row == cell.row)
      }
      let rest = places.filter { !hidden[layer][$0.row][$0.column] }
      let (totalRow, totalColumn) = (grid.rows, grid.columns)
      func order(_ place: (row: Int, column: Int)) -> (Int, Int) {
        let isTotal = place.row == totalRow || place.column == totalColumn
        return (isTotal ? 1 : 0, cells[place.row][place.column])
      }
      guard
        let next = (neighbours.isEmpty ? rest : neighbours).min(by: { order($0) < order($1) })
      else { return }
      hidden[layer][next.row][next.column] = true
    }
  }

  /// A hidden cell whose values lie too close together.
  private func exposed(_ layer: Int) -> (row: Int, column: Int)? {
    let network = TotalsNetwork(grid, layer: layer, hidden: hidden[layer]) { row, column in
      (0, mostPossible(layer, row, column))
    }
    return places.first { place in
      guard hidden[layer][place.row][place.column] else { return false }
      guard let interval = network.interval(row: place.row, column: place.column) else {
        return false
      }
      return interval.upperBound - interval.lowerBound < least
    }
  }

  /// The greatest value that a hidden cell can have by what it is part of and is shown.
  private func mostPossible(_ layer: Int, _ row: Int, _ column: Int) -> Int {
    var most = TotalsNetwork.unbounded
    var own: Int? = layer
    while let index = own {
      let cells = grid.layers[index].cells
      if !hidden[index][row][column] { most = min(most, cells[row][column]) }
      if !grid.rowsAddUp, !hidden[index][grid.rows][column] {
        most = min(most, cells[grid.rows][column])
      }
      if grid.hasTotalColumn, !grid.columnsAddUp, !hidden[index][row][grid.columns] {
        most = min(most, cells[row][grid.columns])
      }
      own = grid.layers[index].parent
    }
    return most
  }
}
