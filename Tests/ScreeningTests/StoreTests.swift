import CaseStore
import Foundation
import Testing

@testable import Screening

/// Runs that keep what they found.
struct StoreTests {
  private func screen(_ folder: TemporaryFolder, _ input: String, jobs: Int) throws
    -> ScreeningSummary
  {
    var options = ScreeningOptions(
      inputs: [input], rejects: folder.path("rejects"), jobs: jobs)
    options.store = folder.path("store.db")
    return try ScreeningRun(pack: SmallPack.shared.get(), options: options).run()
  }

  @Test(arguments: [1, 4])
  func `a second run of the same reports stores nothing`(_ jobs: Int) throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<2500), to: "in.ndjson")
    let first = try screen(folder, input, jobs: jobs)
    #expect(first.stored == BatchResult(newReports: 2500, newAssessments: 2500))
    let second = try screen(folder, input, jobs: jobs)
    #expect(second.stored == BatchResult(knownReports: 2500, knownAssessments: 2500))
    let store = try CaseStore.open(path: folder.path("store.db"), mode: .readOnly)
    let runs = try store.runs()
    #expect(runs.count == 2)
    #expect(runs.allSatisfy { $0.status == .completed && $0.counts.read == 2500 })
  }

  @Test func `a longer file adds only what is new`() throws {
    let folder = try TemporaryFolder()
    let short = try folder.write(Reports.plain(0..<100), to: "a.ndjson")
    let long = try folder.write(Reports.plain(0..<130), to: "b.ndjson")
    _ = try screen(folder, short, jobs: 2)
    let second = try screen(folder, long, jobs: 2)
    #expect(
      second.stored
        == BatchResult(newReports: 30, knownReports: 100, newAssessments: 30, knownAssessments: 100)
    )
  }

  @Test(.enabled(if: TemporaryFolder.hasFullDevice))
  func `a failed run is noted, and its whole batches stay`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<6000) + "{broken\n", to: "a.ndjson")
    try folder.linkToFullDevice("rejects")
    var options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: 1)
    options.store = folder.path("store.db")
    let run = ScreeningRun(pack: try SmallPack.shared.get(), options: options)
    #expect(throws: ScreeningError.self) { try run.run() }
    let store = try CaseStore.open(path: folder.path("store.db"), mode: .readOnly)
    #expect(try store.runs().map(\.status) == [.failed])
    try store.close()
    // With room for the rejects the same command finishes the work.
    options.rejects = folder.path("other rejects")
    let again = try ScreeningRun(pack: SmallPack.shared.get(), options: options).run()
    let stored = try #require(again.stored)
    #expect(stored.newReports + stored.knownReports == 6000)
    #expect(stored.newReports < 6000)
  }

  @Test func `without a store nothing is said about one`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(Reports.plain(0..<3), to: "in.ndjson")
    let options = ScreeningOptions(inputs: [input], rejects: folder.path("rejects"), jobs: 1)
    #expect(try ScreeningRun(pack: SmallPack.shared.get(), options: options).run().stored == nil)
    #expect(folder.names == ["in.ndjson"])
  }
}
