internal import CTextKernels

extension FieldReader {
  /// Reads words of ASCII letters for as long as none is special and nothing but a space, a comma
  /// and a space, or an apostrophe stands between them; `position` is the end of a word before and
  /// after.
  mutating func runPlainWords() {
    var reading = ctk_reading(
      bytes: bytes, last_start: Int64(count &- Self.plainRoom), folded: folded,
      tokens: UnsafeMutableRawPointer(tokens),
      token_limit: Int64(min(tokenCapacity, firstToken &+ Self.hardLimit)),
      folded_base: Int32(truncatingIfNeeded: foldedBase),
      sentence: Int32(truncatingIfNeeded: sentences.count), position: Int64(position),
      folded_count: Int64(foldedCount), token_count: Int64(tokenCount), ordinal: ordinal)
    ctk_read_plain_words(&reading)
    position = Int(reading.position)
    foldedCount = Int(reading.folded_count)
    tokenCount = Int(reading.token_count)
    ordinal = reading.ordinal
  }

  /// Reads the word at `position` if it is plain, and tells whether it was.
  @inline(__always)
  mutating func readPlainWord(_ word: inout Word, after gap: Gap) -> Bool {
    guard position <= count &- Self.plainRoom else { return false }
    let plain = ctk_plain_word(bytes + position, folded + foldedCount + 1)
    guard plain.length > 0 else { return false }
    word.count = Int(plain.length)
    word.end = position &+ word.count
    word.hash = plain.hash
    word.flags = TokenFlags(rawValue: plain.flags)
    word.startsSmall = !word.flags.contains(.capitalised)
    if bytes[word.end] == 0x27 || gap.punctuation.contains(.apostrophe),
      isClitic(word, after: gap)
    {
      word.flags.insert(.clitic)
    }
    return true
  }

  /// As many bytes may be looked at from the first one of a plain word on, so the last words of a
  /// field are left to the general code.
  private static var plainRoom: Int { 17 }
}
