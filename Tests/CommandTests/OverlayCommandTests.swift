import Foundation
import TestSupport
import Testing

@Suite(.serialized)
struct OverlayCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(Records.flagged + "\n", to: "in.ndjson")
  }

  private func write(overlay lines: String, to name: String = "local") throws {
    try folder.write(
      "changes \"small\"\nversion \"2\"\nauthor \"M. Roy\"\n" + lines, to: name + "/overlay.lua")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  /// Screens the one record and returns its assessment.
  private func screen(_ arguments: String...) throws -> (
    flagged: Bool, pack: [String: String], error: String
  ) {
    let outcome = try Program.run(
      ["screen", "in.ndjson", "--no-store", "-o", "-", "--pack", "pack"] + arguments, in: folder)
    #expect(outcome.code == 0)
    let object = try #require(Records.objects(outcome.output).first)
    return (
      try #require(object["flagged"] as? Bool), try #require(object["pack"] as? [String: String]),
      outcome.error
    )
  }

  @Test func `the overlay beside the pack is used, and everything says so`() throws {
    let plain = try screen()
    #expect(plain.flagged && plain.pack["name"] == "small" && plain.pack["version"] == "1.0")
    #expect(!plain.error.contains("overlay"))
    try write(overlay: "switch_off \"test.papers\" \"Papers are kept for all here.\"")
    let changed = try screen()
    #expect(!changed.flagged)
    #expect(changed.pack["name"] == "small+local" && changed.pack["version"] == "1.0+local.2")
    #expect(changed.pack["hash"] != plain.pack["hash"])
    #expect(
      changed.error.hasPrefix(
        "Local overlay: small+local 1.0+local.2, 1 rule switched off. 'fanal pack check' lists"))
    let without = try screen("--no-local")
    #expect(without.flagged && without.pack == plain.pack && !without.error.contains("overlay"))
  }

  @Test func `an overlay elsewhere is named`() throws {
    try write(overlay: "threshold(\"flag\", 8)", to: "ours")
    #expect(try screen().flagged)
    let changed = try screen("--local", "ours")
    #expect(!changed.flagged && changed.pack["version"] == "1.0+local.2")
    // It takes the place of the one beside the pack.
    try write(overlay: "")
    #expect(try !screen("--local", "ours").flagged)
    let missing = try run("pack", "check", "--pack", "pack", "--local", "none")
    #expect(missing.code == 2)
    #expect(
      missing.error
        == "none: has no overlay.lua, so it is no local overlay; give its folder with --local.\n")
    #expect(try run("pack", "check", "--local", "ours", "--no-local").code == 2)
  }

  @Test func `check lists what the overlay changes`() throws {
    try write(
      overlay: """
        switch_off "test.papers" { en = "Not here.", fr = "Pas ici." }
        threshold("flag", 4.5)
        misses "test.papers" "The clerk has my passport."
        """)
    let outcome = try run("pack", "check", "--pack", "pack")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        Local overlay 1.0+local.2, by M. Roy, changes:
          switched off     test.papers
                           Papers taken
                           why: Not here.
                           local/overlay.lua:4
          threshold        flag  3 → 4.5
                           local/overlay.lua:5
          sentences added  test.papers  +1
                           Papers taken
                           local/overlay.lua:6

        """)
    let french = try run("pack", "check", "--pack", "pack", "--lang", "fr").output
    #expect(french.contains("désactivée") && french.contains("motif\u{A0}: Pas ici."))
    let json = try run("pack", "check", "--pack", "pack", "--json")
    let schema = try JSONSchema(named: "diagnostic.schema.json")
    for line in json.output.split(separator: "\n") {
      #expect(try schema.faults(in: Array(line.utf8)) == [])
    }
    let object = try #require(Records.objects(json.output).last?["overlay"] as? [String: Any])
    #expect(object["version"] as? String == "1.0+local.2")
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.map { $0["kind"] as? String } == ["switched_off", "threshold", "tests"])
    #expect((changes[0]["reason"] as? [String: String])?["fr"] == "Pas ici.")
  }

  @Test func `packs are compared with their overlays, as they are screened with`() throws {
    try write(overlay: "switch_off \"test.papers\" \"why\"")
    try folder.write(try folder.read("pack/pack.lua"), to: "other/pack/pack.lua")
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path + "/pack")
    where name.hasSuffix(".lua") {
      try folder.write(try folder.read("pack/" + name), to: "other/pack/" + name)
    }
    let outcome = try run("pack", "compare", "other/pack", "pack", "--on", "in.ndjson")
    #expect(outcome.code == 1, "\(outcome.output)\(outcome.error)")
    #expect(outcome.error.contains("pack: Local overlay: small+local 1.0+local.2, 1 rule switched"))
    #expect(!outcome.error.contains("other/pack: Local overlay"))
    let plain = try run("pack", "compare", "other/pack", "pack", "--on", "in.ndjson", "--no-local")
    #expect(plain.code == 0 && !plain.error.contains("overlay"), "\(plain.output)")
    // As a repository had it at a revision.
    func git(_ arguments: String...) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments =
        ["git", "-C", folder.url.path, "-c", "user.name=A", "-c", "user.email=a@b.c"] + arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    guard try git("init", "-q") == 0 else { return }
    #expect(try git("add", ".") == 0 && git("commit", "-q", "-m", "rules") == 0)
    try write(overlay: "")
    let before = try run(
      "pack", "compare", "HEAD", "pack", "--pack", "pack", "--on", "in.ndjson", "--lang", "fr")
    #expect(before.code == 1, "\(before.output)\(before.error)")
    #expect(before.error.contains("small+local 1.0+local.2, 1 règle désactivée"))
  }

  @Test func `a mistake is shown in the overlay's own file`() throws {
    try write(overlay: "switch_off \"test.paper\" \"why\"")
    let outcome = try run("pack", "check", "--pack", "pack")
    #expect(outcome.code == 2)
    #expect(
      outcome.output.hasPrefix("local/overlay.lua:4:13: error[unknown-code]\n  4 | switch_off"))
    #expect(outcome.output.contains("did you mean \"test.papers\"?"))
    let screen = try run("screen", "in.ndjson", "--no-store", "--pack", "pack")
    #expect(screen.code == 2)
    #expect(screen.error.contains("local/overlay.lua:4:13: error[unknown-code]"))
  }

  @Test func `an overlay for another pack stops the command`() throws {
    try folder.write(
      "changes \"other\"\nversion \"2\"\nauthor \"M. Roy\"\n", to: "local/overlay.lua")
    let outcome = try run("pack", "check", "--pack", "pack")
    #expect(outcome.code == 2 && outcome.output.contains("--no-local"))
    #expect(try run("pack", "check", "--pack", "pack", "--no-local").code == 0)
  }

  @Test func `sentences of the overlay are tested`() throws {
    try write(overlay: "hits \"test.papers\" \"She [lost her passport].\"")
    let outcome = try run("pack", "test", "--pack", "pack")
    #expect(outcome.code == 1)
    #expect(outcome.output.hasPrefix("FAIL local/overlay.lua:4: test.papers (hits, en)\n"))
  }

  @Test func `pages link to the rules of the overlay`() throws {
    try write(overlay: "")
    let rule = SmallPack.rule.replacing("test.papers", with: "ours.papers")
    try folder.write(rule, to: "local/indicators/ours/papers.lua")
    #expect(try run("pack", "docs", "--pack", "pack", "-o", "pages").code == 0)
    let page = try folder.read("pages/en/ours.papers.md")
    #expect(page.contains("(../../local/indicators/ours/papers.lua)"))
  }

  @Test func `a run in the store keeps the files of the overlay`() throws {
    try write(overlay: "threshold(\"flag\", 8)")
    #expect(try run("screen", "in.ndjson", "--store", "s.db", "--pack", "pack").code == 0)
    let runs = try run("runs", "--store", "s.db", "--json").output
    #expect(runs.contains("small+local") && runs.contains("1.0+local.2"))
  }
}
