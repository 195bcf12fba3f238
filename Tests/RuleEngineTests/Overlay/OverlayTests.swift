import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

@Suite("Local overlays")
struct OverlayTests {
  private static let rule = """
    strength "strong"
    profiles "AL=M CL=-"
    phrase "p" { en = "{people.bosses} ... passport", fr = "{people.bosses} ... passeport" }
    """
  private static let shipped = [
    "lexicon/people.lua": "words \"bosses\" { en = \"foreman\", fr = \"patron\" }",
    "indicators/test/cash.lua": TestPack.rule(
      "strength \"strong\"\nphrase \"p\" \"cash\"", code: "test.cash"),
  ]

  private static func pack(_ overlay: String, _ more: [String: String] = [:]) -> TestPack {
    var files = shipped.merging(more) { $1 }
    files["local/overlay.lua"] =
      "changes \"test\"\nversion \"3\"\nauthor \"M. Roy\"\n" + overlay
    return TestPack(Self.rule, files: files)
  }

  private static func assessor(_ overlay: String, _ more: [String: String] = [:]) throws -> Assessor
  {
    try Assessor(pack: try PackCompiler.load(live(pack(overlay, more)).source))
  }

  /// The same pack with all rules live: drafts are silent outside of tests.
  private static func live(_ pack: TestPack) -> TestPack {
    var pack = pack
    for (path, content) in pack.files where path.contains("indicators/") {
      let texts =
        "status \"live\"\ntitle { en = \"a\", fr = \"b\" }\nwhy { en = \"a\", fr = \"b\" }\n"
        + "ask { en = \"a\", fr = \"b\" }\nhits { en = \"a\", fr = \"b\" }\n"
        + "misses { en = \"a\", fr = \"b\" }\nphrase \"q\" { en = \"qq\", fr = \"qq\" }\n"
      pack.files[path] = content + texts
    }
    return pack
  }

  @Test func `a rule that is switched off is silent, and says why`() throws {
    let text = "The foreman took her passport and paid cash."
    #expect(evidence(of: "test.cash", in: text, by: try Self.assessor("")) == ["cash"])
    let overlay =
      "switch_off \"test.cash\" { en = \"All pay cash.\", fr = \"Tous paient comptant.\" }"
    let assessor = try Self.assessor(overlay)
    #expect(evidence(of: "test.cash", in: text, by: assessor).isEmpty)
    #expect(evidence(in: text, by: assessor) == ["foreman took her passport"])
    let pack = try Self.pack(overlay).compile().pack
    let change = try #require(pack.overlay?.changes.first)
    #expect(change.kind == .switchedOff && change.subject == "test.cash")
    #expect(change.reason == LocalizedText(en: "All pay cash.", fr: "Tous paient comptant."))
    #expect(change.file == "local/overlay.lua" && change.line == 4)
  }

