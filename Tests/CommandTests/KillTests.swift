import Foundation
import GRDB
import TestSupport
import Testing

/// The real program, killed at seeded moments: nothing is lost or doubled, the store is sound, and the same command
/// given again ends with what a command ends with that nobody disturbed.
@Suite(.serialized)
struct KillTests {
  private let folder: TemporaryFolder
  private static let reports = TestScale.pick(short: 600, long: 1_500)

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    let entities = Program.root.appendingPathComponent("rules/standard/entities.lua")
    try folder.write(try Data(contentsOf: entities), to: "pack/entities.lua")
    // Every three reports in a row share a number.
    let lines = (0..<Self.reports).map { number in
      let words = number % 2 == 0 ? "He took her passport." : "Nothing to see."
      let phone = "514-555-" + String(1_000 + number / 3)
      return
        "{\"id\":\"R-\(number)\",\"language\":\"en\",\"narrative\":\"\(words) Call \(phone).\"}\n"
    }
    try folder.write(lines.joined(), to: "in.ndjson")
  }

  /// A command that is killed.
  struct Job: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    /// How often it is killed.
    var moments: Int
    /// Whether a screened store with a person is there before.
    var prepares: Bool
    /// What a second call may end with besides 0, when the first one had done all before it was killed.
    var isDoneCode: Int32 = 0
    /// What the store says afterwards.
    var content: String
    var testDescription: String { name }
  }

  private static let person = ["--by", "ada"]
  private static let flagged = (reports + 1) / 2

  static let jobs = [
    Job(
      name: "screen", arguments: ["screen", "in.ndjson", "--pack", "pack", "--jobs", "2"],
      moments: TestScale.pick(short: 3, long: 50), prepares: false,
      content: """
        SELECT external_id, hex(content_hash), flagged, score,
          (SELECT count(*) FROM findings WHERE assessment = assessments.id),
          (SELECT state FROM cases WHERE cases.external_id = reports.external_id)
        FROM reports LEFT JOIN assessments ON report = reports.id ORDER BY external_id
        """),
    Job(
      name: "review decide",
      arguments: [
        "review", "decide", "--code", "test.papers", "--to", "dismissed", "--reason", "test_report",
        "--note", "All of one exercise.", "--confirm", "\(flagged)",
      ] + person, moments: TestScale.pick(short: 3, long: 50), prepares: true, isDoneCode: 2,
      content: """
        SELECT external_id, state, (SELECT count(*) FROM review_acts WHERE case_id = cases.id),
          (SELECT count(*) FROM notes JOIN review_acts ON act = review_acts.id
            WHERE case_id = cases.id)
        FROM cases ORDER BY external_id
        """),
    Job(
      name: "links build", arguments: ["links", "build", "--pack", "pack"] + person,
      moments: TestScale.pick(short: 2, long: 40), prepares: true,
      content: """
        SELECT a.external_id, b.external_id, points,
          (SELECT count(*) FROM link_reasons WHERE link = links.id),
          (SELECT count(*) FROM link_group_members)
        FROM links JOIN reports AS a ON a.id = report_a JOIN reports AS b ON b.id = report_b
        ORDER BY 1, 2
        """),
    Job(
      name: "export",
      arguments: ["export", "-o", "out.csv", "--format", "csv", "--purpose", "Statistics"]
        + ["--marking", "TLP:RED"] + person, moments: TestScale.pick(short: 2, long: 30),
      prepares: true, content: "SELECT count(*) FROM reports"),
    Job(
      name: "store purge",
      arguments: [
        "store", "purge", "--keep", "1d", "--basis", "exercise", "--confirm", "\(reports)",
      ] + person, moments: TestScale.pick(short: 2, long: 30), prepares: true, isDoneCode: 2,
      content: """
        SELECT (SELECT count(*) FROM reports), (SELECT count(*) FROM purged_reports),
          (SELECT count(*) FROM purge_receipts), (SELECT count(*) FROM search_docsize),
          (SELECT count(*) FROM audit WHERE act = 'purge')
        """),
  ]

  @Test("Killed at any moment, and given again", arguments: jobs)
  func killed(job: Job) throws {
    if job.prepares { try prepare(job) }
    let begun = ContinuousClock.now
    let whole = try run(job, in: "whole.db")
    let seconds = Double((ContinuousClock.now - begun) / .milliseconds(1)) / 1_000
    #expect(whole.code == 0, "\(whole.error)")
    let expected = try content(job, of: "whole.db")
    #expect(!expected.isEmpty)
    let output = try? folder.data("out.csv")
    var random = SplitMix(seed: 41)
    for moment in 0..<job.moments {
      let store = "killed.db"
      try renew(store, output: "out.csv", prepared: job.prepares)
      let running = try Program.start(arguments(job, store), in: folder, environment: Self.clock)
      // The first ones somewhere in the middle, where the work is.
      usleep(UInt32(seconds * (0.25 + 0.75 * random.share()) * 1_000_000))
      kill(running.process.processIdentifier, SIGKILL)
      let killed = try running.wait()
      // A file with the name of the export is the whole export.
      if let left = try? folder.data("out.csv") { #expect(left == output) }
      let again = try run(job, in: store)
      let mayBeDone = !killed.isCrash || again.code == job.isDoneCode
      #expect(again.code == 0 || mayBeDone, "moment \(moment): \(again.error)")
      #expect(try content(job, of: store) == expected, "moment \(moment)")
      #expect((try? folder.data("out.csv")) == output)
      let verify = try Program.run(
        ["store", "verify", "--store", store] + (job.prepares ? Self.person : []), in: folder)
      #expect(verify.code == 0, "moment \(moment): \(verify.output)")
    }
  }

  /// A fixed time for what an export says of itself.
  private static let clock = ["SOURCE_DATE_EPOCH": "1795000000"]

  private func arguments(_ job: Job, _ store: String) -> [String] {
    job.arguments + ["--store", store]
  }

  private func run(_ job: Job, in store: String) throws -> Program.Outcome {
    try Program.run(arguments(job, store), in: folder, environment: Self.clock)
  }

  /// A screened store with a person, and for the purge reports whose time is over.
  private func prepare(_ job: Job) throws {
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--store", "prepared.db"], in: folder)
    #expect(screened.code == 0, "\(screened.error)")
    try ExportCall.addPerson(to: "prepared.db", in: folder)
    if job.name == "store purge" {
      let queue = try DatabaseQueue(path: path("prepared.db"))
      try queue.write {
        // A run that goes on has no digest yet, so that the store is sound all the same.
        try $0.execute(
          sql:
            "UPDATE runs SET started_at = '2020-01-01T00:00:00Z', status = 'running', digest = NULL"
        )
      }
      try queue.close()
    }
    try renew("whole.db", output: "out.csv", prepared: true)
  }

  private func renew(_ store: String, output: String, prepared: Bool) throws {
    for name in folder.names
    where name.hasPrefix(store) || name.hasPrefix(output) {
      try FileManager.default.removeItem(atPath: path(name))
    }
    guard prepared else { return }
    for suffix in ["", "-wal"] where folder.names.contains("prepared.db" + suffix) {
      try FileManager.default.copyItem(
        atPath: path("prepared.db" + suffix), toPath: path(store + suffix))
    }
  }

  private func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

  private func content(_ job: Job, of store: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path(store))
    defer { try? queue.close() }
    return try queue.read { db in
      try Row.fetchAll(db, sql: job.content).map { row in
        row.databaseValues.map { "\($0)" }.joined(separator: " ")
      }
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): equal seeds give equal numbers.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 to 1.
  mutating func share() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53)
  }
}
