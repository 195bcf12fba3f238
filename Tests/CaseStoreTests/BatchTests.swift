import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Writing batches")
struct BatchTests {
  let folder: TemporaryFolder
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
  }

  @Test("The same reports, pack and engine write nothing twice, and the counts say so")
  func idempotent() throws {
    let batch = Samples.batch(0..<50)
    let first = try store.write(batch: batch, run: store.begin())
    #expect(first == BatchResult(newReports: 50, newAssessments: 50))
    let before = try store.exported()

    let second = try store.write(batch: batch, run: store.begin())
    #expect(second == BatchResult(knownReports: 50, knownAssessments: 50))
    #expect(try store.exported() == before)
    #expect(
      try store.counts()
        == StoreCounts(reports: 50, versions: 50, assessments: 50, packs: 1, runs: 2))
  }

  @Test("A report that comes twice in one batch is stored once")
  func twiceInOneBatch() throws {
    let result = try store.write(
      batch: Samples.batch(0..<3) + Samples.batch(1..<4), run: store.begin())
    #expect(
      result
        == BatchResult(
          newReports: 4, knownReports: 2, newAssessments: 4, knownAssessments: 2))
  }

  @Test(
    "Another pack or engine adds an assessment and keeps the old one",
    arguments: [
      (Samples.secondPack, "0.1.0"), (Samples.firstPack, "0.2.0"),
    ])
  func changed(pack: PackIdentity, engine: String) throws {
    let report = Samples.report("R-1")
    let old = StoredAssessment(report: report, assessment: Samples.assessment(of: report, score: 3))
    let new = StoredAssessment(report: report, assessment: Samples.assessment(of: report, score: 5))
    try store.write(batch: [old], run: store.begin())
    let result = try store.write(batch: [new], run: store.begin(pack, engine: engine))
    #expect(result == BatchResult(knownReports: 1, newAssessments: 1))

    let stored = try #require(try store.report(id: "R-1"))
    #expect(stored.assessments.map(\.assessment) == [new.assessment, old.assessment])
    #expect(stored.assessments.map(\.pack.engine) == [engine, "0.1.0"])
    #expect(stored.assessments.map(\.pack.version) == [pack.version, "1.0.0"])
    #expect(stored.assessments.map(\.run) == [RunID(2), RunID(1)])
  }

  @Test("Other content under a known identifier is a new version; the old one stays")
  func versions() throws {
    let run = try store.begin()
    for text in ["My boss took my passport.", "My boss took my passport. He kept it."] {
      let report = Samples.report("R-1", text)
      let item = StoredAssessment(report: report, assessment: Samples.assessment(of: report))
      #expect(try store.write(batch: [item], run: run).newReports == 1)
    }
    let versions = try store.versions(of: "R-1")
    #expect(
      versions.map { $0.report.string($0.report.narrative) }
        == ["My boss took my passport. He kept it.", "My boss took my passport."])
    #expect(versions.allSatisfy { $0.assessments.count == 1 })
    #expect(try store.report(id: "R-1")?.contentHash == versions.first?.contentHash)
    #expect(try store.counts().reports == 1)
    #expect(try store.counts().versions == 2)
  }

  @Test("An assessment that a limit cut short gives way to one that finished, not the reverse")
  func incomplete() throws {
    let report = Samples.report("R-1")
    var cut = Assessment(language: "en")
    cut.notAssessed = [Assessment.NotAssessed(rule: "coercion.isolation", reason: "time")]
    let short = StoredAssessment(report: report, assessment: cut)
    let whole = StoredAssessment(report: report, assessment: Samples.assessment(of: report))

    #expect(try store.write(batch: [short], run: store.begin()).newAssessments == 1)
    #expect(try store.write(batch: [short], run: store.begin()).knownAssessments == 1)
    #expect(try store.write(batch: [whole], run: store.begin()).newAssessments == 1)
    #expect(try store.write(batch: [short], run: store.begin()).knownAssessments == 1)
    #expect(try store.report(id: "R-1")?.assessments.map(\.assessment) == [whole.assessment])
  }

  @Test("Deleting a report deletes its assessments, findings and evidence")
  func cascade() throws {
    try store.write(batch: Samples.batch(0..<10), run: store.begin())
    try store.write { try $0.execute(sql: "DELETE FROM reports") }
    try store.read { db in
      for table in ["assessments", "findings", "evidence"] {
        let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
        #expect(count == 0, "\(table)")
      }
    }
  }

  @Test("A full disk undoes the whole batch, and the store goes on when there is space")
  func diskFull() throws {
    let run = try store.begin()
    try store.write(batch: Samples.batch(0..<100), run: run)
    let before = try store.exported()
    let full = (0..<500).map { number in
      let report = Samples.report("F-\(number)", String(repeating: "passport ", count: 500))
      return StoredAssessment(report: report, assessment: Samples.assessment(of: report))
    }
    try limitPages(toMore: 20)
    let error = #expect(throws: StoreError.self) { try store.write(batch: full, run: run) }
    #expect(error?.code == .diskFull)
    #expect(try store.exported() == before)

    try limitPages(toMore: 1_000_000)
    #expect(try store.write(batch: full, run: run).newReports == 500)
  }

  @Test(
    "A number that is not finite stores nothing of its batch",
    arguments: [
      Double.nan, .infinity, -.infinity,
    ])
  func notFinite(number: Double) throws {
    var assessment = Assessment(language: "en")
    assessment.arithmetic = [Assessment.ScoreLine(because: "script", points: number)]
    let bad = StoredAssessment(report: Samples.report("bad"), assessment: assessment)
    let run = try store.begin()
    let error = #expect(throws: StoreError.self) {
      try store.write(batch: Samples.batch(0..<5) + [bad], run: run)
    }
    #expect(error?.code == .notANumber)
    #expect(try store.counts().reports == 0)
  }

  @Test("A run or pack of another store is refused")
  func unknownRun() throws {
    let error = #expect(throws: StoreError.self) {
      try store.write(batch: Samples.batch(0..<1), run: RunID(7))
    }
    #expect(error?.code == .unknownReference)
    let pack = #expect(throws: StoreError.self) { try store.exported(pack: ContentHash(of: [])) }
    #expect(pack?.code == .unknownReference)
  }

  /// Lets the file grow by so many pages, after which SQLite finds the disk full.
  private func limitPages(toMore pages: Int) throws {
    try store.queue.inDatabase { db in
      let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(count + pages)")
    }
  }
}
