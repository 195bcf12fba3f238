import Foundation
import Testing

/// `fanal statistics`, run as a program.
struct StatisticsCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
    try ExportCall.addPerson(to: "s.db", in: folder)
    try ExportCall.addPerson(to: "s.db", in: folder, role: "analyst", handle: "kim")
    let lines = (0..<44).map { number in
      let province = number < 30 ? "ON" : number < 42 ? "QC" : "NU"
      let text = number % 2 == 0 ? "He took her passport." : "Nothing to see."
      let day = number < 4 ? "2026-05-05" : "2026-08-05"
      return
        #"{"id":"R-\#(number)","language":"en","province":"\#(province)","received_at":"\#(day)","#
        + #""source_type":"web_form","narrative":"\#(text)"}"#
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "in.ndjson")
    let screened = try Program.run(
      ["screen", "in.ndjson", "--pack", "pack", "--store", "s.db", "--output", "o", "--by", "ada"],
      in: folder)
    guard screened.code == 0 else { throw Program.Failure(reason: screened.error) }
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["statistics", "--store", "s.db"] + arguments, in: folder)
  }

  @Test func `figures for publication and for the centre, for people and programs`() throws {
    let text = try run("--by", "province", "--person", "kim")
    #expect(text.code == 0 && text.error.isEmpty)
    #expect(text.output.contains("Reports received, all days"))
    #expect(text.output.contains("is not shown: under 10"))
    #expect(text.output.contains("Assessed with small 1.0 ("))
    let nunavut = try #require(text.output.split(separator: "\n").first { $0.hasPrefix("NU") })
    #expect(nunavut.split(separator: " ").dropFirst().allSatisfy { $0 == "–" })

    let french = try run(
      "--quarter", "2026Q3", "--compare", "--by", "language", "--person", "kim", "--lang", "fr")
    #expect(french.code == 0)
    #expect(
      french.output.contains(
        "Signalements reçus, 3e trimestre de 2026 (du 2026-07-01 au 2026-09-30)"))
    #expect(french.output.contains("Par rapport au 2e trimestre de 2026"))
    #expect(french.output.contains("anglais"))

    let schema = try SchemaCheck("statistics")
    for more in [["--by", "province", "--by", "pillar"], ["--quarter", "2026Q3", "--compare"]] {
      let json = try Program.run(
        ["statistics", "--store", "s.db", "--json", "--person", "kim"] + more, in: folder)
      let object = try #require(Records.objects(json.output).first)
      #expect(schema.problems(of: object).isEmpty)
      #expect(object["publishable"] as? Bool == true)
    }

    let csv = try run(
      "--by", "province", "--csv", "--internal", "--purpose", "Quarterly meeting", "--person", "ada"
    )
    #expect(csv.output.hasPrefix("province,measure,count,share,low,high\n"))
    #expect(
      csv.output.contains("NU,received,2,,,\n") && csv.output.contains("all,received,44,,,\n"))

    let audit = try Program.run(
      ["store", "audit", "--store", "s.db", "--json", "--act", "statistics", "--by", "ada"],
      in: folder)
    let entries = Records.objects(audit.output)
    #expect(entries.count == 5)
    #expect(audit.output.contains("Quarterly meeting"))
  }

  @Test func `what is wrong is said before anything is counted`() throws {
    for (arguments, sentence) in [
      (["--by", "ada"], "Who asks is said with --person"),
      (["--by", "provinse"], "Did you mean province?"),
      (["--by", "month", "--by", "month"], "twice at most"),
      (["--least", "4"], "--least is at least 5"), (["--quarter", "2026"], "such as 2026Q3"),
      (["--fiscal"], "--fiscal goes with --quarter"), (["--compare"], "--compare needs a period"),
      (["--internal", "--person", "ada"], "--internal needs --purpose"),
      (["--internal", "--purpose", "x", "--person", "kim"], "kim (analyst) may not"),
      (["--rules", "9.9", "--person", "kim"], "There are: 1.0 ("), ([], "Say who does this"),
      (["--policy", "none.toml", "--person", "kim"], "none.toml"),
    ] {
      let outcome = try Program.run(["statistics", "--store", "s.db"] + arguments, in: folder)
      #expect(outcome.code == 2 && outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.error.contains(sentence), "\(arguments): \(outcome.error)")
    }
  }
}
