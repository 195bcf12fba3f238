internal import TextMatching

/// Reads numbers with what they count out of one report, in both languages.
///
/// It looks only at tokens that are numbers and at their neighbours in the same sentence, so a
/// report without numbers costs nothing. Its methods are all `mutating`, which keeps the compiler
/// from copying it for every call.
struct QuantityReader: ~Copyable {
  /// The facts of the report, ordered by their first token.
  private(set) var facts = FlatList<QuantityFact>()
  /// Index into the pack's word roles by token; -1 for most.
  private(set) var roleAt = FlatList<Int16>()
  var clocks = FlatList<Clock>()
  /// One past the last token of the last age, which a further one may follow.
  var lastAgeEnd = -1
  let known = KnownWords()
  let aged = AgeWords()
  /// The tokens where a quantity may begin.
  private(set) var starts = FlatList<Int32>()
  /// A bit for each kind of fact that anybody asks for, by `QuantityTest.Kind.place`.
  private let kinds: UInt32

  /// Makes a reader that notes facts of some kinds only.
  init(kinds: UInt32) { self.kinds = kinds }

  struct Clock: BitwiseCopyable {
    var hour: Double
    var first: Int32
    var end: Int32
    var certainty: Certainty
  }

  /// How a text says that a number is a time of day.
  enum Certainty: BitwiseCopyable {
    /// Not at all: a small number.
    case bare
    /// With *h*, which may also be a number of hours.
    case hours
    /// With *am*, *midnight*, *à 6 h*.
    case sure
  }

  /// What the reader looks at, for the time of one call.
  struct Input {
    let tokens: UnsafeBufferPointer<Token>
    let folded: UnsafeBufferPointer<UInt8>
    let roles: UnsafeBufferPointer<WordRole>
    /// The tokens that are numbers.
    let numbers: UnsafeBufferPointer<Int32>
    /// The year in which the report was received; 0 where it does not say so.
    let year: Int
  }

  /// A composed number.
  struct Number {
    var value: Double
    var first: Int
    var end: Int
    var isDigits: Bool
    /// Whether it is a dozen, a couple or another round number.
    var isCollective = false
    /// Whether it ends with *k* or *grand*, which are thousands of dollars.
    var isSlang = false
    /// The place of what is counted: behind *of* in *a couple of girls*, else `end`.
    var counted: Int

    init(value: Double, first: Int, end: Int, isDigits: Bool, isCollective: Bool = false) {
      self.value = value
      self.first = first
      self.end = end
      self.isDigits = isDigits
      self.isCollective = isCollective
      counted = end
    }
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
    lastAgeEnd = -1
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
        addClock(hour, index, index + 1, .sure)
        // As the end of a working day midnight is 24, as a time of day it is 0.
        add(.clock, hour.truncatingRemainder(dividingBy: 24), index, index + 1)
      }
      readOrdinal(role, at: index, input)
      return index + 1
    }
    return max(index + 1, classify(number, input))
  }

  private mutating func readOrdinal(_ role: WordRole, at index: Int, _ input: Input) {
    readAgeWord(role, at: index, input)
    if role.flags.contains(.half), isShare(index, input) { add(.percent, 50, index, index + 1) }
    guard let value = role.value(as: .ordinal) else { return }
    let isCounted =
      sameSentence(index, index + 1, input) && unit(index + 1, input) == .times
    // "twice" says it alone, "second" only with "time".
    if value == 2, !isCounted, input.tokens[index].count != 5 { return }
    add(.times, value, index, isCounted ? index + 2 : index + 1)
  }

  /// Whether *half* is a part of something, and not of an hour, a dozen or a word.
  private mutating func isShare(_ index: Int, _ input: Input) -> Bool {
    // à moitié vide
    if isWord(known.a, index - 1, input) { return false }
    guard isJoined(index + 1, input) else { return true }
    return !input.tokens[index + 1].before.contains(.hyphen)
      && !isWord(known.a, index + 1, input) && !isWord(known.an, index + 1, input)
      && !isWord(known.past, index + 1, input) && !has(.multiplier, index + 1, input)
      && unit(index + 1, input) == nil
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

  /// Reads what a number counts, and returns the first token behind what was read of it.
  private mutating func classify(_ number: Number, _ input: Input) -> Int {
    let (first, end, value) = (number.first, number.end, number.value)
    let last = input.tokens[end - 1]
    // What stands behind the number in its sentence is asked for again and again.
    let isFollowed = sameSentence(first, number.counted, input)
    if isFollowed, number.isDigits, input.tokens[end].flags.contains(.number),
      let read = readPair(number, input)
    {
      return read
    }
    let next = isFollowed ? role(number.counted, input) : WordRole()
    add(.number, value, first, end)
    if last.flags.contains(.percent) || next.unit == .percent {
      add(.percent, value, first, last.flags.contains(.percent) ? end : end + 1)
      return end
    }
    if isFollowed, isPerCent(end, input) {
      add(.percent, value, first, end + 2)
      return end + 2
    }
    if next.unit == .times {
      add(.times, value, first, end + 1)
      return end
    }
    if let read = readMoney(number, next, input) { return read }
    if isFollowed, let read = readTimeOfDay(number, next, input) { return read }
    if readGroup(number, next, input) { return end }
    if let read = readAge(number, next, isFollowed, input) { return read }
    let isRate = isFollowed && input.tokens[end].before.contains(.slash)
    if !isRate, let kind = next.unit ?? daysLetter(number, isFollowed, input) {
      return readUnit(number, kind, input)
    }
    if isFollowed, readPeople(number, next, input) { return end }
    if number.isDigits, value <= 24, value == value.rounded() {
      addClock(value, first, end, .bare)
    }
    return end
  }

  /// *per cent*, *pour cent*
  private mutating func isPerCent(_ index: Int, _ input: Input) -> Bool {
    (isWord(known.per, index, input) || isWord(known.pour, index, input))
      && isJoined(index + 1, input) && isWord(known.cent, index + 1, input)
      && !counts(index + 2, input)
  }

  /// *7j/7*: the letter alone is no word for days, as it begins *j'ai*.
  private mutating func daysLetter(
    _ number: Number, _ isFollowed: Bool, _ input: Input
  ) -> QuantityTest.Kind? {
    let isDays =
      isFollowed && isWord(known.j, number.end, input) && isGlued(number.end, input)
      && !input.tokens[number.end].flags.contains(.clitic)
    return isDays ? .days : nil
  }

  /// Reads two numbers with a sign between them: *10:30*, *24/7*.
  private mutating func readPair(_ number: Number, _ input: Input) -> Int? {
    let next = input.tokens[number.end]
    if next.before == .semicolonOrColon { return readColonTime(number, input) }
    guard next.before == .slash, next.count == 1, digits(number.end, input) == 7,
      number.value == 24 || number.value == 7
    else { return nil }
    let (first, end) = (number.first, number.end + 1)
    // The 24th of July: "le 24/7", "24/7/2024".
    let isDate =
      isWord(in: known.dates, first - 1, input)
      || (sameSentence(first, end, input) && input.tokens[end].flags.contains(.number)
        && input.tokens[end].before == .slash)
    if isDate { return nil }
    add(.days, 7, first, end, rate: .week)
    return end
  }
}
