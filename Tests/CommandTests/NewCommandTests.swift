import Foundation
import Testing

@Suite(.serialized)
struct NewCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "new"] + arguments, in: folder)
  }

  @Test func `a rule goes to its place, loads, and its sentences ask to be replaced`() throws {
    let outcome = try run("test.keys", "--pack", "pack", "--author", "A. Analyst")
    #expect(outcome.code == 0)
    #expect(outcome.output == "pack/indicators/test/keys.lua\n")
    #expect(outcome.error.contains("fanal pack test test.keys --pack pack"))
    let text = try folder.read("pack/indicators/test/keys.lua")
    #expect(text.contains("indicator \"test.keys\""))
    #expect(text.contains("author    \"A. Analyst\""))
    #expect(text.contains(/changed   "\d{4}-\d\d-\d\d"/))
    let check = try Program.run(["pack", "check", "--pack", "pack"], in: folder)
    #expect(check.code == 0, "\(check.output)")
    let test = try Program.run(["pack", "test", "test.keys", "--pack", "pack"], in: folder)
    #expect(test.code == 1)
    #expect(test.output.contains("Replace this line by a sentence that must be found"))
    let format = try Program.run(
      ["pack", "format", "--check", "--pack", "pack", "pack/indicators/test/keys.lua"], in: folder)
    #expect(format.code == 0)
  }

  @Test func `what is known is written`() throws {
    let outcome = try run(
      "test.keys", "--pack", "pack", "--title-en", "Keys kept", "--title-fr", "Clés gardées",
      "--hit-en", "My [boss keeps the keys].", "--hit-fr", "Mon [patron garde les clés].",
      "--strength", "strong", "--dimension", "exploitation", "--lang", "fr")
    #expect(outcome.code == 0)
    #expect(outcome.error.contains("Remplissez le fichier, puis"))
    let text = try folder.read("pack/indicators/test/keys.lua")
    #expect(text.contains("title { en = \"Keys kept\", fr = \"Clés gardées\" }"))
    #expect(text.contains("hits { fr = \"Mon [patron garde les clés].\" }"))
    #expect(text.contains("strength  \"strong\""))
    #expect(text.contains("-- Un brouillon"))
  }

  @Test func `a file that is there is never replaced`() throws {
    let before = try folder.read("pack/indicators/test/papers.lua")
    let outcome = try run("test.papers", "--pack", "pack")
    #expect(outcome.code == 2)
    #expect(
      outcome.error
        == "pack/indicators/test/papers.lua: test.papers exists already; edit this file, or choose another name.\n"
    )
    #expect(try folder.read("pack/indicators/test/papers.lua") == before)
  }

  @Test func `a file that comes to be there meanwhile is not replaced`() throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path + "/pack")
    where name.hasSuffix(".lua") {
      try folder.write(try folder.read("pack/" + name), to: "rules/standard/" + name)
    }
    // A link to nothing is not there when looked for, and there when written.
    try folder.write("", to: "rules/local/indicators/test/other.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/rules/local/indicators/test/keys.lua",
      withDestinationPath: "nowhere")
    let outcome = try run("test.keys")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("keys.lua: somebody else has made this file while"))
  }

  @Test func `what is no code is refused, with a proposal`() throws {
    let outcome = try run("Test.Clés gardées", "--pack", "pack", "--lang", "fr")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("«\u{A0}test.cles_gardees\u{A0}»"))
    #expect(try run("../x", "--pack", "pack").code == 2)
    #expect(try run("test.keys", "--pack", "pack", "--hit-en", "a [b").code == 2)
    #expect(folder.names == ["pack"])
  }

  @Test func `a family that looks misspelt is asked about`() throws {
    let outcome = try run("tets.keys", "--pack", "pack")
    #expect(outcome.code == 0)
    #expect(outcome.error.contains("did you mean \"test\"?"))
  }

  @Test func `a counter-indicator goes to contra`() throws {
    #expect(try run("contra.sale", "--pack", "pack").output == "pack/contra/sale.lua\n")
    #expect(try folder.read("pack/contra/sale.lua").contains("contra    \"contra.sale\""))
  }

  @Test func `an empty folder becomes a pack that can be used`() throws {
    let outcome = try run(
      "coercion.keys_kept", "--pack", "mine", "--hit-en", "My [boss keeps the keys] of my room.",
      "--strength", "strong", "--author", "A. Analyst")
    #expect(outcome.code == 0)
    #expect(outcome.output == "mine/indicators/coercion/keys_kept.lua\n")
    #expect(outcome.error.contains("mine: a new rule pack"))
    #expect(try folder.read("mine/pack.lua").contains("name      \"mine\""))
    let check = try Program.run(["pack", "check", "--pack", "mine"], in: folder)
    // A strong rule that is still a draft is worth a look.
    #expect(check.code == 1 && check.output.contains("warning[strong-draft]"), "\(check.output)")
    #expect(check.error.hasPrefix("1 rule: 0 errors, 1 warning, "), "\(check.error)")
    let format = try Program.run(["pack", "format", "--check", "--pack", "mine"], in: folder)
    #expect(format.code == 0, "\(format.output)")
    let second = try run("coercion.phone_kept", "--pack", "mine")
    #expect(second.code == 0)
    #expect(!second.error.contains("a new rule pack"))
    #expect(!second.error.contains("did you mean"))
  }

  @Test func `a folder with other things does not`() throws {
    try folder.write("notes", to: "other/notes.txt")
    let outcome = try run("a.b", "--pack", "other")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("has no pack.lua"))
    try folder.write("notes", to: "plain")
    #expect(try run("a.b", "--pack", "plain").code == 2)
    #expect(try folder.read("plain") == "notes")
  }

  // MARK: - Overlays

  private func moveToStandard() throws {
    let manager = FileManager.default
    try manager.createDirectory(
      at: folder.url.appendingPathComponent("rules"), withIntermediateDirectories: true)
    try manager.moveItem(
      at: folder.url.appendingPathComponent("pack"),
      to: folder.url.appendingPathComponent("rules/standard"))
  }

  @Test func `beside a shipped pack the rule goes into the local overlay`() throws {
    try moveToStandard()
    let outcome = try run("test.keys", "--author", "M. Roy")
    #expect(outcome.code == 0)
    #expect(outcome.output == "rules/local/indicators/test/keys.lua\n")
    #expect(outcome.error.contains("rules/local: a local overlay of rules/standard"))
    let overlay = try folder.read("rules/local/overlay.lua")
    #expect(overlay.hasSuffix("changes   \"small\"\nversion   \"1\"\nauthor    \"M. Roy\"\n"))
    let check = try Program.run(["pack", "check"], in: folder)
    #expect(check.code == 0, "\(check.output)")
    #expect(
      try Program.run(["pack", "format", "--check", "rules/local/overlay.lua"], in: folder).code
        == 0)
    let second = try run("contra.sale")
    #expect(second.output == "rules/local/contra/sale.lua\n")
    #expect(!second.error.contains("a local overlay"))
    #expect(try folder.read("rules/local/overlay.lua") == overlay)
  }

  @Test func `what the shipped pack has is refused, and without overlay it gets the rule`() throws {
    try moveToStandard()
    let outcome = try run("test.papers")
    #expect(outcome.code == 2)
    #expect(
      outcome.error.hasPrefix("rules/standard/indicators/test/papers.lua: test.papers exists"))
    #expect(
      try run("test.keys", "--no-local").output == "rules/standard/indicators/test/keys.lua\n")
    let ours = try run("test.other", "--local", "ours", "--lang", "fr")
    #expect(ours.output == "ours/indicators/test/other.lua\n")
    #expect(ours.error.contains("fanal pack check --local ours"))
  }
}
