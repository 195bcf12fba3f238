import Foundation
import Testing

@testable import CaseStore

@Suite("A killed run")
struct InterruptionTests {
  @Test("leaves whole batches, is listed as interrupted, and ends the same when run again")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try CaseStore.open(path: path, mode: .create)
      let run = try store.begin()
      try store.write(batch: Samples.batch(0..<300), run: run)
      try store.write(batch: Samples.batch(300..<600), run: run)

      // The third batch takes far longer than the killer waits.
      let third = Samples.batch(600..<8_600)
      Thread.detachNewThread {
        usleep(20_000)
        kill(getpid(), SIGKILL)
      }
      try store.write(batch: third, run: run)
    }

    let store = try CaseStore.open(path: path, mode: .existing)
    #expect(try store.counts().reports == 600)
    let interrupted = try #require(try store.runs().first)
    #expect(interrupted.status == .interrupted)
    #expect(interrupted.counts.read == 600)
    #expect(interrupted.counts.stored.newReports == 600)
    #expect(interrupted.finishedAt == nil)

    let again = try store.begin()
    var result = BatchResult()
    for range in [0..<300, 300..<600, 600..<1_200] {
      result += try store.write(batch: Samples.batch(range), run: again)
    }
    try store.finishRun(
      again, at: "2026-11-23T10:00:00Z", status: .completed, read: 1_200, rejected: 0)
    #expect(
      result
        == BatchResult(
          newReports: 600, knownReports: 600, newAssessments: 600, knownAssessments: 600))
    #expect(try store.runs().map(\.status) == [.completed, .interrupted])

    let whole = try CaseStore.open(path: folder.file("whole.db"), mode: .create)
    try whole.write(batch: Samples.batch(0..<1_200), run: whole.begin())
    #expect(try store.exported() == whole.exported())
  }
}
