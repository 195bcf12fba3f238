/// Keeps compiled terms on disk, so that a start with 20,000 terms takes milliseconds.
///
///     let cache = ScanCache(folder: "/var/cache/fanal", engineVersion: "0.1.0")
///     let (scanner, outcome) = try cache.scanner(terms: terms, pack: "standard")
///     outcome.base      // .loaded
///     outcome.delta     // .rebuilt(.changed): one rule was edited
///
/// A pack has two files: a *base*, and a *delta* of the terms that the base does not have. An edited
/// rule recompiles only the delta. When that grows beyond a tenth of the base (or 2,000 terms), or
/// half of the base is out of use, the base is compiled again.
///
/// Files are private (mode 0600, folder 0700) and are trusted only if they belong to this user,
/// were written by this version for this processor, and have the SHA-256 they were written with.
/// Everything else is compiled again; a cache never makes a start fail.
public struct ScanCache: Sendable {
  private let folder: String
  private let engineVersion: String

  /// No delta is larger than this.
  static let largestDelta = 2000

  /// Makes a cache.
  ///
  /// - Parameters:
  ///   - folder: Where the files are; made if it does not exist, but not the folders above it.
  ///   - engineVersion: The version of the program; files of another version are not used.
  public init(folder: String, engineVersion: String) {
    self.folder = folder
    self.engineVersion = engineVersion
  }

  /// A scanner for a list of terms, out of the cache as far as possible.
  ///
  /// - Throws: `TermScannerError` where the library refuses a term.
  public func scanner(
    terms: [Term], pack: String
  ) throws -> (scanner: VectorscanScanner, outcome: ScanCacheOutcome) {
    let patterns = TermPatterns(terms)
    var outcome = ScanCacheOutcome()
    if patterns.literals.isEmpty { return (VectorscanScanner(parts: []), outcome) }
    let isFolderSafe = PrivateFile.makeFolder(folder)
    var base = isFolderSafe ? load(pack, "base") : .failure(.foreign)
    var missing: [[UInt8]] = []
    if case .success(let stored) = base {
      missing = Self.difference(patterns.literals, stored.literals)
      let unused = stored.literals.count - (patterns.literals.count - missing.count)
      if missing.count > min(stored.literals.count / 10, Self.largestDelta)
        || unused > stored.literals.count / 2
      {
        base = .failure(.outgrown)
        missing = []
      }
    }
    var parts = [
      try part(base, patterns.literals, pack, "base", isFolderSafe, &outcome, \.base)
    ]
    if !missing.isEmpty {
      var delta = load(pack, "delta")
      if case .success(let stored) = delta, stored.literals != missing {
        delta = .failure(.changed)
      }
      parts.append(try part(delta, missing, pack, "delta", isFolderSafe, &outcome, \.delta))
    }
    let scanner = VectorscanScanner(
      parts: parts.map { part in
        VectorscanScanner.Part(
          part.database, part.literals, terms: patterns.terms(of: part.literals))
      })
    return (scanner, outcome)
  }

  /// A part as it was loaded, or compiled and stored.
  private func part(
    _ loaded: Result<StoredDatabase, ScanCacheOutcome.Reason>, _ literals: [[UInt8]],
    _ pack: String, _ role: String, _ isFolderSafe: Bool, _ outcome: inout ScanCacheOutcome,
    _ state: WritableKeyPath<ScanCacheOutcome, ScanCacheOutcome.State>
  ) throws -> StoredDatabase {
    switch loaded {
    case .success(let stored):
      outcome[keyPath: state] = .loaded
      return stored
    case .failure(let failure):
      outcome[keyPath: state] = .rebuilt(failure)
      outcome.compiledTerms += literals.count
      let new = StoredDatabase(
        database: try VectorscanDatabase(compiling: literals), literals: literals)
      let isWritten =
        isFolderSafe && PrivateFile.write(new.file(header(pack, role)), to: path(pack, role))
      if !isWritten { outcome.isStored = false }
      return new
    }
  }

  private func load(
    _ pack: String, _ role: String
  ) -> Result<StoredDatabase, ScanCacheOutcome.Reason> {
    switch PrivateFile.read(path(pack, role)) {
    case .success(let bytes): StoredDatabase.read(bytes, header: header(pack, role))
    case .failure(let failure): .failure(failure)
    }
  }

  /// Everything that a file depends on besides its terms.
  private func header(_ pack: String, _ role: String) -> [UInt8] {
    StoredDatabase.header([
      engineVersion, VectorscanLibrary.version, VectorscanLibrary.platform, pack, role,
    ])
  }

  /// The path of a file. The name is a hash, as a pack's name may hold any character.
  private func path(_ pack: String, _ role: String) -> String {
    "\(folder)/\(SHA256.hexadecimal(Array(pack.utf8), digits: 16)).\(role)"
  }

  /// The literals of a sorted list that another sorted list does not have.
  private static func difference(_ list: [[UInt8]], _ other: [[UInt8]]) -> [[UInt8]] {
    let known = Set(other)
    return list.filter { !known.contains($0) }
  }
}
