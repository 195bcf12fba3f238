import CaseStore
import Foundation
import HTTPTypes
import ReportModel
import RuleEngine
import Testing

@testable import Serving

/// The bench: a rule is tried while it is written, and saved over nothing that its author has not seen.
@Suite("Bench")
struct BenchTests {
  private static let file = "indicators/test/papers.lua"

  private func object(_ answer: Browser.Answer) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any])
  }

  private func call(
    _ browser: Browser, _ content: String, _ narrative: String = "", file: String = Self.file
  ) async throws -> Browser.Answer {
    let page = try await browser.get("/bench?file=" + Self.file).text
    let mark = try #require(page.range(of: "data-token=\""))
    let token = String(page[mark.upperBound...].prefix { $0 != "\"" })
    let body = try JSONSerialization.data(
      withJSONObject: ["file": file, "content": content, "narrative": narrative])
    return try await browser.ask(
      .post, "/api/v1/bench", ["X-CSRF-Token": token], String(decoding: body, as: UTF8.self))
  }

  private func text(_ bench: PageBench) throws -> String {
    try String(contentsOfFile: bench.folder + "/pack/" + Self.file, encoding: .utf8)
  }

  @Test func `an edited rule is tried on a text and on its own sentences`() async throws {
    let bench = try PageBench(hasRules: true)
    let browser = try await bench.browser(.trainer)
    let saved = try text(bench)
    let edited = saved.replacing("took ... passport", with: "kept ... papers")
    let found = try object(try await call(browser, edited, "She kept all my papers. He took it."))
    let places = try #require(found["findings"] as? [[String: Any]])
    #expect(places.map { $0["start"] as? Int } == [4] && places.map { $0["end"] as? Int } == [22])
    #expect(found["sound"] as? Bool == true && found["code"] as? String == "test.papers")
    // Its own sentence no longer is as expected, and the page says which.
    let tests = try #require(found["tests"] as? [[String: Any]])
    #expect(tests.contains { $0["passed"] as? Bool == false })
    let html = try #require(found["html"] as? String)
    #expect(html.contains("<mark class=\"indicator\">kept all my papers</mark>"))
    #expect(html.contains("not as expected"))
    // The file is as it was.
    #expect(try text(bench) == saved)
  }

  @Test(arguments: [
    ("strength  \"strong\"", "strength  \"huge\""), ("phrase \"found\"", "phrse \"found\""),
    ("\"He [took", "\"He [[took"),
  ])
  func `mistakes come with their lines`(old: String, new: String) async throws {
    let bench = try PageBench(hasRules: true)
    let browser = try await bench.browser(.analyst)
    let edited = try text(bench).replacing(old, with: new)
    let answer = try object(try await call(browser, edited, "He took my passport."))
    #expect(answer["sound"] as? Bool == false && answer["findings"] == nil)
    let list = try #require(answer["diagnostics"] as? [[String: Any]])
    let line =
      1 + edited.prefix(upTo: try #require(edited.range(of: new)).lowerBound).count { $0 == "\n" }
    #expect(list.contains { $0["line"] as? Int == line && $0["severity"] as? String == "error" })
  }

  @Test(arguments: [
    "../../../etc/passwd", "pack.lua", "indicators/../pack.lua", "assessments/score.lua",
    "indicators/test/none.lua", "/etc/passwd",
  ])
  func `only rule files of the pack are reached`(path: String) async throws {
    let bench = try PageBench(hasRules: true)
    let browser = try await bench.browser(.administrator)
    #expect(try await browser.get("/bench?file=" + FormFields.encoded(path)).status == 404)
    #expect(try await call(browser, "x", file: path).status == 404)
    let saved = try await browser.post("/bench/save", ["file": path, "content": "x", "seen": "y"])
    #expect(saved.status == 404)
  }

  @Test func `saving checks, tests, records, and takes the rules at once`() async throws {
    let bench = try PageBench(hasRules: true)
    let browser = try await bench.browser(.analyst)
    let page = try await browser.get("/bench?file=" + Self.file).text
    let mark = try #require(page.range(of: "name=\"seen\" value=\""))
    let seen = String(page[mark.upperBound...].prefix { $0 != "\"" })
    let saved = try text(bench)
    let edited = saved.replacing(
      "title { en = \"test.papers in English\"", with: "title { en = \"New words\"")
    let fields = ["file": Self.file, "seen": seen, "content": edited.replacing("\n", with: "\r\n")]
    #expect(try await bench.browser(.trainer).post("/bench/save", fields).status == 403)
    #expect(try await bench.browser(.auditor).post("/bench/save", fields).status == 403)

    let broken = fields.merging([
      "content": saved.replacing("strength  \"strong\"", with: "strength \"x\"")
    ]) { $1 }
    let refused = try await browser.post("/bench/save", broken)
    #expect(refused.status == 422 && refused.text.contains("Nothing was saved"))
    #expect(try text(bench) == saved)

    let done = try await browser.post("/bench/save", fields)
    #expect(done.status == 303)
    #expect(try text(bench) == edited)
    #expect(
      try await browser.get(done.location).text.contains("is saved. Sentences as expected: 4."))
    #expect(bench.server.workplace.pack.pack.rule("test.papers")?.title.en == "New words")
    let entry = try #require(try bench.store.audit(AuditQuery(act: .ruleSaved)).first)
    #expect(entry.entry.actor == "analyst" && entry.entry.object.id == "test.papers")

    // Somebody else has saved since: theirs is shown, and stays.
    let late = try await browser.post(
      "/bench/save", fields.merging(["content": saved]) { $1 })
    #expect(late.status == 409 && late.text.contains("somebody else saved"))
    #expect(try text(bench) == edited)

    // A broken rule is saved where that is meant; the server goes on with what it had.
    let next = try #require(late.text.range(of: "name=\"seen\" value=\""))
    let now = String(late.text[next.upperBound...].prefix { $0 != "\"" })
    let meant = try await browser.post(
      "/bench/save", broken.merging(["seen": now, "anyway": "yes"]) { $1 })
    #expect(meant.status == 303)
    #expect(bench.server.workplace.pack.pack.rule("test.papers")?.title.en == "New words")
  }

  @Test func `saved and edited rule are compared on the last run`() async throws {
    let bench = try PageBench(hasRules: true)
    try bench.screen(
      PageBench.report("A", "He took my passport."), PageBench.report("B", "He hid my passport."),
      PageBench.report("C", "<b>nothing</b>"))
    let browser = try await bench.browser(.analyst)
    let edited = try text(bench).replacing("took ... passport", with: "hid ... passport")
    let fields = ["file": Self.file, "content": edited]
    let page = try await browser.post("/bench/compare", fields)
    #expect(page.text.contains("Reports read: 3. The saved rule counts in 1, the edited one in 1."))
    #expect(page.text.contains("<q class=\"indicator\">hid my passport</q>"))
    #expect(page.text.contains("<q class=\"indicator\">took my passport</q>"))
    #expect(try bench.store.audit(AuditQuery(act: .reportsRead)).map(\.entry.purpose) == ["bench"])
    #expect(try await bench.browser(.trainer).post("/bench/compare", fields).status == 403)
  }

  @Test func `a report of the store is read on the bench by who may, and recorded`() async throws {
    let bench = try PageBench(hasRules: true)
    try bench.screen(PageBench.report("A", "He took my passport."))
    let path = "/bench?file=\(Self.file)&report=A"
    #expect(try await bench.browser(.trainer).get(path).status == 403)
    #expect(try await bench.browser(.auditor).get(path).text.contains("took my passport</mark>"))
    #expect(try bench.store.audit(AuditQuery(act: .reportViewed)).map(\.entry.actor) == ["auditor"])
  }

  @Test func `an editor is told the words of the language and of the pack`() async throws {
    let browser = try await PageBench(hasRules: true).browser(.analyst)
    let words = try object(try await browser.get("/api/v1/bench/words"))
    #expect((words["verbs"] as? [String])?.contains("flag_when") == true)
    #expect((words["codes"] as? [String])?.contains("test.papers") == true)
  }
}
