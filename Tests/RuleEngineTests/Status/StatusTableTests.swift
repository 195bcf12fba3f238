import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// The tables of `Tests/Fixtures/statuses`: sentences in many registers with one marked span each and the
/// status that a careful reader gives it (`docs/statement-status.md`), written without looking at the
/// cue lists. The lists were tuned on `en.tsv` and `fr.tsv`, and on `-ways`, which holds many ways to deny,
/// suppose or frame the same few facts; the `-kept` and `-fresh` tables were only measured.
///
/// Single sentences may fail, so the tables guard shares: what was reached must not be lost.
struct StatusTableTests {
  struct Table: Sendable, CustomTestStringConvertible {
    var name: String
    var language: Language
    /// The least share of sentences with the right status.
    var exact: Double
    /// The least share of sentences that rightly count, or do not.
    var counting: Double

    var testDescription: String { name }
  }

  static let tables = [
    Table(name: "en", language: .english, exact: 0.87, counting: 0.93),
    Table(name: "fr", language: .french, exact: 0.92, counting: 0.96),
    Table(name: "en-ways", language: .english, exact: 0.78, counting: 0.83),
    Table(name: "fr-ways", language: .french, exact: 0.8, counting: 0.84),
    Table(name: "en-kept", language: .english, exact: 0.69, counting: 0.78),
    Table(name: "fr-kept", language: .french, exact: 0.63, counting: 0.79),
    Table(name: "en-fresh", language: .english, exact: 0.76, counting: 0.92),
    Table(name: "fr-fresh", language: .french, exact: 0.74, counting: 0.89),
  ]

  @Test(arguments: tables)
  func `most sentences get the status that a reader gives them`(_ table: Table) throws {
    let assessor = try Assessor(pack: StandardPack.compiled())
    var rows = 0
    var exact = 0
    var counting = 0
    var wrong: [String: Int] = [:]
    for line in try Self.lines(of: table.name) {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(columns.count == 3, "\(table.name): \(line)")
      let expected = try #require(Status(rawValue: columns[0]))
      let marked = try #require(MarkedText(columns[2]))
      let range = try #require(marked.ranges.first)
      let report = Report(id: "t", narrative: marked.text, language: table.language.rawValue)
      let status = assessor.status(of: range, in: report)
      rows += 1
      if status == expected {
        exact += 1
      } else {
        wrong["\(expected) as \(status)", default: 0] += 1
      }
      if status.counts == expected.counts { counting += 1 }
    }
    let shares = (exact: Double(exact) / Double(rows), counting: Double(counting) / Double(rows))
    let mistakes = wrong.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
    #expect(rows > 100)
    #expect(shares.exact >= table.exact, "\(table.name): \(shares.exact), \(mistakes)")
    #expect(shares.counting >= table.counting, "\(table.name): \(shares.counting), \(mistakes)")
  }

  private static func lines(of name: String) throws -> [Substring] {
    let file = StandardPack.root.appendingPathComponent("Tests/Fixtures/statuses/\(name).tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0
    }
  }
}
