internal import ReportModel

extension Report {
  /// The bytes of a half-open range of Unicode scalars in a field; `nil` outside the field.
  func byteRange(of field: TextField, scalars start: Int, to end: Int) -> ByteRange? {
    let range = field == .title ? title : narrative
    guard start >= 0, start <= end else { return nil }
    return withBytes(of: range) { text in
      var scalar = 0
      var first: Int?
      for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
        if scalar == start { first = offset }
        if scalar == end, let first {
          return ByteRange(Int(range.start) + first, Int(range.start) + offset)
        }
        scalar += 1
      }
      if scalar == start { first = text.count }
      guard scalar == end, let first else { return nil }
      return ByteRange(Int(range.start) + first, Int(range.end))
    }
  }
}
