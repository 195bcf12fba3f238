internal import TextMatching

/// Ages of people; years of anything else are none.
extension QuantityReader {
  /// Reads an age, and returns the first token behind it.
  mutating func readAge(
    _ number: Number, _ next: WordRole, _ isFollowed: Bool, _ input: Input
  ) -> Int? {
    let (first, end, value) = (number.first, number.end, number.value)
    guard value >= 1, value == value.rounded() else { return nil }
    guard value <= 99 else { return readBirth(number, input) }
    if let read = readGrade(number, input) { return read }
    let ageEnd: Int?
    if next.unit == .years {
      ageEnd =
        number.isCollective ? endOfRoundYears(number, input) : endOfYears(number, next, input)
    } else if next.flags.contains(.old) {
      ageEnd = isOld(first, end, input) ? end + 1 : nil
    } else if isFollowed, isWord(known.y, end, input), isWord(known.o, end + 1, input) {
      ageEnd = end + 2
    } else {
      return readBareAge(number, next, isFollowed, input)
    }
    guard let ageEnd else { return nil }
    return addAge(number, ageEnd, input)
  }

  /// The age at which most begin a year of school, from its number: *grade 9* (14), *9th grade*,
  /// « secondaire 2 » (13), « en 5e année » (10).
  private mutating func readGrade(_ number: Number, _ input: Input) -> Int? {
    let (first, end, value) = (number.first, number.end, number.value)
    var start = first
    var last = end
    let age: Double
    if isWord(known.grade, first - 1, input), isJoined(first, input), value <= 12,
      value >= 7 || isWord(known.in, first - 2, input)
    {
      (age, start) = (value + 5, first - 1)
    } else if isWord(aged.gr, first - 1, input), isAbbreviated(first, input), value <= 12,
      first < 2 || !input.tokens[first - 2].flags.contains(.number)
    {
      (age, start) = (value + 5, first - 1)
    } else if value <= 5, isAbbreviated(first, input), !isOf(end, input),
      isWord(in: known.secondary, first - 1, input) || isSecondary(first - 1, input)
    {
      (age, start) = (value + 11, first - 1)
    } else if isGlued(end, input), isJoined(end + 1, input) {
      last = end + 2
      if isAny(in: aged.graders, end + 1, input), value <= 12 {
        age = value + 5
      } else if isWord(known.e, end, input), value <= 6, isWord(known.annee, end + 1, input),
        isWord(known.en, first - 1, input), !isOf(end + 2, input)
      {
        age = value + 5
      } else if value <= 5, isSecondary(end + 1, input) {
        age = value + 11
      } else {
        return nil
      }
    } else {
      return nil
    }
    for place in stride(from: start - 1, to: start - 4, by: -1)
    where isWord(in: known.teachers, place, input) { return nil }
    add(.age, age, start, last)
    lastAgeEnd = last
    return last
  }

  /// *secondaire*, which is longer than what `isWord` compares.
  mutating func isSecondary(_ index: Int, _ input: Input) -> Bool {
    index >= 0 && index < input.tokens.count && input.tokens[index].hash == known.secondaire
  }

  /// Whether a number stands behind a word or its abbreviation: *Gr 9*, *Gr. 9*.
  private mutating func isAbbreviated(_ index: Int, _ input: Input) -> Bool {
    sameSentence(index - 1, index, input)
      && input.tokens[index].before.isSubset(of: [.hyphen, .newline, .apostrophe, .period])
  }

  /// Notes an age, and returns the first token behind it; *under 18* is at most 17, and so
  /// is who *will be 18*.
  private mutating func addAge(_ number: Number, _ end: Int, _ input: Input) -> Int {
    let isLess = isBelow(number, input) || isFuture(number, input)
    add(.age, number.value - (isLess ? 1 : 0), number.first, end)
    addFirstOfAges(number.first, input)
    lastAgeEnd = end
    return end
  }

  // MARK: - With years

