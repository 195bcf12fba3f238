internal import Foundation

/// Where the keys of stores are: in files, one for each store, or in a passphrase.
///
/// A store is sealed with 32 random bytes. By default they lie in `STORE-ID.key` in the user's folder for
/// configuration, made when the store is. With a passphrase they lie in the store itself, sealed with what
/// Argon2id makes of the passphrase.
public struct StoreKeys: Sendable {
  /// The folder of the key files; `nil` where the account has no folder for configuration.
  public var folder: String?
  /// The file with the passphrase on its first line; `nil` for key files.
  public var passphraseFile: String?
  /// A key file to take where the store's own is missing, so that it can be put back.
  public var offeredFile: String?
  /// What a new passphrase costs; `nil` for libsodium's moderate cost.
  var cost: (passes: Int64, memory: Int64)?

  /// Names where keys are.
  public init(folder: String?, passphraseFile: String? = nil) {
    self.folder = folder
    self.passphraseFile = passphraseFile
  }

  /// What the environment says: `$FANAL_PASSPHRASE_FILE`; key files in `$XDG_CONFIG_HOME/fanal/keys`, else in
  /// `~/.config/fanal/keys` (XDG Base Directory Specification 0.8: a relative path does not count).
  public static var ofEnvironment: StoreKeys {
    let environment = ProcessInfo.processInfo.environment
    func path(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let configuration = path("XDG_CONFIG_HOME") ?? path("HOME").map { $0 + "/.config" }
    let passphrase = environment["FANAL_PASSPHRASE_FILE"] ?? ""
    return StoreKeys(
      folder: configuration.map { $0 + "/fanal/keys" },
      passphraseFile: passphrase.isEmpty ? nil : passphrase)
  }

  /// The file of a store's key.
  func file(of store: String) -> String? { folder.map { "\($0)/\(store).key" } }

  /// The passphrase.
  ///
  /// - Throws: `StoreError` `passphrase-unusable` for a file that cannot be read, that others may read, or
  ///   whose first line is empty.
  func passphrase(path: String) throws(StoreError) -> [UInt8]? {
    guard let passphraseFile else { return nil }
    let content = try PrivateKeyFile.read(passphraseFile, store: path)
    guard let content else {
      throw StoreError(.passphraseUnusable, path: path, detail: passphraseFile)
    }
    let line = content.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard !line.isEmpty else {
      throw StoreError(.passphraseUnusable, path: path, detail: passphraseFile)
    }
    return Array(line)
  }
}

/// Something that whoever opened a store must be told.
public enum StoreNotice: Sendable, Hashable {
  /// A key was made for the store, in this file.
  case keyMade(file: String)
  /// The store was sealed with a passphrase.
  case passphraseSet
  /// The texts of a store that was not sealed before were sealed, so many reports.
  case sealed(reports: Int)
  /// So many notes, reasons and purposes that people wrote, and that were not sealed before, were sealed.
  case wordsSealed(texts: Int)
  /// Reports were removed, and the file could not be written anew without them yet, for example because
  /// another program reads it or the disk is full.
  case notCompacted
}
