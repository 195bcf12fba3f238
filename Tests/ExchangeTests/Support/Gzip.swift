/// Packs bytes as gzip in stored blocks, so that tests need no compressor.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  var start = 0
  repeat {
    let end = min(start + 60_000, bytes.count)
    let count = UInt16(end - start)
    packed.append(end == bytes.count ? 1 : 0)
    packed += [UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8)]
    packed += bytes[start..<end]
    start = end
  } while start < bytes.count
  for word in [crc32(bytes), UInt32(bytes.count)] {
    for shift in [0, 8, 16, 24] { packed.append(UInt8(word >> UInt32(shift) & 255)) }
  }
  return packed
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return ~crc
}
