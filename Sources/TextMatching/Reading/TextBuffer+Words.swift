/// Texts that are put together word by word.
extension TextBuffer {
  /// Adds a folded word to the open sentence. Only what a scan looks at is filled in.
  mutating func append(_ letters: UnsafeBufferPointer<UInt8>, hash: UInt64) {
    if folded.isEmpty { folded.append(0x20) }
    let start = Int32(truncatingIfNeeded: folded.count)
    folded.append(contentsOf: letters)
    let end = Int32(truncatingIfNeeded: folded.count)
    folded.append(0x20)
    // A scan reads eight bytes at a time.
    folded.reserveCapacity(folded.count + 8)
    tokens.append(
      Token(
        hash: hash, start: start, end: end, originalStart: start, originalEnd: end,
        ordinal: Int32(truncatingIfNeeded: tokens.count),
        sentence: Int32(truncatingIfNeeded: sentences.count), flags: [], before: []))
  }

  /// Some tokens as they are folded, with one space between them.
  package func words(of range: Range<Int>) -> String {
    tokens[range].map { String(decoding: folded[Int($0.start)..<Int($0.end)], as: UTF8.self) }
      .joined(separator: " ")
  }

  /// Ends the open sentence, which has a word.
  mutating func closeSentence() {
    let first = sentences.last?.endToken ?? 0
    folded.append(0x2E)
    folded.append(0x20)
    sentences.append(
      Sentence(
        firstToken: first, endToken: Int32(truncatingIfNeeded: tokens.count), paragraph: 0,
        field: 1, isQuestion: false))
  }

  /// Makes the sign directly before a token part of its place in the original.
  mutating func widen(_ token: Int) { tokens[token].originalStart -= 1 }
}
