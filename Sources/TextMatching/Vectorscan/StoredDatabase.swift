/// A database with its literals, and its form as a file.
///
/// A file is: a header (magic number, format, and strings that must be equal to the expected ones),
/// the SHA-256 of the literals, the SHA-256 of the payload, the lengths of both (8 bytes each, little
/// endian), the literals (each with its length in 4 bytes before it) and the serialised database.
struct StoredDatabase {
  let database: VectorscanDatabase
  let literals: [[UInt8]]

  private static let magic = "FANALSCN"
  private static let format: UInt32 = 1

  /// The bytes that a file must begin with.
  static func header(_ strings: [String]) -> [UInt8] {
    var header = Array(magic.utf8)
    append(format, to: &header)
    for string in strings {
      append(UInt32(truncatingIfNeeded: string.utf8.count), to: &header)
      header += string.utf8
    }
    return header
  }

  /// The file, beginning with a header.
  func file(_ header: [UInt8]) -> [UInt8] {
    var list: [UInt8] = []
    for literal in literals {
      Self.append(UInt32(truncatingIfNeeded: literal.count), to: &list)
      list += literal
    }
    let payload = database.serialised()
    var file = header + SHA256.digest(list) + SHA256.digest(payload)
    Self.append(UInt64(list.count), to: &file)
    Self.append(UInt64(payload.count), to: &file)
    return file + list + payload
  }

  /// Reads a file after checking that it is the one that was written.
  static func read(_ file: [UInt8], header: [UInt8]) -> Result<
    StoredDatabase, ScanCacheOutcome.Reason
  > {
    guard file.starts(with: header) else {
      return .failure(file.count < header.count ? .damaged : .otherVersion)
    }
    var rest = file[header.count...]
    guard rest.count >= 80 else { return .failure(.damaged) }
    let listDigest = Array(rest.prefix(32))
    let payloadDigest = Array(rest.dropFirst(32).prefix(32))
    rest = rest.dropFirst(64)
    let listCount = number(rest.prefix(8))
    let payloadCount = number(rest.dropFirst(8).prefix(8))
    rest = rest.dropFirst(16)
    guard listCount <= UInt64(rest.count), payloadCount == UInt64(rest.count) - listCount else {
      return .failure(.damaged)
    }
    let list = rest.prefix(Int(listCount))
    let payload = rest.dropFirst(Int(listCount))
    guard SHA256.digest(list) == listDigest, SHA256.digest(payload) == payloadDigest,
      let literals = literals(list)
    else { return .failure(.damaged) }
    guard let database = payload.withUnsafeBytes({ VectorscanDatabase(serialised: $0) }) else {
      return .failure(.otherVersion)
    }
    return .success(StoredDatabase(database: database, literals: literals))
  }

  private static func literals(_ list: ArraySlice<UInt8>) -> [[UInt8]]? {
    var literals: [[UInt8]] = []
    var rest = list
    while !rest.isEmpty {
      guard rest.count >= 4 else { return nil }
      let length = Int(number(rest.prefix(4)))
      rest = rest.dropFirst(4)
      guard length <= rest.count else { return nil }
      literals.append(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return literals
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
