/// One piece of a rule file that stands on lines of its own: a statement, or a comment.
struct FileItem {
  /// How a piece is laid out.
  enum Kind {
    /// A verb with its values and clauses.
    case statement
    /// Other Lua, such as `local` or a function: its lines stay as they are.
    case code
    /// A comment that stands alone.
    case comment
  }

  var kind: Kind
  /// Its tokens, comments inside it included.
  var tokens: Range<Int>
  /// Comments behind it on its last line.
  var trailing: Range<Int>
  /// Whether an empty line stands before it.
  var isApart: Bool
}

/// Splits the tokens of a rule file into pieces.
///
/// Where Lua that is no plain statement ends is judged by its blocks and lines. A wrong guess can
/// only make a layout odd: nothing but space between tokens is ever changed.
struct FileSplitter {
  private let tokens: [LuaToken]
  /// The verbs of this kind of file.
  private let verbs: Set<String>
  /// For each opening bracket the place of its closing one.
  private let closers: [Int: Int]

  init(_ tokens: [LuaToken], kind: FileKind) {
    self.tokens = tokens
    verbs = Set((Prelude.verbs[kind] ?? []).map(\.name))
    var closers: [Int: Int] = [:]
    var open: [Int] = []
    for (index, token) in tokens.enumerated() where token.kind == .symbol {
      switch token.text {
      case "(", "{", "[": open.append(index)
      case ")", "}", "]": if let start = open.popLast() { closers[start] = index }
      default: break
      }
    }
    self.closers = closers
  }

  /// The pieces in the order of the file; every token is in one of them.
  func items() -> [FileItem] {
    var items: [FileItem] = []
    var index = 0
    while index < tokens.count {
      let start = index
      var kind = FileItem.Kind.comment
      if tokens[index].kind == .comment {
        index += 1
      } else {
        (index, kind) = end(from: index)
      }
      let end = index
      if kind != .comment {
        while index < tokens.count, tokens[index].kind == .comment,
          tokens[index].place.line == tokens[index - 1].end.line
        {
          index += 1
        }
      }
      let isApart =
        start > 0 && tokens[start].place.line - tokens[start - 1].end.line > 1
      items.append(
        FileItem(kind: kind, tokens: start..<end, trailing: end..<index, isApart: isApart))
    }
    return items
  }

  /// The first token at or behind a place that is no comment.
  private func significant(_ index: Int) -> Int {
    var index = index
    while index < tokens.count, tokens[index].kind == .comment { index += 1 }
    return index
  }

  private func end(from start: Int) -> (Int, FileItem.Kind) {
    guard tokens[start].kind == .name, let (end, isPlain) = callEnd(from: start) else {
      return (codeEnd(from: start), .code)
    }
    return (end, isPlain ? .statement : .code)
  }

  /// The end of `name "…" { … } :clause(…) …`, and whether it is a plain statement; `nil` where no
  /// call begins here.
  private func callEnd(from start: Int) -> (Int, Bool)? {
    var end = start + 1
    var (isCall, isPlain) = (false, true)
    loop: while true {
      let next = significant(end)
      guard next < tokens.count else { break }
      switch (tokens[next].kind, tokens[next].text) {
      case (.string, _), (.longString, _):
        isCall = true
        end = next + 1
      case (.symbol, "("), (.symbol, "{"), (.symbol, "["):
        guard let close = closers[next] else { return nil }
        if tokens[next].text == "[" { isPlain = false } else { isCall = true }
        end = close + 1
      case (.symbol, ":"), (.symbol, "."):
        if tokens[next].text == "." { isPlain = false }
        let name = significant(next + 1)
        guard name < tokens.count, tokens[name].kind == .name else { return nil }
        end = name + 1
      case (.symbol, "="), (.symbol, ","): return nil
      case (.symbol, ";"):
        end = next + 1
        break loop
      default: break loop
      }
    }
    return isCall ? (end, isPlain && holdsNoCode(start..<end)) : nil
  }

  /// Whether a statement has no function in it, and comments only between the entries of tables.
  private func holdsNoCode(_ range: Range<Int>) -> Bool {
    var open: [String] = []
    for index in range {
      let token = tokens[index]
      switch (token.kind, token.text) {
      case (.unknown, _), (.keyword, "function"): return false
      case (.symbol, "("), (.symbol, "{"), (.symbol, "["): open.append(token.text)
      case (.symbol, ")"), (.symbol, "}"), (.symbol, "]"): _ = open.popLast()
      case (.comment, let text):
        let before = tokens[index - 1]
        let isBetween = before.kind == .comment || ["{", ",", ";"].contains(before.text)
        let after = tokens[significant(index + 1)].text
        // A comment behind the last entry ends in the line of the brace, which then moves down.
        if open.last != "{" || text.hasPrefix("--[") || !(isBetween || after == "}") {
          return false
        }
      default: break
      }
    }
    return true
  }

  /// The end of Lua that is no statement: where the next line begins with a verb, outside of all
  /// brackets and blocks.
  private func codeEnd(from start: Int) -> Int {
    var depth = 0
    var last = start
    for index in start..<tokens.count where tokens[index].kind != .comment {
      let token = tokens[index]
      if index > start, depth <= 0, token.kind == .name, verbs.contains(token.text),
        token.place.line > tokens[last].end.line, mayEnd(tokens[last])
      {
        break
      }
      last = index
      switch (token.kind, token.text) {
      case (.symbol, "("), (.symbol, "{"), (.symbol, "["), (.keyword, "function"),
        (.keyword, "if"), (.keyword, "do"), (.keyword, "repeat"):
        depth += 1
      case (.symbol, ")"), (.symbol, "}"), (.symbol, "]"), (.keyword, "end"),
        (.keyword, "until"):
        depth -= 1
      default: break
      }
    }
    return last + 1
  }

  /// Whether Lua may end with a token, so that what follows is something new.
  private func mayEnd(_ token: LuaToken) -> Bool {
    switch token.kind {
    case .name, .string, .longString, .number: true
    case .keyword: ["end", "true", "false", "nil", "break"].contains(token.text)
    case .symbol: [")", "}", "]", "...", ";", "::"].contains(token.text)
    case .comment, .unknown: false
    }
  }
}
