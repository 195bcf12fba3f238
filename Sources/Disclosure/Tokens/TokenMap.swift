internal import CSodium
internal import Foundation
internal import ReportModel

/// The file that says what tokens stand for, encrypted with a passphrase, to be kept apart from the export.
///
/// The key is derived by Argon2id (RFC 9106; libsodium's *moderate* limits: 3 passes over 256 MiB) and the
/// content encrypted by XChaCha20-Poly1305 in the stream format of libsodium (`secretstream`), so that a
/// byte that is changed and a file that is cut off are both noticed. Layout: `FANALTK1`, passes and memory
/// in KiB (32 bits each, little-endian), 16 bytes of salt, 24 bytes of header, then pieces, each behind its
/// length in 32 bits.
public enum TokenMap {
  /// How costly it is to try a passphrase.
  public struct Cost: Sendable, Hashable {
    /// Passes over the memory.
    public var passes: UInt32
    /// Memory in KiB.
    public var kibibytes: UInt32

    /// What files are written with.
    public static let moderate = Cost(passes: 3, kibibytes: 256 << 10)

    /// A cost of one's own; for tests.
    package init(passes: UInt32, kibibytes: UInt32) {
      self.passes = passes
      self.kibibytes = kibibytes
    }
  }

  /// The fewest characters of a passphrase.
  public static let shortestPassphrase = 12

  private static let mark = Array("FANALTK1".utf8)
  private static let pieceSize = 64 << 10
  private static let additional = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
  private static let saltSize = Int(crypto_pwhash_SALTBYTES)
  private static let headerSize = Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
  private static let finalTag = crypto_secretstream_xchacha20poly1305_tag_final()

  private struct Line: Codable {
    var token: String
    var kind: String
    var texts: [String]
  }

  /// The bytes of a map.
  ///
  /// - Throws: `TokenMapError` when the passphrase is too short, there is not enough memory, or a text cannot be
  ///   written.
  public static func seal(
    _ table: TokenTable, passphrase: String, cost: Cost = .moderate
  ) throws(TokenMapError) -> [UInt8] {
    guard passphrase.count >= shortestPassphrase else { throw .weakPassphrase }
    guard sodium_init() >= 0 else { throw .noMemory }
    var salt = [UInt8](repeating: 0, count: saltSize)
    randombytes_buf(&salt, salt.count)
    var key = try derive(passphrase, salt, cost)
    defer { sodium_memzero(&key, key.count) }
    var state = crypto_secretstream_xchacha20poly1305_state()
    var header = [UInt8](repeating: 0, count: headerSize)
    guard crypto_secretstream_xchacha20poly1305_init_push(&state, &header, key) == 0 else {
      throw .noMemory
    }
    let front = mark + bytes(cost.passes) + bytes(cost.kibibytes) + salt
    var output = front + header
    var plain = try lines(table)
    defer { sodium_memzero(&plain, plain.count) }
    var start = 0
    repeat {
      let end = min(start + pieceSize, plain.count)
      let piece = Array(plain[start..<end])
      var sealed = [UInt8](repeating: 0, count: piece.count + additional)
      // What stands before the pieces is bound to each of them.
      _ = crypto_secretstream_xchacha20poly1305_push(
        &state, &sealed, nil, piece, UInt64(piece.count), front, UInt64(front.count),
        end == plain.count ? finalTag : 0)
      output += bytes(UInt32(sealed.count)) + sealed
      start = end
    } while start < plain.count
    return output
  }

  /// What a map holds.
  ///
  /// - Throws: `TokenMapError` when the file is no map, is changed or cut off, or the passphrase is wrong.
  public static func open(
    _ content: [UInt8], passphrase: String
  ) throws(TokenMapError) -> [TokenTable.Entry] {
    let front = mark.count + 8 + saltSize
    guard content.count >= front + headerSize, content.starts(with: mark) else { throw .notAMap }
    guard sodium_init() >= 0 else { throw .noMemory }
    let cost = Cost(
      passes: number(content[mark.count...]), kibibytes: number(content[(mark.count + 4)...]))
    // A file must not make this program take all memory, or hours.
    guard (1...10).contains(cost.passes), (8...(1 << 20)).contains(cost.kibibytes) else {
      throw .notAMap
    }
    let salt = Array(content[(mark.count + 8)..<front])
    var key = try derive(passphrase, salt, cost)
    defer { sodium_memzero(&key, key.count) }
    var state = crypto_secretstream_xchacha20poly1305_state()
    let header = Array(content[front..<front + headerSize])
    guard crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key) == 0 else {
      throw .wrongPassphrase
    }
    var rest = content[(front + headerSize)...]
    var plain: [UInt8] = []
    var tag: UInt8 = 0
    while tag != finalTag {
      guard rest.count >= 4 else { throw .cutOff }
      let size = Int(number(rest))
      rest = rest.dropFirst(4)
      guard size >= additional, size <= pieceSize + additional else { throw .wrongPassphrase }
      guard rest.count >= size else { throw .cutOff }
      var piece = [UInt8](repeating: 0, count: size - additional)
      let sealed = Array(rest.prefix(size))
      guard
        crypto_secretstream_xchacha20poly1305_pull(
          &state, &piece, nil, &tag, sealed, UInt64(sealed.count), content, UInt64(front)) == 0
      else { throw .wrongPassphrase }
      plain += piece
      rest = rest.dropFirst(size)
    }
    guard rest.isEmpty else { throw .wrongPassphrase }
    return try entries(plain)
  }

  private static func derive(
    _ passphrase: String, _ salt: [UInt8], _ cost: Cost
  ) throws(TokenMapError) -> [UInt8] {
    var key = [UInt8](
      repeating: 0, count: Int(crypto_secretstream_xchacha20poly1305_KEYBYTES))
    // One way to write accents, whatever the keyboard does.
    var secret = passphrase.precomposedStringWithCanonicalMapping.utf8.map {
      CChar(bitPattern: $0)
    }
    defer { sodium_memzero(&secret, secret.count) }
    let result = crypto_pwhash(
      &key, UInt64(key.count), secret, UInt64(secret.count), salt, UInt64(cost.passes),
      Int(cost.kibibytes) << 10, crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { throw .noMemory }
    return key
  }

  private static func lines(_ table: TokenTable) throws(TokenMapError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var output: [UInt8] = []
    for entry in table.entries {
      let line = Line(token: entry.token, kind: entry.kind.rawValue, texts: entry.texts)
      guard let json = try? encoder.encode(line) else { throw .unwritable }
      output += [UInt8](json) + [UInt8(ascii: "\n")]
    }
    return output
  }

  private static func entries(_ plain: [UInt8]) throws(TokenMapError) -> [TokenTable.Entry] {
    var list: [TokenTable.Entry] = []
    for line in plain.split(separator: UInt8(ascii: "\n")) {
      guard let value = try? JSONDecoder().decode(Line.self, from: Data(line)),
        let kind = MaskKind(rawValue: value.kind)
      else { throw .notAMap }
      list.append(TokenTable.Entry(token: value.token, kind: kind, texts: value.texts))
    }
    return list
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
