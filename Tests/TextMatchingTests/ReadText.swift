@testable import TextMatching

/// Reads a text as a narrative.
func read(_ text: String, title: String = "") -> TextBuffer {
  var buffer = TextBuffer()
  if !title.isEmpty { buffer.append(title, field: 0) }
  buffer.append(text, field: 1)
  return buffer
}

extension TextBuffer {
  /// The folded words of a range of tokens with one space between them.
  func words(_ range: Range<Int>) -> String {
    range.map { word($0) }.joined(separator: " ")
  }

  /// The folded text of one token.
  func word(_ token: Int) -> String {
    String(decoding: folded[Int(tokens[token].start)..<Int(tokens[token].end)], as: UTF8.self)
  }

  /// All folded words.
  var words: [String] { tokens.indices.map(word) }

  /// The words of each sentence.
  var sentenceTexts: [String] { sentences.map { words($0.tokens) } }

  /// The folded text.
  var foldedText: String { String(decoding: folded, as: UTF8.self) }
}
