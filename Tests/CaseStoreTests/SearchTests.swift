import Foundation
import GRDB
import ReportModel
import Testing

@testable import CaseStore

@Suite("Search")
struct SearchTests {
  private let folder: TemporaryFolder
  private let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
  }

  private func screen(_ reports: [Report]) throws {
    try store.write(
      batch: reports.map { StoredAssessment(report: $0, assessment: Assessment(language: "en")) },
      run: store.begin())
  }

  private func found(_ words: String...) throws -> [String] {
    let words = try #require(SearchWords(words))
    return try store.search(SearchQuery(words)).hits.map(\.id)
  }

  @Test("Only the newest version of a report is found")
  func versions() throws {
    try screen([Samples.report("R", "She lost the zeppelin.")])
    try screen([Samples.report("R", "She found the balloon.")])
    #expect(try found("balloon") == ["R"] && found("zeppelin").isEmpty)
  }

  @Test(
    "What Swift folds is what SQLite folds: every hit has its snippet",
    arguments: [
      ("Élan d'Ève à Noël", "elan"), ("ÇA va", "ca"), ("naïve cœur", "cœur"),
      ("STRASSE ß", "strasse"),
      ("e\u{301}te\u{301}", "été"), ("room 214b", "214B"), ("Łódź", "lodz"), ("日本", "日本"),
      ("l’argent", "argent"), ("Ångström", "angstrom"), ("Ñandú", "nandu"),
      ("ὈΔΥΣΣΕΎΣ", "οδυσσευς"),
    ])
  func folding(_ text: String, _ word: String) throws {
    try screen([Samples.report("R", text)])
    let words = try #require(SearchWords([word]))
    for hit in try store.search(SearchQuery(words)).hits {
      #expect(hit.snippet?.parts.contains { $0.isHit } == true, "\(text), \(word)")
    }
  }

  @Test("A snippet has one line, its hits marked, and says that the text goes on")
  func snippet() throws {
    let long = String(repeating: "before and before ", count: 20)
    let report = Samples.report("R", long + "\nthe\tpassport\u{1B}[2J was taken. " + long)
    let words = try #require(SearchWords(["passport was", "take*"]))
    let snippet = try #require(SearchSnippet(words, in: report))
    let text = snippet.parts.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
    #expect(text.hasPrefix("… ") && text.hasSuffix(" …") && text.contains("[taken]"))
    #expect(!text.unicodeScalars.contains { $0.value < 32 })
    #expect(text.count < 220)
  }

  @Test("What is deleted is not found, and leaves the file with the index")
  func purge() throws {
    try screen([Samples.report("R", "A zeppelin."), Samples.report("S", "Another zeppelin.")])
    try store.write { db in
      let row = try Int64.fetchOne(db, sql: "SELECT id FROM reports WHERE external_id = 'R'")
      try store.removeFromSearch([row ?? 0], db)
      try db.execute(sql: "DELETE FROM reports WHERE external_id = 'R'")
    }
    #expect(try found("zeppelin") == ["S"])
    // Deleted by somebody who knows nothing of the index.
    try store.write { try $0.execute(sql: "DELETE FROM reports WHERE external_id = 'S'") }
    #expect(try found("zeppelin").isEmpty)
    #expect(try store.rebuildSearch(by: nil) == 0)
    try store.close()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    #expect(bytes.range(of: Data("zeppelin".utf8)) == nil)
  }

  @Test("A store from before the index says that it is not searched whole")
  func partial() throws {
    try screen([Samples.report("R", "A zeppelin.")])
    try store.write { db in
      try db.execute(sql: "UPDATE settings SET value = 'partial' WHERE name = 'search_index'")
    }
    let words = try #require(SearchWords(["zeppelin"]))
    #expect(try store.search(SearchQuery(words)).isPartial)
    try store.rebuildSearch(by: nil)
    #expect(try !store.search(SearchQuery(words)).isPartial)
    #expect(SearchWords([" - ", "*"]) == nil)
  }
}
