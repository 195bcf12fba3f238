import ReportModel
import Testing

@testable import RuleEngine

struct PackStarterTests {
  private func files(from pack: TestPack) throws -> [String: String] {
    let files = try PackStarter.files(
      from: pack.source, name: "ours", author: "A. Analyst",
      comment: (head: "Ours.", numbers: "Numbers."))
    return Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path, String(decoding: $0.content, as: UTF8.self))
      })
  }

  private let pack = TestPack(
    "phrase \"p\" \"word\"",
    files: [
      "pack.lua": """
      name "base"
      version "3"
      engine "0.1.0"
      languages "en, fr"
      weight("strong", 4)
      weight("weak", 1)
      threshold("flag", 6)
      threshold("high", 9)
      threshold("pillar", 3)
      limit("rule_seconds", 0.5)
      """,
      "lexicon/a.lua": "words \"b\" { en = \"c\" }",
      "context/en.lua": "cue \"denied\" { forward = \"not\" }",
      "steps.lua": "step \"s\" { en = \"e\", fr = \"f\" }",
      "fairness.lua": """
      -- Words.
      swap "religion" { en = "Sikh, Hindu", fr = "sikh, hindou" }

      -- About rules.
      threats "test.rule"
      exempt "test.rule" { en = "Because.", fr = "Car." }  -- so
      -- Insults.
      insults { en = "dirty", fr = "sale" }
      """,
      "prior.tsv": "scale\t1\n",
    ])

  @Test func `rules and the prior stay behind, the rest comes along`() throws {
    let files = try files(from: pack)
    #expect(
      files.keys.sorted()
        == StandardPack.scripts.keys.sorted() + [
          "context/en.lua", "fairness.lua", "lexicon/a.lua", "pack.lua", "steps.lua",
        ])
    #expect(
      files["fairness.lua"] == """
        -- Words.
        swap "religion" { en = "Sikh, Hindu", fr = "sikh, hindou" }
        -- Insults.
        insults { en = "dirty", fr = "sale" }

        """)
  }

  @Test func `the pack has its own name, and one strong rule flags`() throws {
    #expect(
      try files(from: pack)["pack.lua"] == """
        -- Ours.
        name      "ours"
        version   "0.1.0"
        engine    "0.1.0"
        languages "en, fr"
        author    "A. Analyst"

        -- Numbers.
        weight("strong", 4)
        weight("weak", 1)
        threshold("flag", 4)
        threshold("high", 9)
        threshold("pillar", 3)
        limit("rule_seconds", 0.5)

        """)
  }

  @Test func `it has no mistakes, of itself and begun from the standard pack`() throws {
    let source = try PackSource(folder: StandardPack.folder)
    for source in [pack.source, source] {
      let files = try PackStarter.files(
        from: source, name: "ours", author: "", comment: (head: "Ours.", numbers: "Numbers."))
      let diagnostics = try PackReader.read(PackSource(name: "ours", files: files)).diagnostics
      #expect(diagnostics.isEmpty, "\(diagnostics.map { "\($0.file) \($0.message.en)" })")
    }
  }

  @Test func `a pack file with mistakes is no beginning`() throws {
    var broken = pack
    broken.files["pack.lua"] = "name \"base"
    #expect(throws: PackError.self) { try files(from: broken) }
  }
}
