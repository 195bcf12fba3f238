internal import CTextKernels

extension FieldReader {
  /// Reads the word at `position`; its folded bytes are written one byte behind the folded text.
  mutating func readWord(_ word: inout Word, after gap: Gap) {
    if table.entry(at: position, in: bytes, count: count).entry.kind == .digit {
      readNumber(&word)
    } else {
      readLetters(&word)
    }
    let text = UnsafeRawPointer(folded + foldedCount + 1)
    word.hash = TokenHash.of(text, count: word.count)
    if isClitic(word, after: gap) { word.flags.insert(.clitic) }
  }

  /// Reads letters, with digits, `@` and `$` where a letter follows them (`p@ssp0rt`).
  ///
  /// Behind a number (`18h30`) only letters belong to the word.
  private mutating func readLetters(_ word: inout Word) {
    let output = folded + foldedCount + 1
    let isGlued = position > 0 && isDigit(at: position - 1)
    var place = position
    var written = 0
    var letters = 0
    var capitals = 0
    while place < count {
      let small = bytes[place] | 0x20
      if small &- 0x61 < 26 {
        let isCapital = bytes[place] & 0x20 == 0
        if written == 0 {
          word.startsSmall = !isCapital
          if isCapital { word.flags.insert(.capitalised) }
        }
        output[written] = small
        written &+= 1
        letters &+= 1
        capitals &+= isCapital ? 1 : 0
        place &+= 1
        continue
      }
      let (entry, length) = table.entry(at: place, in: bytes, count: count)
      switch entry.kind {
      case .letter:
        if written == 0 { word.startsSmall = !entry.isCapital }
        if written == 0, entry.isCapital { word.flags.insert(.capitalised) }
        letters += 1
        if entry.isCapital { capitals += 1 }
        written += write(entry, at: place, length: length, to: output + written)
      case .mark: break
      case .digit:
        if isGlued { return close(&word, at: place, written, letters, capitals) }
        word.flags.insert(.hasSigns)
        written += write(entry, at: place, length: length, to: output + written)
      case .at, .currency:
        if isGlued || length > 1 || !isInsideWord(at: place) {
          return close(&word, at: place, written, letters, capitals)
        }
        word.flags.insert(.hasSigns)
        output[written] = bytes[place]
        written += 1
      default: return close(&word, at: place, written, letters, capitals)
      }
      place += length
    }
    close(&word, at: place, written, letters, capitals)
  }

  private mutating func close(
    _ word: inout Word, at end: Int, _ written: Int, _ letters: Int, _ capitals: Int
  ) {
    word.end = end
    word.count = written
    if letters > 1, letters == capitals { word.flags.insert(.allCaps) }
  }

  /// Writes what a character folds to and returns the number of bytes.
  @inline(__always)
  private mutating func write(
    _ entry: FoldEntry, at place: Int, length: Int, to output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let payload = entry.payload
    let ascii = entry.asciiCount
    if ascii > 0 {
      output[0] = UInt8(truncatingIfNeeded: payload)
      if ascii > 1 { output[1] = UInt8(truncatingIfNeeded: payload >> 8) }
      if ascii > 2 { output[2] = UInt8(truncatingIfNeeded: payload >> 16) }
      return ascii
    }
    if payload == 0 {
      for byte in 0..<length { output[byte] = bytes[place + byte] }
      return length
    }
    return UTF8Writer.write(payload, to: output)
  }

  /// Whether the signs and digits at a place lead to another letter of the word.
  private mutating func isInsideWord(at place: Int) -> Bool {
    var place = place
    while place < count, place < position + 64 {
      let byte = bytes[place]
      if byte != 0x40, byte != 0x24, byte &- 0x30 > 9 { break }
      place += 1
    }
    guard place < count else { return false }
    return table.entry(at: place, in: bytes, count: count).entry.kind == .letter
  }

  /// Whether a digit ends at a place, and it is part of a number rather than of a word.
  private mutating func isDigit(at place: Int) -> Bool {
    tokenCount > 0 && Int(tokens[tokenCount - 1].originalEnd) == place + 1
      && tokens[tokenCount - 1].flags.contains(.number)
  }

  /// Whether a word is an elided word (`l'`, `qu'`) or an ending (`'s`, `'ll`).
  mutating func isClitic(_ word: Word, after gap: Gap) -> Bool {
    guard word.count <= 6, !word.flags.contains(.number) else { return false }
    let head = TokenHash.load(folded + foldedCount + 1) & TokenHash.mask(word.count)
    if gap.punctuation.contains(.apostrophe), ctk_is_ending(head) { return true }
    // Most words end here: an apostrophe is `'`, a backtick or beyond ASCII.
    guard word.end < count,
      bytes[word.end] >= 0x80 || bytes[word.end] == 0x27
        || bytes[word.end] == 0x60
    else { return false }
    let (entry, length) = table.entry(at: word.end, in: bytes, count: count)
    let next = word.end + length
    guard entry.kind == .apostrophe || entry.kind == .singleOpen, next < count,
      ctk_is_elision(head, bytes[next])
    else { return false }
    if isWordStart(at: next) { return true }
    // `l' argent`: the space is a slip, unless the apostrophe closes a quotation.
    let isSlip = !hasOpenSingleQuote && bytes[next] == 0x20
    return isSlip && "cdjlmnst".utf8.contains(folded[foldedCount + 1]) && isWordStart(at: next + 1)
  }
}
