import Foundation
import Testing

/// Input that is not what it should be: a reason for each record, and a sentence for each file.
@Suite(.serialized)
struct BadInputTests {
  /// A record that is no report, and the code of its reason.
  struct BadRecord: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      bytes = Array(text.utf8)
    }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  static let records: [BadRecord] = [
    .init("broken JSON", "{\"id\":\"X\",\"narrative\":\"a"), .init("no JSON", "hello"),
    .init("a list", "[1,2]"), .init("a number", "17"), .init("no id", "{\"narrative\":\"a\"}"),
    .init("no narrative", "{\"id\":\"X\"}"), .init("empty id", "{\"id\":\"\",\"narrative\":\"a\"}"),
    .init("empty narrative", "{\"id\":\"X\",\"narrative\":\"\"}"),
    .init("null narrative", "{\"id\":\"X\",\"narrative\":null}"),
    .init("number narrative", "{\"id\":\"X\",\"narrative\":7}"),
    .init("list title", "{\"id\":\"X\",\"narrative\":\"a\",\"title\":[]}"),
    .init("same key twice", "{\"id\":\"X\",\"id\":\"Y\",\"narrative\":\"a\"}"),
    .init("same id twice", "{\"id\":\"A\",\"narrative\":\"Another text.\"}"),
    .init("text behind", "{\"id\":\"X\",\"narrative\":\"a\"} x"),
    .init("lone surrogate", "{\"id\":\"X\",\"narrative\":\"\\ud800\"}"),
    .init(
      "invalid UTF-8",
      bytes: Array("{\"id\":\"X\",\"narrative\":\"".utf8) + [0xFF, 0xC0] + Array("\"}".utf8)),
    .init(
      "NUL byte", bytes: Array("{\"id\":\"X\",\"narrative\":\"a".utf8) + [0] + Array("\"}".utf8)),
    .init(
      "deep nesting",
      "{\"id\":\"X\",\"narrative\":\"a\",\"x\":" + String(repeating: "[", count: 100_000)),
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SmallPack.write(to: folder)
  }

  private func screen(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      ["screen", "--pack", "pack", "--no-store", "-o", "out"] + arguments, in: folder)
  }

  @Test(arguments: records)
  func `a bad record is kept with its reason, and the rest is screened`(_ record: BadRecord) throws
  {
    var file = Array((Records.flagged + "\n").utf8) + record.bytes
    file += Array(("\n" + Records.plain + "\n").utf8)
    try folder.write(Data(file), to: "in.ndjson")
    let outcome = try screen("in.ndjson")
    #expect(outcome.code == 1)
    #expect(!outcome.isCrash)
    #expect(Records.objects(try folder.read("out")).map { $0["id"] as? String } == ["A", "B"])
    #expect(try folder.data("out.rejects") == Data(record.bytes + [0x0A]))
    let reasons = Records.objects(try folder.read("out.rejects.reasons.ndjson"))
    #expect(reasons.count == 1)
    #expect(reasons[0]["line"] as? Int == 2)
    #expect(reasons[0]["input"] as? String == "in.ndjson")
    for key in ["code", "message", "message_fr"] {
      #expect((reasons[0][key] as? String)?.isEmpty == false)
    }
  }

  @Test func `a line of fifty megabytes is one reject`() throws {
    var file = Data((Records.flagged + "\n{\"id\":\"X\",\"narrative\":\"").utf8)
    file.append(Data(repeating: UInt8(ascii: "a"), count: 50 << 20))
    file.append(Data(("\"}\n" + Records.plain + "\n").utf8))
    try folder.write(file, to: "in.ndjson")
    let outcome = try screen("in.ndjson")
    #expect(outcome.code == 1)
    #expect(Records.objects(try folder.read("out")).map { $0["id"] as? String } == ["A", "B"])
    let size =
      try FileManager.default.attributesOfItem(
        atPath: folder.url.appendingPathComponent("out.rejects").path)[.size] as? Int
    #expect(size.map { $0 > 50 << 20 } == true)
    let reasons = Records.objects(try folder.read("out.rejects.reasons.ndjson"))
    #expect(reasons.count == 1)
    #expect(reasons.first?["line"] as? Int == 2)
  }

  @Test func `rows of a table with too few or too many fields`() throws {
    try folder.write(
      "id,title,narrative\n1,a,He took her passport.\n2,b\n3,c,d,e\n4,f,Nothing.\n", to: "in.csv")
    let outcome = try screen("in.csv")
    #expect(outcome.code == 1)
    #expect(Records.objects(try folder.read("out")).map { $0["id"] as? String } == ["1", "4"])
    #expect(try folder.read("out.rejects").hasSuffix("2,b\n3,c,d,e\n"))
  }

  @Test(arguments: ["missing.ndjson", "folder", "empty.ndjson", "header.csv"])
  func `a file that cannot be read is one sentence, and nothing is left`(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("folder"), withIntermediateDirectories: true)
    try folder.write("", to: "empty.ndjson")
    try folder.write("name,text\na,b\n", to: "header.csv")
    let before = folder.names
    let outcome = try screen(name)
    #expect(outcome.code == 2)
    #expect(!outcome.isCrash)
    #expect(outcome.sentences.count == 1, "\(outcome.error)")
    #expect(outcome.error.contains(name))
    #expect(folder.names == before)
  }

  @Test func `a gzip file that ends too early is a reject`() throws {
    // A member that ends in the middle of its deflate stream.
    try folder.write(
      Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xAB, 0x56, 0xCA]), to: "cut.ndjson.gz")
    try folder.write(Records.flagged, to: "in.ndjson")
    let outcome = try screen("cut.ndjson.gz", "in.ndjson")
    #expect(outcome.code == 1)
    let reasons = Records.objects(try folder.read("out.rejects.reasons.ndjson"))
    #expect(reasons.map { $0["code"] as? String } == ["truncated-gzip"])
    #expect(Records.objects(try folder.read("out")).map { $0["id"] as? String } == ["A"])
  }

  @Test(arguments: ["missing.ndjson", "folder", "empty.ndjson", "blank.ndjson", "header.csv"])
  func `a file that cannot be read among good ones is named, and the others are screened`(
    _ name: String
  ) throws {
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("folder"), withIntermediateDirectories: true)
    try folder.write("", to: "empty.ndjson")
    try folder.write("\n  \n", to: "blank.ndjson")
    try folder.write("name,text\na,b\n", to: "header.csv")
    try folder.write(Records.flagged, to: "one.ndjson")
    try folder.write(Records.plain, to: "two.ndjson")
    for inputs in [[name, "one.ndjson", "two.ndjson"], ["one.ndjson", "two.ndjson", name]] {
      let outcome = try screen(inputs[0], inputs[1], inputs[2])
      #expect(outcome.code == 1)
      #expect(outcome.error.contains("\(name): "))
      #expect(outcome.error.contains("inputs not read"))
      #expect(Records.objects(try folder.read("out")).count == 2)
    }
  }

  @Test func `where no file can be read each is named once, and nothing is left`() throws {
    try folder.write("", to: "empty.ndjson")
    try folder.write("what was there", to: "out")
    let outcome = try screen("empty.ndjson", "missing.ndjson")
    #expect(outcome.code == 2)
    #expect(outcome.sentences.count == 2, "\(outcome.error)")
    #expect(try folder.read("out") == "what was there")
    #expect(folder.names == ["empty.ndjson", "out", "pack"])
  }

  @Test func `a byte order mark and Windows line ends are no mistakes`() throws {
    try folder.write(
      Data([0xEF, 0xBB, 0xBF]) + Data((Records.flagged + "\r\n\r\n" + Records.plain + "\r\n").utf8),
      to: "in.ndjson")
    let outcome = try screen("in.ndjson")
    #expect(outcome.code == 0)
    #expect(Records.objects(try folder.read("out")).count == 2)
  }
}
