/// A word or a sequence of words to look for.
public struct Term: Sendable, Hashable {
  /// The term as its author wrote it; it is folded like a text.
  public var text: String
  /// Whether the last word is only the beginning of a word (`smuggl*`).
  public var isPrefix: Bool

  /// Makes a term.
  public init(text: String, isPrefix: Bool = false) {
    self.text = text
    self.isPrefix = isPrefix
  }
}

/// A place where a term was found.
public struct TermHit: BitwiseCopyable, Sendable, Hashable {
  /// The index of the term in the list that the scanner was made from.
  public var term: Int32
  /// The index of the first token.
  public var firstToken: Int32
  /// The index one past the last token.
  public var endToken: Int32

  /// Makes a hit.
  public init(term: Int32, firstToken: Int32, endToken: Int32) {
    self.term = term
    self.firstToken = firstToken
    self.endToken = endToken
  }
}

extension TermHit: Comparable {
  /// Orders hits by first token, then end, then term.
  public static func < (left: TermHit, right: TermHit) -> Bool {
    if left.firstToken != right.firstToken { return left.firstToken < right.firstToken }
    if left.endToken != right.endToken { return left.endToken < right.endToken }
    return left.term < right.term
  }
}
