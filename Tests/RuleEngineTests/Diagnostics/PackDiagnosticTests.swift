import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Every mistake that `fanal pack check` knows, made once.
struct PackDiagnosticTests {
  static let names: [DiagnosticCase] = [
    .init("unknown-value", "phrase \"p\" \"word\"\nstrength \"‸stong\"", suggests: "strong"),
    .init(
      "unknown-value", "phrase \"p\" \"word\"\npillars { ‸protecton = \"a\" }",
      suggests: "protection"),
    .init("unknown-value", "phrase \"p\" \"word\"\naccepts \"‸denyed\"", suggests: "denied"),
    .init("unknown-language", "phrase \"p\" \"word\"\ntitle { ‸de = \"a\" }"),
    .init(
      "unknown-key", "phrase \"p\" \"word\"\nhits { en = \"a [word]\", ‸sourcetype = \"ngo\" }",
      suggests: "source_type"),
    .init(
      "unknown-value", "phrase \"p\" \"word\"\nforms \"‸labor, any\"", suggests: "labour"),
    .init(
      "cue-too-long",
      files: ["context/fr.lua": "pseudo \"‸un, a b c d e f g h i j'k l'm\""]),
    .init(
      "cue-too-long",
      files: ["context/en.lua": "cue \"denied\" { forward = \"‸a b c d e f g h i j k l m\" }"]),
    .init(
      "cue-too-long",
      files: [
        "context/en.lua":
          "pseudo \"‸x\(String(repeating: " a?", count: 400))\""
      ]),
    .init("unknown-language", files: ["context/de.lua": "stop \"aber\" --§"]),
    .init(
      "unknown-key", "phrase \"p\" \"{w}\"\nwords \"w\" { en = \"a\", ‸usee = \"b.c\" }",
      suggests: "use"),
    .init(
      "unknown-field",
      "phrase \"p\" \"word\"\nflag_when \"p\" :where(field(\"‸provinc\"):is \"QC\")",
      suggests: "province"),
    .init(
      "unknown-class",
      "words \"bosses\" { en = \"a\" }\nphrase \"q\" \"{bosses}\"\n"
        + "phrase \"p\" \"take ‸{boses}\"", suggests: "bosses"),
    .init("unknown-class", "phrase \"p\" \"{w}\"\nwords \"w\" { use = \"‸people.bosses\" }"),
    .init(
      "own-class",
      "words \"a\" { en = \"x\" }\nwords \"b\" { use = \"‸a\" }\nphrase \"p\" \"{a} {b}\""),
    .init(
      "unknown-code", "phrase \"p\" \"word\"\ncorroborates \"‸test.rul\"", suggests: "test.rule"),
    .init("unknown-code", "phrase \"p\" \"word\"\nimplies \"‸test.rul\"", suggests: "test.rule"),
    .init(
      "unknown-code", "phrase \"p\" \"word\"\nstatus \"retired\"\nsuccessor \"‸test.rul\"",
      suggests: "test.rule"),
    .init(
      "retired-without-successor", "phrase \"p\" \"word\"\nstatus \"‸retired\"",
      severity: .warning),
    .init(
      "retired-without-successor",
      "phrase \"p\" \"word\"\nstatus \"‸retired\"\nretired_because \"Old.\"",
      severity: .warning),
    .init(
      "successor-of-living",
      files: [
        TestPack.path: TestPack.rule("phrase \"p\" \"word\"\nsuccessor \"‸test.new\""),
        "indicators/test/new.lua": TestPack.rule("phrase \"p\" \"word\"", code: "test.new"),
      ], severity: .warning),
    .init(
      "successor-circle",
      files: [
        TestPack.path: TestPack.rule(
          "phrase \"p\" \"word\"\nstatus \"retired\"\nsuccessor \"‸test.new\""),
        "indicators/test/new.lua": TestPack.rule(
          "phrase \"p\" \"word\"\nstatus \"retired\"\nsuccessor \"test.rule\"",
          code: "test.new"),
      ]),
    .init("unknown-phrase", "phrase \"taken\" \"word\"\nflag_when \"‸tken\"", suggests: "taken"),
    .init(
      "unknown-phrase", "phrase \"taken\" \"word\"\nflag_when \"taken\" :unless \"‸takn\"",
      suggests: "taken"),
    .init(
      "unknown-phrase", "phrase \"taken\" \"word\"\nflag_when (all_of { \"taken\", \"‸kept\" })"),
    .init(
      "code-is-not-path", files: [TestPack.path: "indicator \"‸test.role\"\nphrase \"p\" \"word\""],
      suggests: "test.rule"),
    .init(
      "wrong-folder", files: ["contra/x.lua": "‸indicator \"contra.x\"\nphrase \"p\" \"word\""]),
    .init("wrong-folder", files: [TestPack.path: "‸contra \"test.rule\"\nphrase \"p\" \"word\""]),
    .init("empty-class", "phrase \"p\" \"word\"\n‸words \"w\" { en = \" , \" }"),
    .init(
      "alias-not-a-word", files: ["lexicon/a.lua": "alias \"you\" { en = \"‸see u\" }"]),
    .init("alias-not-a-word", files: ["lexicon/a.lua": "alias \"you\" { en = \"u, ‸!\" }"]),
    .init("alias-for-nothing", files: ["lexicon/a.lua": "alias \"‸!\" { en = \"u\" }"]),
    .init("alias-for-itself", files: ["lexicon/a.lua": "alias \"You\" { en = \"‸yoü\" }"]),
    .init("alias-twice", files: ["lexicon/a.lua": "alias \"you\" { en = \"u, ya, ‸U\" }"]),
    .init(
      "alias-twice",
      files: ["lexicon/a.lua": "alias \"you\" { en = \"u\" }\nalias \"you\" { en = \"‸u\" }"]),
    .init("empty-class", files: ["lexicon/a.lua": "‸alias \"you\" { en = \" , \" }"]),
    .init("needs-table", files: ["lexicon/a.lua": "‸alias \"you\" {}"]),
    .init("needs-table", files: ["lexicon/a.lua": "‸alias \"you\" \"u\""]),
    .init("needs-text", files: ["lexicon/a.lua": "‸alias \"you\" { en = 1 }"]),
    .init(
      "unknown-key", files: ["lexicon/a.lua": "alias \"you\" { ‸enn = \"u\" }"], suggests: "en"),
    .init(
      "class-circle",
      files: [
        "lexicon/a.lua": "words \"x\" { use = \"y\" }\nwords \"y\" { use = \"x\" }",
        TestPack.path: TestPack.rule("phrase \"p\" \"‸{a.x}\""),
      ]),
    .init("class-no-language", "words \"w\" { en = \"a\" }\nphrase \"p\" { fr = \"le ‸{w}\" }"),
    .init(
      "class-too-large",
      "phrase \"p\" \"‸(~take ~keep ~go ~come ~see ~give ~have ~be ~do ~make ~run ~eat)\""),
    .init("short-prefix", "phrase \"p\" \"the ‸(abc*)\""),
    .init("no-code", files: [TestPack.path: "‸phrase \"p\" \"word\""]),
    .init("no-code", files: [TestPack.path: "§"]),
    .init(
      "too-few-tests",
      files: [
        TestPack.path: "‸indicator \"test.rule\"\nstatus \"live\"\nphrase \"p\" \"word\"\n"
          + "hits \"a [word]\"\ncheck(function() return true end)"
      ]),
    .init("no-phrase", files: [TestPack.path: "‸indicator \"test.rule\""]),
    .init(
      "missing-language",
      files: [
        TestPack.path: "‸indicator \"test.rule\"\nstatus \"live\"\nphrase \"p\" \"word\""
      ]),
    .init("missing-language", files: ["steps.lua": "‸step \"call\" { en = \"Call.\" }"]),
    .init("unused-words", "phrase \"p\" \"word\"\nwords \"‸w\" { en = \"a\" }", severity: .warning),
    .init(
      "unused-phrase", "phrase \"p\" \"word\"\nphrase \"‸q\" \"word\"\nflag_when \"p\"",
      severity: .warning),
    .init("unknown-file", files: ["notes/x.lua": "§"], severity: .warning),
    .init("unknown-file", files: ["indicators/contra/x.lua": "§"], severity: .warning),
    .init(
      "unset-threshold",
      files: [
        "assessments/score.lua":
          "local _, _, _, _, pack = ...\nlocal on = pack.thresholds.hgih --§\nreturn {}"
      ], suggests: "high", severity: .warning),
    .init("pack-needs-name", files: ["pack.lua": "version \"1\" --§"]),
    .init("bad-prior-line", files: ["prior.tsv": "(scale)\t2\nmy boss 0.5 §\n"]),
    .init("prior-twice", files: ["prior.tsv": "boss\t1\nboss\t2§\n"]),
    .init(
      "bad-figures-line", files: ["figures.tsv": "# note\ntest.rule\ten\t12§\n"],
      severity: .warning),
    .init(
      "bad-figures-line",
      files: [
        "figures.tsv": "test.rule\ten\t9\t9\t1\t1\t1\t2\t0\t0\t2026-11-27\t0123456789abcdef§\n"
      ], severity: .warning),
    .init(
      "figures-without-rule",
      files: [
        "figures.tsv": "test.old\ten\t9\t9\t1\t1\t1\t1\t0\t0\t2026-11-27\t0123456789abcdef§\n"
      ], severity: .warning),
    .init(
      "missing-script",
      files: [
        "assessments/ilo.lua": nil, "pack.lua": "name \"x\" version \"1\" --§",
      ]),
  ]

