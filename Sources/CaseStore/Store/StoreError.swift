internal import ReportModel

/// Something that keeps a store from being opened, read or written.
///
/// The texts say what is wrong and what to do; they never quote a report.
public struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is, stable for programs.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The code as text, for example `store-locked`.
    public let rawValue: String

    /// Makes a code from its text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Another process kept the store locked for longer than the store waits.
    public static let locked = Code(rawValue: "store-locked")
    /// The file, its folder or its disk cannot be written, or the store was opened to read.
    public static let readOnly = Code(rawValue: "store-read-only")
    /// The file cannot be read with this account.
    public static let noAccess = Code(rawValue: "store-no-access")
    /// The disk is full; the batch was not written.
    public static let diskFull = Code(rawValue: "disk-full")
    /// The file is something else.
    public static let notAStore = Code(rawValue: "not-a-store")
    /// A later version of the program made the store.
    public static let schemaTooNew = Code(rawValue: "schema-too-new")
    /// An earlier version made the store, and it was opened only to read.
    public static let schemaTooOld = Code(rawValue: "schema-too-old")
    /// There is no file at the path.
    public static let missing = Code(rawValue: "store-missing")
    /// There is no folder for the new file.
    public static let folderMissing = Code(rawValue: "folder-missing")
    /// The content of the store contradicts itself.
    public static let damaged = Code(rawValue: "store-damaged")
    /// An assessment holds a number that is not finite.
    public static let notANumber = Code(rawValue: "not-a-number")
    /// The run or pack that was named is not in the store.
    public static let unknownReference = Code(rawValue: "unknown-reference")
    /// The file with the store's key is not where it must be.
    public static let keyMissing = Code(rawValue: "key-missing")
    /// The key is that of another store; `detail` has both fingerprints.
    public static let keyWrong = Code(rawValue: "key-wrong")
    /// Other accounts may read the file with the key or the passphrase.
    public static let keyExposed = Code(rawValue: "key-exposed")
    /// The file with the key cannot be read, or holds no key.
    public static let keyUnreadable = Code(rawValue: "key-unreadable")
    /// The file for a new key cannot be written.
    public static let keyUnwritten = Code(rawValue: "key-unwritten")
    /// The account has no folder for key files.
    public static let noKeyFolder = Code(rawValue: "no-key-folder")
    /// The store is sealed with a passphrase, and none was given.
    public static let passphraseMissing = Code(rawValue: "passphrase-missing")
    /// The passphrase is not that of the store.
    public static let passphraseWrong = Code(rawValue: "passphrase-wrong")
    /// The file with the passphrase is missing, or its first line is empty.
    public static let passphraseUnusable = Code(rawValue: "passphrase-unusable")
    /// A purge would remove another number of reports than was confirmed; `detail` has the number.
    public static let purgeDiffers = Code(rawValue: "purge-differs")
    /// The report is on hold already; `detail` has its identifier.
    public static let holdExists = Code(rawValue: "hold-exists")
    /// The report is not on hold; `detail` has its identifier.
    public static let holdMissing = Code(rawValue: "hold-missing")
    /// There is a file where the backup should go.
    public static let backupExists = Code(rawValue: "backup-exists")
    /// The backup cannot be written.
    public static let backupFailed = Code(rawValue: "backup-failed")
    /// The store was closed before.
    public static let closed = Code(rawValue: "store-closed")
    /// The disk or the system failed; `detail` has SQLite's code.
    public static let failed = Code(rawValue: "store-failed")
  }

  /// What kind of failure it is.
  public let code: Code
  /// The path of the store.
  public let path: String
  /// What the system says, in English, for example SQLite's code; may be empty.
  public let detail: String
  /// The whole text, where the code alone does not say enough.
  let text: LocalizedText?

  /// Makes an error whose text follows from its code.
  public init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
    text = nil
  }

  /// Makes an error with a text of its own, one sentence or two in each language.
  init(_ code: Code, path: String, detail: String = "", en: String, fr: String) {
    self.code = code
    self.path = path
    self.detail = detail
    text = LocalizedText(en: en, fr: fr)
  }

  /// The English text.
  public var description: String { english }
}
