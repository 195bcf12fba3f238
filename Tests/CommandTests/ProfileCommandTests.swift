import Foundation
import Testing

@Suite(.serialized)
struct ProfileCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(
      SmallPack.rule.replacing("test.papers", with: "test.slow")
        + "\nhits \"She [took a passport].\"\nmisses \"No passport.\"\n"
        + "hits { fr = \"On a [pris son passeport].\" }\nmisses { fr = \"Sans passeport.\" }\n"
        + "check(function() local n = 0 for i = 1, 60000 do n = n + i end return n > 0 end)\n",
      to: "pack/indicators/test/slow.lua")
    try folder.write(Records.flagged + "\n" + Records.plain + "\n", to: "in.ndjson")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "profile", "--pack", "pack", "--passes", "2"] + arguments, in: folder)
  }

  @Test func `a slow rule comes first, is named, and its neighbour is not`() throws {
    let outcome = try run("--on", "in.ndjson", "--at-most", "30", "--top", "1")
    #expect(outcome.code == 1, "\(outcome.error)")
    #expect(outcome.error.hasPrefix("2 reports, "))
    #expect(outcome.error.hasSuffix("slow: test.slow\n"))
    #expect(outcome.output.contains("✗ test.slow"))
    #expect(outcome.output.contains("pack/indicators/test/slow.lua: check, "))
    #expect(outcome.output.contains("  … and 1 more; see --top"))
    #expect(!outcome.output.contains("✗ test.papers"))
    let french = try run("--on", "in.ndjson", "--at-most", "30", "--lang", "fr")
    #expect(french.error.contains("lentes\u{A0}: test.slow"))
    #expect(french.output.contains("lecture et balayage"))
    #expect(!french.output.contains("reading and scan"))
  }

  @Test func `no slow rule is exit 0`() throws {
    let outcome = try run("--on", "in.ndjson", "--at-most", "100")
    #expect(outcome.code == 0)
    #expect(outcome.error.contains("no rule takes more than 100.0 %"))
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    let outcome = try run("--on", "in.ndjson", "--json", "--top", "1", "--at-most", "100")
    #expect(outcome.error.isEmpty)
    let object = try #require(Records.objects(outcome.output).first)
    let file = Program.root.appendingPathComponent("docs/schema/profile.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    try agree(object, schema)
    let parts = try #require(schema["$defs"] as? [String: [String: Any]])
    let rules = try #require(object["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["code"] as? String } == ["test.slow", "test.papers"])
    for rule in rules {
      try agree(rule, try #require(parts["rule"]))
      for phrase in try #require(rule["phrases"] as? [[String: Any]]) {
        try agree(phrase, try #require(parts["phrase"]))
      }
    }
    for stage in try #require(object["shared"] as? [[String: Any]]) {
      try agree(stage, try #require(parts["stage"]))
    }
  }

  private func agree(_ object: [String: Any], _ schema: [String: Any]) throws {
    let required = try #require(schema["required"] as? [String])
    let known = try #require(schema["properties"] as? [String: Any])
    #expect(Set(required).subtracting(object.keys) == [])
    #expect(Set(object.keys).subtracting(known.keys) == [])
  }

  @Test(arguments: [["--on", "none.ndjson"], ["--passes", "0"], ["--at-most", "101"]])
  func `what cannot be is exit 2`(_ arguments: [String]) throws {
    let outcome = try Program.run(["pack", "profile", "--pack", "pack"] + arguments, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
  }
}
