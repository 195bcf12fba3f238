import Testing
import TextMatching

@testable import RuleEngine

@Suite("Form lists: forms as folded bytes")
struct FormListTests {
  private func list(_ forms: [String]) -> FormList {
    var buffer = TextBuffer()
    var list = FormList()
    for form in forms { list.append(folding: form, with: &buffer) }
    return list
  }

  private func texts(_ list: FormList) -> [String] {
    list.terms.map { $0.text + ($0.isPrefix ? "*" : "") }
  }

  @Test(arguments: [
    ("took", "took"), ("Took My", "took my"), ("  took  my ", "took my"),
    ("d'identité", "d identite"), ("l’été", "l ete"), ("beau-père", "beau pere"),
    ("smuggl*", "smuggl*"), ("Trafiqué*", "trafique*"), ("1,500", "1500"), ("24/7", "24 7"),
    ("p@ssp0rt", "p@ssp0rt"), ("", ""), ("…", ""), ("2nd", "2 nd"),
  ])
  func `a form is folded like a text`(_ form: String, _ folded: String) {
    #expect(texts(list([form])) == [folded])
    #expect(folded.hasSuffix("*") || Folding.strings(of: form).joined(separator: " ") == folded)
  }

  @Test(arguments: [
    (["he", "l'a"], ["took", "pris*"]), (["1", "10"], ["500", "000"]),
    (["16h", "a1"], ["30", "b"]), (["…", "the"], ["…", "boss", "smuggl*"]),
    (["3.5"], ["000", "kg"]), ([], ["a"]), (["a"], []),
  ])
  func `forms behind others are the forms of both together`(_ left: [String], _ right: [String]) {
    var buffer = TextBuffer()
    let joined = list(left).followed(by: list(right), with: &buffer)
    let expected = list(left.flatMap { start in right.map { start + " " + $0 } })
    #expect(texts(joined) == texts(expected))
    #expect(joined.hasPrefix == expected.hasPrefix)
  }

  @Test func `equal forms are one term, and a form without a word is none`() {
    var table = TermTable()
    #expect(table.termIDs(of: list(["took", "TOOK", "…", "", "take", "took*"])) == [0, 1, 2])
    #expect(texts(table.terms) == ["took", "take", "took*"])
    let many = list((0..<20_000).map { "word\($0)" })
    #expect(table.termIDs(of: many) == Array(3..<20_003))
    #expect(table.termIDs(of: many) == Array(3..<20_003))
    #expect(table.termIDs(of: list(["take", "took", "word7"])) == [0, 1, 10])
  }

  @Test func `stored forms must fit their bytes`() {
    let forms = list(["took", "my*"])
    #expect(FormList(bytes: forms.bytes, ends: forms.ends).map(texts) == ["took", "my*"])
    #expect(FormList(bytes: forms.bytes, ends: [4, 8]) == nil)
    #expect(FormList(bytes: forms.bytes, ends: [7, 4]) == nil)
    #expect(FormList(bytes: forms.bytes, ends: []) == nil)
  }
}
