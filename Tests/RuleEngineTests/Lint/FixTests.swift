import Testing

@testable import RuleEngine

/// What `--fix` makes of a file.
struct FixTests {
  private func mend(_ content: String) throws -> (text: String, left: [String]) {
    var pack = TestPack("")
    pack.files[TestPack.path] = content
    let result = try PackFixer.mend(pack.source)
    let file = try #require(result.source.files.first { $0.path == TestPack.path })
    return (String(decoding: file.content, as: UTF8.self), result.check.diagnostics.map(\.code))
  }

  static let cases: [(before: String, after: String)] = [
    ("phrse \"p\" \"took my visa\"", "phrase \"p\" \"took my visa\""),
    ("strength \"stong\"", "strength \"strong\""),
    ("phrase “p” \"took my visa\"", "phrase \"p\" \"took my visa\""),
    ("phrase \"p\" { fr = « pris mon visa » }", "phrase \"p\" { fr = \"pris mon visa\" }"),
    ("changed \"26/11/2026\"", "changed \"2026-11-26\""),
    ("changed \"November 26, 2026\"", "changed \"2026-11-26\""),
    ("changed \"5/11/2026\"", "changed \"5/11/2026\""),
    (
      "phrase \"taken\" \"took my visa\"\nflag_when \"takn\"",
      "phrase \"taken\" \"took my visa\"\nflag_when \"taken\""
    ),
    // Two names are as near: nobody knows which was meant.
    (
      "phrase \"taken\" \"took my visa\"\nphrase \"taker\" \"a taker\"\nflag_when \"takes\"",
      "phrase \"taken\" \"took my visa\"\nphrase \"taker\" \"a taker\"\nflag_when \"takes\""
    ),
    (
      "words \"papers\" { en = \"visa\" }\nphrase \"p\" \"é took {papes} away\"",
      "words \"papers\" { en = \"visa\" }\nphrase \"p\" \"é took {papers} away\""
    ),
    (
      "words \"papers\" { en = \"visa, card, Visa, pass\" }\nphrase \"p\" \"took {papers}\"",
      "words \"papers\" { en = \"visa, card, pass\" }\nphrase \"p\" \"took {papers}\""
    ),
    ("phrase \"p\" \"a visa; my card; a  visa\"", "phrase \"p\" \"a visa; my card\""),
    (
      "phrase \"p\" \"took...visa; kept...3 card\"",
      "phrase \"p\" \"took ... visa; kept ...3 card\""
    ),
    ("phrase \"p\" \"took my visа\"", "phrase \"p\" \"took my visa\""),
    ("phrase \"p\" \"took my vi\u{200B}sa\"", "phrase \"p\" \"took my visa\""),
    ("phrase \"p\" (\"took \" .. \"my \" .. \"visa\")", "phrase \"p\" (\"took my visa\")"),
    (
      "phrase \"p\" \"took my visa\"\nhits \"He [took my visa].\"\nhits \"He [took my visa].\"\n-- end\n",
      "phrase \"p\" \"took my visa\"\nhits \"He [took my visa].\"\n-- end\n"
    ),
    (
      "phrase \"p\" \"took my visa\"\ngaps \"He [took my visa].\"",
      "phrase \"p\" \"took my visa\"\nhits \"He [took my visa].\""
    ),
    // Without brackets somebody must say which words were meant.
    (
      "phrase \"p\" \"took my visa\"\ngaps \"He took my visa.\"",
      "phrase \"p\" \"took my visa\"\ngaps \"He took my visa.\""
    ),
    (
      "phrase \"p\" \"a visa\"\nmisses \"Elle est dans la maison avec les enfants.\"",
      "phrase \"p\" \"a visa\"\nmisses { fr = \"Elle est dans la maison avec les enfants.\" }"
    ),
    (
      "phrase \"a\" \"a visa\"\nphrase \"b\" \"a card\"\nflag_when \"a\" :near(\"b\", \"3 sentenses\")",
      "phrase \"a\" \"a visa\"\nphrase \"b\" \"a card\"\nflag_when \"a\" :near(\"b\", \"3 sentences\")"
    ),
  ]

  @Test(arguments: cases.indices)
  func `a fix changes what is wrong and no other byte`(_ index: Int) throws {
    let row = Self.cases[index]
    for (start, end) in [("", "\n"), ("\u{FEFF}", "\r\n")] {
      let lines = { (text: String) in
        start
          + (["indicator \"test.rule\"", text].joined(separator: "\n") + "\n")
          .replacing("\n", with: end)
      }
      #expect(try mend(lines(row.before)).text == lines(row.after))
    }
  }

  @Test func `mistakes behind others are mended in the next round`() throws {
    let (text, left) = try mend(
      "indicator \"test.rule\"\nphrse “p” “took my visa”\nstrength \"weka\"\nflag_wen \"p\"\n")
    #expect(
      text
        == "indicator \"test.rule\"\nphrase \"p\" \"took my visa\"\nstrength \"weak\"\nflag_when \"p\"\n"
    )
    #expect(!left.contains { LintCatalogue.severity(of: $0) == .error })
  }

  @Test func `a fix that no longer fits changes nothing`() {
    let text = SourceText(Array("one two\nthree".utf8))
    let edit = { (column: Int32, original: String) in
      Diagnostic.TextEdit(
        start: SourcePlace(line: 1, column: column),
        end: SourcePlace(line: 1, column: column + Int32(original.count)), original: original,
        replacement: "x")
    }
    #expect(text.applying([edit(5, "two")]) == Array("one x\nthree".utf8))
    #expect(text.applying([edit(5, "tow")]) == nil)
    #expect(text.applying([edit(7, "o\nt")]) == nil)
    #expect(text.applying([edit(1, "one"), edit(2, "ne")]) == nil)
    #expect(text.applying([edit(40, "one")]) == nil)
    #expect(text.applying([]) == Array("one two\nthree".utf8))
  }

  @Test func `a difference is shown with the lines around it`() {
    let old = Array((1...9).map { "line \($0)\n" }.joined().utf8)
    let new = Array(
      String(decoding: old, as: UTF8.self).replacing("line 5", with: "line five").utf8)
    #expect(LineDifference.text(path: "a.lua", old: old, new: old).isEmpty)
    #expect(
      LineDifference.text(path: "a.lua", old: old, new: new) == """
        --- a.lua
        +++ a.lua
        @@ -3,5 +3,5 @@
         line 3
         line 4
        -line 5
        +line five
         line 6
         line 7

        """)
  }

  @Test(arguments: [
    ("2026/11/26", "2026-11-26"), ("2026-1-5", "2026-01-05"), ("20261126", "2026-11-26"),
    ("26-11-2026", "2026-11-26"), ("11/26/2026", "2026-11-26"), ("26 novembre 2026", "2026-11-26"),
    ("5 août 2026", "2026-08-05"), ("1/2/2026", nil), ("soon", nil), ("2026-13-40", nil),
    ("31/02/2026", nil), ("2026-02-30", nil), ("7/7/2026", "2026-07-07"),
  ])
  func `a date that can be read in one way`(_ text: String, _ date: String?) {
    #expect(DateText.iso(text) == date)
  }
}
