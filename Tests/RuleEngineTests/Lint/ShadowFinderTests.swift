import Testing

@testable import RuleEngine

/// Long lists of ways to say one phrase.
struct ShadowFinderTests {
  /// Shadows and pairs that were compared, in a rule with one phrase.
  private func shadows(_ ways: [String]) throws -> (found: [String], compared: Int) {
    let pack = TestPack("phrase \"p\" \"\(ways.joined(separator: "; "))\"").source
    let (compiler, compiled, mistakes) = try PackCompiler.inspect(pack, includesDrafts: true)
    var context = LintContext(
      compiled, members: compiler.classMembers, diagnostics: mistakes, committed: nil)
    var finder = ShadowFinder(context)
    let list = context.alternatives(of: try #require(context.rules.first))
    let found = finder.shadows(in: list).map {
      "\(list[$0.way].written) < \(list[$0.shadow].written)"
    }
    return (found, finder.compared)
  }

  @Test func `what covers a way is found among many`() throws {
    let ways =
      (0..<40).map { "w\($0) ... visa" } + ["w7|w90 ...9 visa", "w3 ...2 visa", "w3 ... visas"]
    let found = try shadows(ways).found
    #expect(found == ["w7 ... visa < w7|w90 ...9 visa", "w3 ...2 visa < w3 ... visa"], "\(found)")
  }

  /// Lists in which each way differs from all others, in one word or in two or three together.
  enum List: CaseIterable {
    case words, pairs, triples

    var ways: [String] {
      (0..<2_000).map { number in
        switch self {
        case .words: "w\(number) ... visa"
        case .pairs: "a\(number / 45) ... b\(number % 45)"
        case .triples: "a\(number / 400) c\(number % 400 / 20) b\(number % 20)"
        }
      }
    }
  }

  @Test(arguments: List.allCases)
  func `the work grows with the list and not with its square`(_ list: List) throws {
    let result = try shadows(list.ways)
    #expect(result.found.isEmpty)
    #expect(result.compared <= 2 * list.ways.count, "\(result.compared)")
  }
}
