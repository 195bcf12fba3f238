import Foundation

extension PackSource {
  /// Where the files of a local overlay stand among those of the pack.
  static let overlayPrefix = "local/"
  /// The file that makes a folder an overlay.
  static let overlayFile = "overlay.lua"

  /// Whether a file belongs to the overlay.
  public static func isOfOverlay(_ path: String) -> Bool { path.hasPrefix(overlayPrefix) }

  /// The path of a file within the pack or the overlay that it belongs to.
  static func pathInside(_ path: String) -> String {
    isOfOverlay(path) ? String(path.dropFirst(overlayPrefix.count)) : path
  }

  /// Whether the source holds an overlay.
  public var hasOverlay: Bool { files.contains { Self.isOfOverlay($0.path) } }

  /// The folder `local` beside a pack, if it is an overlay.
  public static func overlay(beside pack: String) -> String? {
    let folder = URL(fileURLWithPath: pack).deletingLastPathComponent().relativePath + "/local"
    let path = folder.hasPrefix("./") ? String(folder.dropFirst(2)) : folder
    return FileManager.default.fileExists(atPath: path + "/" + overlayFile) ? path : nil
  }

  /// The same pack with a local overlay.
  ///
  /// - Parameter folder: The folder that holds `overlay.lua`.
  /// - Throws: `PackError` when it cannot be read, holds no `overlay.lua`, or the pack has an overlay
  ///   already.
  public func adding(overlay folder: String) throws(PackError) -> PackSource {
    if hasOverlay { throw PackError(.twoOverlays, path: self.folder) }
    guard FileManager.default.fileExists(atPath: folder + "/" + Self.overlayFile) else {
      throw PackError(.noOverlay, path: folder)
    }
    var result = self
    let added = PackSource(
      name: name,
      files: result.files
        + (try Self.read(folder).map { file in
          var file = file
          file.path = Self.overlayPrefix + file.path
          return file
        }))
    result.files = added.files
    result.overlayFigures = added.overlayFigures
    result.overlayFolder = folder
    return result
  }

  /// The same pack as it was shipped, without its overlay.
  public func withoutOverlay() -> PackSource {
    var result = self
    result.files.removeAll { Self.isOfOverlay($0.path) }
    result.overlayFigures = nil
    result.overlayFolder = ""
    return result
  }

  /// Where a file of the pack, of its overlay or of its exceptions is, for messages.
  public func place(of path: String) -> String {
    if let place = exceptions.elsewhere[path] { return place }
    let prefix = Self.exceptions + "/"
    if path.hasPrefix(prefix), !exceptions.folder.isEmpty {
      return exceptions.folder + "/" + path.dropFirst(prefix.count)
    }
    if Self.isOfOverlay(path), !overlayFolder.isEmpty {
      return overlayFolder + "/" + Self.pathInside(path)
    }
    return folder.isEmpty ? path : folder + "/" + path
  }
}
