internal import TextMatching

/// Numbers, from digits and from words of both languages.
extension QuantityReader {
  /// The role of the word at a place, which may lie outside the text.
  mutating func role(_ index: Int, _ input: Input) -> WordRole {
    guard index >= 0, index < input.tokens.count, roleAt[index] >= 0 else { return WordRole() }
    return input.roles[Int(roleAt[index])]
  }

  mutating func has(_ role: WordRole.Flags, _ index: Int, _ input: Input) -> Bool {
    self.role(index, input).flags.contains(role)
  }

  mutating func wordNumber(_ index: Int, _ input: Input) -> Double? {
    role(index, input).value(as: .number)
  }

  mutating func unit(_ index: Int, _ input: Input) -> QuantityTest.Kind? { role(index, input).unit }

  mutating func sameSentence(_ left: Int, _ right: Int, _ input: Input) -> Bool {
    left >= 0 && right < input.tokens.count
      && input.tokens[left].sentence == input.tokens[right].sentence
  }

  /// Whether a token goes on with what stands before it: in its sentence, without a comma or
  /// another sign between them.
  mutating func isJoined(_ index: Int, _ input: Input) -> Bool {
    sameSentence(index - 1, index, input)
      && input.tokens[index].before.isSubset(of: [.hyphen, .newline, .apostrophe])
  }

  /// Whether nothing at all stands between a token and the one before it, as in *22h*.
  mutating func isGlued(_ index: Int, _ input: Input) -> Bool {
    index > 0 && index < input.tokens.count
      && input.tokens[index].originalStart == input.tokens[index - 1].originalEnd
  }

  /// Whether a token is a word of `KnownWords`.
  mutating func isWord(_ hash: UInt64, _ index: Int, _ input: Input) -> Bool {
    // A longer word may have any hash.
    index >= 0 && index < input.tokens.count && input.tokens[index].hash == hash
      && input.tokens[index].count <= 8
  }

  /// Whether a token is one of a set of `KnownWords`.
  mutating func isWord(in set: WordSet, _ index: Int, _ input: Input) -> Bool {
    index >= 0 && index < input.tokens.count && input.tokens[index].count <= 8
      && set.contains(input.tokens[index].hash)
  }

  mutating func isAnd(_ index: Int, _ input: Input) -> Bool {
    isWord(known.and, index, input) || isWord(known.et, index, input)
  }

  mutating func digits(_ index: Int, _ input: Input) -> Double? {
    let token = input.tokens[index]
    guard token.flags.contains(.number) else { return nil }
    var value = 0.0
    var scale = 0.0
    for position in Int(token.start)..<Int(token.end) {
      let byte = input.folded[position]
      if byte == UInt8(ascii: ".") {
        if scale > 0 { return nil }
        scale = 1
      } else if byte >= 48, byte <= 57 {
        value = value * 10 + Double(byte - 48)
        if scale > 0 { scale *= 10 }
      } else {
        return nil
      }
    }
    return scale > 1 ? value / scale : value
  }

  /// The number that begins at a token: digits, or number words put together.
  mutating func number(at index: Int, _ input: Input) -> Number? {
    if let value = digits(index, input) {
      let number = Number(value: value, first: index, end: index + 1, isDigits: true)
      return has(.multiplier, number.end, input) ? multiplied(number, input) : number
    }
    let role = role(index, input)
    if role.flags.contains(.number) {
      if role.value == 1 || role.flags.contains(.collective),
        let number = collective(at: index, input)
      {
        return multiplied(number, input)
      }
      guard let number = smallNumber(at: index, input) else { return nil }
      return has(.multiplier, number.end, input) ? multiplied(number, input) : number
    }
    guard opens(role, index, input) else { return nil }
    return multiplied(Number(value: 0, first: index, end: index, isDigits: false), input)
  }

  /// *une quinzaine*, *a couple of*, *une couple de*.
  private mutating func collective(at index: Int, _ input: Input) -> Number? {
    let hasArticle =
      (isWord(known.une, index, input) || isWord(known.un, index, input))
      && isJoined(index + 1, input)
    let place = hasArticle ? index + 1 : index
    let role = role(place, input)
    guard role.flags.contains(.collective), let value = role.value(as: .number) else { return nil }
    // "the couple downstairs" and "en quarantaine" count nothing.
    let isNumber = value != 2 && isWord(known.une, index, input)
    guard
      isNumber || isOf(place + 1, input) || isFactor(place + 1, input)
        || counts(place + 1, input)
    else { return nil }
    return Number(value: value, first: index, end: place + 1, isDigits: false, isCollective: true)
  }

  private mutating func isFactor(_ index: Int, _ input: Input) -> Bool {
    isJoined(index, input) && has(.multiplier, index, input)
  }

  /// *of*, *de* or *d'* behind a collective.
  mutating func isOf(_ index: Int, _ input: Input) -> Bool {
    isJoined(index, input)
      && (isWord(known.of, index, input) || isWord(known.de, index, input)
        || isWord(known.d, index, input))
  }

