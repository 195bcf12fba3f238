/// Tables: on one line, or with a line for each entry.
extension RuleLayout {
  /// How the entries of a broken table stand.
  private enum Style {
    /// The first one behind the brace, the others below it.
    case hanging
    /// All on lines of their own, indented by two, and the closing brace below them.
    case block
  }

  /// An entry of a table: its tokens with the comma behind it, and the comments around it.
  private struct Entry {
    var tokens: Range<Int>
    /// Comments on lines of their own before it.
    var before: [Int]
    /// A comment behind it on its line.
    var behind: [Int] = []
    /// The length of its key (`en`), of `key = value`.
    var keyLength: Int?
  }

  /// Writes tokens; tables that are broken, or must be, take several lines.
  ///
  /// - Parameters:
  ///   - range: The tokens.
  ///   - follows: Whether the token before them stands on the same line.
  ///   - rest: How many columns what comes behind them needs on their last line.
  func write(
    _ range: Range<Int>, follows: Bool = false, rest: Int = 0, to writer: inout LineWriter
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      if index > range.lowerBound || follows, TokenSpacing.hasSpace(before: index, tokens) {
        writer.append(" ")
      }
      guard tokens[index].text == "{", tokens[index].kind == .symbol,
        let close = closers[index], close > index + 1
      else {
        writer.append(tokens[index].text)
        index += 1
        continue
      }
      let behind = oneLine(close..<range.upperBound).count - 1
      writeTable(index, close, rest: behind + rest, to: &writer)
      index = close + 1
    }
  }

  private func writeTable(_ open: Int, _ close: Int, rest: Int, to writer: inout LineWriter) {
    let (entries, comments) = entries(open, close)
    if isBroken(open, close, entries: entries.count) {
      let first = tokens[open + 1]
      let startsBelow = first.place.line > tokens[open].place.line || first.kind == .comment
      writeBroken(entries, comments, startsBelow ? .block : .hanging, to: &writer)
      return
    }
    let isBrokenInside = tokens[close].place.line > tokens[open].place.line
    let line = oneLine(open..<(close + 1))
    if !isBrokenInside, writer.column + line.count + rest <= Self.width {
      writer.append(line)
      return
    }
    var broken = writer
    let start = broken.lines.count - 1
    if entries.count > 1 {
      writeBroken(entries, comments, .hanging, to: &broken)
    } else {
      broken.append("{ ")
      write((open + 1)..<close, rest: rest + 2, to: &broken)
      broken.append(" }")
    }
    let fits = broken.width(from: start) <= Self.width && broken.column + rest <= Self.width
    if isBrokenInside || fits { writer = broken } else { writer.append(line) }
  }

  private func writeBroken(
    _ entries: [Entry], _ comments: [Int], _ style: Style, to writer: inout LineWriter
  ) {
    writer.append("{")
    let outer = Self.indent(of: writer.lines[writer.lines.count - 1])
    if style == .hanging { writer.append(" ") }
    let indent = style == .hanging ? writer.column : outer + 2
    let isList = entries.allSatisfy { $0.keyLength == nil }
    let keys =
      style == .hanging && entries.allSatisfy { $0.keyLength != nil }
      ? entries.compactMap(\.keyLength).max() ?? 0 : 0
    for (index, entry) in entries.enumerated() {
      for comment in entry.before {
        writer.startLine(indent: indent)
        writer.append(Self.shown(tokens[comment]))
      }
      // Short entries of a list go on in the same line.
      let goesOn =
        isList && index > 0 && entry.before.isEmpty && entries[index - 1].behind.isEmpty
        && writer.column + 1 + oneLine(entry.tokens).count <= Self.width
      if goesOn {
        writer.append(" ")
      } else if index > 0 || style == .block {
        writer.startLine(indent: indent)
      }
      writeEntry(entry, keys: keys, isLast: index == entries.count - 1, to: &writer)
      for comment in entry.behind { writer.append("  " + Self.shown(tokens[comment])) }
    }
    for comment in comments {
      writer.startLine(indent: indent)
      writer.append(Self.shown(tokens[comment]))
    }
    // Behind a comment the brace would be part of it.
    if style == .block || !comments.isEmpty || entries.last?.behind.isEmpty == false {
      writer.startLine(indent: outer)
      writer.append("}")
    } else {
      writer.append(" }")
    }
  }

  private func writeEntry(
    _ entry: Entry, keys: Int, isLast: Bool, to writer: inout LineWriter
  ) {
    // The closing brace of the table stands behind its last entry.
    let rest = isLast ? 2 : 0
    guard let length = entry.keyLength, keys > 0 else {
      write(entry.tokens, rest: rest, to: &writer)
      return
    }
    let key = entry.tokens.lowerBound
    writer.append(tokens[key].text + String(repeating: " ", count: keys - length))
    write((key + 1)..<entry.tokens.upperBound, follows: true, rest: rest, to: &writer)
  }

  /// Whether the author broke a table: between its entries, or in one of several.
  private func isBroken(_ open: Int, _ close: Int, entries: Int) -> Bool {
    guard tokens[close].place.line > tokens[open].place.line else { return false }
    if entries > 1 { return true }
    var index = open
    while index < close {
      let next = index > open && tokens[index].text == "{" ? closers[index] ?? index : index
      if tokens[next + 1].place.line > tokens[next].end.line { return true }
      if tokens[next + 1].kind == .comment { return true }
      index = next + 1
    }
    return false
  }

  /// The entries between two braces, and the comments behind the last one.
  private func entries(_ open: Int, _ close: Int) -> (entries: [Entry], comments: [Int]) {
    var entries: [Entry] = []
    var before: [Int] = []
    var index = open + 1
    while index < close {
      let token = tokens[index]
      if token.kind == .comment {
        let isBehind =
          !entries.isEmpty && before.isEmpty
          && token.place.line == tokens[index - 1].end.line
        if isBehind {
          entries[entries.count - 1].behind.append(index)
        } else {
          before.append(index)
        }
        index += 1
        continue
      }
      let start = index
      var depth = 0
      while index < close {
        let text = tokens[index].kind == .symbol ? tokens[index].text : ""
        if depth == 0, tokens[index].kind == .comment { break }
        index += 1
        if ["(", "{", "["].contains(text) { depth += 1 }
        if [")", "}", "]"].contains(text) { depth -= 1 }
        if depth == 0, text == "," || text == ";" { break }
      }
      let isKeyed =
        tokens[start].kind == .name && start + 1 < close && tokens[start + 1].text == "="
      entries.append(
        Entry(
          tokens: start..<index, before: before,
          keyLength: isKeyed ? tokens[start].text.count : nil))
      before = []
    }
    return (entries, before)
  }

  private static func shown(_ comment: LuaToken) -> String {
    var scalars = comment.text.unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }

  /// The spaces at the beginning of a line.
  private static func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }
}
