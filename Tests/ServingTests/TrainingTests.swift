import CaseStore
import Foundation
import ReportModel
import Testing
import TextMatching

@testable import Serving

/// The training room: what a class is shown, how an answer is judged, and what a class may reach.
@Suite("Training room")
struct TrainingTests {
  private static let folder = PageBench.root.appendingPathComponent("Tests/Fixtures/training").path

  @Test func `a trainer begins in the training room, and sees nothing of the store`() async throws {
    let bench = try PageBench()
    try bench.screen(PageBench.report("A", "He took my passport."))
    let browser = try await bench.browser(.trainer)
    #expect(try await browser.get("/").location == "/training")
    let room = try await browser.get("/training").text
    #expect(room.contains("Papers in the office") && room.contains("Open a class"))
    #expect(room.contains("Papers in the locker") && room.contains("Test before the course"))
    for path in ["/queue", "/reports/A", "/dashboard", "/export", "/handover", "/search"] {
      #expect(try await browser.get(path).status == 403, "\(path)")
    }
    _ = try await browser.get("/language/fr")
    #expect(try await browser.get("/training").text.contains("Des papiers au bureau"))
  }

  @Test func `a lesson reveals place by place, then the whole`() async throws {
    let browser = try await PageBench().browser(.trainer)
    let path = "/training/papers-01"
    let first = try await browser.get(path).text
    #expect(first.contains("What keeps the person there?") && !first.contains("<mark"))
    let second = try await browser.get(path + "?step=1").text
    #expect(second.contains("<mark class=\"indicator\">took my passport</mark>"))
    #expect(second.contains("Somebody else has the passport."))
    #expect(!second.contains("never hit me</mark>"))
    let third = try await browser.get(path + "?step=2").text
    #expect(third.contains("<mark class=\"dismissed\">never hit me</mark>"))
    let last = try await browser.get(path + "?step=99").text
    for part in ["As experts read it", "Reading care as control.", "Who keeps the passport."] {
      #expect(last.contains(part), "\(part)")
    }
    // The words of the page in one language, the text in the other.
    let mixed = try await browser.get(path + "?step=1&text=fr").text
    #expect(mixed.contains("<mark class=\"indicator\">a pris mon passeport</mark>"))
    #expect(mixed.contains("Why") || mixed.contains("step 1 of 3"))
    #expect(try await browser.get("/training/none").status == 404)
  }

  /// Marks on `My boss took my passport the first day. She never hit me. …`, whose key is 8..<24.
  @Test(arguments: [
    ("8-24:coercion.documents_confiscated", [SpanScore.Outcome.found], 0),
    ("3-24:coercion.documents_confiscated", [.found], 0),
    ("s0-39:coercion.documents_confiscated", [.found], 0),
    ("8-24:coercion.debt_bondage", [.otherCode("coercion.debt_bondage")], 0),
    ("0-39:coercion.documents_confiscated", [.missed], 1),
    ("8-12:coercion.documents_confiscated", [.missed], 1),
    ("44-56:coercion.violence", [.missed], 1),
    ("", [.missed], 0), ("24-8:x", [.missed], 0), ("8-9999:x", [.missed], 0),
    ("a-b:x", [.missed], 0),
    ("8-24", [.missed], 0),
  ])
  func `marks are judged as sentences of rules are`(
    mark: String, outcomes: [SpanScore.Outcome], extras: Int
  ) throws {
    let scenario = try #require(TrainingLibrary(folder: Self.folder).scenario("papers-01"))
    var form = FormFields()
    form.add("mark", mark)
    form.add("pillar", "protection")
    form.add("priority", "high")
    let length = scenario.english.narrative.unicodeScalars.count
    let answer = LearnerAnswer(form, length: length, language: .english)
    let score = SpanScore(answer, key: scenario, scenario.english)
    #expect(score.outcomes == outcomes && score.extras.count == extras)
    #expect(score.pillarsRight == [.protection] && score.pillarsMissed == [.prosecution])
    #expect(score.isPriorityRight == true)
  }

