internal import TextMatching

/// Sums of money and units, with what they are counted per.
extension QuantityReader {
  /// Reads a sum, and returns the first token behind it.
  mutating func readMoney(_ number: Number, _ next: WordRole, _ input: Input) -> Int? {
    var value = number.value
    var end = number.end
    let isIssued = isWord(in: known.issuers, end, input) && isJoined(end, input)
    if next.flags.contains(.currency) {
      end = number.counted + 1
    } else if isIssued, has(.currency, end + 1, input), isJoined(end + 1, input) {
      end += 2
    } else if next.flags.contains(.coin), isJoined(end, input), value < 100 {
      value /= 100
      end += 1
    } else if !hasSign(number, input) {
      guard number.isSlang, let cashEnd = cash(end, input) ?? (isDebt(number, input) ? end : nil)
      else { return nil }
      end = cashEnd
    } else if isIssued, input.tokens[end].flags.contains(.allCaps) {
      end += 1
    }
    let (rate, rateEnd) = rate(after: end, input)
    add(.money, value, number.first, rateEnd, rate: rate)
    return rateEnd
  }

  private mutating func hasSign(_ number: Number, _ input: Input) -> Bool {
    if input.tokens[number.first].before.contains(.currencySign) { return true }
    if isWord(in: known.codes, number.first - 1, input), isJoined(number.first, input) {
      return true
    }
    let last = input.tokens[number.end - 1].flags
    if last.contains(.number) { return last.contains(.currencyAfter) }
    // "mille $", "3 k$": behind a word the sign seems to belong to the next one.
    return number.end < input.tokens.count
      && input.tokens[number.end].before.contains(.currencySign)
      && !input.tokens[number.end].flags.contains(.number)
  }

  /// *3 grand cash*, *3k in cash*, *3k comptant*
  private mutating func cash(_ end: Int, _ input: Input) -> Int? {
    let isLinked = isWord(known.in, end, input) || isWord(known.en, end, input)
    let place = isLinked ? end + 1 : end
    guard isJoined(end, input), isJoined(place, input),
      isWord(known.cash, place, input) || isWord(known.comptant, place, input)
    else { return nil }
    return place + 1
  }

  /// *I owe him 5k*, « je lui dois 5k »: a debt or a price is spoken of close before.
  private mutating func isDebt(_ number: Number, _ input: Input) -> Bool {
    for place in stride(from: number.first - 1, to: number.first - 5, by: -1)
    where sameSentence(place, number.first, input) && isWord(in: known.debts, place, input) {
      return true
    }
    return false
  }

  /// *an hour*, *par semaine*, *de l'heure*, *a night*, */h* behind a quantity.
  private mutating func rate(after end: Int, _ input: Input) -> (QuantityTest.Rate, Int) {
    let start = behindWork(end, input)
    if let adverb = adverb(start, input) { return adverb }
    for index in start..<start + 3 {
      guard sameSentence(end - 1, index, input) else { break }
      let token = input.tokens[index]
      if !token.before.isDisjoint(with: [.comma, .semicolonOrColon, .openParen]) { break }
      let isSlash = index == start && token.before.contains(.slash)
      if isSlash, isWord(known.j, index, input) { return (.day, index + 1) }
      // « 84 heures semaine »
      let isBare = index == start && isWord(known.semaine, index, input) && isJoined(index, input)
      if index > start || isSlash || isBare, let kind = rateUnit(index, input) {
        guard let rate = rate(per: kind), !isWord(in: known.others, index + 1, input) else { break }
        return (rate, index + 1)
      }
      let isLink =
        has(.per, index, input) || has(.at, index, input) || token.flags.contains(.clitic)
        || isWord(known.the, index, input) || isWord(known.la, index, input)
        || isWord(known.le, index, input) || isWord(known.les, index, input)
        || isWord(in: known.all, index, input)
      if !isLink { break }
    }
    return (.none, end)
  }

  /// A unit, or *la journée*.
  private mutating func rateUnit(_ index: Int, _ input: Input) -> QuantityTest.Kind? {
    isWord(known.journee, index, input) ? .days : unit(index, input)
  }

