import ReportModel
import Testing

@testable import CaseStore

/// What people said of an indicator, as labels.
struct VerdictTests {
  private static let code = "coercion.documents_confiscated"
  private static let now = "2026-11-23T09:30:00Z"

  @Test func `what stands of first readers counts, of the report as it is now`() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.file(), mode: .create)
    for (handle, role) in [("ada", Role.administrator), ("kim", .analyst), ("lee", .analyst)] {
      try store.addPerson(handle: handle, name: handle, role: role, at: Self.now, by: "ada")
    }
    func screen(_ id: String, _ narrative: String = "My boss took my passport.") throws {
      let report = Samples.report(id, narrative)
      let assessment = Samples.assessment(of: report)
      try store.write(
        batch: [StoredAssessment(report: report, assessment: assessment)],
        run: store.begin(by: "ada"))
    }
    func say(_ verdict: Verdict, of id: String, by person: String = "kim", second: Bool = false)
      throws
    {
      var decision = Decision()
      decision.verdicts = [Self.code: verdict]
      decision.isSecond = second
      _ = try store.decide(on: id, decision, by: person, at: Self.now)
    }
    for id in ["A", "B", "C", "D", "E"] { try screen(id) }
    try say(.confirmed, of: "A")
    try say(.notConfirmed, of: "B")
    try say(.confirmed, of: "B")
    try say(.confirmed, of: "C")
    try store.undo("C", by: "kim", at: Self.now)
    try say(.unsure, of: "D")
    try say(.notConfirmed, of: "E")
    try screen("E", "My boss took my passport yesterday.")
    let verdicts = try store.verdicts(of: Self.code)
    #expect(
      verdicts.map { "\($0.report) \($0.verdict.rawValue)" }
        == ["A confirmed", "B confirmed", "D unsure"])
    #expect(try store.places(of: Self.code, inReport: "A") == [3..<24])
    #expect(try store.verdicts(of: "coercion.other").isEmpty)
    #expect(try store.places(of: "coercion.other", inReport: "A").isEmpty)
  }
}
