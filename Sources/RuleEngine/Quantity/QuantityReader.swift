internal import TextMatching

/// Reads numbers with what they count out of one report, in both languages.
///
/// It looks only at tokens that are numbers and at their neighbours in the same sentence, so a
/// report without numbers costs nothing.
struct QuantityReader: ~Copyable {
  /// The facts of the report, ordered by their first token.
  private(set) var facts = FlatList<QuantityFact>()
  /// Index into the pack's word roles by token; -1 for most.
  private(set) var roleAt = FlatList<Int16>()
  private var clocks = FlatList<Clock>()
  /// The tokens where a quantity may begin.
  private var starts = FlatList<Int32>()
  /// A bit for each kind of fact that anybody asks for, by `QuantityTest.Kind.place`.
  private let kinds: UInt32

  /// Makes a reader that notes facts of some kinds only.
  init(kinds: UInt32) { self.kinds = kinds }

  struct Clock: BitwiseCopyable {
    var hour: Double
    var first: Int32
    var end: Int32
    /// Whether the text says that it is a time of day (*am*, *h*, *midnight*).
    var isSure: Bool
  }

  /// What the reader looks at, for the time of one call.
  struct Input {
    let tokens: UnsafeBufferPointer<Token>
    let folded: UnsafeBufferPointer<UInt8>
    let roles: UnsafeBufferPointer<WordRole>
    /// The tokens that are numbers.
    let numbers: UnsafeBufferPointer<Int32>
  }

  /// A composed number.
  struct Number {
    var value: Double
    var first: Int
    var end: Int
    var isDigits: Bool
  }

  /// A word that is a number or a unit.
  struct RoleHit: BitwiseCopyable {
    var token: Int32
    /// Its place in `Input.roles`.
    var role: Int16
  }

  /// Reads all facts.
  ///
  /// - Parameter roleHits: The tokens that are number or unit words, ordered by token.
  mutating func read(_ input: Input, roleHits: borrowing FlatList<RoleHit>) {
    facts.removeAll()
    findStarts(input, roleHits)
    if starts.count == 0 { return }
    clocks.removeAll()
    let count = input.tokens.count
    roleAt.replaceAll(room: count) { room in
      room.update(repeating: -1, count: count)
      return count
    }
    for place in 0..<roleHits.count {
      roleAt[roleHits[place].token] = roleHits[place].role
    }
    var index = 0
    for place in 0..<starts.count where Int(starts[place]) >= index {
      index = readFact(at: Int(starts[place]), input)
    }
    readWorkingDays(input)
    sortFacts()
  }

  /// Puts the facts in order, in which they mostly are.
  private mutating func sortFacts() {
    var isSorted = true
    for place in 1..<max(1, facts.count) {
      let (left, right) = (facts[place &- 1], facts[place])
      isSorted = isSorted && (left.first, left.end) <= (right.first, right.end)
    }
    if !isSorted { facts.sort { ($0.first, $0.end) < ($1.first, $1.end) } }
  }

  /// Lists the tokens where a quantity may begin: numbers, and words for numbers.
  private mutating func findStarts(_ input: Input, _ roleHits: borrowing FlatList<RoleHit>) {
    starts.removeAll()
    var next = 0
    for place in 0..<roleHits.count {
      let hit = roleHits[place]
      if input.roles[Int(hit.role)].flags.isDisjoint(with: .begins) { continue }
      while next < input.numbers.count, input.numbers[next] < hit.token {
        starts.append(input.numbers[next])
        next &+= 1
      }
      // A number that is a term with a role is listed once.
      if next < input.numbers.count, input.numbers[next] == hit.token { next &+= 1 }
      starts.append(hit.token)
    }
    while next < input.numbers.count {
      starts.append(input.numbers[next])
      next &+= 1
    }
  }

  /// Reads what begins at a token, and returns the first token behind it.
  private mutating func readFact(at index: Int, _ input: Input) -> Int {
    let role = roleAt[index] < 0 ? WordRole() : input.roles[Int(roleAt[index])]
    guard let number = self.number(at: index, input) else {
      if let hour = role.value(as: .clockHour) {
        clocks.append(Clock(hour: hour, first: Int32(index), end: Int32(index + 1), isSure: true))
        // As the end of a working day midnight is 24, as a time of day it is 0.
        add(.clock, hour.truncatingRemainder(dividingBy: 24), index, index + 1)
      }
      readOrdinal(role, at: index, input)
      return index + 1
    }
    classify(number, input)
    return max(index + 1, number.end)
  }

