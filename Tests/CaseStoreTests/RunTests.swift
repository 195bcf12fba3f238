import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Runs and packs")
struct RunTests {
  let folder: TemporaryFolder
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
  }

  @Test("A run lists its pack, inputs, times and what it did")
  func finished() throws {
    let run = try store.begin()
    try store.write(batch: Samples.batch(0..<10), run: run)
    try store.write(batch: Samples.batch(5..<15), run: run)
    #expect(try store.runs().first?.status == .running)
    try store.finishRun(
      run, at: "2026-11-23T09:00:05Z", status: .completed, read: 22, rejected: 2)

    let listed = try #require(try store.runs().first)
    #expect(listed.id == run)
    #expect(listed.pack == Samples.firstPack)
    #expect(listed.command == "fanal screen inputs.ndjson")
    #expect(listed.inputs == [RunStart.Input(name: "inputs.ndjson", size: 1_024)])
    #expect(listed.startedAt == "2026-11-23T09:00:00Z")
    #expect(listed.finishedAt == "2026-11-23T09:00:05Z")
    #expect(listed.status == .completed)
    #expect(listed.counts.read == 22)
    #expect(listed.counts.rejected == 2)
    #expect(listed.counts.flagged == 8)
    #expect(listed.counts.incomplete == 0)
    #expect(
      listed.counts.stored
        == BatchResult(
          newReports: 15, knownReports: 5, newAssessments: 15, knownAssessments: 5))
  }

  @Test("A run keeps what it did not assess, by rule and reason")
  func stops() throws {
    let stops = ["coercion.violence": ["cpu": 3, "off": 41], "urgency": ["error": 7]]
    let run = try store.begin()
    try store.finishRun(
      run, at: "2026-11-23T09:00:05Z", status: .completed, read: 51, rejected: 0, stops: stops)
    #expect(try store.runs().first?.counts.stops == stops)
  }

  @Test("Runs are listed newest first, each with its own inputs")
  func order() throws {
    _ = try store.begin()
    _ = try store.begin(Samples.secondPack)
    let runs = try store.runs()
    #expect(runs.map(\.id.number) == [2, 1])
    #expect(runs.map(\.pack.version) == ["1.1.0", "1.0.0"])
    #expect(runs.allSatisfy { $0.inputs.count == 1 })
  }

  @Test(
    "A run whose process is gone is interrupted, and stays so when another begins",
    arguments: [
      "999999999-1", "garbage", "", "-5", "0-1",
    ])
  func interrupted(process: String) throws {
    _ = try store.begin()
    try store.write { try $0.execute(sql: "UPDATE runs SET process = ?", arguments: [process]) }
    #expect(try store.runs().map(\.status) == [.interrupted])
    _ = try store.begin()
    #expect(try store.runs().map(\.status) == [.running, .interrupted])
    let kept = try store.read { db in
      try String.fetchAll(db, sql: "SELECT status FROM runs ORDER BY id")
    }
    #expect(kept == ["interrupted", "running"])
  }

  @Test("Another process with the number of this one is not this one")
  func sameNumber() throws {
    _ = try store.begin()
    let mark = ProcessMark.current.split(separator: "-").first.map { "\($0)-1" } ?? ""
    try store.write { try $0.execute(sql: "UPDATE runs SET process = ?", arguments: [mark]) }
    #expect(try store.runs().map(\.status) == [.interrupted])
  }

  @Test("A run that fails says so")
  func failed() throws {
    let run = try store.begin()
    try store.finishRun(run, at: "2026-11-23T09:00:05Z", status: .failed, read: 3, rejected: 3)
    #expect(try store.runs().map(\.status) == [.failed])
  }

  @Test("Finishing a run that is not there is an error")
  func unknown() {
    let error = #expect(throws: StoreError.self) {
      try store.finishRun(RunID(5), at: "", status: .completed, read: 0, rejected: 0)
    }
    #expect(error?.code == .unknownReference)
  }

  @Test("A pack keeps its files, and registering it again changes nothing")
  func pack() throws {
    let files = [
      (path: "lexicon/people.lua", content: Array("words \"controller\"".utf8)),
      (path: "pack.lua", content: [UInt8(0xFF), 0, 10]),
      (path: "empty.lua", content: []),
    ]
    let first = try store.registerPack(Samples.firstPack, files: files)
    let again = try store.registerPack(Samples.firstPack, files: [("other.lua", [1])])
    #expect(first == again)
    #expect(try store.registerPack(Samples.secondPack, files: files) != first)

    let kept = try store.packFiles(of: Samples.firstPack.hash)
    #expect(kept.map(\.path) == ["empty.lua", "lexicon/people.lua", "pack.lua"])
    #expect(kept.map(\.content) == [[], files[0].content, files[1].content])
    #expect(try store.packFiles(of: ContentHash(of: [])).isEmpty)
  }

  @Test("The packs of a store, the one stored last first, with the engine that ran them last")
  func packs() throws {
    #expect(try store.packs().isEmpty)
    _ = try store.registerPack(Samples.firstPack, files: [])
    _ = try store.begin(Samples.secondPack, engine: "0.1.0")
    _ = try store.begin(Samples.secondPack, engine: "0.2.0")
    let packs = try store.packs()
    #expect(packs.map(\.hash) == [Samples.secondPack.hash, Samples.firstPack.hash])
    #expect(packs.map(\.engine) == ["0.2.0", ""])
    #expect(packs.map(\.version) == ["1.1.0", "1.0.0"])
  }
}
