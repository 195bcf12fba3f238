internal import Foundation
internal import GRDB
internal import Synchronization

extension CaseStore {
  /// Writes the store's key into a new file with mode 0600, to be kept apart from the store.
  ///
  /// - Throws: `StoreError`: `key-unwritten`, or why the key cannot be read.
  public func exportKey(to file: String, by actor: String? = nil) throws(StoreError) {
    try write { db in
      let key = try key(db)
      try record(AuditEntry(.keyExported, object: .store, by: actor), in: db)
      let store = try String.fetchOne(db, sql: "SELECT store_id FROM store_key") ?? ""
      try PrivateKeyFile.write(KeyFile.text(store: store, key: key), to: file, store: path)
    }
  }

  /// Puts a key that was kept apart where the store looks for it.
  ///
  /// - Returns: The file that it was written to.
  /// - Throws: `StoreError`: `key-wrong` when it is the key of another store, `key-unwritten` when there is
  ///   a file already, `key-unreadable`.
  public func importKey(from file: String, by actor: String? = nil) throws(StoreError) -> String {
    try write { db in
      guard let text = try PrivateKeyFile.read(file, store: path),
        let content = KeyFile.parse(text)
      else { throw StoreError(.keyUnreadable, path: path, detail: file) }
      guard
        let row = try TableRow.first(
          db, of: "store_key", sql: "SELECT id, store_id, fingerprint FROM store_key")
      else { throw DamagedRow(table: "store_key") }
      let (store, fingerprint): (String, String) = try (row["store_id"], row["fingerprint"])
      guard content.key.fingerprint == fingerprint else {
        throw StoreError(
          .keyWrong, path: path, detail: "\(content.key.fingerprint), \(fingerprint)")
      }
      guard let target = keys.file(of: store) else {
        throw StoreError(.noKeyFolder, path: path)
      }
      knownCipher.withLock { $0 = StoreCipher(key: content.key) }
      try record(AuditEntry(.keyImported, object: .store, by: actor), in: db)
      try PrivateKeyFile.write(
        KeyFile.text(store: store, key: content.key), to: target, store: path)
      return target
    }
  }
}

extension AuditEntry.Act {
  /// The key was written into a file.
  public static let keyExported = Self(rawValue: "key.export")
  /// The key was put back.
  public static let keyImported = Self(rawValue: "key.import")
}
