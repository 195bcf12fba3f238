/// Changes single lines of a rule file and leaves every other byte as it is.
///
///     var edit = RuleFileEdit(content: Array(#"status "watch""#.utf8))
///     edit.set("status", to: "live")   // status "live"
public struct RuleFileEdit: Sendable {
  /// The content so far.
  public private(set) var content: [UInt8]

  /// Takes the content of a file.
  public init(content: [UInt8]) {
    self.content = content
  }

  /// Gives a verb of one text another one; a verb that the file does not have gets a line of its own
  /// behind the line of the first of `anchors` that it has.
  ///
  /// - Returns: Whether it could be done.
  @discardableResult
  public mutating func set(_ verb: String, to value: String, behind anchors: [String] = []) -> Bool
  {
    let quoted = Array("\"\(Self.escaped(value))\"".utf8)
    if let token = text(of: verb) {
      content.replaceSubrange(token.range, with: quoted)
      return true
    }
    guard let anchor = anchors.compactMap({ text(of: $0) }).first else { return false }
    let end = content[anchor.range.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    let isWindows = end.map { $0 > 0 && content[$0 - 1] == UInt8(ascii: "\r") } ?? false
    // Rule files put their values below each other.
    let name = verb + String(repeating: " ", count: max(1, 10 - verb.count))
    let line = Array(name.utf8) + quoted
    if let end {
      let lineBreak = Array((isWindows ? "\r\n" : "\n").utf8)
      content.insert(contentsOf: line + lineBreak, at: end + 1)
    } else {
      content += [UInt8(ascii: "\n")] + line + [UInt8(ascii: "\n")]
    }
    return true
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// The text behind a verb that stands outside all brackets.
  private func text(of verb: String) -> LuaToken? {
    let tokens = LuaTokenizer(source: content).tokens.filter { $0.kind != .comment }
    var depth = 0
    for (index, token) in tokens.enumerated() {
      switch token.text {
      case "(", "{", "[": depth += 1
      case ")", "}", "]": depth -= 1
      default: break
      }
      guard depth == 0, token.kind == .name, token.text == verb else { continue }
      if index > 0, [".", ":"].contains(tokens[index - 1].text) { continue }
      var next = index + 1
      if next < tokens.count, tokens[next].text == "(" { next += 1 }
      if next < tokens.count, tokens[next].kind == .string { return tokens[next] }
    }
    return nil
  }
}
