import CaseStore
import Foundation
import ReportModel
import Testing

@testable import Serving

/// The page of a report: what it shows, and what a person does with it.
@Suite("Report page")
struct ReportPageTests {
  private func bench(_ narrative: String = "He took my passport. She never kept my wages.") throws
    -> PageBench
  {
    let bench = try PageBench()
    try bench.screen(PageBench.report("A", narrative))
    return bench
  }

  @Test func `it shows the words, what does not count, and how it adds up`() async throws {
    let bench = try bench()
    let page = try await bench.browser(.analyst).get("/reports/A")
    #expect(page.status == 200)
    #expect(page.text.contains("<mark class=\"indicator\">took my passport</mark>"))
    // Struck out, with the cue in a frame and named in the list.
    #expect(page.text.contains("<mark class=\"dismissed\">"))
    #expect(page.text.contains("<span class=\"cue\">never</span>"))
    #expect(page.text.contains("because of “never”"))
    for part in [
      "The four pillars", "Act, means, purpose", "ILO method", "Score",
    ] {
      #expect(page.text.contains(part), "\(part)")
    }
    let french = bench.browser()
    _ = try await french.get("/language/fr")
    _ = try await french.post("/login", ["handle": "analyst", "password": PageBench.password])
    let page2 = try await french.get("/reports/A")
    // The words of the report stay in their language, everything else is in the reader's.
    #expect(
      page2.text.contains("lang=\"en\" dir=\"auto\">") && page2.text.contains("took my passport"))
    #expect(page2.text.contains("Les quatre piliers"))
  }

  @Test func `every view is recorded with its reader`() async throws {
    let bench = try bench()
    _ = try await bench.browser(.auditor).get("/reports/A")
    #expect(try await bench.browser(.trainer).get("/reports/A").status == 403)
    #expect(try await bench.browser(.auditor).get("/reports/Z").status == 404)
    let views = try bench.store.audit(AuditQuery(act: .reportViewed))
    #expect(views.map(\.entry.actor) == ["auditor"])
    #expect(views.first?.entry.object == .report("A"))
  }

  @Test func `a decision with a reason, a verdict and a note, and back`() async throws {
    let bench = try bench()
    let browser = try await bench.browser(.analyst)
    let page = try await browser.get("/reports/A")
    let mark = try #require(page.text.range(of: "name=\"seen\" value=\""))
    let seen = String(page.text[mark.upperBound...].prefix { $0 != "\"" })
    let fields = [
      "seen": seen, "state": "dismissed", "reason": "innocent_explanation",
      "verdict:test.papers": "not_confirmed", "note": "Called <back>.", "then": "stay",
    ]
    #expect(try await browser.post("/reports/A/decision").status == 422)
    for (name, value) in [
      ("state", "new"), ("state", "gone"), ("reason", "helped"), ("verdict:test.papers", "maybe"),
      ("verdict:other", "confirmed"), ("seen", "x"),
    ] {
      let wrong = fields.merging([name: value]) { $1 }
      #expect(
        try await browser.post("/reports/A/decision", wrong).status == 422, "\(name) \(value)")
    }
    #expect(
      try await browser.post("/reports/A/decision", fields.merging(["seen": "99"]) { $1 }).status
        == 409)
    let done = try await browser.post("/reports/A/decision", fields)
    #expect(done.status == 303 && done.location == "/reports/A")
    let after = try await browser.get("/reports/A")
    #expect(after.text.contains("A: dismissed.") && after.text.contains("Called &lt;back&gt;."))
    #expect(after.text.contains("misses &quot;He took my passport.&quot;"))
    #expect(try await browser.post("/reports/A/undo").status == 303)
    #expect(try bench.store.caseRecord(of: "A")?.summary.state == .new)
    #expect(try await browser.post("/reports/A/undo").status == 409)
  }

  @Test func `deciding leads to the next report, then to the empty queue`() async throws {
    let bench = try bench()
    try bench.screen(PageBench.report("B/2 é", "He took my passport."))
    let browser = try await bench.browser(.analyst)
    let fields = ["state": "confirmed", "then": "next"]
    let next = try await browser.post("/reports/A/decision", fields)
    #expect(next.location == "/reports/B%2F2%20%C3%A9")
    #expect(try await browser.get(next.location).text.contains("<h1>B/2 é</h1>"))
    let last = try await browser.post(next.location + "/decision", fields)
    #expect(last.location == "/queue")
    #expect(try await browser.get("/queue").text.contains("Nothing waits"))
  }

  @Test func `a second reader does not see what the first one said`() async throws {
    let bench = try bench()
    let (first, second) = (try await bench.browser(.analyst), try await bench.browser(.coordinator))
    try bench.store.setSecondReadingShare(1, by: "coordinator", at: "2026-11-25T08:00:00Z")
    _ = try await first.post(
      "/reports/A/decision", ["state": "confirmed", "note": "A secret note", "then": "stay"])
    #expect(try await second.post("/queue/second").location == "/reports/A?second=yes")
    let page = try await second.get("/reports/A?second=yes")
    #expect(!page.text.contains("A secret note") && page.text.contains("second reader"))
    let said = try await second.post(
      "/reports/A/decision",
      ["state": "dismissed", "reason": "training_or_news", "second": "yes", "then": "next"])
    #expect(said.location == "/queue")
    #expect(try bench.store.caseRecord(of: "A")?.summary.state == .confirmed)
  }

  @Test func `work is given by who coordinates, and taken by who decides`() async throws {
    let bench = try bench()
    let analyst = try await bench.browser(.analyst)
    #expect(
      try await analyst.post("/reports/A/assignment", ["person": "coordinator"]).status == 403)
    #expect(try await analyst.post("/reports/A/assignment", ["person": "analyst"]).status == 303)
    let coordinator = try await bench.browser(.coordinator)
    #expect(
      try await coordinator.post("/reports/A/assignment", ["person": "trainer"]).status == 403)
    #expect(try await coordinator.post("/reports/A/assignment").status == 303)
    #expect(try bench.store.caseRecord(of: "A")?.summary.assigned == nil)
  }

  @Test func `distressing passages are blurred until asked for, and counted`() async throws {
    let bench = try bench("Calm words. They bought his kidney in May. He took my passport.")
    let browser = try await bench.browser(.analyst)
    let page = try await browser.get("/reports/A")
    #expect(page.text.contains("<input type=\"checkbox\" id=\"veil\">"))
    #expect(page.text.contains("<span class=\"hard\"> They </span>"))
    #expect(page.text.contains("<q class=\"indicator hard\""))
    #expect(!page.text.contains("<span class=\"hard\">Calm"))
    #expect(try await browser.get("/queue").text.contains("1 read · 1 hard"))
    let plain = try await Self.plain(bench)
    #expect(!plain.contains("id=\"veil\""))
  }

  private static func plain(_ bench: PageBench) async throws -> String {
    try bench.screen(PageBench.report("P", "He took my passport."))
    return try await bench.browser(.analyst).get("/reports/P").text
  }

  @Test func `why not, for any rule`() async throws {
    let browser = try await bench().browser(.analyst)
    let page = try await browser.get("/reports/A?why=organ.offer")
    #expect(page.text.contains("<details class=\"part\" open><summary>Why not?"))
    #expect(page.text.contains("<pre tabindex=\"0\">"))
    #expect(try await browser.get("/reports/A?why=no.such").status == 422)
  }

  /// What a report may hold to break out of a page.
  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>",
    "</p></main><h1>owned", "<a href=\"javascript:alert(1)\">x</a>", "{{7*7}}<!--", "<style>*{}",
    "\u{202E}<b>", "<iframe srcdoc='<script>alert(1)</script>'>", "&lt;script&gt;<", "\u{7}<b>",
  ])
  func `what a report says is never markup`(payload: String) async throws {
    let bench = try PageBench()
    let id = "R " + payload
    try bench.screen(
      Report(
        id: id, narrative: "\(payload) He took my passport. \(payload)", title: payload,
        language: "en", sourceType: payload, province: payload, city: payload,
        receivedAt: "2026-11-24T08:00:00Z"))
    let browser = try await bench.browser(.coordinator)
    _ = try await browser.post(LocalPath.report(id) + "/decision", ["note": payload + " x"])
    let pages = [
      try await browser.get("/queue"), try await browser.get(LocalPath.report(id)),
      try await browser.post("/search", ["words": "passport"]),
      try await browser.post("/search", ["words": payload + " x"]),
      try await browser.post("/try", ["text": payload + " He took my passport."]),
      try await browser.get("/queue?province=" + FormFields.encoded(payload)),
    ]
    for page in pages {
      #expect(page.status == 200)
      for markup in [
        "<script>alert", "<img src=x", "<svg onload", "<h1>owned", "href=\"javascript", "<iframe",
        "<!--", "<style>", "\u{202E}", "\u{7}",
      ] {
        #expect(!page.text.contains(markup), "\(markup)")
      }
    }
  }

  @Test func `a text is tried without being stored`() async throws {
    let bench = try PageBench()
    let trainer = try await bench.browser(.trainer)
    let page = try await trainer.post("/try", ["text": "He took my passport."])
    #expect(page.text.contains("<mark class=\"indicator\">took my passport</mark>"))
    #expect(try bench.store.counts().reports == 0)
    #expect(try await trainer.post("/try", ["text": " "]).text.contains("Write a text first."))
    #expect(try await trainer.get("/").location == "/training")
  }
}
