import Foundation
import ReportModel
import RuleEngine
import Testing

/// Sentences of reports as tests that a rule must stay silent on: nobody can be found by them.
@Suite("Counter-examples")
struct CounterExampleTests {
  /// A report, the evidence in it, and the line.
  struct Case: Sendable, CustomTestStringConvertible {
    var language = "en"
    var text: String
    var evidence: String
    var line: String
    var email: String?
    var testDescription: String { line }
  }

  static let cases = [
    Case(
      text: "Before. Anjali Rao says her boss took her passport in Brampton! After.",
      evidence: "took her passport",
      line: #"misses "NAME NAME says her boss took her passport in NAME!""#),
    Case(
      text: "Rose Tremblay took her passport.", evidence: "took her passport",
      line: #"misses "NAME NAME took her passport.""#),
    Case(
      text: "my friend marisolita said he took her passport", evidence: "took her passport",
      line: #"misses "my friend NAME said he took her passport""#),
    Case(
      text: "HE TOOK HER PASSPORT AND CALLED MARISOLITA", evidence: "TOOK HER PASSPORT",
      line: #"misses "HE TOOK HER PASSPORT AND CALLED NAME""#),
    Case(
      text: "He took her passport (see room 12, 14:30). Write to ann@example.org",
      evidence: "took her passport",
      line: #"misses "He took her passport (see room 00, 00:00).""#),
    Case(
      text: "Write to ann@example.org: he took her passport.", evidence: "took her passport",
      line: #"misses "NAME to E-MAIL: he took her passport.""#, email: "ann@example.org"),
    Case(
      text: #"He said "I took her passport" [laughs]."#, evidence: "took her passport",
      line: #"misses "He said \"I took her passport\" \\[laughs\\].""#),
    Case(
      language: "fr", text: "L'employeur, M. Lavoie-Gagné, garde son passeport à Gatineau.",
      evidence: "garde son passeport",
      line: #"misses { fr = "L'employeur, NOM. NOM, garde son passeport à NOM." }"#),
    Case(
      language: "fr", text: "Élodie a dit qu'il garde son passeport.",
      evidence: "garde son passeport",
      line: #"misses { fr = "NOM a dit qu'il garde son passeport." }"#),
  ]

  @Test("Names, numbers and addresses are masked, and the words of the rule stay", arguments: cases)
  func masked(_ item: Case) throws {
    let report = Report(id: "R", narrative: item.text, language: item.language)
    var assessment = Assessment(language: item.language)
    if let email = item.email {
      let place = try place(of: email, in: item.text, report)
      assessment.entities = [
        Entity(
          kind: .email, field: .narrative, start: place.start, end: place.end, bytes: place.bytes,
          value: email)
      ]
    }
    let place = try place(of: item.evidence, in: item.text, report)
    let finding = Assessment.Finding(
      code: "test.papers", strength: .strong, dimension: .context, points: 3,
      evidence: [
        Evidence(
          field: .narrative, start: place.start, end: place.end, bytes: place.bytes,
          phrase: "taken", status: .reported)
      ])
    let example = try #require(CounterExample(of: finding, in: assessment, report: report))
    #expect(example.line == item.line)
    #expect(example.code == "test.papers" && example.language == item.language)
  }

  @Test("Without evidence there is no sentence")
  func none() {
    let finding = Assessment.Finding(
      code: "a.b", strength: .weak, dimension: .context, points: 1, evidence: [])
    let report = Report(id: "R", narrative: "Nothing.")
    #expect(CounterExample(of: finding, in: Assessment(language: "en"), report: report) == nil)
  }

  private func place(
    of words: String, in text: String, _ report: Report
  ) throws -> (start: Int, end: Int, bytes: ByteRange) {
    let range = try #require(text.range(of: words))
    let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.unicodeScalars.distance(from: text.startIndex, to: range.upperBound)
    let first = Int(report.narrative.start) + text[..<range.lowerBound].utf8.count
    return (start, end, ByteRange(first, first + words.utf8.count))
  }
}
