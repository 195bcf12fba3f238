import Foundation
import Testing

/// `fanal search` and `fanal preview`.
@Suite(.serialized)
struct SearchCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try folder.write(
      """
      {"id":"A","language":"fr","received_at":"2026-11-20T08:00:00Z","province":"QC",\
      "narrative":"Le patron a confisqué son passeport. Il a pris mon passeport."}
      {"id":"B","language":"en","received_at":"2026-11-21T08:00:00Z","province":"ON",\
      "narrative":"He took my passport and my phone; Passeport, she wrote."}
      {"id":"C","language":"fr","narrative":"On a CONFISQUE la clé de l'Élan."}

      """, to: "in.ndjson")
    #expect(try run("screen", "in.ndjson", "--pack", "pack").code == 0)
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, in: folder)
  }

  private func found(_ words: String...) throws -> [String] {
    let outcome = try Program.run(["search", "--json"] + words, in: folder)
    #expect(outcome.code == 0)
    return Records.objects(outcome.output).compactMap { $0["id"] as? String }.sorted()
  }

  @Test func `words are found in any case, with or without accents`() throws {
    #expect(try found("passeport") == ["A", "B"])
    #expect(try found("confisqué") == ["A", "C"])
    #expect(try found("CONFISQUE") == ["A", "C"])
    #expect(try found("élan") == ["C"] && found("elan") == ["C"])
    #expect(try found("confisq*") == ["A", "C"])
    #expect(try found("confisq").isEmpty)
    #expect(try found("confisqué", "passeport") == ["A"])
    #expect(try found("mon passeport") == ["A"])
    #expect(try found("passeport mon").isEmpty)
    #expect(try found("passeport", "--province", "ON") == ["B"])
    #expect(try found("passeport", "--since", "2026-11-21") == ["B"])
    #expect(try found("passeport", "--code", "test.papers") == ["A", "B"])
    #expect(try found(#"" OR narrative : x""#).isEmpty)
  }

  @Test func `hits are marked, and it is said once what the index leaves readable`() throws {
    let first = try run("search", "confisqué", "passeport")
    #expect(first.output.contains("Le patron a [confisqué] son [passeport]."))
    #expect(first.error.contains("1 report.") && first.error.contains("in clear"))
    let second = try run("search", "passeport", "--lang", "fr", "--order", "date", "--limit", "1")
    #expect(second.output.hasPrefix("B  2026-11-21"))
    #expect(second.error.contains("2 signalements. Suite\u{A0}: --skip 1"))
    #expect(!second.error.contains("en clair"))
    let rest = try run("search", "passeport", "--order", "date", "--skip", "1", "--json")
    #expect(Records.objects(rest.output).compactMap { $0["id"] as? String } == ["A"])
    #expect(try run("store", "audit", "--json").output.contains("\"search\""))
    #expect(try !run("store", "audit", "--json").output.contains("passeport"))
  }

  @Test func `the index can be switched off, and made anew`() throws {
    #expect(try run("store", "index", "off").code == 0)
    let off = try run("search", "passeport", "--lang", "fr")
    #expect(off.code == 2 && off.error.contains("fanal store index on"))
    let bytes = try folder.data("fanal.db") + ((try? folder.data("fanal.db-wal")) ?? Data())
    #expect(bytes.range(of: Data("confisque".utf8)) == nil)
    #expect(try run("store", "index", "on").code == 0)
    #expect(try found("passeport") == ["A", "B"])
    #expect(try run("search", "--rebuild").error.contains("Indexed 3 reports."))
    #expect(try found("passeport") == ["A", "B"])
    #expect(try run("people", "add", "ada", "--name", "A", "--role", "administrator").code == 0)
    #expect(try run("store", "index", "off").code == 2)
    #expect(try run("search", "passeport").code == 2)
    #expect(try run("search", "passeport", "--by", "ada").code == 0)
  }

  @Test func `a preview says what thresholds make and find`() throws {
    #expect(try run("people", "add", "ada", "--name", "A", "--role", "administrator").code == 0)
    #expect(try run("review", "decide", "A", "--to", "confirmed", "--by", "ada").code == 0)
    let json = try run(
      "preview", "--threshold", "0", "--threshold", "3", "--threshold", "99", "--json", "--by",
      "ada")
    let object = try #require(Records.objects(json.output).first)
    #expect(object["reports"] as? Int == 3 && object["days"] as? Int == 2)
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["reports"] as? Int } == [3, 2, 0])
    #expect(rows.compactMap { $0["per_day"] as? Double } == [1, 1, 0])
    #expect(rows.compactMap { $0["confirmed_share"] as? Double } == [1, 1, 0])
    let text = try run("preview", "--a-day", "1", "--lang", "fr", "--by", "ada")
    #expect(text.code == 0 && text.output.contains("confirmés trouvés"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
    try folder.write(
      #"{"id":"B","label":"positive","indicators":[]}"# + "\n", to: "gold.ndjson")
    let labelled = try run(
      "preview", "--on", "in.ndjson", "--gold", "gold.ndjson", "--pack", "pack", "--json",
      "--threshold", "3")
    let row = try #require(Records.objects(labelled.output).first?["rows"] as? [[String: Any]])
      .first
    #expect(row?["confirmed_share"] as? Double == 1 && row?["reports"] as? Int == 2)
  }
}
