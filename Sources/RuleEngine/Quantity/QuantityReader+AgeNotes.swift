internal import TextMatching

/// Ages as notes, texts and callers give them, without a word for years: *F 13*, *maybe 15*,
/// « elle a 16 pis… », *T., 12, gets off*.
///
/// Each form asks for somebody close by, and for something behind the number that is not counted.
extension QuantityReader {
  /// The end of an age that is written in one of these ways.
  mutating func notedAgeEnd(
    _ number: Number, _ next: WordRole, _ input: Input
  ) -> Int? {
    let (first, end, value) = (number.first, number.end, number.value)
    // Numbers in a row are a list or a table.
    if sameSentence(first, end, input), input.tokens[end].flags.contains(.number),
      input.tokens[end].before.isEmpty
    {
      return nil
    }
    guard value >= 5, !number.isCollective,
      next.flags.isDisjoint(with: [.person, .currency]) || !isJoined(end, input),
      input.tokens[first].before.isDisjoint(with: [.currencySign, .hyphen])
    else { return nil }
    if let letterEnd = yearsLetter(number, input) { return letterEnd }
    // "12" of "she is in 12B"
    if isGlued(end, input), !isAny(in: aged.doubts, end, input) { return nil }
    if isBehindSex(first, end, input) || isBehindNoun(first, end, input)
      || isBehindInitial(number, input)
    {
      return end
    }
    let start = behindSofteners(first, input)
    if start < first, lastAgeEnd == start, endsAge(end, input) { return end }
    if isSubjectOfAge(first, start, end, input) { return end }
    return guessEnd(first, start, end, input)
  }

  // MARK: - Words

  /// Whether a token is one of a set of `AgeWords`.
  mutating func isAny(in set: WordSet, _ index: Int, _ input: Input) -> Bool {
    index >= 0 && index < input.tokens.count && set.contains(input.tokens[index].hash)
  }

  /// Whether nothing that is counted stands behind an age: a sign, the end of the sentence, or a
  /// word that begins something else.
  mutating func endsAge(_ end: Int, _ input: Input) -> Bool {
    guard sameSentence(end - 1, end, input) else { return true }
    let token = input.tokens[end]
    if token.flags.contains(.number), isJoined(end, input) { return false }
    return !token.before.isDisjoint(with: [
      .comma, .semicolonOrColon, .openParen, .closeParen, .dash, .openQuote, .closeQuote, .newline,
      .period,
    ]) || isAny(in: aged.followers, end, input)
  }

  /// Whether a pair of ages stands at a token: *14 or 15*, *14-15*, *8 et 10*.
  mutating func isPair(_ end: Int, _ input: Input) -> Bool {
    guard sameSentence(end - 1, end, input) else { return false }
    let sign = input.tokens[end].before
    if sign == .hyphen || sign == .dash || sign == .slash {
      return input.tokens[end].flags.contains(.number) && isFreeNumber(end, input)
    }
    var place = end + 1
    // "13 maybe 14"
    if isAny(in: aged.strong, end, input), isJoined(end, input) {
      return isFreeNumber(place, input)
    }
    guard isWord(in: known.joiners, end, input) else { return false }
    while isAny(in: aged.strong, place, input), place < end + 3 { place += 1 }
    return isFreeNumber(place, input)
  }

  /// A number that counts no unit, person or money.
  private mutating func isFreeNumber(_ index: Int, _ input: Input) -> Bool {
    guard sameSentence(index - 1, index, input), !counts(index + 1, input),
      input.tokens[index].flags.isDisjoint(with: [.currencyAfter, .percent]),
      !input.tokens[index].before.contains(.currencySign)
    else { return false }
    return input.tokens[index].flags.contains(.number) || has(.number, index, input)
  }

  /// The first of the words before a number that make it less sure: *is I'd say maybe* 15.
  private mutating func behindSofteners(_ first: Int, _ input: Input) -> Int {
    var start = first
    while start > first - 6, isAny(in: aged.softeners, start - 1, input),
      sameSentence(start - 1, first, input)
    {
      start -= 1
      if input.tokens[start].before.contains(.comma) { break }
    }
    return start
  }

