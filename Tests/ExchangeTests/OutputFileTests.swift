import Exchange
import Foundation
import ReportModel
import Testing

struct OutputFileTests {
  private func mode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test("the file has its name only once it is complete")
  func complete() throws {
    let folder = try TemporaryFolder()
    let output = try OutputFile(path: folder.path("out.ndjson"))
    let block = [UInt8](repeating: 0x61, count: 300_000)
    try output.write(block)
    try output.write([0x62])
    #expect(try folder.names() == ["out.ndjson.partial"])
    try output.finish()
    #expect(try folder.names() == ["out.ndjson"])
    #expect(try folder.bytes(of: "out.ndjson") == block + [0x62])
    #expect(try mode(folder.path("out.ndjson")) == 0o600)
    #expect(output.bytesWritten == 300_001)
  }

  @Test("an abandoned file leaves nothing and keeps what was there")
  func abandoned() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2], as: "out")
    try OutputFile(path: folder.path("out")).write([9])
    #expect(try folder.names() == ["out"])
    #expect(try folder.bytes(of: "out") == [1, 2])
  }

  @Test("two runs do not write one file at the same time; what a killed one left is taken over")
  func alone() throws {
    let folder = try TemporaryFolder()
    try folder.write([5, 5, 5], as: "out.partial")
    let first = try OutputFile(path: folder.path("out"))
    let error = #expect(throws: ExchangeError.self) { try OutputFile(path: folder.path("out")) }
    #expect(error?.code == "in-use")
    try first.write([1])
    try first.finish()
    let second = try OutputFile(path: folder.path("out"))
    try second.write([2])
    second.discard()
    #expect(try folder.names() == ["out"])
    #expect(try folder.bytes(of: "out") == [1])
  }

  @Test("a link stays a link")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], as: "real")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("real"))
    let output = try OutputFile(path: folder.path("link"))
    try output.write([7])
    try output.finish()
    #expect(try folder.bytes(of: "real") == [7])
    #expect(try folder.names() == ["link", "real"])
  }

  @Test("places that cannot be written say why")
  func errors() throws {
    let folder = try TemporaryFolder()
    let noFolder = #expect(throws: ExchangeError.self) {
      try OutputFile(path: folder.path("none/out"))
    }
    #expect(noFolder?.code == "no-folder")
    let directory = #expect(throws: ExchangeError.self) { try OutputFile(path: folder.path("")) }
    #expect(directory?.code == "is-directory")
  }

  @Test("a full disk is noticed", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let output = try OutputFile(path: "/dev/full")
    try output.write([1])
    let error = #expect(throws: ExchangeError.self) { try output.finish() }
    #expect(error?.code == "disk-full")
    #expect(error?.message.fr.contains("plein") == true)
  }

  @Test("a device is written, never replaced")
  func device() throws {
    let output = try OutputFile(path: "/dev/null")
    try output.write([1])
    try output.finish()
    #expect(!FileManager.default.fileExists(atPath: "/dev/null.partial"))
  }
}
