/// Lines that are being written.
struct LineWriter {
  private(set) var lines = [""]

  /// The column where the next text goes, from 0.
  var column: Int { lines[lines.count - 1].count }

  /// The widest line from a place on.
  func width(from line: Int) -> Int { lines[line...].map(\.count).max() ?? 0 }

  mutating func append(_ text: String) { lines[lines.count - 1] += text }

  mutating func startLine(indent: Int) {
    lines.append(String(repeating: " ", count: indent))
  }
}
