/// Texts that come out of Lua again and again, such as codes: each is made once and then shared.
///
/// A place holds one text, and a text has one place, so the cache is bounded.
public struct LuaStringCache: Sendable {
  private var strings: [String]
  /// The same for texts of up to 15 bytes, which Swift keeps without memory of their own, but checks
  /// each time they are made.
  private var short: [(bytes: ShortText, string: String)]

  /// The bytes of a short text.
  private struct ShortText: Equatable {
    private let first: UInt64
    private let last: UInt64
    private let count: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      let raw = UnsafeRawBufferPointer(bytes)
      count = raw.count
      if count >= 8 {
        first = raw.loadUnaligned(as: UInt64.self)
        last = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else {
        first = raw.reduce(0) { $0 << 8 | UInt64($1) }
        last = 0
      }
    }
  }

  /// A cache of up to `capacity` texts, a power of two.
  public init(capacity: Int = 1024) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    strings = Array(repeating: "", count: capacity)
    let empty = ShortText(UnsafeBufferPointer(start: nil, count: 0))
    short = Array(repeating: (empty, ""), count: capacity)
  }

  /// The text with these bytes. Bytes that are not UTF-8 become U+FFFD.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let slot = Int(truncatingIfNeeded: ByteWords.hash(bytes)) & (strings.count - 1)
    if bytes.count <= 15 { return shortString(bytes, slot) }
    let isKnown = strings[slot].utf8.withContiguousStorageIfAvailable {
      ByteWords.areEqual($0, bytes)
    }
    if isKnown == true { return strings[slot] }
    let made = String(decoding: bytes, as: UTF8.self)
    strings[slot] = made
    return made
  }

  private mutating func shortString(_ bytes: UnsafeBufferPointer<UInt8>, _ slot: Int) -> String {
    let text = ShortText(bytes)
    if short[slot].bytes == text { return short[slot].string }
    let made = String(decoding: bytes, as: UTF8.self)
    short[slot] = (text, made)
    return made
  }
}
