import Foundation
import TestSupport
import Testing

/// `fanal pack check` as a program: its outputs, its fixes, its pages.
@Suite(.serialized)
struct CheckCommandTests {
  private let folder: TemporaryFolder
  private static let path = "pack/indicators/test/papers.lua"

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["pack", "check", "--pack", "pack"] + arguments, in: folder)
  }

  private func change(_ text: String, to new: String) throws {
    try folder.write(SmallPack.rule.replacingOccurrences(of: text, with: new), to: Self.path)
  }

  @Test func `notes are counted, and listed when asked for`() throws {
    try change("source  \"ILO-2009\"", to: "")
    let plain = try run()
    #expect(plain.code == 1)
    #expect(plain.output.contains("warning[no-source]"))
    #expect(plain.output.contains("see fanal pack check --explain no-source"))
    #expect(!plain.output.contains("live-without-figures"))
    #expect(plain.error == "1 rule: 0 errors, 1 warning, 1 note (--all lists them)\n")
    let all = try run("--all", "--lang", "fr")
    #expect(all.output.contains("note[live-without-figures]"))
    #expect(all.error.contains("1 avertissement, 1 note"))
  }

  @Test func `fixes are shown, applied, and leave the rest`() throws {
    try change("\"strong\"", to: "\"stong\"")
    let before = try folder.read(Self.path)
    let dry = try run("--fix", "--dry-run")
    #expect(dry.code == 2)
    #expect(dry.output.contains("-strength  \"stong\"\n+strength  \"strong\"\n"))
    #expect(dry.error.contains("would mend[unknown-value]"))
    #expect(try folder.read(Self.path) == before)
    let file = folder.url.appendingPathComponent(Self.path).path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let fixed = try run("--fix")
    #expect(fixed.code == 0)
    #expect(fixed.error.contains("papers.lua:3:12: mended[unknown-value]"))
    #expect(try folder.read(Self.path) == SmallPack.rule)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try run("--fix", "--lang", "fr").error.contains("0 erreur,"))
    #expect(try run("--dry-run").code == 2)
  }

  @Test func `a page in the terminal`() throws {
    let page = try run("--explain", "no-misses")
    #expect(page.code == 0)
    #expect(page.output.hasPrefix("# no-misses\n"))
    #expect(page.output.contains("## Avoid") && page.error.isEmpty)
    #expect(try run("--explain", "no-misses", "--lang", "fr").output.contains("## À éviter"))
    let wrong = try run("--explain", "no-mises")
    #expect(wrong.code == 2)
    #expect(wrong.error == "There is no page on \"no-mises\". Did you mean \"no-misses\"?\n")
  }

  @Test func `what changes is said while the pack is watched`() throws {
    let running = try Program.start(
      ["pack", "check", "--pack", "pack", "--watch"], in: folder)
    defer { kill(running.process.processIdentifier, SIGKILL) }
    func wait(for text: String, in file: URL) throws {
      for _ in 0..<600 {
        if String(decoding: try Data(contentsOf: file), as: UTF8.self).contains(text) { return }
        Thread.sleep(forTimeInterval: 0.05)
      }
      Issue.record("\(text) was not said")
    }
    try wait(for: "Watching pack", in: running.error)
    try change("\"strong\"", to: "\"stong\"")
    try wait(for: "error[unknown-value]", in: running.output)
    try wait(for: "1 error, 0 warnings", in: running.error)
    try change("misses \"He lost", to: "-- noted\nmisses \"He lost")
    try wait(for: "papers.lua:3: gone[unknown-value]", in: running.output)
    #expect(running.process.isRunning)
  }

  @Test func `the history of the pack`() throws {
    func git(_ arguments: String...) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", folder.url.path, "-c", "user.name=t", "-c", "user.email=t@example.org"]
        + arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    guard try git("init", "-q") == 0 else { return }
    #expect(try git("add", ".") == 0 && git("commit", "-q", "-m", "rules") == 0)
    #expect(try !run().output.contains("changed-"))
    try folder.write(
      folder.read(Self.path).replacingOccurrences(of: "took ...", with: "kept ..."), to: Self.path)
    let outcome = try run()
    #expect(outcome.output.contains("warning[changed-date]"))
    #expect(outcome.output.contains("warning[changed-version]"))
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    try change("\"strong\"", to: "\"stong\"")
    let outcome = try run("--format", "json", "--all")
    #expect(outcome.output == (try run("--json", "--all").output))
    let schema = try JSONSchema(named: "diagnostic.schema.json")
    let objects = Records.objects(outcome.output)
    #expect(objects.count == 2)
    for line in outcome.output.split(separator: "\n") {
      #expect(try schema.faults(in: Array(line.utf8)) == [])
    }
    let fix = try #require(objects.compactMap { $0["fix"] as? [String: Any] }.first)
    let edit = try #require((fix["edits"] as? [[String: Any]])?.first)
    #expect(edit["original"] as? String == "stong" && edit["replacement"] as? String == "strong")
  }

  // MARK: - SARIF

  /// The properties that the schema of SARIF 2.1.0 demands, and those that it knows, of the objects that
  /// are written here.
  private static let objects: [String: (required: Set<String>, known: Set<String>)] = [
    "log": (["version", "runs"], ["$schema", "version", "runs"]),
    "run": (["tool"], ["tool", "language", "columnKind", "results"]),
    "tool": (["driver"], ["driver"]),
    "driver": (["name"], ["name", "semanticVersion", "rules"]),
    "rule": (
      ["id"],
      [
        "id", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration",
        "properties",
      ]
    ),
    "result": (["message"], ["ruleId", "ruleIndex", "level", "message", "locations", "fixes"]),
    "location": ([], ["physicalLocation"]),
    "physicalLocation": (["artifactLocation"], ["artifactLocation", "region"]),
    "region": (["startLine"], ["startLine", "startColumn", "endLine", "endColumn"]),
    "fix": (["artifactChanges"], ["description", "artifactChanges"]),
    "artifactChange": (
      ["artifactLocation", "replacements"], ["artifactLocation", "replacements"]
    ),
    "replacement": (["deletedRegion"], ["deletedRegion", "insertedContent"]),
  ]

  private func object(_ name: String, _ value: Any?) throws -> [String: Any] {
    let object = try #require(value as? [String: Any], "\(name)")
    let rule = try #require(Self.objects[name])
    #expect(rule.required.isSubset(of: object.keys), "\(name) lacks a property")
    #expect(Set(object.keys).isSubset(of: rule.known), "\(name): \(object.keys.sorted())")
    return object
  }

  private func objects(_ name: String, _ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [Any], "\(name)").map { try object(name, $0) }
  }

  @Test(arguments: ["en", "fr"])
  func `sarif is what the standard demands`(_ language: String) throws {
    try change("\"strong\"", to: "\"stong\"")
    let outcome = try run("--format", "sarif", "--all", "--lang", language)
    #expect(outcome.code == 2)
    #expect(outcome.error.isEmpty)
    let parsed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let log = try object("log", parsed)
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require(try objects("run", log["runs"]).first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["language"] as? String == language)
    let driver = try object("driver", try object("tool", run["tool"])["driver"])
    let rules = try objects("rule", driver["rules"])
    for rule in rules {
      let help = try #require(rule["help"] as? [String: Any])
      #expect(
        (help["markdown"] as? String)?.contains(language == "fr" ? "Pourquoi" : "Why") == true)
      let address = URL(string: rule["helpUri"] as? String ?? "")
      let page = try #require((rule["properties"] as? [String: Any])?["page"] as? String)
      #expect(address?.isFileURL == true && address?.path.hasSuffix("/" + page) == true)
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["note", "warning", "error"].contains(level ?? ""))
    }
    var fixes = 0
    for result in try objects("result", run["results"]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["note", "warning", "error"].contains(result["level"] as? String ?? ""))
      let text = (result["message"] as? [String: Any])?["text"] as? String
      #expect(text?.isEmpty == false)
      for location in try objects("location", result["locations"]) {
        let place = try object("physicalLocation", location["physicalLocation"])
        let uri = (place["artifactLocation"] as? [String: Any])?["uri"] as? String
        #expect(uri?.hasPrefix("pack/") == true)
        let region = try object("region", place["region"])
        #expect((region["startLine"] as? Int ?? 0) >= 1)
      }
      guard result["fixes"] != nil else { continue }
      for fix in try objects("fix", result["fixes"]) {
        for change in try objects("artifactChange", fix["artifactChanges"]) {
          for replacement in try objects("replacement", change["replacements"]) {
            let region = try object("region", replacement["deletedRegion"])
            #expect(region["startColumn"] as? Int == 12)
            #expect(region["endColumn"] as? Int == 17)
            let content = replacement["insertedContent"] as? [String: Any]
            #expect(content?["text"] as? String == "strong")
            fixes += 1
          }
        }
      }
    }
    #expect(fixes == 1)
  }
}
