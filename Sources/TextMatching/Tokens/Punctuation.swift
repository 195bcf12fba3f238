/// What stands between a word and the word before it.
public struct Punctuation: OptionSet, BitwiseCopyable, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A comma.
  public static let comma = Punctuation(rawValue: 1 << 0)
  /// A semicolon or a colon.
  public static let semicolonOrColon = Punctuation(rawValue: 1 << 1)
  /// A dash, or a hyphen with a space beside it. A hyphen inside a word is `hyphen`.
  public static let dash = Punctuation(rawValue: 1 << 2)
  /// An opening quotation mark.
  public static let openQuote = Punctuation(rawValue: 1 << 3)
  /// A closing quotation mark.
  public static let closeQuote = Punctuation(rawValue: 1 << 4)
  /// An opening parenthesis, bracket or brace.
  public static let openParen = Punctuation(rawValue: 1 << 5)
  /// A closing parenthesis, bracket or brace.
  public static let closeParen = Punctuation(rawValue: 1 << 6)
  /// A line break.
  public static let newline = Punctuation(rawValue: 1 << 7)
  /// `$`, `€`, `£` or another sign of money that does not belong to the number before it.
  public static let currencySign = Punctuation(rawValue: 1 << 8)
  /// A slash or a vertical bar.
  public static let slash = Punctuation(rawValue: 1 << 9)
  /// A hyphen that joins the two words, as in `sous-sol`.
  public static let hyphen = Punctuation(rawValue: 1 << 10)
  /// An apostrophe that joins the two words, as in `l'argent` and `don't`.
  public static let apostrophe = Punctuation(rawValue: 1 << 11)
  /// A period, or periods, or an ellipsis; also where it did not end a sentence (`Mr. Roy`).
  public static let period = Punctuation(rawValue: 1 << 12)
  /// A question mark or an exclamation mark.
  public static let emphatic = Punctuation(rawValue: 1 << 13)
}