  // MARK: - Behind a letter, a noun or an initial

  /// *15 y*, *15y F* and *16 a.* of notes; not *il y a 15 y*, *16 a dit*.
  private mutating func yearsLetter(_ number: Number, _ input: Input) -> Int? {
    let (first, end) = (number.first, number.end)
    guard number.isDigits, isJoined(end, input), input.tokens[end].count == 1,
      input.tokens[end].flags.isDisjoint(with: .capitalised),
      !isAgeless(first, .years, input)
    else { return nil }
    let after = end + 1
    let isLast = !isJoined(after, input)
    if isWord(known.y, end, input) {
      return isLast || isSex(after, input) || isAny(in: aged.young, after, input) ? after : nil
    }
    guard isWord(known.a, end, input), isLast || isGlued(end, input) else { return nil }
    return isSex(first - 1, input) || isAny(in: aged.young, first - 1, input) ? after : nil
  }

  /// *F 13*, *H 15*, *YP 14*, but not *gate F 13*, *an F 15*, *22 H 15*.
  private mutating func isBehindSex(_ first: Int, _ end: Int, _ input: Input) -> Bool {
    let place = first - 1
    guard sameSentence(place, first, input), isJoined(first, input),
      isSex(place, input) || isLetter(known.h, place, input) || isYoungPerson(place, input)
    else { return false }
    if isJoined(end, input), input.tokens[end].flags.contains(.number) { return false }
    guard isJoined(place, input) else { return true }
    let isHour = isWord(known.h, place, input) && input.tokens[place - 1].flags.contains(.number)
    return !isHour && !has(.ageless, place - 1, input)
      && !isAny(in: aged.places, place - 1, input)
  }

  private mutating func isLetter(_ letter: UInt64, _ index: Int, _ input: Input) -> Bool {
    isWord(letter, index, input) && input.tokens[index].flags.contains(.capitalised)
  }

  private mutating func isYoungPerson(_ index: Int, _ input: Input) -> Bool {
    isLetter(aged.yp, index, input)
  }

  /// *Female 15 reported missing*, *my daughter 14 plays*, *two girls 12 and 14*; not
  /// *the girl 15 blocks away*.
  private mutating func isBehindNoun(_ first: Int, _ end: Int, _ input: Input) -> Bool {
    guard isJoined(first, input) else { return false }
    let noun = first - 1
    if isAny(in: aged.youngOnes, noun, input) { return isPair(end, input) }
    guard isAny(in: aged.young, noun, input) else { return false }
    if endsAge(end, input) || isPair(end, input) { return true }
    let isNote = !isJoined(noun, input) || !isAny(in: aged.articles, noun - 1, input)
    return isNote && isJoined(end, input) && !input.tokens[end].flags.contains(.number)
      && !known.measures.contains(input.tokens[end].hash) && !has(.ageless, end, input)
  }

  /// *T., 12, gets off* and *Youth A, 14,*; not *Exhibit A, 12,*.
  private mutating func isBehindInitial(_ number: Number, _ input: Input) -> Bool {
    let place = number.first - 1
    guard sameSentence(place, number.first, input),
      input.tokens[number.first].before.contains(.comma), number.value >= 8,
      input.tokens[place].count <= 2,
      input.tokens[place].flags.contains(.capitalised), roleIsNoUnit(place, input)
    else { return false }
    let end = number.end
    let isClosed =
      !sameSentence(place, end, input)
      || input.tokens[end].before.contains(.comma)
        && input.tokens[end].flags.isDisjoint(with: .number)
    guard isClosed else { return false }
    return !isJoined(place, input)
      || !has(.ageless, place - 1, input) && !isAny(in: aged.places, place - 1, input)
        && !input.tokens[place - 1].flags.contains(.number)
  }

  private mutating func roleIsNoUnit(_ index: Int, _ input: Input) -> Bool {
    let role = role(index, input)
    return role.unit == nil || isWord(known.h, index, input)
  }

