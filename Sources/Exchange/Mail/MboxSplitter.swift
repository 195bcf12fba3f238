/// Splits a mailbox (RFC 4155, the mboxrd kind) into its messages.
struct MboxSplitter {
  /// A message in the file.
  struct Piece {
    /// Where it lies, from its `From ` line on.
    var range: Range<Int>
    /// The line, from 1, where it begins.
    var line: Int
  }

  /// The messages: each begins with a line `From …` at the start or after an empty line. What
  /// comes before the first one is a piece as well, unless it is white space.
  static func split(_ bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    var startLine = 1
    var line = 1
    var lineStart = 0
    var isAfterBlank = true
    func close(_ end: Int) {
      let isBlank = bytes[start..<end].allSatisfy { $0 <= 0x20 }
      if !isBlank { pieces.append(Piece(range: start..<end, line: startLine)) }
    }
    while lineStart < bytes.count {
      if isAfterBlank, lineStart > start, bytes[lineStart...].starts(with: marker) {
        close(lineStart)
        start = lineStart
        startLine = line
      }
      let end = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count - 1
      isAfterBlank = bytes[lineStart...end].allSatisfy { $0 == 0x0A || $0 == 0x0D }
      lineStart = end + 1
      line += 1
    }
    close(bytes.count)
    return pieces
  }

  /// The message of a piece: without its `From ` line, and with the marks taken away that keep
  /// lines of the text from looking like one, and the empty line that parts it from the next.
  static func message(_ whole: ArraySlice<UInt8>) -> [UInt8] {
    var piece = whole
    for end in ["\r\n\r\n", "\n\n"] where piece.suffix(end.utf8.count).elementsEqual(end.utf8) {
      piece = piece.dropLast(end.utf8.count / 2)
      break
    }
    var result: [UInt8] = []
    result.reserveCapacity(piece.count)
    var lineStart = piece.startIndex
    while lineStart < piece.endIndex {
      let end = piece[lineStart...].firstIndex(of: 0x0A) ?? piece.endIndex - 1
      let line = piece[lineStart...end]
      let unquoted = line.drop { $0 == UInt8(ascii: ">") }
      let isFirst = lineStart == piece.startIndex
      if unquoted.starts(with: marker) {
        if unquoted.count < line.count {
          result += line.dropFirst()
        } else if !isFirst {
          result += line
        }
      } else {
        result += line
      }
      lineStart = end + 1
    }
    return result
  }

  private static let marker = Array("From ".utf8)
}