  static let phrases: [DiagnosticCase] = [
    phrase("empty-phrase", "‸ ; "), phrase("empty-choice", "a‸|"), phrase("empty-choice", "a ‸()"),
    phrase("empty-braces", "a ‸{ }"), phrase("open-brace", "à l'été ‸{boss"),
    phrase("open-group", "a ‸(b c"), phrase("stray-bracket", "a ‸}"),
    phrase("stray-bracket", "a‸)"),
    phrase("gap-at-edge", "‸... a"), phrase("gap-at-edge", "a ..‸."), phrase("gap-dots", "a ‸.. b"),
    phrase("gap-dots", "a ‸.... b"), phrase("gap-size", "a ‸...16 b"),
    phrase("gap-size", "a ‸...0 b"),
    phrase("all-optional", "(a)? b‸?"), phrase("too-many-optional", "‸a? b? c? d? e"),
    phrase("either-of-quantities", "‸{age}|boss"), phrase("class-in-group", "a ‸(b|{c})"),
    phrase("bad-quantity", "a ‸{age < x}"), phrase("bad-quantity", "‸{hours > 12 per decade}"),
    phrase("bad-quantity", "‸{age 17}"), phrase("bad-quantity", "a ‸{clock 25-99}"),
    phrase("bad-quantity", "a ‸{age 17-12}"), phrase("bad-quantity", "a ‸{age > -5}"),
    phrase("bad-quantity", "a ‸{hours < nan}"), phrase("bad-quantity", "a ‸{hours 1--2}"),
  ]

