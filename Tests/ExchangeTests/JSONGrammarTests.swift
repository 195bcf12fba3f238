import Exchange
import ReportModel
import Testing

/// The grammar of RFC 8259, in the manner of JSONTestSuite: each snippet stands as the value of a
/// further field, so that also what is not used is checked.
struct JSONGrammarTests {
  static let valid = [
    "null", "true", "false", "0", "-0", "-1", "12", "1.5", "-0.25", "1e5", "1E+5", "1e-05", "0e0",
    "123456789012345678901234567890", "0.1e-999", "\"\"", #""a""#, #"" ""#, #""\"\\\/\b\f\n\r\t""#,
    #""\u0041""#, #""\uD83D\uDE00""#, #""\ud83d\ude00""#, #""\uFFFF""#, #""/""#,
    #""é""#, #""日本""#, #""😀""#, "\"\u{7F}\"", "\"\u{2028}\"", "\"\u{10FFFF}\"", "[]", "[ ]",
    "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[{}]", "[null,true,\"x\"]", "{}", "{ }", #"{"a":1}"#,
    #"{"a":1,"a":2}"#, #"{"":0}"#, #"{"a":{"b":[{}]}}"#, "\t1\t", #"[1,{"a":"b"},[]]"#,
  ]

  static let invalid = [
    "", "nul", "nulll", "True", "NaN", "Infinity", "-Infinity", "undefined", "'a'", "a", "+1", "01",
    "-01", "-", "--1", "1.", ".5", "1.e5", "1e", "1e+", "0x1F", "1_000", "1a", "١", "-a", "2.e+3",
    #""a"#, #"a""#, #""\a""#, #""\x41""#, #""\u""#, #""\u12""#, #""\u12G4""#, #""\U0041""#,
    #""\'""#, #""\"#, #""\uD800""#, #""\uDC00""#, #""\uD800\u0041""#, #""\uD800x""#,
    #""\uDC00\uD800""#, #""\uD83D\uD83D""#, "\"\t\"", "\"\u{1}\"", "\"\u{1F}\"", "\"a\rb\"", "[",
    "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[\"a\"", "[1}", "[a]", "{", "}",
    #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":1,}"#, #"{"a" 1}"#, #"{"a",1}"#, "{a:1}", "{'a':1}",
    "{1:1}", #"{"a":1 "b":2}"#, #"{"a":1,,"b":2}"#, #"{,"a":1}"#, #"{"a"::1}"#, #"{"a":1]"#,
    #"{"a":/*x*/1}"#, "1//x", "#1", "<null>", "\u{FEFF}1", "\u{A0}1", "[1]]", "{}}", "1 1",
  ]

  @Test("a valid value makes a report", arguments: valid)
  func accepts(value: String) throws {
    let intake = try Intake(#"{"id":"1","narrative":"n","x":\#(value)}"#)
    #expect(intake.codes == [])
    #expect(intake.ids == ["1"])
  }

  @Test("an invalid value makes a reject", arguments: invalid)
  func rejects(value: String) throws {
    let intake = try Intake(#"{"id":"1","narrative":"n","x":\#(value)}"#)
    #expect(intake.codes == ["broken-json"])
  }

  @Test(
    "the whole line must be one object",
    arguments: [
      (#"{"id":"1","narrative":"n"} x"#, "broken-json"),
      (#"{"id":"1","narrative":"n"}{}"#, "broken-json"),
      (#"{"id":"1","narrative":"n"},"#, "broken-json"),
      (#"{"id":"1","narrative":"n""#, "broken-json"),
      (#"{"id":"1" "narrative":"n"}"#, "broken-json"),
      (#"{"id":"1","narrative":"n",}"#, "broken-json"),
      (#"{"id":"1","narrative" "n"}"#, "broken-json"),
      (#"{"id":"1","narrative":}"#, "broken-json"),
      (#"{"id":"1","narrative":nul}"#, "broken-json"),
      (#"{"id":"1","narrative":"n\q"}"#, "broken-json"),
      (#"{"id":"1","narrative":"\uD800"}"#, "broken-json"),
      ("\"text\"", "not-an-object"), ("42", "not-an-object"), ("null", "not-an-object"),
      ("4 2", "broken-json"), ("x", "broken-json"),
      ("{}", "missing-field"), ("{ }", "missing-field"), ("{", "broken-json"),
    ])
  func wholeLine(line: String, code: String) throws {
    #expect(try Intake(line).codes == [code])
  }

  @Test("64 levels are enough, 65 are not, and depth costs no stack")
  func depth() throws {
    func line(_ depth: Int) -> String {
      let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      return #"{"id":"\#(depth)","narrative":"n","x":\#(arrays)}"#
    }
    let intake = try Intake([63, 64, 200_000].map(line).joined(separator: "\n"))
    #expect(intake.ids == ["63"])
    #expect(intake.codes == ["broken-json", "broken-json"])
    #expect(intake.rejects[0].reason.message.en.contains("64 levels"))
  }

  @Test(
    "only well-formed UTF-8 passes, also in what is not used",
    arguments: [
      ([0x80], false), ([0xC3], false), ([0xC0, 0x80], false), ([0xC1, 0xBF], false),
      ([0xE0, 0x80, 0xAF], false), ([0xE0, 0x9F, 0xBF], false), ([0xE0, 0xA0, 0x80], true),
      ([0xED, 0xA0, 0x80], false), ([0xED, 0x9F, 0xBF], true), ([0xEE, 0x80, 0x80], true),
      ([0xEF, 0xBF, 0xBF], true), ([0xE2, 0x82], false), ([0xF0, 0x80, 0x80, 0x80], false),
      ([0xF0, 0x90, 0x80, 0x80], true), ([0xF4, 0x8F, 0xBF, 0xBF], true),
      ([0xF4, 0x90, 0x80, 0x80], false), ([0xF5, 0x80, 0x80, 0x80], false), ([0xFF], false),
      ([0xF0, 0x9F, 0x98], false), ([0xC3, 0x28], false), ([0xDF, 0xBF], true),
    ] as [([UInt8], Bool)])
  func utf8(sequence: [UInt8], isValid: Bool) throws {
    for place in ["narrative", "x"] {
      let rest = place == "x" ? #""narrative":"n","x":"# : #""narrative":"#
      let line = Array(#"{"id":"1",\#(rest)"abcdefg"#.utf8) + sequence + Array("\"}".utf8)
      #expect(try Intake(line).codes == (isValid ? [] : ["invalid-utf8"]))
    }
  }
}
