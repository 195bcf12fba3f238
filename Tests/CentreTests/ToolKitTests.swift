import Exchange
import Foundation
import ReportModel
import RuleEngine
import Testing
import TextMatching

@testable import Centre

@Suite("Tool kit")
struct ToolKitTests {
  private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..")
    .standardized

  private func kits() throws -> (pack: RulePack, kits: [ToolKit]) {
    let source = try PackSource(folder: Self.root.appendingPathComponent("rules/standard").path)
    let pack = try PackReader.read(source).pack
    let guide = try ToolKitGuide(file: Self.root.appendingPathComponent("policy/toolkit.toml").path)
    return (pack, try Audience.allCases.map { try ToolKit($0, pack: pack, guide: guide) })
  }

  @Test("Every card is a live rule, in its own words, and both languages have the same cards")
  func cards() throws {
    let (pack, kits) = try kits()
    for kit in kits {
      #expect(kit.cards.count >= 5 && kit.cards.count <= 40, "\(kit.audience)")
      #expect(Set(kit.cards.map(\.code)).count == kit.cards.count)
      let pages = [kit.html(.english), kit.html(.french)]
      for page in pages {
        #expect(page.split(separator: "<article id=").count == kit.cards.count + 1)
      }
      for card in kit.cards {
        let rule = try #require(pack.rule(card.code))
        #expect(rule.status == .live && !rule.isContra && rule.myth == nil)
        #expect(card.title == rule.title && card.why == rule.why && card.ask == rule.ask)
        #expect(card.falseAlarms == rule.falseAlarms && (card.law.isEmpty || card.law == rule.law))
        for page in pages { #expect(page.contains("<article id=\"\(card.code)\">")) }
        #expect(kit.markdown(.english).contains("### " + rule.title.en))
        #expect(
          kit.markdown(.french).contains("### " + ToolKitWords(language: .french)(rule.title)))
      }
      for page in pages + [kit.markdown(.english), kit.markdown(.french)] {
        #expect(page.contains("1-833-900-1010") && page.contains("911"))
        #expect(!page.lowercased().contains("suspect") && !page.contains("http://"))
      }
      #expect(pages[1].contains("Qui appeler") && !pages[1].contains("Who to call"))
      #expect(kit.part.dos.count >= 6 && kit.part.donts.count >= 6)
    }
  }

  @Test(
    "What is wrong with a guide is said with file, line and key",
    arguments: [
      (
        ", fr = \"Hôtels et locations\" }", " }", "hotel.title", "in both languages", "deux langues"
      ),
      ("do_not.fr = [\"N'entrez", "# ", "hotel.do_not", "list of texts", "liste de textes"),
      ("\"hotel.\", ", "3, ", "hotel.indicators", "list of texts", "liste de textes"),
      ("[bank]", "[banks]", "banks", "Did you mean bank?", "Vouliez-vous dire bank?"),
      (
        "  \"In immediate danger call 911.\",\n", "", "everybody.do",
        "4 sentences in English and 5",
        "4 phrases en anglais et 5"
      ),
    ])
  func guide(_ old: String, _ new: String, _ key: String, _ en: String, _ fr: String) throws {
    let shipped = Self.root.appendingPathComponent("policy/toolkit.toml")
    let text = try String(contentsOf: shipped, encoding: .utf8)
    #expect(text.contains(old))
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("guide-\(UUID().uuidString).toml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.replacing(old, with: new).utf8).write(to: file)
    let error = #expect(throws: ExchangeError.self) { try ToolKitGuide(file: file.path) }
    let message = try #require(error?.message)
    #expect(message.en.contains(key) && message.en.contains(en), "\(message.en)")
    #expect(message.fr.contains(key) && message.fr.contains(fr), "\(message.fr)")
  }

  @Test("A code that the pack lacks is said, not left out")
  func unknown() throws {
    let guide = try ToolKitGuide(file: Self.root.appendingPathComponent("policy/toolkit.toml").path)
    let source = try PackSource(folder: Self.root.appendingPathComponent("rules/standard").path)
    var pack = try PackReader.read(source).pack
    pack.rules.removeAll { $0.code == "general.fear_anxiety" }
    #expect(throws: ToolKit.UnknownCode.self) { try ToolKit(.hotel, pack: pack, guide: guide) }
  }
}
