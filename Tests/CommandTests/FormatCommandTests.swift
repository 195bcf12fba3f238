import Foundation
import Testing

@Suite(.serialized)
struct FormatCommandTests {
  private static let path = "pack/indicators/test/papers.lua"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write("name    \"small\"\nversion   \"1.0\"\n", to: "pack/pack.lua")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "format", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `files are laid out, named, and then stay`() throws {
    let file = folder.url.appendingPathComponent("pack/pack.lua")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let outcome = try run()
    #expect(outcome.code == 0)
    #expect(outcome.output == "\(Self.path)\npack/pack.lua\n")
    #expect(outcome.error == "2 files: 2 changed\n")
    #expect(try folder.read("pack/pack.lua") == "name      \"small\"\nversion   \"1.0\"\n")
    #expect(try folder.read(Self.path).contains("\nhits \"He [took my passport].\"\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let again = try run("--check")
    #expect(again.code == 0)
    #expect(again.output.isEmpty)
    #expect(again.error == "2 files: 0 would change\n")
  }

  @Test func `check names files and changes nothing`() throws {
    let before = try folder.read(Self.path)
    let outcome = try run("--check", "--lang", "fr")
    #expect(outcome.code == 1)
    #expect(outcome.output == "\(Self.path)\npack/pack.lua\n")
    #expect(outcome.error == "2 fichiers\u{A0}: 2 à mettre en forme\n")
    #expect(try folder.read(Self.path) == before)
  }

  @Test func `diff shows lines and changes nothing`() throws {
    let outcome = try run("--diff", folder.url.path + "/pack/pack.lua")
    #expect(outcome.code == 1)
    #expect(
      outcome.output == """
        --- pack/pack.lua
        +++ pack/pack.lua
        @@ -1,2 +1,2 @@
        -name    "small"
        +name      "small"
         version   "1.0"

        """)
    #expect(try folder.read("pack/pack.lua").contains("name    \""))
  }

  @Test func `a file with mistakes is left and named, the others are laid out`() throws {
    try folder.write("words  \"a\" { en = \"b }\n", to: "pack/lexicon/bad.lua")
    let outcome = try run()
    #expect(outcome.code == 1)
    #expect(outcome.output == "\(Self.path)\npack/pack.lua\n")
    #expect(
      outcome.error == """
        pack/lexicon/bad.lua:1: left as it is; it has mistakes, which fanal pack check shows.
        3 files: 2 changed, 1 left as it is

        """)
    #expect(try folder.read("pack/lexicon/bad.lua") == "words  \"a\" { en = \"b }\n")
    let french = try run("--lang", "fr")
    #expect(french.error.contains("laissé tel quel; il a des erreurs"))
    #expect(french.error.contains("3 fichiers\u{A0}: 0 mis en forme, 1 laissé tel quel"))
  }

  @Test(arguments: ["pack/none.lua", "elsewhere.lua"])
  func `a file that is not in the pack is exit 2`(_ name: String) throws {
    let outcome = try run(name)
    #expect(outcome.code == 2)
    #expect(
      outcome.error == "\(name): is no file of the rule pack pack; give its folder with --pack.\n")
  }

  @Test func `a link stays a link`() throws {
    let link = folder.url.appendingPathComponent("pack/pack.lua")
    try FileManager.default.moveItem(
      at: link, to: folder.url.appendingPathComponent("real.lua"))
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: "../real.lua")
    #expect(try run().code == 0)
    #expect(try folder.read("real.lua") == "name      \"small\"\nversion   \"1.0\"\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "../real.lua")
  }

  @Test func `the files of a local overlay are laid out where they are`() throws {
    try folder.write(
      "changes \"small\"\nversion \"1\"\nauthor \"M. Roy\"\n", to: "local/overlay.lua")
    let outcome = try run("local/overlay.lua")
    #expect(outcome.output == "local/overlay.lua\n")
    #expect(
      try folder.read("local/overlay.lua")
        == "changes   \"small\"\nversion   \"1\"\nauthor    \"M. Roy\"\n")
  }
}
