/// Texts that come out of Lua again and again, such as codes: each is made once and then shared.
///
/// A place holds one text, and a text has one place, so the cache is bounded.
public struct LuaStringCache: Sendable {
  private var strings: [String]

  /// A cache of up to `capacity` texts, a power of two.
  public init(capacity: Int = 1024) {
    precondition(capacity > 0 && capacity & (capacity - 1) == 0, "the capacity is a power of two")
    strings = Array(repeating: "", count: capacity)
  }

  /// The text with these bytes. Bytes that are not UTF-8 become U+FFFD.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Swift keeps 15 bytes without memory of their own.
    if bytes.count <= 15 { return String(decoding: bytes, as: UTF8.self) }
    let slot = Int(truncatingIfNeeded: ByteWords.hash(bytes)) & (strings.count - 1)
    let isKnown = strings[slot].utf8.withContiguousStorageIfAvailable {
      ByteWords.areEqual($0, bytes)
    }
    if isKnown == true { return strings[slot] }
    let made = String(decoding: bytes, as: UTF8.self)
    strings[slot] = made
    return made
  }
}
