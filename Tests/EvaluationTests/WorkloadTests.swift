import Evaluation
import Testing

@Suite("Workload")
struct WorkloadTests {
  private func workload() -> Workload {
    var workload = Workload()
    // Ten a day on two days, scores 1 to 10; one urgent with no score; one without a day.
    for day in ["2026-02-28", "2026-03-01"] {
      for score in 1...10 {
        workload.add(
          score: Double(score), isUrgent: false, day: day, isConfirmed: score > 7 ? true : false)
      }
    }
    workload.add(score: 0, isUrgent: true, day: "2026-03-01", isConfirmed: true)
    workload.add(score: 5, isUrgent: false, day: nil, isConfirmed: nil)
    return workload
  }

  @Test("What a threshold makes; the urgent lane is read at every one")
  func rows() {
    let workload = workload()
    #expect(workload.reports == 22 && workload.days == 2 && workload.undated == 1)
    #expect(workload.confirmed == 7 && workload.judged == 21)
    let row = workload.row(at: 9)
    #expect(row.reports == 5 && row.perDay == 2.5 && row.busiestDay == 3)
    #expect(row.confirmed == 5 && row.confirmedShare == 5.0 / 7)
    #expect(workload.row(at: 1000).reports == 1)
    #expect(workload.row(at: 0).confirmedShare == 1)
  }

  @Test(
    "The threshold for a budget", arguments: [(100.0, 0.0), (2.5, 8.5), (4.0, 7.5), (0.5, 10.5)])
  func budget(most: Double, threshold: Double) throws {
    let workload = workload()
    let found = try #require(workload.threshold(forADay: most))
    #expect(found == threshold)
    #expect(try #require(workload.row(at: found).perDay) <= most)
  }

  @Test("Where the urgent lane is more than the budget, there is none")
  func none() {
    #expect(workload().threshold(forADay: 0.1) == nil)
    #expect(Workload().threshold(forADay: 5) == nil)
    #expect(Workload().row(at: 0).confirmedShare == nil)
  }
}
