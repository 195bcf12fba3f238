import RuleEngine
import Testing

struct LuaTokenizerTests {
  private func tokens(_ source: String) -> [LuaToken] { LuaTokenizer(source: source).tokens }

  private func kinds(_ source: String) -> [LuaToken.Kind] { tokens(source).map(\.kind) }

  @Test func `a rule line is split with places`() {
    let found = tokens(#"flag_when "taken" :near("confined", "2 sentences") -- why"#)
    #expect(
      found.map(\.text) == [
        "flag_when", "\"taken\"", ":", "near", "(", "\"confined\"", ",", "\"2 sentences\"", ")",
        "-- why",
      ])
    #expect(found.map(\.column) == [1, 11, 19, 20, 24, 25, 35, 37, 50, 52])
    #expect(found.allSatisfy { $0.line == 1 })
    #expect(found[5].value == "confined")
    #expect(found[5].length == 10)
    #expect(found[9].kind == .comment)
  }

  @Test(arguments: [
    ("local x = nil", [LuaToken.Kind.keyword, .name, .symbol, .keyword]),
    ("a<=b ~= c...d..e//f", Array(repeating: [.name, .symbol], count: 5).flatMap { $0 } + [.name]),
    ("::l::", [.symbol, .name, .symbol]),
    (
      "{ en = \"a\", fr = 'b' }",
      [
        .symbol, .name, .symbol, .string, .symbol, .name, .symbol, .string, .symbol,
      ]
    ),
    ("[[a]] [==[b]]]==]", [.longString, .longString]),
    ("--[[a\nb]] x --[==[c]] d]==] --", [.comment, .name, .comment, .comment]),
    (
      "a[1] = b[c[2]]",
      [
        .name, .symbol, .number, .symbol, .symbol, .name, .symbol, .name, .symbol, .number, .symbol,
        .symbol,
      ]
    ),
  ])
  func `tokens have their kind`(_ source: String, _ expected: [LuaToken.Kind]) {
    #expect(kinds(source) == expected)
  }

  @Test(arguments: [
    "3", "345", "0xff", "0xBEBADA", "3.0", "3.1416", "314.16e-2", "0.31416E1", "34e1",
    "0x0.1E", "0xA23p-4", "0X1.921FB54442D18P+1", ".5", "5.", "3e+10", "0x.8",
  ])
  func `numerals of the Lua manual are numbers`(_ source: String) {
    #expect(kinds(source) == [.number])
  }

  @Test(arguments: ["3x", "0x", "1e", "1e+", "1..2", "0xg", "3.4.5", "1_000", "0x1p", "12h"])
  func `what only begins like a number is a malformed one`(_ source: String) {
    let found = tokens(source)
    #expect(found.map(\.kind) == [.unknown])
    #expect(found.first?.problem == .malformedNumber)
    #expect(found.first?.text == source)
  }

