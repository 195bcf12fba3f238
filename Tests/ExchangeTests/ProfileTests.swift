import Exchange
import Foundation
import ReportModel
import Testing

/// Profiles: what they make of reports, and what is said of mistakes in them.
struct ProfileTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../..").standardized

  private func options(_ toml: String) throws -> ReadOptions {
    let folder = try TemporaryFolder()
    var options = ReadOptions()
    options.take(try ProfileFile.read(try folder.write(Array(toml.utf8), as: "p.toml")))
    return options
  }

  private func shipped(_ name: String, _ file: String) throws -> [Report] {
    var options = ReadOptions()
    options.take(
      try ProfileFile.read(Self.root.appendingPathComponent("profiles/\(name).toml").path))
    let path = Self.root.appendingPathComponent("examples/intake/\(file)").path
    let intake = try Intake(
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), name: file,
      options: options)
    #expect(intake.rejects.isEmpty)
    #expect(intake.recordNotices.filter { $0.code != "unread-date" }.isEmpty)
    return intake.reports
  }

  @Test("the hotline profile reads the hotline example")
  func hotline() throws {
    let report = try #require(try shipped("hotline", "hotline.csv").first)
    #expect(report.string(report.id) == "LA-2026-0411")
    #expect(report.string(report.receivedAt) == "2026-11-03T21:40:00-05:00")
    #expect(report.string(report.sourceType) == "hotline_call")
    #expect(report.string(report.province) == "QC" && report.string(report.language) == "fr")
    let details = report.details
    #expect(details.safeContact == "Texto seulement, après 22 h; ne pas laisser de message")
    #expect(details.consent.general == .granted)
    #expect(details.markings == [.tlp(.amberStrict), .protected(.b)])
    #expect(details.occurredAt == "août 2026")
  }

  @Test("the police profile reads the workbook of the example")
  func police() throws {
    let report = try #require(try shipped("police-occurrence", "police-occurrence.xlsx").first)
    #expect(report.string(report.receivedAt) == "2026-11-03T14:20:00-05:00")
    #expect(report.string(report.province) == "ON")
    let details = report.details
    #expect(details.occurredAt == "2026-11-02T23:00:00-05:00")
    #expect(details.agencyFileNumber == "GO26-118223" && details.grading == "B2")
    #expect(details.isUnderThirdPartyRule && details.trafficLight == .amber)
  }

  @Test("the bank profile reads the bank example")
  func bank() throws {
    let report = try #require(try shipped("bank-alert", "bank-alert.csv").first)
    #expect(report.string(report.receivedAt) == "2026-11-04")
    #expect(report.string(report.sourceType) == "bank_alert")
    #expect(report.details.trafficLight == .red && report.details.consent.general == .unknown)
  }

  @Test("a report that carries a marking keeps it, and a constant keeps what it replaces")
  func precedence() throws {
    let options = try options(
      """
      markings = ["TLP:AMBER"]
      [constants]
      source_type = "ngo_note"
      """)
    let intake = try Intake(
      #"{"id":"1","narrative":"n","markings":["TLP:RED"],"source_type":"web"}"# + "\n"
        + #"{"id":"2","narrative":"n"}"#, options: options)
    #expect(intake.reports[0].details.markings == [.tlp(.red)])
    #expect(intake.reports[0].extra("source_type_as_received") == #""web""#)
    #expect(intake.reports[1].details.markings == [.tlp(.amber)])
    #expect(intake.reports.allSatisfy { $0.string($0.sourceType) == "ngo_note" })
  }

  @Test("a date of another form is kept and named with its line")
  func dates() throws {
    let options = try options(#"date_format = "dd.MM.yyyy""#)
    let intake = try Intake(
      "id,text,received_at\n1,n,03.11.2026\n2,n,31.02.2026\n3,n,2026-11-05\n", name: "a.csv",
      options: options)
    #expect(
      intake.reports.map { $0.string($0.receivedAt) } == ["2026-11-03", "31.02.2026", "2026-11-05"])
    #expect(intake.recordNotices.map(\.code) == ["unread-date"])
    #expect(intake.recordNotices.map(\.line) == [3])
  }

  @Test("documents get the constants too")
  func documents() throws {
    let options = try options("[constants]\nsource_type = \"email\"")
    let report = try #require(try IntakeFixture.read("tip.eml", options: options).reports.first)
    #expect(report.string(report.sourceType) == "email")
  }

  @Test(
    "mistakes are named with file, line and key",
    arguments: [
      ("colums = 1", 1, "colums"), ("\n[columns]\nnarative = \"x\"", 3, "columns.narative"),
      ("[columns]\nid = 1", 2, "columns.id"), ("[constants]\nid = \"x\"", 2, "constants.id"),
      ("header_row = 0", 1, "header_row"), ("\nmarkings = [\"COSMIC\"]", 2, "markings"),
      ("format = \"xls\"", 1, "format"), ("time_zone = \"Mars\"", 1, "time_zone"),
      ("columns = 1", 1, "columns"), ("[values]\nprovince = \"x\"", 2, "values.province"),
      ("a = = 1", 1, ""), ("\n\n[columns\n", 3, ""),
    ])
  func mistakes(toml: String, line: Int, key: String) throws {
    #expect {
      try options(toml)
    } throws: { error in
      guard let error = error as? ExchangeError else { return false }
      return error.code == "profile" && error.message.en.contains("p.toml:\(line):")
        && (key.isEmpty || error.message.en.contains(key))
        && error.message.fr.contains("p.toml:\(line)")
    }
  }
}
