import Exchange
import Foundation
import Testing

/// A command must not write over one of its own files, whatever their names are.
struct NamedFilesTests {
  private func code(_ files: [(String, NamedFiles.Role)]) -> String? {
    var named = NamedFiles()
    do throws(ExchangeError) {
      for (path, role) in files { try named.add(path, as: role) }
      return nil
    } catch {
      return error.code
    }
  }

  @Test("a file has one role under all its names")
  func names() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], as: "in")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("in"))
    try FileManager.default.linkItem(atPath: folder.path("in"), toPath: folder.path("hard"))
    let names = ["in", "./in", "link", "hard"].map { folder.path("") + "/" + $0 }
    for name in names {
      for role in [NamedFiles.Role.output, .rejects, .reasons, .store] {
        #expect(code([(folder.path("in"), .input), (name, role)]) == "same-file", "\(name)")
        #expect(code([(name, role), (folder.path("in"), .input)]) == "same-file", "\(name)")
      }
      #expect(code([(folder.path("in"), .input), (name, .input)]) == nil)
    }
  }

  @Test("files that are to be made are told apart by folder and name")
  func newFiles() throws {
    let folder = try TemporaryFolder()
    let (out, other) = (folder.path("out"), folder.path("") + "/./out")
    #expect(code([(out, .output), (other, .rejects)]) == "same-file")
    #expect(code([(out, .output), (folder.path("out.rejects"), .rejects)]) == nil)
    #expect(code([(out, .output), (folder.path("Out"), .rejects)]) == nil)
  }

  @Test("an output is another file until it is complete, and that one is no other either")
  func partialFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], as: "out.partial")
    for role in [NamedFiles.Role.input, .store, .rejects] {
      let files = [(folder.path("out.partial"), role), (folder.path("out"), .output)]
      #expect(code(files) == "same-file")
      #expect(code(files.reversed()) == "same-file")
    }
    #expect(
      code([(folder.path("x.partial"), .rejects), (folder.path("x"), .output)]) == "same-file")
  }

  @Test("standard streams and devices may be named twice")
  func devices() {
    #expect(code([("-", .input), ("-", .output)]) == nil)
    #expect(code([("/dev/null", .input), ("/dev/null", .output)]) == nil)
  }
}
