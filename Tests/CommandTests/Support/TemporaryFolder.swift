import Foundation

/// A folder that is gone after the test, with a place beside it for what the test itself writes.
final class TemporaryFolder {
  let url: URL
  /// Not seen by a test that looks at what a command left behind.
  let outside: URL

  init() throws {
    let base = FileManager.default.temporaryDirectory
      .appendingPathComponent("fanal-command-\(UUID().uuidString)")
    url = base.appendingPathComponent("work")
    outside = base.appendingPathComponent("outside")
    for folder in [url, outside] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

  func write(_ data: Data, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func data(_ name: String) throws -> Data {
    try Data(contentsOf: url.appendingPathComponent(name))
  }

  func read(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  /// The names of the files in it, sorted.
  var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: url.path))?.sorted() ?? []
  }
}
