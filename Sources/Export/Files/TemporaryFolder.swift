import Foundation

/// A folder that only its owner can enter, for what has to be a file before it is an export. It is gone,
/// with everything in it, at the end of the object's life.
///
/// It lies beside the output, so that what is secret stays on the disk that was chosen for it.
final class TemporaryFolder {
  let url: URL

  /// Makes a folder beside a file; for standard output in the temporary folder of the system.
  ///
  /// - Throws: `ExportError` when it cannot be made.
  convenience init(beside output: String) throws(ExportError) {
    let base: URL
    var isFolder: ObjCBool = false
    let parent = URL(fileURLWithPath: output).deletingLastPathComponent()
    if output != "-",
      FileManager.default.fileExists(atPath: parent.path, isDirectory: &isFolder),
      isFolder.boolValue, !parent.path.hasPrefix("/dev")
    {
      base = parent
    } else {
      base = FileManager.default.temporaryDirectory
    }
    try self.init(in: base)
  }

  /// A folder with a short path, for programs that make sockets in it: their paths may have 107
  /// characters (unix(7)).
  ///
  /// - Throws: `ExportError` when it cannot be made.
  static func short() throws(ExportError) -> TemporaryFolder {
    let system = FileManager.default.temporaryDirectory
    return try TemporaryFolder(
      in: system.path.utf8.count <= 48 ? system : URL(fileURLWithPath: "/tmp", isDirectory: true))
  }

  private init(in base: URL) throws(ExportError) {
    var template = Array(base.appendingPathComponent(".fanal-XXXXXX").path.utf8CString)
    let made = template.withUnsafeMutableBufferPointer { name in
      name.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else {
      throw ExportError(
        "no-folder",
        en: "\(base.path): no temporary folder can be made here. Check the permissions and the "
          + "disk, or write elsewhere.",
        fr: "\(base.path) : aucun dossier temporaire ne peut y être créé. Vérifiez les permissions "
          + "et le disque, ou écrivez ailleurs.")
    }
    url = URL(fileURLWithPath: made, isDirectory: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The place of a file in it.
  func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}
