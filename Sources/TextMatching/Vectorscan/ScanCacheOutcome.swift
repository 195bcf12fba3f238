/// What a cache did to give a scanner, for the log.
public struct ScanCacheOutcome: Sendable, Hashable {
  /// Why a part was compiled.
  public enum Reason: String, Error, Sendable, Hashable {
    /// There was no file.
    case missing
    /// The file could not be read.
    case unreadable
    /// The file or its folder belongs to somebody else or may be changed by others.
    case foreign
    /// The file is of another pack, engine, library, processor or format.
    case otherVersion
    /// The file is cut off, or its bytes are not the ones that were written.
    case damaged
    /// The terms of this part have changed.
    case changed
    /// Too many terms have changed for a small part of their own.
    case outgrown
  }

  /// What became of a part.
  public enum State: Sendable, Hashable {
    /// There are no terms for it.
    case empty
    /// It was loaded as it is.
    case loaded
    /// It was compiled.
    case rebuilt(Reason)
  }

  /// The large part.
  public var base: State = .empty
  /// The terms that the large part does not have.
  public var delta: State = .empty
  /// The number of distinct terms that were compiled.
  public var compiledTerms = 0
  /// Whether everything that was compiled is now in the cache.
  public var isStored = true
}