  /// The end of an age with a word for years behind the number: *16 years old*, *15 ans*.
  private mutating func endOfYears(_ number: Number, _ next: WordRole, _ input: Input) -> Int? {
    let (first, years) = (number.first, number.end)
    let after = years + 1
    let isOld =
      sameSentence(first, after, input) && has(.old, after, input) && unit(after, input) == nil
    let isOfAge = isWord(known.of, after, input) && isWord(known.age, after + 1, input)
    if isOld || isOfAge {
      // "a 15-year-old", "a 12-year-old car", "the company is 15 years old"
      let isAttribute = has(.per, first - 1, input)
      if !isAttribute, isAgeless(first, .subject, input) { return nil }
      let end = isOld ? after + 1 : after + 2
      return isThing(end, input) ? nil : end
    }
    if next.flags.contains(.old) {
      return isAgeless(first, .years, input) || isDistance(first, after, input) ? nil : after
    }
    // "15 yr F", "16 year male"
    if isJoined(after, input), isSex(after, input) { return after }
    // "aged 15 years", "she is 15 years."
    guard has(.ageCue, first - 1, input), !isAgeless(first, .years, input) else { return nil }
    return isEnd(after, input) ? after : nil
  }

  /// Whether *old* or *yo* behind a number is said of somebody: *15 yo*, not *15 old men*.
  private mutating func isOld(_ first: Int, _ end: Int, _ input: Input) -> Bool {
    if isWord(known.yo, end, input) { return true }
    return sameSentence(first - 1, first, input)
      && !role(first - 1, input).flags.isDisjoint(with: [.per, .ageCue])
  }

  /// Whether *year-old* is said of a thing: *car*; but not *house cleaner*, *home alone*.
  private mutating func isThing(_ index: Int, _ input: Input) -> Bool {
    guard isJoined(index, input), has(.ageless, index, input),
      !isWord(known.home, index, input)
    else { return false }
    let next = index + 1
    return !isJoined(next, input)
      || (input.tokens[next].count <= 4
        && role(next, input).flags.isDisjoint(with: [.person, .somebody]))
  }

  /// *15 ans d'expérience*, *15 ans de plus*, *15 ans plus tard*, *15 ans qu'elle*
  private mutating func isDistance(_ first: Int, _ after: Int, _ input: Input) -> Bool {
    guard isJoined(after, input) else { return false }
    if isWord(in: known.distances, after, input) {
      // « une fille d'environ 15 ans qu'ils cachent »
      return !isWord(aged.qu, after, input) || !isOfSomebody(first, input)
    }
    guard isWord(known.de, after, input) || isWord(known.d, after, input) else {
      return false
    }
    return has(.ageless, after + 1, input) || isWord(known.plus, after + 1, input)
      || isWord(known.moins, after + 1, input)
  }

  enum Scope { case subject, years }

  /// Whether what a number is said of has no age: *the company is*, *un char de*, *depuis*.
  ///
  /// It looks back over words such as *is about* and *plus de* to the word before them.
  mutating func isAgeless(_ first: Int, _ scope: Scope, _ input: Input) -> Bool {
    var place = first - 1
    var hasVerb = false
    var hasPreposition = false
    for _ in 0..<5 {
      guard sameSentence(place, first, input) else { return false }
      if has(.ageCue, place, input) || isWord(in: known.verbs, place, input) {
        hasVerb = true
      } else if isWord(known.a, place, input) {
        // à is a preposition and two bytes long, "a" is most often a verb.
        let token = input.tokens[place]
        let isPreposition = token.originalEnd - token.originalStart > 1
        hasPreposition = hasPreposition || isPreposition
        hasVerb = hasVerb || !isPreposition
      } else if isWord(known.peine, place, input), isWord(known.a, place - 1, input) {
        // « à peine 15 ans »
        place -= 1
      } else if !isWord(in: known.links, place, input) {
        break
      }
      if !input.tokens[place].before.isDisjoint(with: [.comma, .semicolonOrColon, .dash]) {
        return false
      }
      place -= 1
    }
    guard sameSentence(place, first, input) else { return false }
    let flags = role(place, input).flags
    if flags.contains(.convicted) { return true }
    if scope == .years, flags.contains(.duration) { return true }
    // "a kid here is 16"
    if isWord(in: known.places, place, input), isAny(in: aged.young, place - 1, input) {
      return false
    }
    if isWord(in: known.nobody, place, input) { return scope == .years || hasVerb }
    // "that's 15", but not "the girl that is 15"
    if isWord(known.that, place, input) { return isWord(known.s, place + 1, input) }
    // « a quitté l'école à 15 ans »
    if hasPreposition || !flags.contains(.ageless) { return false }
    return !hasVerb || isSubject(place, input)
  }

