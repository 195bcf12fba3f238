import Foundation
import Testing

@Suite(.serialized)
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
    ["nonsense"], ["screen"], ["screen", "in.ndjson", "--nonsense"], ["screen", "-", "-"],
    ["screen", "in.ndjson", "--jobs", "0"], ["screen", "in.ndjson", "--jobs", "many"],
    ["screen", "in.ndjson", "--format", "xml"], ["screen", "in.ndjson", "--encoding", "klingon"],
    ["screen", "in.ndjson", "--map", "narrative"], ["screen", "in.ndjson", "--map", "x=y"],
    ["screen", "in.ndjson", "--input-format", "xlsx"], ["screen", "in.ndjson", "--lang", "de"],
    ["export"], ["export", "-o", "-", "--format", "xml"], ["explain"],
    ["explain", "A", "--text", "B"], ["pack", "nonsense"], ["pack", "try"],
    ["evaluate", "in.ndjson"],
  ])
  func `a wrong call is exit 2 and says how it is done`(_ arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == 2)
    #expect(!outcome.isCrash)
    #expect(outcome.error.contains("Usage:") || outcome.error.contains("Error:"))
    #expect(outcome.output.isEmpty)
    #expect(folder.names == ["in.ndjson", "pack"])
  }

  @Test(arguments: [
    ["--help"], ["screen", "--help"], ["pack", "--help"], ["pack", "check", "--help"],
    ["explain", "--help"], ["help", "export"],
  ])
  func `help is exit 0, on standard output`(_ arguments: [String]) throws {
    let outcome = try run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("USAGE: fanal"))
    #expect(outcome.error.isEmpty)
  }

  @Test func `the version`() throws {
    let outcome = try run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("fanal "))
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
