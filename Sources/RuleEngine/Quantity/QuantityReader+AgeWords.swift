internal import TextMatching

/// Words that are an age, ages that words before them give too, and years of birth.
extension QuantityReader {
  // MARK: - Words

  /// Reads a word that is an age by itself: *underage* (at most 17), *ninth grade*, *F15*.
  mutating func readAgeWord(_ role: WordRole, at index: Int, _ input: Input) {
    if let value = role.value(as: .noted) {
      readNoted(value, at: index, input)
    } else if role.flags.contains(.youth) {
      readYouth(at: index, input)
    } else if let value = role.value(as: .rank) ?? role.value(as: .ordinal) {
      readRank(value, at: index, input)
    }
  }

  /// *F15*, not *an F15*, *gate F15*.
  private mutating func readNoted(_ age: Double, at index: Int, _ input: Input) {
    guard input.tokens[index].flags.contains(.capitalised),
      !isJoined(index + 1, input) || !input.tokens[index + 1].flags.contains(.number)
    else { return }
    let isThing =
      isJoined(index, input)
      && (has(.ageless, index - 1, input) || isAny(in: aged.places, index - 1, input))
    if isThing { return }
    add(.age, age, index, index + 1)
  }

  /// *ninth grade*, *a tenth grader*, « quatrième secondaire »
  private mutating func readRank(_ rank: Double, at index: Int, _ input: Input) {
    let next = index + 1
    guard isJoined(next, input) else { return }
    for place in stride(from: index - 1, to: index - 4, by: -1)
    where isWord(in: known.teachers, place, input) { return }
    if isWord(known.grade, next, input) || isAny(in: aged.graders, next, input) {
      add(.age, rank + 5, index, next + 1)
    } else if rank <= 5, isSecondary(next, input) {
      add(.age, rank + 11, index, next + 1)
    } else if rank <= 6, isWord(known.annee, next, input), isWord(known.en, index - 1, input) {
      add(.age, rank + 5, index, next + 1)
    }
  }

