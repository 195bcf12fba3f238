internal import CSodium
internal import Foundation

/// What is sealed does not open: it was changed, moved to another row, or sealed with another key.
struct BrokenSeal: Error {}

/// Seals what a store keeps, with keys made from the store's one key.
///
///     let sealed = cipher.seal(text, table: "notes", row: 12, column: "text")
///     try cipher.open(sealed, table: "notes", row: 12, column: "text")
///
/// The cipher is XChaCha20-Poly1305 (libsodium; draft-irtf-cfrg-xchacha) with a random nonce of 24 bytes. Table,
/// row and column are associated data: a value that was copied to another place does not open there. A sealed
/// value is the byte 1, the nonce, and the text with its tag: 41 bytes more than the text, whose length shows.
///
/// Digests and comparison values are keyed BLAKE2b (RFC 7693), so that nobody without the key can make one, or
/// try out a guess. Each purpose has a key of its own (`crypto_kdf`).
struct StoreCipher: Sendable {
  /// Bytes that sealing adds.
  static let overhead =
    1 + Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
  private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let version: UInt8 = 1

  /// Tells the key from others, 16 hexadecimal digits; says nothing about the key itself.
  let fingerprint: String
  private let sealingKey: [UInt8]
  private let comparisonKey: [UInt8]
  private let digestKey: [UInt8]

  /// Makes the cipher of a store.
  init(key: StoreKey) {
    sealingKey = key.subkey(1)
    comparisonKey = key.subkey(2)
    digestKey = key.subkey(3)
    fingerprint = key.fingerprint
  }

  /// Seals some bytes for one place of the store.
  func seal(_ plain: [UInt8], table: String, row: Int64, column: String) -> [UInt8] {
    let place = Self.place(table, row, column)
    var sealed = [UInt8](repeating: 0, count: plain.count + Self.overhead)
    sealed[0] = Self.version
    sealed.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      randombytes_buf(base + 1, Self.nonceSize)
      crypto_aead_xchacha20poly1305_ietf_encrypt(
        base + 1 + Self.nonceSize, nil, plain, UInt64(plain.count), place, UInt64(place.count),
        nil, base + 1, sealingKey)
    }
    return sealed
  }

  /// Opens what was sealed for this place.
  ///
  /// - Throws: `BrokenSeal`.
  func open(
    _ sealed: [UInt8], table: String, row: Int64, column: String
  ) throws(BrokenSeal) -> [UInt8] {
    guard sealed.count >= Self.overhead, sealed[0] == Self.version else { throw BrokenSeal() }
    let place = Self.place(table, row, column)
    var plain = [UInt8](repeating: 0, count: sealed.count - Self.overhead)
    let result = sealed.withUnsafeBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return -1 }
      return crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, nil, nil, base + 1 + Self.nonceSize, UInt64(sealed.count - 1 - Self.nonceSize),
        place, UInt64(place.count), base + 1, sealingKey)
    }
    guard result == 0 else { throw BrokenSeal() }
    return plain
  }

  /// Seals what a person wrote; what says nothing stays empty.
  func seal(words: String, table: String, row: Int64, column: String) -> [UInt8] {
    words.isEmpty ? [] : seal(Array(words.utf8), table: table, row: row, column: column)
  }

  /// Opens what a person wrote.
  ///
  /// - Throws: `BrokenSeal`.
  func words(
    _ sealed: [UInt8], table: String, row: Int64, column: String
  ) throws(BrokenSeal) -> String {
    if sealed.isEmpty { return "" }
    return String(
      decoding: try open(sealed, table: table, row: row, column: column), as: UTF8.self)
  }

  /// Opens what a person wrote, in a row with its number.
  ///
  /// - Throws: `DamagedRow`.
  func words(_ row: TableRow, _ column: String) throws -> String {
    let (id, sealed) = try (row["id"] as Int64, row.bytes(column))
    guard let words = try? words(sealed, table: row.table, row: id, column: column) else {
      throw row.damaged
    }
    return words
  }

  /// A value that is equal for equal values of one kind, in this store only, and says nothing else of them:
  /// 32 hexadecimal digits.
  func comparison(kind: String, value: String) -> String {
    let message = Array(kind.utf8) + [0] + Array(value.utf8)
    return hexadecimal(Self.hash(message, key: comparisonKey, size: 16))
  }

  /// A digest of a few words of a report, 16 bytes.
  func digest(ofWords words: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 16)
    crypto_generichash(
      &digest, digest.count, words.baseAddress, UInt64(words.count), comparisonKey,
      comparisonKey.count)
    return digest
  }

  /// A digest of a row with what belongs to it, 32 bytes, that only the key can make.
  func digest(_ message: [UInt8]) -> [UInt8] {
    Self.hash(message, key: digestKey, size: 32)
  }

  private static func hash(_ message: [UInt8], key: [UInt8], size: Int) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: size)
    crypto_generichash(&digest, size, message, UInt64(message.count), key, key.count)
    return digest
  }

  /// Table and column end with a zero byte, which no name holds.
  private static func place(_ table: String, _ row: Int64, _ column: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    bytes.append(contentsOf: table.utf8)
    bytes.append(0)
    bytes.append(contentsOf: column.utf8)
    bytes.append(0)
    withUnsafeBytes(of: row.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }
}

/// Bytes in hexadecimal.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
