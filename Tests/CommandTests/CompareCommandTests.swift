import Foundation
import Testing

@Suite(.serialized)
struct CompareCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    let files = FileManager.default
    try files.copyItem(
      at: folder.url.appendingPathComponent("pack"), to: folder.url.appendingPathComponent("old"))
    // The new pack no longer knows the passport, and knows the visa.
    try folder.write(
      SmallPack.rule.replacing("took ... passport", with: "took ... visa")
        .replacing("my passport]", with: "my visa]"),
      to: "pack/indicators/test/papers.lua")
    try folder.write(
      """
      {"id":"A","language":"en","narrative":"He took her passport & <b>bag</b>."}
      {"id":"B","language":"en","narrative":"He took her visa."}
      {"id":"C","language":"fr","narrative":"Il a pris mon passeport."}
      {"id":"D","language":"en","narrative":"Nothing to see."}

      """, to: "in.ndjson")
  }

  private func run(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    try Program.run(["pack", "compare"] + arguments, in: folder, environment: environment)
  }

  @Test func `losses come first, with the words and the line of the rule`() throws {
    let outcome = try run("old", "pack", "--on", "in.ndjson")
    #expect(outcome.code == 1)
    #expect(
      outcome.error == "4 reports: 2 changed; no longer flagged 1, newly flagged 1\n")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("✗ NO LONGER FLAGGED: A (en): flagged → not flagged"))
    #expect(lines[1] == "    − test.papers")
    #expect(lines[2] == "        − \"took her passport\"")
    #expect(lines[3] == "        ← rule changed: phrase \"taken\"")
    #expect(outcome.output.contains("  NEWLY FLAGGED: B (en)"))
    #expect(outcome.output.contains("        + \"took her visa\""))
    #expect(outcome.output.contains("Old: small 1.0 (sha256:"))
    #expect(outcome.output.contains("flagged before                           1"))
  }

  @Test func `the same in French`() throws {
    let outcome = try run("old", "pack", "--on", "in.ndjson", "--lang", "fr")
    #expect(outcome.code == 1)
    #expect(
      outcome.output.hasPrefix("✗ N'EST PLUS SIGNALÉ\u{A0}: A (en)\u{A0}: signalé → non signalé"))
    #expect(outcome.output.contains("← règle changée\u{A0}: phrase \"taken\""))
    #expect(outcome.error.hasPrefix("4 signalements\u{A0}: 2 changés"))
    for word in ["flagged", "score lost", "rule changed"] {
      #expect(!outcome.output.contains(word), "\(word)")
    }
  }

  @Test func `equal packs are exit 0`() throws {
    let outcome = try run("old", "old", "--on", "in.ndjson")
    #expect(outcome.code == 0)
    #expect(outcome.error == "4 reports: none changed\n")
    #expect(outcome.output.contains("The packs differ in nothing that is found."))
  }

  @Test func `JSON has what the schema asks for, and nothing else`() throws {
    let outcome = try run("old", "pack", "--on", "in.ndjson", "--json", "--top", "1")
    #expect(outcome.code == 1 && outcome.error.isEmpty)
    let object = try #require(Records.objects(outcome.output).first)
    let file = Program.root.appendingPathComponent("docs/schema/compare.schema.json")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    try agree(object, schema)
    let parts = try #require(schema["$defs"] as? [String: [String: Any]])
    for (key, part) in [
      ("languages", "language"), ("priorities", "priority"), ("pillars", "pillar"),
      ("differences", "difference"), ("rules", "rule"), ("changes", "change"),
    ] {
      let elements = try #require(object[key] as? [[String: Any]])
      #expect(!elements.isEmpty, "\(key)")
      for element in elements { try agree(element, try #require(parts[part])) }
    }
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.compactMap { $0["id"] as? String } == ["A", "B"])
    for change in changes {
      try agree(
        try #require(change["before"] as? [String: Any]), try #require(parts["outcome"]))
      let findings = try #require(change["findings"] as? [[String: Any]])
      for finding in findings {
        try agree(finding, try #require(parts["finding"]))
        let words = ["lost", "gained"].flatMap { finding[$0] as? [[String: Any]] ?? [] }
        for word in words { try agree(word, try #require(parts["words"])) }
      }
    }
  }

  private func agree(_ object: [String: Any], _ schema: [String: Any]) throws {
    let required = try #require(schema["required"] as? [String])
    let known = try #require(schema["properties"] as? [String: Any])
    #expect(Set(required).subtracting(object.keys) == [])
    #expect(Set(object.keys).subtracting(known.keys) == [])
  }

  @Test(arguments: ["en", "fr"])
  func `the page to sign escapes text, needs nothing from elsewhere, and is repeatable`(
    _ language: String
  ) throws {
    for name in ["one.html", "two.html"] {
      let outcome = try run(
        "old", "pack", "--on", "in.ndjson", "--html", name, "--lang", language)
      #expect(outcome.code == 1)
    }
    let page = try folder.read("one.html")
    #expect(page == (try folder.read("two.html")))
    #expect(page.contains("<html lang=\"\(language)\">"))
    #expect(page.contains("<del>took her passport</del>"))
    for word in ["<script", "http://", "https://", "src=", "<link", "<b>bag", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    let needed =
      language == "fr"
      ? ["Contient des mots de signalements", "Préparé par", "Approuvé par", "Décision", "Date"]
      : ["Contains words of reports", "Prepared by", "Approved by", "Decision", "Date"]
    for word in needed { #expect(page.contains(word), "\(word)") }
    #expect(page.components(separatedBy: "sha256:").count == 3)
    #expect(page.contains(language == "fr" ? "sur 4 signalements" : "on 4 reports"))
  }

  @Test func `a page never takes the place of the reports`() throws {
    let before = try folder.read("in.ndjson")
    let outcome = try run("old", "pack", "--on", "in.ndjson", "--html", "./in.ndjson")
    #expect(outcome.code == 2)
    #expect(try folder.read("in.ndjson") == before)
  }

  // MARK: - Where packs come from

  private func git(_ arguments: String..., in name: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
      + arguments
    process.currentDirectoryURL = folder.url.appendingPathComponent(name)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Program.Failure(reason: "git failed") }
  }

  /// A repository with the pack in `rules/standard`, old in the first revision, new in the second.
  private func makeRepository() throws {
    let files = FileManager.default
    let repository = folder.url.appendingPathComponent("repo")
    try files.createDirectory(
      at: repository.appendingPathComponent("rules"), withIntermediateDirectories: true)
    let pack = repository.appendingPathComponent("rules/standard")
    try files.copyItem(at: folder.url.appendingPathComponent("old"), to: pack)
    try git("init", "-q", in: "repo")
    try git("add", ".", in: "repo")
    try git("commit", "-q", "-m", "one", in: "repo")
    try git("tag", "first", in: "repo")
    try files.removeItem(at: pack)
    try files.copyItem(at: folder.url.appendingPathComponent("pack"), to: pack)
    try git("add", ".", in: "repo")
    try git("commit", "-q", "-m", "two", in: "repo")
  }

  private func runInRepository(_ arguments: String...) throws -> Program.Outcome {
    // The program is started in the folder of the test; a shell goes on from there.
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = ["pack", "compare"] + arguments
    process.currentDirectoryURL = folder.url.appendingPathComponent("repo")
    var variables = ProcessInfo.processInfo.environment
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "FANAL_STORE"] { variables[name] = nil }
    variables["FANAL_CACHE"] = folder.outside.appendingPathComponent("cache").path
    process.environment = variables
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Program.Outcome(
      code: process.terminationStatus, isCrash: process.terminationReason == .uncaughtSignal,
      output: String(decoding: text, as: UTF8.self), error: String(decoding: said, as: UTF8.self))
  }

  @Test(arguments: ["HEAD~1", "first", "first:rules/standard", "first:./rules/standard/"])
  func `a git revision against the pack of the working folder`(_ revision: String) throws {
    try makeRepository()
    let outcome = try runInRepository(revision, ".", "--on", "../in.ndjson")
    #expect(outcome.code == 1, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("✗ NO LONGER FLAGGED: A (en)"))
    #expect(outcome.output.contains("rules/standard ("))
    #expect(outcome.output.contains("1 live rule, rules/standard\n"))
  }

  @Test func `the working folder stays as it is, and its changes do not count`() throws {
    try makeRepository()
    try folder.write("broken(", to: "repo/rules/standard/indicators/test/papers.lua")
    let outcome = try runInRepository("HEAD~1", "HEAD", "--on", "../in.ndjson")
    #expect(outcome.code == 1, "\(outcome.error)")
    #expect(try folder.read("repo/rules/standard/indicators/test/papers.lua") == "broken(")
  }

  @Test(arguments: [
    ("no-such-revision", "no-such-revision: is no folder, no file, no pack of the store"),
    ("HEAD:docs", "HEAD:docs: has no pack.lua"),
    ("HEAD; touch hurt", "HEAD; touch hurt: is no folder"),
    ("sha256:123456", "sha256:123456: no pack of fanal.db has a hash that begins so"),
  ])
  func `what is no pack is exit 2 with what to do`(_ name: String, _ message: String) throws {
    try makeRepository()
    let outcome = try runInRepository(name, ".", "--on", "../in.ndjson")
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(message), "\(outcome.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/repo/hurt"))
  }

  @Test func `a revision that begins with a dash is refused, and no git is said`() throws {
    try makeRepository()
    let dash = try runInRepository("--on", "../in.ndjson", "--", "--output=hurt", ".")
    #expect(dash.code == 2)
    #expect(dash.error.contains("begins with a dash"), "\(dash.error)")
    let none = try run(
      "HEAD", "pack", "--on", "in.ndjson", environment: ["PATH": folder.url.path])
    #expect(none.code == 2)
    #expect(none.error.contains("git is not here"), "\(none.error)")
    let outside = try run(
      "HEAD", "pack", "--on", "in.ndjson", "--pack", "old",
      environment: ["GIT_CEILING_DIRECTORIES": folder.url.deletingLastPathComponent().path])
    #expect(outside.code == 2)
    #expect(outside.error.contains("in no git repository"), "\(outside.error)")
  }

  @Test func `a pack of the store, and the reports of a store`() throws {
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "old", "--store", "s.db"], in: folder)
    #expect(screened.code == 0, "\(screened.error)")
    let runs = try Program.run(["runs", "--store", "s.db", "--json"], in: folder)
    let pack = try #require(Records.objects(runs.output).first?["pack"] as? [String: Any])
    let hash = try #require(pack["hash"] as? String)
    for name in [hash, String(hash.prefix(15)), String(hash.dropFirst(7).prefix(10))] {
      let outcome = try run(name, "pack", "--on", "s.db")
      #expect(outcome.code == 1, "\(outcome.error)")
      #expect(
        outcome.error == "4 reports: 2 changed; no longer flagged 1, newly flagged 1\n")
      #expect(outcome.output.contains("s.db (\(hash.prefix(19)))"))
    }
    #expect(try run(hash, "pack", "--on", "in.ndjson", "--store", "s.db").code == 1)
    #expect(try run(hash, "pack", "--on", "in.ndjson").code == 2)
  }
}
