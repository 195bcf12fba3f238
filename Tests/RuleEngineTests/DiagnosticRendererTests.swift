import ReportModel
import RuleEngine
import Testing
import TextMatching

struct DiagnosticRendererTests {
  static let file = "rules/standard/indicators/coercion/documents_confiscated.lua"

  private func render(
    _ diagnostic: Diagnostic, _ source: String?, language: Language = .english,
    colour: Bool = false, width: Int = 100
  ) -> String {
    DiagnosticRenderer(language: language, usesColour: colour, width: width)
      .render(diagnostic, source: source)
  }

  private func diagnostic(
    line: Int? = 1, column: Int? = 1, length: Int = 1, severity: Diagnostic.Severity = .error,
    notes: [LocalizedText] = []
  ) -> Diagnostic {
    Diagnostic(
      code: "some-code", severity: severity, file: "a.lua", line: line, column: column,
      length: length, message: LocalizedText(en: "something is wrong", fr: "quelque chose cloche"),
      notes: notes)
  }

  private var unknownPhrase: Diagnostic {
    let names = ["taken", "confined", "returned"]
    let note = LocalizedText.didYouMean(
      Suggestion.closest(to: "confind", among: names),
      label: LocalizedText(en: "Phrases here", fr: "Phrases présentes"), names: names)
    return Diagnostic(
      code: "unknown-phrase", file: Self.file, line: 37, column: 25, length: 9,
      message: LocalizedText(
        en: "this rule has no phrase named \"confind\"",
        fr: "cette règle n'a pas de phrase nommée « confind »"),
      notes: note.map { [$0] } ?? [])
  }

  private let source =
    String(repeating: "\n", count: 36)
    + #"flag_when "taken" :near("confind", "2 sentences")"# + "\nhits \"x\"\n"

  @Test func `the shape of a message`() {
    #expect(
      render(unknownPhrase, source) == """
        rules/standard/indicators/coercion/documents_confiscated.lua:37:25: error[unknown-phrase]
          37 | flag_when "taken" :near("confind", "2 sentences")
             |                         ^^^^^^^^^ this rule has no phrase named "confind"
             = did you mean "confined"?  Phrases here: taken, confined, returned

        """)
  }

  @Test func `the shape of a message in French`() {
    #expect(
      render(unknownPhrase, source, language: .french) == """
        rules/standard/indicators/coercion/documents_confiscated.lua:37:25: erreur[unknown-phrase]
          37 | flag_when "taken" :near("confind", "2 sentences")
             |                         ^^^^^^^^^ cette règle n'a pas de phrase nommée « confind »
             = vouliez-vous dire « confined » ?  Phrases présentes : taken, confined, returned

        """)
  }

  @Test func `a token gives its own place`() {
    let tokens = LuaTokenizer(source: source).tokens
    let token = tokens.first { $0.value == "confind" }
    let made = token.map {
      Diagnostic(
        code: "unknown-phrase", file: Self.file, at: $0, message: unknownPhrase.message,
        notes: unknownPhrase.notes)
    }
    #expect(made == unknownPhrase)
  }

  @Test func `without a column the line is shown without a caret`() {
    #expect(
      render(diagnostic(line: 2, column: nil), "a\nb = 1\n") == """
        a.lua:2: error[some-code]
          2 | b = 1
            | something is wrong

        """)
  }

  @Test func `without a line, or without a source, only the message is shown`() {
    #expect(
      render(diagnostic(line: nil, column: nil, severity: .warning), "a\n") == """
        a.lua: warning[some-code]
           | something is wrong

        """)
    #expect(
      render(diagnostic(line: 9, column: 1), "only one line") == """
        a.lua:9:1: error[some-code]
            | something is wrong

        """)
    #expect(
      render(
        diagnostic(line: 12, column: 3, notes: [LocalizedText(en: "help: do so", fr: "aide : …")]),
        nil) == """
          a.lua:12:3: error[some-code]
               | something is wrong
               = help: do so

          """)
  }

  @Test func `the caret stands under the letter behind tabs and accents`() {
    #expect(
      render(diagnostic(column: 2, length: 3), "\té b") == """
        a.lua:1:2: error[some-code]
          1 |     é b
            |     ^^^ something is wrong

        """)
    #expect(
      render(diagnostic(column: 4), "a\tb\tc")
        == """
        a.lua:1:4: error[some-code]
          1 | a   b   c
            |      ^^^ something is wrong

        """)
    // A combining accent takes no room, an East Asian character two columns.
    #expect(
      render(diagnostic(column: 5), "e\u{301}日 x") == """
        a.lua:1:5: error[some-code]
          1 | e\u{301}日 x
            |     ^ something is wrong

        """)
  }

  @Test func `a caret behind the end of the line stands right behind it`() {
    #expect(
      render(diagnostic(column: 4, length: 5), "abc  \n") == """
        a.lua:1:4: error[some-code]
          1 | abc
            |    ^ something is wrong

        """)
  }

  @Test func `carets never run past the end of the line`() {
    #expect(
      render(diagnostic(column: 2, length: 99), "abcd") == """
        a.lua:1:2: error[some-code]
          1 | abcd
            |  ^^^ something is wrong

        """)
  }

  @Test(arguments: [1, 40, 99, 150, 260, 300])
  func `a long line is cut around the caret`(_ column: Int) {
    let line = (0..<300).map { String($0 % 10) }.joined()
    let shown = render(diagnostic(column: column, length: 3), line).split(separator: "\n")
    let gutter = "  1 | ".count
    let text = shown[1].dropFirst(gutter)
    #expect(text.count <= 102)
    let caret = shown[2].prefix { $0 != "^" }.count - gutter
    let marked = Array(text)[caret]
    #expect(String(marked) == String((column - 1) % 10))
    #expect(text.hasPrefix("…") == (column > 34))
    #expect(text.hasSuffix("…") == (column < 234))
    #expect(shown[2].filter { $0 == "^" }.count == min(3, 301 - column))
  }

  @Test func `a file cannot write to the terminal`() {
    let text = render(diagnostic(), "a\u{1B}[31mb\u{202E}c\u{7}\n")
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
    #expect(text.contains("a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}"))
  }

  @Test func `colour only adds escape sequences`() {
    let coloured = render(unknownPhrase, source, colour: true)
    #expect(coloured.contains("\u{1B}[1;31m^^^^^^^^^\u{1B}[0m"))
    let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == render(unknownPhrase, source))
    #expect(
      render(diagnostic(severity: .warning), "x", colour: true).contains("\u{1B}[1;33mwarning"))
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\r"])
  func `lines are counted as the tokenizer counts them`(_ lineBreak: String) {
    let text = render(diagnostic(line: 3), ["a", "", "here", "b"].joined(separator: lineBreak))
    #expect(text.contains("3 | here\n"))
  }

  @Test(arguments: [(0, 0, 0), (-1, -5, -3), (1, Int.max, Int.max), (Int.max, 1, 1), (1, 0, 0)])
  func `odd places are shown without failing`(_ line: Int, _ column: Int, _ length: Int) {
    let text = render(diagnostic(line: line, column: column, length: length), "abc\n")
    #expect(text.contains("something is wrong"))
    #expect(text.count < 400)
  }
}
