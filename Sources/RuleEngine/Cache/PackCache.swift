import Foundation
internal import ReportModel
internal import TextMatching

/// Keeps compiled rule packs on disk, so that a start costs milliseconds and not half a second.
///
///     let pack = try PackCompiler.load(source, cache: .standard)
///
/// Each state of a pack has a file of its own, named by a checksum of the pack's files. A file holds
/// only what follows from the rules: never a word of a report. It is private (mode 0600, in a folder
/// of mode 0700) and used only if it belongs to this user, was written by this very program, and has
/// the checksum that it was written with. Everything else is compiled anew and written again; a cache
/// never makes a start fail.
public struct PackCache: Sendable {
  /// Where the files are.
  public let folder: String
  private let engine: String
  private let program: String

  /// The most packs that are kept.
  static let largestCount = 8
  /// The end of a file's name.
  static let fileExtension = "pack"

  private static let magic = "FANALPCK"
  private static let format: UInt32 = 9

  /// Makes a cache.
  ///
  /// - Parameters:
  ///   - folder: Where the files are; made, with the folders above it, when the first is written.
  ///   - engine: The version of the engine; files of another version are not used.
  ///   - program: What tells one build of the program from the next; files of another are not used.
  public init(
    folder: String, engine: String = engineVersion, program: String = PackCache.runningProgram
  ) {
    self.folder = folder
    self.engine = engine
    self.program = program
  }

  /// The cache of this user: `$FANAL_CACHE`, else `$XDG_CACHE_HOME/fanal`, else `~/.cache/fanal`;
  /// `nil` when there is no home.
  public static var standard: PackCache? {
    let environment = ProcessInfo.processInfo.environment
    func path(_ name: String) -> String? {
      guard let value = environment[name], value.hasPrefix("/") else { return nil }
      return value
    }
    if let folder = path("FANAL_CACHE") { return PackCache(folder: folder) }
    if let folder = path("XDG_CACHE_HOME") { return PackCache(folder: folder + "/fanal") }
    return path("HOME").map { PackCache(folder: $0 + "/.cache/fanal") }
  }

  /// The size and the time of change of the running program.
  ///
  /// The engine's version rises only with a release; this also tells apart two builds between them.
  public static var runningProgram: String {
    guard let path = Bundle.main.executablePath,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, let changed = attributes[.modificationDate] as? Date
    else { return "" }
    return "\(size) \(changed.timeIntervalSinceReferenceDate)"
  }

  // MARK: - Reading

  /// The compiled form of a pack; `nil` when there is none that can be trusted.
  ///
  /// - Parameter fingerprint: `source.fingerprint`.
  func pack(for source: PackSource, fingerprint: [UInt8]) -> CompiledPack? {
    guard PrivateFile.isSafeFolder(folder),
      case .success(let file) = PrivateFile.read(path(fingerprint))
    else { return nil }
    let header = header(fingerprint)
    let start = header.count + Checksum.size
    guard file.count > start, file.starts(with: header),
      file[header.count..<start].elementsEqual(Self.checksum(file[start...]))
    else { return nil }
    var reader = CacheReader(file, from: start)
    return try? read(&reader, source)
  }

  private func read(
    _ reader: inout CacheReader, _ source: PackSource
  ) throws(CacheReader.Damage) -> CompiledPack {
    let hash = ContentHash(digest: try reader.integers())
    let parts = try CompiledPack.Parts(source: source, reading: &reader)
    let scanner = try reader.block {
      PortableScanner(serialized: $0, termCount: parts.forms.count)
    }
    guard let hash, let scanner, reader.isAtEnd else { throw CacheReader.Damage() }
    return CompiledPack(parts, hash: hash, scanner: scanner)
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { Checksum.of($0) }
  }

  // MARK: - Writing

  /// Keeps a compiled pack; whether that worked makes no difference to anyone but the next start.
  func store(_ pack: CompiledPack, fingerprint: [UInt8]) {
    guard let scanner = pack.scanner.tables, makeFolder() else { return }
    var writer = CacheWriter()
    writer.integers(pack.identity.hash.bytes)
    CompiledPack.Parts(pack).write(to: &writer)
    writer.integers(scanner.serialized())
    let file = header(fingerprint) + Self.checksum(writer.bytes[...]) + writer.bytes
    let path = path(fingerprint)
    if PrivateFile.write(file, to: path) { removeOldest(keeping: path) }
  }

  private func makeFolder() -> Bool {
    let above = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: above, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return PrivateFile.makeFolder(folder)
  }

  /// Removes the packs beyond `largestCount` that were written first, and what writers that were
  /// killed have left.
  private func removeOldest(keeping written: String) {
    let manager = FileManager.default
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else { return }
    var packs: [(changed: Date, path: String)] = []
    for name in names where name.contains("." + Self.fileExtension) {
      let path = folder + "/" + name
      guard let attributes = try? manager.attributesOfItem(atPath: path),
        let changed = attributes[.modificationDate] as? Date
      else { continue }
      if name.hasSuffix("." + Self.fileExtension) {
        if path != written { packs.append((changed, path)) }
      } else if changed.timeIntervalSinceNow < -3600 {
        try? manager.removeItem(atPath: path)
      }
    }
    packs.sort { ($0.changed, $0.path) > ($1.changed, $1.path) }
    for pack in packs.dropFirst(Self.largestCount - 1) {
      try? manager.removeItem(atPath: pack.path)
    }
  }

  // MARK: - Names

  /// The path of a pack's file.
  func path(_ fingerprint: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let name = fingerprint.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "\(folder)/\(String(decoding: name, as: UTF8.self)).\(Self.fileExtension)"
  }

  /// The bytes that a file must begin with: everything that it depends on.
  private func header(_ fingerprint: [UInt8]) -> [UInt8] {
    var writer = CacheWriter()
    writer.string(Self.magic)
    writer.integer(Self.format)
    writer.string(engine)
    writer.string(program)
    return writer.bytes + fingerprint
  }
}
