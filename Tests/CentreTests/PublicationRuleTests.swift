import Testing

@testable import Centre

@Suite("Publication rule")
struct PublicationRuleTests {
  private let rule = PublicationRule.standard

  /// A grid of one column and one layer from its rows.
  private func grid(_ rows: [Int], addUp: Bool = true, total: Int? = nil) -> CountGrid {
    var grid = CountGrid(rows: rows.count, columns: 1, hasTotalColumn: false, rowsAddUp: addUp)
    let total = total ?? rows.reduce(0, +)
    grid.add(CountGrid.Layer(cells: (rows + [total]).map { [$0] }))
    return grid
  }

  /// A table with both totals from its cells.
  private func table(_ cells: [[Int]]) -> CountGrid {
    var grid = CountGrid(rows: cells.count, columns: cells[0].count, hasTotalColumn: true)
    let rows = cells.map { $0 + [$0.reduce(0, +)] }
    let totals = rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }
    grid.add(CountGrid.Layer(cells: rows + [totals]))
    return grid
  }

  @Test(
    "What is shown of rows and their total",
    arguments: [
      // Nothing small: all is shown.
      (rows: [40, 12, 10], shown: [40, 12, 10, 62]),
      // One small cell would be the rest of the total, so the next smallest goes with it.
      (rows: [40, 12, 3], shown: [40, nil, nil, 55]),
      // Zero looks like a few.
      (rows: [40, 12, 0], shown: [40, nil, nil, 52]),
      // Two small ones whose sum leaves too little room.
      (rows: [40, 12, 1, 1], shown: [40, nil, nil, nil, 54]),
      // All are small: the total too, when it is.
      (rows: [2, 3], shown: [nil, nil, nil]),
      (rows: [9, 9], shown: [nil, nil, 18]),
    ] as [(rows: [Int], shown: [Int?])])
  func rows(_ example: (rows: [Int], shown: [Int?])) {
    let published = rule.published(grid(example.rows))
    #expect(published.layers[0].map { $0[0] } == example.shown)
  }

  @Test("A cell of several lines is hidden when it leaves a few of the total")
  func several() {
    let published = rule.published(grid([96, 40, 3], addUp: false, total: 100))
    #expect(published.layers[0].map { $0[0] } == [nil, 40, nil, 100])
  }

  @Test("What is part of another count does not leave a few of it")
  func parts() {
    var grid = CountGrid(rows: 2, columns: 1, hasTotalColumn: false)
    grid.add(CountGrid.Layer(cells: [[60], [50], [110]]))
    grid.add(CountGrid.Layer(parent: 0, cells: [[58], [20], [78]]))
    let published = rule.published(grid)
    #expect(published.layers[0] == [[60], [50], [110]])
    #expect(published.layers[1] == [[nil], [nil], [78]])
  }

  @Test("A table with totals in both directions hides rectangles")
  func rectangle() {
    let published = rule.published(table([[30, 4, 25], [22, 31, 40], [50, 60, 70]]))
    let shown = published.layers[0]
    #expect(shown[0][1] == nil && shown[3][3] == 332)
    for line in shown { #expect(line.count { $0 == nil } != 1) }
    for column in 0..<4 { #expect(shown.count { $0[column] == nil } != 1) }
  }

  @Test("Whole numbers that agree with what is shown leave every hidden cell a wide interval")
  func wholeNumbers() throws {
    let rule = try #require(PublicationRule(least: 5))
    var tried = 0
    for seed in 0..<60 {
      var dice = Dice(UInt64(seed))
      let addUp = seed % 3 != 0
      let rows = addUp ? 3 : 2
      let received = (0..<rows).map { _ in Int.random(in: 0...14, using: &dice) }
      let some = received.map { Int.random(in: 0...$0, using: &dice) }
      let few = some.map { Int.random(in: 0...$0, using: &dice) }
      var grid = CountGrid(rows: rows, columns: 1, hasTotalColumn: false, rowsAddUp: addUp)
      for (parent, column) in [(nil, received), (0, some), (1, few)] {
        let total = addUp ? column.reduce(0, +) : (column.max() ?? 0) + (parent == nil ? 6 : 0)
        grid.add(CountGrid.Layer(parent: parent, cells: (column + [total]).map { [$0] }))
      }
      // Three layers at once are too many to try; two of a chain are enough to see what one says of the other.
      for pair in [(0, 1), (1, 2)] {
        var two = CountGrid(rows: rows, columns: 1, hasTotalColumn: false, rowsAddUp: addUp)
        two.add(CountGrid.Layer(cells: grid.layers[pair.0].cells))
        two.add(CountGrid.Layer(parent: 0, cells: grid.layers[pair.1].cells))
        let published = rule.published(two)
        // Without totals nothing ties the cells down, and there would be too many numbers to try.
        guard published.layers.allSatisfy({ $0[rows][0] != nil }) else { continue }
        tried += published.hidden
        let values = Attacker.values(of: published, in: two, upTo: 20)
        for layer in 0..<2 {
          for row in 0...rows where published.layers[layer][row][0] == nil {
            let found = values[layer][row]
            #expect(found.contains(two.layers[layer].cells[row][0]), "seed \(seed)")
            #expect(
              (found.max() ?? 0) - (found.min() ?? 0) >= 5,
              "seed \(seed), layer \(layer), row \(row): \(found.sorted())")
          }
        }
      }
    }
    #expect(tried > 50)
  }

  @Test("Linear algebra reckons no hidden cell of a table")
  func linearAlgebra() {
    for seed in 0..<40 {
      var dice = Dice(UInt64(seed))
      let (rows, columns) = (
        Int.random(in: 2...9, using: &dice), Int.random(in: 2...5, using: &dice)
      )
      let grid = table((0..<rows).map { _ in (0..<columns).map { _ in dice.count() } })
      let published = rule.published(grid)
      let cells = grid.layers[0].cells
      for row in 0..<grid.height {
        for column in 0..<grid.width where cells[row][column] < 10 {
          #expect(published.layers[0][row][column] == nil)
        }
      }
      let given = Attacker.reckonable(published.layers[0], in: grid)
      #expect(given.isEmpty, "seed \(seed): \(given)")
    }
  }

  @Test("The attacker of these tests does find what a careless table gives away")
  func attacker() {
    let grid = table([[30, 4], [22, 31]])
    var careless: [[Int?]] = grid.layers[0].cells.map { row in row.map { $0 } }
    careless[0][1] = nil
    #expect(Attacker.reckonable(careless, in: grid).map(\.column) == [1])
    let rows = self.grid([40, 12, 3])
    let shown = PublishedGrid(layers: [[[40], [12], [nil], [55]]])
    #expect(Attacker.values(of: shown, in: rows, upTo: 20)[0][2] == [3])
  }

  @Test("The network's intervals are those that trying all numbers finds")
  func network() {
    for seed in 0..<12 {
      var dice = Dice(UInt64(seed))
      let grid = table(
        (0..<2).map { _ in (0..<2).map { _ in Int.random(in: 0...5, using: &dice) } })
      let hidden = (0..<3).map { _ in (0..<3).map { _ in Int.random(in: 0..<3, using: &dice) > 0 } }
      let network = TotalsNetwork(grid, layer: 0, hidden: hidden) { row, column in
        (0, row < 2 && column < 2 ? 9 : 40)
      }
      var found: [[Set<Int>]] = Array(repeating: Array(repeating: [], count: 3), count: 3)
      for a in 0...9 {
        for b in 0...9 {
          for c in 0...9 {
            for d in 0...9 {
              let cells = [[a, b, a + b], [c, d, c + d], [a + c, b + d, a + b + c + d]]
              let agrees = (0..<9).allSatisfy { place in
                let (row, column) = (place / 3, place % 3)
                return hidden[row][column]
                  || cells[row][column] == grid.layers[0].cells[row][column]
              }
              guard agrees else { continue }
              for row in 0..<3 {
                for column in 0..<3 { found[row][column].insert(cells[row][column]) }
              }
            }
          }
        }
      }
      for row in 0..<3 {
        for column in 0..<3 where hidden[row][column] {
          let interval = network.interval(row: row, column: column)
          #expect(interval?.lowerBound == found[row][column].min(), "seed \(seed)")
          #expect(interval?.upperBound == found[row][column].max(), "seed \(seed)")
        }
      }
    }
  }

  @Test(
    "Rounded tables add up, have no small counts, and leave each cell as many values as the base")
  func rounding() throws {
    let rule = try #require(PublicationRule(least: 10, method: .round(to: 10)))
    let published = rule.published(table([[30, 4, 25], [22, 36, 40]])).layers[0]
    #expect(published == [[30, 0, 30, 60], [20, 40, 40, 100], [50, 40, 70, 160]])
    // Each cell can be changed by itself within its step, and the table that is shown stays the same.
    for value in 25..<35 {
      #expect(rule.published(table([[value, 4, 25], [22, 36, 40]])).layers[0] == published)
    }
  }

  @Test("No rule shows counts under 5, nor rounds to less than it shows")
  func limits() {
    #expect(PublicationRule(least: 4) == nil)
    #expect(PublicationRule(least: 10, method: .round(to: 5)) == nil)
    #expect(PublicationRule(least: 5)?.least == 5)
  }
}
