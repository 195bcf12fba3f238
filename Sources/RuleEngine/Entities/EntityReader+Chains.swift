internal import TextMatching

/// Chains of numbers: digits, words for digits and signs for digits, with little between them.
extension EntityReader {
  /// A longer chain is cut: no entity has so many groups.
  private static var mostGroups: Int { 64 }
  /// A longer number is none of ours, and its value would not fit.
  private static var mostDigits: Int { 18 }
  /// More bytes between two numbers, for example three emoji, end a chain.
  private static var widestGap: Int { 12 }

  /// Reads the entities of the chain that begins at a token, and returns the first token behind it.
  mutating func readChain(at first: Int, _ input: Input) -> Int {
    let end = gatherGroups(from: first, input)
    var total = 0
    for place in 0..<groups.count { total += Int(groups[place].count) }
    var place = 0
    while place < groups.count {
      if total >= 8, let next = readLongNumber(at: place, input) {
        place = next
        continue
      }
      if !groups[place].isWord { readSmallNumber(groups[place], input) }
      place += 1
    }
    return max(end, first + 1)
  }

  /// A phone number, a payment card or a health card of Quebec; the first group behind it.
  private mutating func readLongNumber(at place: Int, _ input: Input) -> Int? {
    if let end = readPhone(at: place, input) { return end }
    if let end = readCard(at: place, input) { return end }
    return readSpacedHealthCard(at: place, input)
  }

  /// What one number with its neighbours may be: a room, an address, a plate of a province.
  private mutating func readSmallNumber(_ group: DigitGroup, _ input: Input) {
    if group.count > 6 { return }
    let token = Int(group.token)
    // Only a number by itself: « 1 200 » and « 3,50 » name nothing.
    guard Int(input.tokens[token].originalStart) == Int(group.start),
      Int(input.tokens[token].originalEnd) == Int(group.end)
    else { return }
    if readUnit(token, input) { return }
    if readProvincePlate(token, input) { return }
    readAddress(token, input)
  }

  // MARK: - Gathering

