internal import GRDB

/// The newest entry of the audit under the store's key: whoever changes the file without the key can rebuild
/// the chain of hashes, but not this.
struct AuditHead {
  private let cipher: StoreCipher

  /// Makes the head of a store's audit.
  init(cipher: StoreCipher) { self.cipher = cipher }

  /// The digest of an entry.
  func digest(sequence: Int64, hash: [UInt8]) -> [UInt8] {
    let stream = RowStream()
    stream.add("audit_head")
    stream.add(sequence)
    hash.withUnsafeBytes { stream.add($0) }
    return cipher.digest(stream.bytes)
  }

  /// Notes the newest entry.
  func write(sequence: Int64, hash: [UInt8], in db: Database) throws {
    let replace = try PreparedStatement(
      db, "INSERT OR REPLACE INTO audit_head (id, sequence, digest) VALUES (1, ?, ?)")
    try digest(sequence: sequence, hash: hash).withUnsafeBufferPointer {
      try replace.bind(sequence, at: 1)
      try replace.bindBlobInPlace($0, at: 2)
      try replace.run()
    }
  }
}
