import Exchange
import Foundation
import ReportModel
import Testing

struct InputErrorTests {
  private func code(_ path: String) -> String? {
    do {
      let reader = try openReports(path: path)
      while try reader.next() != nil {}
      return nil
    } catch {
      #expect(!error.message.en.isEmpty && !error.message.fr.isEmpty)
      #expect(error.file == path)
      return error.code
    }
  }

  @Test("inputs that cannot be read say why")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    #expect(code(folder.path("missing.ndjson")) == "not-found")
    #expect(code(folder.path("")) == "is-directory")
    #expect(code(try folder.write([], as: "empty.ndjson")) == "empty-input")
    #expect(code(try folder.write([0x0A, 0x0A], as: "blank.ndjson")) == "empty-input")
    #expect(code(try folder.write([0xEF, 0xBB, 0xBF], as: "bom.csv")) == "missing-column")
    #expect(code(try folder.write(gzip([]), as: "empty.ndjson.gz")) == "empty-input")
    let closed = try folder.write([0x78], as: "closed.ndjson")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    if !FileManager.default.isReadableFile(atPath: closed) {
      #expect(code(closed) == "no-permission")
    }
  }

  @Test("a file that shrinks while it is read is an error, never a complete file")
  func shrinking() throws {
    let folder = try TemporaryFolder()
    let line = Array("{\"id\":\"1\",\"narrative\":\"n\"}\n".utf8)
    let path = try folder.write(
      line + [UInt8](repeating: 0x20, count: 4 << 20), as: "a.ndjson")
    let reader = try openReports(path: path)
    _ = try reader.next()
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 100)
    let error = #expect(throws: ExchangeError.self) { while try reader.next() != nil {} }
    #expect(error?.code == "input-shrank")
  }

  @Test(
    "the format goes by name, else by the first character",
    arguments: [
      ("a.ndjson", "{\"id\":\"1\",\"narrative\":\"n\"}", .ndjson),
      ("a.JSONL", "{\"id\":\"1\",\"narrative\":\"n\"}", .ndjson),
      ("a.txt", "\n {\"id\":\"1\",\"narrative\":\"n\"}", .ndjson),
      ("a.txt", "[{\"id\":\"1\",\"narrative\":\"n\"}]", .ndjson),
      ("a.csv", "id,narrative\n1,n", .csv),
      ("a.tsv", "id\tnarrative\n1\tn", .csv), ("a.txt", "id,narrative\n1,n", .csv),
    ] as [(String, String, InputFormat)])
  func formats(name: String, text: String, format: InputFormat) throws {
    let folder = try TemporaryFolder()
    let reader = try openReports(path: try folder.write(Array(text.utf8), as: name))
    #expect(reader.format == format)
    #expect(reader.totalBytes == Int64(text.utf8.count))
    guard case .report = try reader.next() else {
      Issue.record("no report")
      return
    }
    #expect(try reader.next() == nil)
    #expect(reader.bytesRead == Int64(text.utf8.count))
  }

  @Test("a named format goes before the file's name")
  func forcedFormat() throws {
    let intake = try Intake("id,narrative\n1,n", name: "a.json", options: ReadOptions(format: .csv))
    #expect(intake.ids == ["1"])
  }
}

extension ReadOutcome? {
  static func == (left: ReadOutcome?, right: _OptionalNilComparisonType) -> Bool {
    if case .none = left { true } else { false }
  }
}
