import Foundation
public import ReportModel
internal import TextMatching

/// The files of a rule pack, as they are on disk.
public struct PackSource: Sendable {
  /// One file of the pack.
  public struct File: Sendable {
    /// The path relative to the pack's folder, with `/`.
    public var path: String
    /// The content; empty for a file that could not be read.
    public var content: [UInt8]
    /// Why it could not be read, as the code of a diagnostic; `nil` for most.
    var problem: String?

    /// Makes a file.
    public init(path: String, content: [UInt8]) {
      self.path = path
      self.content = content
    }

    /// A folder that is only a link, and is not read.
    init(linkedFolder path: String) {
      self.init(path: path, content: [])
      problem = "linked-folder"
    }

    /// Reads a file; one that is bad must not hide the others.
    init(reading place: String, path: String) {
      let content = FileManager.default.contents(atPath: place).map { [UInt8]($0) }
      let isTooLarge = content.map { $0.count > PackSource.largestFile } ?? false
      self.init(path: path, content: isTooLarge ? [] : content ?? [])
      problem = isTooLarge ? "file-too-large" : content == nil ? "file-unreadable" : nil
    }
  }

  /// The folder's name, for messages.
  public var name: String
  /// The folder as the user gave it; shown before the paths in messages. Empty for a pack that
  /// comes from a store.
  public var folder: String
  /// The files, sorted by path; those of a local overlay below `local/`.
  public var files: [File]
  /// What rules were measured to find. It changes no result, so that it is not among the files and
  /// the hash does not depend on it.
  public private(set) var figures: File?
  /// The same of the overlay's own folder, for its rules and for those of the pack as the overlay makes
  /// them.
  public internal(set) var overlayFigures: File?
  /// The folder of the overlay as the user gave it, for messages; empty where there is none.
  public var overlayFolder = ""

  /// The exceptions beside the pack.
  public internal(set) var exceptions = ExceptionFiles()

  /// Rules that were left out because their files have mistakes.
  public private(set) var leftOut: [LeftOut] = []

  /// A rule that was left out.
  public struct LeftOut: Sendable, Hashable {
    /// Its code.
    public var code: String
    /// Its file.
    public var file: String
  }

  /// The same pack without some rule files. What they said is unknown, so every assessment names
  /// their codes as not assessed.
  func leavingOut(_ paths: Set<String>) -> PackSource {
    var result = self
    result.files.removeAll { paths.contains($0.path) }
    // Without an exception more counts, and nothing is unknown.
    result.leftOut += paths.filter { Self.kind(of: $0) == .rule }.sorted()
      .map { LeftOut(code: Self.code(of: $0), file: $0) }
    return result
  }

  /// Whether a file counts as part of a pack or an overlay, for its hash as well.
  ///
  /// - Parameter path: The path within the pack.
  public static func belongs(_ path: String) -> Bool {
    (path.hasSuffix(".lua") || pathInside(path) == DocumentPrior.path
      || pathInside(path) == PackFigures.path)
      && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// The same pack without its document prior: rules alone make the score. Its hash is another one,
  /// so nothing takes the assessments of one for those of the other.
  public func withoutPrior() -> PackSource {
    var result = self
    result.files.removeAll { $0.path == DocumentPrior.path }
    return result
  }

  /// A rule file larger than this is refused: a pack of 135 rules has files of a few kilobytes.
  static let largestFile = 4 << 20

  /// Makes a source from files in memory.
  public init(name: String, folder: String = "", files: [File]) {
    self.name = name
    self.folder = folder
    let figures = [false, true].map(PackFigures.path(inOverlay:))
    self.files = files.filter { !figures.contains($0.path) }.sorted { $0.path < $1.path }
    self.figures = files.first { $0.path == figures[0] }
    overlayFigures = files.first { $0.path == figures[1] }
  }

  /// Reads a folder, or a file that `fanal pack build` made.
  ///
  /// - Throws: `PackError` when it cannot be read, a folder holds no `pack.lua`, or a file is not as it
  ///   was built.
  public init(folder: String) throws(PackError) {
    if PackRelease.isFile(folder) {
      self = try PackRelease(bytes: try PackRelease.read(folder), path: folder).source
      return
    }
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw PackError(.notAFolder, path: folder)
    }
    var files = try Self.read(folder)
    for index in files.indices where Self.isOfOverlay(files[index].path) {
      files[index].problem = "overlay-inside"
    }
    guard files.contains(where: { $0.path == "pack.lua" }) else {
      throw PackError(.noPackFile, path: folder)
    }
    self.init(
      name: URL(fileURLWithPath: folder).lastPathComponent, folder: folder, files: files)
  }