  /// Whether a number begins with a multiplier: *a dozen*, *mille*, *cent dollars*.
  private mutating func opens(_ role: WordRole, _ index: Int, _ input: Input) -> Bool {
    guard let factor = role.value(as: .multiplier) else { return false }
    if factor == 100 {
      guard role.flags.contains(.coin) else {
        return has(.per, index - 1, input) || counts(index + 1, input)
      }
      // "cent" alone is most often an American coin, or the end of "per cent".
      return isWord(known.cent, index, input) && !isWord(known.per, index - 1, input)
        && (counts(index + 1, input)
          || isJoined(index + 1, input)
            && !self.role(index + 1, input).flags.isDisjoint(with: [.number, .multiplier]))
    }
    // "le grand patron", "a grand piano"; but "he owes a grand."
    if isWord(known.grand, index, input) {
      return has(.per, index - 1, input)
        && (!isJoined(index + 1, input) || isSmallWord(index + 1, input))
    }
    return !isWord(known.k, index, input)
  }

  /// Whether something that is counted or paid stands at a token.
  mutating func counts(_ index: Int, _ input: Input) -> Bool {
    guard isJoined(index, input) else { return false }
    return has(.currency, index, input) || has(.person, index, input) || unit(index, input) != nil
  }

  /// Multiplies a number by the words behind it, and adds what follows them: *3k*, *two hundred
  /// and fifty*, *deux mille cinq cents*.
  private mutating func multiplied(_ start: Number, _ input: Input) -> Number {
    var number = start
    // Thousands are complete once they are said, hundreds may still be multiplied.
    var thousands = 0.0
    var part = start.end > start.first ? start.value : nil
    while number.end == start.first || isJoined(number.end, input) {
      let role = role(number.end, input)
      guard let factor = role.value(as: .multiplier),
        multiplies(role, factor, part, number, input), factor < 1000 || thousands == 0
      else { break }
      let product = (part ?? share(before: number, factor, input)) * factor
      part = product
      number.end += 1
      number.isCollective = role.flags.contains(.collective)
      if factor == 12 { break }
      if factor >= 1000 {
        thousands = product
        part = nil
        number.isSlang = factor == 1000 && isSlang(number.end - 1, input)
        if number.isSlang { break }
      }
      let next = number.end + (isAnd(number.end, input) ? 1 : 0)
      if isJoined(number.end, input), isJoined(next, input),
        let more = smallNumber(at: next, input)
      {
        part = (part ?? 0) + more.value
        number.end = more.end
        number.isCollective = false
      }
    }
    number.value = thousands + (part ?? 0)
    number.counted = number.end
    if number.isCollective, isOf(number.end, input) { number.counted += 1 }
    return number
  }

  private mutating func multiplies(
    _ role: WordRole, _ factor: Double, _ part: Double?, _ number: Number, _ input: Input
  ) -> Bool {
    guard let part else { return true }
    if factor == 12 { return part < 100 }
    if factor == 100 {
      // "deux cents" are 200; "two cents", "5 cents" and "cinquante cents" are coins.
      let isCoin = part >= 10 || !has(.hundreds, number.end - 1, input)
      return part < 100 && !(role.flags.contains(.coin) && isCoin)
    }
    if isWord(known.k, number.end, input) { return number.isDigits }
    if isWord(known.grand, number.end, input) { return part != 1 }
    return true
  }

  private mutating func isSlang(_ index: Int, _ input: Input) -> Bool {
    isWord(known.k, index, input) || isWord(known.grand, index, input)
  }

  /// How many a multiplier that begins a number stands for: one, or half of one.
  private mutating func share(before number: Number, _ factor: Double, _ input: Input) -> Double {
    guard number.end == number.first, factor == 12 || factor == 1_000_000 else { return 1 }
    let before = number.first - 1
    let isHalf =
      has(.half, before, input) || isWord(known.demi, before, input)
      || (has(.per, before, input) && has(.half, before - 1, input))
    return isHalf ? 0.5 : 1
  }

  /// A number below one hundred in words: *seven*, *thirty-four*, *quatre-vingt-dix-sept*.
  mutating func smallNumber(at index: Int, _ input: Input) -> Number? {
    guard var value = wordNumber(index, input), !has(.collective, index, input) else { return nil }
    var end = index + 1
    func next(_ place: Int) -> Double? {
      isJoined(place, input) ? wordNumber(place, input) : nil
    }
    if value == 4, next(end) == 20 {
      value = 80
      end += 1
    }
    if value >= 20, value.truncatingRemainder(dividingBy: 10) == 0 {
      // French counts on from 60 and 80 to 79 and 99.
      let isLong = value == 60 || value == 80
      if isWord(known.et, end, input), isJoined(end, input), let more = next(end + 1),
        more == 1 || (isLong && more == 11)
      {
        value += more
        end += 2
      } else if let more = next(end), more < 10 || (isLong && more < 20) {
        value += more
        end += 1
        if more == 10, let last = next(end), last < 10 {
          value += last
          end += 1
        }
      }
    }
    // dix-sept, dix-huit, dix-neuf
    if isWord(known.dix, index, input), let more = next(end), more >= 7, more < 10 {
      value += more
      end += 1
    }
    return Number(value: value, first: index, end: end, isDigits: false)
  }

  /// A word of one to three letters after a number: *and*, *so*, *et* end an age, nouns do not.
  mutating func isSmallWord(_ index: Int, _ input: Input) -> Bool {
    guard index < input.tokens.count else { return true }
    let token = input.tokens[index]
    return token.end - token.start <= 3 && unit(index, input) == nil
      && !token.flags.contains(.number) && !known.measures.contains(token.hash)
  }
}
