#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns escapes of JSON strings into the characters they stand for.
enum JSONEscape {
  /// The value of four hexadecimal digits; `nil` when one of them is none.
  static func hexUnit(at pointer: UnsafePointer<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for index in 0..<4 {
      let byte = pointer[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - 0x30
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - 0x57
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - 0x37
      default: return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Unescapes the `count` bytes of a checked string in place and returns the new length.
  ///
  /// An escape is always longer than what it stands for, so the text only shrinks.
  static func unescape(_ text: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
    var read = text
    var write = text
    let end = text + count
    while read < end {
      // The library searches faster than any loop here, and escapes are far apart.
      let found = memchr(read, 0x5C, end - read)
      let next = found.map { $0.assumingMemoryBound(to: UInt8.self) } ?? end
      let plain = next - read
      if write != read { memmove(write, read, plain) }
      write += plain
      guard next < end else { break }
      (read, write) = unescapeOne(next, into: write)
    }
    return write - text
  }

  private static func unescapeOne(
    _ backslash: UnsafeMutablePointer<UInt8>, into target: UnsafeMutablePointer<UInt8>
  ) -> (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt8>) {
    let single: UInt8
    switch backslash[1] {
    case UInt8(ascii: "n"): single = 0x0A
    case UInt8(ascii: "t"): single = 0x09
    case UInt8(ascii: "r"): single = 0x0D
    case UInt8(ascii: "b"): single = 0x08
    case UInt8(ascii: "f"): single = 0x0C
    case UInt8(ascii: "u"): return unescapeUnicode(backslash, into: target)
    case let other: single = other
    }
    target.pointee = single
    return (backslash + 2, target + 1)
  }

  private static func unescapeUnicode(
    _ backslash: UnsafeMutablePointer<UInt8>, into target: UnsafeMutablePointer<UInt8>
  ) -> (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<UInt8>) {
    var scalar = hexUnit(at: backslash + 2) ?? 0xFFFD
    var next = backslash + 6
    if scalar & 0xFC00 == 0xD800, let low = hexUnit(at: backslash + 8) {
      scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      next += 6
    }
    var write = target
    func put(_ value: UInt32) {
      write.pointee = UInt8(truncatingIfNeeded: value)
      write += 1
    }
    switch scalar {
    case ..<0x80: put(scalar)
    case ..<0x800:
      put(0xC0 | scalar >> 6)
      put(0x80 | scalar & 0x3F)
    case ..<0x10000:
      put(0xE0 | scalar >> 12)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    default:
      put(0xF0 | scalar >> 18)
      put(0x80 | scalar >> 12 & 0x3F)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    }
    return (next, write)
  }
}
