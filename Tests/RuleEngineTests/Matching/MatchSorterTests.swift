import Testing

@testable import RuleEngine

@Suite("Order of matches")
struct MatchSorterTests {
  /// Numbers that are the same in each run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func key(_ match: PhraseMatch) -> [Int32] {
    [match.phrase, match.first, -match.end, match.order, match.firstPart]
  }

  @Test("the same as sorting all and dropping what overlaps", arguments: UInt64(1)...30)
  func againstSorting(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    var sorter = MatchSorter(phraseCount: 200)
    for round in 0..<20 {
      var found = FlatList<PhraseMatch>()
      var all: [PhraseMatch] = []
      for part in 0..<round * round {
        let first = Int32(part / 10) + Int32.random(in: 0...6, using: &numbers)
        let match = PhraseMatch(
          phrase: Int32.random(in: 0..<(seed % 2 == 0 ? 4 : 200), using: &numbers), first: first,
          end: first + Int32.random(in: 1...4, using: &numbers), sentence: 0,
          order: Int32.random(in: 0...3, using: &numbers), firstPart: Int32(part), partCount: 1)
        found.append(match)
        all.append(match)
      }
      all.sort { key($0).lexicographicallyPrecedes(key($1)) }
      var kept: [PhraseMatch] = []
      for match in all {
        if let last = kept.last, last.phrase == match.phrase, match.first < last.end { continue }
        kept.append(match)
      }
      var sorted = FlatList<PhraseMatch>()
      sorter.settle(found, into: &sorted)
      #expect(sorted.withMemory { $0.map(\.firstPart) } == kept.map(\.firstPart))
    }
  }
}
