/// Turns UTF-16 or Windows-1252 into UTF-8 as it is read.
///
/// What is broken becomes bytes that are no valid UTF-8 and that can be turned back: a lone
/// surrogate takes the three bytes that UTF-8 forbids for it, and an odd last byte becomes 0xFF
/// with two continuation bytes. The record then fails its check, and its original bytes are known.
final class TranscodingSource: ByteSource {
  private static let inputSize = 64 << 10

  private let base: any ByteSource
  private let encoding: TextEncoding
  private var input = [UInt8](repeating: 0, count: inputSize)
  private var position = 0
  private var count = 0
  private var isAtEnd = false

  init(_ base: any ByteSource, encoding: TextEncoding) {
    self.base = base
    self.encoding = encoding
  }

  var damage: InputDamage? { base.damage }

  func read(into target: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    var written = 0
    while written == 0 {
      written = encoding == .windows1252 ? decodeSingle(target) : decodeWide(target)
      if written > 0 || (isAtEnd && position == count) { break }
      try refill()
    }
    return written
  }

  private func refill() throws(ExchangeError) {
    // At most three bytes wait for their partners.
    let kept = count - position
    for index in 0..<kept { input[index] = input[position + index] }
    position = 0
    count = kept
    var failure: ExchangeError?
    var added = 0
    input.withUnsafeMutableBytes { bytes in
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[kept...])
      do throws(ExchangeError) { added = try base.read(into: room) } catch { failure = error }
    }
    if let failure { throw failure }
    if added == 0 { isAtEnd = true }
    count += added
  }

  private func decodeSingle(_ target: UnsafeMutableRawBufferPointer) -> Int {
    var written = 0
    while position < count, written + 4 <= target.count {
      let byte = input[position]
      position += 1
      let isHigh = byte >= 0x80 && byte < 0xA0
      let scalar = isHigh ? UInt32(TextEncoding.windows1252High[Int(byte) - 0x80]) : UInt32(byte)
      written = Self.put(scalar, into: target, at: written)
    }
    return written
  }

  private func unit(at index: Int) -> UInt32 {
    let first = UInt32(input[index])
    let second = UInt32(input[index + 1])
    return encoding == .utf16LE ? first | second << 8 : first << 8 | second
  }

  private func decodeWide(_ target: UnsafeMutableRawBufferPointer) -> Int {
    var written = 0
    while written + 4 <= target.count {
      guard position + 2 <= count else {
        if isAtEnd && position < count {
          let byte = input[position]
          position += 1
          target[written] = 0xFF
          target[written + 1] = 0x80 | byte >> 4
          target[written + 2] = 0x80 | byte & 0x0F
          written += 3
        }
        break
      }
      var scalar = unit(at: position)
      if scalar >= 0xD800 && scalar < 0xDC00 {
        guard position + 4 <= count || isAtEnd else { break }
        let low = position + 4 <= count ? unit(at: position + 2) : 0
        if low >= 0xDC00 && low < 0xE000 {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          position += 2
        }
      }
      position += 2
      written = Self.put(scalar, into: target, at: written)
    }
    return written
  }

  /// Writes a scalar or a lone surrogate in the bit pattern of UTF-8.
  private static func put(
    _ scalar: UInt32, into target: UnsafeMutableRawBufferPointer, at start: Int
  ) -> Int {
    var index = start
    func tail(_ shift: UInt32) {
      target[index] = UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F)
      index += 1
    }
    func lead(_ mark: UInt32, _ shift: UInt32) {
      target[index] = UInt8(truncatingIfNeeded: mark | scalar >> shift)
      index += 1
    }
    switch scalar {
    case ..<0x80: lead(0, 0)
    case ..<0x800:
      lead(0xC0, 6)
      tail(0)
    case ..<0x10000:
      lead(0xE0, 12)
      tail(6)
      tail(0)
    default:
      lead(0xF0, 18)
      tail(12)
      tail(6)
      tail(0)
    }
    return index
  }
}
