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

  private func explain(
    _ lines: String, _ text: String, _ language: Language, files: [String: String] = [:]
  ) throws -> String {
    let compiled = try TestPack(lines, files: files).compile()
    let report = Report(id: "t", narrative: text, language: "en")
    let assessor = try Assessor(pack: compiled)
    let assessment = assessor.assess(report)
    return Explanation(
      of: assessment, report: report, pack: compiled, language: language,
      details: assessor.details(of: report, assessment)
    ).text().replacing("\u{A0}", with: " ")
  }

  @Test(arguments: [
    (Language.english, "ages read: “16 years old” (16)"),
    (.french, "âges lus : « 16 years old » (16)"),
  ])
  func `ages are shown with their words`(_ language: Language, _ line: String) throws {
    let text = try explain("phrase \"p\" \"word\"", "She is 16 years old. A word.", language)
    #expect(text.contains(line))
  }

  @Test(arguments: [
    ("flag_when \"p\" :unless(\"q\")", "kept silent by “other” (q)", "retenue par « other » (q)"),
    ("flag_when \"p\" :near(\"r\")", "needs the phrase r beside it", "il faut la phrase r à côté"),
    ("flag_when \"p\" :near(\"q\", \"2 words\")", "its parts are too far apart", "trop éloignées"),
    ("flag_when (all_of { \"p\", \"r\" })", "needs 2 of: p, r", "il en faut 2 parmi : p, r"),
    (
      "flag_when \"p\" :where(field(\"province\"):is \"QC\")", "only for some sources",
      "certaines sources"
    ),
    ("check(function() return false end)", "its check says no", "sa fonction check dit non"),
  ])
  func `a rule that found words and stayed silent says why`(
    _ condition: String, _ english: String, _ french: String
  ) throws {
    let lines = """
      phrase "p" "word"
      phrase "q" "other"
      phrase "r" "third"
      \(condition.hasPrefix("check") ? "flag_when \"p\"\n" : "")\(condition)
      """
    let text = "A word and then some more and another: an other."
    let found = try explain(lines, text, .english)
    #expect(found.contains("Nothing counts as an indicator."))
    #expect(found.contains("test.rule: “word” p · ") && found.contains(english))
    #expect(try explain(lines, text, .french).contains(french))
  }

  @Test func `how a check or a script ended is shown with file and line`() throws {
    let check = try explain(
      "phrase \"p\" \"word\"\ncheck(function() return nil + 1 end)", "A word.", .english)
    #expect(check.contains("test.rule (error): indicators/test/rule.lua:3: attempt to perform"))
    let script = try explain(
      "phrase \"p\" \"word\"", "A word.", .french,
      files: ["assessments/score.lua": "local report = ...\nreturn report.x.y"])
    #expect(script.contains("score (error) : assessments/score.lua:2: attempt to index"))
    let loop = try explain(
      "phrase \"p\" \"word\"", "A word.", .english,
      files: ["assessments/score.lua": "while true do end"])
    #expect(loop.contains("score (cpu): assessments/score.lua:1: stopped"))
  }
}
