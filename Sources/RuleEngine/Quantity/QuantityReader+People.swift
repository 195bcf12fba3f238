internal import TextMatching

/// Numbers of people.
extension QuantityReader {
  mutating func readPeople(
    _ number: Number, _ next: WordRole, _ input: Input
  ) -> Bool {
    guard number.value >= 1, number.value <= 1000, number.value == number.value.rounded() else {
      return false
    }
    for skip in 0...2 {
      let index = number.counted + skip
      guard skip == 0 || sameSentence(number.first, index, input) else { break }
      let before = input.tokens[index].before
      if before.contains(.comma) || before.contains(.semicolonOrColon) { break }
      // "fifteen and the girl"
      if skip == 0, isAnd(index, input) { break }
      let role = skip == 0 ? next : role(index, input)
      if role.flags.contains(.person) {
        add(.people, number.value, number.first, index + 1)
        return true
      }
      if role.unit != nil || !role.flags.isDisjoint(with: .uncounted) { break }
      if input.tokens[index].flags.contains(.number) { break }
    }
    return false
  }

  /// *six of us*, *huit d'entre nous*, *on est douze*, *we are 8 in a basement*
  mutating func readGroup(_ number: Number, _ next: WordRole, _ input: Input) -> Bool {
    let (first, end) = (number.first, number.end)
    guard number.value >= 2, number.value <= 1000, number.value == number.value.rounded() else {
      return false
    }
    let isOfUs = isOf(end, input) && isJoined(end + 1, input)
    if isOfUs, isWord(in: known.groups, end + 1, input) {
      add(.people, number.value, first, end + 2)
      return true
    }
    if isOfUs, isWord(known.entre, end + 1, input), isJoined(end + 2, input),
      isWord(in: known.groups, end + 2, input)
    {
      add(.people, number.value, first, end + 3)
      return true
    }
    let isCounted =
      isJoined(first, input) && isWord(in: known.counting, first - 1, input)
      && isWord(in: known.counted, first - 2, input) && sameSentence(first - 2, first, input)
    guard isCounted, next.unit == nil, next.flags.isDisjoint(with: .uncounted),
      !input.tokens[end - 1].flags.contains(.percent)
    else { return false }
    add(.people, number.value, first, end)
    return true
  }
}
