import Foundation
import RuleEngine
import Testing

@testable import Screening

/// A rule that loops must not stop a run, and the results must not depend on the workers.
struct SwitchOffTests {
  @Test func `the ledger switches off some batches later, by trips in the order of the input`() {
    let ledger = TripLedger()
    ledger.note(["a": 1], in: 0)
    ledger.note(["a": 1, "b": 3], in: 4)
    #expect(ledger.off(in: 4 + TripLedger.lag - 1) == [])
    #expect(ledger.off(in: 4 + TripLedger.lag) == ["b"])
    ledger.note(["a": 1, "b": 3], in: 9)
    #expect(ledger.off(in: 9 + TripLedger.lag) == ["a", "b"])
    #expect(ledger.off(in: 9 + TripLedger.lag - 1) == ["b"])
  }

  @Test func `any number of workers gives equal results with a rule that loops`() throws {
    let folder = try TemporaryFolder()
    let count = ScreeningRun.batchSize * (TripLedger.lag + 4)
    let lines = (0..<count).map {
      let loops = $0 % 50 == 7
      return Reports.line(
        $0, narrative: loops ? "He took her passport." : "Nothing.", province: loops ? "LOOP" : "QC"
      )
    }
    let input = try folder.write(lines.joined(separator: "\n"), to: "in.ndjson")
    var seen: [(String, [String: [String: Int]])] = []
    for jobs in [1, 2, 5] {
      var options = ScreeningOptions(
        inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
      options.output = folder.path("out")
      let summary = try ScreeningRun(pack: SmallPack.shared.get(), options: options).run()
      #expect(summary.needsLook)
      seen.append((try folder.read("out"), summary.stops))
    }
    #expect(seen[1].0 == seen[0].0 && seen[2].0 == seen[0].0)
    #expect(seen[1].1 == seen[0].1 && seen[2].1 == seen[0].1)
    let reasons = try #require(seen[0].1["urgency"])
    let looping = (0..<count).count { $0 % 50 == 7 }
    #expect(reasons["cpu", default: 0] + reasons["off", default: 0] == looping)
    // Three of the first batch loop, so from the batch after the lag on the script does not run.
    let before = (0..<ScreeningRun.batchSize * TripLedger.lag).count { $0 % 50 == 7 }
    #expect(reasons["cpu"] == before)
  }
}
