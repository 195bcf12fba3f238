/// One word of a text: where it stands, folded and in the original, and how it looks.
///
/// Forty bytes without references, so a text is one flat array of them.
public struct Token: BitwiseCopyable, Sendable {
  /// A hash of the folded bytes.
  ///
  /// Words of at most eight bytes have different hashes if they are different; longer words may
  /// share one. See `TokenHash`.
  public var hash: UInt64
  /// The first byte in `TextBuffer.folded`.
  public var start: Int32
  /// One past the last byte in `TextBuffer.folded`.
  public var end: Int32
  /// The first byte in the original text of the field.
  public var originalStart: Int32
  /// One past the last byte in the original text of the field.
  public var originalEnd: Int32
  /// The number of words before this one in the whole text, clitics not counted.
  ///
  /// A clitic has the ordinal of the next word, so `l'argent` is one step.
  public var ordinal: Int32
  /// The index of the token's sentence in `TextBuffer.sentences`.
  public var sentence: Int32
  /// How the word looks.
  public var flags: TokenFlags
  /// What stands between the token before and this one.
  public var before: Punctuation

  /// The number of folded bytes.
  public var count: Int { Int(end) - Int(start) }

  /// Makes a token from its parts.
  public init(
    hash: UInt64, start: Int32, end: Int32, originalStart: Int32, originalEnd: Int32,
    ordinal: Int32, sentence: Int32, flags: TokenFlags, before: Punctuation
  ) {
    self.hash = hash
    self.start = start
    self.end = end
    self.originalStart = originalStart
    self.originalEnd = originalEnd
    self.ordinal = ordinal
    self.sentence = sentence
    self.flags = flags
    self.before = before
  }
}
