import Foundation
import Testing

@testable import RuleEngine

struct PackSourceTests {
  @Test(arguments: [
    ("pack.lua", FileKind.pack), ("steps.lua", .steps), ("fairness.lua", .fairness),
    ("lexicon/people.lua", .lexicon),
    ("context/en.lua", .context), ("assessments/ilo.lua", .assessment), ("contra/x.lua", .rule),
    ("indicators/a/b.lua", .rule), ("indicators/a.lua", nil), ("indicators/a/b/c.lua", nil),
    ("other.lua", nil), ("lexicon/a/b.lua", nil), ("exceptions/x.lua", .exception),
    ("exceptions/a/b.lua", nil),
  ])
  func `a file's place says what it is`(_ path: String, _ kind: FileKind?) {
    #expect(PackSource.kind(of: path) == kind)
  }

  @Test(arguments: [
    ("indicators/coercion/violence.lua", "coercion.violence"), ("contra/drill.lua", "contra.drill"),
  ])
  func `a rule's code is its path`(_ path: String, _ code: String) {
    #expect(PackSource.code(of: path) == code)
  }

  @Test func `a folder is read with all its Lua files, sorted, and nothing else`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pack-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, content) in [
      "pack.lua": "name \"x\"", "lexicon/b.lua": "", "lexicon/a.lua": "", "README.md": "",
      ".hidden/c.lua": "", "lexicon/.d.lua": "",
    ] {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
    let source = try PackSource(folder: folder.path)
    #expect(source.files.map(\.path) == ["lexicon/a.lua", "lexicon/b.lua", "pack.lua"])
    #expect(source.name == folder.lastPathComponent)

    try FileManager.default.removeItem(at: folder.appendingPathComponent("pack.lua"))
    #expect { try PackSource(folder: folder.path) } throws: {
      ($0 as? PackError)?.code == .noPackFile
    }
  }

  @Test func `a folder that is not there, and a file in its place`() {
    for (path, code) in [
      ("/nowhere/at/all", PackError.Code.notAFolder), (#filePath, .releaseDamaged),
    ] {
      #expect { try PackSource(folder: path) } throws: { ($0 as? PackError)?.code == code }
    }
  }

  @Test(arguments: [
    ("1.2.3", "1.2.3", false), ("1.2", "1.10", true), ("1", "1.0.1", true), ("2.0", "1.9", false),
    ("", "0.0.1", true), ("0", "", false),
  ])
  func `versions compare number by number`(_ left: String, _ right: String, _ isLess: Bool) {
    #expect((VersionNumber(left) < VersionNumber(right)) == isLess)
  }

  @Test(arguments: [
    ("same sentence", Distance.sentences(1)), ("2 sentences", .sentences(2)),
    ("1 sentence", .sentences(1)), ("12 words", .words(12)), ("same paragraph", .paragraph),
    ("anywhere", .anywhere), ("Same Sentence", .sentences(1)), ("0 words", nil), ("two words", nil),
    ("words", nil), ("-1 words", nil), ("3 lines", nil), ("", nil), ("same word", nil),
  ])
  func `distances`(_ text: String, _ distance: Distance?) {
    #expect(Distance(text) == distance)
  }
}
