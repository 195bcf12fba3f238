internal import TextMatching

/// Numbers, from digits and from words of both languages.
extension QuantityReader {
  /// The role of the word at a place, which may lie outside the text.
  func role(_ index: Int, _ input: Input) -> WordRole {
    guard index >= 0, index < input.tokens.count, roleAt[index] >= 0 else { return WordRole() }
    return input.roles[Int(roleAt[index])]
  }

  func has(_ role: WordRole.Flags, _ index: Int, _ input: Input) -> Bool {
    self.role(index, input).flags.contains(role)
  }

  func isTimes(_ index: Int, _ input: Input) -> Bool { unit(index, input) == .times }

  func wordNumber(_ index: Int, _ input: Input) -> Double? {
    role(index, input).value(as: .number)
  }

  func multiplier(_ index: Int, _ input: Input) -> Double? {
    role(index, input).value(as: .multiplier)
  }

  func unit(_ index: Int, _ input: Input) -> QuantityTest.Kind? { role(index, input).unit }

  func sameSentence(_ left: Int, _ right: Int, _ input: Input) -> Bool {
    left >= 0 && right < input.tokens.count
      && input.tokens[left].sentence == input.tokens[right].sentence
  }

  func digits(_ index: Int, _ input: Input) -> Double? {
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

  /// Whether a token is a word of `KnownWord`.
  func isWord(_ hash: UInt64, _ index: Int, _ input: Input) -> Bool {
    // A longer word may have any hash.
    index >= 0 && index < input.tokens.count && input.tokens[index].hash == hash
      && input.tokens[index].count <= 8
  }

  /// The number that begins at a token: digits, or number words put together.
  func number(at index: Int, _ input: Input) -> Number? {
    var number: Number
    if let value = digits(index, input) {
      number = Number(value: value, first: index, end: index + 1, isDigits: true)
    } else if let small = smallNumber(at: index, input) {
      number = small
    } else if let factor = multiplier(index, input) {
      // "a dozen", "mille", "cent dollars"; "cent" alone is most often an American coin.
      if factor == 100, !has(.per, index - 1, input), !counts(index + 1, input) { return nil }
      return Number(value: factor, first: index, end: index + 1, isDigits: false)
    } else {
      return nil
    }
    while sameSentence(index, number.end, input), let factor = multiplier(number.end, input),
      !(factor == 100 && number.isDigits)
    {
      number.value *= factor
      number.end += 1
      // two hundred and fifty, deux cent cinquante
      let isLinked =
        factor >= 100
        && (isWord(KnownWord.and, number.end, input) || isWord(KnownWord.et, number.end, input))
      let next = number.end + (isLinked ? 1 : 0)
      if sameSentence(index, next, input), let more = smallNumber(at: next, input),
        more.value < factor
      {
        number.value += more.value
        number.end = more.end
      }
    }
    return number
  }

  /// Whether something that is counted or paid stands at a token.
  private func counts(_ index: Int, _ input: Input) -> Bool {
    has(.currency, index, input) || has(.person, index, input) || unit(index, input) != nil
  }

  /// A number below one hundred in words: *seven*, *thirty-four*, *quatre-vingt-dix-sept*.
  private func smallNumber(at index: Int, _ input: Input) -> Number? {
    guard var value = wordNumber(index, input) else { return nil }
    var end = index + 1
    func next(_ place: Int) -> Double? {
      sameSentence(index, place, input) ? wordNumber(place, input) : nil
    }
    if value == 4, next(end) == 20 {
      value = 80
      end += 1
    }
    if value >= 20, value.truncatingRemainder(dividingBy: 10) == 0 {
      // French counts on from 60 and 80 to 79 and 99.
      let isLong = value == 60 || value == 80
      if isWord(KnownWord.et, end, input), let more = next(end + 1),
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
    return Number(value: value, first: index, end: end, isDigits: false)
  }
}

/// Words of the grammar of numbers, by their hashes: words of at most eight bytes are the same if
/// those are.
enum KnownWord {
  static let a = TokenHash.of("a")
  static let am = TokenHash.of("am")
  static let and = TokenHash.of("and")
  static let et = TokenHash.of("et")
  static let i = TokenHash.of("i")
  static let im = TokenHash.of("im")
  static let la = TokenHash.of("la")
  static let m = TokenHash.of("m")
  static let of = TokenHash.of("of")
  static let on = TokenHash.of("on")
  static let out = TokenHash.of("out")
  static let sur = TokenHash.of("sur")
  static let the = TokenHash.of("the")
  static let y = TokenHash.of("y")
  /// Short words behind a number that make it a measure or part of a range, not an age.
  static let measures = Set(
    ["km", "m", "cm", "mm", "kg", "g", "lb", "lbs", "min", "mi", "ft", "x", "to", "of", "vs"].map {
      TokenHash.of($0)
    })
}
