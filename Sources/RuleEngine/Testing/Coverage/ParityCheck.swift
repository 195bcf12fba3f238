internal import TextMatching

/// Compares what live rules find of their own sentences in English and in French.
public struct ParityCheck {
  private let pack: CompiledPack
  private let tester: PackTester

  /// Makes a check.
  ///
  /// - Parameter pack: A pack compiled from its files: out of the cache it has no sentences.
  /// - Throws: `PackError` when no Lua state can be made.
  public init(pack: CompiledPack) throws(PackError) {
    self.pack = pack
    tester = try PackTester(pack: pack)
  }

  /// A row for each live rule with sentences, by code.
  ///
  /// A gap is a sentence that the rule should find as well; one that is closed counts as found.
  public func rows(where isWanted: (String) -> Bool = { _ in true }) -> [PackCoverage.ParityRow] {
    let live = Set(pack.pack.rules.filter { $0.status == .live }.map(\.code))
    let results = tester.run { live.contains($0) && isWanted($0) }
    let kinds = [RuleTest.Kind.hits, .gaps].map(\.rawValue)
    let byCode = Dictionary(grouping: results.filter { kinds.contains($0.kind) }, by: \.code)
    return byCode.sorted { $0.key < $1.key }.map { code, results in
      var row = PackCoverage.ParityRow(code: code, cells: [:], pairs: 0, apart: 0)
      var lines: [String: [Language: Bool]] = [:]
      for result in results {
        let isGap = result.kind == RuleTest.Kind.gaps.rawValue
        let isFound = isGap ? result.reason != nil : result.passed
        row.cells[result.language, default: .init()].sentences += 1
        if isFound { row.cells[result.language, default: .init()].found += 1 }
        lines["\(result.kind) \(result.line)", default: [:]][result.language] = isFound
      }
      let pairs = lines.values.filter { $0.count > 1 }
      row.pairs = pairs.count
      row.apart = pairs.count { Set($0.values).count > 1 }
      return row
    }
  }
}
