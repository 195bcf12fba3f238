import Foundation
import Testing

/// Standard streams that are closed, full, without a reader, or files of the command themselves.
@Suite(.serialized)
struct StreamTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\nnot JSON\n", to: "in.ndjson")
  }

  private func screen(
    _ arguments: [String], input: Data? = nil, _ redirection: String
  ) throws -> Program.Outcome {
    try Program.run(
      ["screen"] + arguments + ["--pack", "pack", "--no-store"], in: folder, input: input,
      redirection: redirection)
  }

  @Test(arguments: [
    ["screen", "in.ndjson", "-o", "-", "--no-store", "--pack", "pack"],
    ["explain", "--text", "He took her passport.", "--pack", "pack"],
    ["pack", "terms", "--pack", "pack"],
  ])
  func `results that nobody can get are no success`(_ arguments: [String]) throws {
    let closed = try Program.run(arguments, in: folder, redirection: ">&-")
    #expect(closed.code == 2)
    #expect(!closed.isCrash)
    #expect(folder.names.filter { $0.hasSuffix(".partial") } == [])
  }

  @Test func `a closed standard input is no empty one`() throws {
    let outcome = try screen(["-", "-o", "out"], "<&-")
    #expect(outcome.code == 2)
    #expect(outcome.sentences.count == 1)
    #expect(folder.names == ["in.ndjson", "pack"])
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: ["2>&-", "2>/dev/full", "2>&1 >/dev/null | true"])
  func `messages that nobody can read stop no work`(_ redirection: String) throws {
    let outcome = try screen(["in.ndjson", "-o", "out", "--rejects", "bad"], redirection)
    #expect(!outcome.isCrash)
    #expect(folder.names.contains("out") && folder.names.contains("bad"))
    #expect(try folder.read("bad") == "not JSON\n")
  }

  @Test func `a stream that is a file of the command is refused`() throws {
    let original = try folder.read("in.ndjson")
    for (arguments, redirection) in [
      (["-", "-o", "in.ndjson"], "< in.ndjson"), (["in.ndjson", "-o", "-"], ">> in.ndjson"),
    ] {
      let outcome = try screen(arguments, redirection)
      #expect(outcome.code == 2)
      #expect(outcome.error.contains("at once") || outcome.output.contains("at once"))
      #expect(try folder.read("in.ndjson") == original)
    }
  }

  @Test func `a file is not overwritten under the name that an output has until it is complete`()
    throws
  {
    try folder.write(Records.flagged + "\n", to: "out.partial")
    let outcome = try screen(["out.partial", "-o", "out"], "")
    #expect(outcome.code == 2)
    #expect(try folder.read("out.partial") == Records.flagged + "\n")
    #expect(!folder.names.contains("out"))
  }

  @Test func `rejects of an earlier run are named, and stay`() throws {
    try folder.write(Records.flagged + "\n", to: "good.ndjson")
    try folder.write("old", to: "out.rejects")
    let outcome = try screen(["good.ndjson", "-o", "out"], "")
    #expect(outcome.code == 0)
    #expect(outcome.sentences.contains { $0.contains("out.rejects") && $0.contains("earlier run") })
    #expect(try folder.read("out.rejects") == "old")
  }

  @Test func `a reasons file that cannot be made costs no rejects of an earlier run`() throws {
    try folder.write("old", to: "bad")
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("bad.reasons.ndjson"),
      withIntermediateDirectories: false)
    let outcome = try screen(["in.ndjson", "-o", "out", "--rejects", "bad"], "")
    #expect(outcome.code == 2)
    #expect(try folder.read("bad") == "old")
  }
}