  // MARK: - Behind a verb or of

  /// Whether what stands before an age and its softeners says who has it.
  private mutating func isSubjectOfAge(
    _ first: Int, _ start: Int, _ end: Int, _ input: Input
  ) -> Bool {
    let place = start - 1
    guard sameSentence(place, first, input) else { return false }
    let isPair = isPair(end, input)
    // What people have or are in plural is mostly a number of them.
    if isWord(aged.are, place, input) || isWord(aged.ont, place, input) {
      return isPlural(place - 1, input) && (isPair || !isJoined(end, input))
    }
    if isWord(aged.aura, place, input), isWord(known.en, end, input) {
      return hasSubject(place, input)
    }
    guard isPair || endsAge(end, input) else { return false }
    if isWord(known.of, place, input) || isWord(known.de, place, input)
      || isWord(known.d, place, input)
    {
      return isSomebody(place - 1, input) && !isAny(in: aged.parents, place - 1, input)
    }
    if isWord(known.between, place, input) || isWord(known.entre, place, input) {
      return isPair && isSomebody(place - 1, input)
    }
    if isWord(aged.avoir, place, input) { return !isWord(known.pour, place - 1, input) }
    if isWord(aged.ai, place, input) { return isWord(known.j, place - 1, input) }
    if isWord(aged.jai, place, input) || isAny(in: aged.shes, place, input) { return true }
    if isWord(aged.g, place, input) {
      return input.tokens[place].flags.isDisjoint(with: .capitalised)
        && !(place > 0 && input.tokens[place - 1].flags.contains(.number))
    }
    if isWord(aged.aura, place, input) { return hasSubject(place, input) }
    if isAny(in: aged.seeming, place, input) { return hasSubject(place, input) }
    if isWord(aged.be, place, input) { return hasSubject(place, input) }
    if isWord(known.at, place, input), isAny(in: aged.objects, place - 1, input) {
      return isAny(in: aged.putters, place - 2, input)
    }
    if isAny(in: aged.objects, place, input) { return isAny(in: aged.makers, place - 1, input) }
    if isHaving(place, first, input) { return true }
    if start < first, isBeing(place, input) || has(.ageCue, place, input) {
      return !isAgeless(first, .subject, input)
    }
    if isAny(in: aged.she, place, input) {
      // "she 15 n", « elle 16, il finit »
      return start == first && isJoined(first, input)
        && !has(.at, place - 1, input) && !has(.duration, place - 1, input)
    }
    return false
  }

  /// « elle a 15 », « ma cousine a 16 », « a l'a 16 »; the places of softeners may be *a* as well.
  private mutating func isHaving(_ place: Int, _ first: Int, _ input: Input) -> Bool {
    for verb in place + 1..<first where isPlainA(verb, input) {
      let subject = verb - 1
      if isSubject(of: verb, subject, input) { return true }
    }
    return false
  }

  mutating func isSubject(of verb: Int, _ subject: Int, _ input: Input) -> Bool {
    guard isJoined(verb, input) else { return false }
    if isAny(in: aged.has, subject, input) || isAny(in: aged.young, subject, input)
      || has(.somebody, subject, input) || isAny(in: aged.looks, subject, input)
    {
      return true
    }
    return isWord(known.l, subject, input) && isWord(known.a, subject - 1, input)
  }

  /// The verb *a* and not the preposition *à*, which is two bytes long.
  private mutating func isPlainA(_ index: Int, _ input: Input) -> Bool {
    isWord(known.a, index, input)
      && input.tokens[index].originalEnd - input.tokens[index].originalStart == 1
  }

  private mutating func isPlural(_ index: Int, _ input: Input) -> Bool {
    isAny(in: aged.plural, index, input)
  }

  private mutating func isSomebody(_ index: Int, _ input: Input) -> Bool {
    !role(index, input).flags.isDisjoint(with: [.somebody, .person])
      || isAny(in: aged.young, index, input)
  }

