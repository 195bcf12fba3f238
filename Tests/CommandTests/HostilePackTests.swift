import Foundation
import Testing

/// A pack with rules that loop, raise and grow, and one that is good.
@Suite(.serialized)
struct HostilePackTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.many(0..<300), to: "in.ndjson")
  }

  private func addRule(_ name: String, _ body: String) throws {
    let text = SmallPack.rule.replacing("test.papers", with: "test.\(name)")
    let twice =
      text + "\nhits \"He [took my passport].\"\nhits { fr = \"Il a [pris mon passeport].\" }"
      + "\nmisses \"a\"\nmisses { fr = \"a\" }\n" + body
    try folder.write(twice, to: "pack/indicators/test/\(name).lua")
  }

  private func screen(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["screen", "in.ndjson", "--pack", "pack", "-o", "out"] + arguments, in: folder)
  }

  @Test func `the good rule finds everything, the others are named, exit 1`() throws {
    try addRule("loop", "check(function() while true do end end)")
    try addRule("bomb", "check(function() local s = 'x' while true do s = s .. s end end)")
    try addRule("raise", "check(function() error({}) end)")
    let outcome = try screen("--store", "a.db", "--json")
    #expect(outcome.code == 1)
    let results = Records.objects(try folder.read("out"))
    #expect(results.count == 300)
    for (number, result) in results.enumerated() {
      let codes = (result["indicators"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
      #expect(codes == (number % 3 == 0 ? ["test.papers"] : []))
      let stopped = (result["not_assessed"] as? [[String: Any]])?.compactMap {
        $0["rule"] as? String
      }
      #expect(stopped == (number % 3 == 0 ? ["test.bomb", "test.loop", "test.raise"] : []))
      #expect(result["complete"] as? Bool == (number % 3 != 0))
    }
    let summary = try #require(Records.objects(outcome.error).first)
    let counters = try #require(summary["not_assessed"] as? [String: [String: Int]])
    // 100 reports in three batches of 128, 128 and 44.
    #expect(counters["test.loop"] == ["cpu": 9, "off": 91])
    #expect(counters["test.bomb"]?["off"] == 91)
    #expect(counters["test.raise"] == ["error": 100])
    let runs = try Program.run(["runs", "--store", "a.db"], in: folder)
    #expect(runs.output.contains("INCOMPLETE, reports 100"))
    #expect(runs.output.contains("test.loop: switched off 91, out of instructions 9"))
    let french = try Program.run(["runs", "--store", "a.db", "--lang", "fr"], in: folder)
    #expect(french.output.contains("INCOMPLÈTE, signalements 100"))
    #expect(french.output.contains("désactivée 91, à court d'instructions 9"))
  }

  @Test func `the summary names them in both languages`() throws {
    try addRule("loop", "check(function() while true do end end)")
    let english = try screen("--no-store")
    #expect(english.error.contains("test.loop: switched off 91, out of instructions 9"))
    let french = try screen("--no-store", "--lang", "fr")
    #expect(french.error.contains("désactivée 91, à court d'instructions 9"))
  }

  @Test func `rule files with mistakes stop everything, or are left out by name`() throws {
    try folder.write("while true do end", to: "pack/indicators/test/loop.lua")
    try folder.write("indicator 'test.open", to: "pack/indicators/test/open.lua")
    let refused = try screen("--no-store")
    #expect(refused.code == 2)
    #expect(refused.error.contains("loop.lua:1") && refused.error.contains("open.lua:1"))
    #expect(!folder.names.contains("out"))

    let skipped = try screen("--no-store", "--skip-bad-rules")
    #expect(skipped.code == 1)
    #expect(skipped.error.contains("loop.lua:1") && skipped.error.contains("open.lua:1"))
    #expect(skipped.error.contains("test.loop: file with mistakes 300"))
    let results = Records.objects(try folder.read("out"))
    #expect(results.count { ($0["indicators"] as? [Any])?.isEmpty == false } == 100)
    #expect(results.allSatisfy { $0["complete"] as? Bool == false })

    try folder.write("cue 'denyed' {}", to: "pack/context/en.lua")
    let broken = try screen("--no-store", "--skip-bad-rules")
    #expect(broken.code == 2)
    #expect(broken.error.contains("context/en.lua:1"))
  }
}
