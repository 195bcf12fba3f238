import Foundation
import TestSupport
import Testing

@Suite(.serialized)
struct CoverageCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(
      SmallPack.rule.replacing("took ... passport", with: "(boss|owner) ... took ... passport|visa")
        .replacing("He [took my passport]", with: "The [boss took my passport]"),
      to: "pack/indicators/test/papers.lua")
    try folder.write(
      """
      {"id":"A","language":"en","narrative":"The boss took her passport."}
      {"id":"B","language":"en","narrative":"The boss took her wallet."}
      {"id":"C","language":"en","narrative":"Her owner took the wallet and a phone."}
      {"id":"D","language":"fr","narrative":"Rien à voir."}

      """, to: "in.ndjson")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "coverage", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `the grid and the lists`() throws {
    let outcome = try run("--on", "in.ndjson")
    #expect(outcome.code == 0)
    #expect(
      outcome.error
        == "4 reports; 1 of 1 rules found in them; 0 live rules without hits or misses in a "
        + "language; 0 noisy phrases\n")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[0].contains("English, 3 reports") && lines[0].contains("French, 1 reports"))
    let row = try #require(lines.first { $0.hasPrefix("test.papers") })
    #expect(
      row.split(separator: " ").map(String.init)
        == ["test.papers", "1", "1", "0", "1", "1", "1", "0", "0"])
    #expect(lines.contains { $0.contains("1/4") && $0.contains("test.papers \"taken\"") })
  }

  @Test func `a phrase that fires too often and a rule without sentences are exit 1`() throws {
    let many = (0..<4).map {
      "{\"id\":\"\($0)\",\"language\":\"en\",\"narrative\":\"The boss took her passport.\"}\n"
    }
    try folder.write(many.joined(), to: "many.ndjson")
    let noisy = try run("--on", "many.ndjson")
    #expect(noisy.code == 1)
    #expect(noisy.output.contains("✗        4/4  100.0 %  test.papers \"taken\""))
    #expect(try run("--on", "many.ndjson", "--noisy", "100").code == 0)
    try folder.write(
      SmallPack.rule.replacing("misses \"He lost my passport.\"", with: ""),
      to: "pack/indicators/test/papers.lua")
    // A live rule without them is a mistake of the pack already.
    #expect(try run("--on", "in.ndjson").code == 2)
  }

  @Test func `near misses, in French as well`() throws {
    // The phrase's last place is no class, so give it one.
    try folder.write(
      SmallPack.rule.replacing("\"took ... passport\"", with: "\"he ... took ... {papers}\"")
        + "\nwords \"papers\" { en = \"passport\", fr = \"passeport\" }\n",
      to: "pack/indicators/test/papers.lua")
    try folder.write(
      #"{"id":"A","language":"en","narrative":"Yesterday he took her wallet."}"# + "\n",
      to: "in.ndjson")
    let outcome = try run("--on", "in.ndjson")
    #expect(
      outcome.output.contains(
        "pack/indicators/test/papers.lua:7: test.papers \"taken\" (en)\n"
          + "     1  {papers}  ←  wallet 1\n"))
    let french = try run("--on", "in.ndjson", "--lang", "fr")
    #expect(french.output.contains("Presque trouvés\u{A0}: "))
    #expect(french.output.contains("anglais, 1 signalements"))
    #expect(french.error.hasPrefix("1 signalements; "))
    #expect(!french.output.contains("Near misses"))
  }

  @Test func `standard input, several files, and records that are no reports`() throws {
    try folder.write("{\"id\":\"E\"}\n" + Records.flagged + "\n", to: "more.ndjson")
    let outcome = try Program.run(
      ["pack", "coverage", "--pack", "pack", "--on", "-", "more.ndjson"], in: folder,
      input: try folder.data("in.ndjson"))
    #expect(outcome.error.contains("1 records passed over"))
    #expect(outcome.error.contains("5 reports; "))
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    let outcome = try run("--on", "in.ndjson", "--json", "--top", "1")
    #expect(outcome.error.isEmpty)
    let object = try #require(Records.objects(outcome.output).first)
    let file = Program.root.appendingPathComponent("docs/schema/coverage.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    try agree(object, schema)
    #expect(
      try JSONSchema(named: "coverage.schema.json").faults(in: Array(outcome.output.utf8)) == [])
    let parts = try #require(schema["$defs"] as? [String: [String: Any]])
    for (key, part) in [
      ("rules", "rule"), ("phrases", "phrase"), ("near_misses", "near_miss"), ("alone", "alone"),
      ("parity", "parity"),
    ] {
      let elements = try #require(object[key] as? [[String: Any]])
      #expect(!elements.isEmpty, "\(key)")
      for element in elements { try agree(element, try #require(parts[part])) }
    }
    let misses = try #require(object["near_misses"] as? [[String: Any]])
    let words = try #require(misses.first?["words"] as? [[String: Any]])
    #expect(misses.first?["missing"] as? String == "passport|visa")
    #expect(words.compactMap { $0["word"] as? String } == ["wallet", "phone"])
  }

  private func agree(_ object: [String: Any], _ schema: [String: Any]) throws {
    let required = try #require(schema["required"] as? [String])
    let known = try #require(schema["properties"] as? [String: Any])
    #expect(Set(required).subtracting(object.keys) == [])
    #expect(Set(object.keys).subtracting(known.keys) == [])
  }

  @Test(arguments: [
    (["--on", "none.ndjson"], "none.ndjson"),
    (["--code", "other."], "No code of the pack begins with \"other.\"."),
  ])
  func `what there is not is exit 2`(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(
      ["pack", "coverage", "--pack", "pack"] + arguments, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains(message))
    #expect(outcome.output.isEmpty)
  }
}
