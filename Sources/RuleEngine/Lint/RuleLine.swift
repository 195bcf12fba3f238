/// A statement of a file of a pack as its tokens: a verb, and what stands behind it.
///
/// What a file says is read by running it; where and how it is written shows only here.
struct RuleLine {
  /// A text of the statement.
  struct Text {
    /// The key before it (`en`, `fr`, `use`, …); empty for a plain one.
    var key: String
    /// Its place in `tokens`.
    var index: Int
    var token: LuaToken
  }

  /// The name that it begins with.
  var verb: LuaToken
  /// All its tokens, the verb first, without comments.
  var tokens: [LuaToken]

  /// The lines of a file.
  ///
  /// - Parameter verbs: The names that begin one.
  static func lines(of tokens: [LuaToken], verbs: Set<String>) -> [RuleLine] {
    var lines: [RuleLine] = []
    var depth = 0
    var previous: LuaToken?
    for token in tokens where token.kind != .comment {
      // What follows a value is a verb, a misspelt one too.
      let isBehindValue = previous.map { $0.kind == .string || $0.text == "}" || $0.text == ")" }
      let isFree = previous?.text != "." && previous?.text != ":" && previous?.text != "="
      if depth == 0, token.kind == .name,
        isBehindValue == true || isFree && verbs.contains(token.text)
      {
        lines.append(RuleLine(verb: token, tokens: []))
      }
      if token.kind == .symbol {
        if "({[".contains(token.text) { depth += 1 }
        if ")}]".contains(token.text) { depth = max(0, depth - 1) }
      }
      previous = token
      if !lines.isEmpty { lines[lines.count - 1].tokens.append(token) }
    }
    return lines
  }

  /// Its texts, in order.
  var texts: [Text] {
    tokens.indices.filter { tokens[$0].kind == .string }.map { index in
      let hasKey = index >= 2 && tokens[index - 1].text == "=" && tokens[index - 2].kind == .name
      return Text(key: hasKey ? tokens[index - 2].text : "", index: index, token: tokens[index])
    }
  }

  /// The text that says what it is about: the name of a class or phrase.
  var name: String { texts.first { $0.key.isEmpty }?.token.value ?? "" }

  /// The one line that it is written on; `nil` for several.
  var onlyLine: Int? {
    let lines = Set(tokens.flatMap { [Int($0.place.line), Int($0.end.line)] })
    return lines.count == 1 ? lines.first : nil
  }
}
