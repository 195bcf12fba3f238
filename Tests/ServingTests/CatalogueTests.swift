import Foundation
import Testing

/// The texts of the pages: each is used, each is there in both languages, and each keeps the rules of its
/// language.
@Suite("Catalogue")
struct CatalogueTests {
  private struct Entry {
    var name: String
    var english: String
    var french: String
  }

  private static let sources = PageBench.root.appendingPathComponent("Sources/Serving")

  private static func files(in folder: URL) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  /// The texts, as they stand in the files of the catalogue.
  private static func entries() throws -> [Entry] {
    let pattern =
      #/static let (\w+) = Message\(\s*"((?:[^"\\]|\\.)*)",\s*"((?:[^"\\]|\\.)*)"\s*\)/#
    return try files(in: sources.appendingPathComponent("Messages")).flatMap { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      let found = text.matches(of: pattern).map {
        Entry(name: String($0.1), english: String($0.2), french: String($0.3))
      }
      // None may be written so that this test passes it over.
      #expect(found.count == text.matches(of: #/static let /#).count, "\(file.lastPathComponent)")
      return found
    }
  }

  @Test func `every text is used`() throws {
    let folder = Self.sources.appendingPathComponent("Messages").path
    let code = try Self.files(in: Self.sources).filter { !$0.path.hasPrefix(folder) }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let used = Set(code.matches(of: #/\.(\w+)/#).map { String($0.1) })
    let entries = try Self.entries()
    #expect(entries.count > 100)
    for entry in entries { #expect(used.contains(entry.name), "\(entry.name) is on no page") }
    let names = entries.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `every text keeps the rules of its language`() throws {
    for entry in try Self.entries() {
      let (english, french) = (entry.english, entry.french)
      #expect(!english.isEmpty && !french.isEmpty, "\(entry.name)")
      let places = #/%\d/#
      #expect(
        Set(english.matches(of: places).map { String($0.0) })
          == Set(french.matches(of: places).map { String($0.0) }), "\(entry.name)")
      for wrong in [" ?", " !", " ;", "“", "”", "...", "'s "] {
        #expect(!french.contains(wrong), "\(entry.name): \(wrong)")
      }
      #expect(!french.contains(#/«[^ ]|[^ ]»/#), "\(entry.name): guillemets")
      #expect(!french.contains(#/[^ 0-9]:( |$)/#), "\(entry.name): colon")
      for word in ["victim", "trafficker", "suspect", "victime", "trafiquant"] {
        let text = (english + " " + french).lowercased()
        #expect(!text.contains(word), "\(entry.name): \(word)")
      }
      if english.hasSuffix(".") { #expect(french.hasSuffix("."), "\(entry.name)") }
      if english.hasSuffix("?") { #expect(french.hasSuffix("?"), "\(entry.name)") }
    }
  }

  @Test func `no page has a text of its own`() throws {
    let folder = Self.sources.appendingPathComponent("Messages").path
    // Words between tags are text that no catalogue has.
    let bare = #/>\s*[A-Za-zÀ-ÿ]{3,}[^<>\\]*</#
    for file in try Self.files(in: Self.sources)
    where !file.path.hasPrefix(folder) && !file.path.contains("/Assets/") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("</") && !line.contains("//") {
        let found = line.matches(of: bare).map { String($0.0) }.filter {
          // Markup begins a literal: `-> HTML in "<li>…"`.
          !$0.contains("fanal handover") && !$0.contains("> HTML in \"<")
        }
        // The name of the program is the same in both languages.
        #expect(
          found.filter { !$0.contains("Fanal") }.isEmpty, "\(file.lastPathComponent): \(line)")
      }
    }
  }
}
