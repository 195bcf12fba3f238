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

  @Test("all sheets that are not hidden are read, each with a header of its own")
  func allSheets() throws {
    let intake = try IntakeFixture.read("sheets.xlsx")
    #expect(intake.ids == ["C-1", "A-1"])
    #expect(intake.reports.map(\.line) == [2, 2])
    // A row without a text, and a sheet that holds no reports; the empty one is passed over.
    #expect(intake.codes == ["empty-field", "sheet-not-read"])
    let messages = intake.rejects.map(\.reason.message)
    #expect(messages[0].en.hasPrefix("Sheet \"Calls\": "))
    #expect(messages[1].en.hasPrefix("Sheet \"Listes\": "))
    #expect(messages[1].fr.hasPrefix("Feuille «\u{A0}Listes\u{A0}»\u{A0}: "))
    #expect(messages[1].en.contains("--sheet") && messages[1].fr.contains("--sheet"))
  }

  @Test("one sheet is read where it is named; a wrong name is told with those that there are")
  func oneSheet() throws {
    #expect(try IntakeFixture.read("report.xlsx").codes == ["sheet-not-read"])
    var options = ReadOptions()
    options.sheet = "Signalements"
    #expect(try IntakeFixture.read("report.xlsx", options: options).codes.isEmpty)
    options.sheet = "Appels"
    #expect(try IntakeFixture.read("sheets.xlsx", options: options).ids == ["A-1"])
    options.sheet = "Appel"
    #expect { try IntakeFixture.read("sheets.xlsx", options: options) } throws: {
      guard let error = $0 as? ExchangeError, error.code == "no-such-sheet" else { return false }
      return error.message.en.contains("Did you mean \"Appels\"?")
        && error.message.fr.contains("Vouliez-vous dire «\u{A0}Appels\u{A0}»?")
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
    #expect(try IntakeFixture.read(name).codes.first == code)
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