  /// Whether a noun before a verb is its subject: *room*, but not in *the girl in the next room*.
  private mutating func isSubject(_ noun: Int, _ input: Input) -> Bool {
    for place in stride(from: noun - 1, through: noun - 3, by: -1)
    where sameSentence(place, noun, input) && isWord(in: known.prepositions, place, input) {
      // the number of the room
      return has(.ageless, place - 1, input)
    }
    return true
  }

  // MARK: - Without years

  private mutating func readBareAge(
    _ number: Number, _ next: WordRole, _ isFollowed: Bool, _ input: Input
  ) -> Int? {
    let (first, end, value) = (number.first, number.end, number.value)
    guard value <= 80, next.unit == nil else { return nil }
    let opens = input.tokens[first].before
    let last = sameSentence(first - 1, first, input) ? role(first - 1, input).flags : []
    let isNamed = isAgeWord(first, last, input)
    let isSeries = lastAgeEnd >= first - 1 && value > 1 && isSeries(first, opens, input)
    // So small a number is most often a count.
    guard value >= 5 || isNamed || isSeries || last.contains(.somebody) else { return nil }
    // "she is 15", "just turned 17", when nothing is counted; "aged 14 to 17"
    let isLed =
      isNamed ? !next.flags.contains(.person) : isLed(first, last, input) && isEnd(end, input)
    if isLed && !isAgeless(first, .subject, input)
      || isSeries && isEnd(end, input) && !(isGlued(end, input) && isWord(known.e, end, input))
      || isApposed(number, last, isFollowed, input)
    {
      return addAge(number, end, input)
    }
    if value < 10 {
      return notedAgeEnd(number, next, input).map { addAge(number, $0, input) }
    }
    // "under 18", "under-18 girls"
    let isBound = (opens.contains(.hyphen) || value <= 21) && isBelow(number, input)
    if isBound && (opens.contains(.hyphen) || isEnd(end, input))
      || !last.contains(.ageless) && isClassified(first, end, opens, input)
    {
      return addAge(number, end, input)
    }
    return notedAgeEnd(number, next, input).map { addAge(number, $0, input) }
  }

  /// *a girl, 16,*, *the girls, 15 and 16,*, *Kayla, 16, said* and *Kayla (16)*
  private mutating func isApposed(
    _ number: Number, _ last: WordRole.Flags, _ isFollowed: Bool, _ input: Input
  ) -> Bool {
    let (first, end) = (number.first, number.end)
    let opens = input.tokens[first].before
    guard !opens.isDisjoint(with: [.comma, .openParen]) else { return false }
    guard isPair(end, input) || isClosed(end, isFollowed, input) else { return false }
    if opens.contains(.openParen), number.value >= 10, !last.contains(.ageless),
      end < input.tokens.count, input.tokens[end].before.contains(.closeParen)
    {
      return true
    }
    guard opens.contains(.comma), sameSentence(first - 1, first, input) else { return false }
    return !last.isDisjoint(with: [.person, .somebody])
      || (number.value >= 10 && isName(first - 1, input) && isApposition(end, input))
  }

  /// Whether nothing is counted behind a number: a sign, the end of the sentence or a small word.
  private mutating func isEnd(_ end: Int, _ input: Input) -> Bool {
    !sameSentence(end - 1, end, input) || isClosed(end, true, input) || isSmallWord(end, input)
      || isWord(in: known.followers, end, input)
  }

  /// *14 to 17*, *15 or 16*, *13, 14*: an age stands before.
  private mutating func isSeries(_ first: Int, _ opens: Punctuation, _ input: Input) -> Bool {
    if lastAgeEnd == first {
      return sameSentence(first - 1, first, input)
        && !opens.isDisjoint(with: [.comma, .hyphen, .slash])
    }
    return lastAgeEnd == first - 1 && sameSentence(first - 2, first, input)
      && isWord(in: known.joiners, first - 1, input)
  }