  /// The files of a pack or of an overlay in a folder and the folders in it.
  static func read(_ folder: String) throws(PackError) -> [File] {
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw PackError(.unreadable, path: folder)
    }
    var files: [File] = []
    for path in paths.sorted() {
      guard belongs(path) else {
        // Folders behind links are not walked through, and rules in them must not be lost unseen.
        if isLinkedFolder(path, in: folder) { files.append(File(linkedFolder: path)) }
        continue
      }
      var file = File(reading: folder + "/" + path, path: path)
      if path.hasPrefix(Self.exceptions + "/") { file.problem = "exceptions-inside" }
      files.append(file)
    }
    return files
  }

  /// Whether a path is a link to a folder, or to nothing, where files of a pack could stand.
  private static func isLinkedFolder(_ path: String, in folder: String) -> Bool {
    if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return false }
    guard kind(of: path + "/a.lua") != nil || kind(of: path + "/a/b.lua") != nil else {
      return false
    }
    let place = folder + "/" + path
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: place)) != nil
  }

  /// The SHA-256 over the paths and contents of all files, in order of path.
  public var hash: ContentHash { ContentHash(of: message) }

  /// A checksum over the same, which takes an eighth of the time.
  var fingerprint: [UInt8] { message.withUnsafeBytes { Checksum.of($0) } }

  /// The paths and contents of all files, each behind its length.
  private var message: [UInt8] {
    var message: [UInt8] = []
    message.reserveCapacity(files.reduce(0) { $0 + $1.content.count + $1.path.utf8.count + 16 })
    // Paths of files that were left out stand behind the pairs of paths and contents.
    let parts =
      files.flatMap { [Array($0.path.utf8), $0.content] } + leftOut.map { Array($0.file.utf8) }
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { message.append(contentsOf: $0) }
      message.append(contentsOf: part)
    }
    return message
  }

  /// The file of words whose swap must not move a score.
  static let fairnessFile = "fairness.lua"

  /// The file that says what links reports.
  static let entitiesFile = "entities.lua"

  /// The kind of a file by its place; `nil` for a file that has no place in a pack.
  static func kind(of path: String) -> FileKind? {
    if isOfOverlay(path) {
      let inside = String(path.dropFirst(overlayPrefix.count))
      if inside == overlayFile { return .overlay }
      let kind = kind(of: inside)
      return kind == .lexicon || kind == .rule || kind == .entities ? kind : nil
    }
    if path == "pack.lua" { return .pack }
    if path == "steps.lua" { return .steps }
    if path == fairnessFile { return .fairness }
    if path == entitiesFile { return .entities }
    let parts = path.split(separator: "/")
    switch (parts.first, parts.count) {
    case ("lexicon", 2): return .lexicon
    case ("context", 2): return .context
    case ("assessments", 2): return .assessment
    case ("contra", 2): return .rule
    case ("exceptions", 2): return .exception
    // A code that begins with `contra` says that it speaks against, as the files in `contra` do.
    case ("indicators", 3) where parts[1] != "contra": return .rule
    default: return nil
    }
  }

  /// The code that a rule file must declare: its path without folder and extension.
  static func code(of path: String) -> String {
    var parts = path.dropLast(4).split(separator: "/").map(String.init)
    if isOfOverlay(path) { parts.removeFirst() }
    if parts.first == "indicators" { parts.removeFirst() }
    return parts.joined(separator: ".")
  }
}
