internal import CZlib

/// The entries of a zip file (PKWARE APPNOTE 6.3), as office documents are made of.
///
/// Only what such documents use: stored and deflated entries, no encryption, no ZIP64. Every size in
/// the file is a claim of its author: nothing is reserved for it, and unpacking stops at limits.
struct ZipArchive {
  /// What may come out of a zip file. A deflated stream can hold a thousand times its size; texts
  /// of offices stay far below these.
  struct Limits {
    /// Entries in the file.
    var entries = 4096
    /// Unpacked bytes of all entries that are read.
    var total = 256 << 20
    /// Unpacked bytes for each packed one, once an entry has more than `ratioFrom` unpacked bytes.
    var ratio = 200
    /// From how many unpacked bytes on the ratio matters.
    var ratioFrom = 4 << 20
  }

  /// One file in the archive.
  struct Entry {
    var name: String
    var method: UInt16
    var checksum: UInt32
    var packed: Range<Int>
  }

  let limits: Limits
  /// The entries by name; of two with one name the first.
  private(set) var entries: [String: Entry] = [:]
  private let bytes: [UInt8]

  /// Reads the directory at the end of the file.
  init(_ bytes: [UInt8], limits: Limits = Limits()) throws(RecordProblem) {
    self.bytes = bytes
    self.limits = limits
    guard let end = Self.endRecord(bytes) else { throw .damagedArchive }
    let count = Int(Self.u16(bytes, end + 10))
    let size = Int(Self.u32(bytes, end + 12))
    let start = Int(Self.u32(bytes, end + 16))
    guard count <= limits.entries else { throw .bomb }
    guard start + size <= end else { throw .damagedArchive }
    var offset = start
    for _ in 0..<count {
      guard offset + 46 <= end, Self.u32(bytes, offset) == 0x0201_4B50 else {
        throw .damagedArchive
      }
      let nameLength = Int(Self.u16(bytes, offset + 28))
      let next =
        offset + 46 + nameLength + Int(Self.u16(bytes, offset + 30))
        + Int(Self.u16(bytes, offset + 32))
      guard next <= end else { throw .damagedArchive }
      guard Self.u16(bytes, offset + 8) & 1 == 0 else { throw .encryptedDocument }
      let name = String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self)
      let entry = Entry(
        name: name, method: Self.u16(bytes, offset + 10), checksum: Self.u32(bytes, offset + 16),
        packed: try Self.packedRange(bytes, directory: offset, end: start))
      if entries[name] == nil { entries[name] = entry }
      offset = next
    }
  }

  /// A reader of an entry's unpacked bytes; `nil` where there is no such entry.
  ///
  /// - Parameter spent: The bytes that were unpacked from this file before.
  func open(_ name: String, spent: Int = 0) throws(RecordProblem) -> ZipEntryReader? {
    guard let entry = entries[name] else { return nil }
    guard entry.method == 0 || entry.method == 8 else { throw .damagedArchive }
    return try ZipEntryReader(bytes, entry, limits: limits, spent: spent)
  }

  /// All unpacked bytes of an entry; `nil` where there is no such entry.
  ///
  /// - Parameter spent: The bytes that were unpacked from this file so far; grows.
  func read(_ name: String, spent: inout Int) throws(RecordProblem) -> [UInt8]? {
    guard let reader = try open(name, spent: spent) else { return nil }
    var content: [UInt8] = []
    while let chunk = try reader.next() { content += chunk }
    spent += content.count
    return content
  }

  /// Where the packed bytes lie: behind the entry's own header, whose lengths may differ from those
  /// in the directory.
  private static func packedRange(
    _ bytes: [UInt8], directory: Int, end: Int
  ) throws(RecordProblem) -> Range<Int> {
    let local = Int(u32(bytes, directory + 42))
    let size = Int(u32(bytes, directory + 20))
    guard local + 30 <= end, u32(bytes, local) == 0x0403_4B50 else { throw .damagedArchive }
    let start = local + 30 + Int(u16(bytes, local + 26)) + Int(u16(bytes, local + 28))
    guard start + size <= end else { throw .damagedArchive }
    return start..<(start + size)
  }

  /// The place of the end record, which may have a comment behind it.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var offset = bytes.count - 22
    let last = max(0, bytes.count - 22 - 0xFFFF)
    while offset >= last {
      if bytes[offset] == 0x50, u32(bytes, offset) == 0x0605_4B50,
        offset + 22 + Int(u16(bytes, offset + 20)) <= bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private static func u16(_ bytes: [UInt8], _ offset: Int) -> UInt16 {
    UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
  }

  private static func u32(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(u16(bytes, offset)) | UInt32(u16(bytes, offset + 2)) << 16
  }
}

