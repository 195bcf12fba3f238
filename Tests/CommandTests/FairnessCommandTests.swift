import Foundation
import Testing

@Suite(.serialized)
struct FairnessCommandTests {
  private let folder: TemporaryFolder

  /// Flags a passport only where its owner is Filipino.
  private static let biased = """
    indicator "test.biased"
    status    "live"
    strength  "strong"
    title { en = "T", fr = "U" }
    why   { en = "T", fr = "U" }
    ask   { en = "T", fr = "U" }
    phrase "owner" { en = "Filipino ... passport", fr = "passeport ... philippin" }
    hits   "A [Filipino cook's passport] is gone."
    hits   { fr = "Le [passeport du cuisinier philippin] a disparu." }
    misses "The passport is gone."
    misses { fr = "Le passeport a disparu." }
    """
  private static let words = """
    swap "nationality" {
      en = "Filipino, Mexican",
      fr = "philippin/philippine/philippins/philippines, mexicain/mexicaine/mexicains/mexicaines"
    }
    """
  private static let report =
    #"{"id":"R-9","language":"en","narrative":"Secret: a Filipino cook has no passport."}"#

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Self.biased, to: "pack/indicators/test/biased.lua")
    try folder.write(Self.words, to: "pack/fairness.lua")
    try folder.write(Self.report + "\n", to: "in.ndjson")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "fairness", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `a biased rule is exit 1, with the pack's own sentences`() throws {
    let outcome = try run()
    #expect(outcome.code == 1)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("  group ") == true)
    #expect(lines.contains { $0.hasPrefix("✗ nationality (en)") && $0.contains(" 3.00") })
    #expect(lines.contains { $0.hasPrefix("✗ nationality (fr)") })
    #expect(
      lines.contains(
        "MOVED pack/indicators/test/biased.lua:8 test.biased (nationality, en): "
          + "Filipino → Mexican, 3.00 → 0.00"))
    #expect(lines.contains("  went: test.biased (owner)"))
    #expect(lines.contains("  \"A Mexican cook's passport is gone.\""))
    #expect(lines.contains("  \"Le passeport du cuisinier mexicain a disparu.\""))
    #expect(outcome.error == "2 swaps; 2 moved a score by more than 0.15 or its flag\n")
  }

  @Test func `of a report it shows the id and never the text`() throws {
    let outcome = try run("in.ndjson")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("MOVED R-9 (nationality, en): Filipino → Mexican"))
    for text in [outcome.output, outcome.error, try run("in.ndjson", "--json").output] {
      #expect(!text.contains("Secret") && !text.contains("cook"))
    }
  }

  @Test func `in French`() throws {
    let outcome = try run("--language", "fr", "--lang", "fr", "--group", "nationality")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("  groupe "))
    #expect(outcome.output.contains("ÉCART pack/indicators/test/biased.lua:9"))
    #expect(outcome.output.contains("  disparaît\u{A0}: test.biased (owner)"))
    #expect(outcome.output.contains("3,00 → 0,00"))
    #expect(outcome.output.split(separator: "\n").count == 5)
    #expect(outcome.error.hasPrefix("1 échanges; 1 ont changé un score de plus de 0,15"))
  }

  @Test func `what stays within the bound is exit 0`() throws {
    try folder.write(
      Self.biased.replacing("Filipino ...", with: "cook's ...")
        .replacing("... philippin\"", with: "... cuisinier\"")
        .replacing("[Filipino cook's passport]", with: "Filipino [cook's passport]")
        .replacing("cuisinier philippin]", with: "cuisinier] philippin"),
      to: "pack/indicators/test/biased.lua")
    let outcome = try run()
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("MOVED") && !outcome.output.contains("✗"))
    // An exempt code moves nothing that counts.
    try folder.write(Self.biased, to: "pack/indicators/test/biased.lua")
    try folder.write(
      Self.words + "\nexempt \"test.biased\" { en = \"Why.\", fr = \"Pourquoi.\" }",
      to: "pack/fairness.lua")
    let exempt = try run("in.ndjson")
    #expect(!exempt.output.contains("MOVED"))
  }

  @Test func `pack check refuses a rule that flags a word alone`() throws {
    let before = try Program.run(["pack", "check", "--pack", "pack"], in: folder)
    #expect(before.code < 2 && !before.output.contains("protected-word-alone"), "\(before.output)")
    try folder.write(
      Self.biased.replacing("Filipino ... passport", with: "Filipino"),
      to: "pack/indicators/test/biased.lua")
    let outcome = try Program.run(["pack", "check", "--pack", "pack"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.contains("biased.lua:7:9: error[protected-word-alone]"))
    #expect(outcome.output.contains("the phrase \"owner\" fires on \"Filipino\" alone"))
    // What is measured does not hang on it.
    #expect(try run().code == 1)
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    for arguments in [["--json"], ["--json", "in.ndjson"]] {
      let outcome = try Program.run(
        ["pack", "fairness", "--pack", "pack"] + arguments, in: folder)
      #expect(outcome.code == 1)
      #expect(outcome.error.isEmpty)
      let object = try #require(Records.objects(outcome.output).first)
      let file = Program.root.appendingPathComponent("docs/schema/fairness.schema.json")
      let schema = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      try agree(object, schema)
      let parts = try #require(schema["$defs"] as? [String: [String: Any]])
      for (key, part) in [("rows", "row"), ("worst", "case")] {
        let elements = try #require(object[key] as? [[String: Any]])
        #expect(!elements.isEmpty)
        for element in elements { try agree(element, try #require(parts[part])) }
      }
      #expect(object["good"] as? Bool == false)
      #expect((object["rows"] as? [Any])?.count == 14)
    }
  }

  private func agree(_ object: [String: Any], _ schema: [String: Any]) throws {
    let required = try #require(schema["required"] as? [String])
    let known = try #require(schema["properties"] as? [String: Any])
    #expect(Set(required).subtracting(object.keys) == [])
    #expect(Set(object.keys).subtracting(known.keys) == [])
  }

  @Test func `what cannot be measured is exit 2`() throws {
    let missing = try run("none.ndjson")
    #expect(missing.code == 2)
    #expect(missing.error.contains("none.ndjson"))
    try folder.write("", to: "pack/fairness.lua")
    let bare = try run()
    #expect(bare.code == 2)
    #expect(bare.output.isEmpty)
    #expect(bare.error.contains("fairness.lua"))
    try folder.write("swp \"gender\" {}", to: "pack/fairness.lua")
    let broken = try run()
    #expect(broken.code == 2)
    #expect(broken.output.contains("unknown-verb"))
  }

  @Test func `records that cannot be read are exit 1`() throws {
    try folder.write("{\n" + Self.report + "\n", to: "in.ndjson")
    let outcome = try run("in.ndjson", "--at-most", "100", "--group", "gender")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("1 records could not be read"))
  }
}
