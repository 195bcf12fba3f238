/// Breaks text into lines for a terminal.
package enum TextWrapping {
  /// Wraps at spaces; line breaks of the text stay, and escape sequences take no room.
  package static func wrap(_ text: String, width: Int, indent: Int, hanging: Int) -> String {
    let first = String(repeating: " ", count: indent)
    let rest = String(repeating: " ", count: hanging)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = lines.isEmpty ? first : rest
      var used = visibleLength(line)
      var isEmpty = true
      for word in paragraph.split(separator: " ") {
        let length = visibleLength(String(word))
        if !isEmpty, used + 1 + length > width {
          lines.append(line)
          line = rest
          used = visibleLength(rest)
          isEmpty = true
        }
        if !isEmpty {
          line += " "
          used += 1
        }
        line += word
        used += length
        isEmpty = false
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Characters without ANSI escape sequences.
  private static func visibleLength(_ text: String) -> Int {
    var count = 0
    var isEscape = false
    for character in text {
      if character == "\u{1B}" {
        isEscape = true
      } else if isEscape {
        if character == "m" { isEscape = false }
      } else {
        count += 1
      }
    }
    return count
  }
}
