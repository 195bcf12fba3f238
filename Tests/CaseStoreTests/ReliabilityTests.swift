import Foundation
import GRDB
import ReportModel
import TestSupport
import Testing

@testable import CaseStore

/// What a killed program, a power cut, a full disk and a second program leave.
@Suite("Reliability")
struct ReliabilityTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open(
    _ mode: CaseStore.Mode = .existing, _ name: String = "fanal.db", lockTimeout: Double = 5
  ) throws -> CaseStore {
    try Self.open(folder.path, name, mode, lockTimeout: lockTimeout)
  }

  private static func open(
    _ folder: String, _ name: String, _ mode: CaseStore.Mode, at time: Double? = nil,
    lockTimeout: Double = 5
  ) throws -> CaseStore {
    try CaseStore.open(
      path: folder + "/" + name, mode: mode, keys: StoreKeys(folder: folder + "/keys"),
      lockTimeout: lockTimeout, clock: { time.map { Date(timeIntervalSince1970: $0) } ?? .now })
  }

  private static let batch = 40
  private static let batches = 15

  /// Stores all batches in one run, whatever is there already.
  private static func screen(_ store: CaseStore) throws {
    let run = try store.begin()
    for number in 0..<batches {
      try store.write(batch: Samples.batch(number * batch..<(number + 1) * batch), run: run)
    }
    try store.finishRun(
      run, at: "2026-11-23T10:00:00Z", status: .completed, read: batch * batches, rejected: 0)
  }

  /// What every store must be after whatever happened: sound, with whole batches from the first one on.
  private func checkWhole(_ store: CaseStore) throws -> Int {
    #expect(try store.verify().faults.isEmpty)
    let count = try store.counts().reports
    #expect(count % Self.batch == 0)
    let ids = try store.exported().map(\.id)
    #expect(Set(ids) == Set((0..<count).map { "R-\($0)" }) && ids.count == count)
    return count
  }

  static let moments = 0..<TestScale.pick(short: 12, long: 200)

  @Test(
    "A run that is killed at any moment loses and doubles nothing, and the same command ends it")
  func killedRuns() async throws {
    var random = SeededGenerator(seed: 7)
    let path = folder.path
    for moment in Self.moments {
      // One store in four begins anew, so that making it is cut short as well.
      let name = "s\(moment / 4).db"
      let delay = UInt32(random.next() % (moment % 4 == 0 ? 60_000 : 150_000))
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, name = name as String, delay = delay as UInt32] in
        Thread.detachNewThread {
          usleep(delay)
          kill(getpid(), SIGKILL)
        }
        let store = try ReliabilityTests.open(path, name, .create)
        while true { try ReliabilityTests.screen(store) }
      }
      let store = try open(.create, name)
      let count = try checkWhole(store)
      #expect(try store.runs().allSatisfy { $0.status != .running })
      if moment % 4 == 3 {
        try Self.screen(store)
        #expect(try checkWhole(store) == Self.batch * Self.batches)
        #expect(count <= Self.batch * Self.batches)
      }
      try store.close()
    }
    let whole = try open(.create, "whole.db")
    try Self.screen(whole)
    #expect(try whole.exported() == open(.existing, "s0.db").exported())
  }

  @Test("A purge that is killed at any moment has removed all or nothing, and can be given again")
  func killedPurges() async throws {
    let old = TestClock.date("2023-01-01").timeIntervalSince1970
    let now = TestClock.date("2026-01-01").timeIntervalSince1970
    let first = try Self.open(folder.path, "template.db", .create, at: old)
    try Self.screen(first)
    try first.write {
      try $0.execute(sql: "UPDATE runs SET started_at = '2023-01-01T00:00:00Z', digest = NULL")
      try $0.execute(sql: "UPDATE runs SET status = 'running', process = '0-0'")
    }
    try first.close()
    let all = Self.batch * Self.batches
    var random = SeededGenerator(seed: 8)
    let path = folder.path
    for moment in Self.moments {
      let name = "p\(moment).db"
      try FileManager.default.copyItem(
        atPath: folder.file("template.db"), toPath: folder.file(name))
      let delay = UInt32(random.next() % 120_000)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [
          path = path as String, name = name as String, delay = delay as UInt32,
          all = all as Int, now = now as Double
        ] in
        let store = try ReliabilityTests.open(path, name, .existing, at: now)
        Thread.detachNewThread {
          usleep(delay)
          kill(getpid(), SIGKILL)
        }
        _ = try store.purge(RetentionPolicy(), confirming: all)
        sleep(10)
      }
      let store = try Self.open(folder.path, name, .existing, at: now)
      #expect(try store.verify().faults.isEmpty)
      let count = try store.counts().reports
      #expect(count == 0 || count == all)
      #expect(try store.purgeReceipts().count == (count == 0 ? 1 : 0))
      #expect(try store.audit(AuditQuery(act: .purged)).count == (count == 0 ? 1 : 0))
      #expect(try store.purge(RetentionPolicy(), confirming: count).reports.count == count)
      #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM store_tasks") } == 0)
      #expect(try store.counts().reports == 0)
      #expect(try store.verify().faults.isEmpty)
    }
  }

  @Test("A power cut that leaves a log of any length leaves whole batches")
  func truncatedLog() throws {
    let store = try open(.create)
    let run = try store.begin()
    for number in 0..<6 {
      try store.write(
        batch: Samples.batch(number * Self.batch..<(number + 1) * Self.batch), run: run)
    }
    let log = try Data(contentsOf: URL(fileURLWithPath: folder.file("fanal.db-wal")))
    #expect(log.count > 100_000)
    var random = SeededGenerator(seed: 9)
    var counts: Set<Int> = []
    for cut in 0..<TestScale.pick(short: 12, long: 200) {
      let length = cut == 0 ? 0 : Int(random.next() % UInt64(log.count))
      try FileManager.default.copyItem(
        atPath: folder.file(), toPath: folder.file("cut\(cut).db"))
      var left = log.prefix(length)
      // Some disks write part of a sector, or another one's content.
      if cut % 3 == 2, length > 5_000 {
        for index in length - 4_000..<length {
          left[index] = UInt8(truncatingIfNeeded: random.next())
        }
      }
      try left.write(to: URL(fileURLWithPath: folder.file("cut\(cut).db-wal")))
      let after = try open(.create, "cut\(cut).db")
      let count = try checkWhole(after)
      counts.insert(count)
      let again = try after.begin()
      for number in 0..<6 {
        try after.write(
          batch: Samples.batch(number * Self.batch..<(number + 1) * Self.batch), run: again)
      }
      #expect(try checkWhole(after) == 6 * Self.batch)
      try after.close()
    }
    #expect(counts.count > 2)
  }

  @Test("A store that another program keeps locked records nothing and shows nothing")
  func locked() throws {
    let store = try open(.create)
    try store.write(batch: Samples.batch(0..<2), run: store.begin())
    let second = try open(.existing, lockTimeout: 0.1)
    try store.queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let error = #expect(throws: StoreError.self) {
        try second.record(AuditEntry(.reportViewed, object: .report("R-1")))
      }
      #expect(error?.code == .locked)
      try db.execute(sql: "COMMIT")
    }
    try second.record(AuditEntry(.reportViewed, object: .report("R-1")))
    #expect(try second.verify().faults.isEmpty)
  }

  @Test("Two programs that write at once keep one chain")
  func together() async throws {
    try open(.create).close()
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try Self.open(path, "fanal.db", .existing, lockTimeout: 30)
          let run = try store.begin()
          for number in 0..<5 {
            let first = (writer * 5 + number) * 10
            try store.write(batch: Samples.batch(first..<first + 10), run: run)
            try store.record(AuditEntry(.reportViewed, object: .report("R-\(first)")))
          }
          try store.finishRun(
            run, at: "2026-11-23T10:00:00Z", status: .completed, read: 50, rejected: 0)
          try store.close()
        }
      }
      try await group.waitForAll()
    }
    let store = try open()
    #expect(try store.counts().reports == 200)
    let result = try store.verify()
    #expect(result.faults.isEmpty && result.entries == 4 * 7)
  }

  // MARK: File systems of their own

  /// Runs a command of the system; whether it ended well.
  private static func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Whether this account may mount: root outside of most containers.
  static let mayMount: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    guard run("/bin/mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.path) else {
      return false
    }
    return run("/bin/umount", folder.path)
  }()

  @Test(
    "A full disk stops the batch and harms nothing; with room the same command goes on",
    .enabled(if: mayMount, "only root may mount a small disk"))
  func fullDisk() throws {
    let disk = folder.file("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk))
    defer { _ = Self.run("/bin/umount", disk) }
    let store = try open(.create, "disk/fanal.db")
    let run = try store.begin()
    var stored = 0
    let error = #expect(throws: StoreError.self) {
      while stored < 100 {
        try store.write(
          batch: Samples.batch(stored * Self.batch..<(stored + 1) * Self.batch), run: run)
        stored += 1
      }
    }
    #expect(error?.code == .diskFull)
    #expect(try checkWhole(store) == stored * Self.batch)
    let backup = #expect(throws: StoreError.self) {
      try store.backup(to: disk + "/copy.db")
    }
    #expect(backup != nil && !FileManager.default.fileExists(atPath: disk + "/copy.db.partial"))
    #expect(Self.run("/bin/mount", "-o", "remount,size=64m", disk))
    for number in stored..<stored + 3 {
      try store.write(
        batch: Samples.batch(number * Self.batch..<(number + 1) * Self.batch), run: run)
    }
    #expect(try checkWhole(store) == (stored + 3) * Self.batch)
    try store.close()
  }

  @Test(
    "A medium that cannot be written can be read, and says that nothing is recorded",
    .enabled(if: mayMount, "only root may mount a disk that cannot be written"))
  func readOnlyDisk() throws {
    let disk = folder.file("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    #expect(Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk))
    defer { _ = Self.run("/bin/umount", disk) }
    let store = try open(.create, "disk/fanal.db")
    try store.write(batch: Samples.batch(0..<5), run: store.begin())
    try store.close()
    #expect(Self.run("/bin/mount", "-o", "remount,ro", disk))
    let error = #expect(throws: StoreError.self) { try open(.create, "disk/fanal.db") }
    #expect(error?.code == .readOnly)
    let reader = try CaseStore.openToRecord(
      path: disk + "/fanal.db", keys: StoreKeys(folder: folder.file("keys")))
    #expect(reader.isReadOnly)
    #expect(try reader.report(id: "R-1") != nil)
    #expect(try reader.verify().faults.isEmpty)
  }
}
