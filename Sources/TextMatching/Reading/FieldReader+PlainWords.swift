extension FieldReader {
  /// Reads words of ASCII letters for as long as a space, or a comma and a space, stands before
  /// each and none is special.
  ///
  /// That is how most of a text looks, so this loop keeps everything in registers and leaves all
  /// decisions to the general code. `position` is the end of a word before and after.
  mutating func runPlainWords() {
    let bytes = bytes
    let mask = UnsafeRawPointer(mask)
    let tokens = tokens
    let folded = folded
    let lastStart = count &- Self.plainLength
    let limit = min(tokenCapacity, firstToken &+ Self.hardLimit)
    let sentence = Int32(truncatingIfNeeded: sentences.count)
    var position = position
    var tokenCount = tokenCount
    var foldedCount = foldedCount
    var ordinal = ordinal
    while tokenCount < limit {
      guard position < lastStart else { break }
      let hasComma = bytes[position] == 0x2C
      let start = position &+ (hasComma ? 2 : 1)
      guard start <= lastStart, bytes[start &- 1] == 0x20 else { break }
      let length = (~LetterMask.window(mask, at: start)).trailingZeroBitCount
      let end = start &+ length
      guard isPlainLength(length), endsPlainly(bytes[end]) else { break }
      let output = folded + foldedCount
      output[0] = 0x20
      let (hash, flags) = PlainWord.fold(bytes + start, length, to: output + 1)
      let foldedEnd = foldedCount &+ 1 &+ length
      tokens[tokenCount] = Token(
        hash: hash, start: Int32(truncatingIfNeeded: foldedBase &+ foldedCount &+ 1),
        end: Int32(truncatingIfNeeded: foldedBase &+ foldedEnd),
        originalStart: Int32(truncatingIfNeeded: start),
        originalEnd: Int32(truncatingIfNeeded: end), ordinal: ordinal, sentence: sentence,
        flags: flags, before: hasComma ? .comma : [])
      tokenCount &+= 1
      ordinal &+= 1
      foldedCount = foldedEnd
      position = end
    }
    self.position = position
    self.tokenCount = tokenCount
    self.foldedCount = foldedCount
    self.ordinal = ordinal
  }

  /// Reads the word at `position` if it is plain, and tells whether it was.
  @inline(__always)
  mutating func readPlainWord(_ word: inout Word, after gap: Gap) -> Bool {
    let start = position
    guard start <= count &- Self.plainLength else { return false }
    // Letters glued to a number (`16h`) are read by the general code.
    let length = (~LetterMask.window(UnsafeRawPointer(mask), at: start)).trailingZeroBitCount
    let isElided = bytes[start &+ (length & 15)] == 0x27
    guard isPlainLength(length), isElided || endsPlainly(bytes[start &+ length]) else {
      return false
    }
    word.end = start &+ length
    word.count = length
    (word.hash, word.flags) = PlainWord.fold(bytes + start, length, to: folded + foldedCount + 1)
    word.startsSmall = !word.flags.contains(.capitalised)
    if isElided || gap.punctuation.contains(.apostrophe), isClitic(word, after: gap) {
      word.flags.insert(.clitic)
    }
    return true
  }

  /// Whether a byte behind letters ends a word without further thought: not a digit, an
  /// apostrophe, `@`, `$` or part of a longer character.
  @inline(__always)
  private mutating func endsPlainly(_ byte: UInt8) -> Bool {
    let special: UInt64 = byte < 64 ? 0x3FF << 48 | 1 << 0x24 | 1 << 0x27 : 1 | 1 << 32
    return byte < 128 && special &>> UInt64(byte & 63) & 1 == 0
  }

  /// Words must be shorter than this, which is as much as is read at once.
  private static var plainLength: Int { 16 }

  @inline(__always)
  private mutating func isPlainLength(_ length: Int) -> Bool {
    UInt(bitPattern: length &- 1) < UInt(bitPattern: Self.plainLength &- 1)
  }
}

/// A word of 1 to 15 ASCII letters.
enum PlainWord {
  private static var smallBits: UInt64 { 0x2020_2020_2020_2020 }

  /// Writes the folded word and returns its hash and how it looks.
  ///
  /// Reads 16 bytes and writes 16, whatever the length.
  @inline(__always)
  static func fold(
    _ bytes: UnsafePointer<UInt8>, _ length: Int, to output: UnsafeMutablePointer<UInt8>
  ) -> (hash: UInt64, flags: TokenFlags) {
    let input = UnsafeRawPointer(bytes)
    let target = UnsafeMutableRawPointer(output)
    let first = TokenHash.load(input)
    target.storeBytes(of: (first | smallBits).littleEndian, as: UInt64.self)
    var flags: TokenFlags = first & 0x20 == 0 ? .capitalised : []
    if length <= 8 {
      let used = TokenHash.mask(length)
      if length > 1, first & smallBits & used == 0 { flags.insert(.allCaps) }
      return (TokenHash.finish((first | smallBits) & used), flags)
    }
    let second = TokenHash.load(input + 8)
    target.storeBytes(of: (second | smallBits).littleEndian, toByteOffset: 8, as: UInt64.self)
    let used = TokenHash.mask(length &- 8)
    if (first & smallBits) | (second & smallBits & used) == 0 { flags.insert(.allCaps) }
    let hash = TokenHash.two(first | smallBits, (second | smallBits) & used, count: length)
    return (hash, flags)
  }
}
