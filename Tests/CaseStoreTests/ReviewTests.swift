import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Review")
struct ReviewTests {
  private let folder: TemporaryFolder
  private let store: CaseStore
  private static let code = "coercion.documents_confiscated"
  private static let now = "2026-11-23T09:30:00Z"

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
    for (handle, role) in [
      ("ada", Role.administrator), ("cor", .coordinator), ("kim", .analyst), ("lee", .analyst),
      ("aud", .auditor), ("tra", .trainer),
    ] {
      try store.addPerson(handle: handle, name: handle, role: role, at: Self.now, by: "ada")
    }
  }

  private func screen(
    _ id: String, _ narrative: String = "My boss took my passport.", score: Double = 3,
    priority: Priority = .high, flagged: Bool = true, pack: PackIdentity = Samples.firstPack
  ) throws {
    let report = Samples.report(id, narrative)
    var assessment = Samples.assessment(of: report, score: score)
    assessment.priority = priority
    assessment.flagged = flagged
    try store.write(
      batch: [StoredAssessment(report: report, assessment: assessment)],
      run: store.begin(pack, by: "kim"))
  }

  private func decision(
    _ state: CaseState?, reason: String? = nil, _ verdicts: [String: Verdict] = [:]
  ) -> Decision {
    var decision = Decision()
    decision.state = state
    decision.reason = reason
    decision.verdicts = verdicts
    return decision
  }

  private func queue(_ filter: CaseFilter = CaseFilter()) throws -> [String] {
    try store.cases(filter, limit: 100).cases.map(\.id)
  }

  private func code(_ body: () throws -> Void) -> StoreError.Code? {
    do {
      try body()
      return nil
    } catch { return (error as? StoreError)?.code }
  }

  @Test(
    "Who screens into a store with people is one of them whose role allows it",
    arguments: [
      ("ada", nil), ("cor", nil), ("kim", nil), ("aud", .notAllowed), ("tra", .notAllowed),
      ("eve", .unknownPerson), (nil, .personNeeded),
    ] as [(String?, StoreError.Code?)])
  func screens(handle: String?, refusal: StoreError.Code?) throws {
    #expect(code { _ = try store.begin(by: handle) } == refusal)
    #expect(try store.runs().count == (refusal == nil ? 1 : 0))
  }

  @Test("The queue has the urgent lane first, then priority, score and age; nobody waits unseen")
  func order() throws {
    try screen("low", score: 1, priority: .normal)
    try screen("high", score: 2)
    try screen("higher", score: 9)
    try screen("urgent", score: 0.5, priority: .urgent)
    try screen("unseen", score: 0, priority: .none, flagged: false)
    #expect(try queue() == ["urgent", "higher", "high", "low"])
    let first = try store.cases(CaseFilter(), limit: 3)
    #expect(first.cases.count == 3)
    let text = "\(try #require(first.next))"
    let rest = try store.cases(CaseFilter(), after: CaseCursor(text), limit: 3)
    #expect(rest.cases.map(\.id) == ["low"] && rest.next == nil)
    #expect(try store.countCases(CaseFilter(), upTo: 3) == 3)
  }

  @Test("Which states follow which", arguments: CaseState.allCases)
  func states(from: CaseState) throws {
    try screen("R")
    let ways: [CaseState: [CaseState]] = [
      .new: [], .inReview: [.inReview], .confirmed: [.confirmed], .dismissed: [.dismissed],
      .needsInformation: [.needsInformation], .referred: [.referred],
      .closed: [.confirmed, .closed],
    ]
    for step in ways[from] ?? [] {
      try store.decide(
        on: "R", decision(step, reason: step.needsReason ? "done" : nil), by: "kim", at: Self.now)
    }
    for next in CaseState.allCases where next != .new {
      let error = code {
        try store.decide(
          on: "R", decision(next, reason: next.needsReason ? "done" : nil), by: "kim", at: Self.now)
      }
      #expect(error == (from.following.contains(next) ? nil : .wrongState), "\(from) → \(next)")
      if error == nil { try store.undo("R", by: "kim", at: Self.now) }
      #expect(try store.caseRecord(of: "R")?.summary.state == from)
    }
  }

  @Test("A decision is bound to its assessment and never touches the engine's")
  func bound() throws {
    try screen("R")
    let before = try store.exported()
    let record = try store.decide(
      on: "R", decision(.confirmed, [Self.code: .confirmed]), by: "kim", at: Self.now)
    let act = try #require(record.acts.last)
    #expect(act.person == "kim" && act.state == .confirmed && act.pack == Samples.firstPack)
    #expect(act.verdicts == [Self.code: .confirmed])
    #expect(act.assessment == record.summary.assessment)
    #expect(try store.exported() == before)
    #expect(try queue().isEmpty)
    for sql in [
      "UPDATE review_acts SET state = 'dismissed'", "UPDATE review_verdicts SET verdict = 'unsure'",
    ] {
      #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
    }
  }

  @Test("What cannot be decided, and by whom")
  func refusals() throws {
    try screen("R")
    func decide(_ decision: Decision, by person: String = "kim", on id: String = "R") -> StoreError
      .Code?
    {
      code { try store.decide(on: id, decision, by: person, at: Self.now) }
    }
    #expect(decide(decision(nil)) == .badDecision)
    #expect(decide(decision(.dismissed)) == .badDecision)
    #expect(decide(decision(.confirmed, reason: "done")) == .badDecision)
    #expect(decide(decision(nil, ["no.such": .confirmed])) == .badDecision)
    #expect(decide(decision(.confirmed), by: "aud") == .notAllowed)
    #expect(decide(decision(.confirmed), by: "tra") == .notAllowed)
    #expect(decide(decision(.confirmed), by: "nobody") == .unknownPerson)
    #expect(decide(decision(.confirmed), on: "S") == .unknownReport)
    #expect(code { _ = try store.person("tra", for: .read) } == .notAllowed)
    #expect(try store.person("aud", for: .read).role == .auditor)
    #expect(try store.caseRecord(of: "R")?.acts.isEmpty == true)
  }

  @Test("Undo is a further row, and gives back what was before")
  func undo() throws {
    try screen("R")
    try store.decide(on: "R", decision(.inReview), by: "kim", at: Self.now)
    try store.decide(
      on: "R", decision(.dismissed, reason: "done", [Self.code: .notConfirmed]), by: "kim",
      at: Self.now)
    #expect(code { try store.undo("R", by: "lee", at: Self.now) } == .nothingToUndo)
    let (record, undone) = try store.undo("R", by: "cor", at: Self.now)
    #expect(undone.state == .dismissed && record.summary.state == .inReview)
    #expect(record.acts.map(\.kind) == [.decide, .decide, .undo])
    #expect(record.acts.map(\.isUndone) == [false, true, false])
    #expect(record.standing.verdicts.isEmpty)
    #expect(try queue() == ["R"])
    try store.undo("R", by: "kim", at: Self.now)
    #expect(try store.caseRecord(of: "R")?.summary.state == .new)
    #expect(code { try store.undo("R", by: "kim", at: Self.now) } == .nothingToUndo)
    let acts = try store.audit().map(\.entry.act.rawValue)
    #expect(acts.prefix(4) == ["review.undo", "review.undo", "review.decide", "review.decide"])
  }

  @Test("A decided report comes back when its words change or its priority rises, not otherwise")
  func comesBack() throws {
    for id in ["same", "words", "rises"] {
      try screen(id)
      try store.decide(on: id, decision(.dismissed, reason: "done"), by: "kim", at: Self.now)
    }
    try screen("same", pack: Samples.secondPack)
    try screen("words", "My boss took my passport again.")
    try screen("rises", priority: .urgent, pack: Samples.secondPack)
    #expect(try queue() == ["rises", "words"])
    let item = try #require(try store.caseRecord(of: "words")?.summary)
    #expect(item.isStale && item.state == .dismissed)
    // A note alone is no decision.
    var note = Decision()
    note.note = Decision.Note(text: "Called twice.", isReleasable: false)
    try store.decide(on: "words", note, by: "kim", at: Self.now)
    #expect(try queue() == ["rises", "words"])
    try store.decide(on: "words", decision(.dismissed, reason: "done"), by: "lee", at: Self.now)
    #expect(try queue() == ["rises"])
  }

  @Test(
    "Notes that may leave stand with the report until they are taken back; internal ones never do")
  func releasableNotes() throws {
    try screen("R")
    for (text, isReleasable) in [("For partners.", true), ("For us.", false), ("Slip.", true)] {
      var decision = Decision()
      decision.note = Decision.Note(text: text, isReleasable: isReleasable)
      try store.decide(on: "R", decision, by: "kim", at: Self.now)
    }
    #expect(
      try store.report(id: "R")?.standing?.notes.map(\.text) == ["For partners.", "Slip."])
    _ = try store.undo("R", by: "kim", at: Self.now)
    let notes = try store.report(id: "R")?.standing?.notes
    #expect(notes?.map(\.text) == ["For partners."])
    #expect(notes?.first?.at == Self.now && notes?.first?.person.isEmpty == false)
  }

  @Test("What was seen must be what is decided on")
  func seen() throws {
    try screen("R")
    let item = try #require(try store.takeNext(CaseFilter(), by: "kim", at: Self.now))
    try screen("R", "My boss took my passport and my phone.")
    #expect(
      code { try store.decide(on: "R", decision(.confirmed), by: "kim", at: Self.now) }
        == .changedSince)
    var late = decision(.confirmed)
    late.seen = item.assessment
    #expect(code { try store.decide(on: "R", late, by: "kim", at: Self.now) } == .changedSince)
    late.seen = try store.caseRecord(of: "R")?.summary.assessment
    try store.decide(on: "R", late, by: "kim", at: Self.now)
  }

  @Test("Next gives nobody what another has; the own unfinished comes back")
  func next() throws {
    try screen("A", score: 9)
    try screen("B", score: 5)
    #expect(try store.takeNext(CaseFilter(), by: "kim", at: Self.now)?.id == "A")
    #expect(try store.takeNext(CaseFilter(), by: "lee", at: Self.now)?.id == "B")
    #expect(try store.takeNext(CaseFilter(), by: "ada", at: Self.now) == nil)
    #expect(try store.takeNext(CaseFilter(), by: "kim", at: Self.now)?.id == "A")
    try screen("C", score: 1, priority: .urgent)
    #expect(try store.takeNext(CaseFilter(), by: "kim", at: Self.now)?.id == "C")
    #expect(code { _ = try store.takeNext(CaseFilter(), by: "aud", at: Self.now) } == .notAllowed)
    #expect(try store.caseRecord(of: "A")?.acts.count == 1)
    #expect(code { try store.assign("A", to: "lee", by: "kim", at: Self.now) } == .notAllowed)
    #expect(code { try store.assign("A", to: "aud", by: "cor", at: Self.now) } == .notAllowed)
    #expect(try store.assign("A", to: "lee", by: "cor", at: Self.now).summary.assigned == "lee")
  }

  @Test("Many at once: only what the preview counted, never the urgent lane, and back in one step")
  func bulk() throws {
    for id in ["A", "B", "C"] { try screen(id) }
    try screen("U", priority: .urgent)
    try store.decide(on: "C", decision(.confirmed), by: "kim", at: Self.now)
    var filter = CaseFilter()
    filter.states = [.new, .confirmed]
    let dismiss = decision(.dismissed, reason: "done")
    let preview = try store.previewBulk(filter, dismiss)
    #expect(preview.changed.map(\.id) == ["A", "B"] && preview.urgent.map(\.id) == ["U"])
    #expect(preview.refused.map(\.id) == ["C"])
    try screen("D")
    func decide(_ person: String, _ count: Int) throws -> BulkOutcome {
      try store.decideBulk(filter, dismiss, expecting: count, by: person, at: Self.now)
    }
    #expect(code { _ = try decide("cor", 2) } == .otherCount)
    #expect(code { _ = try decide("kim", 3) } == .notAllowed)
    #expect(try store.caseRecord(of: "A")?.acts.isEmpty == true)
    let number = try #require(try decide("cor", 3).number)
    #expect(try queue() == ["U"])
    try store.decide(on: "A", decision(.inReview), by: "kim", at: Self.now)
    let (undone, left) = try store.undoBulk(number, by: "cor", at: Self.now)
    #expect(undone == 2 && left == 1)
    #expect(try Set(queue()) == ["A", "B", "D", "U"])
    #expect(code { _ = try store.undoBulk(number, by: "cor", at: Self.now) } == .nothingToUndo)
  }

  @Test("A second reader reads blind, changes no state, and is never the first")
  func second() throws {
    try store.setSecondReadingShare(1, by: "cor", at: Self.now)
    try screen("R")
    #expect(try store.nextForSecondReading(by: "lee") == nil)
    try store.decide(
      on: "R", decision(.confirmed, [Self.code: .confirmed]), by: "kim", at: Self.now)
    #expect(try store.nextForSecondReading(by: "kim") == nil)
    #expect(try store.nextForSecondReading(by: "lee")?.id == "R")
    var second = decision(.dismissed, reason: "done", [Self.code: .notConfirmed])
    second.isSecond = true
    #expect(code { try store.decide(on: "R", second, by: "kim", at: Self.now) } == .badDecision)
    let record = try store.decide(on: "R", second, by: "lee", at: Self.now)
    #expect(
      record.summary.state == .confirmed
        && record.standing.verdicts[Self.code]?.verdict == .confirmed)
    #expect(try store.nextForSecondReading(by: "lee") == nil)
    let agreement = try store.readerAgreement()
    #expect(agreement.readTwice == 1 && agreement.waiting == 0)
    #expect(agreement.reports.observed == 0 && agreement.indicators[Self.code]?.pairs == 1)
  }

  @Test("The sample follows from the identifier and has the share that was asked for")
  func sample() {
    let lots = (0..<20_000).map { SecondReading.lot(of: "R-\($0)") }
    #expect(lots.allSatisfy { (0..<SecondReading.lots).contains($0) })
    let tenth = lots.count { $0 < SecondReading.lots / 10 }
    #expect((1850...2150).contains(tenth))
    #expect(SecondReading.lot(of: "R-1") == SecondReading.lot(of: "R-1"))
  }

  @Test("Deleting a report takes its case and what belongs to it")
  func purge() throws {
    try screen("R")
    try screen("S")
    try store.decide(
      on: "R", decision(.confirmed, [Self.code: .confirmed]), by: "kim", at: Self.now)
    try store.write { try $0.execute(sql: "DELETE FROM reports WHERE external_id = 'R'") }
    #expect(try store.caseRecord(of: "R") == nil)
    #expect(try queue() == ["S"])
    try store.read { (db: Database) throws in
      for table in ["review_acts", "review_verdicts"] {
        #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") == 0)
      }
      #expect(
        try String.fetchAll(db, sql: "SELECT mark FROM case_marks") == [Self.code])
    }
  }

  @Test("An earlier store gets its cases")
  func fill() throws {
    for id in ["A", "B"] { try screen(id) }
    try screen("B", "My boss took my passport and my phone.", priority: .urgent)
    try store.write { db in
      try db.execute(sql: "DELETE FROM cases")
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM case_marks") == 0)
      try CaseWriter.fill(db)
    }
    #expect(try queue() == ["B", "A"])
  }
}

@Suite("Agreement")
struct AgreementTests {
  @Test("Kappa of a table by hand")
  func kappa() throws {
    var agreement = Agreement()
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed 0.70, expected 0.50, kappa 0.40.
    for (first, second, count) in [("y", "y", 20), ("y", "n", 5), ("n", "y", 10), ("n", "n", 15)] {
      for _ in 0..<count { agreement.add(first, second) }
    }
    #expect(agreement.pairs == 50 && agreement.observed == 0.7 && agreement.expected == 0.5)
    #expect(abs(try #require(agreement.kappa) - 0.4) < 1e-12)
    // √(0.7 · 0.3 / (50 · 0.25))
    #expect(abs(try #require(agreement.standardError) - 0.129_614_8) < 1e-6)
  }

  @Test("Without a choice there is no kappa")
  func constant() {
    var agreement = Agreement()
    #expect(agreement.kappa == nil && agreement.observed == nil)
    agreement.add("y", "y")
    #expect(agreement.kappa == nil && agreement.observed == 1)
  }
}
