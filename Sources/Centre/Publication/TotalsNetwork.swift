/// What can be reckoned of hidden cells from the totals that are shown.
///
/// A table with totals is a network: each row and each column is a node, a cell leads from its row to its column,
/// a total back, and what flows in flows out. A hidden cell may change as long as other hidden cells make up
/// for it, so its least and greatest values are what can flow around it. Where cells do not add up to
/// totals, their rows or columns are one node, at which everything is free.
struct TotalsNetwork {
  /// A bound that says nothing.
  static let unbounded = Int.max / 8

  private struct Edge {
    var from: Int
    var to: Int
    var value: Int
    var least: Int
    var most: Int
  }

  private var edges: [Edge] = []
  /// The edge of each cell; -1 for one that is shown.
  private var places: [[Int]]
  private let nodes: Int

  /// Makes the network of the hidden cells of a layer.
  ///
  /// - Parameter bounds: Between which values each hidden cell must lie.
  init(
    _ grid: CountGrid, layer: Int, hidden: [[Bool]], bounds: (Int, Int) -> (Int, Int)
  ) {
    // Node 0 is free; then the rows with their total, then the columns with theirs.
    nodes = 1 + grid.height + grid.width
    places = hidden.map { $0.map { _ in -1 } }
    for row in 0..<grid.height {
      for column in 0..<grid.width where hidden[row][column] {
        let (isRowTotal, isColumnTotal) = (row == grid.rows, column == grid.columns)
        let rowNode = grid.columnsAddUp ? 1 + row : 0
        let columnNode = grid.rowsAddUp ? 1 + grid.height + column : 0
        let (least, most) = bounds(row, column)
        let isForward = isRowTotal == isColumnTotal
        places[row][column] = edges.count
        edges.append(
          Edge(
            from: isForward ? rowNode : columnNode, to: isForward ? columnNode : rowNode,
            value: grid.layers[layer].cells[row][column], least: least, most: most))
      }
    }
  }

  /// The values that a hidden cell can have; `nil` for one that is shown.
  func interval(row: Int, column: Int) -> ClosedRange<Int>? {
    let index = places[row][column]
    guard index >= 0 else { return nil }
    let edge = edges[index]
    let up = min(edge.most - edge.value, flow(from: edge.to, to: edge.from, without: index))
    let down = min(edge.value - edge.least, flow(from: edge.from, to: edge.to, without: index))
    return edge.value - down...edge.value + up
  }

  /// The greatest flow between two nodes along the other hidden cells (Edmonds and Karp, 1972).
  private func flow(from source: Int, to sink: Int, without skipped: Int) -> Int {
    if source == sink { return Self.unbounded }
    var values = edges.map(\.value)
    var total = 0
    while total < Self.unbounded {
      var reached: [(edge: Int, isForward: Bool)?] = Array(repeating: nil, count: nodes)
      var queue = [source]
      var next = 0
      while next < queue.count, reached[sink] == nil {
        let node = queue[next]
        next += 1
        for (index, edge) in edges.enumerated() where index != skipped {
          if edge.from == node, edge.to != source, reached[edge.to] == nil,
            values[index] < edge.most
          {
            reached[edge.to] = (index, true)
            queue.append(edge.to)
          } else if edge.to == node, edge.from != source, reached[edge.from] == nil,
            values[index] > edge.least
          {
            reached[edge.from] = (index, false)
            queue.append(edge.from)
          }
        }
      }
      guard reached[sink] != nil else { return total }
      var room = Self.unbounded
      walk(back: sink, to: source, reached) { index, isForward in
        room = min(
          room, isForward ? edges[index].most - values[index] : values[index] - edges[index].least)
      }
      walk(back: sink, to: source, reached) { index, isForward in
        values[index] += isForward ? room : -room
      }
      total += room
    }
    return Self.unbounded
  }

  private func walk(
    back sink: Int, to source: Int, _ reached: [(edge: Int, isForward: Bool)?],
    _ body: (Int, Bool) -> Void
  ) {
    var node = sink
    while node != source, let step = reached[node] {
      body(step.edge, step.isForward)
      node = step.isForward ? edges[step.edge].from : edges[step.edge].to
    }
  }
}
