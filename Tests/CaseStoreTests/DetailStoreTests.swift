import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Details of reports in the store")
struct DetailStoreTests {
  private let extras: [(name: String, value: String)] = [
    ("source_reliability", #""B""#), ("information_credibility", "2"), ("consent", #""refused""#),
    ("markings", #""TLP:RED; PROTECTED B""#), ("safe_contact", #""text only""#),
    ("location", #""1 Main""#), ("agency_file_number", #""26-1""#), ("grading", #""Z9""#),
  ]

  @Test("are read back, and listed without the safe contact and the place")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.file(), mode: .create)
    let report = Report(id: "R-1", narrative: "My boss took my passport.", extras: extras)
    let plain = Samples.report("R-2")
    try store.write(
      batch: [report, plain].map {
        StoredAssessment(report: $0, assessment: Samples.assessment(of: $0))
      }, run: store.begin())
    let details = try #require(try store.report(id: "R-1")).report.details
    #expect(details == report.details)
    #expect(details.safeContact == "text only" && details.grading == "B2")
    try store.read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT * FROM report_details")
      #expect(rows.count == 1)
      let row = try #require(rows.first)
      #expect(row["source_reliability"] == "B" && row["information_credibility"] == 2)
      #expect(row["consent"] == "refused" && row["markings"] == "TLP:RED; PROTECTED B")
      #expect(row["agency_file_number"] == "26-1" && row["unread"] == "grading")
      let texts = row.databaseValues.compactMap { String.fromDatabaseValue($0) }
      #expect(!texts.contains("text only") && !texts.contains("1 Main"))
    }
  }

  @Test("of reports of an earlier version are listed after the migration")
  func migration() throws {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.file())
    try Schema.migrator.migrate(queue, upTo: "4 exceptions")
    let report = Report(id: "R-1", narrative: "n", extras: extras)
    let text = String(decoding: ExtrasText.encode(report), as: UTF8.self)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO packs (hash, name, version) VALUES (zeroblob(32), 'old', '1');
          INSERT INTO runs (pack, engine, command, started_at, status, process)
          VALUES (1, '0.1.0', 'screen', '2026-11-01T00:00:00Z', 'completed', '');
          """)
      try db.execute(
        sql: """
          INSERT INTO reports (external_id, content_hash, first_run, received_at, source_type,
            language, province, city, title, narrative, extras)
          VALUES ('R-1', ?, 1, '', '', '', '', '', '', 'n', ?)
          """, arguments: [Data(report.contentHash().bytes), text])
    }
    try queue.close()
    let store = try CaseStore.open(path: folder.file(), mode: .existing)
    #expect(try store.report(id: "R-1")?.report.details.grading == "B2")
    try store.read { db in
      let consent = try String.fetchOne(db, sql: "SELECT consent FROM report_details")
      #expect(consent == "refused")
    }
  }
}