  /// Fills `groups` with the chain that begins at a token, and returns the first token behind it.
  mutating func gatherGroups(from first: Int, _ input: Input) -> Int {
    groups.removeAll()
    var index = first
    while index < input.range.upperBound, groups.count < Self.mostGroups {
      if index > first, !continues(index, input) { break }
      if let next = appendGroup(at: index, input) {
        index = next
      } else if index > first, index + 1 < input.range.upperBound,
        has(.separator, index, input), continues(index + 1, input),
        let next = appendGroup(at: index + 1, input)
      {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// Whether so little stands before a token that it may go on with a number.
  private mutating func continues(_ index: Int, _ input: Input) -> Bool {
    let allowed: Punctuation = [
      .hyphen, .dash, .period, .openParen, .closeParen, .comma, .slash, .apostrophe,
    ]
    return input.tokens[index].before.isSubset(of: allowed)
      && gap(before: index, input) <= Self.widestGap
  }

  /// Adds the digits of a token and of words that belong to it; `nil` where there are none.
  private mutating func appendGroup(at index: Int, _ input: Input) -> Int? {
    let token = input.tokens[index]
    if token.flags.contains(.number) {
      return appendNumber(token, index, input) ? index + 1 : nil
    }
    let entry = entry(index, input)
    if entry.roles.contains(.digits), !isLoneLetter(token, index, input) {
      return appendWords(at: index, input)
    }
    return appendMixed(token, index, input) ? index + 1 : nil
  }

  /// *o* and *oh* are digits only beside a number.
  private mutating func isLoneLetter(_ token: Token, _ index: Int, _ input: Input) -> Bool {
    token.count <= 2 && groups.count == 0
  }

  private mutating func append(
    _ value: UInt64, _ count: Int, _ first: Int, _ end: Int, _ start: Int, _ stop: Int,
    isWord: Bool
  ) {
    // 5l4, 51four: with nothing between them they are one group.
    if groups.count > 0, Int(groups[groups.count - 1].end) == start,
      Int(groups[groups.count - 1].count) + count <= Self.mostDigits
    {
      var last = groups[groups.count - 1]
      last.value = last.value * Self.power(count) + value
      last.count += Int32(count)
      last.endToken = Int32(end)
      last.end = Int32(stop)
      last.isWord = last.isWord && isWord
      groups[groups.count - 1] = last
      return
    }
    groups.append(
      DigitGroup(
        token: Int32(first), endToken: Int32(end), start: Int32(start), end: Int32(stop),
        count: Int32(count), isWord: isWord, value: value))
  }

  /// The digits of a number, which spaces, periods and commas part into groups.
  private mutating func appendNumber(_ token: Token, _ index: Int, _ input: Input) -> Bool {
    guard token.count <= Self.mostDigits else { return false }
    var place = Int(token.originalStart)
    let stop = Int(token.originalEnd)
    var digit = Int(token.start)
    var (value, count, start) = (UInt64(0), 0, place)
    while place < stop {
      let length = Self.length(input.bytes[place])
      let isSeparator =
        input.bytes[place] < 0x80
        ? input.bytes[place] &- 0x30 > 9 : Self.isSpace(at: place, input.bytes)
      if isSeparator {
        if count > 0 { append(value, count, index, index + 1, start, place, isWord: false) }
        (value, count, start) = (0, 0, place + length)
      } else {
        while digit < Int(token.end), input.folded[digit] == 0x2E { digit += 1 }
        guard digit < Int(token.end) else { break }
        value = value * 10 + UInt64(input.folded[digit] &- 0x30)
        count += 1
        digit += 1
      }
      place += length
    }
    if count > 0 { append(value, count, index, index + 1, start, place, isWord: false) }
    return true
  }

  /// Digits with the letters O, l and I among them, as in *555-O1l2*.
  private mutating func appendMixed(_ token: Token, _ index: Int, _ input: Input) -> Bool {
    guard groups.count > 0, token.count <= 11 else { return false }
    var value: UInt64 = 0
    var digits = 0
    for place in Int(token.start)..<Int(token.end) {
      let byte = input.folded[place]
      switch byte {
      case 0x30...0x39:
        value = value * 10 + UInt64(byte - 0x30)
        digits += 1
      case UInt8(ascii: "o"): value *= 10
      case UInt8(ascii: "l"), UInt8(ascii: "i"): value = value * 10 + 1
      default: return false
      }
    }
    let isGlued = gap(before: index, input) == 0
    guard digits > 0 || (isGlued && token.count == 1) else { return false }
    append(
      value, token.count, index, index + 1, Int(token.originalStart), Int(token.originalEnd),
      isWord: false)
    return true
  }

  // MARK: - Words

  /// Words for one number: *five*, *cinq cent quatorze*, *quatre-vingt-dix*, *twenty-three*.
  private mutating func appendWords(at first: Int, _ input: Input) -> Int {
    var index = first
    var value = Int(entry(index, input).value)
    index += 1
    if (1...9).contains(value), number(index, input) == 100 {
      value *= 100
      index += 1
      if let (rest, end) = below100(index, input) {
        value += rest
        index = end
      }
    } else if let (number, end) = below100(first, input) {
      (value, index) = (number, end)
    }
    let count = value < 10 ? 1 : value < 100 ? 2 : 3
    append(
      UInt64(value), count, first, index, Int(input.tokens[first].originalStart),
      Int(input.tokens[index - 1].originalEnd), isWord: true)
    return index
  }

  /// The value of a word for a number; 0 is one, too.
  private mutating func number(_ index: Int, _ input: Input) -> Int? {
    guard input.range.contains(index) else { return nil }
    let entry = entry(index, input)
    guard entry.roles.contains(.digits),
      input.tokens[index].before.isSubset(of: [.hyphen])
    else { return nil }
    return Int(entry.value)
  }

  /// A number of at most two digits, and the first token behind it.
  private mutating func below100(_ first: Int, _ input: Input) -> (Int, Int)? {
    guard input.range.contains(first), has(.digits, first, input) else { return nil }
    var value = Int(entry(first, input).value)
    var index = first + 1
    if value == 4, number(index, input) == 20 {
      (value, index) = (80, index + 1)
    }
    guard value < 100 else { return nil }
    var next = index
    // vingt et un, soixante et onze
    if value >= 20, input.range.contains(next), input.tokens[next].hash == et { next += 1 }
    guard let rest = number(next, input) else { return (value, index) }
    let isTeen = (value == 60 || value == 80) && (10...19).contains(rest)
    if value == 10, (7...9).contains(rest) { return (10 + rest, next + 1) }
    if value >= 20, (1...9).contains(rest) || isTeen {
      value += rest
      index = next + 1
      // soixante-dix-sept
      if rest == 10, let last = number(index, input), (7...9).contains(last) {
        return (value + last, index + 1)
      }
    }
    return (value, index)
  }

  // MARK: - Bytes

  /// The bytes of the character that begins with a byte.
  static func length(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Whether one of the spaces beyond ASCII stands at a place: U+00A0, U+2000 to U+202F.
  static func isSpace(at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place + 1 < bytes.count else { return false }
    return (bytes[place] == 0xC2 && bytes[place + 1] == 0xA0)
      || (bytes[place] == 0xE2 && bytes[place + 1] == 0x80)
  }
}
