import Exchange
import Foundation
import ReportModel
import TestSupport
import Testing

struct RejectsWriterTests {
  @Test("bytes are kept one by one, reasons conform to their schema")
  func rejects() throws {
    let folder = try TemporaryFolder()
    let lines: [[UInt8]] = [
      Array("{\"id\":\"1\",\"narrative\":\"\u{1}\"}\r\n".utf8), [0xFF, 0xFE, 0x00, 0x0A],
      Array("\"\n".utf8), Array(#"{"narrative":"été 😀"}"#.utf8),
    ]
    let path = try folder.write(Array(lines.joined()), as: "in.ndjson")
    let rejects = RejectsWriter(path: folder.path("out.rejects"))
    let reader = try openReports(path: path, options: ReadOptions(encoding: .utf8))
    while let outcome = try reader.next() {
      guard case .reject(let reason, let raw) = outcome else { continue }
      try rejects.write(reason, raw: raw, input: "in.ndjson")
    }
    #expect(rejects.count == 4)
    try rejects.finish()
    #expect(try folder.bytes(of: "out.rejects") == Array(lines.joined()) + [0x0A])
    let schema = try JSONSchema(named: "reject.schema.json")
    let reasons = try folder.bytes(of: "out.rejects.reasons.ndjson").split(separator: 0x0A)
    #expect(reasons.count == 4)
    for reason in reasons { #expect(try schema.faults(in: Array(reason)) == []) }
    let last = try #require(
      try JSONSerialization.jsonObject(with: Data(reasons[3])) as? [String: Any])
    #expect(last["code"] as? String == "missing-field")
    #expect(last["field"] as? String == "id")
    #expect(last["line"] as? Int == 4)
    #expect(last["byte_offset"] as? Int == lines[..<3].joined().count)
    #expect(last["bytes"] as? Int == lines[3].count)
    #expect(last["message_fr"] as? String != nil)
  }

  @Test("without rejects there are no files")
  func none() throws {
    let folder = try TemporaryFolder()
    let rejects = RejectsWriter(path: folder.path("out.rejects"))
    try rejects.finish()
    #expect(try folder.names() == [])
  }

  @Test("long records are streamed, and a line break is added in the encoding of the file")
  func streaming() throws {
    let folder = try TemporaryFolder()
    let rejects = RejectsWriter(path: folder.path("r"))
    let reason = RejectReason(
      code: "too-long", line: 1, byteOffset: 0, byteCount: 4,
      message: LocalizedText(en: "a", fr: "b"))
    try rejects.append([0x61])
    try rejects.append([0x62])
    try rejects.write(reason, raw: [], input: "-")
    try rejects.append([0x61, 0x0A])
    try rejects.write(reason, raw: [], input: "-")
    try rejects.write(reason, raw: [0x61, 0x00], input: "-", encoding: .utf16LE)
    try rejects.write(reason, raw: [0x00, 0x61, 0x00, 0x0A], input: "-", encoding: .utf16BE)
    try rejects.finish()
    let expected: [UInt8] = [
      0x61, 0x62, 0x0A, 0x61, 0x0A, 0x61, 0x00, 0x0A, 0x00, 0x00, 0x61, 0x00, 0x0A,
    ]
    #expect(try folder.bytes(of: "r") == expected)
  }
}
