import Foundation
import GRDB
import TestSupport
import Testing

/// Runs with a store: repeated, interrupted, locked.
@Suite(.serialized)
struct StoreCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func run(_ arguments: String..., input: Data? = nil) throws -> Program.Outcome {
    try Program.run(arguments, in: folder, input: input)
  }

  private func screen(
    _ store: String, _ input: String, by person: String? = nil
  ) throws -> Program.Outcome {
    try Program.run(
      ["screen", input, "--pack", "pack", "--store", store, "--json"]
        + (person.map { ["--by", $0] } ?? []), in: folder)
  }

  private func stored(_ outcome: Program.Outcome) -> [String: Int] {
    Records.objects(outcome.error).first?["store"] as? [String: Int] ?? [:]
  }

  @Test func `the same command twice stores nothing new, and both runs are listed`() throws {
    try folder.write(Records.many(0..<300), to: "in.ndjson")
    let first = try screen("a.db", "in.ndjson")
    let second = try screen("a.db", "in.ndjson")
    #expect(first.code == 0 && second.code == 0)
    #expect(stored(first)["new_reports"] == 300)
    #expect(stored(second)["new_reports"] == 0)
    #expect(stored(second)["known_assessments"] == 300)
    let runs = try run("runs", "--store", "a.db", "--json")
    #expect(runs.code == 0)
    let objects = Records.objects(runs.output)
    #expect(objects.count == 2)
    #expect(objects.allSatisfy { $0["status"] as? String == "completed" })
    #expect(objects.allSatisfy { $0["read"] as? Int == 300 })
    let text = try run("runs", "--store", "a.db", "--lang", "fr")
    #expect(text.output.contains("terminée"))
  }

  @Test func `a run that is killed is finished by the same command`() throws {
    let count = TestScale.pick(short: 7000, long: 200_000)
    try folder.write(Records.many(0..<count), to: "in.ndjson")
    let whole = try screen("whole.db", "in.ndjson")
    #expect(whole.code == 0)
    for store in ["whole.db", "killed.db"] { try ExportCall.addPerson(to: store, in: folder) }

    let pipe = Pipe()
    let running = try Program.start(
      ["screen", "-", "--pack", "pack", "--store", "killed.db", "--jobs", "2", "--by", "ada"],
      in: folder,
      input: pipe)
    try pipe.fileHandleForWriting.write(contentsOf: Data(Records.many(0..<count - 500).utf8))
    // It waits for more input; as soon as something is stored, it is killed.
    let end = Date.now.addingTimeInterval(120)
    var lines = 0
    while lines == 0 && Date.now < end {
      Thread.sleep(forTimeInterval: 0.2)
      lines = try ExportCall.output("killed.db", in: folder).split(separator: "\n").count
    }
    #expect(lines > 0 && lines < count)
    kill(running.process.processIdentifier, SIGKILL)
    let killed = try running.wait()
    #expect(killed.isCrash)
    try? pipe.fileHandleForWriting.close()

    let again = try screen("killed.db", "in.ndjson", by: "ada")
    #expect(again.code == 0)
    #expect((stored(again)["known_reports"] ?? 0) >= lines)
    #expect(stored(again)["new_reports"].map { $0 < count } == true)
    for (store, file) in [("whole.db", "whole.out"), ("killed.db", "killed.out")] {
      let export = ExportCall.arguments(store, to: file)
      #expect(try Program.run(export, in: folder).code == 0)
    }
    #expect(try folder.data("killed.out") == folder.data("whole.out"))
    #expect(try folder.read("killed.out").split(separator: "\n").count == count)
    let runs = Records.objects(
      try run("runs", "--store", "killed.db", "--json", "--by", "ada").output)
    #expect(Set(runs.compactMap { $0["status"] as? String }) == ["completed", "interrupted"])
  }

  @Test func `a store that another program holds`() throws {
    try folder.write(Records.flagged, to: "in.ndjson")
    #expect(try screen("a.db", "in.ndjson").code == 0)
    let queue = try DatabaseQueue(path: folder.url.appendingPathComponent("a.db").path)
    let outcome = try queue.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      return try run("screen", "in.ndjson", "--pack", "pack", "--store", "a.db", "-o", "out")
    }
    #expect(outcome.code == 2)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains("in use by another program"))
    #expect(!folder.names.contains("out") && !folder.names.contains("out.partial"))
  }

  @Test func `a folder that may not be written`() throws {
    try folder.write(Records.flagged, to: "in.ndjson")
    // For the system's administrator there is no such folder but those of the kernel.
    var place = "/proc/fanal.db"
    if geteuid() != 0 {
      let locked = folder.url.appendingPathComponent("locked")
      try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: locked.path)
      place = "locked/fanal.db"
    } else if !FileManager.default.fileExists(atPath: "/proc/self") {
      return
    }
    let outcome = try run("screen", "in.ndjson", "--pack", "pack", "--store", place, "-o", "out")
    #expect(outcome.code == 2)
    #expect(!outcome.isCrash)
    #expect(outcome.sentences.count == 1, "\(outcome.error)")
    #expect(!folder.names.contains("out"))
  }

  @Test(arguments: ["no/such/folder/a.db", "in.ndjson", "pack"])
  func `a place where no store can be`(_ place: String) throws {
    try folder.write(Records.flagged, to: "in.ndjson")
    let outcome = try run("screen", "in.ndjson", "--pack", "pack", "--store", place, "-o", "out")
    #expect(outcome.code == 2)
    #expect(outcome.sentences.count == 1, "\(outcome.error)")
    #expect(try folder.read("in.ndjson") == Records.flagged)
    #expect(folder.names == ["in.ndjson", "pack"])
  }

  @Test func `commands that read need a store that is there`() throws {
    for arguments in [
      ["runs", "--store", "none.db"], ExportCall.arguments("none.db", to: "-"),
      ["explain", "A", "--pack", "pack", "--store", "none.db"],
    ] {
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.sentences.count == 1)
      #expect(outcome.output.isEmpty)
    }
    #expect(folder.names == ["pack"])
  }

  @Test func `the environment may name the store`() throws {
    try folder.write(Records.flagged, to: "in.ndjson")
    let outcome = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack"], in: folder, environment: ["FANAL_STORE": "env.db"])
    #expect(outcome.code == 0)
    #expect(folder.names.contains("env.db"))
  }

  @Test func `an export is what the run wrote, ordered by report`() throws {
    try folder.write(Records.plain + "\n" + Records.flagged + "\n", to: "in.ndjson")
    let screened = try run("screen", "in.ndjson", "--pack", "pack", "--store", "a.db", "-o", "-")
    try ExportCall.addPerson(to: "a.db", in: folder)
    let exported = try ExportCall.output("a.db", in: folder)
    // Behind what the run wrote stands what people have said since: here nothing yet.
    let lines = exported.replacing(
      #","case":{"state":"new","changed_since":false,"verdicts":[]}"#, with: "")
    #expect(lines != exported)
    #expect(
      screened.output.split(separator: "\n").sorted() == lines.split(separator: "\n").sorted())
    #expect(Records.objects(exported).map { $0["id"] as? String } == ["A", "B"])
    let table = try ExportCall.output("a.db", in: folder, ["--format", "csv"])
    #expect(table.split(whereSeparator: \.isNewline).count == 3)
  }
}