  /// *aged*, *age* and *the age of* before a number.
  private mutating func isAgeWord(_ first: Int, _ last: WordRole.Flags, _ input: Input) -> Bool {
    if last.contains(.ageCue) { return isWord(in: known.ages, first - 1, input) }
    return isWord(known.of, first - 1, input)
      && isWord(in: known.ages, first - 2, input)
  }

  private mutating func isClosed(_ end: Int, _ isFollowed: Bool, _ input: Input) -> Bool {
    !isFollowed
      || !input.tokens[end].before.isDisjoint(with: [
        .comma, .semicolonOrColon, .closeParen, .dash, .slash,
      ])
  }

  /// Whether an age may follow: *she is*, *aged*, *she's*, *I'm*, *the age of*, *looks about*.
  private mutating func isLed(_ first: Int, _ last: WordRole.Flags, _ input: Input) -> Bool {
    guard sameSentence(first - 1, first, input) else { return false }
    if last.contains(.ageCue) || isBeing(first - 1, input) { return true }
    return sameSentence(first - 2, first, input) && isWord(in: known.links, first - 1, input)
      && (has(.ageCue, first - 2, input) || isBeing(first - 2, input))
  }

  /// *I am*, *I'm*, *im* and *she's*; *am* alone is a time of day.
  mutating func isBeing(_ index: Int, _ input: Input) -> Bool {
    if isWord(known.im, index, input) { return true }
    if isWord(known.s, index, input) { return isShes(index, input) }
    return sameSentence(index - 1, index, input) && isWord(known.i, index - 1, input)
      && (isWord(known.am, index, input) || isWord(known.m, index, input))
  }

  /// *under 18*, *younger than 18*, *moins de 18 ans*, *under the age of 18*
  private mutating func isBelow(_ number: Number, _ input: Input) -> Bool {
    let first = number.first
    guard sameSentence(first - 1, first, input) else { return false }
    let hasYears = unit(number.end, input) == .years
    var place = first - 1
    if isWord(known.of, place, input), isWord(known.age, place - 1, input) {
      place -= isWord(known.the, place - 2, input) ? 3 : 2
    }
    if isWord(known.under, place, input) || isWord(known.below, place, input) {
      return true
    }
    if isWord(known.than, place, input) {
      // "less than 18 years old", but not "less than 18"
      return isWord(known.younger, place - 1, input)
        || (hasYears && isWord(known.less, place - 1, input))
    }
    return hasYears && isWord(known.de, place, input)
      && (isWord(known.moins, place - 1, input) || isWord(known.bas, place - 1, input))
  }

  /// *F/15*, *15/F* and *15F* of classified ads and notes; *-15F* is a temperature.
  private mutating func isClassified(
    _ first: Int, _ end: Int, _ opens: Punctuation, _ input: Input
  ) -> Bool {
    if opens == .slash, isLetter(first - 1, input) { return isEnd(end, input) }
    guard sameSentence(first, end, input), isLetter(end, input) else { return false }
    if input.tokens[end].before == .slash { return true }
    return isGlued(end, input) && isWord(known.f, end, input)
      && opens.isDisjoint(with: [.dash, .hyphen, .slash, .currencySign])
  }

  /// *F* and *M*
  private mutating func isLetter(_ index: Int, _ input: Input) -> Bool {
    (isWord(known.f, index, input) || isWord(known.m, index, input))
      && input.tokens[index].flags.contains(.capitalised)
  }

  mutating func isSex(_ index: Int, _ input: Input) -> Bool {
    isLetter(index, input) || isWord(known.female, index, input)
      || isWord(known.male, index, input)
  }

  private mutating func isName(_ index: Int, _ input: Input) -> Bool {
    let token = input.tokens[index]
    return token.flags.contains(.capitalised) && !token.flags.contains(.allCaps)
      && token.count >= 3 && roleAt[index] < 0
  }

  /// Whether a comma and a small word follow, which is not the name of a street.
  private mutating func isApposition(_ end: Int, _ input: Input) -> Bool {
    sameSentence(end - 1, end, input) && input.tokens[end].before.contains(.comma)
      && input.tokens[end].flags.isDisjoint(with: [.capitalised, .number])
      && !isWord(in: known.streets, end, input)
  }
}
