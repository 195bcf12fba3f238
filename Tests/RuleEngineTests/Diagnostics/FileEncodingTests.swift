import Foundation
import Testing

@testable import RuleEngine

/// Files of a pack that are not UTF-8, and folders that are only links.
struct FileEncodingTests {
  /// A file as an editor on Windows writes it.
  private static func latin(_ text: String) throws -> [UInt8] {
    [UInt8](try #require(text.data(using: .windowsCP1252)))
  }

  private static func source(_ rule: [UInt8]) -> PackSource {
    var source = TestPack("phrase \"p\" \"word\"").source
    source.files.removeAll { $0.path == TestPack.path }
    source.files.append(.init(path: TestPack.path, content: rule))
    source.files.sort { $0.path < $1.path }
    return source
  }

  private static let rule = """
    indicator "test.rule"
    phrase "p" { en = "took ... visa", fr = "déjà gardé … l’été" }
    hits { fr = "On a [déjà gardé] « cela »." }

    """

  @Test func `the first character that is not UTF-8 is shown`() throws {
    let (_, diagnostics) = try PackCompiler.check(Self.source(Self.latin(Self.rule)))
    let found = try #require(diagnostics.first { $0.code == "wrong-encoding" })
    #expect(found.severity == .error && found.file == TestPack.path)
    #expect(found.line == 2 && found.column == 43)
    #expect(found.fix?.edits.map(\.start.line) == [2, 3])
    #expect(try PackCompiler.check(Self.source(Array(Self.rule.utf8))).1.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n"])
  func `what an editor on Windows wrote is mended`(_ ending: String) throws {
    let text = Self.rule.replacing("\n", with: ending)
    let result = try PackFixer.mend(Self.source(Self.latin(text)))
    #expect(result.mended.map(\.code) == ["wrong-encoding"])
    #expect(result.changed == [TestPack.path])
    let content = result.source.files.first { $0.path == TestPack.path }?.content
    #expect(content == Array(text.utf8))
    #expect(!result.check.diagnostics.contains { $0.severity == .error })
  }

  /// Bytes that are something else than Windows-1252: code page 850, Mac OS Roman, UTF-8 and Windows-1252
  /// mixed, UTF-16.
  @Test(
    arguments: [
      [0x64, 0x82, 0x6A, 0x85], [0x64, 0x8E, 0x6A, 0x88], [0xC3, 0xA9, 0x20, 0xE9],
      [0xFF, 0xFE, 0x64, 0x00],
    ] as [[UInt8]])
  func `what may be another encoding is left to people`(_ bytes: [UInt8]) throws {
    let rule = Array("indicator \"test.rule\"\nphrase \"p\" \"".utf8) + bytes + Array("\"\n".utf8)
    let result = try PackFixer.mend(Self.source(rule))
    #expect(result.changed.isEmpty)
    let found = try #require(result.check.diagnostics.first { $0.code == "wrong-encoding" })
    #expect(found.fix == nil && found.line == 2)
  }

  @Test func `a folder that is a link is named, and a circle of links ends`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pack-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let manager = FileManager.default
    for name in ["pack/indicators", "elsewhere"] {
      try manager.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try Data("name \"x\"\nversion \"1\"".utf8)
      .write(to: folder.appendingPathComponent("pack/pack.lua"))
    for (link, target) in [
      ("indicators/ours", folder.path + "/elsewhere"), ("indicators/circle", ".."),
      ("lexicon", "../elsewhere"), ("contra", "nowhere"), ("notes", "../elsewhere"), (".git", ".."),
    ] {
      try manager.createSymbolicLink(
        atPath: folder.path + "/pack/" + link, withDestinationPath: target)
    }
    let (_, diagnostics) = try PackCompiler.check(
      try PackSource(folder: folder.appendingPathComponent("pack").path))
    let found = diagnostics.filter { $0.code == "linked-folder" }
    #expect(found.allSatisfy { $0.severity == .error })
    #expect(found.map(\.file) == ["contra", "indicators/circle", "indicators/ours", "lexicon"])
  }
}
