import Testing

@testable import CaseStore

/// Groups out of links, also where there are too many of them.
struct LinkGroupingTests {
  private func groups(
    _ count: Int, _ edges: [(Int32, Int32, Bool)], cap: Int
  ) -> [String] {
    LinkGrouping.components(count: count, edges, cap: cap)
      .map { "\($0.nodes.map(String.init).joined(separator: " ")) \($0.state.rawValue)" }.sorted()
  }

  @Test func `links join reports over others`() {
    #expect(
      groups(6, [(0, 1, true), (1, 2, false), (4, 5, false)], cap: 10)
        == ["0 1 2 whole", "4 5 whole"])
  }

  @Test func `a component that is too large is split by its weaker links`() {
    let edges: [(Int32, Int32, Bool)] = [
      (0, 1, true), (1, 2, false), (2, 3, true), (3, 4, false), (4, 5, true), (6, 7, false),
    ]
    #expect(groups(8, edges, cap: 3) == ["0 1 split", "2 3 split", "4 5 split", "6 7 whole"])
  }

  @Test func `what strong links alone hold together is called a giant`() {
    let edges: [(Int32, Int32, Bool)] = [(0, 1, true), (1, 2, true), (2, 3, true), (3, 4, false)]
    #expect(groups(5, edges, cap: 3) == ["0 1 2 3 giant"])
  }
}
