import CaseStore
import Disclosure
import Foundation
import HTTPTypes
import Keys
import ReportModel
import Testing

@testable import Serving

/// Exports and hand-over from the pages: what leaves, for whom, and what is noted of it.
@Suite("Leaving")
struct LeavingTests {
  private func bench() throws -> PageBench {
    let bench = try PageBench()
    try bench.screen(
      PageBench.report("A", "He took my passport. Call 416-555-0137."),
      PageBench.report("B", "Nothing."))
    return bench
  }

  private static let asked = [
    "format": "ndjson", "purpose": "Weekly review", "tlp": "TLP:AMBER", "flagged": "yes",
  ]

  @Test(arguments: [
    ("purpose", " ", 422), ("tlp", "", 422), ("tlp", "TLP:PINK", 422), ("format", "doc", 422),
    ("redaction", "none", 422), ("from", "2026-13-01", 422), ("state", "gone", 422),
  ])
  func `an export says who asks, why, and how it is handled`(
    field: String, value: String, status: Int
  ) async throws {
    let bench = try bench()
    let browser = try await bench.browser(.analyst)
    let answer = try await browser.post("/export", Self.asked.merging([field: value]) { $1 })
    #expect(answer.status == status)
    #expect(try bench.store.audit(AuditQuery(act: .exported)).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: bench.folder + "/out"))
  }

  @Test func `an export is noted, and fetched by who made it alone`() async throws {
    let bench = try bench()
    let browser = try await bench.browser(.analyst)
    let answer = try await browser.post(
      "/export", Self.asked.merging(["redaction": "contacts"]) { $1 })
    #expect(answer.status == 200 && answer.text.contains("Reports in the file: 1, flagged: 1."))
    let entry = try #require(try bench.store.audit(AuditQuery(act: .exported)).first?.entry)
    #expect(entry.actor == "analyst" && entry.purpose == "Weekly review")
    #expect(entry.detail["marking"] == .text("TLP:AMBER"))
    let links = answer.text.matches(of: #/href="(/outgoing/[^"]+)"/#).map { String($0.1) }
    #expect(links.count == 2)
    let file = try await browser.get(links[0])
    #expect(file.headers[.contentDisposition]?.hasPrefix("attachment;") == true)
    #expect(file.headers[.contentType] == "application/octet-stream")
    #expect(file.text.contains("\"id\":\"A\"") && !file.text.contains("555-0137"))
    #expect(try await browser.get(links[1]).text.contains("Weekly review"))
    #expect(try await bench.browser(.coordinator).get(links[0]).status == 404)
    #expect(try await bench.browser(.auditor).get(links[0]).status == 403)
    #expect(try await browser.get("/outgoing/..%2f..%2fetc").status == 404)
  }

  /// A partner whose keys are made here.
  private func addPartner(_ bench: PageBench) throws -> BoxKey {
    let folder = bench.folder + "/partners"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let key = BoxKey(name: "Police")
    try key.write(to: folder + "/police.key")
    try SigningKey(name: "Centre").write(to: folder + "/centre.sign")
    let profile = try String(
      contentsOf: PageBench.root.appendingPathComponent("examples/partners/police.toml"),
      encoding: .utf8)
    let own = profile.replacing("\"police.pub\"", with: "\"police.key.pub\"")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("verify_key") }.joined(separator: "\n")
    try Data(own.utf8).write(to: URL(fileURLWithPath: folder + "/police.toml"))
    return key
  }

  @Test func `the gate is shown before anything is sealed, and refusals are noted`() async throws {
    let bench = try bench()
    _ = try addPartner(bench)
    let browser = try await bench.browser(.coordinator)
    #expect(try await bench.browser(.analyst).get("/handover").status == 403)
    let fields = ["ids": "A", "partner": "police", "purpose": "referral"]
    // The report is a hotline's, and no consent is recorded.
    let preview = try await browser.post("/handover", fields)
    #expect(preview.status == 200 && preview.text.contains("stays here"))
    #expect(!preview.text.contains("Seal the package"))
    #expect(try bench.store.handovers(limit: 9).isEmpty)
    let refused = try await browser.post("/handover", fields.merging(["confirm": "yes"]) { $1 })
    #expect(refused.text.contains("no report may leave"))
    #expect(try bench.store.handovers(limit: 9).map(\.items.count) == [0])
    for (field, value, status) in [
      ("ids", "Z", 404), ("ids", " , ", 422), ("partner", "../police", 422),
      ("partner", "none", 422),
    ] {
      let answer = try await browser.post("/handover", fields.merging([field: value]) { $1 })
      #expect(answer.status == status, "\(field) \(value)")
    }
  }

  @Test func `what may leave is sealed for the partner alone`() async throws {
    let bench = try PageBench()
    try bench.screen(
      Report(
        id: "A", narrative: "He took my passport.", title: "A tip", language: "en",
        sourceType: "police_tip", province: "ON", receivedAt: "2026-11-24T08:00:00Z"))
    let key = try addPartner(bench)
    let browser = try await bench.browser(.coordinator)
    let fields = ["ids": "A", "partner": "police", "purpose": "referral, s. 8(2)(e)"]
    #expect(try await browser.post("/handover", fields).text.contains("Seal the package"))
    let made = try await browser.post("/handover", fields.merging(["confirm": "yes"]) { $1 })
    #expect(made.text.contains("sealed and written down"))
    let item = try #require(try bench.store.handovers(limit: 9).first)
    #expect(item.items.map(\.report) == ["A"] && item.person == "coordinator")
    let files = try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/out").sorted()
    #expect(files.count == 2 && files[0].hasSuffix(".fanal"))
    let bytes = try Data(contentsOf: URL(fileURLWithPath: bench.folder + "/out/" + files[0]))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("passport"))
    #expect(String(decoding: bytes.prefix(200), as: UTF8.self).contains(key.open.id))
  }
}
