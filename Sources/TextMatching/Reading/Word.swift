/// A word that was read but not yet added to the tokens.
struct Word {
  /// The first byte in the original text.
  var start = 0
  /// One past the last byte in the original text.
  var end = 0
  /// The number of folded bytes, which stand behind the folded text so far and one space.
  var count = 0
  var hash: UInt64 = 0
  var flags: TokenFlags = []
  /// Whether the first letter is small.
  var startsSmall = false
}
