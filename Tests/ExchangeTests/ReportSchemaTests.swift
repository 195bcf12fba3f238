import Exchange
import TestSupport
import Testing

/// The reader and `report.schema.json` agree on what a report is.
struct ReportSchemaTests {
  @Test(
    "what the schema accepts, the reader accepts, and the other way round",
    arguments: [
      #"{"id":"1","narrative":"n"}"#, #"{"id":1,"narrative":"n","x":[1]}"#,
      #"{"id":"1","narrative":"n","title":null}"#, #"{"id":"1","narrative":"n","city":7}"#,
      #"{"id":"1"}"#, #"{"narrative":"n"}"#, #"{"id":"1","narrative":" "}"#,
      #"{"id":1.5,"narrative":"n"}"#,
      #"{"id":null,"narrative":"n"}"#, #"{"id":"1","narrative":null}"#, #""x""#,
    ])
  func agreement(line: String) throws {
    let schema = try JSONSchema(named: "report.schema.json")
    let conforms = try schema.faults(in: Array(line.utf8)).isEmpty
    #expect(try Intake(line, options: ReadOptions(format: .ndjson)).codes.isEmpty == conforms)
  }
}
