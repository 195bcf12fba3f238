import Foundation
import TestSupport
import Testing

/// What `fanal pack try` promises of any file whatever.
struct TryTests {
  @Test func `every hostile file ends as its first line says, in one process`() throws {
    let folder = try TemporaryFolder()
    let files = HostileFile.all
    #expect(files.count > 120)
    let outcome = try Program.run(["pack", "try"] + HostileFile.paths, in: folder)
    #expect(outcome.code == 1)
    #expect(!outcome.isCrash)
    #expect(outcome.error.isEmpty)
    #expect(folder.names.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == files.count)
    for (file, line) in zip(files, lines) { try check(String(line), of: file) }
  }

  private func check(_ line: String, of file: HostileFile) throws {
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect((result["file"] as? String)?.hasSuffix("/" + file.name) == true)
    let ending = try #require(result["outcome"] as? String)
    let limit = result["limit"] as? String
    let message = try #require(result["message"] as? String)
    switch file.ending {
    case "ok", "error", "limit": #expect(ending == file.ending, "\(file.name): \(line)")
    case "limit cpu", "limit memory", "limit time":
      // On a busy machine the clock may come first.
      #expect(limit == String(file.ending.dropFirst(6)) || limit == "time", "\(file.name): \(line)")
    default: #expect(file.ending == "any", "\(file.name) does not say how it ends")
    }
    if let says = file.says, limit == nil {
      #expect(message.contains(says), "\(file.name): \(line)")
    }
    #expect((ending == "limit") == (limit != nil))
    #expect((ending == "ok") == message.isEmpty)
    #expect(message.unicodeScalars.count <= 300)
    #expect(message.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    let milliseconds = try #require(result["milliseconds"] as? Int)
    #expect(milliseconds < 10_000, "\(file.name): \(line)")
  }
}