  private mutating func readOrdinal(_ role: WordRole, at index: Int, _ input: Input) {
    if role.flags.contains(.half) { add(.percent, 50, index, index + 1) }
    guard let value = role.value(as: .ordinal) else { return }
    let isCounted = sameSentence(index, index + 1, input) && isTimes(index + 1, input)
    // "twice" says it alone, "second" only with "time".
    if value == 2, !isCounted, input.tokens[index].count != 5 { return }
    add(.times, value, index, isCounted ? index + 2 : index + 1)
  }

  mutating func add(
    _ kind: QuantityTest.Kind, _ value: Double, _ first: Int, _ end: Int,
    rate: QuantityTest.Rate = .none
  ) {
    if kinds >> UInt32(kind.place) & 1 == 0 { return }
    facts.append(
      QuantityFact(kind: kind, rate: rate, value: value, first: Int32(first), end: Int32(end)))
  }

  // MARK: - What a number counts

  private mutating func classify(_ number: Number, _ input: Input) {
    let (first, end, value) = (number.first, number.end, number.value)
    let last = input.tokens[end - 1]
    // What stands behind the number in its sentence is asked for again and again.
    let isFollowed = sameSentence(first, end, input)
    let next = isFollowed ? role(end, input) : WordRole()
    add(.number, value, first, end)
    if last.flags.contains(.percent) || next.unit == .percent {
      add(.percent, value, first, last.flags.contains(.percent) ? end : end + 1)
      return
    }
    if next.unit == .times {
      add(.times, value, first, end + 1)
      return
    }
    if readMoney(number, next, input) { return }
    if !next.flags.isDisjoint(with: [.am, .pm]) || (isFollowed && isSplitMeridian(end, input)) {
      readMeridian(number, input)
      return
    }
    if readAge(number, next, isFollowed, input) { return }
    if let kind = next.unit {
      readUnit(number, kind, input)
      return
    }
    if isFollowed, readPeople(number, next, input) { return }
    if number.isDigits, value <= 24, value == value.rounded() {
      clocks.append(Clock(hour: value, first: Int32(first), end: Int32(end), isSure: false))
    }
  }

