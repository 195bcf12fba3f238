import Exchange
import Foundation
import ReportModel
import Testing

@testable import Centre

@Suite("Publication policy")
struct PublicationPolicyTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("policy-" + UUID().uuidString)

  private func read(_ text: String) throws -> PublicationPolicy {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("publication.toml")
    try Data(text.utf8).write(to: file)
    return try PublicationPolicy(file: file.path)
  }

  @Test("The file that ships says what holds without a file")
  func shipped() throws {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
    let file = root.appendingPathComponent("policy/publication.toml").path
    #expect(try PublicationPolicy(file: file) == PublicationPolicy())
  }

  @Test("A centre's own values")
  func values() throws {
    let policy = try read(
      """
      least_cell = 20
      method = "round"
      round_to = 25
      time_zone = "America/Vancouver"
      fiscal_year_start = 1
      """)
    #expect(policy.rule.least == 20 && policy.rule.method == .round(to: 25))
    #expect(policy.timeZone.identifier == "America/Vancouver" && policy.fiscalStart == 1)
    #expect(try read("") == PublicationPolicy())
  }

  @Test(
    "What is wrong is said with file, line and key, in both languages",
    arguments: [
      ("least_cell = 4", 1, "least_cell", "5 to 1000", "de 5 à 1000"),
      ("\nleast_cell = \"10\"", 2, "least_cell", "whole number", "nombre entier"),
      (
        "least_cell = 10\nround_to = 5", 2, "round_to", "from least_cell (10)", "de least_cell (10)"
      ),
      ("method = \"noise\"", 1, "method", "\"hide\" or \"round\"", "masquer"),
      ("time_zone = \"Ottawa\"", 1, "time_zone", "not known", "pas connu"),
      ("fiscal_year_start = 13", 1, "fiscal_year_start", "a month", "un mois"),
      (
        "least_cel = 10", 1, "least_cel", "Did you mean least_cell?", "Vouliez-vous dire least_cell"
      ),
      ("method = hide", 1, "", "not TOML", "pas du TOML"),
    ])
  func wrong(_ text: String, _ line: Int, _ key: String, _ en: String, _ fr: String) throws {
    let error = #expect(throws: ExchangeError.self) { try read(text) }
    let message = try #require(error?.message)
    #expect(message.en.contains("publication.toml:\(line):") && message.en.contains(en))
    #expect(message.fr.contains("publication.toml:\(line) :") && message.fr.contains(fr))
    if !key.isEmpty { #expect(message.en.contains(key) && message.fr.contains(key)) }
  }
}