  /// The place behind *of work*, *de travail* and *straight*.
  private mutating func behindWork(_ end: Int, _ input: Input) -> Int {
    guard isJoined(end, input) else { return end }
    if isWord(in: known.unbroken, end, input) { return end + 1 }
    let isWork =
      isJoined(end + 1, input)
      && (isWord(known.of, end, input) && isWord(known.work, end + 1, input)
        || isWord(known.de, end, input) && isWord(known.travail, end + 1, input))
    return isWork ? end + 2 : end
  }

  /// *hourly*, *daily*, *weekly*, *monthly*
  private mutating func adverb(_ index: Int, _ input: Input) -> (QuantityTest.Rate, Int)? {
    guard isJoined(index, input) else { return nil }
    if isWord(in: known.hourly, index, input) { return (.hour, index + 1) }
    if isWord(in: known.daily, index, input) { return (.day, index + 1) }
    if isWord(in: known.weekly, index, input) { return (.week, index + 1) }
    return isWord(in: known.monthly, index, input) ? (.month, index + 1) : nil
  }

  private mutating func rate(per kind: QuantityTest.Kind) -> QuantityTest.Rate? {
    switch kind {
    case .hours: .hour
    case .days: .day
    case .weeks: .week
    case .months: .month
    default: nil
    }
  }

  /// Reads a number of hours, days or other units, and returns the first token behind it.
  mutating func readUnit(
    _ number: Number, _ kind: QuantityTest.Kind, _ input: Input
  ) -> Int {
    if kind == .hours { return readHours(number, input) }
    let end = number.counted + 1
    var (rate, rateEnd) = rate(after: end, input)
    // 7 jours sur 7, 7 days out of 7, 7j/7
    if kind == .days, rate == .none, let sevenEnd = outOf(7, end, input) {
      (rate, rateEnd) = (.week, sevenEnd)
    }
    add(kind, number.value, number.first, rateEnd, rate: rate)
    return rateEnd
  }

  private mutating func readHours(_ number: Number, _ input: Input) -> Int {
    let first = number.first
    let (share, end) = minutes(number, input) ?? (0, number.counted + 1)
    let value = number.value + share
    if partOfDay(value, end, input) == nil {
      var (rate, rateEnd) = rate(after: end, input)
      if rate == .none, let shiftEnd = shift(number, end, input) {
        (rate, rateEnd) = (.day, shiftEnd)
      }
      // 24 heures sur 24
      if rate == .none, value == 24, let dayEnd = outOf(24, end, input) {
        (rate, rateEnd) = (.day, dayEnd)
      }
      if rate != .none {
        add(.hours, value, first, rateEnd, rate: rate)
        return rateEnd
      }
      // des journées de seize heures, des journées de travail de seize heures
      if let start = shiftStart(first, input) {
        add(.hours, value, start, end, rate: .day)
        return end
      }
    }
    if let read = readHourOfDay(number, value, end, input) { return read }
    add(.hours, value, first, end)
    return end
  }

  /// *sixteen-hour shifts*, *16 hour days*, *12 hour overnight shifts*
  private mutating func shift(_ number: Number, _ end: Int, _ input: Input) -> Int? {
    guard sameSentence(number.first, end, input) else { return nil }
    if has(.shift, end, input) { return end + 1 }
    let isAdjective =
      isWord(known.hour, end - 1, input) || isWord(known.hr, end - 1, input)
    return isAdjective && isJoined(end, input) && isJoined(end + 1, input)
      && has(.shift, end + 1, input) ? end + 2 : nil
  }

  /// The word for a shift before *de seize heures*.
  private mutating func shiftStart(_ first: Int, _ input: Input) -> Int? {
    guard isOf(first - 1, input) else { return nil }
    let last = first - (isWord(known.travail, first - 2, input) ? 4 : 2)
    return has(.shift, last, input) && sameSentence(last, first, input) ? last : nil
  }

  /// *sur 7*, *out of seven*, */7*
  private mutating func outOf(_ whole: Double, _ end: Int, _ input: Input) -> Int? {
    guard sameSentence(end - 1, end, input) else { return nil }
    var place = end
    if !input.tokens[end].before.contains(.slash) {
      if isWord(known.out, place, input) { place += 1 }
      guard
        isWord(known.sur, place, input) || isWord(known.of, place, input)
          || isWord(known.on, place, input)
      else { return nil }
      place += 1
    }
    guard sameSentence(end, place, input), let number = number(at: place, input),
      number.value == whole
    else { return nil }
    return number.end
  }
}
