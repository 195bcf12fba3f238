import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

struct StandardPackTests {
  @Test func `the standard pack has no mistakes`() throws {
    let diagnostics = try StandardPack.diagnostics()
    let lines = diagnostics.map { "\($0.file):\($0.line ?? 0) \($0.code): \($0.message.en)" }
    #expect(lines == [])
  }

  @Test func `it says which engine it needs, and has both languages`() throws {
    let pack = try StandardPack.compiled().pack
    #expect(pack.name == "standard")
    #expect(pack.languages == [.english, .french])
    #expect(!(VersionNumber(pack.engine) > VersionNumber(engineVersion)))
    #expect(pack.rules.count > 100)
  }

  @Test(arguments: StandardPack.codes)
  func `a rule's own sentences`(_ code: String) throws {
    let tester = try PackTester(pack: try StandardPack.compiled())
    let results = tester.run { $0 == code }
    #expect(!results.isEmpty)
    let failed = results.filter { !$0.passed }
      .map { "\($0.file):\($0.line) \"\($0.text)\" \($0.reason?.en ?? "")" }
    #expect(failed == [])
  }

  @Test func `every rule says in both languages what it is, why, and what to ask`() throws {
    for rule in try StandardPack.compiled().pack.rules {
      for text in [rule.title, rule.why, rule.ask] {
        #expect(!text.en.isEmpty && !text.fr.isEmpty, "\(rule.code)")
      }
    }
  }

  @Test func `every step that a pillar proposes has its text`() throws {
    let pack = try StandardPack.compiled()
    var bench = try ScriptBench(pack)
    let codes = pack.pack.rules.map(\.code)
    var proposed: Set<String> = []
    for findings in [codes] + codes.map({ [$0] }) {
      for pillar in try bench.assess(findings).pillars { proposed.formUnion(pillar.steps) }
    }
    #expect(proposed.subtracting(pack.pack.steps.keys) == [])
  }

  /// The most swaps of a group that may move a score too far, in per cent: 0 where all rules hold.
  private static let unfairAtMost: [FairnessGroup: Int] = [
    .nationality: 0, .ethnicity: 0, .indigenous: 0, .religion: 1, .immigrationStatus: 1,
    .sexWork: 5, .gender: 14,
  ]

  @Test func `no score depends on words for what people are`() throws {
    var options = FairnessCheck.Options()
    options.words = 2
    let source = try PackSource(folder: StandardPack.folder).withoutPrior()
    var check = try FairnessCheck(pack: try PackCompiler.load(source), options: options)
    check.addOwnTexts()
    for row in check.finished().rows {
      let most = try #require(Self.unfairAtMost[row.group])
      #expect(row.swaps > 100 && row.unfinished == 0, "\(row.group) \(row.language)")
      let cases = row.cases.prefix(5).map { "\($0.from) → \($0.to): \($0.text ?? "")" }
      #expect(row.beyond * 100 <= row.swaps * most, "\(row.group) \(row.language) \(cases)")
    }
  }

  @Test(arguments: [
    ("My boss took my passport and keeps it in his safe.", "coercion.documents_confiscated"),
    ("Mon patron garde mon passeport dans son bureau.", "coercion.documents_confiscated"),
  ])
  func `what must be found`(_ text: String, _ code: String) throws {
    let assessor = try Assessor(pack: try StandardPack.compiled())
    let result = assessor.assess(Report(id: "t", narrative: text))
    #expect(result.indicators.map(\.code).contains(code))
  }

  @Test(arguments: [
    "She has her passport with her.", "Il n'a jamais gardé mon passeport.",
    "What should I do if he took her passport?", "The hotel has a pool and a bar.",
    "J'ai perdu mon parapluie dans l'autobus.", "The room was clean and the guests were friendly.",
  ])
  func `where it must stay silent`(_ text: String) throws {
    let assessor = try Assessor(pack: try StandardPack.compiled())
    let result = assessor.assess(Report(id: "t", narrative: text))
    #expect(result.indicators.map(\.code) == [])
    #expect(result.priority == .none)
    #expect(!result.flagged)
  }

  @Test func `both engines that scan give the same assessments`() throws {
    let pack = try StandardPack.compiled()
    let portable = try Assessor(pack: pack)
    let vectorscan = try Assessor(pack: pack.scanningWithVectorscan(cache: nil))
    var found = 0
    for test in pack.pack.rules.flatMap(\.tests) {
      let report = Report(
        id: "t", narrative: test.text, language: test.language.rawValue,
        sourceType: test.sourceType)
      let assessment = portable.assess(report)
      #expect(assessment == vectorscan.assess(report), "\(test.text)")
      found += assessment.indicators.count
    }
    #expect(found > 500)
  }
}
