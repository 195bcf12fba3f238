import Foundation
import Testing

@testable import RuleEngine

@Suite("Released packs: the container")
struct PackArchiveTests {
  private static let entries = [
    PackArchive.Entry(path: "manifest.json", content: Array("{}".utf8)),
    .init(path: "pack/a.lua", content: [UInt8](repeating: 7, count: 512)),
    .init(
      path: "pack/" + String(repeating: "long/", count: 25) + "é.lua", content: Array("x".utf8)),
    .init(path: "pack/empty.lua", content: []),
  ]

  @Test func `what is written is read, and equal contents give equal bytes`() throws {
    let bytes = try PackArchive.bytes(of: Self.entries)
    #expect(bytes.count % 512 == 0)
    #expect(try PackArchive.entries(in: bytes) == Self.entries)
    #expect(try PackArchive.bytes(of: Self.entries) == bytes)
  }

  @Test func `the tar of the system reads it`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("a.tar")
    try Data(try PackArchive.bytes(of: Self.entries)).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tar", "-xf", file.path, "-C", folder.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for entry in Self.entries {
      let content = try Data(contentsOf: folder.appendingPathComponent(entry.path))
      #expect([UInt8](content) == entry.content)
    }
  }

  @Test func `a file that ends early, or goes on, is damaged`() throws {
    let bytes = try PackArchive.bytes(of: Self.entries)
    for count in stride(from: 0, to: bytes.count, by: 61) {
      #expect(throws: PackArchive.Problem.damaged) {
        try PackArchive.entries(in: Array(bytes.prefix(count)))
      }
    }
    for more in [[0], [UInt8](repeating: 0, count: 512), Array("more".utf8)] as [[UInt8]] {
      #expect(throws: PackArchive.Problem.damaged) { try PackArchive.entries(in: bytes + more) }
    }
  }

  @Test func `any other byte in a header is noticed`() throws {
    let bytes = try PackArchive.bytes(of: Self.entries)
    for place in 0..<512 {
      for byte: UInt8 in [0x00, 0x2F, 0x31, 0x39, 0x41, 0xFF] where bytes[place] != byte {
        var changed = bytes
        changed[place] = byte
        // Another name is another archive, and its checksum no longer fits.
        #expect(throws: PackArchive.Problem.self, "\(place)") {
          try PackArchive.entries(in: changed)
        }
      }
    }
  }

  /// An archive whose one header is changed, with a checksum that fits.
  private static func archive(_ path: String = "pack/a.lua", _ change: (inout [UInt8]) -> Void)
    throws
    -> [UInt8]
  {
    var bytes = try PackArchive.bytes(of: [.init(path: path, content: Array("text".utf8))])
    change(&bytes)
    for place in 148..<156 { bytes[place] = 0x20 }
    let sum = String(bytes[..<512].reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = Array((String(repeating: "0", count: 6 - sum.count) + sum).utf8) + [0, 0x20]
    bytes.replaceSubrange(148..<156, with: digits)
    return bytes
  }

  private static func put(_ text: String, _ place: Int, _ bytes: inout [UInt8]) {
    bytes.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
  }

  @Test(arguments: [
    "../pack/x.lua", "/etc/x.lua", "pack/../../x.lua", "pack//x.lua", "pack/.x.lua", "./pack.lua",
    "pack\\x.lua", "C:x.lua", "pack/\u{1B}[2J.lua", "pack/", "pack/x\u{7F}.lua",
  ])
  func `a path that leads out of the folder is refused`(_ path: String) throws {
    let bytes = try Self.archive { bytes in
      Self.put(String(repeating: "\0", count: 100), 0, &bytes)
      Self.put(path, 0, &bytes)
    }
    #expect(throws: PackArchive.Problem.unsafePath) { try PackArchive.entries(in: bytes) }
    #expect(throws: PackArchive.Problem.unsafePath) {
      try PackArchive.bytes(of: [.init(path: path, content: [])])
    }
  }

  @Test(arguments: ["1", "2", "3", "5", "6", "7", "x", "g", "L", "\0"])
  func `links, folders, devices and extensions are refused`(_ type: String) throws {
    let bytes = try Self.archive { bytes in
      Self.put(type, 156, &bytes)
      Self.put("/etc/passwd", 157, &bytes)
    }
    #expect(throws: PackArchive.Problem.damaged) { try PackArchive.entries(in: bytes) }
  }

  @Test func `another mode, owner, time or name of a link is refused`() throws {
    for (place, text) in [
      (100, "0000755"), (108, "0000001"), (136, "14000000000"), (157, "x"), (265, "root"),
    ] {
      let bytes = try Self.archive { Self.put(text, place, &$0) }
      #expect(throws: PackArchive.Problem.damaged) { try PackArchive.entries(in: bytes) }
    }
  }

  @Test(arguments: ["77777777777", "00000002000", "00000000003", "-0000000004", "           "])
  func `a size that is not the file's is refused`(_ size: String) throws {
    let bytes = try Self.archive { Self.put(size, 124, &$0) }
    #expect(throws: PackArchive.Problem.self) { try PackArchive.entries(in: bytes) }
  }

  @Test func `too much is refused before it is read`() throws {
    let large = PackArchive.Entry(
      path: "pack/a.lua", content: [UInt8](repeating: 0, count: PackSource.largestFile + 1))
    #expect(throws: PackArchive.Problem.tooLarge) { try PackArchive.bytes(of: [large]) }
    let many = (0...PackArchive.mostEntries).map { PackArchive.Entry(path: "a\($0)", content: []) }
    #expect(throws: PackArchive.Problem.tooLarge) { try PackArchive.bytes(of: many) }
    #expect(throws: PackArchive.Problem.tooLarge) {
      try PackArchive.entries(in: [UInt8](repeating: 0, count: PackArchive.largestArchive + 1))
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func `random bytes are no archive`(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<4096).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    #expect(throws: PackArchive.Problem.self) { try PackArchive.entries(in: bytes) }
  }
}
