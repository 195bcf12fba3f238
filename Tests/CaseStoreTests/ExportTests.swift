import Foundation
import ReportModel
import Testing

@testable import CaseStore

@Suite("Exporting")
struct ExportTests {
  let folder: TemporaryFolder
  let store: CaseStore

  init() throws {
    folder = try TemporaryFolder()
    store = try CaseStore.open(path: folder.file(), mode: .create)
  }

  private func item(_ id: String, _ text: String = "text", score: Double = 3) -> StoredAssessment {
    var assessment = Assessment(language: "en")
    assessment.score = score
    return StoredAssessment(report: Samples.report(id, text), assessment: assessment)
  }

  @Test("Reports come by the bytes of their identifier, then by the hash of their content")
  func order() throws {
    let items = [
      item("b"), item("é"), item("R-10"), item("R-9"), item("a", "two"), item("a", "one"),
      item("a", "three"), item("B"), item("\u{1F1E8}"), item("\u{FFFD}"),
    ]
    try store.write(batch: items, run: store.begin())
    let lines = try store.exported()
    #expect(
      lines.map(\.id)
        == ["B", "R-10", "R-9", "a", "a", "a", "b", "é", "\u{FFFD}", "\u{1F1E8}"])
    let hashes = lines.filter { $0.id == "a" }.map(\.hash.hexadecimal)
    #expect(hashes == hashes.sorted())
  }

  @Test("The order does not depend on the order or the batches of writing")
  func sameStores() throws {
    let items = Samples.batch(0..<200)
    try store.write(batch: items, run: store.begin())
    let other = try CaseStore.open(path: folder.file("other.db"), mode: .create)
    let run = try other.begin()
    for start in stride(from: 0, to: 200, by: 7) {
      try other.write(batch: Array(items.reversed()[start..<min(start + 7, 200)]), run: run)
    }
    #expect(try store.exported() == other.exported())
  }

  @Test("Every report once, in its last version, by the bytes of its identifier")
  func lastVersions() throws {
    let run = try store.begin()
    try store.write(batch: [item("b", "one"), item("é"), item("a", "old")], run: run)
    try store.write(batch: [item("a", "new")], run: run)
    var texts: [String] = []
    try store.eachReport { texts.append($0.string($0.id) + " " + $0.string($0.narrative)) }
    #expect(texts == ["a new", "b one", "é text"])
  }

  @Test("A store is told from another file by its first bytes")
  func isDatabase() throws {
    #expect(CaseStore.isDatabase(path: folder.file()))
    let other = folder.file("in.ndjson")
    for content in ["", "SQLite", "{\"id\":\"A\"}\n"] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: other))
      #expect(!CaseStore.isDatabase(path: other))
    }
    #expect(!CaseStore.isDatabase(path: folder.file("none")))
  }

  @Test("The newest assessment of each report, or the newest of one pack")
  func latest() throws {
    try store.write(batch: [item("a", score: 1), item("b", score: 1)], run: store.begin())
    try store.write(batch: [item("a", score: 2)], run: store.begin(engine: "0.2.0"))
    try store.write(batch: [item("a", score: 3)], run: store.begin(Samples.secondPack))

    #expect(try store.exported().map(\.assessment.score) == [3, 1])
    let first = try store.exported(pack: Samples.firstPack.hash)
    #expect(first.map(\.assessment.score) == [2, 1])
    let second = try store.exported(pack: Samples.secondPack.hash)
    #expect(second.map(\.id) == ["a"])
  }

  @Test("An error of the receiver ends the export and reaches the caller")
  func receiverFails() throws {
    struct Full: Error {}
    try store.write(batch: Samples.batch(0..<10), run: store.begin())
    var seen = 0
    #expect(throws: Full.self) {
      try store.export { _ in
        seen += 1
        if seen == 3 { throw Full() }
      }
    }
    #expect(seen == 3)
    #expect(try store.exported().count == 10)
  }
}
