internal import ReportModel
internal import TextMatching

/// Postal codes, street addresses, rooms and apartments.
extension EntityReader {
  // MARK: - Postal codes

  /// Reads a Canadian postal code whose first three characters are a run of letters and digits, and
  /// returns its end. Its first letter stands for a region, and D, F, I, O, Q and U are not used
  /// (Canada Post, Addressing Guidelines).
  mutating func readPostalCode(_ start: Int, _ end: Int, _ input: Input) -> Int? {
    guard end - start == 3 || end - start == 6 else { return nil }
    var place = start
    for position in 0..<6 {
      let isGap = position == 3 && end - start == 3
      if isGap {
        // One space or hyphen, also one that does not break a line.
        if byte(place, input) == 0x20 || byte(place, input) == UInt8(ascii: "-") {
          place += 1
        } else if place < input.bytes.count, Self.isSpace(at: place, input.bytes) {
          place += Self.length(input.bytes[place])
        } else {
          return nil
        }
      }
      let byte = byte(place, input)
      let isRight =
        position % 2 == 1
        ? byte &- 0x30 <= 9 : Self.isPostalLetter(byte | 0x20, isFirst: position == 0)
      guard isRight else { return nil }
      place += 1
    }
    guard !Self.isAlphanumeric(byte(place, input)) else { return nil }
    add(.postalCode, start, place, input)
    return place
  }

  private static func isPostalLetter(_ byte: UInt8, isFirst: Bool) -> Bool {
    isFirst
      ? "abceghjklmnprstvxy".utf8.contains(byte) : "abceghjklmnprstvwxyz".utf8.contains(byte)
  }

  // MARK: - Rooms

  /// Reads `room 214`, `app. 5`, `apt #3B` at its number.
  mutating func readUnit(_ token: Int, _ input: Input) -> Bool {
    guard token > input.range.lowerBound else { return false }
    var word = token - 1
    if has(.number, word, input), !has(.unit, word, input) { word -= 1 }
    guard has(.unit, word, input) else { return false }
    for index in word + 1...token {
      let allowed: Punctuation = [.period, .semicolonOrColon]
      guard input.tokens[index].before.isSubset(of: allowed), gap(before: index, input) <= 3 else {
        return false
      }
    }
    let number = input.tokens[token]
    guard number.flags.isDisjoint(with: [.percent, .currencyAfter]) else { return false }
    var end = Int(number.originalEnd)
    let next = token + 1
    if input.range.contains(next) {
      if gap(before: next, input) == 0 {
        // 3B, but not 3h or 2nd
        guard input.tokens[next].count == 1, !has(.counted, next, input) else { return false }
        end = Int(input.tokens[next].originalEnd)
      } else if number.count <= 2, input.tokens[next].before.isEmpty, has(.counted, next, input) {
        return false
      }
    }
    guard isUnitWord(word, token, input) else { return false }
    addUnit(word, Int(number.originalStart), end, input)
    return true
  }

  private mutating func addUnit(_ word: Int, _ number: Int, _ end: Int, _ input: Input) {
    let name = UInt64(entry(word, input).value)
    add(
      .unit, Int(input.tokens[word].originalStart), end, input, detail: name << 32 | UInt64(number))
  }

  /// *app* is an application in English, *suite* a sequel in French.
  private mutating func isUnitWord(_ word: Int, _ token: Int, _ input: Input) -> Bool {
    let hash = input.tokens[word].hash
    if hash == app { return input.isFrench || input.tokens[word + 1].before.contains(.period) }
    if hash == suite, input.isFrench { return input.tokens[token].count >= 3 }
    return true
  }

  /// Reads `apt B12` at its run of letters and digits.
  mutating func readLetteredUnit(_ start: Int, _ end: Int, _ input: Input) -> Bool {
    guard end - start <= 5 else { return false }
    let index = token(at: start, input)
    guard index > input.range.lowerBound, has(.unit, index - 1, input),
      gap(before: index, input) <= 3, Int(input.tokens[index].originalStart) == start,
      isUnitWord(index - 1, index, input)
    else { return false }
    addUnit(index - 1, start, end, input)
    return true
  }

  // MARK: - Addresses

  /// Reads a street address at its number: `88 King St W`, « 1234, rue Saint-Denis ».
  mutating func readAddress(_ token: Int, _ input: Input) {
    var first = token + 1
    // 88B King St, 12½ rue Roy
    if input.range.contains(first), gap(before: first, input) == 0, input.tokens[first].count == 1 {
      first += 1
    }
    guard input.range.contains(first), isNear(first, input, allowing: [.comma]) else { return }
    let end =
      has(.streetBefore, first, input)
      ? endOfFrench(first, input) ?? endOfEnglish(token, first, input)
      : endOfEnglish(token, first, input)
    guard let end, !isYear(token, input) else { return }
    add(
      .address, Int(input.tokens[token].originalStart), Int(input.tokens[end - 1].originalEnd),
      input,
      detail: UInt64(token) << 32 | UInt64(end))
  }

