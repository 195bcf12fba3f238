/// What a word looks like.
public struct TokenFlags: OptionSet, BitwiseCopyable, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes flags from their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A number: it begins with a digit and holds only digits and at most one `.`.
  public static let number = TokenFlags(rawValue: 1 << 0)
  /// An elided word or an ending, which does not count as a word: `l'`, `qu'`, `'s`, `'ll`.
  public static let clitic = TokenFlags(rawValue: 1 << 1)
  /// Two or more letters, all of them capitals.
  public static let allCaps = TokenFlags(rawValue: 1 << 2)
  /// The first letter is a capital.
  public static let capitalised = TokenFlags(rawValue: 1 << 3)
  /// A number with a percent sign after it.
  public static let percent = TokenFlags(rawValue: 1 << 4)
  /// A number with a currency sign after it, as in `5 $`.
  public static let currencyAfter = TokenFlags(rawValue: 1 << 5)
  /// The number or letter of a list item at the start of a line, as in `1.` or `b)`.
  public static let listMark = TokenFlags(rawValue: 1 << 6)

  /// A sign that may stand for a letter, or hide one, touches the word from the left, or a number
  /// does: `$ex`, `pass🔥port`, `pass.port`, `1ncall`.
  public static let joined = TokenFlags(rawValue: 1 << 7)
  /// Digits, `@` or `$` stand among the letters or behind them: `b4`, `p@ss`.
  public static let hasSigns = TokenFlags(rawValue: 1 << 8)
}
