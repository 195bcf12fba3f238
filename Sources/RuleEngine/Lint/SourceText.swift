/// A file as text that can be changed at places, with all its bytes kept.
///
/// Lines end as Lua ends them (`\n`, `\r`, or both in either order). A byte order mark belongs to no
/// column, as in `LuaTokenizer`.
struct SourceText {
  /// One line.
  struct Line {
    /// Its text, without what ends it.
    var text: String
    /// The line break; empty for the last line.
    var ending: String
    /// The byte of the file that it begins with.
    var start: Int
  }

  private let bytes: [UInt8]
  /// Its lines, in order; the last one may be empty.
  let lines: [Line]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Line] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while true {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      var next = min(end + 1, bytes.count)
      if end < bytes.count, next < bytes.count, bytes[next] == (bytes[end] == 0x0A ? 0x0D : 0x0A) {
        next += 1
      }
      lines.append(
        Line(
          text: String(decoding: bytes[start..<end], as: UTF8.self),
          ending: String(decoding: bytes[end..<next], as: UTF8.self), start: start))
      if end == bytes.count { break }
      start = next
    }
    self.lines = lines
  }

  /// A line by its number, from 1; `nil` where there is none.
  func line(_ number: Int) -> Line? { lines.indices.contains(number - 1) ? lines[number - 1] : nil }

  /// The byte of a place; `nil` for a place that is not in the text, and in a line that is not UTF-8.
  func offset(of place: SourcePlace) -> Int? {
    let (number, column) = (Int(place.line), Int(place.column) - 1)
    if number == lines.count + 1, column == 0 { return bytes.count }
    guard let line = line(number) else { return nil }
    let end = line.start + line.text.utf8.count
    guard end <= bytes.count, bytes[line.start..<end].elementsEqual(line.text.utf8) else {
      return nil
    }
    let scalars = line.text.unicodeScalars
    guard column >= 0, column <= scalars.count else { return nil }
    return line.start + scalars.prefix(column).reduce(0) { $0 + UTF8.width($1) }
  }

  /// The bytes once all edits are made; `nil` where one does not fit what stands there, or two of them
  /// overlap.
  func applying(_ edits: [Diagnostic.TextEdit]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    for edit in edits.sorted(by: { $0.start < $1.start }) {
      guard let start = offset(of: edit.start), let end = offset(of: edit.end), start >= copied,
        end >= start, bytes[start..<end].elementsEqual(edit.original.utf8)
      else { return nil }
      result += bytes[copied..<start] + Array(edit.replacement.utf8)
      copied = end
    }
    return result + bytes[copied...]
  }
}