  @Test func `a learner sees their answer beside the key, with the reasons`() async throws {
    let browser = try await PageBench().browser(.analyst)
    let form = try await browser.get("/training/papers-01/try?text=en").text
    #expect(form.contains("class=\"narrative markable\"") && form.contains("<noscript>"))
    #expect(!form.contains("Somebody else has the passport."))
    let answer = try await browser.post(
      "/training/papers-01/try",
      ["text": "en", "mark": "44-56:coercion.documents_confiscated", "pillar": "prevention"])
    #expect(answer.text.contains("Found: 0 of 1 places."))
    #expect(
      answer.text.contains("Denied.") && answer.text.contains("Pillars too many: prevention."))
  }

  @Test func `a handout has room to write, and an answer sheet`() async throws {
    let browser = try await PageBench().browser(.trainer)
    let sheet = try await browser.get("/training/papers-01/handout").text
    #expect(sheet.contains("Underline the words") && !sheet.contains("Somebody else has"))
    let answers = try await browser.get("/training/papers-01/handout?answers=yes").text
    #expect(answers.contains("Somebody else has") && answers.contains("Answer sheet"))
  }

  @Test func `look-alikes stand side by side, first without the difference`() async throws {
    let browser = try await PageBench().browser(.trainer)
    let hidden = try await browser.get("/training/pairs/papers-01").text
    #expect(hidden.contains("Which fact turns the reading?") && !hidden.contains("<mark"))
    let shown = try await browser.get("/training/pairs/papers-01?reveal=yes").text
    #expect(shown.contains("Who keeps the passport.") && shown.contains("Kept by the person."))
  }

  @Test func `a class joins with a code and sees the lesson alone`() async throws {
    let bench = try PageBench()
    try bench.screen(PageBench.report("A", "He took my passport."))
    let trainer = try await bench.browser(.trainer)
    #expect(try await bench.browser(.analyst).post("/training/class").status == 403)
    _ = try await trainer.post("/training/class")
    let panel = try await trainer.get("/training").text
    let mark = try #require(panel.range(of: "class=\"code-large\">"))
    let code = String(panel[mark.upperBound...].prefix { $0 != "<" })
    #expect(code.count == 8)

    let wrong = try await bench.browser().post("/class/join", ["code": "AAAAAAAA"])
    #expect(wrong.status == 403)
    let people = (0..<Classroom.fewestShown).map { _ in bench.browser() }
    for browser in people {
      let spaced = code.lowercased().prefix(4) + " " + code.lowercased().dropFirst(4)
      let joined = try await browser.post("/class/join", ["code": String(spaced)], token: "")
      #expect(joined.location == "/class")
      #expect(try await browser.get("/class").text.contains("You are in."))
    }
    for path in ["/queue", "/reports/A", "/training", "/training/papers-01", "/try", "/people"] {
      #expect(try await people[0].get(path).location.hasPrefix("/login"), "\(path)")
    }
    #expect(try await people[0].get("/api/v1/reports").status == 401)

    _ = try await trainer.post("/training/class/show", ["activity": "scenario:papers-01"])
    for (index, browser) in people.enumerated() {
      let page = try await browser.get("/class").text
      #expect(page.contains("My boss took my passport"))
      let mark = try #require(page.range(of: "name=\"class\" value=\""))
      let token = String(page[mark.upperBound...].prefix { $0 != "\"" })
      if index == 0 {
        let forged = try await browser.post(
          "/class/answer", ["class": "x", "text": "en"], token: "")
        #expect(forged.status == 403)
      }
      if index == people.count - 1 {
        let few = try await trainer.get("/training").text
        #expect(few.contains("4 answers") && !few.contains("took my passport"))
      }
      let answer = try await browser.post(
        "/class/answer",
        ["class": token, "text": "en", "mark": "8-24:coercion.documents_confiscated"], token: "")
      #expect(answer.text.contains("Found: 1 of 1 places."))
    }
    #expect(try await trainer.get("/training").text.contains("5 of 5"))
    _ = try await trainer.post("/training/class/close")
    #expect(try await people[0].get("/class").text.contains("Write the code"))
  }

  @Test func `a test asks, then gives the key with its reasons; a class answers once`() async throws
  {
    let bench = try PageBench()
    let browser = try await bench.browser(.analyst)
    let page = try await browser.get("/training/tests/pre").text
    #expect(
      page.contains("Paid nothing for two months.") && !page.contains("Two months are no delay."))
    let answered = try await browser.post(
      "/training/tests/pre", ["item:pre-1": "0", "item:pre-2": "25-50"])
    #expect(answered.text.contains("Right: 2 of 2.") && answered.text.contains("He is kept in."))
    let half = try await browser.post("/training/tests/pre", ["item:pre-1": "1"])
    #expect(half.text.contains("Right: 0 of 2.") && half.text.contains("no answer"))

    let room = Classroom()
    let code = room.open(by: "ada", now: bench.time.now)
    guard case .joined(let person) = room.join(code, now: bench.time.now) else {
      Issue.record("not joined")
      return
    }
    room.keep([true, false], to: .test(.pre), of: person)
    room.keep([true, true], to: .test(.pre), of: person)
    #expect(room.answers(to: .test(.pre), of: "ada").results == [[true, false]])
  }

  @Test func `codes cannot be tried out, and classes end`() throws {
    let room = Classroom()
    let now = Date(timeIntervalSince1970: 1_795_600_000)
    let code = room.open(by: "ada", now: now)
    for _ in 0..<Classroom.mostWrongCodes {
      guard case .wrongCode = room.join("WRONG", now: now) else {
        Issue.record("a wrong code")
        return
      }
    }
    guard case .wait = room.join(code, now: now) else {
      Issue.record("the door is open")
      return
    }
    guard case .joined(let person) = room.join(code, now: now + 61) else {
      Issue.record("not joined")
      return
    }
    #expect(room.participant(person.key, now: now + 62) != nil)
    #expect(room.participant(person.key, now: now + Classroom.longestClass + 1) == nil)
  }

  /// What may be wrong with a file, and the field that the message names.
  @Test(arguments: [
    ("\"difficulty\": 1", "\"difficulty\": 7", "difficulty"),
    ("\"took my passport\"", "\"took a passport\"", "language.en.evidence[0].text"),
    ("\"start\": 8", "\"start\": 9999", "language.en.evidence[0].start"),
    ("\"status\": \"stated\"", "\"status\": \"sure\"", "language.en.evidence[0].status"),
    ("\"priority\": \"high\"", "\"priority\": \"low\"", "expert.priority"),
    ("\"id\": \"papers-01\"", "\"id\": \"other\"", "id"),
    ("{", "[", ""),
  ])
  func `a file with a mistake is named with its field, and hides no other`(
    old: String, new: String, field: String
  ) throws {
    let folder = NSTemporaryDirectory() + "training-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: Self.folder, toPath: folder)
    let file = URL(fileURLWithPath: folder + "/scenarios/papers-01.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(text.range(of: old))
    try Data(text.replacingCharacters(in: range, with: new).utf8).write(to: file)
    let library = TrainingLibrary(folder: folder)
    #expect(library.scenarios.map(\.id) == ["papers-02"])
    let place = "scenarios/papers-01.json" + (field.isEmpty ? "" : ": " + field)
    #expect(library.problems.first?.place == place)
    // Its look-alike is one no longer.
    #expect(library.problems.count == 2 && library.pairs.isEmpty)
  }
}
