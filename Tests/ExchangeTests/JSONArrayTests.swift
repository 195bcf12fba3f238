import Exchange
import ReportModel
import Testing

struct JSONArrayTests {
  @Test("an array of objects is read element by element")
  func array() throws {
    let text = """
       [
        {"id": "1", "narrative": "a, [b] {c} \\" ]"},
        {"id": "2",
         "narrative": "n",
         "x": [1, {"y": []}]} , {"id": "1", "narrative": "again"},
        7,
        {"id": "3" "narrative": "n"},
        {"id": "4", "narrative": "n"}
       ]
      """
    let intake = try Intake(text, name: "reports.json")
    #expect(intake.ids == ["1", "2", "4"])
    #expect(intake.narratives[0] == "a, [b] {c} \" ]")
    #expect(intake.reports.map(\.line) == [2, 3, 8])
    #expect(intake.codes == ["duplicate-id", "not-an-object", "broken-json"])
    #expect(intake.lines == [5, 6, 7])
    #expect(intake.rejects[2].raw == Array(#"{"id": "3" "narrative": "n"}"#.utf8))
  }

  @Test(
    "what is wrong with the array itself is a reject",
    arguments: [
      (#"[{"id":"1","narrative":"n"},]"#, ["broken-json"]),
      (#"[,{"id":"1","narrative":"n"}]"#, ["broken-json"]),
      (#"[{"id":"1","narrative":"n"},,]"#, ["broken-json", "broken-json"]),
      (#"[{"id":"1","narrative":"n"}"#, ["broken-json"]),
      (#"[{"id":"1","narrative":"n"},"#, ["broken-json"]),
      (#"[{"id":"1","narrative":"n"}] x"#, ["broken-json"]),
      (#"[{"id":"1","narrative":"n"}]]"#, ["broken-json"]),
      (#"[{"id":"1","narrative":"n"},{"id":"2","narrative":"n]"#, ["broken-json"]),
    ])
  func faults(text: String, codes: [String]) throws {
    let intake = try Intake(text, name: "reports.json")
    #expect(intake.ids == ["1"])
    #expect(intake.codes == codes)
  }

  @Test("an empty array is an empty input")
  func empty() throws {
    let error = #expect(throws: ExchangeError.self) { try Intake("[ ]", name: "reports.json") }
    #expect(error?.code == "empty-input")
  }

  @Test("elements that cross blocks are whole")
  func blocks() throws {
    let elements = (0..<30_000).map { #"{"id":"\#($0)","narrative":"récit \#($0) \u00e9"}"# }
    let intake = try Intake("[" + elements.joined(separator: ",\n") + "]", name: "reports.json")
    #expect(intake.reports.count == 30_000)
    #expect(intake.narratives.last == "récit 29999 é")
    #expect(intake.reports.last?.line == 30_000)
  }
}
