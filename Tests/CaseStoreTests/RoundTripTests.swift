import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Reading back what was written")
struct RoundTripTests {
  let folder: TemporaryFolder
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
  }

  @Test("A whole assessment of a French report, with cues, comes back equal")
  func whole() throws {
    let report = FrenchCase.report
    let assessment = FrenchCase.assessment
    try store.write(
      batch: [StoredAssessment(report: report, assessment: assessment)], run: store.begin())

    let stored = try #require(try store.report(id: "Québec-7"))
    #expect(stored.assessments.map(\.assessment) == [assessment])
    #expect(stored.assessments.map(\.pack) == [Samples.firstPack])
    #expect(stored.contentHash == report.contentHash())
    #expect(stored.firstRun == RunID(1))

    let evidence = try #require(stored.assessments.first?.assessment.indicators.first?.evidence)
    #expect(evidence.map { stored.report.string($0.bytes) } == FrenchCase.quoted)
  }

  @Test("Byte ranges point into the report that was read, wherever its fields lie")
  func otherLayout() throws {
    // A reader's buffer: the fields in another order, with other bytes between them.
    let text =
      "xx" + "Elle a dit : « jamais ». Mon patron garde mon passeport." + "{\"id\":" + "N-1"
    var report = Report(bytes: Array(text.utf8))
    let end = text.utf8.count
    report.id = ByteRange(end - 3, end)
    report.narrative = ByteRange(2, end - 3 - 6)
    var assessment = Assessment(language: "fr")
    let phrase = "patron garde mon passeport"
    let start = 29
    let bytes = try #require(report.byteRange(of: .narrative, scalars: start, to: start + 26))
    #expect(report.string(bytes) == phrase)
    assessment.indicators = [
      Assessment.Finding(
        code: "coercion.documents_confiscated", strength: .strong,
        dimension: .coercionDestination, points: 3,
        evidence: [
          Evidence(
            field: .narrative, start: start, end: start + 26, bytes: bytes, phrase: "taken",
            status: .stated)
        ])
    ]
    try store.write(
      batch: [StoredAssessment(report: report, assessment: assessment)], run: store.begin())
    let stored = try #require(try store.report(id: "N-1"))
    let range = try #require(
      stored.assessments.first?.assessment.indicators.first?.evidence.first?.bytes)
    #expect(stored.report.string(range) == phrase)
  }

  @Test("An assessment without findings comes back equal")
  func empty() throws {
    let assessment = Assessment(language: "fr")
    try store.write(
      batch: [StoredAssessment(report: Samples.report("R-1"), assessment: assessment)],
      run: store.begin())
    #expect(try store.report(id: "R-1")?.assessments.map(\.assessment) == [assessment])
  }

  @Test(
    "Numbers come back to the last bit",
    arguments: [0, -0.5, 0.1, 1.0 / 3, 1e-300, 1.7976931348623157e308, 9_007_199_254_740_991])
  func numbers(value: Double) throws {
    let report = Samples.report("R-1")
    var assessment = Samples.assessment(of: report, score: value)
    assessment.arithmetic = [Assessment.ScoreLine(because: "a", points: value)]
    assessment.pillars = [
      Assessment.PillarScore(
        pillar: .prevention, score: value, lead: false, because: [], steps: [])
    ]
    try store.write(
      batch: [StoredAssessment(report: report, assessment: assessment)], run: store.begin())
    #expect(try store.report(id: "R-1")?.assessments.map(\.assessment) == [assessment])
  }

  @Test(
    "Texts come back byte for byte",
    arguments: [
      "plain", "L’été, « ça », naïve — ŒŒ", "e\u{301} is not é", "before\0after", "👩‍👩‍👧 🇨🇦",
      "quote \" and \\ and \n\t", "'; DROP TABLE reports; --",
      String(repeating: "a long narrative ", count: 5_000),
    ])
  func texts(text: String) throws {
    let report = Report(
      id: "id " + text, narrative: text, title: text, language: text, sourceType: text,
      province: text, city: text, receivedAt: text, extras: [(text, "\"x\"")])
    try store.write(
      batch: [StoredAssessment(report: report, assessment: Assessment(language: "en"))],
      run: store.begin())
    let stored = try #require(try store.report(id: "id " + text)).report
    #expect(stored.bytes == report.bytes)
    #expect(stored.extras == report.extras)
    #expect(stored.narrative == report.narrative)
  }

  @Test("The further fields keep their order and every byte of their values")
  func extras() throws {
    let extras = [
      ("zone", "1.50"), ("a", "{\"k\" : [1, 2,{\"}\":\"]\"}] }"), ("empty", "\"\""), ("", "null"),
      ("say \"so\"\\", "\"a \\\"b\\\", c\\\\\""), ("liste", "[]"), ("vrai", "true"),
    ]
    let report = Report(id: "R-1", narrative: "text", extras: extras)
    try store.write(
      batch: [StoredAssessment(report: report, assessment: Assessment(language: "en"))],
      run: store.begin())
    let stored = try #require(try store.report(id: "R-1")).report
    #expect(stored.extras.map { stored.string($0.name) } == extras.map(\.0))
    #expect(stored.extras.map { stored.string($0.value) } == extras.map(\.1))
    let valid = try store.read { db in
      try Bool.fetchOne(
        db, sql: "SELECT json_valid(?)",
        arguments: [String(decoding: ExtrasText.encode(report), as: UTF8.self)])
    }
    #expect(valid == true)
  }

  @Test(
    "A text that is not an object of fields is refused",
    arguments: ["", "{", "{}", "{\"a\"}", "{\"a\":1", "{\"a:1}", "[1]", "{\"a\":\"}", "{1:2}"])
  func malformedExtras(text: String) {
    #expect(throws: MalformedExtras.self) { try ExtrasText.decode(Array(text.utf8)) }
  }

  @Test("An identifier that is not there gives nothing")
  func unknown() throws {
    #expect(try store.report(id: "R-404") == nil)
    #expect(try store.versions(of: "R-404").isEmpty)
  }

  @Test(
    "Content that was changed behind the store's back is damage, not a result",
    arguments: [
      "UPDATE reports SET sealed = zeroblob(100)",
      "UPDATE reports SET sealed = substr(sealed, 1, 50)",
      "PRAGMA defer_foreign_keys = 1; UPDATE reports SET id = 7; UPDATE assessments SET report = 7",
      "UPDATE reports SET city = 'Elsewhere'",
      "UPDATE assessments SET detail = 'x'",
      "UPDATE assessments SET priority = 'maybe'",
      "UPDATE findings SET strength = 'huge'",
      "UPDATE evidence SET status = 'sure'",
      "UPDATE evidence SET end_scalar = 1000000",
      "UPDATE evidence SET first_scalar = end_scalar + 1",
      "UPDATE entities SET kind = 'shoe size'",
      "UPDATE entities SET end_scalar = 1000000",
    ])
  func damaged(sql: String) throws {
    try store.write(batch: Samples.batch(0..<1), run: store.begin())
    try store.write { try $0.execute(sql: sql) }
    let error = #expect(throws: StoreError.self) { try store.report(id: "R-0") }
    #expect(error?.code == .damaged)
    let export = #expect(throws: StoreError.self) { try store.exported() }
    #expect(export?.code == .damaged)
  }
}