/// Unpacks one entry of a zip file in pieces, and checks its CRC-32 at the end.
final class ZipEntryReader {
  private static let chunkSize = 64 << 10

  private let bytes: [UInt8]
  private let entry: ZipArchive.Entry
  private let limits: ZipArchive.Limits
  private let spent: Int
  // zlib keeps the address of the stream, so the stream must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var position: Int
  private var produced = 0
  private var checksum: UInt
  private var isFinished = false

  init(
    _ bytes: [UInt8], _ entry: ZipArchive.Entry, limits: ZipArchive.Limits, spent: Int
  ) throws(RecordProblem) {
    self.bytes = bytes
    self.entry = entry
    self.limits = limits
    self.spent = spent
    position = entry.packed.lowerBound
    checksum = crc32(0, nil, 0)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Negative bits: deflate without a wrapper.
    let status = inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .damagedArchive }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// The next unpacked bytes; `nil` at the end.
  func next() throws(RecordProblem) -> [UInt8]? {
    guard !isFinished else { return nil }
    let chunk = entry.method == 0 ? stored() : try inflated()
    produced += chunk.count
    if produced + spent > limits.total
      || (produced > limits.ratioFrom && produced / max(1, entry.packed.count) > limits.ratio)
    {
      throw .bomb
    }
    checksum = chunk.withUnsafeBufferPointer {
      crc32(checksum, $0.baseAddress, UInt32($0.count))
    }
    if chunk.isEmpty {
      isFinished = true
      guard UInt32(truncatingIfNeeded: checksum) == entry.checksum else { throw .damagedArchive }
      return nil
    }
    return chunk
  }

  private func stored() -> [UInt8] {
    let end = min(entry.packed.upperBound, position + Self.chunkSize)
    defer { position = end }
    return Array(bytes[position..<end])
  }

  private func inflated() throws(RecordProblem) -> [UInt8] {
    var status = Z_OK
    let packed = entry.packed
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { target, size in
      stream.pointee.next_out = target.baseAddress
      stream.pointee.avail_out = UInt32(target.count)
      bytes.withUnsafeBufferPointer { source in
        guard let base = source.baseAddress else { return }
        stream.pointee.next_in = UnsafeMutablePointer(mutating: base + position)
        stream.pointee.avail_in = UInt32(clamping: packed.upperBound - position)
        status = inflate(stream, Z_NO_FLUSH)
        position = packed.upperBound - Int(stream.pointee.avail_in)
      }
      stream.pointee.next_in = nil
      size = target.count - Int(stream.pointee.avail_out)
    }
    guard status == Z_OK || status == Z_STREAM_END || !chunk.isEmpty else { throw .damagedArchive }
    return chunk
  }
}

extension RecordProblem {
  static var damagedArchive: RecordProblem {
    RecordProblem(
      "damaged-document",
      en: "The document is damaged or cut short. Open it in its program, save it again, or copy it "
        + "again.",
      fr: "Le document est endommagé ou tronqué. Ouvrez-le dans son programme et enregistrez-le de "
        + "nouveau, ou copiez-le de nouveau.")
  }

  static var encryptedDocument: RecordProblem {
    RecordProblem(
      "encrypted-document",
      en: "The document is protected by a password. Save it without one and screen it again.",
      fr: "Le document est protégé par un mot de passe. Enregistrez-le sans mot de passe et "
        + "recommencez.")
  }

  static var bomb: RecordProblem {
    RecordProblem(
      "document-bomb",
      en: "The document unpacks to far more than a text or a table does, as files do that are made "
        + "to stop programs (a zip bomb). It was not read; ask its sender.",
      fr:
        "Une fois décompressé, le document est bien plus gros qu'un texte ou un tableau, comme le "
        + "sont les fichiers faits pour bloquer un programme (bombe zip). Il n'a pas été lu; "
        + "demandez à son expéditeur.")
  }
}
