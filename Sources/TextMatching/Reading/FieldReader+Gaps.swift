extension FieldReader {
  /// Reads everything up to the next word and moves `position` to that word; `gap` is new.
  mutating func readGap(_ gap: inout Gap) {
    if readShortGap(&gap) { return }
    gap.startsLine = position == 0
    var before = position == 0 ? CharacterKind.space : .letter
    while position < count {
      let (entry, length) = table.entry(at: position, in: bytes, count: count)
      let kind = entry.kind
      if kind == .letter || kind == .digit { break }
      if kind != .mark {
        note(kind, after: before, length: length, in: &gap)
        before = kind
      }
      position += length
    }
    gap.joins = Self.joins(before)
  }

  /// Whether a sign directly before a word may belong to it. `letter` stands for no sign at all.
  private static func joins(_ kind: CharacterKind) -> Bool {
    switch kind {
    case .letter, .other, .at, .currency, .percent, .bullet, .period, .comma, .exclamation: true
    default: false
    }
  }

  /// Reads the gaps that make up most of a text: one sign, or a sign and a space, before a letter.
  @inline(__always)
  private mutating func readShortGap(_ gap: inout Gap) -> Bool {
    guard position > 0, position &+ 2 < count else { return false }
    let next = bytes[position &+ 1]
    switch (bytes[position], next) {
    case (0x20, _) where isASCIILetter(next):
      position &+= 1
    case (0x2C, 0x20) where isASCIILetter(bytes[position &+ 2]):
      gap.punctuation = .comma
      position &+= 2
    case (0x2E, 0x20) where isASCIILetter(bytes[position &+ 2]):
      gap.punctuation = .period
      gap.terminator = .period
      gap.isAbbreviationDot = true
      gap.hasSpaceAfterTerminator = true
      position &+= 2
    case (0x27, _) where isASCIILetter(next):
      gap.punctuation = .apostrophe
      position &+= 1
    case (0x2D, _) where isASCIILetter(next):
      gap.punctuation = .hyphen
      position &+= 1
    default: return false
    }
    return true
  }

  @inline(__always)
  private mutating func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Notes one character of a gap.
  private mutating func note(
    _ kind: CharacterKind, after before: CharacterKind, length: Int, in gap: inout Gap
  ) {
    let isFirst = before == .letter
    switch kind {
    case .space:
      gap.hasSpaceAfterTerminator = gap.terminator != .other
      return
    case .newline:
      noteNewline(length, in: &gap)
      return
    case .period, .ellipsis, .question, .exclamation:
      noteTerminator(kind, isFirst: isFirst, in: &gap)
    case .apostrophe, .singleOpen, .singleClose, .quote, .openQuote, .closeQuote:
      noteQuote(kind, after: before, length: length, in: &gap)
      return
    case .comma: gap.punctuation.insert(.comma)
    case .semicolon, .colon:
      gap.punctuation.insert(.semicolonOrColon)
      if kind == .semicolon { gap.hasSemicolon = true }
    case .dash: gap.punctuation.insert(.dash)
    case .hyphen:
      let joins = isFirst && position + 1 < count && bytes[position + 1] > 0x20
      gap.punctuation.insert(joins ? .hyphen : .dash)
    case .slash: gap.punctuation.insert(.slash)
    case .openParen: gap.punctuation.insert(.openParen)
    case .closeParen:
      gap.punctuation.insert(.closeParen)
      if gap.terminator != .other { gap.isClosedAfterTerminator = true }
      return
    case .currency: noteCurrency(in: &gap)
    default: break
    }
    if gap.startsLine {
      gap.hasListMark = gap.hasListMark || kind == .dash || kind == .hyphen || kind == .bullet
      if kind != .openParen { gap.startsLine = false }
    }
    if gap.newlines == 0 {
      gap.hasMarkBeforeNewline = true
      gap.hasColonBeforeNewline = kind == .colon
    }
  }

  private mutating func noteNewline(_ length: Int, in gap: inout Gap) {
    let isSecondHalf = bytes[position] == 0x0A && position > 0 && bytes[position - 1] == 0x0D
    if isSecondHalf { return }
    if gap.newlines == 0 { gap.firstNewline = Int32(truncatingIfNeeded: position) }
    gap.newlines += 1
    gap.lastNewline = Int32(truncatingIfNeeded: position)
    gap.startsLine = true
    gap.hasListMark = false
    gap.punctuation.insert(.newline)
    gap.hasSpaceAfterTerminator = gap.terminator != .other
  }

  private mutating func noteTerminator(_ kind: CharacterKind, isFirst: Bool, in gap: inout Gap) {
    let isMark = kind == .question || kind == .exclamation
    gap.punctuation.insert(isMark ? .emphatic : .period)
    switch (gap.terminator, kind) {
    case (.other, _):
      gap.terminator = kind
      gap.isAbbreviationDot = kind == .period && isFirst
    case (_, .question), (.period, .exclamation), (.ellipsis, .exclamation):
      gap.terminator = kind
      gap.isAbbreviationDot = false
    case (.period, _):
      gap.terminator = .ellipsis
      gap.isAbbreviationDot = false
    default: break
    }
    gap.hasSpaceAfterTerminator = false
    gap.isClosedAfterTerminator = false
  }

  private mutating func noteQuote(
    _ kind: CharacterKind, after before: CharacterKind, length: Int, in gap: inout Gap
  ) {
    let isSingle = kind == .apostrophe || kind == .singleOpen || kind == .singleClose
    if isSingle, before == .letter, isWordStart(at: position + length) {
      gap.punctuation.insert(.apostrophe)
      return
    }
    let isOpening: Bool
    switch kind {
    case .openQuote, .singleOpen: isOpening = true
    case .closeQuote, .singleClose: isOpening = false
    default:
      isOpening = before == .space || before == .newline || before == .openParen || before == .dash
    }
    if isOpening {
      gap.punctuation.insert(.openQuote)
      if isSingle { hasOpenSingleQuote = true }
    } else if !isSingle || kind == .singleClose || hasOpenSingleQuote {
      gap.punctuation.insert(.closeQuote)
      if isSingle { hasOpenSingleQuote = false }
      if gap.terminator != .other { gap.isClosedAfterTerminator = true }
    }
  }

  /// A sign of money belongs to the next word unless it is the one that `12 $` took already.
  private mutating func noteCurrency(in gap: inout Gap) {
    let isTaken =
      tokenCount > 0 && tokens[tokenCount - 1].flags.contains(.currencyAfter)
      && !gap.punctuation.contains(.currencySign) && position <= lastTokenEnd + 3
    if !isTaken { gap.punctuation.insert(.currencySign) }
  }

  private var lastTokenEnd: Int { Int(tokens[tokenCount - 1].originalEnd) }

  /// Whether a letter or digit begins at a place.
  mutating func isWordStart(at place: Int) -> Bool {
    guard place < count else { return false }
    let kind = table.entry(at: place, in: bytes, count: count).entry.kind
    return kind == .letter || kind == .digit
  }
}
