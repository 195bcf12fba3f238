import Foundation
import ReportModel
import Testing

@testable import RuleEngine

@Suite("Released packs: one file")
struct PackReleaseTests {
  private static let lines = "strength \"strong\"\nphrase \"p\" \"word\""

  private static func pack(
    _ lines: String = lines, version: String = "1", _ more: [String: String] = [:]
  ) throws -> RulePack {
    var pack = TestPack(lines, files: more)
    pack.files["pack.lua"] = pack.files["pack.lua"]?
      .replacing("version \"1\"", with: "version \"\(version)\"")
    return try pack.compile().pack
  }

  private static func release(
    _ pack: RulePack, since previous: RulePack? = nil
  ) throws -> PackRelease {
    try PackRelease(of: pack, tests: .init(passed: 3, gaps: 1), since: previous)
  }

  @Test func `a release is read as the pack that it was made of`() throws {
    let pack = try Self.pack()
    let release = try Self.release(pack)
    let read = try PackRelease(bytes: release.bytes, path: "x.fanalpack")
    #expect(read.manifest == release.manifest)
    #expect(read.source.hash == pack.source.hash)
    #expect(read.source.folder == "x.fanalpack")
    #expect(
      read.manifest.hash == (try PackCompiler.check(read.source).0)?.identity.hash.description)
    #expect(read.manifest.name == "test" && read.manifest.version == "1")
    #expect(read.manifest.engine == engineVersion && read.manifest.rules == 1)
    #expect(read.manifest.tests == .init(passed: 3, gaps: 1))
    #expect(try Self.release(try Self.pack()).bytes == release.bytes)
  }

  @Test func `an overlay is released with its pack`() throws {
    let overlay = [
      "local/overlay.lua": "changes \"test\" version \"3\" author \"M. Roy\" threshold(\"flag\", 6)"
    ]
    let release = try Self.release(try Self.pack(Self.lines, overlay))
    #expect(release.manifest.name == "test+local" && release.manifest.version == "1+local.3")
    #expect(release.manifest.files.map(\.path).contains("local/overlay.lua"))
    let read = try PackRelease(bytes: release.bytes, path: "x").source
    #expect(read.hasOverlay)
    #expect(try PackCompiler.check(read).0?.pack.thresholds["flag"] == 6)
    #expect(throws: PackError(.twoOverlays, path: "x")) { try read.adding(overlay: "none") }
  }

  @Test func `figures go with the pack, and its hash stays what it is without them`() throws {
    let line = "test.rule\ten\t4\t4\t1\t1\t3\t2\t0\t20\n"
    let overlay = "changes \"test\" version \"3\" author \"M. Roy\" threshold(\"flag\", 6)"
    let plain = try Self.pack(Self.lines, ["local/overlay.lua": overlay])
    let pack = try Self.pack(
      Self.lines,
      ["local/overlay.lua": overlay, "figures.tsv": line, "local/figures.tsv": "# own\n" + line])
    let read = try PackRelease(bytes: Self.release(pack).bytes, path: "x").source
    #expect(read.figures?.content == Array(line.utf8))
    #expect(read.overlayFigures?.content == Array(("# own\n" + line).utf8))
    #expect(read.hash == plain.source.hash && read.files.count == plain.source.files.count)
    #expect(try Self.release(plain).bytes != Self.release(pack).bytes)
  }

  private static func code(_ bytes: [UInt8]) -> PackError.Code? {
    do throws(PackError) {
      _ = try PackRelease(bytes: bytes, path: "x")
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `no byte of a file can change unnoticed`() throws {
    let bytes = try Self.release(try Self.pack()).bytes
    let entries = try PackArchive.entries(in: bytes)
    // Behind the manifest, which only a signature keeps.
    let manifest = 512 + (entries[0].content.count + 511) / 512 * 512
    for place in stride(from: manifest, to: bytes.count, by: 37) {
      var changed = bytes
      changed[place] ^= 1
      #expect(Self.code(changed) != nil, "\(place)")
    }
  }

  /// The release with other entries, in a container that is in order.
  private static func changed(_ change: (inout [PackArchive.Entry]) -> Void) throws -> [UInt8] {
    var entries = try PackArchive.entries(in: try release(try pack()).bytes)
    change(&entries)
    return try PackArchive.bytes(of: entries)
  }

  private static func replace(_ old: String, _ new: String, in entry: inout PackArchive.Entry) {
    let text = String(decoding: entry.content, as: UTF8.self)
    #expect(text.contains(old))
    entry.content = Array(text.replacing(old, with: new).utf8)
  }

  @Test(arguments: [
    ("\"name\" : \"test\"", "\"name\" : \"standard\"", PackError.Code.releaseDamaged),
    ("\"version\" : \"1\"", "\"version\" : \"9\"", .releaseDamaged),
    ("\"hash\" : \"sha256:", "\"hash\" : \"sha256:0", .releaseDamaged),
    ("\"size\" : ", "\"size\" : 1", .releaseDamaged),
    ("\"sha256\" : \"", "\"sha256\" : \"0", .releaseDamaged),
    ("\"format\" : \"fanal-pack/1\"", "\"format\" : \"fanal-pack/2\"", .releaseNewer),
    ("\"format\"", "\"form\"", .releaseDamaged), ("{", "[", .releaseDamaged),
  ])
  func `a manifest that says something else is refused`(
    _ old: String, _ new: String, _ code: PackError.Code
  ) throws {
    #expect(Self.code(try Self.changed { Self.replace(old, new, in: &$0[0]) }) == code)
  }

  @Test func `a later form is told before anything else is read`() throws {
    let bytes = try PackArchive.bytes(of: [
      .init(path: "manifest.json", content: Array("{\"format\":\"fanal-pack/9\"}".utf8))
    ])
    #expect(Self.code(bytes) == .releaseNewer)
  }

  @Test func `files that the manifest does not list, or that are gone, are refused`() throws {
    #expect(Self.code(try Self.changed { _ = $0.removeLast() }) == .releaseDamaged)
    #expect(Self.code(try Self.changed { _ = $0.removeFirst() }) == .releaseDamaged)
    #expect(
      Self.code(try Self.changed { $0.append(.init(path: "pack/z.lua", content: [])) })
        == .releaseDamaged)
    #expect(Self.code(try Self.changed { $0.append($0[1]) }) == .releaseDamaged)
    #expect(Self.code(try Self.changed { $0.swapAt(1, 2) }) == .releaseDamaged)
  }

  @Test(arguments: [
    "bin/run.lua", "pack/run.sh", "pack/local/overlay.lua", "zz.lua", "pack/notes/prior.tsv.exe",
  ])
  func `files that are no part of a pack are refused, also where the manifest lists them`(
    _ path: String
  ) throws {
    var pack = try Self.pack()
    let release = try Self.release(pack)
    // Built by hand, with a manifest that fits.
    var entries = try PackArchive.entries(in: release.bytes)
    entries.append(.init(path: path, content: Array("x".utf8)))
    entries[1...].sort { $0.path < $1.path }
    var manifest = release.manifest
    manifest.files = entries.dropFirst().map {
      .init(path: $0.path, size: $0.content.count, sha256: ContentHash(of: $0.content).hexadecimal)
    }
    pack.source.files.append(.init(path: path, content: Array("x".utf8)))
    entries[0].content = [UInt8](try JSONEncoder().encode(manifest))
    #expect(Self.code(try PackArchive.bytes(of: entries)) == .releaseUnsafe)
  }

  @Test func `a pack of the disk can be such a file`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let pack = try Self.pack()
    try Data(try Self.release(pack).bytes).write(to: file)
    #expect(try PackSource(folder: file.path).hash == pack.source.hash)
    try Data("no pack".utf8).write(to: file)
    #expect(throws: PackError(.releaseDamaged, path: file.path)) {
      try PackSource(folder: file.path)
    }
  }

  // MARK: - Changes

  @Test func `what changed since the release before`() throws {
    let old = try Self.pack(
      Self.lines,
      [
        "lexicon/people.lua": "words \"bosses\" { en = \"chief\", fr = \"chef\" }",
        "indicators/test/gone.lua": TestPack.rule("phrase \"p\" \"gone\"", code: "test.gone"),
        "indicators/test/same.lua": TestPack.rule("phrase \"p\" \"same\"", code: "test.same"),
        "indicators/test/note.lua": TestPack.rule("phrase \"p\" \"note\"", code: "test.note"),
      ])
    let new = try Self.pack(
      """
      strength "weak"
      points(2)
      status "watch"
      phrase "p" { en = "word; other", fr = "mot" }
      hits "a [word]"
      """, version: "2",
      [
        "lexicon/people.lua": "words \"bosses\" { en = \"chief, foreman\", fr = \"chef\" }",
        "indicators/test/same.lua": TestPack.rule("phrase \"p\" \"same\"", code: "test.same"),
        "indicators/test/note.lua": TestPack.rule(
          "-- a note\nphrase \"p\" \"note\"", code: "test.note"),
        "indicators/test/new.lua": TestPack.rule(
          "title { en = \"New one\", fr = \"Nouvelle\" }\nphrase \"p\" \"new\"", code: "test.new"),
        "steps.lua": "step \"x\" { en = \"a\", fr = \"b\" }",
      ])
    let changes = PackChange.all(from: old, to: new)
    #expect(
      changes.map(\.text.en) == [
        "test.new: new rule, New one: draft, weak",
        "test.gone: rule removed",
        "test.rule: status draft → watch",
        "test.rule: strength strong → weak, 2 points",
        "test.rule: phrases en 1, fr 0 → en 2, fr 1",
        "test.rule: test sentences 0 → 1",
        "test.note: other lines changed",
        "words of people.bosses: en 1, fr 1 → en 2, fr 1",
        "lexicon/people.lua: changed",
        "steps.lua: new",
      ])
    #expect(changes.allSatisfy { $0.text.fr != $0.text.en && !$0.text.fr.isEmpty })
    #expect(changes[2].before == "draft" && changes[2].after == "watch")
    let release = try Self.release(new, since: old)
    #expect(release.manifest.changes == changes)
    #expect(release.manifest.since?.version == "1")
    #expect(try PackRelease(bytes: release.bytes, path: "x").manifest.changes == changes)
    #expect(PackChange.all(from: old, to: old).isEmpty)
  }

  @Test func `numbers and protected codes`() throws {
    func pack(_ lines: String) throws -> RulePack {
      try TestPack(Self.lines, files: ["pack.lua": "name \"x\" version \"1\"\n" + lines]).compile()
        .pack
    }
    let numbers = "threshold(\"flag\", 4) threshold(\"high\", 9) threshold(\"pillar\", 3)"
    let old = try pack(numbers)
    let new = try pack(
      "threshold(\"flag\", 4.5) threshold(\"high\", 9) threshold(\"pillar\", 3) threshold(\"more\", 1)\n"
        + "weight(\"weak\", 2) limit(\"rule_seconds\", 0.5) protect \"test.rule\"")
    #expect(
      PackChange.all(from: old, to: new).map(\.text.fr) == [
        "seuil flag : 4 → 4.5", "seuil more : – → 1", "poids weak : 1 → 2",
        "limite rule_seconds : – → 0.5", "test.rule : protégé",
      ])
    #expect(
      PackChange.all(from: new, to: old).map(\.text.en).last == "test.rule: no longer protected")
  }

  @Test(arguments: [
    ("1.0.0", "1.0.1", true), ("1.0.0", "1.0.0", false), ("1.10", "1.9", false),
    ("1.0+local.3", "1.0+local.4", true), ("1.0+local.3", "1.0", false),
    ("1.0", "1.0+local.1", true), ("1.0+local.9", "1.1+local.1", true),
    ("1.0+gatineau.3", "1.0+gatineau.10", true),
  ])
  func `which version is higher`(_ old: String, _ new: String, _ isHigher: Bool) {
    #expect((VersionNumber(new) > VersionNumber(old)) == isHigher)
  }
}
