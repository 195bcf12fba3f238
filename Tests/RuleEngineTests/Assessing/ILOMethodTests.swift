import ReportModel
import Testing

@testable import RuleEngine

/// The ILO and European Commission method (2009), case by case.
struct ILOMethodTests {
  @Test func `the fixture has all cases`() throws {
    let cases = try ILOCases.all.get()
    #expect(cases.dimension_rule.count == 80)
    #expect(cases.combination_rule.count == 64)
    #expect(cases.worked_examples.count == 13)
  }

  @Test(arguments: ILOCases.dimensions)
  func `which counts make a dimension positive`(_ dimension: Dimension) throws {
    var bench = try ScriptBench(ILOCases.pack.get())
    for row in try ILOCases.all.get().dimension_rule {
      var codes: [String] = []
      for (strength, count) in [(Strength.strong, row.S), (.medium, row.M), (.weak, row.W)] {
        codes += (0..<count).map { ILOCases.code(dimension, strength, $0 + 1) }
      }
      let method = try #require(try bench.assess(codes, profile: .adultLabour).method)
      let counted = method.dimensions.first
      #expect((counted?.rule != nil) == row.positive, "\(row)")
      #expect(method.dimensions.count == (codes.isEmpty ? 0 : 1))
      if let counted {
        #expect(counted.dimension == dimension)
        #expect([counted.strong, counted.medium, counted.weak] == [row.S, row.M, row.W])
      }
    }
  }

  @Test(arguments: [
    (2, 0, 0, "R1"), (3, 1, 1, "R1"), (1, 1, 0, "R2"), (1, 0, 1, "R2"), (0, 3, 0, "R3"),
    (0, 2, 1, "R4"), (0, 2, 0, nil), (1, 0, 0, nil), (0, 0, 3, nil), (0, 1, 3, nil),
  ])
  func `which of its rules applies`(
    _ strong: Int, _ medium: Int, _ weak: Int, _ rule: String?
  ) throws {
    var bench = try ScriptBench(ILOCases.pack.get())
    var codes: [String] = []
    for (strength, count) in [(Strength.strong, strong), (.medium, medium), (.weak, weak)] {
      codes += (0..<count).map { ILOCases.code(.exploitation, strength, $0 + 1) }
    }
    #expect(try bench.assess(codes).method?.dimensions.first?.rule == rule)
  }

  @Test(arguments: 0..<64)
  func `what a combination of dimensions means`(_ index: Int) throws {
    let row = try ILOCases.all.get().combination_rule[index]
    var bench = try ScriptBench(ILOCases.pack.get())
    let codes = row.positive.flatMap { dimension in
      (1...2).map { ILOCases.code(dimension, .strong, $0) }
    }
    for profile in [Profile.adultLabour, .adultSexual] {
      let adult = try #require(try bench.assess(codes, profile: profile).method)
      #expect(adult.result == row.adult_project)
      #expect(adult.published == row.adult_published)
      #expect(adult.profile == profile.rawValue)
    }
    for profile in [Profile.childLabour, .childSexual] {
      #expect(try bench.assess(codes, profile: profile).method?.result == row.child_no_act)
      let withAct = codes + [ILOCases.act]
      #expect(try bench.assess(withAct, profile: profile).method?.result == row.child_act)
    }
  }

  @Test(arguments: 0..<13)
  func `the worked examples, by the standard pack`(_ index: Int) throws {
    let example = try ILOCases.all.get().worked_examples[index]
    let pack = try StandardPack.compiled()
    var bench = try ScriptBench(pack)
    let profile = try #require(Profile(rawValue: example.profile))
    var codes = example.indicators
    if example.act_evidence {
      // What shows the act stands beside the dimensions, so that the counts stay as they are.
      let act = pack.pack.rules.first {
        $0.element == .act && $0.dimension == .context && !$0.isContra
      }
      codes.append(try #require(act).code)
    }
    let method = try #require(try bench.assess(codes, profile: profile).method)
    #expect(method.result == example.verdict_project, "\(example.id)")
    #expect(method.published == example.verdict_published, "\(example.id)")
    for (letter, dimension) in zip("DCVEKU", ILOCases.dimensions) {
      let expected = try #require(example.counts[String(letter)])
      let counted = method.dimensions.first { $0.dimension == dimension }
      #expect((counted?.strong ?? 0) == expected.S, "\(example.id) \(letter)")
      #expect((counted?.medium ?? 0) == expected.M, "\(example.id) \(letter)")
      #expect((counted?.weak ?? 0) == expected.W, "\(example.id) \(letter)")
      let isPositive = counted?.rule != nil
      #expect(isPositive == example.positive.contains(String(letter)), "\(example.id) \(letter)")
    }
    if example.override_E {
      let exploitation = method.dimensions.first { $0.dimension == .exploitation }
      #expect(exploitation?.rule == "override")
    }
  }
}
