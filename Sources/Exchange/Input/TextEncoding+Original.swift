extension TextEncoding {
  /// The number of bytes that decoded `bytes` took in the file.
  func originalCount(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard self != .utf8 else { return bytes.count }
    return units(of: bytes).reduce(0) { $0 + size(of: $1) }
  }

  /// The bytes that decoded `bytes` were made from.
  func original(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard self != .utf8 else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for unit in units(of: bytes) {
      switch unit {
      case .odd(let byte): result.append(byte)
      case .scalar(let value) where self == .windows1252:
        let high = Self.windows1252High.firstIndex { UInt32($0) == value }
        result.append(high.map { UInt8(0x80 + $0) } ?? UInt8(truncatingIfNeeded: value))
      case .scalar(let value) where value >= 0x10000:
        append(0xD800 + (value - 0x10000) >> 10, to: &result)
        append(0xDC00 + (value - 0x10000) & 0x3FF, to: &result)
      case .scalar(let value): append(value, to: &result)
      }
    }
    return result
  }

  private enum Unit {
    case scalar(UInt32)
    case odd(UInt8)
  }

  private func size(of unit: Unit) -> Int {
    switch unit {
    case .odd: 1
    case .scalar where self == .windows1252: 1
    case .scalar(let value): value >= 0x10000 ? 4 : 2
    }
  }

  private func append(_ unit: UInt32, to result: inout [UInt8]) {
    let low = UInt8(truncatingIfNeeded: unit)
    let high = UInt8(truncatingIfNeeded: unit >> 8)
    if self == .utf16LE {
      result.append(low)
      result.append(high)
    } else {
      result.append(high)
      result.append(low)
    }
  }

  /// Reads the output of `TranscodingSource`, whose bit patterns are always whole.
  private func units(of bytes: UnsafeBufferPointer<UInt8>) -> some Sequence<Unit> {
    sequence(state: 0) { position -> Unit? in
      guard position < bytes.count else { return nil }
      let lead = bytes[position]
      func tail(_ index: Int) -> UInt32 {
        position + index < bytes.count ? UInt32(bytes[position + index] & 0x3F) : 0
      }
      switch lead {
      case ..<0x80:
        position += 1
        return .scalar(UInt32(lead))
      case ..<0xE0:
        defer { position += 2 }
        return .scalar(UInt32(lead & 0x1F) << 6 | tail(1))
      case ..<0xF0:
        defer { position += 3 }
        return .scalar(UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2))
      case 0xFF:
        defer { position += 3 }
        return .odd(UInt8(truncatingIfNeeded: tail(1) << 4 | tail(2)))
      default:
        defer { position += 4 }
        return .scalar(UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3))
      }
    }
  }
}
