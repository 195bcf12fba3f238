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

  // MARK: - Keys of stores

  private var keyFolder: URL { outside.appendingPathComponent("config/fanal/keys") }

  /// The key files that commands made, by name.
  func keys() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: keyFolder.path)
    return try names.reduce(into: [:]) {
      $0[$1] = try Data(contentsOf: keyFolder.appendingPathComponent($1))
    }
  }

  /// Puts key files where commands look for them, as private as they want them.
  func putKeys(_ keys: [String: Data]) throws {
    try FileManager.default.createDirectory(
      at: keyFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for (name, key) in keys {
      let file = keyFolder.appendingPathComponent(name)
      try key.write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
  }
}
