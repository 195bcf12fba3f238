import Exchange
import ReportModel
import Testing

struct NDJSONReaderTests {
  @Test("fields, escapes and further fields arrive as they were meant")
  func fields() throws {
    let line =
      #"{"id":"R-7","received_at":"2024-04-01T16:00:00Z","source_type":"hotline_call","#
      + #""language":"fr","province":"QC","city":"Montr\u00e9al","title":"Une \"tante\"","#
      + #""narrative":"Ligne 1\nLigne 2 \ud83d\ude00 été e\u0301","age":17,"a\tb":{"k":[1,2]}}"#
    let report = try #require(try Intake(line).reports.first)
    #expect(report.string(report.id) == "R-7")
    #expect(report.string(report.receivedAt) == "2024-04-01T16:00:00Z")
    #expect(report.string(report.sourceType) == "hotline_call")
    #expect(report.string(report.language) == "fr")
    #expect(report.string(report.province) == "QC")
    #expect(report.string(report.city) == "Montréal")
    #expect(report.string(report.title) == #"Une "tante""#)
    #expect(
      Array(report.string(report.narrative).unicodeScalars)
        == Array("Ligne 1\nLigne 2 😀 été e\u{301}".unicodeScalars))
    let extras = report.extras.map { [report.string($0.name), report.string($0.value)] }
    #expect(extras == [["age", "17"], ["a\tb", #"{"k":[1,2]}"#]])
    #expect(report.line == 1)
  }

  @Test(
    "what a record lacks or gets wrong is named",
    arguments: [
      (#"{"narrative":"n"}"#, "missing-field", "id"),
      (#"{"id":"1"}"#, "missing-field", "narrative"),
      (#"{"id":null,"narrative":"n"}"#, "missing-field", "id"),
      (#"{"id":"1","narrative":null}"#, "missing-field", "narrative"),
      (#"{"id":"","narrative":"n"}"#, "empty-field", "id"),
      (#"{"id":"1","narrative":""}"#, "empty-field", "narrative"),
      (#"{"id":"1","narrative":" \n\t"}"#, "empty-field", "narrative"),
      ("{\"id\":\"1\",\"narrative\":\"\u{A0}\u{2003}\u{200B}\"}", "empty-field", "narrative"),
      (#"{"id":"1","narrative":5}"#, "wrong-type", "narrative"),
      (#"{"id":"1","narrative":["a"]}"#, "wrong-type", "narrative"),
      (#"{"id":1.5,"narrative":"n"}"#, "wrong-type", "id"),
      (#"{"id":1e3,"narrative":"n"}"#, "wrong-type", "id"),
      (#"{"id":true,"narrative":"n"}"#, "wrong-type", "id"),
      (#"{"id":{},"narrative":"n"}"#, "wrong-type", "id"),
      (#"{"id":"1","narrative":"n","language":3}"#, "wrong-type", "language"),
      (#"{"id":"1","narrative":"n","title":false}"#, "wrong-type", "title"),
      (#"{"id":"1","narrative":"n","city":{"a":1}}"#, "wrong-type", "city"),
      (#"{"id":"1","narrative":"a\u0000b"}"#, "nul-byte", "narrative"),
      (#"{"id":"1\u0000","narrative":"n"}"#, "nul-byte", "id"),
      (#"{"id":"1","narrative":"n","narrative":"m"}"#, "duplicate-key", "narrative"),
      (#"{"id":"1","id":"1","narrative":"n"}"#, "duplicate-key", "id"),
      (#"{"id":"1","\u0069d":"2","narrative":"n"}"#, "duplicate-key", "id"),
    ])
  func faults(line: String, code: String, field: String) throws {
    let intake = try Intake(line)
    #expect(intake.codes == [code])
    #expect(intake.rejects.first?.reason.field == field)
  }

  @Test(
    "no field may hold NUL, however deep",
    arguments: [
      #""a\u0000""#, #"["\u0000"]"#, #"[{"a":{"b\u0000":1}}]"#, #"{"a":[1,{"b":"c\u0000d"}]}"#,
    ])
  func nul(value: String) throws {
    let intake = try Intake(#"{"id":"1","narrative":"n","x":\#(value),"y":1}"#)
    #expect(intake.codes == ["nul-byte"])
  }

  @Test("broken JSON behind a wrong type counts as broken JSON")
  func severity() throws {
    #expect(try Intake(#"{"id":1.5,"narrative":"n",}"#).codes == ["broken-json"])
  }

  @Test("further fields may not occur twice, however many there are", arguments: [2, 10, 5000])
  func duplicateExtras(count: Int) throws {
    let names = (0..<count).map { #""f\#($0)":0"# }.joined(separator: ",")
    let intake = try Intake(
      """
      {"id":"1","narrative":"n",\(names)}
      {"id":"2","narrative":"n",\(names),"f1":1}
      {"id":"3","narrative":"n",\(names),"\\u00661":1}
      """)
    #expect(intake.ids == ["1"])
    #expect(intake.codes == ["duplicate-key", "duplicate-key"])
  }

  @Test(
    "a NUL byte is named as such", arguments: [#"{"id":"1","narrative":"a!b"}"#, #"{"id":!1}"#])
  func nulBytes(line: String) throws {
    let bytes = line.utf8.map { $0 == UInt8(ascii: "!") ? 0 : $0 }
    #expect(try Intake(bytes).codes == ["nul-byte"])
  }

  @Test("a whole number is an id by its digits")
  func integerID() throws {
    #expect(try Intake(#"{"id":4711,"narrative":"n"}"#).ids == ["4711"])
  }

  @Test("null is absent")
  func nulls() throws {
    let report = try #require(
      try Intake(#"{"id":"1","narrative":"n","title":null,"language":null}"#).reports.first)
    #expect(report.title.isEmpty)
    #expect(report.language.isEmpty)
  }

  @Test(
    "`source` stands for `source_type` where that is missing",
    arguments: [
      (#""source":"web""#, "web", 0), (#""source_type":"web""#, "web", 0),
      (#""source":"x","source_type":"web""#, "web", 1),
      (#""source_type":"web","source":"x""#, "web", 1), (#""source":7"#, "", 1),
      (#""a":1,"source":"w\u0065b","b":2"#, "web", 2),
    ])
  func source(fields: String, kind: String, extras: Int) throws {
    let report = try #require(
      try Intake(#"{"id":"1","narrative":"n",\#(fields)}"#).reports.first)
    #expect(report.string(report.sourceType) == kind)
    #expect(report.extras.count == extras)
  }

  @Test("--map gives a field another name, and the usual one is then a further field")
  func mapping() throws {
    let options = ReadOptions(fieldMap: [
      "narrative": "a_rather_long_name_for_it", "id": "clé", "title": "source",
    ])
    let intake = try Intake(
      #"{"clé":"9","a_rather_long_name_for_it":"texte","narrative":"x","source":"t"}"#,
      options: options)
    let report = try #require(intake.reports.first)
    #expect(report.string(report.narrative) == "texte")
    #expect(report.string(report.title) == "t")
    #expect(report.sourceType.isEmpty)
    #expect(report.extras.map { report.string($0.name) } == ["narrative"])
  }

  @Test("a map to a field that does not exist is an error")
  func wrongMapping() throws {
    let error = #expect(throws: ExchangeError.self) {
      try Intake("{}", options: ReadOptions(fieldMap: ["texte": "x"]))
    }
    #expect(error?.code == "unknown-field")
  }

  @Test("the default language fills in where none is given")
  func defaultLanguage() throws {
    let intake = try Intake(
      """
      {"id":"1","narrative":"n"}
      {"id":"2","narrative":"n","language":"en"}
      """, options: ReadOptions(defaultLanguage: "fr"))
    #expect(intake.reports.map { $0.string($0.language) } == ["fr", "en"])
  }

  @Test("blank lines, CR LF, a BOM and a missing last line break do no harm")
  func lineEndings() throws {
    let text =
      "\u{FEFF}\r\n{\"id\":\"1\",\"narrative\":\"n\"}\r\n\n  \t\r\nx\r\n{\"id\":\"2\",\"narrative\":\"n\"}"
    let intake = try Intake(text)
    #expect(intake.ids == ["1", "2"])
    #expect(intake.reports.map(\.line) == [2, 6])
    #expect(intake.lines == [5])
    #expect(intake.rejects.first?.raw == Array("x\r\n".utf8))
    #expect(intake.rejects.first?.reason.byteOffset == 39)
    #expect(intake.rejects.first?.reason.byteCount == 3)
  }

  @Test("the column counts Unicode scalars")
  func column() throws {
    let intake = try Intake(#"{"id":"é😀",oops}"#)
    #expect(intake.rejects.first?.reason.column == 12)
  }

  @Test("an id that occurs twice rejects the second record and names the first")
  func duplicates() throws {
    let intake = try Intake(
      """
      {"id":"1","narrative":"n"}
      {"id":"2","narrative":""}
      {"id":"1","narrative":"other"}
      {"id":"2","narrative":"n"}
      {"id":1,"narrative":"n"}
      """)
    #expect(intake.ids == ["1", "2"])
    #expect(intake.codes == ["empty-field", "duplicate-id", "duplicate-id"])
    #expect(intake.rejects[1].reason.message.en.contains("line 1"))
    #expect(intake.rejects[1].reason.message.fr.contains("ligne 1"))
  }

  @Test("a hundred thousand ids are told apart across many blocks")
  func manyRecords() throws {
    var text = ""
    for number in 0..<100_000 {
      text += #"{"id":"R\#(number)","narrative":"Récit \#(number), café\tet thé."}"# + "\n"
    }
    text += #"{"id":"R54321","narrative":"n"}"#
    let intake = try Intake(text)
    #expect(intake.reports.count == 100_000)
    #expect(intake.narratives[77_777] == "Récit 77777, café\tet thé.")
    #expect(intake.codes == ["duplicate-id"])
    #expect(intake.rejects[0].reason.message.en.contains("line 54322 "))
  }

  @Test("no message quotes the report")
  func discretion() throws {
    let intake = try Intake(
      """
      {"id":"SECRET","narrative":SECRET}
      {"id":"SECRET","narrative":7}
      {"id":"SECRET","narrative":"SECRET"}
      {"id":"SECRET","narrative":"SECRET"}
      """)
    #expect(intake.codes.count == 3)
    for (reason, _) in intake.rejects {
      #expect(!reason.message.en.contains("SECRET"))
      #expect(!reason.message.fr.contains("SECRET"))
    }
  }
}
