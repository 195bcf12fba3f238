import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// Every page of `docs/lints`, by its own examples.
struct LintPageTests {
  /// What only the disk or the history of a pack shows, or a flood of mistakes.
  static let notExamples: Set = [
    "file-unreadable", "file-too-large", "many-mistakes", "changed-date", "changed-version",
    "overlay-inside", "exceptions-inside", "exception-expired", "linked-folder", "wrong-encoding",
  ]

  static let examples = LintPage.all.map(\.code).filter { !notExamples.contains($0) }

  /// The pack of an example.
  static func pack(_ files: [LintPage.File]) -> TestPack {
    var pack = TestPack("phrase \"p\" \"word\"")
    for file in files {
      let isRule = PackSource.kind(of: file.path) == .rule
      let hasCode =
        file.content.hasPrefix("-- ") || file.content.hasPrefix("indicator")
        || file.content.hasPrefix("contra")
        || file.content.contains("\nindicator")
      let code = PackSource.code(of: file.path)
      pack.files[file.path] =
        isRule && !hasCode ? TestPack.rule(file.content, code: code) : file.content
      // An empty file stands for one that is missing.
      if file.content.isEmpty { pack.files[file.path] = nil }
    }
    return pack
  }

  private static func codes(_ files: [LintPage.File]) throws -> [String] {
    try PackLinter.check(pack(files).source).diagnostics.map(\.code)
  }

  @Test(arguments: examples)
  func `what is to be avoided is reported, and what is preferred is not`(_ code: String) throws {
    let page = try #require(LintPage.page(of: code))
    let avoided = try Self.codes(page.avoid)
    #expect(avoided.contains(code), "\(avoided)")
    let preferred = try Self.codes(page.prefer)
    #expect(!preferred.contains(code), "\(preferred)")
  }

  @Test func `every code has a page, and every page a code`() {
    let codes = Set(DiagnosticCatalogue.texts.keys).union(DiagnosticCatalogue.lints.keys)
    let pages = LintPage.all.map(\.code)
    #expect(Set(pages).subtracting(codes) == [])
    #expect(codes.subtracting(pages) == [])
    #expect(pages.count == Set(pages).count)
  }

  @Test func `every lint has its sentence, and every sentence its lint`() {
    let codes = LintCatalogue.lints.flatMap(\.codes)
    #expect(Set(codes) == Set(DiagnosticCatalogue.lints.keys))
    #expect(codes.count == Set(codes).count)
    #expect(codes.count >= 30)
  }

  @Test(arguments: LintPage.all.map(\.code))
  func `a page speaks both languages`(_ code: String) throws {
    let page = try #require(LintPage.page(of: code))
    for text in [page.why, page.message] {
      #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr)
      #expect(!text.en.contains("%") && !text.fr.contains("%"))
    }
    #expect(!page.avoid.isEmpty && !page.prefer.isEmpty)
    #expect(page.markdown(.english).hasPrefix("# \(code)\n"))
    #expect(page.markdown(.french).contains("## À éviter"))
  }

  @Test(arguments: DiagnosticCatalogue.lints.keys.sorted())
  func `a lint takes the same values in both languages`(_ code: String) throws {
    let text = try #require(DiagnosticCatalogue.lints[code])
    for value in ["%1", "%2", "%3"] { #expect(text.en.contains(value) == text.fr.contains(value)) }
    #expect(!text.en.hasSuffix(".") && !text.fr.hasSuffix("."))
  }

  /// `fanal pack docs --lints docs/lints` writes them.
  @Test func `the pages of the documentation are these`() throws {
    let folder = StandardPack.root.appendingPathComponent("docs/lints")
    let stored = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }
    #expect(Set(stored) == Set(LintPage.documents.map(\.path)))
    for page in LintPage.documents {
      let text = try String(
        contentsOf: folder.appendingPathComponent(page.path), encoding: .utf8)
      #expect(text == page.content, "\(page.path) is old: fanal pack docs --lints docs/lints")
    }
  }
}
