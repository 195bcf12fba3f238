@testable import Centre

/// Somebody who has what was published and tries to reckon what was not: by trying all whole numbers.
enum Attacker {
  /// What the hidden cells of a grid with one column can be, layer by layer and row by row, totals last.
  ///
  /// All layers are tried together: what counts some of another is not more than it.
  static func values(
    of published: PublishedGrid, in grid: CountGrid, upTo most: Int
  ) -> [[Set<Int>]] {
    let layers = published.layers.map { layer in
      columns(layer.map { $0[0] }, addUp: grid.rowsAddUp, upTo: most)
    }
    var values = layers.map { _ in Array(repeating: Set<Int>(), count: grid.height) }
    // A layer has one parent or none, so each tree of layers is tried from its root.
    func extend(_ chosen: [Int: [Int]], _ layer: Int) -> Bool {
      guard layer < layers.count else {
        for (index, column) in chosen {
          for (row, value) in column.enumerated() { values[index][row].insert(value) }
        }
        return true
      }
      var isPossible = false
      for column in layers[layer] {
        if let parent = grid.layers[layer].parent, let above = chosen[parent],
          zip(column, above).contains(where: { $0 > $1 })
        {
          continue
        }
        var next = chosen
        next[layer] = column
        if extend(next, layer + 1) { isPossible = true }
      }
      return isPossible
    }
    _ = extend([:], 0)
    return values
  }

  /// All columns that agree with what is shown; the last number is the total.
  private static func columns(_ shown: [Int?], addUp: Bool, upTo most: Int) -> [[Int]] {
    var found: [[Int]] = [[]]
    for cell in shown.dropLast() {
      let choices = cell.map { [$0] } ?? Array(0...most)
      found = found.flatMap { head in choices.map { head + [$0] } }
    }
    let total = shown[shown.count - 1]
    return found.flatMap { cells -> [[Int]] in
      if addUp {
        let sum = cells.reduce(0, +)
        return total.map { $0 == sum } ?? true ? [cells + [sum]] : []
      }
      let largest = cells.max() ?? 0
      return (total.map { [$0] } ?? Array(largest...max(largest, most)))
        .filter { $0 >= largest }.map { cells + [$0] }
    }
  }

  /// The hidden cells of one layer that the totals give away: those that linear algebra can reckon.
  static func reckonable(_ shown: [[Int?]], in grid: CountGrid) -> [(row: Int, column: Int)] {
    var names: [(row: Int, column: Int)] = []
    for row in shown.indices {
      for column in shown[row].indices where shown[row][column] == nil {
        names.append((row, column))
      }
    }
    var equations: [[Double]] = []
    func add(_ cells: [(row: Int, column: Int)], total: (row: Int, column: Int)) {
      equations.append(
        names.map { name in
          name == total ? -1 : cells.contains { $0 == name } ? 1 : 0
        })
    }
    if grid.rowsAddUp {
      for column in 0..<grid.width {
        add((0..<grid.rows).map { ($0, column) }, total: (grid.rows, column))
      }
    }
    if grid.columnsAddUp {
      for row in 0..<grid.height {
        add((0..<grid.columns).map { (row, $0) }, total: (row, grid.columns))
      }
    }
    // Reduced row echelon form: a row with one number left names the cell that it gives away.
    var next = 0
    for column in names.indices {
      guard let pivot = (next..<equations.count).first(where: { abs(equations[$0][column]) > 1e-9 })
      else { continue }
      equations.swapAt(next, pivot)
      let factor = equations[next][column]
      equations[next] = equations[next].map { $0 / factor }
      for row in equations.indices where row != next {
        let times = equations[row][column]
        if times != 0 {
          equations[row] = zip(equations[row], equations[next]).map { $0 - times * $1 }
        }
      }
      next += 1
    }
    return equations.compactMap { row in
      let rest = row.indices.filter { abs(row[$0]) > 1e-9 }
      return rest.count == 1 ? names[rest[0]] : nil
    }
  }
}

/// Numbers that look random and are the same on every run (SplitMix64, Steele and others 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Mostly small counts, now and then a large one.
  mutating func count() -> Int {
    Int.random(in: 0..<4, using: &self) == 0
      ? Int.random(in: 0...90, using: &self) : Int.random(in: 0...14, using: &self)
  }
}
