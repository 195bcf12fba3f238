/// Counts Unicode scalars up to places in a text, for places in ascending order.
///
/// Evidence is given in scalars, tokens are given in bytes. A counter remembers its last answer, so
/// all places of a report cost one pass over the text. A place before the last one is answered
/// too, from the beginning.
public struct ScalarCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var place = 0
  private var scalars = 0

  /// Makes a counter over a text, which must outlive it.
  ///
  /// - Parameter isASCII: Whether the text is known to have one byte per scalar.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  /// The number of scalars before a byte; a place behind the end counts as the end.
  public mutating func scalars(before byte: Int) -> Int {
    let target = max(0, min(byte, bytes.count))
    if isASCII { return target }
    if target < place { (place, scalars) = (0, 0) }
    scalars += SWAR.scalars(in: UnsafeBufferPointer(rebasing: bytes[place..<target]))
    place = target
    return scalars
  }
}

/// Work on eight bytes at a time.
enum SWAR {
  /// Whether all bytes are ASCII.
  static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return true }
    let raw = UnsafeRawPointer(base)
    var seen: UInt64 = 0
    var place = 0
    while place + 8 <= text.count {
      seen |= raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      place += 8
    }
    while place < text.count {
      seen |= UInt64(text[place])
      place += 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }

  /// The number of scalars in valid UTF-8: the bytes that do not continue one.
  static func scalars(in text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = text.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var continuing = 0
    var place = 0
    while place + 8 <= text.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      continuing += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      place += 8
    }
    while place < text.count {
      if text[place] & 0xC0 == 0x80 { continuing += 1 }
      place += 1
    }
    return text.count - continuing
  }
}
