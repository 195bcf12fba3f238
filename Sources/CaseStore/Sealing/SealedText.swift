internal import ReportModel

/// The texts of a report as the one value that is sealed: title, narrative, further fields, and the run that
/// stored it, which so cannot be changed unseen.
///
/// All other columns of a report stand under its content hash.
enum SealedText {
  /// The table, for the seal.
  static let table = "reports"
  /// The column, for the seal.
  static let column = "sealed"

  /// The texts behind their lengths (four bytes, the lowest first).
  static func encode(
    run: Int64, title: UnsafeBufferPointer<UInt8>, narrative: UnsafeBufferPointer<UInt8>,
    extras: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 + title.count + narrative.count + extras.count)
    withUnsafeBytes(of: run.littleEndian) { bytes.append(contentsOf: $0) }
    for text in [title, narrative] {
      withUnsafeBytes(of: UInt32(text.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: text)
    }
    bytes.append(contentsOf: extras)
    return bytes
  }

  /// The run and the places of the texts in bytes that `encode` made; `nil` for others.
  static func decode(
    _ bytes: [UInt8]
  ) -> (run: Int64, title: Range<Int>, narrative: Range<Int>, extras: Range<Int>)? {
    var offset = 0
    func number(_ size: Int) -> UInt64? {
      guard bytes.count - offset >= size else { return nil }
      defer { offset += size }
      return (0..<size).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
    }
    func text() -> Range<Int>? {
      guard let count = number(4), bytes.count - offset >= count else { return nil }
      defer { offset += Int(count) }
      return offset..<offset + Int(count)
    }
    guard let run = number(8), let title = text(), let narrative = text() else { return nil }
    return (Int64(bitPattern: run), title, narrative, offset..<bytes.count)
  }
}
