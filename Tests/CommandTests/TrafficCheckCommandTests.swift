import Foundation
import Testing

@Suite(.serialized)
struct TrafficCheckCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  /// The small pack has no context cues, so that it dismisses nothing.
  private func check(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "trafficcheck", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `a behaviour below the bar is exit 1, with its failures`() throws {
    let outcome = try check("--behaviour", "quotation", "negated_claim")
    #expect(outcome.code == 1)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("behaviour") == true)
    #expect(lines.contains { $0.contains("negated_claim") && $0.contains("✗ 0/1    0.0 %") })
    #expect(lines.contains { $0.contains("quotation") && $0.contains("  1/1  100.0 %") })
    #expect(
      lines.contains(
        "FAIL pack/indicators/test/papers.lua:8: test.papers (negated_claim, en): "
          + "counts, as reported"))
    #expect(lines.count { $0.hasPrefix("FAIL") } == 2)
    #expect(outcome.error == "4 variants, 2 passed; 2 behaviours below the bar\n")
  }

  @Test func `what is above the bar is exit 0`() throws {
    #expect(try check("--behaviour", "quotation").code == 0)
    let lenient = try check("--behaviour", "negated_claim", "--at-least", "0", "--failures", "0")
    #expect(lenient.code == 0)
    #expect(!lenient.output.contains("FAIL"))
  }

  @Test func `no variant at all is exit 1`() throws {
    let outcome = try check("--behaviour", "no_accents", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.error == "0 variants, 0 passed; 0 behaviours below the bar\n")
  }

  @Test func `in French, and by rule and form`() throws {
    let outcome = try check(
      "--behaviour", "negated_claim", "--language", "fr", "--by", "rule", "--by", "form",
      "--examples", "1", "--lang", "fr")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("comportement"))
    #expect(outcome.output.contains("0/1    0,0\u{A0}%"))
    #expect(outcome.output.contains("Il est faux que {clause}."))
    #expect(outcome.output.contains("\nrègle\n  test.papers"))
    #expect(outcome.output.contains("ÉCHEC pack/indicators/test/papers.lua:9: test.papers"))
    #expect(outcome.error == "1 variantes, 0 réussies; 1 comportements sous le seuil\n")
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    let outcome = try check(
      "--json", "--examples", "2", "--behaviour", "negated_claim", "quotation")
    #expect(outcome.code == 1)
    #expect(outcome.error.isEmpty)
    let object = try #require(Records.objects(outcome.output).first)
    let file = Program.root.appendingPathComponent("docs/schema/trafficcheck.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    try agree(object, schema)
    let parts = try #require(schema["$defs"] as? [String: [String: Any]])
    for (key, part) in [
      ("behaviours", "behaviour"), ("rules", "rule"), ("failures", "variant"),
      ("examples", "variant"),
    ] {
      let elements = try #require(object[key] as? [[String: Any]])
      #expect(!elements.isEmpty)
      for element in elements { try agree(element, try #require(parts[part])) }
    }
    #expect(object["good"] as? Bool == false)
    let failure = try #require((object["failures"] as? [[String: Any]])?.first)
    #expect(failure["outcome"] as? String == "counted")
    #expect(failure["status"] as? String == "reported")
  }

  private func agree(_ object: [String: Any], _ schema: [String: Any]) throws {
    let required = try #require(schema["required"] as? [String])
    let known = try #require(schema["properties"] as? [String: Any])
    #expect(Set(required).subtracting(object.keys) == [])
    #expect(Set(object.keys).subtracting(known.keys) == [])
  }

  @Test(arguments: [
    (["--behaviour", "negated_clam"], "Did you mean \"negated_claim\"?"),
    (["--behaviour", "xyz"], "There are: negated_claim, no_evidence"),
    (["--code", "test.paper", "other."], "No code of the pack begins with \"other.\"."),
    (["--pack", "none"], "none"),
  ])
  func `what there is not is exit 2`(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(
      ["pack", "trafficcheck"] + (arguments[0] == "--pack" ? [] : ["--pack", "pack"]) + arguments,
      in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a broken pack is exit 2, with its mistakes`() throws {
    try folder.write(
      SmallPack.rule.replacing("phrase \"taken\"", with: "phrse \"taken\""),
      to: "pack/indicators/test/papers.lua")
    let outcome = try check()
    #expect(outcome.code == 2)
    #expect(outcome.output.contains("unknown-verb"))
  }
}
