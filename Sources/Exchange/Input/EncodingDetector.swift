/// Tells the encoding of a file from its first block.
///
/// A byte order mark decides; else zero bytes on one side of the pairs mean UTF-16; else bytes that
/// cannot be UTF-8 mean Windows-1252. JSON is UTF-8 by its standard (RFC 8259), so a wrong byte
/// there is the fault of one record and never a reason to read the whole file differently.
struct EncodingDetector {
  /// The encoding found.
  var encoding: TextEncoding
  /// The number of bytes of the byte order mark.
  var markLength = 0
  /// Whether the encoding was guessed from the content.
  var isGuess = false

  init(block: [UInt8], forced: TextEncoding?, allowsWindows1252: Bool) {
    for candidate in [TextEncoding.utf8, .utf16LE, .utf16BE]
    where block.starts(with: candidate.byteOrderMark) {
      guard forced == nil || forced == candidate || forced != .windows1252 else { continue }
      encoding = candidate
      markLength = candidate.byteOrderMark.count
      return
    }
    if let forced {
      encoding = forced
      return
    }
    isGuess = true
    if let wide = Self.wideEncoding(block) {
      encoding = wide
    } else if allowsWindows1252 && Self.looksLikeWindows1252(block) {
      encoding = .windows1252
    } else {
      encoding = .utf8
      isGuess = false
    }
  }

  private static func wideEncoding(_ block: [UInt8]) -> TextEncoding? {
    let pairs = min(block.count, 4096) / 2
    guard pairs > 1 else { return nil }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if block[2 * pair] == 0 { zeros.even += 1 }
      if block[2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd * 10 > pairs * 6 && zeros.even * 20 < pairs { return .utf16LE }
    if zeros.even * 10 > pairs * 6 && zeros.odd * 20 < pairs { return .utf16BE }
    return nil
  }

  /// One wrong byte amid good sequences is a damaged record; wrong bytes in the majority are
  /// another encoding.
  private static func looksLikeWindows1252(_ block: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    block.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        guard bytes[position] >= 0x80 else {
          position += 1
          continue
        }
        let rest = UnsafeBufferPointer(rebasing: bytes[position...])
        switch UTF8Scanner.sequence(rest) {
        case .valid(let length):
          good += 1
          position += length
        case .cutOff: position = bytes.count
        case .invalid:
          bad += 1
          position += 1
        }
      }
    }
    return bad > good
  }
}
