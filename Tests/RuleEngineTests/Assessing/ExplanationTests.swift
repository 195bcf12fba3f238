import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// What an explanation must show so that a reader can add up the figures.
struct ExplanationTests {
  @Test(arguments: [
    (Language.english, "protection    6  lead", "added by the pack"),
    (.french, "protection    6  principal", "ajouté par le paquet"),
  ])
  func `the points of a pillar are shown one by one`(
    _ language: Language, _ head: String, _ added: String
  ) throws {
    let rule = """
      strength "strong"
      pillars { protection = { en = "a", fr = "b" } }
      phrase "p" "word"
      """
    var pack = TestPack()
    pack.files["indicators/child/x.lua"] = TestPack.rule(rule, code: "child.x")
    let compiled = try pack.compile()
    let report = Report(id: "t", narrative: "A word.", language: "en")
    let assessment = try Assessor(pack: compiled).assess(report)
    #expect(assessment.pillars.first?.score == 6)
    let lines = Explanation(of: assessment, report: report, pack: compiled, language: language)
      .text().split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let place = try #require(lines.firstIndex { $0.hasPrefix(head) })
    #expect(lines[place + 1] == "+3   child.x")
    #expect(lines[place + 2].hasPrefix("+3   " + added))
  }
}
