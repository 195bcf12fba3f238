import Exchange
import Foundation
import ReportModel
import Testing

@testable import Export

/// Tables for spreadsheets and analysis, read by Python and DuckDB.
struct TableTests {
  private static let dangerous = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x",
  ]

  @Test(.enabled(if: Reader.hasPython), arguments: dangerous)
  func `no cell of CSV begins like a formula`(_ text: String) throws {
    let folder = try Folder()
    try Sample.export(
      Sample.request(.csv),
      [
        Sample.record(
          text, "x; \"y\", z\r\nline", found: [.init(code: text, words: "x; \"y\", z\r\nline")])
      ],
      to: folder.file("out.csv"))
    let rows =
      try Reader.json(
        "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', "
          + "encoding='utf-8')))))", folder.file("out.csv")) as? [[String]] ?? []
    #expect(
      rows.count == 2 && rows[0] == AssessmentCSVWriter.columns + ExportRecord.standingColumns)
    let row = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(row["id"] == "'" + text)
    #expect(row["indicators"] == "'" + text)
    #expect(row["evidence"] == "x; \"y\", z\r\nline")
  }

  private static let workbook = """
    import openpyxl, json, sys
    wb = openpyxl.load_workbook(sys.argv[1])
    print(json.dumps({s.title: {"rows": [[c.value for c in r] for r in s.iter_rows()],
      "types": [[c.data_type for c in r] for r in s.iter_rows()],
      "frozen": s.freeze_panes, "filter": s.auto_filter.ref} for s in wb}))
    """

  private struct Sheet {
    var rows: [[Any]]
    var types: [[String]]
    var frozen: String?
    var filter: String?

    init(_ value: Any?) throws {
      let object = try #require(value as? [String: Any])
      rows = try #require(object["rows"] as? [[Any]])
      types = try #require(object["types"] as? [[String]])
      frozen = object["frozen"] as? String
      filter = object["filter"] as? String
    }

    func column(_ heading: String) throws -> [Any] {
      let index = try #require(
        rows[0].firstIndex { ($0 as? String)?.hasPrefix(heading) == true })
      return rows.dropFirst().map { $0[index] }
    }
  }

  private func sheets(_ file: URL) throws -> [String: Any] {
    try #require(try Reader.json(Self.workbook, file) as? [String: Any])
  }

  @Test(.enabled(if: Reader.hasPython)) func `a workbook, read by openpyxl`() throws {
    let folder = try Folder()
    try Sample.export(Sample.request(.xlsx), to: folder.file("out.xlsx"))
    #expect(folder.names == ["out.xlsx", "out.xlsx.manifest.json"])
    let sheets = try sheets(folder.file("out.xlsx"))
    #expect(
      Set(sheets.keys)
        == ["reports", "evidence", "pillars", "raised", "verdicts", "notes", "codes", "about"])
    let reports = try Sheet(sheets["reports"])
    #expect(reports.frozen == "B2" && reports.filter == "A1:AD4")
    #expect(reports.rows[0].first as? String == "Report\nSignalement")
    #expect(try reports.column("Report").map { $0 as? String } == ["R-1", "R-2", "R-3"])
    #expect(try reports.column("Title")[0] as? String == "=SUM(A1)")
    #expect(try reports.column("Score")[0] as? Double == 3.5)
    #expect(try reports.column("Flagged").map { $0 as? Bool } == [true, false, false])
    #expect(
      try reports.column("Narrative")[0] as? String
        == Sample.records[0].report.string(Sample.records[0].report.narrative))
    let types = sheets.values.compactMap { try? Sheet($0) }.flatMap { $0.types.flatMap { $0 } }
    #expect(!types.contains("f"), "a cell is a formula")
    let evidence = try Sheet(sheets["evidence"])
    #expect(try evidence.column("Words")[0] as? String == "took my passport")
    #expect(try evidence.column("From")[0] as? Int == 8)
    #expect(try evidence.column("Standing").map { $0 as? String } == ["indicator", "dismissed"])
    let pillars = try Sheet(sheets["pillars"])
    #expect(try pillars.column("Next steps in French")[0] as? String == "Voir la personne seule.")
    #expect(
      try reports.column("State of review").map { $0 as? String } == [
        "confirmed", "dismissed", nil,
      ])
    #expect(try reports.column("Decided by").map { $0 as? String } == ["Kim Roy", "=Lee", nil])
    let raised = try Sheet(sheets["raised"])
    #expect(raised.rows.count == 2 && raised.rows[1][0] as? String == "R-2")
    #expect(try raised.column("Why, in French")[0] as? String == "Un téléphone, trois textes.")
    let verdicts = try Sheet(sheets["verdicts"])
    #expect(
      try verdicts.column("Verdict").map { $0 as? String } == ["confirmed", "unsure"])
    let notes = try Sheet(sheets["notes"])
    #expect(notes.rows.count == 2)
    #expect(
      notes.rows[1].map { $0 as? String }
        == ["R-1", "=Spoke to <her>.", "Lee", "2026-11-24T10:00:00Z"])
    let codes = try Sheet(sheets["codes"])
    #expect(try codes.column("French")[0] as? String == "Pièces d'identité confisquées")
    let about = try Sheet(sheets["about"]).rows.flatMap { $0 }.compactMap { $0 as? String }
    for text in [
      "Weekly \"review\" <b>", "Ana Tremblay", "TLP:AMBER · PROTECTED B\nTLP:AMBER · PROTÉGÉ B",
    ] {
      #expect(about.contains(text), "\(text)")
    }
  }

  @Test(.enabled(if: Reader.hasPython))
  func `what no cell can hold is dropped or cut, with a mark`() throws {
    let folder = try Folder()
    let long = String(repeating: "é😀", count: 20_000)
    try Sample.export(
      Sample.request(.xlsx),
      [
        Sample.record("A", "a\u{0}b\u{1}c\u{FFFE}d\u{FFFF}e\tf\ng"), Sample.record("B", long),
        Sample.record("C", "=cmd|' /C calc'!A0"),
      ], to: folder.file("out.xlsx"))
    let reports = try Sheet(sheets(folder.file("out.xlsx"))["reports"])
    let texts = try reports.column("Narrative").map { $0 as? String ?? "" }
    #expect(texts[0] == "abcde\tf\ng")
    #expect(texts[1].utf16.count <= 32_767 && texts[1].hasSuffix("… [cut / coupé]"))
    #expect(long.hasPrefix(texts[1].dropLast("… [cut / coupé]".count)))
    #expect(texts[2] == "=cmd|' /C calc'!A0")
  }

  @Test(arguments: [ExportFormat.ndjson, .csv, .html, .htcds, .stix])
  func `states are told, and reports that the file does not hold are not`(
    _ format: ExportFormat
  ) throws {
    let folder = try Folder()
    try Sample.export(Sample.request(format), to: folder.file("out"))
    let text = try folder.text("out")
    for word in ["confirmed", "dismissed", "Kim Roy"] { #expect(text.contains(word), "\(word)") }
    #expect(!text.contains("SECRET-8"))
  }

  @Test(arguments: [ExportFormat.ndjson, .csv, .xlsx, .html, .htcds, .stix])
  func `equal exports have equal bytes`(_ format: ExportFormat) throws {
    let folder = try Folder()
    let first = try Sample.export(Sample.request(format), to: folder.file("a"))
    let second = try Sample.export(Sample.request(format), to: folder.file("b"))
    #expect(first.digest == second.digest)
    #expect(
      try Data(contentsOf: folder.file("a")) == Data(contentsOf: folder.file("b")))
    #expect(
      ContentHash(of: Array(try Data(contentsOf: folder.file("a")))).hexadecimal == first.digest)
  }

  @Test(.enabled(if: Reader.hasPython)) func `Parquet, read by DuckDB`() throws {
    let folder = try Folder()
    setenv("FANAL_PYTHON", Reader.python.path, 1)
    try Sample.export(Sample.request(.parquet), to: folder.file("out.parquet"))
    let script = """
      import duckdb, json, sys
      f = sys.argv[1]
      print(json.dumps({
        "rows": duckdb.sql(f"select id, received_on::varchar, score, flagged, indicators, findings, state, verdicts, raised from '{f}' order by id").fetchall(),
        "about": duckdb.sql(f"select value from parquet_kv_metadata('{f}') where key = 'fanal'").fetchall()[0][0].decode()}))
      """
    let object = try #require(
      try Reader.json(script, folder.file("out.parquet")) as? [String: Any])
    let rows = try #require(object["rows"] as? [[Any]])
    #expect(rows.map { $0[0] as? String } == ["R-1", "R-2", "R-3"])
    #expect(rows[0][1] as? String == "2026-11-20" && rows[2][1] is NSNull)
    #expect(rows[0][4] as? [String] == ["coercion.documents_confiscated"])
    let findings = try #require(rows[0][5] as? [[String: Any]])
    #expect(findings[0]["text"] as? String == "took my passport")
    #expect(findings[0]["start"] as? Int == 8)
    #expect(rows.map { $0[6] as? String } == ["confirmed", "dismissed", nil])
    #expect((rows[0][7] as? [[String: Any]])?.map { $0["by"] as? String } == ["Kim Roy", "Lee"])
    #expect(rows[1][8] as? [String] == ["partnership"])
    #expect(
      (object["about"] as? String)?.contains("\"marking\":[\"TLP:AMBER\",\"PROTECTED B\"]") == true)
    #expect(folder.names == ["out.parquet", "out.parquet.manifest.json"])
  }
}
