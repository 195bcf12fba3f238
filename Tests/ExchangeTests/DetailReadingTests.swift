import Exchange
import ReportModel
import Testing

/// The named further fields in JSON and in tables, with columns named in both languages.
struct DetailReadingTests {
  private static let english =
    "id,text,Originating agency,Occurrence number,Source reliability,Information credibility,"
    + "Occurrence date,City,Location,Safe contact,Consent,TLP\n"
    + "1,n,Ville PS,26-1,B,2,2026-10-01,Laval,1 rue A,text only,yes,TLP:AMBER\n"
  private static let french =
    "id;texte;Organisme;No de dossier de l'organisme;Fiabilité;Crédibilité de l'information;"
    + "Date des faits;Ville;Lieu des faits;Contact sûr;Consentement;Marquage\n"
    + "1;n;Ville PS;26-1;B;2;2026-10-01;Laval;1 rue A;text only;oui;TLP:AMBER\n"
  private static let json =
    #"{"id":"1","narrative":"n","city":"Laval","originating_agency":"Ville PS","#
    + #""agency_file_number":"26-1","source_reliability":"B","information_credibility":2,"#
    + #""occurred_at":"2026-10-01","location":"1 rue A","safe_contact":"text only","#
    + #""consent":true,"markings":["TLP:AMBER"]}"#

  @Test(
    "say the same in every format and language",
    arguments: [(english, "a.csv"), (french, "a.csv"), (json, "a.ndjson"), ("[\(json)]", "a.json")])
  func formats(text: String, name: String) throws {
    let details = try #require(try Intake(text, name: name).reports.first).details
    #expect(details.originatingAgency == "Ville PS")
    #expect(details.agencyFileNumber == "26-1")
    #expect(details.grading == "B2")
    #expect(details.occurredAt == "2026-10-01")
    #expect(details.location == "1 rue A")
    #expect(details.safeContact == "text only")
    #expect(details.consent.general == .granted)
    #expect(details.markings == [.tlp(.amber)])
    #expect(details.problems.isEmpty)
  }

  @Test("a column “location” is the city where there is no better one, as ever")
  func location() throws {
    let report = try #require(
      try Intake("id,text,location\n1,n,Laval\n", name: "a.csv").reports.first)
    #expect(report.string(report.city) == "Laval")
    #expect(report.details.isEmpty)
  }

  @Test("a mapping names them in tables and in JSON")
  func mapping() throws {
    let options = ReadOptions(fieldMap: ["location": "où", "safe_contact": "joindre"])
    let table = try Intake("id,text,où,joindre\n1,n,A,B\n", name: "a.csv", options: options)
    let json = try Intake(
      #"{"id":"1","narrative":"n","où":"A","joindre":"B"}"#, options: options)
    for report in table.reports + json.reports {
      #expect(report.details.location == "A")
      #expect(report.details.safeContact == "B")
    }
    #expect(table.reports.count == 1 && json.reports.count == 1)
    #expect(throws: ExchangeError.self) {
      try Intake("id,text,où\n1,n,A\n", name: "a.csv", options: options)
    }
  }

  @Test("a mapped field must not stand in the record twice")
  func twice() throws {
    let options = ReadOptions(fieldMap: ["location": "lieu"])
    let intake = try Intake(
      #"{"id":"1","narrative":"n","lieu":"A","location":"B"}"#, options: options)
    #expect(intake.codes == ["duplicate-key"])
  }

  @Test("a bad value keeps the report, and is named with its line and field, not quoted")
  func badValue() throws {
    let intake = try Intake(
      "id,text,reliability,consent\n1,n,B,yes\n2,n,Z9,perhaps\n", name: "a.csv")
    #expect(intake.ids == ["1", "2"])
    #expect(intake.recordNotices.map(\.line) == [3, 3])
    #expect(intake.recordNotices.map(\.field) == ["consent", "source_reliability"])
    #expect(intake.recordNotices.allSatisfy { $0.code == "unread-value" })
    for notice in intake.recordNotices {
      #expect(!notice.message.en.contains("Z9") && !notice.message.fr.contains("perhaps"))
    }
    #expect(intake.reports[1].details.reliability == nil)
    #expect(intake.reports[1].extras.count == 2)
  }

  @Test("what the writer writes reads back as the same report")
  func roundTrip() throws {
    let text =
      Self.json + "\n" + #"{"id":2,"narrative":"a\n\"b\" é","x":[1,{"y":null}],"title":"t"}"#
    let first = try Intake(text)
    var lines = ByteWriter()
    for report in first.reports { ReportWriter().append(report, to: &lines) }
    let second = try Intake(lines.bytes)
    #expect(second.reports.count == 2)
    #expect(second.reports.map { $0.contentHash() } == first.reports.map { $0.contentHash() })
  }
}
