internal import TextMatching

/// Times of day, and the working days between two of them.
extension QuantityReader {
  mutating func addClock(_ hour: Double, _ first: Int, _ end: Int, _ certainty: Certainty) {
    clocks.append(
      Clock(hour: hour, first: Int32(first), end: Int32(end), certainty: certainty))
  }

  /// Notes what the text says to be a time of day, and returns the first token behind it.
  private mutating func addTime(_ hour: Double, _ first: Int, _ end: Int) -> Int {
    add(.clock, hour.truncatingRemainder(dividingBy: 24), first, end)
    addClock(hour, first, end, .sure)
    return end
  }

  /// *10:30 pm*, *22:00*
  mutating func readColonTime(_ number: Number, _ input: Input) -> Int? {
    let (first, end) = (number.first, number.end + 1)
    let minutes = input.tokens[number.end]
    guard isHour(number), minutes.count == 2, let past = digits(number.end, input), past < 60,
      minutes.originalStart == input.tokens[number.end - 1].originalEnd + 1
    else { return nil }
    let hour = number.value + past / 60
    guard sameSentence(first, end, input) else { return addTime(hour, first, end) }
    // 22:14:05
    let hasSeconds =
      input.tokens[end].before == .semicolonOrColon && input.tokens[end].count == 2
      && input.tokens[end].flags.contains(.number)
    if hasSeconds { return addTime(hour, first, end + 1) }
    if let (isPM, meridianEnd) = meridian(end, input) {
      return addTime(hour <= 13 ? half(hour, isPM) : hour, first, meridianEnd)
    }
    if let (hour, partEnd) = partOfDay(hour, end, input) { return addTime(hour, first, partEnd) }
    return addTime(hour, first, unit(end, input) == .hours ? end + 1 : end)
  }

  /// *6 a.m.*, *5 o'clock*, *six in the morning*, *2230 hrs*
  mutating func readTimeOfDay(_ number: Number, _ next: WordRole, _ input: Input) -> Int? {
    let (first, end) = (number.first, number.end)
    if let (isPM, meridianEnd) = meridian(end, input) {
      // "10.30 pm" is read as decimals.
      let whole = number.value.rounded(.down)
      let hour = whole + (number.value - whole) / 0.6
      guard hour < 13 else { return end }
      return addTime(half(hour, isPM), first, meridianEnd)
    }
    if next.unit == .hours { return readMilitaryTime(number, input) }
    guard isHour(number), number.value <= 12 else { return nil }
    if isWord(known.o, end, input), isWord(known.clock, end + 1, input) {
      let (hour, partEnd) =
        partOfDay(number.value, end + 2, input) ?? (number.value, end + 2)
      return addTime(hour, first, partEnd)
    }
    guard number.value >= 1, let (hour, partEnd) = partOfDay(number.value, end, input) else {
      return nil
    }
    return addTime(hour, first, partEnd)
  }

  private mutating func isHour(_ number: Number) -> Bool {
    number.value <= 24 && number.value == number.value.rounded()
  }

  /// Twelve o'clock begins both halves of the day.
  private mutating func half(_ hour: Double, _ isPM: Bool) -> Double {
    (hour >= 12 ? hour - 12 : hour) + (isPM ? 12 : 0)
  }

  /// *am* and *pm*, also with periods, which make two tokens of them.
  private mutating func meridian(_ index: Int, _ input: Input) -> (isPM: Bool, end: Int)? {
    guard sameSentence(index - 1, index, input) else { return nil }
    if has(.am, index, input) { return (false, index + 1) }
    if has(.pm, index, input) { return (true, index + 1) }
    guard sameSentence(index, index + 1, input) else { return nil }
    let (left, right) = (input.tokens[index], input.tokens[index + 1])
    guard left.count == 1, right.count == 1 else { return nil }
    let letter = input.folded[Int(left.start)]
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"),
      input.folded[Int(right.start)] == UInt8(ascii: "m")
    else { return nil }
    return (letter == UInt8(ascii: "p"), index + 2)
  }

  /// The hour that *in the morning*, *at night*, *du soir* or *de l'après-midi* make of an hour.
  mutating func partOfDay(_ hour: Double, _ end: Int, _ input: Input) -> (hour: Double, end: Int)? {
    // Most words are none of those below.
    guard end < input.tokens.count, input.tokens[end].count == 2, isJoined(end, input) else {
      return nil
    }
    var place = end + 1
    switch input.tokens[end].hash {
    case known.at where has(.night, place, input): break
    case known.du: break
    case known.in where isWord(known.the, place, input): place += 1
    case known.de
    where isWord(known.la, place, input) || isWord(known.l, place, input):
      place += 1
    default: return nil
    }
    guard sameSentence(end, place, input) else { return nil }
    let flags = role(place, input).flags
    let isNoon = hour >= 12
    if flags.contains(.morning) { return (hour, place + 1) }
    if flags.contains(.evening) {
      // après-midi is two words.
      let partEnd = flags.contains(.at) ? place + 2 : place + 1
      return (isNoon ? hour : hour + 12, partEnd)
    }
    if flags.contains(.night) {
      if hour == 12 { return (24, place + 1) }
      return (hour < 6 || isNoon ? hour : hour + 12, place + 1)
    }
    return nil
  }

