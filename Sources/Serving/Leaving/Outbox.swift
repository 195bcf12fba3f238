internal import Foundation
internal import Synchronization

/// The files that left the store through the pages. They lie in a folder of their own on this computer, for
/// their owner alone; a page links to those that its reader made since the server started.
final class Outbox: Sendable {
  /// A file that may be fetched.
  struct File: Sendable {
    let path: String
    /// The handle of who made it.
    let owner: String

    var name: String { URL(fileURLWithPath: path).lastPathComponent }
  }

  /// The folder.
  let folder: String
  private let files = Mutex<[String: File]>([:])

  init(folder: String) { self.folder = folder }

  /// A place for a new file, in the folder, which is made where it is missing.
  ///
  /// - Throws: An error of the file system.
  func place(named name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return folder + "/" + name
  }

  /// Lets somebody fetch a file.
  ///
  /// - Returns: The path of its page.
  func add(_ path: String, of owner: String) -> String {
    let token = Secret.token()
    files.withLock { $0[token] = File(path: path, owner: owner) }
    return "/outgoing/" + token
  }

  /// A file, for who made it.
  func file(_ token: String, for handle: String) -> File? {
    files.withLock { $0[token] }.flatMap { $0.owner == handle ? $0 : nil }
  }
}
