/// Figures of which none tells of single persons.
///
/// A figure from 1 to 4 is hidden. Where one alone is hidden and the sum is known, it could be worked out,
/// so the next smallest is hidden with it (complementary suppression).
struct SmallNumbers {
  /// The smallest figure that is shown, 0 aside.
  static let least = 5

  /// The figures, `nil` for those that are hidden, in their order.
  let shown: [Int?]

  init(_ figures: [Int]) {
    var hidden = Set(figures.indices.filter { (1..<Self.least).contains(figures[$0]) })
    if hidden.count == 1 {
      let rest = figures.indices.filter { !hidden.contains($0) && figures[$0] > 0 }
      if let next = rest.min(by: { (figures[$0], $0) < (figures[$1], $1) }) { hidden.insert(next) }
    }
    shown = figures.indices.map { hidden.contains($0) ? nil : figures[$0] }
  }
}
