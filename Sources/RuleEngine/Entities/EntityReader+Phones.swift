internal import ReportModel
internal import TextMatching

/// Telephone numbers (E.164; North American Numbering Plan) and payment cards.
extension EntityReader {
  /// Reads a phone number at a group, and returns the first group behind it.
  mutating func readPhone(at first: Int, _ input: Input) -> Int? {
    let start = Int(groups[first].start)
    if isAmount(start, input) { return nil }
    if let end = readInternational(at: first, input) { return end }
    guard !isGluedBefore(first, input) else { return nil }
    var value: UInt64 = 0
    var count = 0
    var place = first
    // The country code 1, by itself.
    let hasCode = groups[first].count == 1 && groups[first].value == 1
    if hasCode { place += 1 }
    let body = place
    var boundaries: UInt32 = 0
    var (singles, pairs) = (0, 0)
    while place < groups.count, count < 10 {
      let group = groups[place]
      guard group.count <= 11, place == body || joins(place, input) else { return nil }
      value = value &* Self.power(Int(group.count)) &+ group.value
      count += Int(group.count)
      boundaries |= 1 << UInt32(min(count, 31))
      if group.count == 1 { singles += 1 }
      if group.count == 2, !group.isWord { pairs += 1 }
      place += 1
    }
    var areas = boundaries
    if count == 11, place == body + 1, !hasCode, value / Self.power(10) == 1 {
      value %= Self.power(10)
      count = 10
      areas = 0
    }
    // 514 555 1234, 514-5551234, 5145551234; never 20 51 45 55 12.
    let isShaped = place == body + 1 || areas & 1 << 3 != 0
    guard count == 10, isShaped, Self.isNorthAmerican(value) else { return nil }
    if place > body + 1, areas & 1 << 6 == 0, place > body + 2 { return nil }
    guard !isGluedBehind(place - 1, input) else { return nil }
    // Not from 1 to 10, nor a part of more digits that stand one by one.
    if singles > 3, pairs > 0 || !isWholeRun(first, place, input) { return nil }
    addPhone(Self.power(10) + value, first, place, input)
    return place
  }

  /// Whether area code and exchange are ones that can be given out: 2 to 9 first, no second 9 in the
  /// area code, neither of the form N11 (North American Numbering Plan).
  static func isNorthAmerican(_ number: UInt64) -> Bool {
    let area = number / 10_000_000
    let exchange = number / 10_000 % 1000
    return (200...999).contains(area) && (200...999).contains(exchange)
      && area / 10 % 10 != 9 && area % 100 != 11 && exchange % 100 != 11
  }

  private mutating func addPhone(_ number: UInt64, _ first: Int, _ end: Int, _ input: Input) {
    var start = Int(groups[first].start)
    var stop = Int(groups[end - 1].end)
    if byte(start - 1, input) == UInt8(ascii: "(") {
      var place = start
      while place < stop, input.bytes[place] != UInt8(ascii: ")") { place += 1 }
      if place < stop { start -= 1 }
    }
    if byte(start - 1, input) == UInt8(ascii: "+") { start -= 1 }
    // The marks of a digit in a box: U+FE0F, U+20E3.
    while true {
      let mark = (byte(stop, input), byte(stop + 1, input), byte(stop + 2, input))
      guard mark == (0xEF, 0xB8, 0x8F) || mark == (0xE2, 0x83, 0xA3) else { break }
      stop += 3
    }
    add(.phone, start, stop, input, detail: number)
  }

  // MARK: - Signs around it

  /// Whether a group goes on with the number before it: commas part only words and 514, 555, 1234.
  private mutating func joins(_ place: Int, _ input: Input) -> Bool {
    let (last, group) = (groups[place - 1], groups[place])
    guard group.token != last.token else { return true }
    let before = input.tokens[Int(group.token)].before
    return !before.contains(.comma) || (last.isWord && group.isWord)
      || (last.count == 3 && group.count >= 3)
  }

  private mutating func isAmount(_ start: Int, _ input: Input) -> Bool {
    var place = start - 1
    if byte(place, input) == 0x20 { place -= 1 }
    return byte(place, input) == UInt8(ascii: "$") || byte(place, input) == UInt8(ascii: "#")
  }

  private static func isJoiner(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 26
  }

  /// Whether a sign joins a number to a number or letters before it: *2024-514-555-1234*.
  private mutating func isGluedBefore(_ first: Int, _ input: Input) -> Bool {
    let start = Int(groups[first].start)
    return Self.isJoiner(byte(start - 1, input)) && Self.isWordByte(byte(start - 2, input))
      && !(first > 0 && groups[first - 1].isWord)
  }

  private mutating func isGluedBehind(_ last: Int, _ input: Input) -> Bool {
    let end = Int(groups[last].end)
    return Self.isJoiner(byte(end, input)) && byte(end + 1, input) &- 0x30 <= 9
  }

  /// Whether digits that stand one by one are all of their row.
  private mutating func isWholeRun(_ first: Int, _ end: Int, _ input: Input) -> Bool {
    let isFirst = first == 0 || groups[first - 1].count > 1
    return isFirst && (end == groups.count || groups[end].count > 1)
  }

  // MARK: - International

