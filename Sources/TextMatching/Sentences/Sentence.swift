/// A run of tokens that a writer would call a sentence, a heading or a list item.
public struct Sentence: BitwiseCopyable, Sendable {
  /// The index of the first token.
  public var firstToken: Int32
  /// The index one past the last token; a sentence is never empty.
  public var endToken: Int32
  /// The number of the paragraph, from 0 for the first one of the text.
  public var paragraph: Int32
  /// The field: 0 for the title, 1 for the narrative.
  public var field: UInt8
  /// Whether it ends with a question mark.
  public var isQuestion: Bool

  /// Makes a sentence from its parts.
  public init(
    firstToken: Int32, endToken: Int32, paragraph: Int32, field: UInt8, isQuestion: Bool
  ) {
    self.firstToken = firstToken
    self.endToken = endToken
    self.paragraph = paragraph
    self.field = field
    self.isQuestion = isQuestion
  }

  /// The indices of the tokens.
  public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}
