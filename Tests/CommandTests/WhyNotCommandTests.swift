import Foundation
import Testing

@Suite(.serialized)
struct WhyNotCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(
      SmallPack.rule.replacing("took ... passport", with: "{take} ... {papers}")
        + """

        words "take"   { en = "took", fr = "pris" }
        words "papers" { en = "passport, visa", fr = "passeport" }
        phrase "back"  { en = "gave it back", fr = "rendu" }
        phrase "taken" { fr = "{take} ... {papers}" }
        flag_when "taken" :unless("back", "same sentence")

        """, to: "pack/indicators/test/papers.lua")
  }

  private func why(_ text: String, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["explain", "--pack", "pack", "--why-not", "test.papers", "--text", text] + more, in: folder)
  }

  @Test func `a rule that stays silent, with the nearest miss`() throws {
    let outcome = try why("He has my passport.")
    #expect(outcome.code == 0 && outcome.error.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "--text (en)   test.papers   DOES NOT FIRE")
    #expect(lines[1] == "Papers taken · strong, 3 points")
    #expect(
      outcome.output.contains(
        "Why not\n  taken: {take} ✗ (took, …); “He has my” stands there · {papers} ✓ “passport”\n"
          + "  = if a word of “He has my” belongs there, add it to words \"take\" "
          + "(indicators/test/papers.lua:"))
    #expect(
      outcome.output.contains("\"taken\": not in the text; not reached: unless back"))
  }

  @Test func `a rule that fires, and one that another phrase keeps silent`() throws {
    let fires = try why("He took my passport.")
    #expect(fires.output.contains("test.papers   FIRES"))
    #expect(fires.output.contains("He [took my passport]1."))
    #expect(fires.output.contains("✓ unless back (in the same sentence): not there"))
    #expect(fires.output.contains("The report: FLAGGED, score 3"))
    let silent = try why("He took my passport and gave it back.")
    #expect(silent.output.contains("“gave it back” stands there and keeps it silent"))
  }

  @Test func `in French`() throws {
    let outcome = try why("Il a perdu mon passeport.", "--lang", "fr")
    #expect(outcome.output.contains("test.papers   NE SE DÉCLENCHE PAS"))
    #expect(outcome.output.contains("Papiers pris · fort, 3 points"))
    #expect(outcome.output.contains("passeport ✓ «\u{A0}passeport\u{A0}»"))
    for english in ["Why not", "stands there", "The report", "held", "nearest"] {
      #expect(!outcome.output.contains(english), "\(english)")
    }
  }

  @Test func `a file, and a report of the store`() throws {
    try folder.write("He took my passport.", to: "note.txt")
    let file = try Program.run(
      ["explain", "--pack", "pack", "--why-not", "test.papers", "--file", "note.txt"], in: folder)
    #expect(file.output.contains("note.txt (en)   test.papers   FIRES"))
    try folder.write(Records.flagged + "\n", to: "in.ndjson")
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--output", "out.ndjson"], in: folder)
    #expect(screened.code == 0)
    let stored = try Program.run(
      ["explain", "A", "--pack", "pack", "--why-not", "test.papers"], in: folder)
    #expect(stored.output.contains("A (en)   test.papers   FIRES"))
  }

  @Test(arguments: [
    "He took my passport.", "He has my passport.", "He took my passport and gave it back.",
    "He took one two three four five six seven passport.", "It rained.", "gave it away",
  ])
  func `JSON has what the schema asks for, and nothing else`(_ text: String) throws {
    let outcome = try why(text, "--json")
    #expect(outcome.error.isEmpty && outcome.code == 0)
    let object = try #require(Records.objects(outcome.output).first)
    #expect(try SchemaCheck("why-not").problems(of: object) == [])
    #expect(object["code"] as? String == "test.papers")
    #expect(object["fires"] as? Bool == (text == "He took my passport."))
    #expect((object["report"] as? [String: Any])?["id"] as? String == "--text")
  }

  @Test(arguments: [
    (["--why-not", "test.paper", "--text", "A."], "Did you mean \"test.papers\"?"),
    (["--json", "--text", "A."], "--json goes with --why-not."),
    (["--why-not", "test.papers"], "Give the id of a report"),
    (["--why-not", "test.papers", "--text", " "], "The text is empty."),
  ])
  func `what cannot be answered is exit 2`(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(["explain", "--pack", "pack"] + arguments, in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains(message))
    #expect(outcome.output.isEmpty)
  }
}
