/// Folds words and terms in the same way as texts.
public enum Folding {
  /// The folded words of a text: `d'identité` gives `d` and `identite`.
  public static func words(of text: String) -> [[UInt8]] {
    var buffer = TextBuffer()
    buffer.append(text)
    return buffer.tokens.map { Array(buffer.folded[Int($0.start)..<Int($0.end)]) }
  }

  /// The folded words of a text as strings.
  public static func strings(of text: String) -> [String] {
    words(of: text).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The folded words of a term with one space between them: `Pièce d'identité` is
/// `piece d identite`. Empty if the term has no word.
public func foldTerm(_ text: String) -> [UInt8] {
  Array(Folding.words(of: text).joined(separator: [0x20]))
}

extension TextBuffer {
  /// Reads a field given as a string; see `append(_:field:)`.
  public mutating func append(_ text: String, field: UInt8 = 1) {
    var text = text
    text.withUTF8 { append($0, field: field) }
  }
}
