import Exchange
import Testing

struct EncodingTests {
  static func utf16(_ text: String, bigEndian: Bool, mark: Bool = false) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 255), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  static let text = "id,narrative\r\n1,\"Été à Québec 😀 e\u{301}\r\n« oui »\"\r\n2,b\r\n"

  @Test("UTF-16 is read in both orders, with and without a mark", arguments: [true, false])
  func wide(bigEndian: Bool) throws {
    for mark in [true, false] {
      let bytes = Self.utf16(Self.text, bigEndian: bigEndian, mark: mark)
      let intake = try Intake(bytes, name: "a.csv")
      #expect(intake.ids == ["1", "2"])
      #expect(
        intake.narratives[0].unicodeScalars.elementsEqual(
          "Été à Québec 😀 e\u{301}\r\n« oui »".unicodeScalars))
      #expect(intake.encoding == (bigEndian ? .utf16BE : .utf16LE))
      #expect(intake.notices == (mark ? [] : ["encoding-detected"]))
    }
  }

  @Test("UTF-16 also holds NDJSON")
  func wideJSON() throws {
    let line = #"{"id":"1","narrative":"Été"}"# + "\n"
    let intake = try Intake(Self.utf16(line, bigEndian: false, mark: true), name: "-x")
    #expect(intake.narratives == ["Été"])
  }

  @Test("rejected UTF-16 is given back as it was, with its place in the file")
  func wideRejects() throws {
    let first = Self.utf16("id,narrative\n1,a\n", bigEndian: false, mark: true)
    let lone: [UInt8] =
      Self.utf16("2,", bigEndian: false) + [0x3D, 0xD8] + Self.utf16("x\n", bigEndian: false)
    let odd = Self.utf16("3,é😀,x", bigEndian: false) + [0x41]
    let intake = try Intake(first + lone + odd, name: "a.csv")
    #expect(intake.ids == ["1"])
    #expect(intake.codes == ["invalid-utf8", "csv-fields"])
    #expect(intake.rejects.map(\.raw) == [lone, odd])
    #expect(
      intake.rejects.map(\.reason.byteOffset) == [
        Int64(first.count), Int64(first.count + lone.count),
      ])
    #expect(intake.rejects.map(\.reason.byteCount) == [Int64(lone.count), Int64(odd.count)])
  }

  @Test("Windows-1252 is detected in CSV, and rejects keep its bytes")
  func windows1252() throws {
    let header = Array("num\u{E9}ro;texte\r\n".unicodeScalars.map { UInt8($0.value) })
    let good: [UInt8] =
      Array("1;".utf8) + [0xC9, 0x74, 0xE9, 0x20, 0x80, 0x20, 0x92, 0x9C, 0x81] + [0x0D, 0x0A]
    let bad: [UInt8] = Array("2;".utf8) + [0xE9, 0x85, 0x81, 0x3B, 0x9F, 0xFF, 0x0D, 0x0A]
    let intake = try Intake(header + good + bad, name: "a.csv")
    #expect(intake.encoding == .windows1252)
    #expect(intake.notices == ["encoding-detected"])
    #expect(intake.narratives == ["Été € ’œ\u{81}"])
    #expect(intake.codes == ["csv-fields"])
    #expect(intake.rejects.first?.raw == bad)
    #expect(intake.rejects.first?.reason.byteOffset == Int64(header.count + good.count))
  }

  @Test("every byte of Windows-1252 has a way back")
  func roundTrip() throws {
    let high = (0x80...0xFF).map { UInt8($0) }
    let raw = Array("1;".utf8) + high + Array(";x\n".utf8)
    let intake = try Intake(
      Array("id;narrative\n".utf8) + raw, name: "a.csv",
      options: ReadOptions(encoding: .windows1252))
    #expect(intake.rejects.first?.raw == raw)
    #expect(intake.notices == [])
  }

  @Test("JSON is UTF-8: a wrong byte rejects its line and changes nothing else")
  func jsonIsUTF8() throws {
    let lines = [UInt8](#"{"id":"1","narrative":"?"}"#.utf8).map { $0 == 0x3F ? 0xE9 : $0 }
    let intake = try Intake(lines + Array("\n{\"id\":\"2\",\"narrative\":\"n\"}".utf8), name: "a")
    #expect(intake.encoding == .utf8)
    #expect(intake.ids == ["2"])
    #expect(intake.codes == ["invalid-utf8"])
  }

  @Test("one wrong byte amid good UTF-8 is a damaged record, not another encoding")
  func mostlyUTF8() throws {
    let rows = Array("id,narrative\n1,éàü\n2,".utf8) + [0xE9] + Array("\n".utf8)
    let intake = try Intake(rows, name: "a.csv")
    #expect(intake.encoding == .utf8)
    #expect(intake.codes == ["invalid-utf8"])
  }

  @Test("a wrong byte far behind the first block does not change the encoding")
  func noGuessLater() throws {
    let rows = (0..<20_000).map { "\($0),abc\n" }.joined()
    let intake = try Intake(
      Array(("id,narrative\n" + rows).utf8) + Array("x,".utf8) + [0xE9, 0x0A], name: "a.csv")
    #expect(intake.reports.count == 20_000)
    #expect(intake.codes == ["invalid-utf8"])
  }

  @Test(
    "encodings go by their usual names",
    arguments: [
      ("UTF-8", .utf8), ("utf16", .utf16LE), ("UTF-16BE", .utf16BE), ("Latin1", .windows1252),
      ("CP1252", .windows1252), ("ebcdic", nil),
    ] as [(String, TextEncoding?)])
  func labels(label: String, encoding: TextEncoding?) {
    #expect(TextEncoding(label: label) == encoding)
  }
}
