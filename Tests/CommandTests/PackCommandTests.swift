import Foundation
import Testing

@Suite(.serialized)
struct PackCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  private func change(_ text: String, to new: String) throws {
    try folder.write(
      SmallPack.rule.replacingOccurrences(of: text, with: new),
      to: "pack/indicators/test/papers.lua")
  }

  // MARK: - check

  @Test func `a pack without mistakes`() throws {
    let outcome = try run("pack", "check", "--pack", "pack")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("1 rule: 0 errors, 0 warnings"))
  }

  @Test func `a mistake is shown in its line, with what was meant`() throws {
    try change("\"strong\"", to: "\"stong\"")
    let outcome = try run("pack", "check", "--pack", "pack")
    #expect(outcome.code == 2)
    #expect(
      outcome.output.hasPrefix("pack/indicators/test/papers.lua:3:12: error[unknown-value]\n"))
    #expect(outcome.output.contains("  3 | strength  \"stong\"\n"))
    #expect(outcome.output.contains("    |            ^^^^^"))
    #expect(outcome.output.contains("did you mean \"strong\"?"))
    let french = try run("pack", "check", "--pack", "pack", "--lang", "fr")
    #expect(french.output.contains("erreur[unknown-value]"))
    #expect(french.output.contains("vouliez-vous dire « strong »"))
    let json = try run("pack", "check", "--pack", "pack", "--json")
    let object = try #require(Records.objects(json.output).first)
    #expect(object["code"] as? String == "unknown-value")
    #expect(object["line"] as? Int == 3)
    #expect(object["column"] as? Int == 12)
  }

  @Test func `warnings alone`() throws {
    try change("hits   \"He", to: "words \"spare\" { en = \"x\" }\nhits   \"He")
    #expect(try run("pack", "check", "--pack", "pack").code == 1)
  }

  @Test(arguments: ["none", "pack/pack.lua", "pack/indicators"])
  func `what is no pack`(_ place: String) throws {
    for command in [["pack", "check"], ["pack", "test"], ["pack", "terms"]] {
      let outcome = try Program.run(command + ["--pack", place], in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.sentences.count == 1)
      #expect(outcome.output.isEmpty)
    }
  }

  // MARK: - test, terms

  @Test func `the sentences of a pack`() throws {
    #expect(try run("pack", "test", "--pack", "pack").error.contains("4 passed, 0 failed"))
    try change("misses \"He lost", to: "misses \"He took")
    let outcome = try run("pack", "test", "--pack", "pack")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("FAIL pack/indicators/test/papers.lua:10: test.papers"))
    let filtered = try run("pack", "test", "other.", "--pack", "pack")
    #expect(filtered.code == 2)
    #expect(filtered.error.contains("No code of the pack begins with \"other.\"."))
  }

  @Test func `the terms of a pack, sorted, each once`() throws {
    let outcome = try run("pack", "terms", "--pack", "pack")
    #expect(outcome.code == 0)
    let terms = outcome.output.split(separator: "\n").map(String.init)
    #expect(terms.contains("passport") && terms.contains("took"))
    #expect(terms == Array(Set(terms)).sorted())
  }

  // MARK: - try

  @Test(arguments: [
    ("return 1 + 1", "ok", nil), ("while true do end", "limit", "cpu"), ("x = = 1", "error", nil),
    ("error 'no'", "error", nil), ("os.exit(0)", "error", nil),
    ("local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1e5) .. i end", "limit", "memory"),
    ("return ('a'):rep(100):find(('.-'):rep(40) .. 'b')", "error", nil),
  ])
  func `a chunk and how it ends`(_ chunk: String, _ outcome: String, _ limit: String?) throws {
    try folder.write(chunk, to: "chunk.lua")
    let result = try run("pack", "try", "chunk.lua")
    let line = try #require(Records.objects(result.output).first)
    #expect(line["outcome"] as? String == outcome, "\(line)")
    #expect(line["limit"] as? String == limit, "\(line)")
    #expect(result.code == (outcome == "ok" ? 0 : 1))
  }

  @Test func `one bad chunk does not stop the others`() throws {
    try folder.write("while true do end", to: "a.lua")
    try folder.write("return 1", to: "b.lua")
    let result = try run("pack", "try", "a.lua", "none.lua", "b.lua")
    #expect(result.code == 2)
    #expect(Records.objects(result.output).map { $0["outcome"] as? String } == ["limit", "ok"])
    #expect(result.sentences.count == 1)
  }

  // MARK: - A broken pack in other commands

  @Test func `no command works with a broken pack, and none leaves anything`() throws {
    try change("phrase \"taken\"", to: "phrse \"taken\"")
    try folder.write(Records.flagged, to: "in.ndjson")
    let before = folder.names
    let commands = [
      ["screen", "in.ndjson", "--store", "a.db", "-o", "out"], ["explain", "--text", "a"],
      ["pack", "test"], ["pack", "terms"],
    ]
    for command in commands {
      let outcome = try Program.run(command + ["--pack", "pack"], in: folder)
      #expect(outcome.code == 2, "\(command)")
      #expect((outcome.error + outcome.output).contains("unknown-verb"), "\(command)")
    }
    #expect(folder.names == before)
  }

  @Test func `a rule that loops at loading is stopped`() throws {
    try folder.write(
      "indicator \"test.loop\"\nwhile true do end", to: "pack/indicators/test/loop.lua")
    let outcome = try run("pack", "check", "--pack", "pack")
    #expect(outcome.code == 2)
    #expect(outcome.output.contains("loop.lua:2: error[stopped]"))
  }
}
