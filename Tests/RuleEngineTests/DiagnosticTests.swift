import ReportModel
import RuleEngine
import Testing

struct DiagnosticTests {
  private func diagnostic(
    _ file: String, _ line: Int?, _ column: Int?, _ code: String = "a"
  ) -> Diagnostic {
    Diagnostic(
      code: code, file: file, line: line, column: column,
      message: LocalizedText(en: "wrong", fr: "faux"))
  }

  @Test func `a listing goes by file, then from top to bottom`() {
    let ordered = [
      diagnostic("a.lua", nil, nil), diagnostic("a.lua", 2, nil), diagnostic("a.lua", 2, 1),
      diagnostic("a.lua", 2, 1, "b"), diagnostic("a.lua", 10, 1), diagnostic("b.lua", 1, 1),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func `a proposal names what is near and what there is`() {
    let label = LocalizedText(en: "Phrases here", fr: "Phrases présentes")
    #expect(LocalizedText.didYouMean(nil, label: label, names: []) == nil)
    #expect(
      LocalizedText.didYouMean("a", label: label, names: [])
        == LocalizedText(en: "did you mean \"a\"?", fr: "vouliez-vous dire « a » ?"))
    #expect(
      LocalizedText.didYouMean(nil, label: label, names: ["a", "b"])
        == LocalizedText(en: "Phrases here: a, b", fr: "Phrases présentes : a, b"))
  }

  @Test func `a long list is cut`() {
    let names = (1...20).map { "n\($0)" }
    let note = LocalizedText.didYouMean(
      nil, label: LocalizedText(en: "Names", fr: "Noms"), names: names)
    #expect(note?.en.hasSuffix("n12, …") == true)
    #expect(note?.en.contains("n13") == false)
  }
}
