/// What stands between two words, as far as it matters for punctuation and sentences.
struct Gap {
  /// What `Token.before` will say.
  var punctuation: Punctuation = []
  /// The strongest sign that may end a sentence: question, exclamation, ellipsis or period.
  var terminator: CharacterKind = .other
  /// Whether the terminator is a single period directly behind the word before.
  var isAbbreviationDot = false
  /// Whether a space or a line break follows the terminator.
  var hasSpaceAfterTerminator = false
  /// Whether a closing quotation mark or parenthesis follows the terminator.
  var isClosedAfterTerminator = false
  /// The number of line breaks, `\r\n` being one.
  var newlines: Int32 = 0
  /// Whether anything but spaces and closing marks stands before the first line break.
  var hasMarkBeforeNewline = false
  /// Whether a colon is the last mark before the first line break.
  var hasColonBeforeNewline = false
  /// The bytes of the first and the last line break.
  var firstNewline: Int32 = 0
  var lastNewline: Int32 = 0
  /// Whether the line of the next word begins with a dash or a bullet.
  var hasListMark = false
  /// Whether a semicolon is in it.
  var hasSemicolon = false
  /// Whether nothing in it could end a sentence or begin a list item.
  var isInsideSentence: Bool { terminator == .other && newlines == 0 && !startsLine }
  /// Whether the next word may be a number or letter that marks a list item, being first in its line.
  var startsLine = false
  /// Whether the word behind it is `TokenFlags.joined`.
  var joins = false
}
