import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

struct PackProfilerTests {
  private static let usual = """
    status "live"
    strength "strong"
    phrase "taken" { en = "took ... passport" }
    """

  /// What makes a rule slow. Each one also matches where its neighbours do.
  enum Slowness: CaseIterable {
    case check, phrase, condition

    var rule: String {
      switch self {
      case .check:
        PackProfilerTests.usual
          + "\ncheck(function() local n = 0 for i = 1, 60000 do n = n + i end return n > 0 end)"
      case .phrase:
        // Every way through a hundred words of one class is followed.
        PackProfilerTests.usual
          + "\nwords \"any\" { en = \"red, blue, green\" }"
          + "\nphrase \"slow\" { en = \"{any} ... {any} ... {any} ... {any} ... passport\" }"
      case .condition:
        PackProfilerTests.usual
          + "\nwords \"any\" { en = \"red, blue, green\" }"
          + "\nphrase \"left\" { en = \"{any}\" }\nphrase \"right\" { en = \"passport\" }"
          + "\nflag_when \"left\" :near(\"right\", \"2 words\")\nflag_when \"taken\""
      }
    }
  }

  private static let reports = [
    "He took my passport.",
    "He took it, " + String(repeating: "red, blue, green ", count: 60) + "my passport.",
    "Nothing to see here.",
  ].enumerated().map { Report(id: "\($0)", narrative: $1, language: "en") }

  private static func profile(_ rules: [String: String]) throws -> PackProfile {
    var pack = TestPack()
    for (name, lines) in rules {
      pack.files["indicators/test/\(name).lua"] = TestPack.rule(lines, code: "test.\(name)")
    }
    let outcome = try PackReader.read(pack.source)
    var compiler = PackCompiler(outcome.pack, includesDrafts: false)
    let profiler = PackProfiler(pack: compiler.compile(outcome.pack))
    for report in reports { profiler.add(report) }
    return try profiler.profile(passes: 3)
  }

  @Test(arguments: Slowness.allCases, ["a", "c", "e"])
  func `the slow rule is named, whatever the order of rules`(
    _ slowness: Slowness, _ name: String
  ) throws {
    let profile = try Self.profile([
      "b": Self.usual, "d": Self.usual.replacing("passport", with: "my"), name: slowness.rule,
    ])
    let slow = try #require(profile.rules.first)
    #expect(slow.code == "test.\(name)")
    // Its neighbours look for the same words in the same reports, and are not blamed for it.
    for row in profile.rules.dropFirst() {
      #expect(row.nanoseconds * 10 < slow.nanoseconds, "\(row.code)")
      #expect(row.instructions == 0 && row.check == 0)
      #expect(row.matched == 1 && row.findings == 1)
    }
    switch slowness {
    case .check:
      #expect(slow.check > 0.9 * slow.nanoseconds)
      #expect(slow.instructions >= 60_000)
    case .phrase:
      #expect(slow.phrases > 0.9 * slow.nanoseconds)
      #expect(slow.slowest.first?.name == "slow" && slow.slowest.first?.language == .english)
      #expect(slow.slowest.first?.line == 6)
    case .condition: #expect(slow.conditions > 0.5 * slow.nanoseconds)
    }
  }

  @Test func `equal rules cost about the same, whichever comes first`() throws {
    let names = ["a", "b", "c", "d", "e", "f"]
    let rules = Dictionary(uniqueKeysWithValues: names.map { ($0, Self.usual) })
    let profile = try Self.profile(rules)
    let times = profile.rules.map(\.nanoseconds)
    // What all of them need is built for the first, and is nobody's.
    #expect((times.first ?? 0) < 3 * (times.last ?? 0), "\(times)")
    #expect(Set(profile.rules.map(\.tries)).count == 1)
    #expect(profile.shared > 0 && profile.total > profile.shared)
  }

  @Test func `measuring finds what screening finds`() throws {
    var pack = TestPack()
    for (index, slowness) in Slowness.allCases.enumerated() {
      pack.files["indicators/test/r\(index).lua"] = TestPack.rule(
        slowness.rule.replacing("status \"live\"", with: ""), code: "test.r\(index)")
    }
    let compiled = try pack.compile()
    let plain = try Assessor(pack: compiled)
    let measured = try Assessor(
      pack: compiled, limits: AssessorLimits(),
      recorder: WorkRecorder(patterns: compiled.anchored.count, rules: compiled.rules.count))
    for report in Self.reports { #expect(plain.assess(report) == measured.assess(report)) }
  }

  @Test func `a check that never ends is said to have been stopped`() throws {
    let profile = try Self.profile([
      "a": Self.usual, "b": Self.usual + "\ncheck(function() while true do end end)",
    ])
    #expect(profile.rules.map(\.code) == ["test.b", "test.a"])
    #expect(profile.rules.first?.stopped == 1)
    #expect(profile.rules.first?.findings == 0)
  }
}
