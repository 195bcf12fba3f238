import Testing

@testable import TextMatching

@Suite("Offsets: tokens point into the original text")
struct OffsetTests {
  /// The original text of a range of tokens, cut out by scalars as an export does it.
  private func evidence(_ text: String, _ range: Range<Int>, in buffer: TextBuffer) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var index = ScalarIndex()
      let start = index.scalars(
        before: Int(buffer.tokens[range.lowerBound].originalStart), in: bytes)
      let end = index.scalars(
        before: Int(buffer.tokens[range.upperBound - 1].originalEnd), in: bytes)
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let from = scalars.index(scalars.startIndex, offsetBy: start)
      let to = scalars.index(scalars.startIndex, offsetBy: end)
      return String(scalars[from..<to])
    }
  }

  @Test(
    "evidence is the exact substring",
    arguments: [
      ("He took my passport.", "took my passport", "took my passport"),
      ("Il a PRIS l’argent !", "pris l argent", "PRIS l’argent"),
      ("Son e\u{301}te\u{301}, fini.", "ete", "e\u{301}te\u{301}"),
      ("Ma sœur — « Élodie » — est là", "soeur elodie", "sœur — « Élodie"),
      ("my pass\u{200B}port is", "passport", "pass\u{200B}port"),
      ("my pass\u{AD}port is", "my passport", "my pass\u{AD}port"),
      ("𝐭𝐨𝐨𝐤 𝐦𝐲 𝐩𝐚𝐬𝐬𝐩𝐨𝐫𝐭!", "my passport", "𝐦𝐲 𝐩𝐚𝐬𝐬𝐩𝐨𝐫𝐭"),
      ("🍒🍒 fun 🍒 girls", "fun girls", "fun 🍒 girls"),
      ("ｐａｓｓｐｏｒｔ taken", "passport", "ｐａｓｓｐｏｒｔ"),
      ("paid 1\u{202F}500,50\u{A0}$ by", "1500.50", "1\u{202F}500,50"),
      ("l'oﬃce de la Straße", "office de la strasse", "oﬃce de la Straße"),
      ("\u{FEFF}passport", "passport", "passport"),
      ("護照 passport 護照", "passport 護照", "passport 護照"),
      ("travaille de 6h30", "6 h 30", "6h30"),
    ])
  func evidenceIsExact(_ text: String, _ words: String, _ expected: String) throws {
    let buffer = read(text)
    let wanted = words.split(separator: " ").map(String.init)
    let start = try #require(
      buffer.words.indices.first { Array(buffer.words[$0...].prefix(wanted.count)) == wanted })
    #expect(evidence(text, start..<start + wanted.count, in: buffer) == expected)
    #expect(
      evidence(text, start..<start + wanted.count, in: buffer).unicodeScalars.elementsEqual(
        expected.unicodeScalars))
  }

  @Test("the fields are counted each for itself")
  func fields() {
    let buffer = read("Été passport", title: "Title passport")
    #expect(buffer.tokens.map(\.originalStart) == [0, 6, 0, 6])
    #expect(buffer.isASCII(field: 0))
    #expect(!buffer.isASCII(field: 1))
  }

  @Test("scalars are counted before places in any order, also outside the text")
  func index() {
    var text = String(repeating: "é𝐚b ", count: 1000)
    let scalars = Array(text.unicodeScalars)
    text.withUTF8 { bytes in
      var index = ScalarIndex()
      var byte = 0
      for (number, scalar) in scalars.enumerated() {
        #expect(index.scalars(before: byte, in: bytes) == number)
        byte += String(Character(scalar)).utf8.count
      }
      #expect(index.scalars(before: 1 << 20, in: bytes) == scalars.count)
      #expect(index.scalars(before: 6, in: bytes) == 2)
      #expect(index.scalars(before: -1, in: bytes) == 0)
    }
    var other = "aé"
    other.withUTF8 { bytes in
      var index = ScalarIndex()
      #expect(index.scalars(before: 3, in: bytes) == 2)
    }
  }
}
