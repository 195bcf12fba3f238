extension FieldReader {
  /// Reads words of ASCII letters for as long as a space, a comma and a space, or an apostrophe
  /// stands before each and none is special.
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
    while tokenCount < limit, position < lastStart {
      let sign = bytes[position]
      let start = position &+ (sign == 0x2C ? 2 : 1)
      let isEnding = sign == 0x27
      guard start <= lastStart, bytes[start &- 1] == 0x20 || isEnding else { break }
      let letters = LetterMask.window(mask, at: start)
      let length = (~letters).trailingZeroBitCount
      let end = start &+ length
      guard isPlainLength(length) else { break }
      // An apostrophe counts here if a letter follows it.
      let isElided = bytes[end] == 0x27
      guard isElided ? letters &>> UInt64(length &+ 1) & 1 != 0 : endsPlainly(bytes[end]) else {
        break
      }
      let output = folded + foldedCount
      output[0] = 0x20
      var word = PlainWord.fold(bytes + start, length, to: output + 1)
      if isEnding || isElided {
        let isClitic =
          isEnding && PlainWord.isEnding(word.head)
          || isElided && PlainWord.isElision(word.head, before: bytes[end &+ 1])
        if isClitic { word.flags.insert(.clitic) }
      }
      let foldedEnd = foldedCount &+ 1 &+ length
      tokens[tokenCount] = Token(
        hash: word.hash, start: Int32(truncatingIfNeeded: foldedBase &+ foldedCount &+ 1),
        end: Int32(truncatingIfNeeded: foldedBase &+ foldedEnd),
        originalStart: Int32(truncatingIfNeeded: start),
        originalEnd: Int32(truncatingIfNeeded: end), ordinal: ordinal, sentence: sentence,
        flags: word.flags, before: isEnding ? .apostrophe : sign == 0x2C ? .comma : [])
      tokenCount &+= 1
      ordinal &+= word.flags.contains(.clitic) ? 0 : 1
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
    let plain = PlainWord.fold(bytes + start, length, to: folded + foldedCount + 1)
    word.hash = plain.hash
    word.flags = plain.flags
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

  /// Writes the folded word and returns its hash, how it looks, and its first eight bytes.
  ///
  /// Reads 16 bytes and writes 16, whatever the length.
  @inline(__always)
  static func fold(
    _ bytes: UnsafePointer<UInt8>, _ length: Int, to output: UnsafeMutablePointer<UInt8>
  ) -> (hash: UInt64, flags: TokenFlags, head: UInt64) {
    let input = UnsafeRawPointer(bytes)
    let target = UnsafeMutableRawPointer(output)
    let first = TokenHash.load(input)
    let second = TokenHash.load(input + 8)
    target.storeBytes(of: (first | smallBits).littleEndian, as: UInt64.self)
    target.storeBytes(of: (second | smallBits).littleEndian, toByteOffset: 8, as: UInt64.self)
    // No branch on the length: it could not be predicted.
    let isLong = length > 8
    let firstUsed = TokenHash.mask(isLong ? 8 : length)
    let secondUsed = isLong ? TokenHash.mask(length &- 8) : 0
    let smallOnes = (first & firstUsed | second & secondUsed) & smallBits
    let isCapital = UInt16(truncatingIfNeeded: ~first &>> 5 & 1)
    let isAllCaps: UInt16 = smallOnes == 0 && length > 1 ? 1 : 0
    let flags = TokenFlags(
      rawValue: isCapital &* TokenFlags.capitalised.rawValue
        | isAllCaps &* TokenFlags.allCaps.rawValue)
    let head = (first | smallBits) & firstUsed
    let hash = TokenHash.of(head, (second | smallBits) & secondUsed)
    return (hash, flags, head)
  }

  /// Whether a word behind an apostrophe is no word of its own: `s`, `t`, `d`, `m`, `ll`, `re`, `ve`.
  static func isEnding(_ head: UInt64) -> Bool {
    head == 0x73 || head == 0x74 || head == 0x64 || head == 0x6D || head == 0x6C6C
      || head == 0x6572 || head == 0x6576
  }

  /// Whether a word before an apostrophe is elided: a single letter, `qu`, `jusqu`, `lorsqu`,
  /// `puisqu` or `quoiqu`. English `I'm`, `I've`, `I'd` and `I'll` begin with a word of its own.
  ///
  /// - Parameters:
  ///   - head: The first eight folded bytes; a longer word equals none of these.
  ///   - next: The byte behind the apostrophe.
  static func isElision(_ head: UInt64, before next: UInt8) -> Bool {
    if head == 0x69 { return !"mvdl".utf8.contains(next | 0x20) }
    return head < 0x100 || head == 0x7571 || head == 0x75_7173_756A || head == 0x7571_7372_6F6C
      || head == 0x7571_7369_7570 || head == 0x7571_696F_7571
  }
}
