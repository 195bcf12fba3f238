import GRDB
import Testing

@testable import CaseStore

@Suite("Statistics")
struct StatisticsPlanTests {
  @Test("Counting walks indexes and sorts nothing but the few packs")
  func plans() throws {
    let folder = try TemporaryFolder()
    let store = try CaseStore.open(path: folder.file(), mode: .create)
    let days = "reports.received_at >= '2026-07-01' AND reports.received_at < '2026-10-01' AND"
    let all: CountedFacts = [.profile, .pillars, .codes]
    for (sql, sorts) in [
      (CaseStore.countedSQL(days, all), 0), (CaseStore.countedSQL("", []), 0),
      (CaseStore.basisSQL(days), 2), (CaseStore.receiptSQL, 0),
    ] {
      let plan = try store.read { db in
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: sql.contains("?") ? [1, ""] : []
        )
        .map { $0["detail"] as String }
      }
      let steps = plan.filter { !$0.contains("json_each") && !$0.contains("found") }
      for step in steps where step.hasPrefix("SCAN") {
        #expect(step.contains("COVERING INDEX reports_by_receipt"), "\(plan)")
      }
      #expect(plan.contains { $0.contains("reports USING COVERING INDEX reports_by_receipt") })
      #expect(plan.count { $0.contains("TEMP B-TREE") } <= sorts, "\(plan)")
    }
  }
}