  /// Whether a token stands close behind the one before it.
  private mutating func isNear(
    _ index: Int, _ input: Input, allowing allowed: Punctuation = []
  ) -> Bool {
    gap(before: index, input) <= 3 && input.tokens[index].before.isSubset(of: allowed)
  }

  /// *In 2023 Main Street*, not *at 2023 Main Street*.
  private mutating func isYear(_ token: Int, _ input: Input) -> Bool {
    let number = input.tokens[token]
    guard number.count == 4, has(.beforeYear, token - 1, input) else { return false }
    let start = Int(number.start)
    return (input.folded[start], input.folded[start + 1]) == (0x31, 0x39)
      || (input.folded[start], input.folded[start + 1]) == (0x32, 0x30)
  }

  private func isCapital(_ token: Token) -> Bool {
    !token.flags.isDisjoint(with: [.capitalised, .allCaps])
  }

  /// The end of a name and a type of street that begin at a token; at most four words of a name.
  private mutating func endOfEnglish(_ token: Int, _ first: Int, _ input: Input) -> Int? {
    var isCapitalised = true
    // Most numbers end here: "12 hours".
    let opening = input.tokens[first]
    if !isCapital(opening), !opening.flags.contains(.number),
      !has(.beforePlace, token - 1, input)
    {
      return nil
    }
    for index in first..<min(first + 5, input.range.upperBound) {
      let word = input.tokens[index]
      if index > first {
        let allowed: Punctuation = [.hyphen, .apostrophe, .period]
        guard isNear(index, input, allowing: allowed) else { return nil }
        let roles = entry(index, input).roles
        let isType = roles.contains(.streetBehind) && !isNameGoingOn(index, input)
        if isType, isCapitalised || isPlain(token, first, index, roles, input) {
          return endOfDirection(index + 1, input)
        }
      }
      let isSuffix = word.count <= 2 && index > first && gap(before: index, input) == 0
      let roles = entry(index, input).roles
      let isName =
        isCapital(word) || word.flags.contains(.number) || isSuffix
        || (index > first && roles.contains(.particle))
      if !isName {
        if index > first { return nil }
        isCapitalised = false
      }
    }
    return nil
  }

  /// *St* before a name is *Saint*: 15 St Clair Ave.
  private mutating func isNameGoingOn(_ index: Int, _ input: Input) -> Bool {
    let next = index + 1
    guard input.range.contains(next), has(.particle, index, input), isCapital(input.tokens[next]),
      isNear(next, input, allowing: [.period])
    else { return false }
    for place in next + 1..<min(next + 3, input.range.upperBound)
    where has(.streetBehind, place, input) { return true }
    return false
  }

  /// `at 88 king st`: without capitals one word for a name, a sure type and a word such as *at*.
  private mutating func isPlain(
    _ token: Int, _ first: Int, _ type: Int, _ roles: EntityRole, _ input: Input
  ) -> Bool {
    let name = entry(first, input).roles
    return type == first + 1 && roles.contains(.streetOnly)
      && name.isDisjoint(with: [.counted, .filler, .digits, .streetBehind])
      && has(.beforePlace, token - 1, input)
  }

  /// The end of a type of street and a name that begin at a token.
  private mutating func endOfFrench(_ type: Int, _ input: Input) -> Int? {
    let isSure = has(.streetOnly, type, input)
    var index = type + 1
    var capitals = 0
    var end: Int?
    while input.range.contains(index), index <= type + 8 {
      let word = input.tokens[index]
      let isHyphened = word.before.contains(.hyphen)
      let allowed: Punctuation =
        index == type + 1 ? [.period] : [.hyphen, .apostrophe]
      guard isNear(index, input, allowing: allowed) else { break }
      let roles = entry(index, input).roles
      if end != nil, !isHyphened {
        if let behind = direction(index, input) { return behind }
        let isSaint = entry(index - 1, input).roles.contains(.particle)
        if roles.contains(.city) && !isSaint || capitals >= 3 { break }
      }
      let isName = isCapital(word) || word.flags.contains(.number) || isHyphened && end != nil
      if isName, !(roles.contains(.particle) && !isCapital(word)) {
        if !isHyphened { capitals += 1 }
        end = index + 1
      } else if roles.contains(.particle), end == nil || isHyphened {
        if isHyphened { end = index + 1 }
      } else if isSure, end == nil, roles.isEmpty, word.count > 2 {
        // « 45 rue ontario »: one word without a capital
        end = index + 1
        capitals = 3
      } else {
        break
      }
      index += 1
    }
    return end
  }

  private mutating func endOfDirection(_ index: Int, _ input: Input) -> Int {
    direction(index, input) ?? index
  }

  /// The end of a direction at a token; *est*, *e* and *o* only in capitals.
  private mutating func direction(_ index: Int, _ input: Input) -> Int? {
    guard input.range.contains(index), has(.direction, index, input),
      isNear(index, input, allowing: [.period])
    else { return nil }
    let word = input.tokens[index]
    return word.count > 3 || isCapital(word) ? index + 1 : nil
  }
}