  @Test(arguments: [
    (#""a\\b""#, "a\\b"), (#""say \"x\"""#, "say \"x\""), (#"'it\'s'"#, "it's"), (#""\[""#, nil),
    (#""\\[""#, "\\["), (#""a\nb\tc""#, "a\nb\tc"), (#""\65\066\x43""#, "ABC"),
    (#""\u{e9}\u{1F600}""#, "é😀"), ("\"a\\z  \n  b\"", "ab"), ("\"a\\\nb\"", "a\nb"),
    (#""\300""#, nil), (#""\xg1""#, nil), (#""\u{110000}""#, nil), (#""\u{}""#, nil),
    (#""\q""#, nil), ("\"\"", ""),
  ])
  func `escapes are read as Lua reads them`(_ source: String, _ value: String?) {
    let found = tokens(source)
    #expect(found.count == 1)
    if let value {
      #expect(found.first?.kind == .string)
      #expect(found.first?.value == value)
    } else {
      #expect(found.first?.kind == .unknown)
      #expect(found.first?.problem == .invalidEscape(SourcePlace(line: 1, column: 2)))
    }
  }

  @Test func `each byte of a string's value knows its place`() {
    let found = tokens(#"x "é\"b\u{e9}c""#)
    let string = found[1]
    #expect(string.value == "é\"béc")
    // é takes two bytes and one column; \" two columns and one byte.
    #expect(string.valuePlaces.map(\.column) == [4, 4, 5, 7, 8, 8, 14])
    #expect(string.place(ofValueByte: 3) == SourcePlace(line: 1, column: 7))
    #expect(string.place(ofValueByte: 7) == SourcePlace(line: 1, column: 15))
  }

  @Test func `places in long strings follow the lines`() {
    let string = tokens("[[\nab\r\ncd]]")[0]
    #expect(string.value == "ab\ncd")
    #expect(
      string.valuePlaces
        == [(2, 1), (2, 2), (2, 3), (3, 1), (3, 2)].map {
          SourcePlace(line: $0.0, column: $0.1)
        })
    #expect(string.end == SourcePlace(line: 3, column: 5))
    #expect(string.length == 2)
  }

  @Test(arguments: [
    ("\"abc", LuaToken.Problem.unterminatedString, "abc"), ("'a\\", .unterminatedString, "a"),
    ("[[abc", .unterminatedLongString, ""), ("[==[abc]]", .unterminatedLongString, ""),
    ("--[[abc", .unterminatedComment, ""),
  ])
  func `what is not closed is a token with a problem`(
    _ source: String, _ problem: LuaToken.Problem, _ value: String
  ) {
    let found = tokens("x\n  " + source)
    #expect(found.count == 2)
    #expect(found.last?.kind == .unknown)
    #expect(found.last?.problem == problem)
    #expect(found.last?.value == value)
    #expect(found.last?.place == SourcePlace(line: 2, column: 3))
  }

  @Test func `an open string ends with its line and reading goes on`() {
    let found = tokens("hits \"a b\nmisses \"c\"")
    #expect(found.map(\.kind) == [.name, .unknown, .name, .string])
    #expect(found[2].place == SourcePlace(line: 2, column: 1))
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\n\r"])
  func `every kind of line break counts once`(_ lineBreak: String) {
    #expect(tokens("a" + lineBreak + lineBreak + "b").map(\.line) == [1, 3])
  }

  @Test func `columns are Unicode scalars`() {
    #expect(tokens("\"é😀\" x").map(\.column) == [1, 6])
    // e + combining acute: two scalars.
    #expect(tokens("\"e\u{301}\" x").map(\.column) == [1, 6])
  }

  @Test func `characters without use are unknown one by one`() {
    let found = tokens("a é $ ! b")
    #expect(found.map(\.kind) == [.name, .unknown, .unknown, .unknown, .name])
    #expect(found[1].problem == .unexpectedCharacter)
    #expect(found.map(\.column) == [1, 3, 5, 7, 9])
  }

  @Test func `invalid UTF-8 is repaired and columns agree with the repaired text`() {
    let bytes: [UInt8] =
      Array("\"".utf8) + [0xE2, 0x82, 0x41, 0xFF, 0xC3, 0xA9] + Array("\" x".utf8)
    let found = LuaTokenizer(source: bytes).tokens
    #expect(found[0].kind == .string)
    #expect(found[0].value == "\u{FFFD}A\u{FFFD}é")
    #expect(found[0].valuePlaces.map(\.column) == [2, 2, 2, 3, 4, 4, 4, 5, 5])
    let text = String(decoding: bytes, as: UTF8.self)
    let column = Array(text.unicodeScalars).firstIndex(of: "x").map { $0 + 1 }
    #expect(found[1].column == column)
  }

  @Test func `a byte escape that is no UTF-8 is repaired with its place`() {
    let string = tokens(#""a\xFFb""#)[0]
    #expect(string.value == "a\u{FFFD}b")
    #expect(string.valuePlaces.map(\.column) == [2, 3, 3, 3, 7])
  }

  @Test func `ranges cover the source but for white space`() {
    let source = Array("words \"x\" { en = \"~take\" } -- é\n[[z]] 3x $ \"open".utf8)
    var end = 0
    for token in LuaTokenizer(source: source).tokens {
      #expect(source[end..<token.range.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A })
      #expect(token.text == String(decoding: source[token.range], as: UTF8.self))
      end = token.range.upperBound
    }
    #expect(end == source.count)
  }

  @Test func `any bytes are read to the end`() {
    var state: UInt64 = 42
    let alphabet = Array("\"'\\[]=-.0x1e+aé\n\r z{}~".utf8) + [0xFF, 0x80, 0xE2, 0xF0, 0x00]
    for _ in 0..<2_000 {
      let source = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      }
      var end = 0
      for token in LuaTokenizer(source: source).tokens {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        #expect(token.valuePlaces.count == token.value.utf8.count)
        #expect((token.kind == .unknown) == (token.problem != nil))
        #expect(token.place < token.end)
        end = token.range.upperBound
      }
      #expect(end <= source.count)
    }
  }
}
