/// Tells what parts the columns of a file, from its first line.
enum CSVDelimiter {
  /// The first line found: its delimiter, and the bytes to pass before the header.
  struct Finding: Equatable {
    var delimiter: UInt8
    /// The length of a line `sep=;`, which spreadsheets put before the header; else 0.
    var prefix: Int
  }

  /// Looks at the first line; `nil` when `bytes` end before it does.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, isAtEnd: Bool) -> Finding? {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == 0x0A || byte == 0x0D {
          if byte == 0x0D && index + 1 == bytes.count && !isAtEnd { return nil }
          return finding(bytes, line: index, counts: counts)
        }
        counts[byte, default: 0] += 1
      }
    }
    return isAtEnd ? finding(bytes, line: bytes.count, counts: counts) : nil
  }

  private static func finding(
    _ bytes: UnsafeBufferPointer<UInt8>, line: Int, counts: [UInt8: Int]
  ) -> Finding {
    if line == 5, bytes.starts(with: "sep=".utf8) {
      let isPair = line + 1 < bytes.count && bytes[line] == 0x0D && bytes[line + 1] == 0x0A
      return Finding(delimiter: bytes[4], prefix: min(bytes.count, line + (isPair ? 2 : 1)))
    }
    var best = (delimiter: UInt8(ascii: ","), count: counts[UInt8(ascii: ",")] ?? 0)
    for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = counts[candidate] ?? 0
      if count > best.count { best = (candidate, count) }
    }
    return Finding(delimiter: best.delimiter, prefix: 0)
  }
}
