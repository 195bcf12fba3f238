/// Writes scalars as UTF-8.
enum UTF8Writer {
  /// Writes a scalar and returns the number of bytes.
  static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift) & 0x3F) }
    if scalar < 0x80 {
      output[0] = UInt8(scalar)
      return 1
    }
    if scalar < 0x800 {
      output[0] = UInt8(0xC0 | scalar >> 6)
      output[1] = tail(0)
      return 2
    }
    if scalar < 0x10000 {
      output[0] = UInt8(0xE0 | scalar >> 12)
      output[1] = tail(6)
      output[2] = tail(0)
      return 3
    }
    output[0] = UInt8(0xF0 | (scalar >> 18) & 7)
    output[1] = tail(12)
    output[2] = tail(6)
    output[3] = tail(0)
    return 4
  }
}
