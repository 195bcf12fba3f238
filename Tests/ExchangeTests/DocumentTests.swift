import Exchange
import ReportModel
import Testing

/// Files that are one report each.
struct DocumentTests {
  @Test("a DOCX document: paragraphs, tables, title")
  func word() throws {
    let report = try #require(try IntakeFixture.read("note.docx").reports.first)
    #expect(report.string(report.id) == "note.docx")
    #expect(report.string(report.title) == "Note d'inspection")
    #expect(
      report.string(report.narrative)
        == "Visit of 3 November\nMy boss took my passport the day I arrived.\n"
        + "Il m'a dit de ne pas parler.\nTéléphone\n514 555-0199\n")
  }

  @Test("a PDF with text")
  func pdf() throws {
    let report = try #require(try IntakeFixture.read("page.pdf").reports.first)
    let text = report.string(report.narrative)
    #expect(text.hasPrefix("My boss took my passport the day I arrived.\n"))
    #expect(text.contains("Second page: she cannot leave."))
  }

  @Test(
    "PDFs without text, damaged or locked ones are rejects with a reason",
    arguments: [("scan.pdf", "pdf-without-text"), ("locked.pdf", "damaged-pdf")])
  func unreadable(name: String, code: String) throws {
    let intake = try IntakeFixture.read(name)
    #expect(intake.codes == [code])
    #expect(intake.rejects[0].raw.isEmpty && intake.rejects[0].reason.byteCount > 0)
    let cut = Array(try IntakeFixture.bytes("page.pdf").prefix(300))
    #expect(try Intake(cut, name: "cut.pdf").codes == ["damaged-pdf"])
  }

  @Test("a text or Markdown file is one report, in whatever encoding")
  func text() throws {
    let plain = try Intake("Il garde mon passeport.\r\nÀ l'aide", name: "tip.txt")
    #expect(plain.ids == ["tip.txt"])
    #expect(plain.narratives == ["Il garde mon passeport.\r\nÀ l'aide"])
    let latin = try Intake([0xC0] + Array(" l'aide".utf8), name: "tip.txt")
    #expect(latin.narratives == ["À l'aide"] && latin.notices == ["encoding-detected"])
    let markdown = try Intake("# Visite\n\n- *Passeport* pris\n", name: "note.md")
    #expect(markdown.reports.map { $0.string($0.title) } == ["Visite"])
    #expect(markdown.narratives == ["# Visite\n\n- *Passeport* pris\n"])
    let commas = try Intake("Hello, she said, help\nand left, then", name: "a.txt")
    #expect(commas.reports.count == 1)
    let table = try Intake("No de dossier\tTexte\nA\tn\nB\tm\n", name: "export.txt")
    #expect(table.ids == ["A", "B"])
  }

  @Test("what is no text is a reject with its bytes")
  func noText() throws {
    #expect(try Intake("  \n ", name: "a.txt").codes == ["empty-field"])
    let nul = try Intake(Array("a\0b".utf8), name: "a.txt", options: ReadOptions(encoding: .utf8))
    #expect(nul.codes == ["nul-byte"] && nul.rejects[0].raw == Array("a\0b".utf8))
    let long = try Intake(
      String(repeating: "a", count: 3000), name: "a.txt",
      options: ReadOptions(maxRecordBytes: 1000))
    #expect(long.codes == ["too-long"] && long.streamed.count == 3000)
  }

  @Test("a folder gives documents names of their own")
  func names() throws {
    var options = ReadOptions()
    options.documentName = "2026/tip.txt"
    #expect(try Intake("a", name: "tip.txt", options: options).ids == ["2026/tip.txt"])
  }
}
