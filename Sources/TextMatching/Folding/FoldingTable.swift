/// The fold entry of every Unicode scalar, in blocks of 128 of which equal ones are shared.
///
/// It is read once from `FoldingData` (about a tenth of a millisecond) and then never changes.
struct FoldingTable: @unchecked Sendable {
  // Sendable: both buffers are written in `init` only, and there is one table for the whole run.

  static let shared = FoldingTable()

  /// The block of each group of 128 scalars.
  let index: UnsafePointer<UInt16>
  /// The entries, block after block.
  let entries: UnsafePointer<UInt32>

  private init() {
    var builder = FoldingTableBuilder()
    builder.addASCII()
    builder.read(FoldingData.text)
    let index = UnsafeMutablePointer<UInt16>.allocate(capacity: builder.index.count)
    index.initialize(from: builder.index, count: builder.index.count)
    let entries = UnsafeMutablePointer<UInt32>.allocate(capacity: builder.entries.count)
    entries.initialize(from: builder.entries, count: builder.entries.count)
    self.index = UnsafePointer(index)
    self.entries = UnsafePointer(entries)
  }

  /// The entry of a scalar; `scalar` must be at most `0x10FFFF`.
  @inline(__always)
  func entry(_ scalar: UInt32) -> FoldEntry {
    FoldEntry(bits: entries[Int(index[Int(scalar >> 7)]) << 7 | Int(scalar & 127)])
  }

  /// The entry of the character at `position`, and its length in bytes.
  ///
  /// Bytes that are not UTF-8 count as one character of no meaning each, so a broken text can
  /// neither crash the reader nor lead it past its end.
  @inline(__always)
  func entry(
    at position: Int, in bytes: UnsafePointer<UInt8>, count: Int
  ) -> (entry: FoldEntry, length: Int) {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (FoldEntry(bits: entries[Int(first)]), 1) }
    let (scalar, length) = decode(first, at: position, in: bytes, count: count)
    return length == 0 ? (FoldEntry(.other), 1) : (entry(scalar), length)
  }

  /// The scalar at `position` and its length in bytes; a length of 0 where there is no UTF-8.
  @inline(__always)
  func decode(
    _ first: UInt32, at position: Int, in bytes: UnsafePointer<UInt8>, count: Int
  ) -> (scalar: UInt32, length: Int) {
    if first >= 0xC2, first < 0xE0, position + 1 < count {
      return ((first & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F), 2)
    }
    if first >= 0xE0, first < 0xF0, position + 2 < count {
      let middle = UInt32(bytes[position + 1] & 0x3F)
      return ((first & 0x0F) << 12 | middle << 6 | UInt32(bytes[position + 2] & 0x3F), 3)
    }
    if first >= 0xF0, first < 0xF5, position + 3 < count {
      let high = UInt32(bytes[position + 1] & 0x3F) << 12 | UInt32(bytes[position + 2] & 0x3F) << 6
      let scalar = (first & 0x07) << 18 | high | UInt32(bytes[position + 3] & 0x3F)
      return scalar <= 0x10FFFF ? (scalar, 4) : (0, 0)
    }
    return (0, 0)
  }
}
