import ReportModel
import Testing

struct ReportTests {
  private let report = Report(
    id: "R-7", narrative: "Récit 😀 e\u{301}", title: "Titre", language: "fr",
    sourceType: "web", province: "QC", city: "Lévis", receivedAt: "2024-04-01",
    extras: [(name: "âge", value: "17")])

  @Test("fields come back as they were given")
  func fields() {
    #expect(report.string(report.id) == "R-7")
    #expect(
      report.string(report.narrative).unicodeScalars.elementsEqual(
        "Récit 😀 e\u{301}".unicodeScalars))
    #expect(report.string(report.title) == "Titre")
    #expect(report.string(report.language) == "fr")
    #expect(report.string(report.sourceType) == "web")
    #expect(report.string(report.province) == "QC")
    #expect(report.string(report.city) == "Lévis")
    #expect(report.string(report.receivedAt) == "2024-04-01")
    #expect(report.extras.map { report.string($0.name) } == ["âge"])
    #expect(report.extras.map { report.string($0.value) } == ["17"])
  }

  @Test("absent fields are empty")
  func absent() {
    let plain = Report(id: "1", narrative: "n")
    for range in [plain.title, plain.language, plain.city, .none] {
      #expect(range.isEmpty)
      #expect(plain.string(range) == "")
    }
    #expect(plain.extras.isEmpty)
    #expect(plain.line == 0)
  }

  @Test("bytes are lent without a copy")
  func lending() {
    let count = report.withBytes(of: report.narrative) { $0.count }
    #expect(count == "Récit 😀 e\u{301}".utf8.count)
    #expect(count == report.narrative.count)
  }

  @Test("ranges are half-open")
  func ranges() {
    #expect(ByteRange(2, 5).count == 3)
    #expect(ByteRange(2, 2).isEmpty)
    #expect(ByteRange(start: 1, end: 4) == ByteRange(1, 4))
  }
}
