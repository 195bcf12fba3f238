/// The canonical layout of a rule file.
///
/// Only space between tokens is changed, so a file says the same before and after, and keeps its
/// comments. What a line looks like depends on its own statement alone, so that a change of one
/// statement never moves others. The rules:
///
/// - A statement begins on a line of its own, at the margin; empty lines stay, at most one.
/// - Values of the short facts of a rule stand in one column, and so do its texts.
/// - `{ en = "…", fr = "…" }` stays on one line or broken as its author had it. Broken, each entry has
///   a line: below the first one, or indented by two where a line break follows the brace.
/// - A table that makes a line longer than 100 columns is broken if its lines then fit. Strings are
///   never broken.
/// - Clauses of a condition go on in the next line, below its phrase, where 100 columns are full.
/// - A comment behind a line stands two spaces behind it.
struct RuleLayout {
  /// The longest line where there is a choice.
  static let width = 100

  let tokens: [LuaToken]
  /// For each opening brace the place of its closing one.
  let closers: [Int: Int]
  private var lines: [String] = []

  /// Lays out a file whose tokens are all valid.
  ///
  /// - Parameter source: The file, as UTF-8.
  static func text(of source: [UInt8], kind: FileKind) -> String {
    var layout = RuleLayout(LuaTokenizer(source: source).tokens)
    for item in FileSplitter(layout.tokens, kind: kind).items() {
      layout.add(item, source)
    }
    return layout.lines.map { $0 + "\n" }.joined()
  }

  private init(_ tokens: [LuaToken]) {
    self.tokens = tokens
    var closers: [Int: Int] = [:]
    var open: [Int] = []
    for (index, token) in tokens.enumerated() where token.kind == .symbol {
      switch token.text {
      case "{": open.append(index)
      case "}": if let start = open.popLast() { closers[start] = index }
      default: break
      }
    }
    self.closers = closers
  }

  private mutating func add(_ item: FileItem, _ source: [UInt8]) {
    if item.isApart, !lines.isEmpty { lines.append("") }
    switch item.kind {
    case .comment: lines += Self.lines(of: tokens[item.tokens.lowerBound])
    case .code: lines += codeLines(item.tokens, source)
    case .statement: lines += statementLines(item.tokens)
    }
    for index in item.trailing {
      lines[lines.count - 1] += "  " + (Self.lines(of: tokens[index]).first ?? "")
      lines += Self.lines(of: tokens[index]).dropFirst()
    }
  }

  /// The lines of a comment; those of a short one without the spaces behind it.
  private static func lines(of comment: LuaToken) -> [String] {
    if !comment.text.hasPrefix("--[") { return [trimmed(comment.text)] }
    return comment.text.split(
      separator: /\r\n|\n\r|\n|\r/, omittingEmptySubsequences: false
    ).map(String.init)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var scalars = String(text).unicodeScalars
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }

  /// Code as it stands, without spaces at the ends of its lines.
  private func codeLines(_ range: Range<Int>, _ source: [UInt8]) -> [String] {
    var text = ""
    for index in range {
      let token = tokens[index]
      if index > range.lowerBound {
        let space = String(
          decoding: source[tokens[index - 1].range.upperBound..<token.range.lowerBound],
          as: UTF8.self)
        let breaks = Int(token.place.line - tokens[index - 1].end.line)
        if breaks == 0 {
          text += space
        } else {
          text += String(repeating: "\n", count: breaks)
          text += space.unicodeScalars.reversed().prefix { $0 == " " || $0 == "\t" }.map(
            String.init
          )
          .reversed().joined()
        }
      }
      text += token.kind == .comment ? Self.lines(of: token).joined(separator: "\n") : token.text
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Statements.
extension RuleLayout {
  /// The column in which the value of a verb begins, from 0: facts of a rule or pack in one, texts in
  /// another. Behind all other verbs stands one space.
  private static let columns: [String: Int] = {
    let facts = [
      "name", "version", "engine", "languages", "author", "changes", "indicator", "contra",
      "status",
      "strength", "profiles", "dimension", "element", "forms", "law", "source", "changed",
      "flag_when",
    ]
    var columns = ["title": 6, "why": 6, "ask": 6]
    for verb in facts { columns[verb] = 10 }
    return columns
  }()

  private func statementLines(_ range: Range<Int>) -> [String] {
    let clauses = clauseRanges(range)
    let head = range.lowerBound..<(clauses.first?.lowerBound ?? range.upperBound)
    var writer = LineWriter()
    writer.append(tokens[head.lowerBound].text)
    let verb = tokens[head.lowerBound].text
    let column = Self.columns[verb] ?? 0
    if head.count > 1 {
      let isCall = tokens[head.lowerBound + 1].text == "("
      let spaces = isCall && verb != "flag_when" ? 0 : max(1, column - writer.column)
      writer.append(String(repeating: " ", count: spaces))
      write((head.lowerBound + 1)..<head.upperBound, to: &writer)
    }
    let indent = max(2, column)
    for clause in clauses {
      let text = oneLine(clause)
      let glue = text.hasPrefix(";") ? "" : " "
      if writer.column + glue.count + text.count > Self.width, !glue.isEmpty {
        writer.startLine(indent: indent)
        writer.append(text)
      } else {
        writer.append(glue + text)
      }
    }
    return writer.lines
  }

  /// The clauses of a statement, and the semicolon behind it; `:within` goes with the clause that it
  /// is about.
  private func clauseRanges(_ range: Range<Int>) -> [Range<Int>] {
    var starts: [Int] = []
    var depth = 0
    for index in range where tokens[index].kind == .symbol {
      switch tokens[index].text {
      case "(", "{", "[": depth += 1
      case ")", "}", "]": depth -= 1
      case ":" where depth == 0:
        let belongs = tokens[index + 1].text == "within" && !starts.isEmpty
        if !belongs { starts.append(index) }
      case ";" where depth == 0: starts.append(index)
      default: break
      }
    }
    return starts.indices.map {
      starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : range.upperBound)
    }
  }

  /// Tokens on one line.
  func oneLine(_ range: Range<Int>) -> String {
    var text = ""
    var depth = 0
    for index in range {
      let token = tokens[index]
      if index > range.lowerBound {
        // Between two clauses stands a space; inside brackets none before a colon.
        let isClause = depth == 0 && token.text == ":" && token.kind == .symbol
        text += isClause || TokenSpacing.hasSpace(before: index, tokens) ? " " : ""
      }
      if token.kind == .symbol {
        if ["(", "{", "["].contains(token.text) { depth += 1 }
        if [")", "}", "]"].contains(token.text) { depth -= 1 }
      }
      text += token.text
    }
    return text
  }
}
