import Foundation
internal import ReportModel

/// A rule pack as one file: `fanal pack build` makes it, every `--pack` takes it.
///
///     let release = try PackRelease(bytes: bytes, path: "standard-1.0.0.fanalpack")
///     let pack = try PackCompiler.load(release.source)
public struct PackRelease: Sendable {
  /// The end of a file's name.
  public static let fileExtension = "fanalpack"

  static let manifestPath = "manifest.json"
  static let packPrefix = "pack/"

  /// What the file says about itself.
  public let manifest: PackManifest
  /// The files of the pack.
  public let source: PackSource
  /// The whole file; a signature is over these bytes.
  public let bytes: [UInt8]

  // MARK: - Building

  /// Makes a release of a pack that has been checked.
  ///
  /// - Parameters:
  ///   - pack: The pack as it was read.
  ///   - tests: What its sentences gave; `nil` when they were not run.
  ///   - previous: The pack that the changes are counted from.
  /// - Throws: `PackError` when it is too large, or a path cannot be stored.
  public init(
    of pack: RulePack, tests: PackManifest.Tests?, since previous: RulePack?
  ) throws(PackError) {
    let figures = [pack.source.figures, pack.source.overlayFigures].compactMap { $0 }
    let files = (pack.source.files + figures).map { file in
      PackArchive.Entry(path: Self.path(of: file.path), content: file.content)
    }.sorted { $0.path < $1.path }
    manifest = PackManifest(
      format: PackManifest.currentFormat, name: pack.name, version: pack.version,
      hash: pack.source.hash.description, engine: engineVersion, rules: pack.rules.count,
      tests: tests,
      since: previous.map {
        .init(name: $0.name, version: $0.version, hash: $0.source.hash.description)
      },
      changes: previous.map { PackChange.all(from: $0, to: pack) } ?? [],
      files: Self.list(files))
    source = pack.source
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      let text = try encoder.encode(manifest)
      bytes = try PackArchive.bytes(
        of: [.init(path: Self.manifestPath, content: [UInt8](text) + [0x0A])] + files)
    } catch let problem as PackArchive.Problem {
      throw PackError(Self.code(of: problem), path: pack.source.folder)
    } catch {
      throw PackError(.releaseDamaged, path: pack.source.folder)
    }
  }

  /// The files of an overlay lie beside the pack, as in a folder of rules.
  private static func path(of file: String) -> String {
    PackSource.isOfOverlay(file) ? file : packPrefix + file
  }

  private static func list(_ files: [PackArchive.Entry]) -> [PackManifest.File] {
    files.map {
      .init(
        path: $0.path, size: $0.content.count, sha256: ContentHash(of: $0.content).hexadecimal)
    }
  }

  // MARK: - Reading

  /// Reads a release, and checks that it is what it says.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Its path, for messages.
  /// - Throws: `PackError` when it is no release, is damaged, too large, or holds files that do not
  ///   belong into a pack.
  public init(bytes: [UInt8], path: String) throws(PackError) {
    let entries: [PackArchive.Entry]
    do throws(PackArchive.Problem) {
      entries = try PackArchive.entries(in: bytes)
    } catch {
      throw PackError(Self.code(of: error), path: path)
    }
    guard let first = entries.first, first.path == Self.manifestPath else {
      throw PackError(.releaseDamaged, path: path)
    }
    guard let format = try? JSONDecoder().decode(Format.self, from: Data(first.content)) else {
      throw PackError(.releaseDamaged, path: path)
    }
    // Before anything else is read: a later form may have other fields.
    guard format.format == PackManifest.currentFormat else {
      throw PackError(.releaseNewer, path: path)
    }
    guard let manifest = try? JSONDecoder().decode(PackManifest.self, from: Data(first.content))
    else { throw PackError(.releaseDamaged, path: path) }
    let files = Array(entries.dropFirst())
    // A name twice, or out of order, is nothing that a build makes.
    guard zip(files, files.dropFirst()).allSatisfy({ $0.path < $1.path }),
      manifest.files == Self.list(files)
    else { throw PackError(.releaseDamaged, path: path) }
    var own: [PackSource.File] = []
    for file in files {
      let isOfOverlay = PackSource.isOfOverlay(file.path)
      guard isOfOverlay || file.path.hasPrefix(Self.packPrefix) else {
        throw PackError(.releaseUnsafe, path: path)
      }
      let inside =
        isOfOverlay ? file.path : String(file.path.dropFirst(Self.packPrefix.count))
      guard PackSource.belongs(inside), isOfOverlay == PackSource.isOfOverlay(inside) else {
        throw PackError(.releaseUnsafe, path: path)
      }
      own.append(.init(path: inside, content: file.content))
    }
    guard own.contains(where: { $0.path == "pack.lua" }) else {
      throw PackError(.noPackFile, path: path)
    }
    let source = PackSource(
      name: URL(fileURLWithPath: path).lastPathComponent, folder: path, files: own)
    guard source.hash.description == manifest.hash else {
      throw PackError(.releaseDamaged, path: path)
    }
    // Nobody may be shown another name than assessments will carry.
    let (name, version) = try PackReader.identity(of: source)
    guard name == manifest.name, version == manifest.version else {
      throw PackError(.releaseDamaged, path: path)
    }
    self.manifest = manifest
    self.source = source
    self.bytes = bytes
  }

  /// The bytes of a file that may be a release.
  ///
  /// - Throws: `PackError` when it cannot be read, or is larger than any release.
  public static func read(_ path: String) throws(PackError) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw PackError(.noFile, path: path)
    }
    if isFolder.boolValue { throw PackError(.folderNotFile, path: path) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw PackError(.unreadable, path: path)
    }
    defer { try? handle.close() }
    guard let data = try? handle.read(upToCount: PackArchive.largestArchive + 1) else {
      throw PackError(.releaseDamaged, path: path)
    }
    if data.count > PackArchive.largestArchive { throw PackError(.releaseTooLarge, path: path) }
    return [UInt8](data)
  }

  /// Whether a path is that of a file and not of a folder.
  public static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  private struct Format: Decodable { var format: String }

  private static func code(of problem: PackArchive.Problem) -> PackError.Code {
    switch problem {
    case .damaged: .releaseDamaged
    case .tooLarge: .releaseTooLarge
    case .unsafePath: .releaseUnsafe
    }
  }
}

extension PackReader {
  /// Name and version of a pack, with those of its overlay, from the two files that say them.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  static func identity(of source: PackSource) throws(PackError) -> (name: String, version: String) {
    var head = source
    head.files = source.files.filter { $0.path == "pack.lua" || $0.path == OverlayDecoder.file }
    let pack = try read(head).pack
    return (pack.name, pack.version)
  }
}

extension RulePack {
  /// Whether the version is higher than that of another pack; of equal versions, that of the overlay.
  public func isLater(than other: RulePack) -> Bool {
    VersionNumber(version) > VersionNumber(other.version)
  }
}
