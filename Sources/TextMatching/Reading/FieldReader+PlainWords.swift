internal import CTextKernels

extension FieldReader {
  /// Memory for what the fast loops find besides words.
  struct Lists {
    let sentences: UnsafeMutableBufferPointer<Sentence>
    let numbers: UnsafeMutableBufferPointer<Int32>
  }

  static var listRoom: Int { Int(ctk_room) }

  /// Reads words for as long as neither they nor what stands between them is special; `position` is
  /// the end of a word before and after.
  mutating func runWords(_ lists: Lists) {
    guard position < count else { return }
    var reading = ctk_reading(
      bytes: bytes, count: Int64(count), folded: folded, tokens: UnsafeMutableRawPointer(tokens),
      token_capacity: Int64(tokenCapacity),
      sentences: UnsafeMutableRawPointer(lists.sentences.baseAddress),
      numbers: lists.numbers.baseAddress, fold_index: table.index, fold_entries: table.entries,
      roles: UnsafeRawPointer(SentenceWords.shared.table.base),
      folded_base: Int32(truncatingIfNeeded: foldedBase),
      token_base: Int32(truncatingIfNeeded: tokenBase), position: Int64(position),
      line_start: Int64(lineStart), folded_count: Int64(foldedCount),
      token_count: Int64(tokenCount), first_token: Int64(firstToken), sentence_count: 0,
      number_count: 0, ordinal: ordinal, sentence: Int32(truncatingIfNeeded: sentences.count),
      paragraph: paragraph, field: field)
    ctk_read_words(&reading)
    position = Int(reading.position)
    lineStart = Int(reading.line_start)
    foldedCount = Int(reading.folded_count)
    tokenCount = Int(reading.token_count)
    firstToken = Int(reading.first_token)
    ordinal = reading.ordinal
    paragraph = reading.paragraph
    if reading.sentence_count > 0 {
      sentences.append(
        contentsOf: UnsafeBufferPointer(
          rebasing: lists.sentences[..<Int(reading.sentence_count)]))
    }
    for place in 0..<Int(reading.number_count) {
      numbers.append(lists.numbers[place] &+ Int32(truncatingIfNeeded: tokenBase))
    }
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