  @Test func `a reason in one language serves both`() throws {
    for lines in ["\"Comptant.\"", "{ fr = \"Comptant.\" }", "{ en = \"Comptant.\" }"] {
      let pack = try Self.pack("switch_off \"test.cash\" " + lines).compile().pack
      #expect(
        pack.overlay?.changes.first?.reason == LocalizedText(en: "Comptant.", fr: "Comptant."))
    }
  }

  @Test func `another strength holds for all profiles and in place of points`() throws {
    let rule = try #require(
      try Self.pack("strength_of \"test.rule\" \"weak\"").compile().pack.rule("test.rule"))
    #expect(rule.strength == .weak)
    #expect(rule.profiles == [.childLabour: nil])
    let compiled = try Self.pack(
      "strength_of \"test.cash\" \"medium\"\nweight(\"medium\", 2.5)",
      [
        "indicators/test/cash.lua": TestPack.rule(
          "points(9)\nphrase \"p\" \"cash\"", code: "test.cash")
      ]
    ).compile()
    let index = try #require(compiled.pack.rules.firstIndex { $0.code == "test.cash" })
    #expect(compiled.rules[index].points == 2.5)
    let change = try #require(compiled.pack.overlay?.changes.first { $0.kind == .strength })
    #expect(change.before == "9" && change.after == "medium")
  }

  @Test func `thresholds, weights and limits`() throws {
    let pack = try Self.pack(
      "threshold(\"flag\", 6)\nweight(\"strong\", 4)\nlimit(\"rule_seconds\", 0.5)"
    ).compile().pack
    #expect(pack.thresholds["flag"] == 6)
    #expect(pack.thresholds["high"] == 9)
    #expect(pack.weights[.strong] == 4)
    let shown = pack.overlay?.changes.map {
      "\($0.kind.rawValue) \($0.subject) \($0.before)>\($0.after)"
    }
    #expect(
      shown == ["weight strong 3>4", "threshold flag 4>6", "limit rule_seconds 1>0.5"])
  }

  @Test func `words are added to a class of the pack, in both languages`() throws {
    let lexicon = [
      "local/lexicon/people.lua": """
      words "bosses" { en = "camp boss, ~lead", fr = "contremaître", use = "ours.kin" }
      alias "you" { en = "youu" }
      """,
      "local/lexicon/ours.lua": "words \"kin\" { en = \"stepdad\" }",
    ]
    let assessor = try Self.assessor("", lexicon)
    for (text, words) in [
      ("The camp boss took my passport.", "camp boss took my passport"),
      ("The leads took my passport.", "leads took my passport"),
      ("My stepdad took my passport.", "stepdad took my passport"),
      ("The foreman took my passport.", "foreman took my passport"),
    ] {
      #expect(evidence(in: text, by: assessor) == [words])
    }
    #expect(
      evidence(in: "Le contremaître a pris mon passeport.", .french, by: assessor)
        == ["contremaître a pris mon passeport"])
    #expect(evidence(in: "The camp boss took my passport.", by: try Self.assessor("")).isEmpty)
    let changes = try Self.pack("", lexicon).compile().pack.overlay?.changes ?? []
    #expect(
      changes.map { "\($0.kind.rawValue) \($0.subject): \($0.after)" } == [
        "words ours.kin: en +1", "words people.bosses: en +2, fr +1, ours.kin",
        "spellings you: en +1",
      ])
    #expect(changes[1].file == "local/lexicon/people.lua")
  }

  @Test func `a rule is added, tested, and found in its own file`() throws {
    let path = "local/indicators/ours/casino.lua"
    let lines = """
      phrase "p" "dropped ... casino"
      check(function(report, found) return true end)
      hits "She was [dropped at the casino]."
      misses "She was dropped at the casino."
      """
    let pack = Self.pack("", [path: TestPack.rule(lines, code: "ours.casino")])
    let results = try PackTester(pack: try pack.compile()).run { $0 == "ours.casino" }
    #expect(results.map(\.passed) == [true, false])
    #expect(results.map(\.file) == [path, path])
    #expect(try pack.compile().pack.rule("ours.casino")?.file == path)
    let contra = Self.pack(
      "", ["local/contra/ours.lua": "contra \"contra.ours\"\nphrase \"p\" \"training\""])
    #expect(try contra.compile().pack.rule("contra.ours")?.isContra == true)
  }

  @Test func `sentences are added to a rule of the pack`() throws {
    let pack = Self.pack(
      """
      hits   "test.rule" { en = "The [foreman has her passport].", fr = "Le [patron a son passeport]." }
      misses "test.rule" "The foreman has a passport."
      """)
    let results = try PackTester(pack: try pack.compile()).run { $0 == "test.rule" }
    #expect(
      results.map { "\($0.kind) \($0.line) \($0.passed)" } == [
        "hits 4 true", "hits 4 true", "misses 5 false",
      ])
    #expect(Set(results.map(\.file)) == ["local/overlay.lua"])
    #expect(try pack.compile().pack.overlay?.changes.map(\.after) == ["+3"])
  }

  // MARK: - Names and hashes

  @Test func `every assessment names the overlay`() throws {
    let (plain, changed) = (
      TestPack(Self.rule, files: Self.shipped), Self.pack("name \"gatineau\"")
    )
    let (before, after) = (try plain.compile().identity, try changed.compile().identity)
    #expect(before.name == "test" && before.version == "1")
    #expect(after.name == "test+gatineau" && after.version == "1+gatineau.3")
    #expect(before.hash != after.hash)
    #expect(try Self.pack("").compile().identity.hash != after.hash)
    #expect(changed.source.withoutOverlay().hash == plain.source.hash)
    #expect(try plain.compile().pack.overlay == nil)
  }

  @Test func `the cache keeps the pack apart from the pack with its overlay`() throws {
    let folder = NSTemporaryDirectory() + "fanal-overlay-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cache = PackCache(folder: folder, engine: "1", program: "a")
    let overlay = "switch_off \"test.cash\" \"why\"\nthreshold(\"flag\", 6)"
    let (plain, changed) = (
      Self.live(TestPack(Self.rule, files: Self.shipped)), Self.live(Self.pack(overlay))
    )
    for _ in 0..<2 {
      let (a, b) = (
        try PackCompiler.load(plain.source, cache: cache),
        try PackCompiler.load(changed.source, cache: cache)
      )
      #expect(a.pack.overlay == nil && a.pack.rule("test.cash")?.status == .live)
      #expect(b.pack.rule("test.cash")?.status == .retired)
      #expect(b.pack.overlay == (try PackCompiler.load(changed.source)).pack.overlay)
      #expect(b.identity.name == "test+local")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }

  @Test func `a rule file of the overlay with mistakes can be left out`() throws {
    let pack = Self.live(
      Self.pack(
        "switch_off \"test.cash\" \"why\"",
        ["local/indicators/ours/bad.lua": "indicator \"ours.bad\"\n"]))
    var source = pack.source
    source.files = source.files.map { file in
      file.path.hasSuffix("bad.lua")
        ? .init(path: file.path, content: Array("indicator \"ours.bad\"\nphrase".utf8)) : file
    }
    let (compiled, diagnostics) = try PackCompiler.loadSkippingBadRules(source, cache: nil)
    #expect(diagnostics.first?.file == "local/indicators/ours/bad.lua")
    #expect(compiled.pack.source.leftOut.map(\.code) == ["ours.bad"])
    #expect(compiled.pack.rule("test.cash")?.status == .retired)
  }

  // MARK: - Approval

  @Test func `what tells of children or danger is weakened by two people`() throws {
    let protected = [
      "pack.lua": """
      name "test"
      version "1"
      protect "test.cash; child.*"
      threshold("flag", 4)
      threshold("high", 9)
      threshold("pillar", 3)
      """,
      "indicators/child/a.lua": TestPack.rule(
        "strength \"medium\"\nphrase \"p\" \"child\"", code: "child.a"),
      "indicators/test/other.lua": TestPack.rule(
        "phrase \"p\" \"other\"\nimplies \"test.cash\"", code: "test.other"),
    ]
    func codes(_ overlay: String) throws -> [String] {
      try Self.pack(overlay, protected).diagnostics().map(\.code)
    }
    #expect(try codes("switch_off \"test.cash\" \"why\"") == ["overlay-protected"])
    #expect(try codes("switch_off \"child.a\" \"why\"") == ["overlay-protected"])
    // Its words are evidence of a protected code as well.
    #expect(try codes("switch_off \"test.other\" \"why\"") == ["overlay-protected"])
    #expect(try codes("switch_off \"test.rule\" \"why\"") == [])
    #expect(try codes("strength_of \"child.a\" \"weak\"") == ["overlay-protected"])
    #expect(try codes("strength_of \"child.a\" \"strong\"") == [])
    let approved = "switch_off \"child.a\" \"why\"\napproved_by \"child.a\" \"S. Tremblay\""
    #expect(try codes(approved) == [])
    #expect(
      try Self.pack(approved, protected).compile().pack.overlay?.changes.first?.approvedBy
        == "S. Tremblay")
    #expect(
      try codes("switch_off \"child.a\" \"why\"\napproved_by \"child.a\" \"m. roy\"")
        == ["overlay-own-approval"])
  }

  @Test func `the standard pack protects all that its urgency script names`() throws {
    let script = try #require(StandardPack.scripts["assessments/urgency.lua"])
    let pack = try StandardPack.compiled().pack
    let named = LuaTokenizer(source: Array(script.utf8)).tokens.filter { $0.kind == .string }
      .map(\.value).filter { pack.rule($0)?.isContra == false }
    #expect(named.count > 15)
    for code in named { #expect(pack.isProtected(code), "\(code)") }
    for rule in pack.rules where rule.code.hasPrefix("child.") {
      #expect(pack.isProtected(rule.code), "\(rule.code)")
    }
    #expect(!pack.isProtected("hotel.third_party_books_cash"))
  }

  // MARK: - Folders

  @Test func `an overlay beside the pack is found`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, content) in Self.pack("").files {
      let name = path.hasPrefix("local/") ? path : "pack/" + path
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
    let source = try PackSource(folder: folder.path + "/pack")
    let overlay = try #require(PackSource.overlay(beside: folder.path + "/pack/"))
    let both = try source.adding(overlay: overlay)
    #expect(both.hash == Self.pack("").source.hash)
    #expect(both.place(of: "local/overlay.lua") == folder.path + "/local/overlay.lua")
    #expect(both.place(of: "pack.lua") == folder.path + "/pack/pack.lua")
    #expect(throws: PackError(.noOverlay, path: "none")) { try source.adding(overlay: "none") }
    #expect(throws: PackError(.twoOverlays, path: source.folder)) {
      try both.adding(overlay: overlay)
    }
    // Inside the pack it would be lost with the next release.
    try FileManager.default.copyItem(
      atPath: overlay, toPath: folder.path + "/pack/local")
    let (_, diagnostics) = try PackCompiler.check(try PackSource(folder: folder.path + "/pack"))
    #expect(diagnostics.contains { $0.code == "overlay-inside" && $0.severity == .error })
  }
}
