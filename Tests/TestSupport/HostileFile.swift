import Foundation

/// A file that tries to end the process, hang it, make it grow, or reach what it must not.
///
/// Its first line says how it must end: `-- expect: ok`, `error`, `limit`, `limit cpu`,
/// `limit memory`, `limit time`, or `any` where that depends on the machine; `; says "…"` gives words of
/// the message. Bytecode cannot say so itself, so `expectations.txt` does.
package struct HostileFile: Sendable, Codable, CustomStringConvertible {
  /// The name of the file.
  package var name: String
  /// Its bytes.
  package var content: [UInt8]
  /// What its first line expects, such as `limit cpu`.
  package var ending: String
  /// Words of the message.
  package var says: String?

  package var description: String { name }

  /// The folder of the files.
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/hostile")

  /// The paths of all files.
  package static var paths: [String] { all.map { folder.appendingPathComponent($0.name).path } }

  /// All files, ordered by name; empty, so that a test fails, where the folder cannot be read.
  package static let all: [HostileFile] = {
    let manager = FileManager.default
    let names = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
    let listed = manager.contents(atPath: folder.appendingPathComponent("expectations.txt").path)
    var expectations: [String: String] = [:]
    for line in String(decoding: listed ?? Data(), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      if parts.count == 2 { expectations[parts[0]] = parts[1] }
    }
    return names.sorted().compactMap { name in
      guard name != "expectations.txt",
        let data = manager.contents(atPath: folder.appendingPathComponent(name).path)
      else { return nil }
      let content = [UInt8](data)
      return HostileFile(
        name: name, content: content,
        expectation: expectations[name] ?? firstLine(of: content, in: name))
    }
  }()

  private init(name: String, content: [UInt8], expectation: String) {
    self.name = name
    self.content = content
    let parts = expectation.split(separator: ";", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    ending = parts.first ?? ""
    says = parts.dropFirst().first.map { part in
      String(part.dropFirst("says \"".count).dropLast())
    }
  }

  private static func firstLine(of content: [UInt8], in name: String) -> String {
    let line = String(decoding: content.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard let start = line.range(of: "-- expect: ") else { return "" }
    return String(line[start.upperBound...])
  }
}
