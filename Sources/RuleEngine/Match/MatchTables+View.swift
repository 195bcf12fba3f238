extension MatchTables {
  /// The tables without their owner: looking at them counts no references.
  ///
  /// Valid as long as the tables are, which whoever holds a view must keep.
  struct View {
    let terms: FlatView<TermEntry>
    let lists: FlatView<Int32>
    let rows: FlatView<UInt64>
    let width: Int
    let anchorStart: FlatView<Int32>
    let patterns: FlatView<AnchoredPattern>
    let guards: FlatView<Int32>
    let checks: FlatView<Int32>
    let places: FlatView<PlaceEntry>
    let quantities: FlatView<QuantityEntry>
    let quantityStart: FlatView<Int32>
    let quantityOrder: FlatView<Int32>
    let cues: FlatView<CompiledPack.CueClass>

    /// A bit for each kind of quantity that somebody asks for: the tests, or for ages the scripts.
    var usedKinds: UInt32 {
      var used: UInt32 = 0
      for kind in QuantityTest.Kind.allCases {
        let isTested = quantityStart[kind.place] < quantityStart[kind.place + 1]
        if isTested || kind == .age { used |= 1 << UInt32(kind.place) }
      }
      return used
    }
  }

  var view: View {
    View(
      terms: terms.view, lists: lists.view, rows: rows.view, width: width,
      anchorStart: anchorStart.view, patterns: patterns.view, guards: guards.view,
      checks: checks.view, places: places.view, quantities: quantities.view,
      quantityStart: quantityStart.view, quantityOrder: quantityOrder.view, cues: cues.view)
  }

  /// Sorts tests by the kinds of facts that may pass them, each list in the order of the tests.
  static func byKind(_ tests: [QuantityTest]) -> (start: [Int32], order: [Int32]) {
    var start: [Int32] = []
    var order: [Int32] = []
    for kind in QuantityTest.Kind.allCases {
      start.append(Int32(order.count))
      for (place, test) in tests.enumerated() where test.kind == kind || test.kind == .number {
        order.append(Int32(place))
      }
    }
    start.append(Int32(order.count))
    return (start, order)
  }
}
