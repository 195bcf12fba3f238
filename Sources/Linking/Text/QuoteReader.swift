internal import TextMatching

/// Finds quotations that are long enough to be an advertisement or a message that was passed on.
enum QuoteReader {
  /// Shorter ones are figures of speech: « elle n'avait pas le choix ».
  static let fewestWords = 8
  /// Longer ones are reports that a stray quotation mark has opened; they are compared as texts.
  static let mostWords = 400

  /// The tokens of the quotations, in order; a quotation inside another one is part of it.
  static func quotes(in text: TextBuffer) -> [Range<Int>] {
    var quotes: [Range<Int>] = []
    var start: Int?
    func close(_ end: Int) {
      if let first = start, (fewestWords...mostWords).contains(end - first) {
        quotes.append(first..<end)
      }
      start = nil
    }
    for (index, token) in text.tokens.enumerated() {
      if start != nil, token.before.contains(.closeQuote) { close(index) }
      if start == nil, token.before.contains(.openQuote) { start = index }
    }
    close(text.tokens.count)
    return quotes
  }
}
