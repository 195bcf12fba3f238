/// Something in a store that is not as it was written.
public struct StoreFault: Sendable, Hashable {
  /// What was checked; the raw value stays the same in all languages.
  public enum Check: String, Sendable, Hashable, CaseIterable {
    /// SQLite's own check of the file (`PRAGMA integrity_check`).
    case file
    /// Rows that refer to rows that are not there.
    case references
    /// The migrations that made the tables.
    case schema
    /// The chain of the audit.
    case audit
    /// Packs with their files.
    case packs
    /// Runs that have ended.
    case runs
    /// Texts of reports: the seal, and the hash of the content.
    case reports
    /// Assessments with findings, evidence and entities: the digest, and places within their texts.
    case assessments
    /// People and settings.
    case people
    /// Cases, decisions and notes.
    case reviews
    /// Links, what was decided of them, groups and correlations.
    case links
    /// Packages that were handed over or taken in.
    case handovers
    /// The index of words, against the words of the reports.
    case search
    /// Holds and what is left of purged reports.
    case retention
  }

  /// What was checked.
  public var check: Check
  /// The table; empty where the fault belongs to none.
  public var table: String
  /// The number of the row; `nil` where SQLite does not say.
  public var row: Int64?
  /// What is wrong, as a word (`hash`, `digest`, `seal`, `previous`, `gap`, …), or what SQLite says in English;
  /// never a value of the row.
  public var detail: String
}

/// What a check of a whole store found.
public struct StoreVerification: Sendable, Hashable {
  /// What is wrong, at most `StoreVerification.mostFaults` of each check, in the order of the checks; empty for
  /// a store that is as it was written.
  public var faults: [StoreFault] = []
  /// How much is wrong beyond what `faults` lists.
  public var unlisted = 0
  /// Versions of reports that were read.
  public var reports = 0
  /// Assessments that were read.
  public var assessments = 0
  /// Entries of the audit that were read.
  public var entries = 0
  /// How often the clock was set back between two entries of the audit, which is no fault.
  public var clockSteps = 0
  /// The number and the hash of the newest entry of the audit, to be noted elsewhere.
  public var head: (sequence: Int64, hash: String)? { headPair.map { ($0.sequence, $0.hash) } }

  var headPair: Head?

  struct Head: Sendable, Hashable {
    var sequence: Int64
    var hash: String
  }

  /// Faults of one check that are listed.
  public static let mostFaults = 10

  mutating func add(_ fault: StoreFault) {
    if faults.count(where: { $0.check == fault.check }) < Self.mostFaults {
      faults.append(fault)
    } else {
      unlisted += 1
    }
  }
}
