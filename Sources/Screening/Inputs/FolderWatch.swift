public import Exchange
internal import Foundation
internal import ReportModel

/// Tells which files in watched folders are ready to be read: those that have not changed from one
/// look to the next, so that a file that is still being written is left alone.
///
///     var watch = FolderWatch(folders: ["inbox"], own: [])
///     watch.ready()      // [], for everything is seen for the first time
///     watch.ready()      // the files that did not change meanwhile; each is named once
public struct FolderWatch {
  private let folders: [String]
  private let own: [String]
  private var seen: [String: InputFile.Look] = [:]
  private var handed: [String: InputFile.Look] = [:]

  /// Watches folders.
  ///
  /// - Parameter own: Files that the program itself writes there.
  public init(folders: [String], own: [String]) {
    self.folders = folders
    self.own = own
  }

  /// Looks again. A file is handed out once, and again when it has changed after that.
  ///
  /// - Throws: `ExchangeError` where a folder is gone.
  public mutating func ready() throws(ExchangeError) -> Set<String> {
    var looks: [String: InputFile.Look] = [:]
    for folder in folders {
      guard InputFolder.isFolder(folder) else { throw .noFolder(folder) }
      let found = InputFolder(folder, own: own)
      for path in found.files.map(\.path) + found.unknown { looks[path] = InputFile.look(path) }
    }
    let ready = looks.filter { path, look in seen[path] == look && handed[path] != look }
    seen = looks
    handed = handed.filter { looks[$0.key] != nil }
    handed.merge(ready) { $1 }
    return Set(ready.keys)
  }
}

extension ExchangeError {
  /// A watched path that is no folder, or none any more.
  static func noFolder(_ path: String) -> ExchangeError {
    ExchangeError(
      code: "no-folder", file: path,
      message: LocalizedText(
        en: "\(path): this folder is not there. Only a folder can be watched; check the name, or "
          + "whether its drive is connected.",
        fr: "\(path) : ce dossier n'existe pas. Seul un dossier peut être surveillé; vérifiez son "
          + "nom, ou si son disque est branché."))
  }
}
