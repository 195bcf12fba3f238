extension FieldReader {
  /// Whether a gap ends the open sentence, given the word behind it.
  mutating func endsSentence(_ gap: Gap, before word: Word) -> Bool {
    let length = tokenCount - firstToken
    if length >= Self.hardLimit { return true }
    if length >= Self.softLimit, gap.newlines > 0 || gap.hasSemicolon { return true }
    if gap.newlines >= 2 { return true }
    if gap.newlines > 0, gap.hasListMark || word.flags.contains(.listMark) { return true }
    switch gap.terminator {
    case .question, .exclamation: return endsAtMark(gap, before: word)
    case .ellipsis: return endsAtEllipsis(gap, before: word)
    case .period: return endsAtPeriod(gap, before: word)
    default: return gap.newlines > 0 && endsAtLine(gap, before: word)
    }
  }

  /// `?` and `!` end a sentence, but not before the rest of a quoted sentence: “Go!” he said.
  private mutating func endsAtMark(_ gap: Gap, before word: Word) -> Bool {
    if gap.isClosedAfterTerminator { return !word.startsSmall }
    return gap.hasSpaceAfterTerminator || word.flags.contains(.capitalised)
      || gap.punctuation.contains(.openQuote)
  }

  private mutating func endsAtEllipsis(_ gap: Gap, before word: Word) -> Bool {
    word.flags.contains(.capitalised)
  }

  private mutating func endsAtPeriod(_ gap: Gap, before word: Word) -> Bool {
    let last = tokens[tokenCount - 1]
    if last.flags.contains(.listMark), gap.isAbbreviationDot { return false }
    if gap.isClosedAfterTerminator { return !word.startsSmall }
    if !gap.hasSpaceAfterTerminator, !gap.punctuation.contains(.openQuote) {
      return endsWithoutSpace(last, before: word)
    }
    guard gap.isAbbreviationDot, !last.flags.contains(.number) else { return true }
    if last.count == 1 { return endsAtLetter(last, gap, before: word) }
    if last.count > 8 { return true }
    return endsAfter(SentenceWords.shared.role(of: last.hash), last, before: word)
  }

  /// `ok.She left`: a small word, a period, a capitalised word. Not `www.Site.com` or `U.S.A`.
  private mutating func endsWithoutSpace(_ last: Token, before word: Word) -> Bool {
    let isPlain = !last.flags.contains(.number) && !last.flags.contains(.allCaps) && last.count > 1
    return isPlain && word.flags.contains(.capitalised) && !word.flags.contains(.allCaps)
      && word.count > 1 && !last.before.contains(.period)
  }

  /// Whether a sentence ends behind a word of a known role.
  private mutating func endsAfter(_ role: SentenceWords.Role, _ last: Token, before word: Word)
    -> Bool
  {
    let isCapital = word.flags.contains(.capitalised)
    let isExample = last.hash == Self.example && last.before.contains(.period)  // p. ex.
    if role.contains(.title) || isExample { return false }
    if role.contains(.closing) { return isCapital }
    if role.contains(.place) { return isCapital && isStarter(word) }
    if role.contains(.number) { return !word.flags.contains(.number) }
    // “Me. Tremblay” is a lawyer, “call me. Now” is not.
    if last.hash == Self.lawyer, last.flags.contains(.capitalised) {
      return !isCapital || isStarter(word)
    }
    return true
  }

  /// A single letter: initials, `p.m.`, `18 h.`, `c.-à-d.`; but “so did I.” ends.
  private mutating func endsAtLetter(_ last: Token, _ gap: Gap, before word: Word) -> Bool {
    let letter = folded[Int(last.start) - foldedBase]
    let isDotted = last.before.contains(.period) || last.before.contains(.hyphen)
    if !isDotted, letter == UInt8(ascii: "i") { return true }
    if word.flags.contains(.number) || !word.flags.contains(.capitalised) { return false }
    if isDotted {
      switch letter {
      case UInt8(ascii: "m"): return true  // 6 p.m. She
      case UInt8(ascii: "d"), UInt8(ascii: "g"): return false  // c.-à-d. Marie, e.g. Toronto
      case UInt8(ascii: "e") where last.flags.isDisjoint(with: .capitalised): return false  // i.e.
      default: break
      }
    }
    if last.flags.contains(.capitalised) || letter == UInt8(ascii: "h") { return isStarter(word) }
    return true
  }

  /// Whether a new line is a new sentence where the line before has no mark at its end.
  private mutating func endsAtLine(_ gap: Gap, before word: Word) -> Bool {
    guard word.flags.contains(.capitalised) else { return false }
    if gap.hasColonBeforeNewline { return true }
    if gap.hasMarkBeforeNewline { return false }
    let width = Int(gap.firstNewline) - lineStart
    return !Self.wrapWidths.contains(width)
  }

  /// Whether a word is the number or letter of a list item: `1.`, `2)`, `b)`, with a space behind.
  mutating func isListMark(_ word: Word) -> Bool {
    guard word.end + 1 < count, word.count <= 2, bytes[word.end + 1] == 0x20 else { return false }
    let sign = bytes[word.end]
    if word.flags.contains(.number) { return sign == 0x2E || sign == 0x29 }
    return word.count == 1 && sign == 0x29
  }

  private mutating func isStarter(_ word: Word) -> Bool {
    word.count <= 8 && SentenceWords.shared.role(of: word.hash).contains(.starter)
  }

  /// Lines of this many bytes are wrapped by a program, so that their end means nothing.
  private static let wrapWidths = 60...100
  private static let example = TokenHash.of("ex")
  private static let lawyer = TokenHash.of("me")
}
