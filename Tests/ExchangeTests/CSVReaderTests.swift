import Exchange
import ReportModel
import Testing

struct CSVReaderTests {
  @Test(
    "rows of RFC 4180 and its cousins",
    arguments: [
      ("id,narrative\n1,abc\n", ["abc"]),
      ("id,narrative\n1,abc", ["abc"]),
      ("id,narrative\r\n1,abc\r\n", ["abc"]),
      ("id,narrative\r1,abc\r2,def\r", ["abc", "def"]),
      ("id,narrative\r1,abc\r2,def", ["abc", "def"]),
      ("\u{FEFF}id,narrative\n1,abc\n", ["abc"]),
      ("\n\nid,narrative\n\n1,abc\n\n2,def\n\n", ["abc", "def"]),
      ("id,narrative\n1,\"a,b\"\n", ["a,b"]),
      ("id,narrative\n1,\"a\nb\"\n", ["a\nb"]),
      ("id,narrative\r\n1,\"a\r\nb\"\r\n2,c\r\n", ["a\r\nb", "c"]),
      ("id,narrative\n1,\"say \"\"no\"\"\"\n", ["say \"no\""]),
      ("id,narrative\n1,\"\"\"\"\n", ["\""]),
      ("id,narrative\n1,\"\"\"a\"\"\"\"b\"\"\"\n", ["\"a\"\"b\""]),
      ("id,narrative\n1,5'10\" tall\n", ["5'10\" tall"]),
      ("id,narrative\n1, \"a\"\n", [" \"a\""]),
      ("id;narrative\n1;a,b\n", ["a,b"]),
      ("id\tnarrative\n1\ta,b;c\n", ["a,b;c"]),
      ("sep=;\r\nid;narrative\r\n1;a,b\r\n", ["a,b"]),
      ("\"id\",\"narrative\"\n\"1\",\"a\"\n", ["a"]),
      ("id,\"narrative\",\"a;b;c;d\"\n1,x,y\n", ["x"]),
      ("narrative,id\na,1\n", ["a"]),
      ("id,narrative\n1,\u{301}a\n2,\"\u{301}\"\n", ["\u{301}a", "\u{301}"]),
      ("id,narrative\n1,a\u{2028}b\u{85}c\n", ["a\u{2028}b\u{85}c"]),
      ("id,narrative,x\n1,a,\n2,b,\"\"\n,,\n,,\n", ["a", "b"]),
    ])
  func rows(text: String, narratives: [String]) throws {
    let intake = try Intake(text, name: "reports.csv")
    #expect(intake.codes == [])
    #expect(
      intake.narratives.map { Array($0.unicodeScalars) }
        == narratives.map { Array($0.unicodeScalars) })
  }

  @Test(
    "rows that are none say why and where",
    arguments: [
      ("1,a,b\n2,c\n", "csv-fields", 2, "1,a,b\n"),
      ("1\n2,c\n", "csv-fields", 2, "1\n"),
      ("1,\"a\n\nb\"\n2\n", "csv-fields", 5, "2\n"),
      ("1,\"a\"b\n", "csv-quote", 2, "1,\"a\"b\n"),
      ("1,\"he said \"no\" twice\"\r\n", "csv-quote", 2, "1,\"he said \"no\" twice\"\r\n"),
      ("1,a\n2,\"b\n3,c\n", "csv-unclosed-quote", 3, "2,\"b\n3,c\n"),
      ("1,\"", "csv-unclosed-quote", 2, "1,\""),
      (",a\n", "empty-field", 2, ",a\n"), ("1,\n", "empty-field", 2, "1,\n"),
      ("1, \t\n", "empty-field", 2, "1, \t\n"), ("1,a\r\n1,b", "duplicate-id", 3, "1,b"),
      ("1,a\u{0}\n", "nul-byte", 2, "1,a\u{0}\n"),
    ])
  func faults(rows: String, code: String, line: Int, raw: String) throws {
    let intake = try Intake("id,narrative\n" + rows, name: "reports.csv")
    #expect(intake.codes == [code])
    #expect(intake.lines == [line])
    #expect(intake.rejects.first?.raw == Array(raw.utf8))
  }

  @Test("the message of a ragged row tells what was expected and found")
  func raggedRow() throws {
    let intake = try Intake("id,narrative\n1,a,b,c\n", name: "reports.csv")
    let message = try #require(intake.rejects.first?.reason.message)
    #expect(message.en.contains("4 fields") && message.en.contains("has 2"))
    #expect(message.fr.contains("4 champs") && message.fr.contains("a 2"))
  }

  @Test("a byte that is no UTF-8 rejects its row and names the field")
  func invalidUTF8() throws {
    let good = Array("id,title,narrative\n1,é,é\n2,ü,".utf8)
    let intake = try Intake(good + [0xE9] + Array("\n3,ç,é\n".utf8), name: "reports.csv")
    #expect(intake.ids == ["1", "3"])
    #expect(intake.codes == ["invalid-utf8"])
    #expect(intake.rejects.first?.reason.field == "narrative")
    #expect(intake.rejects.first?.raw == Array("2,ü,".utf8) + [0xE9, 0x0A])
  }

  @Test(
    "columns are recognised in both languages, however they are written",
    arguments: [
      "id,narrative", "ID,Narrative", " Id , NARRATIVE ", "identifiant,texte", "Numéro,Récit",
      "NUMÉRO,description", "nume\u{301}ro,texte", "N°,Narratif", "Report ID,Report text",
      "report_id,Details", "Numéro de dossier;Texte du signalement", "no;Exposé des faits",
    ])
  func columnNames(header: String) throws {
    let delimiter = header.contains(";") ? ";" : ","
    #expect(try Intake("\(header)\n7\(delimiter)abc\n", name: "a.csv").ids == ["7"])
  }

  @Test("all fields and further columns arrive")
  func columns() throws {
    let text = #"""
      Identifiant;Date de réception;Source;Langue;Province;Ville;Titre;Texte;Note;;Note
      R-1;2024-01-02;courriel;fr;QC;Laval;Titre;Récit;"dit ""oui""";x;y
      """#
    let report = try #require(try Intake(text, name: "a.csv").reports.first)
    #expect(report.string(report.receivedAt) == "2024-01-02")
    #expect(report.string(report.sourceType) == "courriel")
    #expect(report.string(report.language) == "fr")
    #expect(report.string(report.province) == "QC")
    #expect(report.string(report.city) == "Laval")
    #expect(report.string(report.title) == "Titre")
    #expect(report.string(report.narrative) == "Récit")
    let extras = report.extras.map { [report.string($0.name), report.string($0.value)] }
    #expect(
      extras == [["Note", "\"dit \\\"oui\\\"\""], ["column_10", "\"x\""], ["Note_2", "\"y\""]])
  }

  @Test("--map names a column, and the usual one is then a further field")
  func mapping() throws {
    let options = ReadOptions(fieldMap: ["narrative": "mémo"])
    let intake = try Intake("id,narrative,Memo\n1,a,b\n", name: "a.csv", options: options)
    #expect(intake.narratives == ["b"])
    #expect(intake.reports.first?.extras.count == 1)
  }

  @Test("the field's own name goes before its other names, with a notice")
  func preference() throws {
    let intake = try Intake("id,description,narrative\n1,a,b\n", name: "a.csv")
    #expect(intake.narratives == ["b"])
    #expect(intake.notices == ["column-not-read"])
  }

  @Test(
    "a header that cannot be used is an error",
    arguments: [
      ("id,memo\n1,a\n", [:], "missing-column"), ("narrative\na\n", [:], "missing-column"),
      ("id,texte,description\n1,a,b\n", [:], "ambiguous-column"),
      ("id,narrative,narrative\n1,a,b\n", [:], "ambiguous-column"),
      ("id,narrative\n1,a\n", ["city": "ville"], "missing-column"),
      ("id,narrative\n1,a\n", ["ort": "ville"], "unknown-field"),
      ("id,\"narrative\n1,a\n", [:], "no-header"), ("id,narrative\n", [:], "empty-input"),
      ("id,narrative\n\n\n", [:], "empty-input"),
    ] as [(String, [String: String], String)])
  func headerFaults(text: String, map: [String: String], code: String) throws {
    let error = #expect(throws: ExchangeError.self) {
      try Intake(text, name: "a.csv", options: ReadOptions(fieldMap: map))
    }
    #expect(error?.code == code)
    #expect(error?.message.en.isEmpty == false && error?.message.fr.isEmpty == false)
  }

  @Test("rows that cross blocks are whole and lines are counted", arguments: ["\n", "\r\n", "\r"])
  func blocks(ending: String) throws {
    var text = "id,narrative" + ending
    for number in 0..<60_000 {
      text += "\(number),\"récit \(number)\(ending)\"\"suite\"\"\"" + ending
    }
    let intake = try Intake(text + "x", name: "a.csv")
    #expect(intake.reports.count == 60_000)
    #expect(intake.narratives.last == "récit 59999\(ending)\"suite\"")
    #expect(intake.reports.last?.line == 2 + 2 * 59_999)
    #expect(intake.lines == [2 + 2 * 60_000])
  }

  @Test("an unclosed quotation mark swallows the rest, but not the memory nor the bytes")
  func unclosedLong() throws {
    let rest = "2,\"" + String(repeating: "abc,def\n", count: 300_000)
    let intake = try Intake(
      "id,narrative\n1,a\n" + rest, name: "a.csv", options: ReadOptions(maxRecordBytes: 10_000))
    #expect(intake.ids == ["1"])
    #expect(intake.codes == ["csv-unclosed-quote"])
    #expect(intake.lines == [3])
    #expect(intake.streamed == Array(rest.utf8))
  }
}
