import Foundation
import Testing

struct UsageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n", to: "in.ndjson")
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  @Test(arguments: [
    (["screen"], "Il manque « <entrée> ... »."),
    (["screen", "a", "--jobs"], "Il manque la valeur de « --jobs <n> »."),
    (["screen", "a", "--jobs", "z"], "La valeur « z » ne convient pas à « --jobs <n> »."),
    (["screen", "a", "-x"], "Il n'y a pas d'option « -x »."),
    (
      ["pack", "check", "--jso%2"],
      "Il n'y a pas d'option « --jso%2 »; vouliez-vous dire « --json »?"
    ),
    (["pack", "a\nUsage: b"], "« a\nUsage: b » n'a pas sa place ici."),
    (["runs", "a", "b"], "2 arguments n'ont pas leur place ici : « a », « b »."),
    (["runs", "--json=%1"], "L'option « --json » ne prend pas de valeur; « %1 » est de trop."),
  ])
  func `a French answer keeps the words of the caller`(
    _ arguments: [String], _ sentence: String
  ) throws {
    let spaced = sentence.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
      .replacing(" :", with: "\u{A0}:")
    let outcome = try run(["--lang", "fr"] + arguments)
    #expect(outcome.error.hasPrefix("Erreur\u{A0}: \(spaced)\n"))
  }

  @Test(arguments: [
    ["--lang", "fr", "runs", "x"], ["runs", "--lang", "fr", "x"], ["runs", "x", "--lang=fr"],
    ["runs", "x", "--lang", "en", "--lang", "fr"], ["--lang", "en", "runs", "x", "--lang", "fr"],
  ])
  func `the last --lang counts, wherever it stands, before the environment`(
    _ arguments: [String]
  ) throws {
    let outcome = try Program.run(arguments, in: folder, environment: ["LC_ALL": "en_CA.UTF-8"])
    #expect(outcome.error.hasPrefix("Erreur"))
    let ended = try run(["runs", "--", "x", "--lang", "fr"])
    #expect(ended.error.hasPrefix("Error"))
  }

  // MARK: - explain

  @Test func `a text is explained with its words`() throws {
    let outcome = try run([
      "explain", "--text", "Yesterday he took her passport.", "--pack", "pack",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Papers taken"))
    #expect(outcome.output.contains("took her passport"))
    let french = try run(
      ["explain", "--text", "Il a pris mon passeport hier.", "--pack", "pack", "--lang", "fr"])
    #expect(french.code == 0)
    #expect(french.output.contains("Papiers pris"))
  }

  @Test func `a report of the store and a file are explained alike`() throws {
    #expect(try run(["screen", "in.ndjson", "--pack", "pack", "--store", "a.db"]).code == 0)
    let stored = try run(["explain", "A", "--store", "a.db", "--pack", "pack"])
    #expect(stored.code == 0)
    #expect(stored.output.contains("took her passport"))
    try folder.write("He took her passport.", to: "text.txt")
    let file = try run(["explain", "--file", "text.txt", "--pack", "pack"])
    #expect(file.output.contains("took her passport"))
  }

  @Test func `what cannot be explained is one sentence`() throws {
    #expect(try run(["screen", "in.ndjson", "--pack", "pack", "--store", "a.db"]).code == 0)
    try folder.write(Data([0xFF, 0xFE, 0xC0]), to: "odd.txt")
    for arguments in [
      ["explain", "nobody", "--store", "a.db"], ["explain", "--file", "none.txt"],
      ["explain", "--file", "odd.txt"], ["explain", "--text", "  "],
    ] {
      let outcome = try run(arguments + ["--pack", "pack"])
      #expect(outcome.code == 2)
      #expect(outcome.sentences.count == 1)
      #expect(outcome.output.isEmpty)
    }
  }

  // MARK: - The standard pack

  @Test func `the standard pack is found from a checkout and screens the samples`() throws {
    let samples = Program.root.appendingPathComponent("Tests/Fixtures/samples/inputs.ndjson").path
    let pack = Program.root.appendingPathComponent("rules/standard").path
    let outcome = try run(["screen", samples, "--pack", pack, "--no-store", "-o", "out", "--json"])
    #expect([0, 1].contains(outcome.code))
    let summary = try #require(Records.objects(outcome.error).last)
    #expect((summary["read"] as? Int ?? 0) > 150)
    #expect((summary["flagged"] as? Int ?? 0) > 20)
    #expect(summary["incomplete"] as? Int == 0)
  }
}
