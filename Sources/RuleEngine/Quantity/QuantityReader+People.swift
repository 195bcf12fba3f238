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
}
