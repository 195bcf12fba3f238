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
  /// Whether files are written beside other work; the program then calls `finishWriting` before it
  /// ends.
  public var writesInBackground = false
  private let engine: String
  private let program: String

  /// The most packs that are kept.
  static let largestCount = 8
  /// The end of a file's name.
  static let fileExtension = "pack"

  private static let magic = "FANALPCK"
  private static let format: UInt32 = 11

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
  ///
  /// It writes in the background, so that whoever waits for a pack does not wait for its file as well.
  public static var standard: PackCache? {
    var cache = ofEnvironment
    cache?.writesInBackground = true
    return cache
  }

  private static var ofEnvironment: PackCache? {
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
  /// - Parameters:
  ///   - fingerprint: `source.fingerprint`.
  ///   - hasTexts: Whether sentences, phrases and classes are needed as their authors wrote them.
  ///   - includesDrafts: Whether drafts and watched rules flag, too, as in tests.
  func pack(
    for source: PackSource, fingerprint: [UInt8], hasTexts: Bool = false,
    includesDrafts: Bool = false
  ) -> CompiledPack? {
    guard PrivateFile.isSafeFolder(folder),
      case .success(let file) = PrivateFile.read(path(fingerprint))
    else { return nil }
    let header = header(fingerprint)
    let start = header.count + Checksum.size
    guard file.count > start, file.starts(with: header),
      file[header.count..<start].elementsEqual(Self.checksum(file[start...]))
    else { return nil }
    var reader = CacheReader(file, from: start)
    return try? read(&reader, source, hasTexts: hasTexts, includesDrafts: includesDrafts)
  }

  private func read(
    _ reader: inout CacheReader, _ source: PackSource, hasTexts: Bool, includesDrafts: Bool
  ) throws(CacheReader.Damage) -> CompiledPack {
    let hash = ContentHash(digest: try reader.integers())
    guard let hash else { throw CacheReader.Damage() }
    var pack = try compiled(&reader, source, hash, hasTexts: hasTexts, includesDrafts)
    if try reader.boolean() {
      // The files of exceptions that hold are few, and say what the tables do not.
      guard let list = try? ExceptionReader.exceptions(of: source) else {
        throw CacheReader.Damage()
      }
      let wordings = try compiled(
        &reader, PackSource(name: PackSource.exceptions, files: []), hash, hasTexts: false, false)
      guard wordings.pack.rules.map(\.code) == list.map(\.name) else { throw CacheReader.Damage() }
      pack.take(list, CompiledExceptions(list, pack: wordings))
    }
    guard reader.isAtEnd else { throw CacheReader.Damage() }
    return pack
  }

  private func compiled(
    _ reader: inout CacheReader, _ source: PackSource, _ hash: ContentHash, hasTexts: Bool,
    _ includesDrafts: Bool
  ) throws(CacheReader.Damage) -> CompiledPack {
    var parts = try CompiledPack.Parts(source: source, reading: &reader)
    if includesDrafts { parts.include(drafts: true) }
    let scanner = try reader.block {
      PortableScanner(serialized: $0, termCount: parts.forms.count)
    }
    if hasTexts {
      var texts = CacheReader(try reader.integers(UInt8.self))
      try parts.readTexts(&texts)
    } else {
      try reader.block { _ in }
    }
    guard let scanner else { throw CacheReader.Damage() }
    return CompiledPack(parts, hash: hash, scanner: scanner)
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { Checksum.of($0) }
  }

  // MARK: - Writing

  /// Keeps a compiled pack; whether that worked makes no difference to anyone but the next start.
  func store(_ pack: CompiledPack, fingerprint: [UInt8]) {
    if writesInBackground {
      DispatchQueue.global().async(group: Self.writers) { write(pack, fingerprint: fingerprint) }
    } else {
      write(pack, fingerprint: fingerprint)
    }
  }

  /// Waits for the files that are being written; a program that ends before has less to start from.
  public static func finishWriting() { writers.wait() }

  private static let writers = DispatchGroup()

  private func write(_ pack: CompiledPack, fingerprint: [UInt8]) {
    guard let scanner = pack.scanner.tables, makeFolder() else { return }
    let wordings = pack.exceptions?.pack
    let wordingScanner = wordings?.scanner.tables
    guard (wordings == nil) == (wordingScanner == nil) else { return }
    var writer = CacheWriter()
    writer.integers(pack.identity.hash.bytes)
    var parts = CompiledPack.Parts(pack)
    parts.include(drafts: false)
    write(parts, scanner.serialized(), to: &writer)
    writer.boolean(wordings != nil)
    if let wordings, let wordingScanner {
      write(CompiledPack.Parts(wordings), wordingScanner.serialized(), to: &writer)
    }
    let file = header(fingerprint) + Self.checksum(writer.bytes[...]) + writer.bytes
    let path = path(fingerprint)
    if PrivateFile.write(file, to: path) { removeOldest(keeping: path) }
  }

  /// A pack, its scanner, and behind them its texts, which most commands do without.
  private func write(
    _ parts: CompiledPack.Parts, _ scanner: [UInt8], to writer: inout CacheWriter
  ) {
    parts.write(to: &writer)
    writer.integers(scanner)
    var texts = CacheWriter()
    parts.writeTexts(to: &texts)
    writer.integers(texts.bytes)
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
