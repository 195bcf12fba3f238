import Foundation
import Testing

@Suite(.serialized)
struct ConcordanceCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(
      """
      {"id":"A","language":"en","narrative":"Yesterday he took her passport away."}
      {"id":"B-2","language":"en","narrative":"She lost her\\n passport\\u001b[31m on the bus."}
      {"id":"C","language":"fr","narrative":"Il a pris un Passeport."}

      """, to: "in.ndjson")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      ["pack", "concordance", "--pack", "pack"] + arguments + ["--on", "in.ndjson"], in: folder)
  }

  @Test func `uses are aligned and grouped`() throws {
    // One finding of three points does not reach the threshold of the standard scripts by itself.
    try folder.write(
      "name \"small\"\nversion \"1.0\"\nthreshold(\"flag\", 1)\nthreshold(\"high\", 9)\n"
        + "threshold(\"pillar\", 3)\n", to: "pack/pack.lua")
    let outcome = try run("passport", "passeport", "--width", "10")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        In flagged reports: 2
          C    a pris un [Passeport].           test.papers
          A     took her [passport]  away.      test.papers

        In reports that are not flagged: 1
          B-2  lost her  [passport]  [31m on t  –

        """)
    #expect(outcome.error == "3 uses in 3 reports\n")
  }

  @Test func `one language, and French texts`() throws {
    let outcome = try run("{age}", "passport|passeport", "--language", "fr", "--lang", "fr")
    #expect(outcome.output.contains("Dans des signalements non signalés\u{A0}: "))
    #expect(outcome.output.contains("[Passeport]"))
    #expect(!outcome.output.contains("[passport]"))
    #expect(outcome.error == "1 emplois dans 1 signalements\n")
  }

  @Test func `more than is asked for is counted`() throws {
    let outcome = try run("passport|passeport", "--top", "1")
    #expect(outcome.output.contains("  … and "))
    #expect(!(try run("passport|passeport", "--top", "0").output.contains("…")))
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    let outcome = try run("passport", "@taken", "--rule", "test.papers", "--json")
    #expect(outcome.code == 0)
    #expect(outcome.error.isEmpty)
    let objects = Records.objects(outcome.output)
    #expect(objects.count == 4)
    let file = Program.root.appendingPathComponent("docs/schema/concordance.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let known = try #require(schema["properties"] as? [String: Any])
    let required = try #require(schema["required"] as? [String])
    for object in objects {
      #expect(Set(object.keys) == Set(known.keys))
      #expect(Set(required) == Set(known.keys))
    }
    #expect(objects.contains { $0["words"] as? String == "took her passport" })
  }

  @Test(arguments: [
    (["{nothing}"], "{nothing}: there is no class of words named \"nothing\"", "en"),
    (["{nothing}"], "{nothing}\u{A0}: ", "fr"),
    (["x", "--rule", "test.paper"], "Did you mean \"test.papers\"?", "en"),
    (["x", "--rule", "test.paper"], "Vouliez-vous dire « test.papers »?", "fr"),
  ])
  func `what there is not is exit 2`(
    _ arguments: [String], _ message: String, _ language: String
  ) throws {
    let outcome = try Program.run(
      ["pack", "concordance", "--pack", "pack", "--lang", language] + arguments
        + ["--on", "in.ndjson"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test func `text of reports never goes to standard error`() throws {
    let outcome = try run("passport", "--json")
    #expect(!outcome.error.contains("passport"))
    try folder.write("{\"id\":\"D\",\"narrative\":\"secret\"", to: "in.ndjson")
    #expect(!(try run("passport").error.contains("secret")))
  }
}
