import Foundation
import TestSupport
import Testing

@Suite(.serialized)
struct PromoteCommandTests {
  private let folder: TemporaryFolder
  private static let file = "pack/indicators/test/papers.lua"
  private static let rule = SmallPack.rule
    .replacing("status    \"live\"", with: "status    \"watch\"")
    .replacing("changed \"2026-11-26\"", with: "changed   \"2026-01-02\"")

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Self.rule, to: Self.file)
    let texts = ["He took her passport.", "He kept her waiting.", "Il a pris son passeport."]
    let reports = texts.indices.map { index in
      "{\"id\":\"R\(index)\",\"language\":\"\(index == 2 ? "fr" : "en")\","
        + "\"narrative\":\"\(texts[index])\"}\n"
    }
    try folder.write(reports.joined(), to: "in.ndjson")
    let quote = { (text: String) in "[{\"code\":\"test.papers\",\"quote\":\"\(text)\"}]" }
    try folder.write(
      """
      {"id":"R0","label":"positive","indicators":\(quote("took her passport"))}
      {"id":"R1","label":"negative","indicators":[]}
      {"id":"R2","label":"positive","indicators":\(quote("pris son passeport"))}

      """, to: "gold.ndjson")
    try folder.write(
      #"{"id":"O","language":"en","narrative":"Lovely weather."}"# + "\n", to: "plain.ndjson")
    let pack = try folder.read("pack/pack.lua")
    try folder.write(pack + "\nthreshold(\"live_hits\", 2)\n", to: "pack/pack.lua")
  }

  private func promote(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "promote", "--pack", "pack"] + arguments, in: folder)
  }

  private func measure(
    _ arguments: String..., only codes: [String] = []
  ) throws -> Program.Outcome {
    try Program.run(
      ["pack", "figures"] + codes + [
        "--pack", "pack", "--on", "in.ndjson", "--gold", "gold.ndjson",
        "--ordinary", "plain.ndjson",
      ] + arguments, in: folder)
  }

  @Test func `figures are measured, written, and shown`() throws {
    let unmeasured = try Program.run(["pack", "figures", "--pack", "pack"], in: folder)
    #expect(unmeasured.code == 1)
    #expect(unmeasured.output.contains("✗ never measured"))
    let outcome = try measure()
    #expect(outcome.code == 0)
    #expect(
      outcome.error == """
        pack/figures.tsv: figures of 1 rule
        1 rule: 1 measured as they are, 0 measured before their last change, 0 never measured

        """)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let row = try #require(lines.first { $0.hasPrefix("test.papers") })
    #expect(
      row.split(separator: " ").map(String.init)
        == ["test.papers", "(watch)", "1/1", "1/1", "100.0", "%", "0/1"])
    let file = try folder.read("pack/figures.tsv")
    #expect(file.contains("in.ndjson (3 reports / signalements)"))
    #expect(file.contains("\ntest.papers\ten\t2\t2\t1\t1\t1\t1\t1\t0\t20"))
    #expect(file.contains("\ntest.papers\tfr\t1\t1\t1\t1\t1\t1\t0\t0\t20"))
    // Measured again, it is the same file; and the pack is still without mistakes.
    #expect(try measure("--output", "-").output == file)
    #expect(try Program.run(["pack", "check", "--pack", "pack"], in: folder).code == 0)
    try folder.write(
      Self.rule.replacing("took ... passport", with: "took|kept ... passport"), to: Self.file)
    let shown = try Program.run(
      ["pack", "figures", "--pack", "pack", "--lang", "fr"], in: folder)
    #expect(shown.code == 1)
    #expect(shown.output.contains("✗ changée depuis le 20"))
  }

  @Test func `the JSON of figures conforms to its schema`() throws {
    let schema = try JSONSchema(named: "figures.schema.json")
    let empty = try Program.run(["pack", "figures", "--pack", "pack", "--json"], in: folder)
    #expect(try schema.faults(in: Array(empty.output.utf8)) == [])
    let outcome = try measure("--json")
    #expect(try schema.faults(in: Array(outcome.output.utf8)) == [])
    #expect(outcome.output.contains("\"standing\":\"current\""))
  }

  @Test func `what is missing is exit 1 and leaves the file alone`() throws {
    let outcome = try promote("test.papers")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("test.papers: watch → live  \(Self.file)\n"))
    #expect(outcome.output.contains("  ✗ measured"))
    #expect(outcome.output.contains("→ Measure it: fanal pack figures test.papers"))
    #expect(outcome.output.hasSuffix("Conditions not met: 1. Nothing was changed.\n"))
    #expect(try folder.read(Self.file) == Self.rule)
    let french = try promote("test.papers", "--lang", "fr")
    #expect(french.output.contains("  ✗ mesurée"))
    #expect(french.output.hasSuffix("Conditions non remplies\u{A0}: 1. Rien n'a été changé.\n"))
  }

  @Test func `a rule goes all the way up and down`() throws {
    #expect(try measure().code == 0)
    let trial = try promote("test.papers", "--dry-run")
    #expect(trial.code == 0)
    #expect(trial.output.contains("nothing was changed (--dry-run)"))
    #expect(try folder.read(Self.file) == Self.rule)
    let outcome = try promote("test.papers")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\nDone. It flags reports from the next screening on."))
    let live = try folder.read(Self.file)
    #expect(live.contains("status    \"live\"\n"))
    #expect(!live.contains("2026-01-02"))
    #expect(
      live.split(separator: "\n").count == Self.rule.split(separator: "\n").count)
    let again = try promote("test.papers")
    #expect(again.code == 0)
    #expect(again.output.hasSuffix("It is live already, and nothing is missing.\n"))
    let retired = try promote("test.papers", "--to", "retired", "--lang", "fr")
    #expect(retired.code == 1)
    #expect(retired.output.contains("  ✗ remplaçante"))
    let down = try promote("test.papers", "--to", "draft")
    #expect(down.code == 0)
    #expect(down.output.contains("what it alone finds in reports is not found any more"))
    #expect(try folder.read(Self.file) == live.replacing("\"live\"", with: "\"draft\""))
  }

  @Test func `without a code the whole ladder is shown and nothing changed`() throws {
    let outcome = try promote()
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("watch → live"))
    #expect(outcome.output.contains("✗ measured"))
    #expect(outcome.error.hasPrefix("0 draft, 1 watch, 0 live, 0 retired; 0 live rules lack"))
    #expect(try folder.read(Self.file) == Self.rule)
    try folder.write(Self.rule.replacing("\"watch\"", with: "\"live\""), to: Self.file)
    #expect(try promote().code == 1)
  }

  @Test func `the JSON of a step conforms to its schema`() throws {
    let schema = try JSONSchema(named: "promotion.schema.json")
    for arguments in [["test.papers"], ["test.papers", "--to", "draft"]] {
      let outcome = try Program.run(
        ["pack", "promote", "--pack", "pack", "--json"] + arguments, in: folder)
      #expect(try schema.faults(in: Array(outcome.output.utf8)) == [])
    }
    #expect(try promote("--json").output.hasPrefix("[{\""))
  }

  @Test(arguments: [["test.paper"], ["test.papers", "--pack", "none"]])
  func `what cannot be done is exit 2`(_ arguments: [String]) throws {
    let outcome = try Program.run(
      ["pack", "promote"] + (arguments.contains("--pack") ? [] : ["--pack", "pack"]) + arguments,
      in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.error.isEmpty)
  }

  @Test func `figures of an overlay are its own, and the pack stays as it was shipped`() throws {
    try folder.write(
      "changes \"small\"\nversion \"2\"\nauthor \"M. Roy\"\n", to: "local/overlay.lua")
    try folder.write(
      Self.rule.replacing("test.papers", with: "test.cards"), to: "local/indicators/test/cards.lua")
    let gold = try folder.read("gold.ndjson").replacing("test.papers", with: "test.cards")
    try folder.write(gold, to: "gold.ndjson")
    let outcome = try measure(only: ["test.cards"])
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.error.contains("local/figures.tsv: figures of 1 rule\n"))
    #expect(try folder.read("local/figures.tsv").contains("\ntest.cards\ten\t2\t2\t1"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/pack/figures.tsv"))
    let promoted = try promote("test.cards")
    #expect(promoted.code == 0, "\(promoted.output)")
    // Without the overlay the pack has figures of its own, and those of the overlay stay.
    let own = try folder.read("local/figures.tsv")
    #expect(try measure("--no-local").code == 0)
    #expect(try !folder.read("pack/figures.tsv").contains("test.cards"))
    #expect(try folder.read("local/figures.tsv") == own)
    let both = try Program.run(["pack", "figures", "--pack", "pack"], in: folder)
    #expect(both.code == 0 && both.error.contains("2 rules: 2 measured as they are"))
  }

  @Test func `a rule that an overlay switched off is not promoted, and says where and why`() throws
  {
    try folder.write(
      "changes \"small\"\nversion \"2\"\nauthor \"M. Roy\"\n"
        + "switch_off \"test.papers\" { en = \"Not here.\", fr = \"Pas ici.\" }\n",
      to: "local/overlay.lua")
    let outcome = try promote("test.papers")
    #expect(outcome.code == 2)
    #expect(
      outcome.error.hasPrefix(
        "local/overlay.lua:4: test.papers is switched off here, by the local overlay \"local\" 2 of "
          + "M. Roy: Not here.\n"))
    let french = try promote("test.papers", "--lang", "fr")
    #expect(french.error.contains("est désactivée ici") && french.error.contains("Pas ici."))
    #expect(try folder.read(Self.file) == Self.rule)
    #expect(try promote("test.papers", "--no-local").code == 1)
    let why = try Program.run(
      [
        "explain", "--pack", "pack", "--why-not", "test.papers", "--text", "He took my passport.",
        "--json",
      ], in: folder)
    #expect(why.output.contains("\"stops\":[\"switched_off\"]"))
    #expect(try JSONSchema(named: "why-not.schema.json").faults(in: Array(why.output.utf8)) == [])
  }

  @Test func `a rule does not take its own place`() throws {
    let outcome = try promote("test.papers", "--to", "retired", "--successor", "test.papers")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("test.papers, which is the rule itself"))
  }

  @Test func `a rule of the local overlay is promoted where it lies`() throws {
    try folder.write(
      "changes \"small\"\nversion \"2\"\nauthor \"M. Roy\"\n", to: "local/overlay.lua")
    let rule = Self.rule.replacing("test.papers", with: "test.cards")
      .replacing("\"watch\"", with: "\"draft\"")
    try folder.write(rule, to: "local/indicators/test/cards.lua")
    let outcome = try promote("test.cards")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.error)")
    #expect(outcome.output.contains("local/indicators/test/cards.lua"))
    #expect(!outcome.output.contains("pack/local"))
    #expect(try folder.read("local/indicators/test/cards.lua").contains("status    \"watch\""))
    #expect(try promote("test.cards", "--to", "draft").code == 0)
  }
}
