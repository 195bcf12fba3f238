internal import ReportModel

/// Addresses of cryptocurrencies, told from other text by their checksums.
enum CryptoAddress {
  /// Whether letters and digits are an address: Bitcoin and Tron in Base58Check, Bitcoin in Bech32
  /// and Bech32m (BIP-173, BIP-350), or the form of Ethereum (`0x` and 40 hexadecimal digits; its
  /// checksum is optional and not looked at).
  static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch (text.count, text[0], text[1]) {
    case (42, UInt8(ascii: "0"), UInt8(ascii: "x")): text.dropFirst(2).allSatisfy(isHexadecimal)
    case (26...35, UInt8(ascii: "1"), _): hasBase58Check(text, version: 0x00)
    case (26...35, UInt8(ascii: "3"), _): hasBase58Check(text, version: 0x05)
    case (34, UInt8(ascii: "T"), _): hasBase58Check(text, version: 0x41)
    case (42...90, UInt8(ascii: "b"), UInt8(ascii: "c")),
      (42...90, UInt8(ascii: "B"), UInt8(ascii: "C")):
      hasBech32Check(text)
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 6
  }

  // MARK: - Base58Check

  private static let base58 = Array(
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  /// Whether 25 bytes in base 58 begin with a version and end with the first four bytes of the double
  /// SHA-256 of the others.
  private static func hasBase58Check(
    _ text: UnsafeBufferPointer<UInt8>, version: UInt8
  ) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 25)
    for character in text {
      guard let digit = base58.firstIndex(of: character) else { return false }
      var carry = digit
      for place in bytes.indices.reversed() {
        carry += 58 * Int(bytes[place])
        bytes[place] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      guard carry == 0 else { return false }
    }
    guard bytes[0] == version else { return false }
    let digest = ContentHash(of: ContentHash(of: Array(bytes[..<21])).bytes).bytes
    return bytes[21...].elementsEqual(digest[..<4])
  }

  // MARK: - Bech32

  private static let bech32 = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// Whether text behind `bc1` has the checksum of Bech32 (1) or Bech32m (0x2bc830a3), in one case.
  private static func hasBech32Check(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let hasSmall = text.contains { $0 &- 0x61 < 26 }
    guard !(hasSmall && text.contains { $0 &- 0x41 < 26 }) else { return false }
    let small = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard small.starts(with: "bc1".utf8) else { return false }
    var check: UInt32 = 1
    // The human-readable part "bc", expanded: high bits, zero, low bits.
    for value: UInt32 in [3, 3, 0, 2, 3] { check = step(check) ^ value }
    for character in small.dropFirst(3) {
      guard let value = bech32.firstIndex(of: character) else { return false }
      check = step(check) ^ UInt32(value)
    }
    return check == 1 || check == 0x2bc8_30a3
  }

  private static func step(_ check: UInt32) -> UInt32 {
    let generators: [UInt32] = [
      0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3,
    ]
    let top = check >> 25
    var next = (check & 0x1ff_ffff) << 5
    for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 {
      next ^= generator
    }
    return next
  }
}
