/// A half-open range of bytes in a report's buffer.
///
/// Ranges use 32-bit offsets: a record is at most 2 GiB and a report holds a dozen of them.
public struct ByteRange: Sendable, Hashable {
  /// The offset of the first byte.
  public var start: Int32
  /// The offset one past the last byte.
  public var end: Int32

  /// The empty range at the start of the buffer, which stands for an absent field.
  public static let none = ByteRange(start: 0, end: 0)

  /// Makes a range from two offsets in bytes.
  public init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  /// Makes a range from two offsets in bytes.
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// The number of bytes.
  public var count: Int { Int(end) - Int(start) }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { end <= start }
}
