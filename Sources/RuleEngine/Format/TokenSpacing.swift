/// Where a space stands between two tokens of one line.
enum TokenSpacing {
  /// Whether a space stands before a token that is not the first one.
  static func hasSpace(before index: Int, _ tokens: [LuaToken]) -> Bool {
    let (left, right) = (tokens[index - 1], tokens[index])
    if right.kind == .symbol {
      switch right.text {
      case ",", ";", ")", "]", ".", ":": return false
      case "}": return left.text != "{"
      case "(", "[": if isOperand(left) { return false }
      default: break
      }
    }
    if left.kind == .symbol {
      switch left.text {
      case "(", "[", ".", ":": return false
      case "-", "~", "#":
        let isUnary = index < 2 || !isOperand(tokens[index - 2])
        // Two signs in a row would begin a comment.
        if isUnary { return left.text == "-" && right.text.hasPrefix("-") }
      default: break
      }
    }
    return true
  }

  /// Whether a token may end an operand, so that a sign behind it takes two.
  private static func isOperand(_ token: LuaToken) -> Bool {
    switch token.kind {
    case .name, .string, .longString, .number: true
    case .keyword: ["true", "false", "nil", "end"].contains(token.text)
    case .symbol: [")", "]", "}", "..."].contains(token.text)
    case .comment, .unknown: false
    }
  }
}