  private static func phrase(_ code: String, _ text: String) -> DiagnosticCase {
    DiagnosticCase(code, "phrase \"p\" \"\(text)\"")
  }

  @Test(arguments: language + names + fairness + phrases + overlays + exceptions)
  func `a mistake is reported where it is`(_ row: DiagnosticCase) throws {
    let diagnostics = try row.pack.diagnostics()
    let place = try #require(row.place)
    let found = diagnostics.filter { $0.code == row.code }
    let exact = found.first {
      $0.file == place.file && $0.line == place.line && $0.column == place.column
    }
    let seen = diagnostics.map { "\($0.code) \($0.file):\($0.line ?? 0):\($0.column ?? 0)" }
    #expect(exact != nil, "expected \(place), got \(seen)")
    let diagnostic = try #require(exact ?? found.first)
    #expect(diagnostic.severity == row.severity)
    #expect(diagnostic.length >= 1)
    for text in [diagnostic.message.en, diagnostic.message.fr] {
      #expect(!text.contains("%1") && !text.contains("%2"))
    }
    let proposal = diagnostic.notes.first { $0.en.hasPrefix("did you mean") }
    #expect(proposal?.en == row.suggestion.map { "did you mean \"\($0)\"?" })
    #expect(proposal?.fr == row.suggestion.map { "vouliez-vous dire « \($0) »?" })
  }

  @Test func `every code of the catalogue is provoked`() {
    let cases = Self.language + Self.names + Self.fairness + Self.phrases + Self.overlays
    let provoked = Set((cases + Self.exceptions).map(\.code)).union(Self.onDisk)
    #expect(Set(DiagnosticCatalogue.texts.keys).subtracting(provoked) == [])
    #expect(provoked.subtracting(DiagnosticCatalogue.texts.keys) == [])
  }

