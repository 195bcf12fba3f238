/// The text that a person would read on a page of HTML, without what only programs read.
///
/// No page is rendered: tags are dropped, block elements end lines, scripts and styles are left out,
/// character references are read.
enum HTMLText {
  /// The text of a page or of a part of one.
  static func plain(_ html: String) -> String {
    var reader = Reader(Array(html.unicodeScalars))
    reader.run()
    return tidy(reader.output)
  }

  private static let hidden: Set<String> = [
    "script", "style", "head", "title", "template", "noscript", "svg", "object",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6",
    "blockquote", "hr", "pre", "section", "article", "header", "footer", "dt", "dd", "body",
  ]

  private struct Reader {
    let input: [Unicode.Scalar]
    var output = String.UnicodeScalarView()
    private var index = 0

    init(_ input: [Unicode.Scalar]) { self.input = input }

    mutating func run() {
      while index < input.count {
        let scalar = input[index]
        if scalar == "<", isTagStart(index + 1) {
          tag()
        } else if scalar == "&" {
          reference()
        } else {
          output.append(scalar.properties.isWhitespace ? " " : scalar)
          index += 1
        }
      }
    }

    private func isTagStart(_ at: Int) -> Bool {
      guard at < input.count else { return false }
      return input[at] == "/" || input[at] == "!" || input[at] == "?"
        || input[at].properties.isAlphabetic
    }

    private mutating func tag() {
      if matches("<!--", at: index) {
        skip(past: "-->", from: index + 4)
        return
      }
      var end = index + 1
      let isEnd = end < input.count && input[end] == "/"
      if isEnd { end += 1 }
      var name = ""
      while end < input.count,
        input[end].properties.isAlphabetic || input[end].properties.numericType != nil
      {
        name += input[end].properties.lowercaseMapping
        end += 1
      }
      // A > inside a quoted attribute does not end the tag.
      var quote: Unicode.Scalar?
      while end < input.count, quote != nil || input[end] != ">" {
        if let open = quote {
          if input[end] == open { quote = nil }
        } else if input[end] == "\"" || input[end] == "'" {
          quote = input[end]
        }
        end += 1
      }
      index = min(input.count, end + 1)
      if HTMLText.blocks.contains(name) { output.append("\n") }
      if name == "td" || name == "th" { output.append(" ") }
      if !isEnd, HTMLText.hidden.contains(name), input[min(end, input.count) - 1] != "/" {
        skipElement(name)
      }
    }

    /// Goes behind the end tag of an element whose content is not text. A head that is never closed
    /// ends where the body begins, so that no text is lost.
    private mutating func skipElement(_ name: String) {
      var at = index
      while at < input.count {
        if input[at] == "<" {
          if matches("</" + name, at: at) {
            index = at
            return
          }
          if name != "script" && name != "style" && matches("<body", at: at) {
            index = at
            return
          }
        }
        at += 1
      }
      // Never closed: only scripts and styles swallow the rest, as browsers do.
      if name == "script" || name == "style" { index = input.count }
    }

    private mutating func skip(past end: String, from start: Int) {
      var at = start
      while at < input.count, !matches(end, at: at) { at += 1 }
      index = min(input.count, at + end.unicodeScalars.count)
    }

    private func matches(_ text: String, at start: Int) -> Bool {
      var at = start
      for scalar in text.unicodeScalars {
        guard at < input.count else { return false }
        guard input[at].properties.lowercaseMapping == String(scalar) else { return false }
        at += 1
      }
      return true
    }

    private mutating func reference() {
      var end = index + 1
      var name = ""
      while end < input.count, name.utf8.count < 10,
        input[end] == "#" || input[end].isASCII && input[end].properties.isAlphabetic
          || ("0"..."9").contains(input[end])
      {
        name.unicodeScalars.append(input[end])
        end += 1
      }
      guard let scalar = HTMLReference.scalar(named: name) else {
        output.append("&")
        index += 1
        return
      }
      output.append(scalar)
      index = end < input.count && input[end] == ";" ? end + 1 : end
    }
  }

  /// One space between words, one empty line at most between lines.
  private static func tidy(_ text: String.UnicodeScalarView) -> String {
    var lines: [String] = []
    for line in String(text).split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.isEmpty && (lines.last?.isEmpty ?? true) { continue }
      lines.append(words)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
