extension Report {
  /// The SHA-256 of the report's content, which tells whether two records are the same report.
  ///
  /// The hash covers every field by name and value, each with its length before it, so it does not
  /// depend on the file format, on white space, or on the order of the further fields.
  public func contentHash() -> ContentHash {
    var message: [UInt8] = []
    message.reserveCapacity(narrative.count + 256)
    func append(_ range: ByteRange) {
      withUnsafeBytes(of: UInt32(range.count).littleEndian) { message.append(contentsOf: $0) }
      message.append(contentsOf: bytes[Int(range.start)..<Int(range.end)])
    }
    for range in [id, receivedAt, sourceType, language, province, city, title, narrative] {
      append(range)
    }
    let ordered = extras.sorted { left, right in
      bytes[Int(left.name.start)..<Int(left.name.end)]
        .lexicographicallyPrecedes(bytes[Int(right.name.start)..<Int(right.name.end)])
    }
    for extra in ordered {
      append(extra.name)
      append(extra.value)
    }
    return ContentHash(of: message)
  }
}
