import Exchange
import ReportModel
import Testing

/// XLSX files that openpyxl wrote.
struct WorkbookTests {
  @Test("a row is a report, its columns named in French, its dates in ISO 8601")
  func rows() throws {
    let intake = try IntakeFixture.read("report.xlsx")
    #expect(intake.ids == ["X-1", "20260002", "X-3"])
    #expect(intake.narratives[0] == "My boss took my passport the day I arrived.")
    #expect(
      intake.narratives[1] == "Mon patron garde mon passeport, « pour plus tard ».\n"
        + "Je dors dans l'atelier.")
    #expect(intake.narratives[2] == #"He said "give me", then, left."#)
    let first = intake.reports[0]
    #expect(first.string(first.receivedAt) == "2026-11-03T14:30")
    #expect(first.string(first.city) == "Laval")
    #expect(first.details.reliability == .usually && first.details.consent.general == .granted)
    #expect(first.extra("Heure") == #""07:45""#)
    #expect(intake.reports[1].string(intake.reports[1].receivedAt) == "2026-11-04")
    #expect(intake.reports[2].string(intake.reports[2].receivedAt) == "1999-12-31")
    #expect(intake.reports[2].extra("Heure") == #""12:00""#)
  }

  @Test("lines are rows of the sheet, and a value that cannot be read names its row")
  func lines() throws {
    let intake = try IntakeFixture.read("report.xlsx")
    #expect(intake.reports.map(\.line) == [2, 3, 5])
    #expect(intake.recordNotices.map(\.line) == [3])
    #expect(intake.recordNotices.map(\.field) == ["source_reliability"])
  }

  @Test("further sheets are said not to be read, hidden ones are not counted")
  func sheets() throws {
    #expect(try IntakeFixture.read("report.xlsx").notices == ["sheets-not-read"])
    var options = ReadOptions()
    options.sheet = "Signalements"
    #expect(try IntakeFixture.read("report.xlsx", options: options).notices.isEmpty)
    options.sheet = "Nowhere"
    #expect { try IntakeFixture.read("report.xlsx", options: options) } throws: {
      ($0 as? ExchangeError)?.code == "no-such-sheet"
    }
  }

  @Test("standard input and other names are recognised by their content")
  func content() throws {
    let bytes = try IntakeFixture.bytes("report.xlsx")
    #expect(try Intake(bytes, name: "upload").ids.count == 3)
  }

  @Test(
    "files that are made to stop programs are refused",
    arguments: [
      ("nested.xlsx", "document-bomb"), ("entities.xlsx", "document-type"),
    ])
  func bombs(name: String, code: String) throws {
    #expect { try IntakeFixture.read(name) } throws: { ($0 as? ExchangeError)?.code == code }
  }

  @Test(
    "what shows only after the header ends the sheet, with a reject that says so",
    arguments: [("bomb.xlsx", "document-bomb"), ("huge-cell.xlsx", "huge-cell")])
  func hugeCell(name: String, code: String) throws {
    #expect(try IntakeFixture.read(name).codes == [code])
  }

  @Test("what is no workbook is named, and how to save it")
  func others() throws {
    func code(_ bytes: [UInt8], _ name: String) -> String? {
      do {
        _ = try Intake(bytes, name: name)
        return nil
      } catch { return (error as? ExchangeError)?.code }
    }
    #expect(code(Array("id,text\n1,n\n".utf8), "a.xlsx") == "damaged-document")
    #expect(code(try IntakeFixture.bytes("note.docx"), "a.xlsx") == "not-a-workbook")
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [0, 0, 0, 0]
    #expect(code(old, "a.xlsx") == "old-office-format")
    #expect(code(old, "a.doc") == "old-office-format")
  }
}
