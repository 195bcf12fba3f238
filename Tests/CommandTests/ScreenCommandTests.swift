import Foundation
import Testing

@Suite(.serialized)
struct ScreenCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n" + Records.plain + "\n", to: "in.ndjson")
  }

  private func screen(_ arguments: String..., input: Data? = nil) throws -> Program.Outcome {
    try Program.run(["screen", "--pack", "pack"] + arguments, in: folder, input: input)
  }

  @Test func `results on standard output, the summary on standard error`() throws {
    let outcome = try screen("in.ndjson", "--no-store", "-o", "-")
    #expect(outcome.code == 0)
    let objects = Records.objects(outcome.output)
    #expect(objects.map { $0["id"] as? String } == ["A", "B"])
    #expect(objects.map { $0["flagged"] as? Bool } == [true, false])
    #expect(outcome.error.contains("reports read"))
    #expect(outcome.error.contains("test.papers"))
    #expect(folder.names == ["in.ndjson", "pack"])
  }

  @Test func `a result has what the schema asks for, and nothing else`() throws {
    let outcome = try screen("in.ndjson", "--no-store", "-o", "-")
    let file = Program.root.appendingPathComponent("docs/schema/assessment.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let required = try #require(schema["required"] as? [String])
    let known = try #require(schema["properties"] as? [String: Any])
    for object in Records.objects(outcome.output) {
      #expect(Set(required).subtracting(object.keys) == [])
      #expect(Set(object.keys).subtracting(known.keys) == [])
    }
    let indicators = Records.objects(outcome.output)[0]["indicators"] as? [[String: Any]]
    let evidence = try #require((indicators?.first?["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["start"] as? Int == 3)
    #expect(evidence["end"] as? Int == 20)
  }

  @Test func `no report text on standard error`() throws {
    try folder.write(
      "{\"id\":\"A\",\"narrative\":\"SECRET took her passport\"}\n{\"id\":\"SECRET\",\"narrative\":5}\n"
        + "{\"SECRET\":\"broken\n", to: "secret.ndjson")
    let outcome = try Program.run(
      ["screen", "secret.ndjson", "--pack", "pack", "--no-store", "-o", "out"], in: folder,
      environment: ["FANAL_LOG": "trace"])
    #expect(outcome.code == 1)
    #expect(!outcome.error.contains("SECRET"))
    #expect(try !folder.read("out.rejects.reasons.ndjson").contains("SECRET"))
  }

  @Test func `standard input, gzip and CSV`() throws {
    let piped = try screen("-", "--no-store", "-o", "-", input: Data(Records.flagged.utf8))
    #expect(piped.code == 0)
    #expect(Records.objects(piped.output).count == 1)
    try folder.write("id,narrative\nX,He took her passport.\n", to: "in.csv")
    let table = try screen("in.csv", "--no-store", "-o", "out.csv", "--format", "csv")
    #expect(table.code == 0)
    let lines = try folder.read("out.csv").split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(lines[1].contains("test.papers"))
  }

  @Test func `the summary as JSON`() throws {
    let outcome = try screen("in.ndjson", "--no-store", "-o", "-", "--json")
    let summary = try #require(Records.objects(outcome.error).first)
    #expect(summary["read"] as? Int == 2)
    #expect(summary["flagged"] as? Int == 1)
    #expect(summary["rejected"] as? Int == 0)
    #expect((summary["by_indicator"] as? [String: Int]) == ["test.papers": 1])
  }

  @Test func `what is said in French`() throws {
    let outcome = try screen("in.ndjson", "--no-store", "-o", "-", "--lang", "fr")
    #expect(outcome.error.contains("signalements lus"))
    #expect(!outcome.error.contains("reports read"))
    let missing = try screen("missing.ndjson", "--no-store", "--lang", "fr")
    #expect(missing.code == 2)
    #expect(missing.error.contains("ce fichier n'existe pas"))
    let environment = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--no-store"], in: folder,
      environment: ["LANG": "fr_CA.UTF-8"])
    #expect(environment.error.contains("signalements lus"))
  }

  @Test func `the number of workers does not change a byte`() throws {
    try folder.write(Records.many(0..<1000), to: "many.ndjson")
    let one = try screen("many.ndjson", "--no-store", "-o", "one", "--jobs", "1")
    let four = try screen("many.ndjson", "--no-store", "-o", "four", "--jobs", "4")
    #expect(one.code == 0 && four.code == 0)
    #expect(try folder.data("one") == folder.data("four"))
    #expect(try !folder.data("one").isEmpty)
  }

  @Test func `a reader that stops early does no harm`() throws {
    try folder.write(Records.many(0..<20_000), to: "many.ndjson")
    let script = """
      "$0" screen many.ndjson --pack pack --no-store -o - 2>err | head -n 1 >first
      echo "${PIPESTATUS[0]}"
      """
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", script, Program.executable.path]
    shell.currentDirectoryURL = folder.url
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(Records.objects(try folder.read("first")).count == 1)
    let status = Int32(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    // Not a signal (128 and more), and no complaint beyond one sentence.
    #expect((0...2).contains(status))
    #expect(try folder.read("err").split(separator: "\n").count <= 1)
  }

  // MARK: - Packs kept from the last start

  @Test func `a pack out of the cache gives the same bytes, and a changed pack is seen`() throws {
    let first = try screen("in.ndjson", "--no-store", "-o", "-")
    let cache = folder.outside.appendingPathComponent("cache")
    let kept = try FileManager.default.contentsOfDirectory(atPath: cache.path)
    #expect(kept.count == 1)
    let second = try screen("in.ndjson", "--no-store", "-o", "-")
    #expect(second.output == first.output)

    // A damaged file is as good as none.
    try Data("rubbish".utf8).write(to: cache.appendingPathComponent(kept[0]))
    let third = try screen("in.ndjson", "--no-store", "-o", "-")
    #expect(third.code == 0)
    #expect(third.output == first.output)

    try folder.write(
      SmallPack.rule.replacingOccurrences(of: "\"took ...", with: "\"took|nothing ..."),
      to: "pack/indicators/test/papers.lua")
    let changed = try screen("in.ndjson", "--no-store", "-o", "-")
    #expect(changed.code == 0)
    #expect(changed.output != first.output)
  }

  @Test func `a place where no cache can be does no harm`() throws {
    let outcome = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--no-store", "-o", "-"], in: folder,
      environment: ["FANAL_CACHE": "/proc/none/cache"])
    #expect(outcome.code == 0)
    #expect(Records.objects(outcome.output).count == 2)
  }
}
