import Testing

@testable import RuleEngine

/// Single lines of rule files are changed, and nothing else.
struct RuleFileEditTests {
  @Test(arguments: [
    ("status \"watch\"", "status \"live\""),
    ("status    'watch' -- since May", "status    \"live\" -- since May"),
    ("status(\"watch\")\nx", "status(\"live\")\nx"),
    ("-- status \"x\"\nstatus \"watch\"", "-- status \"x\"\nstatus \"live\""),
    (
      "hits \"status\" status \"watch\" author \"a\"",
      "hits \"status\" status \"live\" author \"a\""
    ),
    (
      "flag_when \"p\" :status \"x\"\nstatus \"watch\"",
      "flag_when \"p\" :status \"x\"\nstatus \"live\""
    ),
    ("t { status \"x\" }\nstatus \"watch\"", "t { status \"x\" }\nstatus \"live\""),
    ("status \"é\"\r\nauthor \"œ\"\r\n", "status \"live\"\r\nauthor \"œ\"\r\n"),
    // A file without the verb gets a line behind its code.
    ("indicator \"a.b\" -- c\nx \"y\"\n", "indicator \"a.b\" -- c\nstatus    \"live\"\nx \"y\"\n"),
    ("indicator \"a.b\"\r\nx \"y\"\r\n", "indicator \"a.b\"\r\nstatus    \"live\"\r\nx \"y\"\r\n"),
    ("indicator \"a.b\"", "indicator \"a.b\"\nstatus    \"live\"\n"),
  ])
  func `a value is replaced where it stands`(_ before: String, _ after: String) {
    var edit = RuleFileEdit(content: Array(before.utf8))
    let isSet = edit.set("status", to: "live", behind: ["contra", "indicator"])
    #expect(isSet)
    #expect(String(decoding: edit.content, as: UTF8.self) == after)
  }

  @Test(arguments: ["status(name)", "local status = \"watch\"", "", "status [[watch]]"])
  func `what is no plain text is left alone`(_ text: String) {
    var edit = RuleFileEdit(content: Array(text.utf8))
    let isSet = edit.set("status", to: "live", behind: ["indicator"])
    #expect(!isSet)
    #expect(edit.content == Array(text.utf8))
  }

  @Test func `quotation marks and backslashes stay what they are`() {
    var edit = RuleFileEdit(content: Array("status \"a\"".utf8))
    edit.set("status", to: "a\"b\\c")
    #expect(String(decoding: edit.content, as: UTF8.self) == "status \"a\\\"b\\\\c\"")
  }
}