  /// *a.m.* and *p.m.* come as two tokens.
  private func isSplitMeridian(_ index: Int, _ input: Input) -> Bool {
    guard index + 1 < input.tokens.count, sameSentence(index, index + 1, input) else {
      return false
    }
    let (left, right) = (input.tokens[index], input.tokens[index + 1])
    guard left.end - left.start == 1, right.end - right.start == 1 else { return false }
    let letter = input.folded[Int(left.start)]
    return (letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"))
      && input.folded[Int(right.start)] == UInt8(ascii: "m")
  }

  private mutating func readMeridian(_ number: Number, _ input: Input) {
    let isSplit = isSplitMeridian(number.end, input)
    let isPM =
      isSplit
      ? input.folded[Int(input.tokens[number.end].start)] == UInt8(ascii: "p")
      : has(.pm, number.end, input)
    guard number.value <= 12 else { return }
    var hour = number.value == 12 ? 0 : number.value
    if isPM { hour += 12 }
    let end = number.end + (isSplit ? 2 : 1)
    add(.clock, hour, number.first, end)
    clocks.append(
      Clock(hour: hour, first: Int32(number.first), end: Int32(end), isSure: true))
  }

  private mutating func readMoney(
    _ number: Number, _ next: WordRole, _ input: Input
  ) -> Bool {
    let isMarked =
      input.tokens[number.first].before.contains(.currencySign)
      || input.tokens[number.end - 1].flags.contains(.currencyAfter)
    var end = number.end
    if next.flags.contains(.currency) {
      end += 1
    } else if !isMarked {
      return false
    }
    var rate = QuantityTest.Rate.none
    var rateEnd = end
    (rate, rateEnd) = self.rate(after: end, input)
    add(.money, number.value, number.first, rateEnd, rate: rate)
    return true
  }

  /// *an hour*, *par semaine*, *de l'heure*, *a night* behind a quantity.
  private func rate(after end: Int, _ input: Input) -> (QuantityTest.Rate, Int) {
    for skip in 0...2 {
      let index = end + skip
      guard index < input.tokens.count, sameSentence(end - 1, index, input) else { break }
      guard skip > 0, let kind = unit(index, input) else {
        let token = input.tokens[index]
        let isLink =
          has(.per, index, input) || has(.at, index, input) || token.flags.contains(.clitic)
        if !isLink, !isThe(index, input) { break }
        continue
      }
      switch kind {
      case .hours: return (.hour, index + 1)
      case .days: return (.day, index + 1)
      case .weeks: return (.week, index + 1)
      case .months: return (.month, index + 1)
      default: break
      }
    }
    return (.none, end)
  }

  private func isThe(_ index: Int, _ input: Input) -> Bool {
    isWord(KnownWord.the, index, input) || isWord(KnownWord.la, index, input)
  }

  private mutating func readUnit(_ number: Number, _ kind: QuantityTest.Kind, _ input: Input) {
    let end = number.end + 1
    var (rate, rateEnd) = self.rate(after: end, input)
    switch kind {
    case .hours:
      if rate == .none {
        // sixteen-hour shifts, 16 hour days; des journées de seize heures
        if has(.shift, end, input), sameSentence(number.first, end, input) {
          (rate, rateEnd) = (.day, end + 1)
        } else if has(.shift, number.first - 2, input),
          sameSentence(number.first - 2, end - 1, input)
        {
          add(.hours, number.value, number.first - 2, end, rate: .day)
          return
        }
      }
      if rate == .none, number.value <= 24, isTimeOfDay(number, input) {
        var clockEnd = end
        if clockEnd < input.tokens.count, sameSentence(number.first, clockEnd, input),
          let minutes = digits(clockEnd, input), minutes < 60
        {
          clockEnd += 1
        }
        add(.clock, number.value, number.first, clockEnd)
        clocks.append(
          Clock(
            hour: number.value, first: Int32(number.first), end: Int32(clockEnd), isSure: true))
        return
      }
      add(.hours, number.value, number.first, rateEnd, rate: rate)
    case .days:
      // 7 jours sur 7, 7 days out of 7
      let seven = end + (isWord(KnownWord.out, end, input) ? 2 : 1)
      if rate == .none, sameSentence(number.first, seven, input),
        digits(seven, input) == 7 || wordNumber(seven, input) == 7,
        unit(seven, input) != .days, isOutOf(seven - 1, input)
      {
        (rate, rateEnd) = (.week, seven + 1)
      }
      add(.days, number.value, number.first, rateEnd, rate: rate)
    default:
      add(kind, number.value, number.first, rateEnd, rate: rate)
    }
  }

  private func isOutOf(_ index: Int, _ input: Input) -> Bool {
    isWord(KnownWord.sur, index, input) || isWord(KnownWord.of, index, input)
      || isWord(KnownWord.on, index, input)
  }

  /// *à 22 h*, *vers 3 heures*: a preposition of time stands before.
  private func isTimeOfDay(_ number: Number, _ input: Input) -> Bool {
    sameSentence(number.first - 1, number.first, input)
      && (has(.at, number.first - 1, input) || has(.until, number.first - 1, input))
      && !has(.duration, number.first - 1, input)
  }

  // MARK: - Working days

  /// Two clock times with a word for *until* between them are a working day of so many hours.
  private mutating func readWorkingDays(_ input: Input) {
    for place in 1..<max(1, clocks.count) {
      let (left, right) = (clocks[place - 1], clocks[place])
      guard left.isSure || right.isSure, right.first >= left.end, right.first - left.end <= 3,
        sameSentence(Int(left.first), Int(right.first), input)
      else { continue }
      var linked = false
      for index in Int(left.end)..<Int(right.first) where has(.until, index, input) {
        linked = true
      }
      if input.tokens[Int(right.first)].before.contains(.dash) { linked = true }
      guard linked else { continue }
      var begin = left.hour
      var end = right.hour
      // "from 6 to 10 p.m.": the first of two has the other half of the day where that is longer.
      if !right.isSure, end <= begin { end += 12 }
      if end <= begin { end += 24 }
      if !left.isSure, end - begin > 24 { begin += 12 }
      let hours = end - begin
      if hours >= 4, hours <= 24 {
        add(.hours, hours, Int(left.first), Int(right.end), rate: .day)
      }
    }
  }
}