  /// Whether somebody is named up to four words before a verb.
  private mutating func hasSubject(_ verb: Int, _ input: Input) -> Bool {
    for place in stride(from: verb - 1, through: verb - 4, by: -1) {
      guard sameSentence(place, verb, input) else { return false }
      if has(.ageless, place, input) { return false }
      if isAny(in: aged.she, place, input) || isAny(in: aged.beings, place, input)
        || isSomebody(place, input)
      {
        return true
      }
    }
    return false
  }

  // MARK: - Guesses

  /// The end of a number that is a guess: *a girl, maybe 15, in the van*, *Kid. I'd say fifteen*.
  private mutating func guessEnd(
    _ first: Int, _ start: Int, _ end: Int, _ input: Input
  ) -> Int? {
    let isPair = isPair(end, input)
    let last = isPair ? end : doubtEnd(end, input)
    let isDoubted = last > end || isPair && isAny(in: aged.strong, end, input)
    guard start < first || isDoubted else { return nil }
    guard isPair || endsAge(last, input) else { return nil }
    let before = start - 1
    let isBoundary = !isJoined(start, input)
    // "a boy about 15", "F, about 15", "two kids, approx 10 and 13"
    if sameSentence(before, first, input) {
      if isAny(in: aged.young, before, input) || isSex(before, input)
        || has(.somebody, before, input) || isAny(in: aged.one, before, input)
      {
        return last
      }
      if isAny(in: aged.youngOnes, before, input), isPair { return last }
    }
    var isStrong = isDoubted
    var isOpinion = false
    for place in start..<first {
      isStrong = isStrong || isAny(in: aged.strong, place, input)
      isOpinion =
        isOpinion
        || isAny(in: aged.opinions, place, input) && isAny(in: aged.guessers, place - 1, input)
    }
    guard isStrong, isBoundary || isOpinion else { return nil }
    return isAboutSomebody(start, input) ? last : nil
  }

  /// The end of words behind a number that make it a guess: *maybe*, *if that*, *I'd say*, *or so*.
  private mutating func doubtEnd(_ end: Int, _ input: Input) -> Int {
    guard sameSentence(end - 1, end, input) else { return end }
    if isWord(aged.if, end, input), isWord(known.that, end + 1, input) { return end + 2 }
    if isWord(aged.or, end, input), isWord(aged.so, end + 1, input) { return end + 2 }
    guard isAny(in: aged.doubts, end, input) else { return end }
    var last = end + 1
    while last < end + 4,
      isAny(in: aged.softeners, last, input) || isAny(in: aged.doubts, last, input),
      sameSentence(end, last, input)
    {
      last += 1
    }
    if isWord(known.i, end, input) || isWord(known.d, end, input) {
      // "I'd say", but not "15 I was"
      for place in end..<last where isAny(in: aged.opinions, place, input) { return last }
      return end
    }
    return last
  }

  /// Whether the nearest noun for people before a guess, in its sentence or the one before, is one
  /// person, and no time lies between.
  private mutating func isAboutSomebody(_ start: Int, _ input: Input) -> Bool {
    for place in stride(from: start - 1, through: max(0, start - 10), by: -1) {
      let token = input.tokens[place]
      guard input.tokens[start].sentence - token.sentence <= 1 else { return false }
      let role = role(place, input)
      if isAny(in: aged.youngOnes, place, input) { return false }
      if isAny(in: aged.young, place, input) || isAny(in: aged.looks, place, input)
        || isAny(in: aged.one, place, input) && !isJoined(place + 1, input)
      {
        return true
      }
      if role.flags.contains(.somebody) { return true }
      if role.unit != nil || token.flags.contains(.number)
        || !role.flags.isDisjoint(with: [.person, .currency])
      {
        return isOnePerson(place, input)
      }
    }
    return false
  }

  /// *woman* and *man*, which are in the list of people that are counted.
  private mutating func isOnePerson(_ index: Int, _ input: Input) -> Bool {
    isAny(in: aged.onePerson, index, input)
  }
}
