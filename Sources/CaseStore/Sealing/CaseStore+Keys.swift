internal import CSodium
internal import Foundation
internal import GRDB
internal import Synchronization

extension CaseStore {
  /// The cipher of the store; the key is looked for when it is needed first, so that what is not sealed (runs,
  /// counts) can be read without it.
  ///
  /// - Throws: `StoreError`: `key-missing`, `key-wrong`, `passphrase-missing`, `passphrase-wrong`, …
  func cipher(_ db: Database) throws -> StoreCipher {
    if let known = knownCipher.withLock({ $0 }) { return known }
    let cipher = StoreCipher(key: try key(db))
    knownCipher.withLock { $0 = cipher }
    return cipher
  }

  /// Makes a key for a store that has none, keeps it, and notes in the store how to find it.
  ///
  /// A key file is on the disk before the store refers to it.
  ///
  /// - Throws: `StoreError`, for example `key-unwritten`.
  func makeKey(_ db: Database) throws -> StoreCipher {
    let key = StoreKey.random()
    var id = [UInt8](repeating: 0, count: 16)
    randombytes_buf(&id, id.count)
    let store = hexadecimal(id)
    let arguments: StatementArguments
    let notice: StoreNotice
    if let passphrase = try keys.passphrase(path: path) {
      let derivation = StoreKey.Derivation.fresh(
        passes: keys.cost?.passes, memory: keys.cost?.memory)
      guard let outer = derivation.key(passphrase: passphrase) else {
        throw StoreError(.failed, path: path, detail: "Argon2id")
      }
      arguments = [
        store, key.fingerprint, Data(derivation.salt), derivation.passes, derivation.memory,
        Data(Self.wrap(key, in: outer)),
      ]
      notice = .passphraseSet
    } else {
      guard let file = keys.file(of: store) else { throw StoreError(.noKeyFolder, path: path) }
      try PrivateKeyFile.write(KeyFile.text(store: store, key: key), to: file, store: path)
      arguments = [store, key.fingerprint, nil, nil, nil, nil]
      notice = .keyMade(file: file)
    }
    try db.execute(
      sql: """
        INSERT INTO store_key (id, store_id, fingerprint, salt, passes, memory, wrapped)
        VALUES (1, ?, ?, ?, ?, ?, ?)
        """,
      arguments: arguments)
    let cipher = StoreCipher(key: key)
    knownCipher.withLock { $0 = cipher }
    // Only the last attempt counts, when another process makes the store at the same moment.
    noticeList.withLock { $0 = [notice] }
    return cipher
  }

  /// The key, from its file or by the passphrase.
  func key(_ db: Database) throws -> StoreKey {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM store_key"),
      let fingerprint = row.text("fingerprint")
    else { throw StoreError(.damaged, path: path, detail: "store_key") }
    let salt = row.bytes("salt")
    let key = salt.isEmpty ? try fileKey(row) : try passphraseKey(row, salt: salt)
    guard key.fingerprint == fingerprint else {
      throw StoreError(.keyWrong, path: path, detail: "\(key.fingerprint), \(fingerprint)")
    }
    return key
  }

  private func fileKey(_ row: Row) throws -> StoreKey {
    guard let store = row.text("store_id") else {
      throw StoreError(.damaged, path: path, detail: "store_key")
    }
    guard let file = keys.file(of: store) else { throw StoreError(.noKeyFolder, path: path) }
    let kept = try PrivateKeyFile.read(file, store: path)
    guard
      let text = try kept
        ?? keys.offeredFile.flatMap({ try PrivateKeyFile.read($0, store: path) })
    else { throw StoreError(.keyMissing, path: path, detail: file) }
    guard let content = KeyFile.parse(text) else {
      throw StoreError(.keyUnreadable, path: path, detail: file)
    }
    return content.key
  }

  private func passphraseKey(_ row: Row, salt: [UInt8]) throws -> StoreKey {
    guard let passphrase = try keys.passphrase(path: path) else {
      throw StoreError(.passphraseMissing, path: path)
    }
    guard let passes = row.number("passes"), let memory = row.number("memory"),
      // More than anything that this program asks for would be a damaged row, not a wish.
      passes <= 64, memory <= 4 << 30,
      let outer = StoreKey.Derivation(salt: salt, passes: passes, memory: memory)
        .key(passphrase: passphrase)
    else { throw StoreError(.damaged, path: path, detail: "store_key") }
    guard let key = Self.unwrap(row.bytes("wrapped"), in: outer) else {
      throw StoreError(.passphraseWrong, path: path)
    }
    return key
  }

  private static func wrap(_ key: StoreKey, in outer: StoreKey) -> [UInt8] {
    StoreCipher(key: outer).seal(key.bytes, table: "store_key", row: 1, column: "wrapped")
  }

  private static func unwrap(_ wrapped: [UInt8], in outer: StoreKey) -> StoreKey? {
    let bytes = try? StoreCipher(key: outer)
      .open(wrapped, table: "store_key", row: 1, column: "wrapped")
    return bytes.flatMap(StoreKey.init(bytes:))
  }
}
