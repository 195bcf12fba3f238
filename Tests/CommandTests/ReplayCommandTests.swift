import Foundation
import GRDB
import Testing

/// `fanal replay`
@Suite(.serialized)
struct ReplayCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    let slash = #"{"id":"A/b","language":"en","narrative":"She took my passport away."}"#
    try folder.write(
      [Records.flagged, Records.plain, slash].joined(separator: "\n") + "\n", to: "in.ndjson")
    let screen = try run("screen", "in.ndjson", "--pack", "pack", "--store", "a.db")
    #expect(screen.code == 0)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  private func replay(_ finding: String, _ more: String...) throws -> Program.Outcome {
    try Program.run(["replay", finding, "--store", "a.db"] + more, in: folder)
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: folder.url.appendingPathComponent("a.db").path)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test(arguments: ["A", "A/test.papers", "B", "A/b", "A/b/test.papers"])
  func `the stored report and pack give the same bytes, also when the pack's folder is gone`(
    finding: String
  ) throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("pack"))
    let outcome = try replay(finding)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("The assessment is the same, byte for byte"))
    #expect(outcome.output.contains("The finding is the same") == finding.hasSuffix("papers"))
    let french = try replay(finding, "--lang", "fr")
    #expect(french.output.contains("L'évaluation est la même, octet par octet"))
    let object = try #require(Records.objects(try replay(finding, "--json").output).first)
    #expect(object["same"] as? Bool == true)
  }

  @Test func `a finding that says something else now is shown with both, and ends with 1`() throws {
    try change("UPDATE findings SET points = 99 WHERE code = 'test.papers'")
    let outcome = try replay("A/test.papers")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("The finding DIFFERS"))
    #expect(outcome.output.contains("indicators test.papers"))
    #expect(outcome.output.contains("99"))
    #expect(try replay("B").code == 0)
  }

  @Test func `another part that differs leaves the finding the same`() throws {
    try change("UPDATE assessments SET score = 77 WHERE flagged = 1")
    let outcome = try replay("A/test.papers")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("The finding is the same"))
    #expect(outcome.output.contains("The assessment DIFFERS") && outcome.output.contains("77"))
  }

  @Test(arguments: ["en", "fr"])
  func `under another engine version it says so and ends with 1`(language: String) throws {
    try change("UPDATE assessments SET engine = '0.0.1'")
    let outcome = try replay("A", "--lang", language)
    #expect(outcome.code == 1)
    let sentence =
      language == "fr"
      ? "Le moteur 0.0.1 a fait l'évaluation du dépôt" : "Engine 0.0.1 made the stored assessment"
    #expect(outcome.output.contains(sentence))
  }

  @Test func `what cannot be rebuilt ends with 2 and says why`() throws {
    for (finding, words) in [
      ("nobody", "has no report"), ("A/test.paper", "it has test.papers"), ("C/x", "has no report"),
    ] {
      let outcome = try replay(finding)
      #expect(outcome.code == 2)
      #expect(outcome.error.contains(words))
    }
    #expect(
      try replay("A", "--run", "9").error.contains("no assessment of this report by that run"))
    try change("DELETE FROM pack_files WHERE path LIKE 'indicators%'")
    let outcome = try replay("A")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("does not have all files of the pack"))
  }

  @Test func `the view is recorded`() throws {
    _ = try replay("A")
    let audit = try run("store", "audit", "--store", "a.db", "--report", "A")
    #expect(audit.output.contains("report.view") && audit.output.contains("(replay)"))
  }
}
