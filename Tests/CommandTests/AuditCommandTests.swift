import Foundation
import Testing

/// `fanal store audit`, and what commands leave in it.
@Suite(.serialized)
struct AuditCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n" + Records.plain + "\n", to: "in.ndjson")
    let screen = try run("screen", "in.ndjson", "--pack", "pack", "--store", "a.db")
    #expect(screen.code == 0)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  private func acts(by person: String? = nil) throws -> [String] {
    try entries(by: person).map { $0["act"] as? String ?? "" }
  }

  private func entries(by person: String? = nil) throws -> [[String: Any]] {
    let audit = try Program.run(
      ["store", "audit", "--store", "a.db", "--json"] + (person.map { ["--by", $0] } ?? []),
      in: folder)
    #expect(audit.code == 0)
    return Records.objects(audit.output)
  }

  @Test func `screen, a view, an export and reading all reports leave entries, in order`() throws {
    #expect(try run("explain", "A", "--pack", "pack", "--store", "a.db").code == 0)
    try ExportCall.addPerson(to: "a.db", in: folder)
    _ = try ExportCall.output("a.db", in: folder)
    let concordance = ["pack", "concordance", "passport", "--pack", "pack", "--on", "a.db"]
    #expect(try Program.run(concordance, in: folder).code == 2, "nobody says who reads")
    #expect(try Program.run(concordance + ["--by", "ada"], in: folder).code == 0)
    #expect(
      try acts(by: "ada") == [
        "reports.read", "export", "people.add", "report.view", "screen.end", "screen.begin",
      ])
    let view = try entries(by: "ada")[3]
    #expect((view["object"] as? [String: String]) == ["kind": "report", "id": "A"])
    #expect((view["actor"] as? String)?.hasPrefix("account:") == true)
    let text = try run(
      "store", "audit", "--store", "a.db", "--report", "A", "--lang", "fr", "--by", "ada")
    #expect(text.output.contains("report:A") && !text.output.contains("export"))
    #expect(!text.output.contains("passport"))
  }

  @Test func `nothing is recorded of a report that is not there, nor of a text that is given`()
    throws
  {
    #expect(try run("explain", "nobody", "--pack", "pack", "--store", "a.db").code == 2)
    #expect(
      try run("explain", "--text", "He took it.", "--pack", "pack", "--store", "a.db").code == 0)
    #expect(try acts() == ["screen.end", "screen.begin"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write any file"), arguments: ["en", "fr"])
  func `a view on a medium that cannot be written is shown, and said not to be recorded`(
    language: String
  ) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o400], ofItemAtPath: folder.url.appendingPathComponent("a.db").path)
    let view = try run("explain", "A", "--pack", "pack", "--store", "a.db", "--lang", language)
    #expect(view.code == 0)
    #expect(view.output.contains("test.papers"))
    #expect(view.error.contains(language == "fr" ? "n'a PAS pu être inscrit" : "could NOT be"))
  }

  @Test(arguments: [
    ["--limit", "0"], ["--report", "A", "--object", "run:1"], ["--store", "none.db"],
  ])
  func `wrong calls end with 2`(arguments: [String]) throws {
    #expect(try Program.run(["store", "audit"] + arguments, in: folder).code == 2)
  }
}
