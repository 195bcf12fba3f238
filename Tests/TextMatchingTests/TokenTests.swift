import Testing

@testable import TextMatching

@Suite("Tokens: where words begin and end")
struct TokenTests {
  @Test(
    "words",
    arguments: [
      ("He took my passport.", "he took my passport"),
      ("l'argent", "l argent"), ("boss's", "boss s"), ("don't", "don t"),
      ("qu’on l’a", "qu on l a"), ("aujourd'hui", "aujourd hui"),
      ("carte d'identité", "carte d identite"),
      ("sous-sol", "sous sol"), ("and/or", "and or"), ("a–b", "a b"), ("x_y", "x y"),
      ("p@ssp0rt", "p@ssp0rt"), ("pa$$port", "pa$$port"), ("p4ssp0rt", "p4ssp0rt"),
      ("@bambi", "bambi"),
      ("covid19", "covid19"), ("K1A 0B6", "k1a 0 b 6"), ("CA$500", "ca 500"), ("US$5", "us 5"),
      ("1,500", "1500"), ("1 500", "1500"), ("1\u{A0}500", "1500"), ("1\u{202F}500", "1500"),
      ("1,500,000", "1500000"), ("10 000 000", "10000000"), ("1,500.50", "1500.50"),
      ("1 500,50", "1500.50"), ("7,50", "7.50"), ("7,5", "7.5"), ("3.50", "3.50"),
      ("0,500", "0.500"),
      ("2023 100", "2023 100"), ("514 555 1234", "514 555 1234"), ("514 555-1234", "514 555 1234"),
      ("514-555-1234", "514 555 1234"), ("12.05.2024", "12 05 2024"), ("2024-05-12", "2024 05 12"),
      ("3,4,5", "3 4 5"), ("1.2.3", "1 2 3"), ("1,2345", "1 2345"), ("12,34,56", "12 34 56"),
      ("16h", "16 h"), ("18h30", "18 h 30"), ("3k", "3 k"), ("18yo", "18 yo"), ("6am", "6 am"),
      ("5$", "5"), ("$5", "5"), ("6:30", "6 30"), ("24/7", "24 7"), ("1st", "1 st"), ("50%", "50"),
      ("5'10\"", "5 10"), ("9.", "9"), ("9, 10", "9 10"), ("٣٤٥", "345"), ("１，５００", "1 500"),
      ("e\u{301}\u{200B}t\u{AD}e\u{301}", "ete"), ("...", ""), ("", ""), ("¿qué?", "que"),
      ("«Partez!»", "partez"), ("(sic)", "sic"), ("a,b;c", "a b c"),
      ("\u{1F352}fun\u{1F352}", "fun"),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(read(text).words.joined(separator: " ") == expected)
  }

  @Test(
    "clitics do not count as words",
    arguments: [
      ("l'argent", ["l"]), ("L’ARGENT", ["l"]), ("qu'il", ["qu"]), ("jusqu'au", ["jusqu"]),
      ("lorsqu'elle", ["lorsqu"]), ("puisqu'on", ["puisqu"]), ("quoiqu'il", ["quoiqu"]),
      ("boss's car", ["s"]), ("don't", ["t"]), ("he'd", ["d"]), ("they'll", ["ll"]),
      ("they're", ["re"]), ("we've", ["ve"]), ("I'm", ["m"]), ("I've", ["ve"]),
      ("j't'ai", ["j", "t"]),
      ("s'il t'a", ["s", "t"]), ("aujourd'hui", []), ("a t il", []), ("plan 'b' now", []),
      ("l' argent", ["l"]), ("the girls' room", []), ("rock 'n' roll", []),
    ])
  func clitics(_ text: String, _ expected: [String]) {
    let buffer = read(text)
    let found = buffer.tokens.indices.filter { buffer.tokens[$0].flags.contains(.clitic) }
    #expect(found.map(buffer.word) == expected)
  }

  @Test("a clitic has the ordinal of the next word")
  func ordinals() {
    let buffer = read("Il n'a pas l'argent")
    #expect(buffer.words == ["il", "n", "a", "pas", "l", "argent"])
    #expect(buffer.tokens.map(\.ordinal) == [0, 1, 1, 2, 3, 3])
    #expect(read("b c", title: "Le l'a").tokens.map(\.ordinal) == [0, 1, 1, 2, 3])
  }

  @Test(
    "how a number stands",
    arguments: [
      ("5 $", TokenFlags.currencyAfter), ("5$", .currencyAfter), ("5\u{A0}€", .currencyAfter),
      ("1 500,50 $", .currencyAfter), ("50%", .percent), ("50 %", .percent), ("5", []),
      ("5 $10", []), ("5  $", []),
    ] as [(String, TokenFlags)])
  func numbers(_ text: String, _ expected: TokenFlags) {
    #expect(read(text).tokens.first?.flags == expected.union(.number))
  }

  @Test("a sign of money before a number")
  func currencyBefore() {
    #expect(read("$5").tokens.first?.before.contains(.currencySign) == true)
    #expect(read("pay £ 20").tokens.last?.before.contains(.currencySign) == true)
    #expect(read("5 $ now").tokens.last?.before.contains(.currencySign) == false)
    #expect(read("5 $10").tokens.last?.before.contains(.currencySign) == true)
    #expect(read("CA$500").tokens.last?.before.contains(.currencySign) == true)
  }

  @Test(
    "capital letters",
    arguments: [
      ("he", TokenFlags()), ("He", .capitalised), ("HE", [.capitalised, .allCaps]),
      ("I", .capitalised), ("É", .capitalised), ("ÉTÉ", [.capitalised, .allCaps]),
      ("été", []), ("iPhone", []), ("Œuvre", .capitalised), ("ŒUVRE", [.capitalised, .allCaps]),
      ("ПАС", [.capitalised, .allCaps]),
    ] as [(String, TokenFlags)])
  func capitals(_ text: String, _ expected: TokenFlags) {
    #expect(read(text).tokens.first?.flags == expected)
  }

  @Test(
    "what stands before the last word",
    arguments: [
      ("a b", Punctuation()), ("a, b", .comma), ("a; b", .semicolonOrColon),
      ("a: b", .semicolonOrColon),
      ("a – b", .dash), ("a — b", .dash), ("a - b", .dash), ("a-b", .hyphen), ("l'b", .apostrophe),
      ("a/b", .slash), ("a (b", .openParen), ("(a) b", .closeParen), ("a “b", .openQuote),
      ("“a” b", .closeQuote), ("« a » b", .closeQuote), ("a \"b", .openQuote),
      ("\"a\" b", .closeQuote),
      ("a ‘b", .openQuote), ("‘a’ b", .closeQuote), ("a\nb", .newline), ("Mr. b", .period),
      ("“a,” b", [.comma, .closeQuote]), ("a: “b", [.semicolonOrColon, .openQuote]),
      ("girls' b", []), ("a — “b", [.dash, .openQuote]),
    ] as [(String, Punctuation)])
  func punctuation(_ text: String, _ expected: Punctuation) {
    #expect(read(text).tokens.last?.before == expected)
  }

  @Test("the folded text has a space before each word and a mark between sentences")
  func folded() {
    #expect(read("He took my passport. She has…").foldedText == " he took my passport . she has ")
    #expect(read("Body.", title: "Title").foldedText == " title . body ")
    #expect(read("", title: "Title").foldedText == " title ")
    #expect(read("...", title: "Title").foldedText == " title ")
    #expect(read("…!").foldedText.isEmpty)
    for token in read("He took my passport. She has…").tokens {
      #expect(token.end > token.start)
    }
  }

  @Test("a buffer can be used again")
  func reset() {
    var buffer = read("One. Two.", title: "Été")
    buffer.reset()
    #expect(buffer.tokens.isEmpty && buffer.sentences.isEmpty && buffer.folded.isEmpty)
    buffer.append("ete", field: 0)
    #expect(buffer.isASCII(field: 0))
    #expect(buffer.tokens.map(\.ordinal) == [0])
    #expect(buffer.sentences.map(\.paragraph) == [0])
  }

  @Test("short words have hashes of their own, and the hash does not depend on neighbours")
  func hashes() {
    #expect(TokenHash.of("passport") == read("My PASSPORT, please").tokens[1].hash)
    let long = "anticonstitutionnellement"
    #expect(TokenHash.of(long) == read("x \(long) y").tokens[1].hash)
    var seen = Set<UInt64>()
    for first in "abcdefghijklmnopqrstuvwxyz" {
      for second in "abcdefghijklmnopqrstuvwxyz0123456789" {
        seen.insert(TokenHash.of("\(first)\(second)"))
        seen.insert(TokenHash.of("passpo\(first)\(second)"))
        seen.insert(TokenHash.of("passports\(first)\(second)"))
      }
    }
    #expect(seen.count == 3 * 26 * 36)
  }
}
