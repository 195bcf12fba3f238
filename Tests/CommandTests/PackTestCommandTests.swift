import Foundation
import Testing

@Suite(.serialized)
struct PackTestCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  /// Adds sentences to the rule of the pack, behind its 11 lines.
  private func add(_ lines: String) throws {
    try folder.write(SmallPack.rule + "\n" + lines + "\n", to: "pack/indicators/test/papers.lua")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "test", "--pack", "pack"] + arguments, in: folder)
  }

  @Test func `a failure says which part failed on which words`() throws {
    try add(
      """
      hits "He [took my] visa."
      misses "She took a passport."
      hits "[He] took my passport."
      """)
    let outcome = try run()
    #expect(outcome.code == 1)
    #expect(
      outcome.output == """
        FAIL pack/indicators/test/papers.lua:16: test.papers (hits, en)
          "He took my visa."
          should be flagged, but is not
            taken: took ✓ “took” · passport ✗; “my visa” stands there

        FAIL pack/indicators/test/papers.lua:17: test.papers (misses, en)
          "She took a passport."
          should stay silent, but is flagged
            “took a passport” (taken): took ✓ “took” · passport ✓ “passport”

        FAIL pack/indicators/test/papers.lua:18: test.papers (hits, en)
          "He took my passport."
          flagged for other words than those in brackets: “He”
            “took my passport” (taken): took ✓ “took” · passport ✓ “passport”


        """)
    #expect(outcome.error == "4 passed, 3 failed, 0 known gaps\n")
    let french = try run("--lang", "fr")
    #expect(
      french.output.contains(
        "  devrait être signalée, mais ne l'est pas\n"
          + "    taken\u{A0}: took ✓ «\u{A0}took\u{A0}» · passport ✗; il y a «\u{A0}my visa\u{A0}»")
    )
    #expect(!french.output.contains("stands there"))
  }

  @Test func `gaps that are found by now`() throws {
    try add("gaps \"He took my passport.\"\ngaps \"He has my passport.\"")
    let outcome = try run()
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("GAP pack/indicators/test/papers.lua:16"))
    #expect(outcome.output.contains("  gap closed: move it to hits\n"))
    #expect(
      outcome.error
        == "4 passed, 0 failed, 2 known gaps\n1 gap is closed: move it to hits\n")
    #expect(
      try run("--lang", "fr").error.hasSuffix(
        "\n1 lacune est comblée\u{A0}: déplacez-la sous hits\n"))
  }

  @Test func `the same with and without the cache, and after a change`() throws {
    try add("hits \"He [took my] visa.\"\ngaps \"He took my passport.\"")
    let first = try run()
    let second = try run()
    let without = try run("--no-cache")
    #expect(first.output == second.output && first.output == without.output)
    #expect(first.error == second.error && first.code == 1 && second.code == 1)
    try add("hits \"He [took my passport].\"")
    #expect(try run().error == "5 passed, 0 failed, 0 known gaps\n")
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    try add("hits \"He [took my] visa.\"\ngaps \"He took my passport.\"")
    let objects = Records.objects(try run("--json").output)
    let schema = try SchemaCheck("pack-test")
    for object in objects { #expect(schema.problems(of: object) == []) }
    #expect(objects.count == 6)
    #expect(objects.compactMap { $0["closed"] as? Bool } == [true])
    let why = objects.compactMap { $0["why"] as? [String: Any] }
    #expect(why.count == 1 && why[0]["fires"] as? Bool == false)
    #expect(
      why[0]["reasons"] as? [String]
        == ["taken: took ✓ “took” · passport ✗; “my visa” stands there"])
  }
}