  /// *2230 hrs*, *0215 hours*; but not *1500 hours of work*.
  private mutating func readMilitaryTime(_ number: Number, _ input: Input) -> Int? {
    guard number.isDigits, number.end == number.first + 1,
      input.tokens[number.first].count == 4, number.value < 2400,
      number.value.truncatingRemainder(dividingBy: 100) < 60
    else { return nil }
    let start = Int(input.tokens[number.first].start)
    guard input.folded[start] == UInt8(ascii: "0") || isTimeLed(number.first, input) else {
      return nil
    }
    let hour = (number.value / 100).rounded(.down)
    return addTime(hour + (number.value - hour * 100) / 60, number.first, number.end + 1)
  }

  /// *à 22 h*, *vers 3 heures*, *until*: a preposition of time stands before.
  private mutating func isTimeLed(_ first: Int, _ input: Input) -> Bool {
    let flags = role(first - 1, input).flags
    return sameSentence(first - 1, first, input) && !flags.isDisjoint(with: [.at, .until])
      && !flags.contains(.duration)
  }

  /// Reads *22 h*, *6h30* and *six heures et demie*, where they are times of day.
  ///
  /// - Parameters:
  ///   - value: The hours, with the minutes.
  ///   - end: The first token behind hours and minutes.
  mutating func readHourOfDay(
    _ number: Number, _ value: Double, _ end: Int, _ input: Input
  ) -> Int? {
    let (first, hours) = (number.first, number.counted)
    guard value < 25, isFrenchHour(hours, input) else { return nil }
    if let (hour, partEnd) = partOfDay(value, end, input) { return addTime(hour, first, partEnd) }
    let last = role(first - 1, input).flags
    if end == hours + 2 {
      // "pendant 2 h 30"
      let isDuration = sameSentence(first - 1, first, input) && last.contains(.duration)
      return isDuration ? nil : addTime(value, first, end)
    }
    // "à 2 h de route"
    if isJoined(end, input),
      isWord(known.de, end, input) || isWord(known.d, end, input)
    {
      return nil
    }
    if isTimeLed(first, input),
      !isWord(known.de, first - 1, input) || isRange(first, end, input)
    {
      return addTime(value, first, end)
    }
    // The text does not say which it is: a working day may begin or end here.
    addClock(value, first, end, .hours)
    if number.isDigits, value >= 17, value < 24, isWord(known.h, hours, input) {
      add(.clock, value, first, end)
    }
    return nil
  }

  private mutating func isFrenchHour(_ index: Int, _ input: Input) -> Bool {
    isWord(known.h, index, input) || isWord(known.heures, index, input)
      || isWord(known.heure, index, input)
  }

  /// Whether *de 6 h* is a time: *de 6 h à 22 h*, *à partir de 6 h*; but not *plus de 12 h*.
  private mutating func isRange(_ first: Int, _ end: Int, _ input: Input) -> Bool {
    if isWord(in: known.starts, first - 2, input) { return true }
    guard sameSentence(first, end, input) else { return false }
    return has(.until, end, input)
      || !input.tokens[end].before.isDisjoint(with: [.dash, .hyphen])
  }

  /// The minutes behind *22 h*, and the first token behind them.
  mutating func minutes(_ number: Number, _ input: Input) -> (share: Double, end: Int)? {
    let index = number.counted + 1
    guard isFrenchHour(index - 1, input), isJoined(index, input) else { return nil }
    if isWord(known.et, index, input), isJoined(index + 1, input) {
      let isHalf =
        isWord(known.demie, index + 1, input) || isWord(known.demi, index + 1, input)
      if isHalf { return (0.5, index + 2) }
      return isWord(known.quart, index + 1, input) ? (0.25, index + 2) : nil
    }
    let token = input.tokens[index]
    guard token.flags.contains(.number), token.count == 2,
      token.flags.isDisjoint(with: [.percent, .currencyAfter]),
      let minutes = digits(index, input), minutes < 60,
      isGlued(index, input) || !counts(index + 1, input)
    else { return nil }
    return (minutes / 60, index + 1)
  }

  // MARK: - Working days

  /// Two clock times with a word for *until* between them are a working day of so many hours.
  mutating func readWorkingDays(_ input: Input) {
    for place in 1..<max(1, clocks.count) {
      let (left, right) = (clocks[place - 1], clocks[place])
      let areHours = left.certainty == .hours && right.certainty == .hours
      guard left.certainty == .sure || right.certainty == .sure || areHours,
        right.first >= left.end, right.first - left.end <= 3,
        sameSentence(Int(left.first), Int(right.first), input)
      else { continue }
      let sign = input.tokens[Int(right.first)].before
      var isList = false
      var isLinked = !sign.isDisjoint(with: [.dash, .hyphen])
      for index in Int(left.end)..<Int(right.first) {
        isLinked = isLinked || has(.until, index, input)
        // "between 6 a.m. and 10 p.m.", but not "at 6 a.m. and at 10 p.m."
        isList = isList || isAnd(index, input)
      }
      if isList {
        isLinked =
          isWord(known.between, Int(left.first) - 1, input)
          || isWord(known.entre, Int(left.first) - 1, input)
      }
      guard isLinked else { continue }
      var begin = left.hour
      var end = right.hour
      // "from 6 to 10 p.m.": the first of two has the other half of the day where that is longer.
      if right.certainty == .bare, end <= begin { end += 12 }
      if end <= begin { end += 24 }
      if left.certainty == .bare, end - begin > 24 { begin += 12 }
      let hours = end - begin
      if hours >= 4, hours <= 24 {
        add(.hours, hours, Int(left.first), Int(right.end), rate: .day)
      }
    }
  }
}
