import Exchange
import Testing

struct GzipTests {
  static let text = (1...40_000).map {
    #"{"id":"\#($0)","narrative":"récit numéro \#($0)"}"# + "\n"
  }

  @Test(
    "gzip is recognised by its content, whatever the name", arguments: ["a.ndjson.gz", "a.jsonl"])
  func plain(name: String) throws {
    let intake = try Intake(gzip(Array(Self.text.joined().utf8)), name: name)
    #expect(intake.reports.count == 40_000)
    #expect(intake.codes == [])
  }

  @Test("several members and zero padding are one content")
  func members() throws {
    let half = Self.text.prefix(3).joined()
    let middle = half.utf8.count / 2
    let first = gzip(Array(half.utf8.prefix(middle)))
    let second = gzip(Array(half.utf8.dropFirst(middle)))
    let intake = try Intake(first + second + [0, 0, 0, 0], name: "a.gz")
    #expect(intake.ids == ["1", "2", "3"])
    #expect(intake.codes == [])
  }

  @Test("a real compressor's output is read")
  func deflated() throws {
    // printf '{"id":"1","narrative":"aaaa…60 times"}\n' | gzip -9n
    let packed: [UInt8] = [
      0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0xca, 0x4c, 0x51,
      0xb2, 0x52, 0x32, 0x54, 0xd2, 0x51, 0xca, 0x4b, 0x2c, 0x2a, 0x4a, 0x2c, 0xc9, 0x2c, 0x4b,
      0x05, 0xf2, 0x13, 0x29, 0x00, 0x4a, 0xb5, 0x5c, 0x00, 0x39, 0x7d, 0x81, 0x40, 0x56, 0x00,
      0x00, 0x00,
    ]
    #expect(try Intake(packed, name: "a.gz").narratives == [String(repeating: "a", count: 60)])
  }

  @Test("a truncated file keeps the records before the cut and says so", arguments: [1, 9, 5000])
  func truncated(missing: Int) throws {
    let packed = Array(gzip(Array(Self.text.joined().utf8)).dropLast(missing))
    let intake = try Intake(packed, name: "a.gz")
    #expect(intake.reports.count > 39_000)
    #expect(intake.codes == ["truncated-gzip"])
    #expect(intake.ids.first == "1")
    let last = Int(intake.ids.last ?? "") ?? 0
    let rest = Self.text.joined().utf8.count - Self.text.prefix(last).joined().utf8.count
    let cut = max(0, missing - 8)
    #expect(intake.rejects.first?.raw.count == rest - cut)
  }

  @Test("a damaged file keeps the records before the damage", arguments: ["a.ndjson", "a.csv"])
  func corrupt(name: String) throws {
    let isCSV = name == "a.csv"
    let rows = isCSV ? ["id,narrative\n"] + (1...9).map { "\($0),n\n" } : Array(Self.text.prefix(9))
    var packed = gzip(Array(rows.joined().utf8))
    packed[packed.count - 5] ^= 1
    let intake = try Intake(packed, name: name)
    #expect(intake.reports.count == 9)
    #expect(intake.codes == ["corrupt-gzip"])
  }

  @Test("rubbish behind the last member is damage")
  func trailing() throws {
    let intake = try Intake(gzip(Array(Self.text[0].utf8)) + Array("rubbish".utf8), name: "a.gz")
    #expect(intake.ids == ["1"])
    #expect(intake.codes == ["corrupt-gzip"])
  }
}