  @Test(arguments: DiagnosticCatalogue.texts.keys.sorted())
  func `every message is there in both languages and takes the same values`(_ code: String) throws {
    let text = try #require(DiagnosticCatalogue.texts[code])
    #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr)
    for value in ["%1", "%2"] { #expect(text.en.contains(value) == text.fr.contains(value)) }
    for sentence in [text.en, text.fr] {
      #expect(!sentence.hasSuffix(".") || sentence.hasSuffix("..."))
    }
  }

  @Test func `all mistakes of a pack come at once, in order`() throws {
    var pack = TestPack(
      "strength \"stong\"\nphrase \"p\" \"a {b\"\nflag_when \"q\"\nunknwon \"x\"\nchanged \"soon\"")
    pack.files["indicators/test/syntax.lua"] = "indicator \"test.syntax\nphrase"
    pack.files["indicators/test/loop.lua"] = "indicator \"test.loop\"\nwhile true do end"
    pack.files["lexicon/people.lua"] = "words \"boss\" { de = \"Chef\" }"
    pack.files["indicators/test/good.lua"] = TestPack.rule(
      "phrase \"p\" \"word\"", code: "test.good")
    let (compiled, diagnostics) = try PackCompiler.check(pack.source)
    let codes = Set(diagnostics.map(\.code))
    for code in [
      "unknown-value", "open-brace", "unknown-phrase", "unknown-verb", "bad-date", "syntax",
      "stopped", "unknown-key", "empty-class",
    ] {
      #expect(codes.contains(code), "\(code)")
    }
    #expect(diagnostics == diagnostics.sorted())
    // What is good still works.
    let assessor = try Assessor(pack: try #require(compiled))
    #expect(evidence(of: "test.good", in: "a word", by: assessor) == ["word"])
  }

  @Test(arguments: [
    ("a {b; c", ["open-brace:3"]),
    ("a ...16 b; c ...0 d", ["gap-size:3", "gap-size:14"]),
    ("a ...99 b .. c", ["gap-size:3", "gap-dots:11"]),
    (
      "a } b ) c; ... d; e|",
      ["stray-bracket:3", "stray-bracket:7", "gap-at-edge:12", "empty-choice:20"]
    ),
    ("{x}; {age 3} {money < b}", ["bad-quantity:6", "bad-quantity:14"]),
  ])
  func `all mistakes of one phrase`(_ text: String, _ expected: [String]) throws {
    let found = PhraseSyntax(text) { $0 == "x" }.problems
    #expect(found.map { "\($0.code):\($0.offset + 1)" } == expected)
  }

  @Test(arguments: [
    (
      "x = = 1", "this is not valid Lua: unexpected symbol near '='",
      "ce n'est pas du Lua valide : symbole inattendu près de '='"
    ),
    (
      "if true then",
      "this is not valid Lua: 'end' expected (to close 'if' at line 3) at the end of the file",
      "ce n'est pas du Lua valide : 'end' attendu (pour fermer 'if' de la ligne 3) à la fin du fichier"
    ),
    (
      "local t = nil\nt.x = 1",
      "the file stopped with an error: attempt to index a nil value (local 't')",
      "le fichier s'est arrêté sur une erreur : lecture d'un champ d'une valeur qui n'est pas une table, mais nil (local 't')"
    ),
    (
      "error(\"50% near 3\")", "the file stopped with an error: 50% near 3",
      "le fichier s'est arrêté sur une erreur : 50% near 3"
    ),
    (
      "while true do end",
      "the file was stopped by a limit: stopped: the script used up its instructions",
      "le fichier a été arrêté par une limite : arrêté : le script a épuisé ses instructions"
    ),
  ])
  func `what Lua says is said in both languages`(
    _ line: String, _ english: String, _ french: String
  ) throws {
    let found = try TestPack("phrase \"p\" \"word\"\n" + line).diagnostics()
    let codes: Set = ["syntax", "runtime", "stopped"]
    let message = try #require(found.first { codes.contains($0.code) }).message
    #expect(message.en == english)
    #expect(message.fr == french)
  }

  @Test func `a byte order mark is passed over`() throws {
    var pack = TestPack("phrase \"p\" \"word\"")
    pack.files[TestPack.path]?.insert("\u{FEFF}", at: "".startIndex)
    #expect(try pack.diagnostics().isEmpty)
    pack.files[TestPack.path]? += "strength \"stong\""
    #expect(try pack.diagnostics().first?.column == 11)
  }

  @Test func `one unknown name does not hide the next`() throws {
    let diagnostics = try TestPack(
      "foo.bar(\"x\"):baz { 1 }\nfoo \"x\" \"y\"\nlocal n = zip + 1\nphrase \"p\" \"word\"\nqux \"z\""
    ).diagnostics()
    #expect(diagnostics.filter { $0.code == "unknown-verb" }.map(\.line) == [2, 3, 4, 6])
    #expect(!diagnostics.map(\.code).contains("runtime"))
  }

  @Test func `a broken pack is refused with everything that is wrong`() {
    let pack = TestPack("phrase \"p\" \"a {b\"\nstrength \"stong\"")
    #expect {
      try PackCompiler.load(pack.source)
    } throws: { error in
      let error = error as? PackError
      return error?.code == .broken && error?.diagnostics.count == 2
    }
  }

  @Test func `warnings do not keep a pack from being used`() throws {
    let pack = TestPack("phrase \"p\" \"word\"\nwords \"w\" { en = \"a\" }")
    #expect(try !pack.diagnostics().isEmpty)
    _ = try PackCompiler.load(pack.source)
  }

  /// Codes that only files on the disk, or very many mistakes, can have; those of exceptions are
  /// provoked in `ExceptionSourceTests`.
  private static let onDisk: Set = [
    "file-unreadable", "file-too-large", "many-mistakes", "overlay-inside", "exception-expired",
    "exceptions-inside", "linked-folder", "wrong-encoding",
    // `LinkRulesTests` provoke these.
    "set-aside-form", "correlate-needs", "overlay-links", "link-number",
  ]

  @Test func `of very many mistakes in one file a hundred are listed`() throws {
    var pack = TestPack("for i = 1, 5000 do strenght \"x\" end\nphrase \"p\" \"word\"")
    pack.files["indicators/test/other.lua"] = TestPack.rule("strength \"x\"", code: "test.other")
    let diagnostics = try pack.diagnostics()
    let many = diagnostics.filter { $0.file == TestPack.path }
    #expect(many.count == 101)
    #expect(many.first?.message.en == "this file has 5000 mistakes, of which 100 are listed")
    #expect(diagnostics.contains { $0.file == "indicators/test/other.lua" })
  }

  @Test func `a file that cannot be read does not hide the others`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["indicators/a", "indicators/t/folder.lua"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(path), withIntermediateDirectories: true)
    }
    let large = String(repeating: " ", count: 4 << 20) + "x"
    for (path, content) in [
      ("pack.lua", ""), ("indicators/t/other.lua", "indicator 'x'"), ("steps.lua", large),
    ] {
      try Data(content.utf8).write(to: folder.appendingPathComponent(path))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("indicators/a/link.lua").path,
      withDestinationPath: "nowhere")
    let (_, diagnostics) = try PackCompiler.check(try PackSource(folder: folder.path))
    let unreadable = diagnostics.filter { $0.code == "file-unreadable" }.map(\.file)
    #expect(unreadable == ["indicators/a/link.lua", "indicators/t/folder.lua"])
    #expect(diagnostics.contains { $0.code == "file-too-large" && $0.file == "steps.lua" })
    let codes = Set(diagnostics.map(\.code))
    #expect(codes.isSuperset(of: ["pack-needs-name", "code-is-not-path"]))
  }

  @Test func `a pack for a later engine is refused`() {
    let pack = TestPack(files: ["pack.lua": "name \"x\"\nversion \"1\"\nengine \"99.0\""])
    #expect {
      try PackCompiler.check(pack.source)
    } throws: { ($0 as? PackError)?.code == .engineTooOld }
  }

  @Test(arguments: [
    PackError.Code.notAFolder, .unreadable, .noPackFile, .broken, .engineTooOld,
    .noMemory, .noOverlay, .twoOverlays, .releaseDamaged, .releaseTooLarge, .releaseUnsafe,
    .releaseNewer, .noFile, .folderNotFile, .notSigned, .overlayNotSigned, .exceptionsNotSigned,
    .signerUnknown,
    .signatureInvalid, .noExceptions,
  ])
  func `what is said of a pack that cannot be used`(_ code: PackError.Code) {
    let message = PackError(code, path: "rules/x").message
    for text in [message.en, message.fr] {
      #expect(text.hasPrefix("rules/x"))
      #expect(text.hasSuffix("."))
    }
    #expect(message.en != message.fr)
  }
}
