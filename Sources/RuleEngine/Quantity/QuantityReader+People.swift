internal import TextMatching

/// Numbers of people, and their ages.
extension QuantityReader {
  mutating func readPeople(
    _ number: Number, _ next: WordRole, _ input: Input
  ) -> Bool {
    guard number.value >= 1, number.value <= 1000, number.value == number.value.rounded() else {
      return false
    }
    for skip in 0...2 {
      let index = number.end + skip
      guard skip == 0 || sameSentence(number.first, index, input) else { break }
      let role = skip == 0 ? next : role(index, input)
      if role.flags.contains(.person) {
        add(.people, number.value, number.first, index + 1)
        return true
      }
      if role.unit != nil || role.flags.contains(.currency) { break }
      let before = input.tokens[index].before
      if skip > 0 && (before.contains(.comma) || before.contains(.semicolonOrColon)) { break }
    }
    return false
  }

  mutating func readAge(
    _ number: Number, _ next: WordRole, _ isFollowed: Bool, _ input: Input
  ) -> Bool {
    let (first, end, value) = (number.first, number.end, number.value)
    guard value >= 1, value <= 99, value == value.rounded() else { return false }
    let isLed = sameSentence(first - 1, first, input)
    let last = isLed ? role(first - 1, input) : WordRole()
    if next.unit == .years {
      // "16 years old", "a 15-year-old", "15 ans"
      if sameSentence(first, end + 1, input),
        has(.old, end + 1, input) || isWord(KnownWord.of, end + 1, input)
      {
        add(.age, value, first, end + 2)
        return true
      }
      let isDuration = last.flags.contains(.duration) && !last.flags.contains(.ageCue)
      if next.flags.contains(.old), !isDuration, !isAgo(first, input) {
        add(.age, value, first, end + 1)
        return true
      }
      return false
    }
    if next.flags.contains(.old) {
      add(.age, value, first, end + 1)
      return true
    }
    guard value >= 5, value <= 80 else { return false }
    let follows = isFollowed ? input.tokens[end].before : Punctuation.comma
    let isClosed = !follows.isDisjoint(with: [
      .comma, .semicolonOrColon, .closeParen, .dash, .slash,
    ])
    // "she is 15", "aged 16", "just turned 17", when nothing is counted
    if last.flags.contains(.ageCue) || isIAm(first, input), next.unit == nil,
      isClosed || isSmallWord(end, input)
    {
      add(.age, value, first, end)
      return true
    }
    // "a girl, 16," and "Kayla (16)"
    let opens = input.tokens[first].before
    if isClosed, opens.contains(.openParen) && follows.contains(.closeParen) && value >= 10 {
      add(.age, value, first, end)
      return true
    }
    if isClosed, opens.contains(.comma), last.flags.contains(.person) {
      add(.age, value, first, end)
      return true
    }
    return false
  }

  /// *I am*, *I'm* and *im* before a number; *am* alone is a time of day.
  private func isIAm(_ first: Int, _ input: Input) -> Bool {
    guard sameSentence(first - 1, first, input) else { return false }
    if isWord(KnownWord.im, first - 1, input) { return true }
    return sameSentence(first - 2, first, input) && isWord(KnownWord.i, first - 2, input)
      && (isWord(KnownWord.am, first - 1, input) || isWord(KnownWord.m, first - 1, input))
  }

  /// A word of one to three letters after a number: *and*, *so*, *et* end an age, nouns do not.
  private func isSmallWord(_ index: Int, _ input: Input) -> Bool {
    guard index < input.tokens.count else { return true }
    let token = input.tokens[index]
    return token.end - token.start <= 3 && unit(index, input) == nil
      && !token.flags.contains(.number) && !KnownWord.measures.contains(token.hash)
  }

  /// *il y a trois ans*
  private func isAgo(_ first: Int, _ input: Input) -> Bool {
    guard first >= 2, sameSentence(first - 2, first, input) else { return false }
    return isWord(KnownWord.y, first - 2, input) && isWord(KnownWord.a, first - 1, input)
  }
}
