internal import Foundation

/// One file of a pack on disk, replaced as a whole or not at all.
public enum PackFile {
  /// What became of a replacement.
  public enum Outcome: Sendable, Hashable {
    /// The file has the new content.
    case written
    /// The file is no longer what it was: somebody is working on it. It stays as it is.
    case changedMeanwhile
    /// The file cannot be written.
    case failed
  }

  /// Replaces the content of a file. Permissions stay, and of a link the file that it points to is written.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - old: What the file must still hold.
  ///   - new: What it holds then.
  public static func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) -> Outcome {
    let manager = FileManager.default
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard manager.contents(atPath: file.path).map({ [UInt8]($0) }) == old else {
      return .changedMeanwhile
    }
    do {
      let mode = try manager.attributesOfItem(atPath: file.path)[.posixPermissions]
      try Data(new).write(to: file, options: .atomic)
      if let mode { try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path) }
      return .written
    } catch {
      return .failed
    }
  }
}