  /// Numbers behind `+`, `00` or `011`: country code and length by the plan of the country, where it
  /// is one that calls often concern, else 8 to 15 digits (E.164).
  private mutating func readInternational(at first: Int, _ input: Input) -> Int? {
    let start = Int(groups[first].start)
    let sign = byte(start - 1, input)
    let hasPlus =
      sign == UInt8(ascii: "+") || (sign == 0x28 && byte(start - 2, input) == UInt8(ascii: "+"))
    let isPrefix =
      groups[first].value == 11 && groups[first].count == 3
      || groups[first].value == 0 && groups[first].count == 2
    guard hasPlus || isPrefix else { return nil }
    let body = hasPlus ? first : first + 1
    var value: UInt64 = 0
    var count = 0
    var best: (end: Int, value: UInt64)?
    var place = body
    while place < groups.count, count + Int(groups[place].count) <= 15 {
      let group = groups[place]
      guard place == body || !hasComma(place, input) else { break }
      value = value &* Self.power(Int(group.count)) &+ group.value
      count += Int(group.count)
      place += 1
      switch Self.lengths(value, count) {
      case .some(let lengths): if lengths.contains(count) { best = (place, value) }
      case nil: if hasPlus, count >= 8 { best = (place, value) }
      }
    }
    guard let best, value > 0 else { return nil }
    addPhone(best.value, first, best.end, input)
    return best.end
  }

  private mutating func hasComma(_ place: Int, _ input: Input) -> Bool {
    groups[place].token != groups[place - 1].token
      && input.tokens[Int(groups[place].token)].before.contains(.comma)
  }

  /// The numbers of digits, country code included, that the plan of a country allows; `nil` where it
  /// is not listed.
  private static func lengths(_ value: UInt64, _ count: Int) -> ClosedRange<Int>? {
    for digits in 1...3 where count > digits {
      let code = value / power(count - digits)
      for plan in plans where plan.code == code && plan.digits == digits { return plan.lengths }
    }
    return nil
  }

  /// National plans as ITU-T lists them (E.164, National Numbering Plans).
  private static let plans: [(code: UInt64, digits: Int, lengths: ClosedRange<Int>)] = [
    (1, 1, 11...11), (7, 1, 11...11), (20, 2, 11...12), (27, 2, 11...11), (33, 2, 11...11),
    (34, 2, 11...11), (36, 2, 10...11), (39, 2, 11...12), (40, 2, 11...11), (41, 2, 11...11),
    (44, 2, 11...12), (48, 2, 11...11), (49, 2, 11...13), (51, 2, 10...11), (52, 2, 12...13),
    (53, 2, 9...10), (55, 2, 12...13), (56, 2, 11...11), (57, 2, 10...12), (58, 2, 12...12),
    (60, 2, 10...12), (62, 2, 10...13), (63, 2, 11...12), (66, 2, 10...11), (81, 2, 11...12),
    (82, 2, 10...12), (84, 2, 11...12), (86, 2, 12...13), (90, 2, 12...12), (91, 2, 12...12),
    (92, 2, 11...12), (94, 2, 11...11), (98, 2, 12...12), (212, 3, 12...12), (213, 3, 11...12),
    (216, 3, 11...11), (221, 3, 12...12), (225, 3, 13...13), (234, 3, 11...13), (237, 3, 12...12),
    (243, 3, 12...12), (251, 3, 12...12), (254, 3, 12...12), (380, 3, 12...12), (502, 3, 11...11),
    (503, 3, 11...11), (504, 3, 11...11), (505, 3, 11...11), (506, 3, 11...11), (509, 3, 11...11),
    (852, 3, 11...11), (880, 3, 12...13), (961, 3, 10...11), (971, 3, 11...12), (977, 3, 11...13),
  ]

  // MARK: - Payment cards

  /// Reads the number of a payment card: 15 or 16 digits, in fours or in one piece, with the first
  /// digit of a card network and the check digit of ISO/IEC 7812.
  mutating func readCard(at first: Int, _ input: Input) -> Int? {
    var value: UInt64 = 0
    var count = 0
    var place = first
    while place < groups.count, count < 15 {
      let group = groups[place]
      let isPart =
        group.count == 4 || place == first || (count == 4 && group.count == 6)
        || (count == 10 && group.count == 5)
      guard !group.isWord, isPart, place == first || !hasComma(place, input) else { return nil }
      if count + Int(group.count) > 16 { return nil }
      value = value * Self.power(Int(group.count)) + group.value
      count += Int(group.count)
      place += 1
    }
    let leading = value / Self.power(max(0, count - 1))
    guard count == 16 ? (2...6).contains(leading) : count == 15 && leading == 3,
      place == first + 1 || groups[first].count == 4, !isGluedBehind(place - 1, input),
      !isGluedBefore(first, input), NumberChecks.passesLuhn(value)
    else { return nil }
    add(.card, Int(groups[first].start), Int(groups[place - 1].end), input)
    return place
  }

  /// A power of ten; at most 10^18.
  static func power(_ exponent: Int) -> UInt64 {
    var value: UInt64 = 1
    for _ in 0..<min(exponent, 18) { value *= 10 }
    return value
  }
}
