import CaseStore
import Foundation
import ReportModel
import Testing

@testable import Serving

/// The queue as people work through it.
@Suite("Queue")
struct QueueTests {
  private static let papers = "He took my passport."
  private static let wages = "She kept all my wages."

  private func bench() throws -> PageBench {
    let bench = try PageBench()
    try bench.screen(
      PageBench.report("A", Self.papers, receivedAt: "2026-11-20T08:00:00Z"),
      PageBench.report("B", "Il a pris mon passeport.", province: "QC", language: "fr"),
      PageBench.report("C", Self.wages, receivedAt: "2026-11-22T08:00:00Z"),
      PageBench.report("D", "Nothing to see."))
    return bench
  }

  /// The identifiers of a page, in their order.
  private func ids(_ answer: Browser.Answer) -> [String] {
    answer.text.split(separator: "class=\"id\" href=\"/reports/").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test(arguments: [
    ("", ["A", "C", "B"]), ("?province=QC", ["B"]), ("?language=en", ["A", "C"]),
    ("?code=test.wages", ["C"]), ("?form=sexual", ["C"]), ("?form=labour", ["A", "B"]),
    ("?until=2026-11-21", ["A"]), ("?since=2026-11-23", ["B"]),
    ("?assigned=none&province=QC", ["B"]),
    ("?sort=newest", ["B", "C", "A"]), ("?sort=wait", ["A", "C", "B"]),
    ("?sort=newest&form=labour", ["B", "A"]), ("?state=confirmed", []),
    ("?province=%22%3E%3Cb%3E", []),
  ])
  func `filters and orders`(query: String, expected: [String]) async throws {
    let browser = try await bench().browser(.analyst)
    let answer = try await browser.get("/queue" + query)
    #expect(answer.status == 200 && ids(answer) == expected)
    #expect(!answer.text.contains("\"><b>"))
  }

  @Test func `it says what waits, how long, and why, in both languages`() async throws {
    let browser = try await bench().browser(.analyst)
    let english = try await browser.get("/queue?province=QC")
    #expect(english.text.contains("1 report") && english.text.contains("test.papers in English"))
    #expect(english.text.contains("waiting "))
    _ = try await browser.get("/language/fr")
    let french = try await browser.get("/queue?province=QC")
    #expect(
      french.text.contains("1 signalement") && french.text.contains("test.papers en français"))
    #expect(french.text.contains("attend depuis ") && french.text.contains("<html lang=\"fr\">"))
    let empty = try await browser.get("/queue?province=YT")
    #expect(empty.text.contains("Aucun signalement ne répond à ces filtres."))
  }

  @Test func `pages follow each other without a gap, in each order`() async throws {
    let bench = try PageBench()
    for number in 0..<(QueueRoutes.pageSize + 7) {
      let day = number % 28 + 1
      try bench.screen(
        PageBench.report(
          "R\(number)", Self.papers, receivedAt: "2026-10-\(day < 10 ? "0" : "")\(day)T08:00:00Z"))
    }
    let browser = try await bench.browser(.analyst)
    for order in ["", "sort=wait", "sort=newest"] {
      let first = try await browser.get("/queue?" + order)
      #expect(ids(first).count == QueueRoutes.pageSize)
      let mark = try #require(first.text.range(of: "rel=\"next\" href=\""))
      let next = String(first.text[mark.upperBound...].prefix { $0 != "\"" })
      let second = try await browser.get(next.replacing("&amp;", with: "&"))
      #expect(ids(second).count == 7)
      #expect(Set(ids(first) + ids(second)).count == QueueRoutes.pageSize + 7)
    }
  }

  @Test func `the next report is taken up, and never by two`() async throws {
    let bench = try bench()
    let (one, two) = (try await bench.browser(.analyst), try await bench.browser(.coordinator))
    #expect(try await one.post("/queue/next").location == "/reports/A")
    #expect(try await two.post("/queue/next").location == "/reports/C")
    // What is taken up already comes again, unless other filters are chosen.
    #expect(try await one.post("/queue/next").location == "/reports/A")
    #expect(try await one.post("/queue/next", ["filter": "province=QC"]).location == "/reports/B")
    let mine = try await one.get("/queue?assigned=analyst")
    #expect(ids(mine) == ["A", "B"])
  }

  @Test func `a person keeps views of their own`() async throws {
    let bench = try bench()
    let browser = try await bench.browser(.analyst)
    let name = "Québec <b>"
    let saved = try await browser.post(
      "/queue/views", ["name": name, "query": "province=QC&nonsense=1"])
    #expect(saved.location == "/queue?province=QC")
    let page = try await browser.get("/queue")
    #expect(page.text.contains("Québec &lt;b&gt;") && !page.text.contains("Québec <b>"))
    let other = try await bench.browser(.coordinator).get("/queue")
    #expect(!other.text.contains("Québec"))
    #expect(try await browser.post("/queue/views", ["name": " ", "query": ""]).status == 422)
    _ = try await browser.post("/queue/views/remove", ["name": name])
    #expect(try bench.store.savedViews(of: "analyst").isEmpty)
  }

  @Test func `many are decided after a preview, and taken back`() async throws {
    let bench = try bench()
    let browser = try await bench.browser(.coordinator)
    #expect(try await browser.get("/queue/bulk").status == 422)
    let filter = "province=ON"
    let fields = ["filter": filter, "state": "dismissed", "reason": "training_or_news"]
    let preview = try await browser.post("/queue/bulk", fields)
    #expect(preview.text.contains("2 reports would become: dismissed."))
    #expect(try bench.store.countCases(CaseFilter(), upTo: 10) == 3)
    let stale = try await browser.post("/queue/bulk", fields.merging(["confirm": "3"]) { $1 })
    #expect(stale.status == 409)
    let done = try await browser.post("/queue/bulk", fields.merging(["confirm": "2"]) { $1 })
    #expect(done.status == 303 && done.location == "/queue?province=ON")
    let queue = try await browser.get("/queue")
    #expect(ids(queue) == ["B"])
    #expect(queue.text.contains("action=\"/queue/bulk/undo\""))
    #expect(try await browser.post("/queue/bulk/undo", ["number": "1"]).status == 303)
    let back = try await browser.get("/queue")
    #expect(ids(back) == ["A", "C", "B"])
    #expect(try await browser.post("/queue/bulk/undo", ["number": "1"]).status == 409)
  }

  @Test func `search finds words, keeps them out of addresses and of the audit`() async throws {
    let bench = try bench()
    let browser = try await bench.browser(.auditor)
    let answer = try await browser.post("/search", ["words": "passport"])
    #expect(ids(answer) == ["A"] && answer.text.contains("<mark class=\"hit\">passport</mark>"))
    let phrase = try await browser.post("/search", ["words": "\"took my\" pass*"])
    #expect(ids(phrase) == ["A"])
    let none = try await browser.post("/search", ["words": "zebra"])
    #expect(none.text.contains("No report has these words."))
    let entry = try #require(try bench.store.audit(AuditQuery(act: .searched)).first)
    #expect(entry.entry.actor == "auditor" && !"\(entry.entry.detail)".contains("zebra"))
  }

  @Test(arguments: [
    ("a b", ["a", "b"]), ("\"a b\" c", ["a b", "c"]), ("a \"b c", ["a", "b c"]), ("", []),
  ])
  func `words between quotation marks stay together`(text: String, terms: [String]) {
    #expect(SearchRoutes.terms(of: text).filter { !$0.isEmpty } == terms)
  }
}
