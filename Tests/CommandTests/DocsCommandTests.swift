import Foundation
import Testing

@Suite(.serialized)
struct DocsCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "docs", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `pages are written, and those of rules that are gone removed`() throws {
    let first = try run("-o", "out/pages")
    #expect(first.code == 0)
    #expect(first.output.isEmpty)
    #expect(first.error == "out/pages: 8 pages on 1 rule\n")
    let page = try folder.read("out/pages/en/test.papers.md")
    #expect(page.contains("# Papers taken"))
    #expect(page.contains("(../../../pack/indicators/test/papers.lua)"))
    #expect(
      try folder.read("out/pages/fr/test.papers.md").contains("- Il a **pris mon passeport**."))
    try folder.write("My own notes.", to: "out/pages/en/notes.md")
    try folder.write(page, to: "out/pages/en/test.gone.md")
    #expect(
      try run("-o", "out/pages", "--lang", "fr").error == "out/pages : 8 pages sur 1 règle\n")
    #expect(try folder.read("out/pages/en/notes.md") == "My own notes.")
    #expect(throws: (any Error).self) { try folder.data("out/pages/en/test.gone.md") }
    #expect(try folder.read("out/pages/en/test.papers.md") == page)
  }

  @Test func `without a folder they go to docs/rules`() throws {
    #expect(try run().code == 0)
    #expect(try folder.read("docs/rules/LISEZMOI.md").contains("Papiers pris"))
  }

  @Test func `what cannot be written is exit 2`() throws {
    try folder.write("a file", to: "out")
    let outcome = try run("-o", "out")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("cannot be written"))
    let french = try run("-o", "out", "--lang", "fr")
    #expect(french.error.contains("écriture impossible"))
  }

  @Test func `a broken pack writes nothing`() throws {
    try folder.write(
      SmallPack.rule.replacing("phrase \"taken\"", with: "phrse \"taken\""),
      to: "pack/indicators/test/papers.lua")
    let outcome = try run("-o", "out")
    #expect(outcome.code == 2)
    #expect(outcome.output.contains("unknown-verb"))
    #expect(folder.names == ["pack"])
  }
}
