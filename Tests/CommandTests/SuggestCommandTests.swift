import Foundation
import TestSupport
import Testing

@Suite(.serialized)
struct SuggestCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    var reports = ""
    var labels = ""
    for index in 0..<30 {
      let isMissed = index < 3
      let text = isMissed ? "He hides her passport \(index)." : "He drives a car \(index)."
      reports += "{\"id\":\"R\(index)\",\"language\":\"en\",\"narrative\":\"\(text)\"}\n"
      let quote = "{\"code\":\"test.papers\",\"quote\":\"hides her passport\"}"
      labels +=
        "{\"id\":\"R\(index)\",\"label\":\"\(isMissed ? "positive" : "negative")\","
        + "\"indicators\":[\(isMissed ? quote : "")]}\n"
    }
    try folder.write(reports, to: "in.ndjson")
    try folder.write(labels, to: "gold.ndjson")
    try folder.write(
      #"{"id":"O","language":"en","narrative":"Nobody hides her passport here."}"# + "\n",
      to: "plain.ndjson")
  }

  private func suggest(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "suggest", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `lines to paste, with their counts`() throws {
    let outcome = try suggest(
      "test.papers", "--on", "in.ndjson", "--gold", "gold.ndjson", "--ordinary", "plain.ndjson")
    #expect(outcome.code == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.output.hasPrefix("test.papers  pack/indicators/test/papers.lua\n"))
    #expect(
      outcome.output.contains(
        "English: the labels have it in 3 reports; 0 found, 3 missed. Others without it: 28, 1 of "
          + "them ordinary\n"))
    #expect(
      outcome.output.contains(
        """
        phrase "taken" { en = "hides ... passport" }
          -- finds 3 of 3 missed; newly touches 1 of 28 others, 1 of them ordinary
          -- R0: …He [hides her passport] 0.…

        """))
    #expect(outcome.output.contains("French: the labels have it in 0 reports"))
    // What is proposed can be pasted, and then does what was said.
    let rule = try folder.read("pack/indicators/test/papers.lua")
    try folder.write(
      rule + "\nphrase \"taken\" { en = \"hides ... passport\" }\n",
      to: "pack/indicators/test/papers.lua")
    let after = try suggest("test.papers", "--on", "in.ndjson", "--gold", "gold.ndjson")
    #expect(after.output.contains("3 found, 0 missed"))
  }

  @Test func `what people said in a store are labels`() throws {
    // An older rule found the words; the one of today does not any more.
    let rule = try folder.read("pack/indicators/test/papers.lua")
    try folder.write(
      rule + "\nphrase \"taken\" { en = \"hides ... passport 0|1; drives a car 9\" }\n",
      to: "pack/indicators/test/papers.lua")
    func run(_ arguments: String...) throws -> Program.Outcome {
      try Program.run(arguments, in: folder, environment: ["FANAL_PERSON": "ada"])
    }
    let screened = try Program.run(["screen", "in.ndjson", "--pack", "pack"], in: folder)
    #expect(screened.code == 0)
    for (handle, role) in [("ada", "administrator"), ("kim", "analyst")] {
      let added = try run("people", "add", handle, "--name", "Name", "--role", role)
      #expect(added.code == 0, "\(added.error)")
    }
    // R2 is one that the older rule missed as well.
    for (id, verdict) in [("R0", "confirmed"), ("R1", "confirmed"), ("R2", "added")] {
      let decided = try Program.run(
        ["review", "decide", id, "--indicator", "test.papers=\(verdict)"], in: folder,
        environment: ["FANAL_PERSON": "kim"])
      #expect(decided.code == 0, "\(decided.error)")
    }
    let denied = try Program.run(
      ["review", "decide", "R9", "--indicator", "test.papers=not_confirmed"], in: folder,
      environment: ["FANAL_PERSON": "kim"])
    #expect(denied.code == 0, "\(denied.error)")
    try folder.write(rule, to: "pack/indicators/test/papers.lua")
    #expect(try suggest("test.papers", "--on", "fanal.db", "--reviews").code == 2)
    let outcome = try suggest(
      "test.papers", "--on", "fanal.db", "--reviews", "--at-least", "3", "--by", "kim")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(
      outcome.output.contains(
        "English: the labels have it in 3 reports; 0 found, 3 missed. Others without it: 1, 0 of "
          + "them ordinary\n"))
    #expect(outcome.output.contains("R0: …He [hides her passport 0].…"))
    let figures = try run("review", "figures").output
    #expect(figures.contains("verdicts: 3 reviewed, 2 confirmed, 1 not, 0 unsure"))
    #expect(figures.contains("missed: added by a reader in 1 report\n"))
    let files = try suggest("test.papers", "--on", "in.ndjson", "--reviews", "--lang", "fr")
    #expect(files.code == 2 && files.error.contains("aucun dépôt"))
    #expect(try suggest("test.papers", "--on", "in.ndjson").code == 2)
  }

  @Test func `what a single report says is proposed when it is asked for`() throws {
    let words = ["hides her passport", "burned her visa", "locked his permit away"]
    var reports = ""
    var labels = ""
    for index in 0..<30 {
      let text = index < 3 ? "He \(words[index])." : "He drives a car \(index)."
      reports += "{\"id\":\"R\(index)\",\"language\":\"en\",\"narrative\":\"\(text)\"}\n"
      let quotes = index < 3 ? "{\"code\":\"test.papers\",\"quote\":\"\(words[index])\"}" : ""
      labels += "{\"id\":\"R\(index)\",\"label\":\"positive\",\"indicators\":[\(quotes)]}\n"
    }
    try folder.write(reports, to: "in.ndjson")
    try folder.write(labels, to: "gold.ndjson")
    let input = ["test.papers", "--on", "in.ndjson", "--gold", "gold.ndjson", "--language", "en"]
    let usual = try Program.run(["pack", "suggest", "--pack", "pack"] + input, in: folder).output
    #expect(
      usual.contains(
        """
        What is missed, in the words of the labels
          R0: …He [hides her passport].…
          R1: …He [burned her visa].…
          R2: …He [locked his permit away].…

        """))
    #expect(usual.contains("nothing in 2 of them or more; --at-least 1 also proposes"))
    let single = try Program.run(
      ["pack", "suggest", "--pack", "pack", "--at-least", "1"] + input, in: folder
    ).output
    #expect(
      single.contains("phrase \"taken\" { en = \"burned ... visa\" }\n  -- finds 1 of 3 missed"))
    #expect(single.contains("newly touches 0 of 27 others"))
  }

  @Test func `in French`() throws {
    let outcome = try suggest(
      "test.papers", "--on", "in.ndjson", "--gold", "gold.ndjson", "--lang", "fr", "--language",
      "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("anglais\u{A0}: les étiquettes l'ont dans 3 signalements"))
    #expect(outcome.output.contains("  -- trouve 3 des 3 manqués; touche en plus 0 des 27 autres"))
    #expect(!outcome.output.contains("français"))
  }

  @Test func `the JSON conforms to its schema`() throws {
    let outcome = try suggest(
      "test.papers", "--on", "in.ndjson", "--gold", "gold.ndjson", "--json")
    #expect(outcome.code == 0)
    let schema = try JSONSchema(named: "suggest.schema.json")
    #expect(try schema.faults(in: Array(outcome.output.utf8)) == [])
    #expect(outcome.output.contains("\"text\":\"hides ... passport\""))
  }

  @Test func `a code that no label has is exit 1, one that the pack has not is exit 2`() throws {
    try folder.write(
      #"{"id":"R0","label":"negative","indicators":[]}"# + "\n", to: "gold.ndjson")
    #expect(try suggest("test.papers", "--on", "in.ndjson", "--gold", "gold.ndjson").code == 1)
    let unknown = try suggest("test.paper", "--on", "in.ndjson", "--gold", "gold.ndjson")
    #expect(unknown.code == 2)
    #expect(unknown.error.contains("test.papers"))
    #expect(try suggest("test.papers", "--on", "in.ndjson", "--gold", "none").code == 2)
  }
}
