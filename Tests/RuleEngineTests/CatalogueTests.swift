import Foundation
import ReportModel
import Testing
import TextMatching

@testable import RuleEngine

/// The pages that are made of a pack.
struct CatalogueTests {
  private static let standard = Result<(RulePack, [String: String]), any Error> {
    let pack = try StandardPack.compiled().pack
    let files = PackCatalogue(pack: pack, packPath: "../../rules/standard").files
    return (pack, Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.content) }))
  }

  /// The targets of the links of a page.
  private static func links(_ page: String) -> [String] {
    page.matches(of: /\]\(([^)]*)\)/).map { String($0.1) }
  }

  /// A text as the pages show it.
  private static func shown(_ text: String) -> String { Markdown.escaped(text) }

  // MARK: - The standard pack

  @Test(arguments: Language.allCases)
  func `every rule has a page with everything that its file says`(_ language: Language) throws {
    let (pack, files) = try Self.standard.get()
    for rule in pack.rules {
      let page = try #require(files["\(language.rawValue)/\(rule.code).md"])
      for text in [rule.title, rule.why, rule.ask, rule.falseAlarms] + rule.pillars.values {
        #expect(page.contains(Self.shown(text.text(in: language))), "\(rule.code)")
      }
      for text in [rule.source, rule.author, rule.changed] + rule.law {
        #expect(page.contains(Self.shown(text)), "\(rule.code)")
      }
      for test in rule.tests {
        #expect(page.contains("- " + Markdown.marked(test)), "\(rule.code): \(test.line)")
      }
      #expect(page.contains(ExplainWords.name(of: rule.strength, language)))
      #expect(page.contains(ExplainWords.name(of: rule.dimension, language)))
    }
    #expect(files.count == 2 * (pack.rules.count + 2) + 2)
  }

  @Test(arguments: Language.allCases)
  func `the indexes name every rule, in each of its pillars and forms`(_ language: Language) throws
  {
    let (pack, files) = try Self.standard.get()
    let index = try #require(files["\(language.rawValue)/README.md"])
    let targets = Dictionary(grouping: Self.links(index)) { $0 }.mapValues(\.count)
    for rule in pack.rules {
      let places =
        rule.pillars.count + rule.forms.count { ExploitationForm(rawValue: $0) != nil }
      let expected = rule.isContra ? 1 : 1 + places
      #expect(targets["\(rule.code).md"] == expected, "\(rule.code)")
    }
    let grid = try #require(files["\(language.rawValue)/coverage.md"])
    for rule in pack.rules { #expect(grid.contains("[`\(rule.code)`](\(rule.code).md) | ")) }
  }

  @Test func `every link leads to a page or to a rule file`() throws {
    let (_, files) = try Self.standard.get()
    let root = StandardPack.root.appendingPathComponent("docs/rules")
    var count = 0
    for (path, page) in files {
      let folder = root.appendingPathComponent(path).deletingLastPathComponent()
      for target in Self.links(page) {
        let file = folder.appendingPathComponent(target).standardizedFileURL.path
        let inside = String(file.dropFirst(root.standardizedFileURL.path.count + 1))
        #expect(
          files[inside] != nil || FileManager.default.fileExists(atPath: file),
          "\(path): \(target)")
        count += 1
      }
    }
    #expect(count > 1_000)
  }

  @Test(arguments: ["README.md", "LISEZMOI.md"])
  func `the index that is kept with the sources is that of the pack`(_ name: String) throws {
    let (_, files) = try Self.standard.get()
    let file = StandardPack.root.appendingPathComponent("docs/rules/" + name)
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == files[name], "out of date: make docs")
    // What is not kept must not be linked to.
    #expect(!Self.links(kept).contains { $0.hasPrefix("en/") || $0.hasPrefix("fr/") })
  }

  @Test func `equal packs give equal pages`() throws {
    let (pack, files) = try Self.standard.get()
    let again = PackCatalogue(pack: pack, packPath: "../../rules/standard").files
    #expect(again.map(\.path) == files.keys.sorted())
    for file in again { #expect(file.content == files[file.path]) }
  }

  @Test func `French pages have no English heads, and English ones no French`() throws {
    let (_, files) = try Self.standard.get()
    let heads = Language.allCases.map { language -> Set<Substring> in
      let pages = files.filter { $0.key.hasPrefix(language.rawValue + "/") }
      return Set(pages.values.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("#") })
    }
    // These words are the same in both, and some titles are.
    let same = heads[0].intersection(heads[1])
    #expect(same.isSubset(of: ["### Exploitation", "### Protection"]), "\(same)")
  }

  // MARK: - A small pack

  @Test func `what means something to Markdown is shown as it is`() throws {
    let pack = TestPack(
      #"""
      title { en = "Papers <b> & *stars* | pipes", fr = "Papiers" }
      source "A_B; C"
      phrase "a" { en = "took ... passport", fr = "pris" }
      hits { en = "He [took *my* passport] # 2 <3", source_type = "bank_alert" }
      gaps "He has her_id."
      """#)
    let files = PackCatalogue(pack: try pack.compile().pack, packPath: "../pack").files
    let page = try #require(files.first { $0.path == "en/test.rule.md" }?.content)
    #expect(page.contains(#"# Papers \<b\> & \*stars\* \| pipes"#))
    #expect(page.contains(##"- He **took \*my\* passport** \# 2 \<3 (bank\_alert)"##))
    #expect(page.contains("## Known gaps\n\n- He has her\\_id."))
    #expect(page.contains("| Source | A\\_B; C |"))
    #expect(page.contains("(../../pack/indicators/test/rule.lua)"))
    #expect(page.contains("draft: tested, never run"))
    let french = try #require(files.first { $0.path == "fr/test.rule.md" }?.content)
    #expect(french.contains(##"passport** \# 2 \<3 (anglais, bank\_alert)"##))
    #expect(french.contains("## Lacunes connues"))
    #expect(PackCatalogue.marks.contains { french.hasPrefix($0) })
  }
}
