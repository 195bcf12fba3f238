/// The container of a released pack: a tar archive (POSIX.1-1988 ustar) in which nothing varies.
///
/// Every entry is a plain file with mode 0644, owner 0 and time 0, so that equal contents give equal
/// bytes. Reading takes only what writing makes: after the entries are read, they are written again,
/// and the bytes must be the same. So there are no links, no second entry of a name, and nothing
/// behind the end.
enum PackArchive {
  /// A file in the archive.
  struct Entry: Equatable {
    /// The path with `/`.
    var path: String
    var content: [UInt8]
  }

  /// An archive that cannot be used, or that cannot be made.
  enum Problem: Error {
    case damaged, tooLarge, unsafePath
  }

  /// The largest archive: a pack of 135 rules has two megabytes.
  static let largestArchive = 64 << 20
  static let mostEntries = 10_000

  private static let block = 512

  // MARK: - Writing

  /// The bytes of an archive, with the entries as they come.
  static func bytes(of entries: [Entry]) throws(Problem) -> [UInt8] {
    guard entries.count <= mostEntries else { throw .tooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      entries.reduce(2 * block) { $0 + 2 * block + $1.content.count })
    for entry in entries {
      guard entry.content.count <= PackSource.largestFile else { throw .tooLarge }
      bytes += try header(of: entry)
      bytes += entry.content
      bytes += [UInt8](repeating: 0, count: padding(entry.content.count))
    }
    bytes += [UInt8](repeating: 0, count: 2 * block)
    guard bytes.count <= largestArchive else { throw .tooLarge }
    return bytes
  }

  private static func padding(_ size: Int) -> Int { (block - size % block) % block }

  private static func header(of entry: Entry) throws(Problem) -> [UInt8] {
    guard isSafe(entry.path) else { throw .unsafePath }
    let (prefix, name) = try split(Array(entry.path.utf8))
    var header = [UInt8](repeating: 0, count: block)
    func put(_ bytes: some Sequence<UInt8>, at place: Int) {
      for (index, byte) in bytes.enumerated() { header[place + index] = byte }
    }
    put(name, at: 0)
    put("0000644".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(octal(entry.content.count, digits: 11), at: 124)
    put("00000000000".utf8, at: 136)
    put("0".utf8, at: 156)
    put("ustar\0".utf8, at: 257)
    put("00".utf8, at: 263)
    put(prefix, at: 345)
    // The checksum counts itself as spaces.
    put("        ".utf8, at: 148)
    put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6) + [0, 0x20], at: 148)
    return header
  }

  /// A path is a name of at most 100 bytes, and a prefix of at most 155 for what is longer.
  private static func split(
    _ path: [UInt8]
  ) throws(Problem) -> (prefix: ArraySlice<UInt8>, name: ArraySlice<UInt8>) {
    if path.count <= 100 { return ([], path[...]) }
    for index in path.indices
    where path[index] == UInt8(ascii: "/") && index <= 155 && path.count - index - 1 <= 100 {
      return (path[..<index], path[(index + 1)...])
    }
    throw .unsafePath
  }

  private static func octal(_ value: Int, digits: Int) -> [UInt8] {
    let text = String(value, radix: 8)
    return Array((String(repeating: "0", count: max(0, digits - text.count)) + text).utf8)
  }

  // MARK: - Reading

  /// The entries of an archive that `bytes(of:)` made.
  static func entries(in bytes: [UInt8]) throws(Problem) -> [Entry] {
    guard bytes.count <= largestArchive else { throw .tooLarge }
    var entries: [Entry] = []
    var place = 0
    while true {
      guard place + block <= bytes.count else { throw .damaged }
      let header = bytes[place..<place + block]
      if header.allSatisfy({ $0 == 0 }) { break }
      place += block
      // '0' is a plain file: links, folders and devices are other letters.
      guard header[header.startIndex + 156] == UInt8(ascii: "0"),
        let size = number(header, at: 124, digits: 11)
      else { throw .damaged }
      guard size <= PackSource.largestFile, entries.count < mostEntries else { throw .tooLarge }
      guard size <= bytes.count - place else { throw .damaged }
      let (prefix, name) = (text(header, 345, 155), text(header, 0, 100))
      guard let prefix, let name else { throw .damaged }
      let path = prefix.isEmpty ? name : prefix + "/" + name
      guard isSafe(path) else { throw .unsafePath }
      entries.append(Entry(path: path, content: Array(bytes[place..<place + size])))
      place += size + padding(size)
    }
    guard try self.bytes(of: entries) == bytes else { throw .damaged }
    return entries
  }

  private static func text(_ header: ArraySlice<UInt8>, _ place: Int, _ size: Int) -> String? {
    let start = header.startIndex + place
    return String(validating: header[start..<start + size].prefix { $0 != 0 }, as: UTF8.self)
  }

  private static func number(
    _ header: ArraySlice<UInt8>, at place: Int, digits: Int
  ) -> Int? {
    let start = header.startIndex + place
    var value = 0
    for byte in header[start..<start + digits] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) else { return nil }
      value = value * 8 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// Whether a path stays within the folder that it is taken out to, on any system.
  private static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.isEmpty
      && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
      && path.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.value != 0x7F && !"\\:".unicodeScalars.contains($0)
      }
  }
}