  /// Somebody under 18: at most 17, as *under 18* is.
  private mutating func readYouth(at index: Int, _ input: Input) {
    let isFollowed = isJoined(index + 1, input)
    if isFollowed, isAny(in: aged.teenThings, index + 1, input) { return }
    if hasNumber(behind: index, input) { return }
    for place in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      guard sameSentence(place, index, input) else { break }
      if isAny(in: aged.noes, place, input) { return }
    }
    if isWord(aged.teens, index, input), isJoined(index, input) {
      let isMid = isWord(aged.mid, index - 1, input)
      if isMid || isWord(aged.early, index - 1, input) {
        add(.age, isMid ? 15 : 13, index - 1, index + 1)
        return
      }
    }
    // Some teens are as often a family or a team.
    if isWord(aged.teens, index, input) { return }
    if isWord(aged.minor, index, input), isFollowed,
      !isAny(in: aged.minorNouns, index + 1, input)
    {
      return
    }
    if isWord(in: aged.mineur, index, input), isJoined(index, input),
      !isAny(in: aged.minorLeads, index - 1, input), !has(.number, index - 1, input),
      !input.tokens[index - 1].flags.contains(.number)
    {
      return
    }
    add(.age, 17, index, index + 1)
  }

  /// Whether a number says the age of somebody: *ado de 15 ans*, *adolescente, 16 ans*, *teen (15)*.
  private mutating func hasNumber(behind index: Int, _ input: Input) -> Bool {
    var place = index + 1
    if isWord(known.de, place, input) || isWord(known.of, place, input)
      || isWord(in: known.ages, place, input) || isWord(known.d, place, input)
    {
      place += isAny(in: aged.softeners, place + 1, input) ? 2 : 1
    }
    guard sameSentence(index, place, input),
      let value = digits(place, input) ?? wordNumber(place, input)
    else { return false }
    return value >= 2 && value < 20
      && (unit(place + 1, input) == .years || !counts(place + 1, input))
  }

  // MARK: - The first of two

  /// Notes the numbers that an age completes: *8 et 10 ans*, *between 14 and 16*, *4, 7 et 12 ans*.
  mutating func addFirstOfAges(_ first: Int, _ input: Input) {
    var (place, isListed) = (first, false)
    for _ in 0..<4 {
      guard sameSentence(place - 1, place, input) else { return }
      let sign = input.tokens[place].before
      var number = place - 1
      if !(sign == .hyphen || sign == .dash || sign == .slash || isListed && sign == .comma) {
        guard isWord(in: known.joiners, number, input), isJoined(place, input) else { return }
        number -= 1
        guard sameSentence(number, place, input) else { return }
      }
      // A softener may stand between: "13 or maybe 14" is read from its first number.
      if number + 1 <= earliestAgeStart(number) { return }
      let token = input.tokens[number]
      guard token.flags.isDisjoint(with: [.currencyAfter, .percent]),
        !token.before.contains(.currencySign), !token.before.contains(.hyphen),
        let value = digits(number, input) ?? wordNumber(number, input),
        value >= 2, value <= 80, value == value.rounded(), !has(.collective, number, input),
        !has(.ageless, number - 1, input)
      else { return }
      if number > 0, token.before.isEmpty, has(.number, number - 1, input) { return }
      add(.age, value, number, number + 1)
      (place, isListed) = (number, true)
    }
  }

  /// One past the last number that has been read as an age before a token.
  private mutating func earliestAgeStart(_ number: Int) -> Int {
    lastAgeEnd == number + 1 ? lastAgeEnd : -1
  }

  // MARK: - Years of birth

  /// *born in 2010*, « née en 2011 », *DOB 2009-04-02*: the years that somebody has on the last day
  /// before the birthday in the year of the report, so that nobody who may be a child is passed over.
  ///
  /// Nothing is read where the report does not say when it was received.
  mutating func readBirth(_ number: Number, _ input: Input) -> Int? {
    guard number.isDigits, number.value >= 1900, number.value <= 2100, input.year > 0 else {
      return nil
    }
    let first = number.first
    for place in stride(from: first - 1, through: max(0, first - 5), by: -1) {
      guard sameSentence(place, first, input) else { return nil }
      if isAny(in: aged.births, place, input)
        || isWord(aged.ne, place, input) && isWord(known.en, place + 1, input)
      {
        let age = Double(input.year) - number.value - 1
        guard age >= 0, age < 100 else { return nil }
        add(.age, age, first, number.end)
        return number.end
      }
      let isPartOfDate =
        isAny(in: aged.dates, place, input) || input.tokens[place].flags.contains(.number)
      if !isPartOfDate { return nil }
    }
    return nil
  }

  // MARK: - What other ages need

  /// « une quinzaine d'années » of somebody: *une fille d'une*, *elle a une*, *âgée d'une*; not
  /// *depuis une* nor *une dizaine d'années d'expérience*.
  mutating func endOfRoundYears(_ number: Number, _ input: Input) -> Int? {
    let (first, end) = (number.first, number.counted + 1)
    guard number.value >= 10, number.value <= 60, !isOf(end, input) else { return nil }
    return isOfSomebody(first, input) ? end : nil
  }

  /// Whether years are those of somebody: *fille de*, *âgée d'environ*, « elle a à peu près ».
  mutating func isOfSomebody(_ first: Int, _ input: Input) -> Bool {
    var place = first - 1
    while place > first - 5, sameSentence(place, first, input),
      isAny(in: aged.softeners, place, input) || isWord(known.de, place, input)
    {
      if isSubject(of: place, place - 1, input), isWord(known.a, place, input) { return true }
      place -= 1
    }
    guard place < first - 1, sameSentence(place, first, input) else { return false }
    return isAny(in: aged.young, place, input) || isAny(in: aged.youngOnes, place, input)
      || isWord(in: known.ages, place, input)
      || !role(place, input).flags.isDisjoint(with: [.somebody, .person])
  }

  /// *turns 18 in May*, *will be 16*, « aura 16 ans »: not yet.
  mutating func isFuture(_ number: Number, _ input: Input) -> Bool {
    var place = number.first - 1
    while place > number.first - 3, isAny(in: aged.softeners, place, input) { place -= 1 }
    guard sameSentence(place, number.first, input) else { return false }
    // "she isn't 18 yet"
    if isWord(aged.yet, number.end, input) { return true }
    if isWord(aged.turns, place, input) { return !isWord(aged.today, number.end, input) }
    return isWord(aged.aura, place, input)
      || isWord(aged.be, place, input) && isAny(in: aged.future, place - 1, input)
  }

  /// *she's*, *Amira's*, *my daughter's*, but not *closing's* eleven.
  mutating func isShes(_ index: Int, _ input: Input) -> Bool {
    guard input.tokens[index].flags.contains(.clitic), index > 0 else { return false }
    let place = index - 1
    return input.tokens[place].flags.contains(.capitalised) || isAny(in: aged.she, place, input)
      || isAny(in: aged.one, place, input) || isAny(in: aged.young, place, input)
      || isWord(known.that, place, input) || isAny(in: aged.whos, place, input)
      || !role(place, input).flags.isDisjoint(with: [.somebody, .person])
  }
}
