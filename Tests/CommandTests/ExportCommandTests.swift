import Foundation
import Testing

/// `fanal export`: who asks, why, under which marking, and what leaves.
@Suite(.serialized)
struct ExportCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // Made once: a store is one file when nobody has it open, and its key lies elsewhere.
    let made = try Self.store.get()
    try folder.write(made.file, to: "a.db")
    try folder.putKeys(made.keys)
  }

  private static let store = Result<(file: Data, keys: [String: Data]), any Error> {
    let folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    let lines = [
      #"{"id":"A","language":"en","received_at":"2026-11-02","province":"QC","narrative":"He took her passport."}"#,
      #"{"id":"B","language":"fr","received_at":"2026-11-09","province":"ON","narrative":"Il a pris mon passeport."}"#,
      #"{"id":"C","language":"en","narrative":"Nothing to see."}"#,
    ]
    try folder.write(lines.joined(separator: "\n") + "\n", to: "in.ndjson")
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--store", "a.db"], in: folder)
    #expect(screened.code == 0)
    try ExportCall.addPerson(to: "a.db", in: folder)
    let decided = try Program.run(
      [
        "review", "decide", "A", "--to", "confirmed", "--indicator", "test.papers=confirmed",
        "--store", "a.db", "--by", "ada",
      ], in: folder)
    #expect(decided.code == 0, "\(decided.error)")
    for (text, more) in [
      ("Ask for Mr. Baek, 514-555-0123.", ["--releasable"]), ("We doubt Mr. Ngo.", []),
    ] {
      let noted = try Program.run(
        ["review", "decide", "A", "--note", text, "--store", "a.db", "--by", "ada"] + more,
        in: folder)
      #expect(noted.code == 0, "\(noted.error)")
    }
    return (try folder.data("a.db"), try folder.keys())
  }

  private func export(
    _ output: String, _ more: String..., environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(
      ExportCall.arguments("a.db", to: output, more), in: folder, environment: environment)
  }

  private func object(_ name: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: folder.data(name)) as? [String: Any])
  }

  // MARK: - Refused

  @Test(arguments: [
    (["--purpose", "p", "--marking", "TLP:RED"], "--by", "répond"),
    (["--purpose", "p", "--by", "ada"], "--marking", "--marking"),
    (["--marking", "TLP:RED", "--by", "ada"], "--purpose", "pourquoi"),
  ])
  func `nothing leaves without purpose, marking and who asked`(
    _ arguments: [String], _ english: String, _ french: String
  ) throws {
    for (language, words) in [("en", english), ("fr", french)] {
      let outcome = try Program.run(
        ["export", "--store", "a.db", "-o", "out", "--lang", language] + arguments, in: folder)
      #expect(outcome.code == 2)
      #expect(outcome.sentences.first?.contains(words) == true, "\(outcome.error)")
      #expect(!folder.names.contains("out"))
    }
  }

  @Test(arguments: ["nobody", "aud"])
  func `who is not known, or may only read, does not export`(_ handle: String) throws {
    try ExportCall.addPerson(to: "a.db", in: folder, role: "auditor", handle: "aud")
    let outcome = try Program.run(
      [
        "export", "--store", "a.db", "-o", "out", "--purpose", "p", "--marking", "TLP:RED", "--by",
        handle,
      ], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.error.contains(handle == "aud" ? "may not export reports" : "nobody"))
    #expect(!folder.names.contains("out"))
  }

  @Test func `standard output has nothing beside it, so the manifest needs a name`() throws {
    let outcome = try Program.run(
      [
        "export", "--store", "a.db", "-o", "-", "--purpose", "p", "--marking", "TLP:RED", "--by",
        "ada",
      ], in: folder)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.error.contains("--manifest"))
  }

  @Test func `no file takes another one's place`() throws {
    let outcome = try export("out.csv", "--format", "csv", "--manifest", "out.csv")
    #expect(outcome.code == 2)
    #expect(try export("a.db").code == 2)
    #expect(!folder.names.contains("out.csv"))
  }

  @Test(arguments: [
    ("pdf", "FANAL_CHROMIUM", "Chromium"), ("parquet", "FANAL_DUCKDB", "DuckDB"),
  ])
  func `a program that is missing is named`(
    _ format: String, _ variable: String, _ name: String
  ) throws {
    let outcome = try export(
      "out", "--format", format, "--lang", "fr", environment: [variable: "/nowhere"])
    #expect(outcome.code == 2)
    #expect(outcome.sentences.count == 1 && outcome.error.contains(name + ", qui n'est pas"))
    #expect(folder.names.filter { $0.contains("out") || $0.hasPrefix(".fanal") }.isEmpty)
  }

  @Test func `a program that fails leaves nothing`() throws {
    let outcome = try export(
      "out", "--format", "pdf", environment: ["FANAL_CHROMIUM": "/bin/false"])
    #expect(outcome.code == 2 && outcome.error.contains("did not print"))
    #expect(folder.names.filter { $0.contains("out") || $0.hasPrefix(".fanal") }.isEmpty)
  }

  // MARK: - What leaves

  @Test func `notes that may leave do, masked as the text is, and internal ones never`() throws {
    for (format, words) in [
      ("ndjson", "\"text\":\"Ask for Mr. Baek, 514-555-0123.\""),
      ("html", "note “Ask for Mr. Baek, 514-555-0123.” · Ada Roy"),
      ("stix", nil), ("htcds", nil), ("csv", nil), ("xlsx", nil),
    ] {
      #expect(try export("out", "--format", format).code == 0)
      let text = String(decoding: try folder.data("out"), as: UTF8.self)
      #expect(words.map(text.contains) ?? !text.contains("Baek"), "\(format)")
      #expect(!text.contains("Ngo"), "\(format)")
      let masked = try export("masked", "--format", format, "--redact", "full")
      #expect(masked.code == 0 && !masked.error.contains("left out"), "\(masked.error)")
      let hidden = String(decoding: try folder.data("masked"), as: UTF8.self)
      #expect(words == nil || hidden.contains("Ask for Mr. [PERSON-1], [PHONE-1]."), "\(format)")
      #expect(!hidden.contains("Baek") && !hidden.contains("555-0123"), "\(format)")
    }
  }

  @Test(arguments: ["ndjson", "csv", "xlsx", "html", "htcds", "stix"])
  func `beside each file stands its manifest, and the audit has both`(_ format: String) throws {
    let outcome = try export(
      "out", "--format", format, "--flagged", environment: ["SOURCE_DATE_EPOCH": "1790000000"])
    #expect(outcome.code == 0, "\(outcome.error)")
    let manifest = try object("out.manifest.json")
    #expect(try SchemaCheck("export-manifest").problems(of: manifest) == [])
    #expect(manifest["created_at"] as? String == "2026-09-21T14:13:20Z")
    #expect(manifest["requested_by"] as? String == "Ada Roy")
    #expect(manifest["marking"] as? [String] == ["TLP:RED"])
    #expect(manifest["filters"] as? [String: [String]] == ["flagged": ["true"]])
    #expect((manifest["counts"] as? [String: Any])?["reports"] as? Int == 2)
    let file = try #require(manifest["file"] as? [String: Any])
    let size = try folder.data("out").count
    #expect(file["bytes"] as? Int == size)
    let audit = try Program.run(
      ["store", "audit", "--store", "a.db", "--json", "--act", "export", "--by", "ada"], in: folder)
    let entry = try #require(Records.objects(audit.output).first, "\(audit.error)")
    #expect(entry["actor"] as? String == "ada" && entry["purpose"] as? String == "Test")
    let detail = try #require(entry["detail"] as? [String: Any])
    #expect(detail["sha256"] as? String == file["sha256"] as? String)
    #expect(detail["reports"] as? Int == 2 && detail["filter.flagged"] as? String == "true")
    #expect(!audit.output.contains("passport"))
  }

  @Test(arguments: [
    (["--from", "2026-11-05"], ["B"]), (["--to", "2026-11-05"], ["A"]),
    (["--province", "québec"], ["A"]), (["--language", "fr"], ["B"]),
    (["--code", "test."], ["A", "B"]), (["--priority", "none"], ["C"]),
    (["--run", "1"], ["A", "B", "C"]), (["--state", "confirmed"], ["A"]),
    (["--state", "new", "--state", "in-review"], ["B"]), (["--state", "needs-information"], []),
    (["--run", "2"], []), (["--province", "QC", "--province", "ON"], ["A", "B"]),
  ])
  func `filters`(_ arguments: [String], _ expected: [String]) throws {
    let outcome = try Program.run(
      ExportCall.arguments("a.db", to: "out", arguments), in: folder)
    #expect(outcome.code == 0)
    #expect(
      Records.objects(try folder.read("out")).compactMap { $0["id"] as? String } == expected)
    // The report without a date is told where a day is asked for.
    #expect(
      outcome.error.contains("1 reports left out")
        == (arguments[0] == "--from" || arguments[0] == "--to"))
  }

  @Test func `what people decided leaves with their names`() throws {
    #expect(try export("out").code == 0)
    let records = Records.objects(try folder.read("out"))
    let decided = try #require(records[0]["case"] as? [String: Any])
    #expect(decided["state"] as? String == "confirmed" && decided["by"] as? String == "Ada Roy")
    let verdict = try #require((decided["verdicts"] as? [[String: Any]])?.first)
    #expect(verdict["code"] as? String == "test.papers")
    #expect(verdict["verdict"] as? String == "confirmed")
    #expect((records[1]["case"] as? [String: Any])?["state"] as? String == "new")
    #expect(records[2]["case"] == nil)
    let schema = try SchemaCheck("assessment")
    for record in records { #expect(schema.problems(of: record) == []) }
    for (language, words) in [("en", "did you mean closed"), ("fr", "vouliez-vous dire closed")] {
      let wrong = try export("out", "--state", "close", "--lang", language)
      #expect(wrong.code == 2 && wrong.error.lowercased().contains(words), "\(wrong.error)")
    }
  }

  @Test func `titles come from the pack of the store, in the language asked for`() throws {
    #expect(try export("out.html", "--format", "html", "--lang", "fr").code == 0)
    let page = try folder.read("out.html")
    #expect(page.contains("Papiers pris") && !page.contains("Papers taken"))
  }

  @Test func `a warning where nothing limits who may see it`() throws {
    let outcome = try Program.run(
      [
        "export", "--store", "a.db", "-o", "out", "--purpose", "p", "--marking", "TLP:CLEAR",
        "--by", "ada",
      ], in: folder)
    #expect(outcome.code == 0 && outcome.error.contains("puts no limit"))
  }
}
