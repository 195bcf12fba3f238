internal import ReportModel
internal import TextMatching

/// Numbers that a state or a bank gives to a person: never by their digits alone, always with a word
/// that says what they are.
extension EntityReader {
  /// Looks for the number that a word names, behind it and then before it.
  mutating func readNamed(_ roles: EntityRole, at word: Int, _ input: Input) {
    if roles.contains(.plate) { return readNamedPlate(at: word, input) }
    guard let kind = identifier(roles, at: word, input) else { return }
    let reach = kind == .account ? 5 : 8
    let (first, last) = (
      max(input.range.lowerBound, word - 5), min(input.range.upperBound, word + 1 + reach)
    )
    // Mostly there is no number anywhere near.
    guard (first..<last).contains(where: { $0 != word && mayBegin($0, input) }) else { return }
    for index in word + 1..<last {
      let entry = entry(index, input)
      if isOther(entry.roles, roles) { break }
      if mayBegin(index, input), read(kind, at: index, word, input) { return }
    }
    for index in (first..<word).reversed() {
      if isOther(entry(index, input).roles, roles) { break }
      if mayBegin(index, input), read(kind, at: index, word, input) { return }
    }
  }

  /// Whether a word begins something else.
  private func isOther(_ roles: EntityRole, _ own: EntityRole) -> Bool {
    roles.contains(.phone) || !roles.intersection(.identifiers).subtracting(own).isEmpty
  }

  /// What a word names, given the words beside it.
  private mutating func identifier(
    _ roles: EntityRole, at word: Int, _ input: Input
  ) -> Entity.Kind? {
    if roles.contains(.sin) {
      if input.tokens[word].count <= 3 { return .sin }
      return isSocial(word - 1, input) || isSocial(word + 1, input) ? .sin : nil
    }
    if roles.contains(.uci) { return .uci }
    if roles.contains(.health) {
      let isWeak = Self.weakHealth.contains(input.tokens[word].hash)
      return !isWeak || isBeside([.document, .number], word, 2, input) ? .healthCard : nil
    }
    if roles.contains(.passport) { return .passport }
    if roles.contains(.driver) { return isBeside(.document, word, 3, input) ? .licence : nil }
    if !roles.isDisjoint(with: [.account, .transit, .institution]) { return .account }
    return nil
  }

  private static let weakHealth = WordSet("health sante")
  private static let social = WordSet("social sociale")

  private mutating func isSocial(_ index: Int, _ input: Input) -> Bool {
    input.range.contains(index) && Self.social.contains(input.tokens[index].hash)
  }

  private mutating func isBeside(
    _ roles: EntityRole, _ word: Int, _ reach: Int, _ input: Input
  ) -> Bool {
    for index in word - reach...word + reach
    where !entry(index, input).roles.isDisjoint(with: roles) { return true }
    return false
  }

  /// Whether a token holds a digit, or is a few letters before one.
  private mutating func mayBegin(_ index: Int, _ input: Input) -> Bool {
    let token = input.tokens[index]
    // A part of something longer: 01234 in A1234-56789-01234.
    let start = Int(token.originalStart)
    let sign = byte(start - 1, input)
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "."),
      byte(start - 2, input) &- 0x30 <= 9
    {
      return false
    }
    if token.flags.contains(.number) { return true }
    if token.count > 20 { return false }
    if token.flags.contains(.hasSigns) {
      for place in Int(token.start)..<Int(token.end) where input.folded[place] &- 0x30 <= 9 {
        return true
      }
    }
    return token.count <= 5 && input.range.contains(index + 1)
      && gap(before: index + 1, input) <= 1 && input.tokens[index + 1].flags.contains(.number)
  }

  private mutating func read(
    _ kind: Entity.Kind, at index: Int, _ word: Int, _ input: Input
  ) -> Bool {
    switch kind {
    case .sin: readSIN(at: index, input)
    case .uci: readUCI(at: index, input)
    case .healthCard: readHealthCard(at: index, word, input)
    case .passport: readPassport(at: index, input)
    case .licence: readLicence(at: index, input)
    default: readAccount(at: index, word, input)
    }
  }

  // MARK: - Digits

  /// The first digits at a token: their number, shape (the counts of the groups as hexadecimal
  /// digits, `0x433`) and end, when nothing is joined to them.
  private mutating func digits(
    at index: Int, _ input: Input, shapes: [Int]
  ) -> (value: UInt64, shape: Int, start: Int, end: Int)? {
    guard input.tokens[index].flags.contains(.number) else { return nil }
    _ = gatherGroups(from: index, input)
    var (value, shape) = (UInt64(0), 0)
    var best: (value: UInt64, shape: Int, start: Int, end: Int)?
    for place in 0..<min(groups.count, 4) {
      let group = groups[place]
      if group.isWord || group.count > 12 { break }
      value = value &* Self.power(Int(group.count)) &+ group.value
      shape = shape << 4 | Int(group.count)
      let isJoined =
        byte(Int(group.end), input) == UInt8(ascii: "-")
        && byte(Int(group.end) + 1, input) &- 0x30 <= 9
      if shapes.contains(shape), !isJoined {
        best = (value, shape, Int(groups[0].start), Int(group.end))
      }
    }
    return best
  }

  /// Social Insurance Number: nine digits with the check digit of Luhn (Service Canada).
  private mutating func readSIN(at index: Int, _ input: Input) -> Bool {
    guard let number = digits(at: index, input, shapes: [9, 0x333]),
      NumberChecks.passesLuhn(number.value)
    else { return false }
    add(.sin, number.start, number.end, input)
    return true
  }

  /// Unique Client Identifier: eight or ten digits, `1234-5678` or `12-3456-7890` (IRCC).
  private mutating func readUCI(at index: Int, _ input: Input) -> Bool {
    guard let number = digits(at: index, input, shapes: [8, 0x44, 10, 0x244]) else { return false }
    add(.uci, number.start, number.end, input)
    return true
  }

  /// A health card: eight to twelve digits by province, in Ontario with two letters behind them; in
  /// Quebec four letters and eight digits.
  private mutating func readHealthCard(at index: Int, _ word: Int, _ input: Input) -> Bool {
    if let end = healthCardOfQuebec(at: index, input) {
      add(.healthCard, Int(input.tokens[index].originalStart), end, input)
      return true
    }
    let shapes = [10, 0x433, 9, 0x333, 12, 0x444, 8, 0x44]
    guard let number = digits(at: index, input, shapes: shapes) else { return false }
    // A Personal Health Number of ten digits is that of British Columbia and has a check digit.
    let isNamedPHN = input.tokens[word].hash == phn
    let isLong = number.shape == 10 || number.shape == 0x433
    if isNamedPHN, isLong, !NumberChecks.isHealthNumberOfBC(number.value) { return false }
    var end = number.end
    let behind = token(at: number.end, input)
    if isLong, input.range.contains(behind), input.tokens[behind].flags.contains(.allCaps),
      input.tokens[behind].count == 2, Int(input.tokens[behind].originalStart) <= end + 1
    {
      end = Int(input.tokens[behind].originalEnd)
    }
    add(.healthCard, number.start, end, input)
    return true
  }

  /// Four letters, then eight digits that hold a date of birth; the end, or `nil`.
  mutating func healthCardOfQuebec(at index: Int, _ input: Input) -> Int? {
    let token = input.tokens[index]
    guard token.originalEnd - token.originalStart == 4 || token.count == 12 else { return nil }
    var place = Int(token.originalStart)
    for _ in 0..<4 {
      guard (byte(place, input) | 0x20) &- 0x61 < 26 else { return nil }
      place += 1
    }
    var value: UInt64 = 0
    var digits = 0
    while digits < 8 {
      let isGap = digits == 0 || digits == 4
      if isGap, byte(place, input) == 0x20 || byte(place, input) == UInt8(ascii: "-") { place += 1 }
      let digit = byte(place, input) &- 0x30
      guard digit <= 9 else { return nil }
      value = value * 10 + UInt64(digit)
      digits += 1
      place += 1
    }
    return byte(place, input) &- 0x30 <= 9 || !NumberChecks.isDateOfRAMQ(value) ? nil : place
  }

  /// A health card of Quebec without a word that names it: only with its letters in capitals.
  mutating func readSpacedHealthCard(at place: Int, _ input: Input) -> Int? {
    let letters = Int(groups[place].token) - 1
    guard input.range.contains(letters), input.tokens[letters].flags.contains(.allCaps),
      entry(letters, input).roles.isEmpty,
      let end = healthCardOfQuebec(at: letters, input)
    else { return nil }
    add(.healthCard, Int(input.tokens[letters].originalStart), end, input)
    var next = place
    while next < groups.count, Int(groups[next].start) < end { next += 1 }
    return next
  }

  // MARK: - Letters and digits

  /// A passport: six to nine letters and digits in one piece, `AB123456` or `A123456BC` in Canada
  /// (IRCC); two capitals may stand apart.
  private mutating func readPassport(at index: Int, _ input: Input) -> Bool {
    let start = Int(input.tokens[index].originalStart)
    var (end, letters, digits) = (start, 0, 0)
    while end - start <= 10, Self.isAlphanumeric(byte(end, input)) {
      if byte(end, input) &- 0x30 <= 9 { digits += 1 } else { letters += 1 }
      end += 1
      let isPart = digits == 0 && (1...2).contains(letters) && byte(end, input) == 0x20
      if isPart, input.tokens[index].flags.contains(.capitalised), byte(end + 1, input) &- 0x30 <= 9
      {
        end += 1
      }
    }
    guard (6...9).contains(letters + digits), digits >= 5, letters <= 3,
      !(letters == 0 && digits == 8 && Self.isDate(start, input)),
      !(letters == 0 && isMoney(index, input))
    else { return false }
    add(.passport, start, end, input)
    return true
  }

  /// Eight digits that are a day of this time: 20240506.
  private static func isDate(_ start: Int, _ input: Input) -> Bool {
    var value = 0
    for place in start..<min(start + 8, input.bytes.count) {
      value = value * 10 + Int(input.bytes[place] &- 0x30)
    }
    return (1900...2099).contains(value / 10_000) && (1...12).contains(value / 100 % 100)
      && (1...31).contains(value % 100)
  }

  private mutating func isMoney(_ index: Int, _ input: Input) -> Bool {
    input.tokens[index].flags.contains(.currencyAfter)
      || input.tokens[index].before.contains(.currencySign)
  }

  /// A driver's licence: five to seventeen letters and digits with at least five digits, parted by
  /// hyphens or spaces (`A1234-56789-01234` in Ontario, `A1234-567890-12` in Quebec).
  private mutating func readLicence(at index: Int, _ input: Input) -> Bool {
    let start = Int(input.tokens[index].originalStart)
    var (place, end, letters, digits) = (start, start, 0, 0)
    while place - start < 26 {
      let byte = byte(place, input)
      if byte &- 0x30 <= 9 {
        digits += 1
      } else if (byte | 0x20) &- 0x61 < 26 {
        letters += 1
      } else {
        let isJoined = byte == UInt8(ascii: "-") || (byte == 0x20 && digits > 0)
        guard isJoined, self.byte(place + 1, input) &- 0x30 <= 9 else { break }
        place += 1
        continue
      }
      place += 1
      end = place
    }
    guard digits >= 5, letters <= 7, letters + digits <= 17, !isMoney(index, input) else {
      return false
    }
    let isDate = letters == 0 && digits == 8 && Self.isDate(start, input)
    // « Numéro donné : 555-0199 » is a local call.
    let isCall = letters == 0 && end - start > digits && byte(start + 3, input) == UInt8(ascii: "-")
    if isDate || isCall { return false }
    add(.licence, start, end, input)
    return true
  }

  // MARK: - Accounts

  /// A bank account: seven to twelve digits; the transit number of a branch has five, the number of
  /// an institution three (Payments Canada, Rule A4).
  private mutating func readAccount(at index: Int, _ word: Int, _ input: Input) -> Bool {
    if isMoney(index, input) { return false }
    let roles = entry(word, input).roles
    var shapes = [0x537, 0x538, 0x539, 0x53A, 0x53B, 0x53C, 0x53]
    if roles.contains(.account) { shapes += [7, 8, 9, 10, 11, 12] }
    if roles.contains(.transit) { shapes += [5] }
    if roles.contains(.institution), index - word <= 3, index > word { shapes += [3] }
    guard let number = digits(at: index, input, shapes: shapes) else { return false }
    let behind = token(at: number.end, input)
    if has(.counted, behind, input) { return false }
    add(.account, number.start, number.end, input)
    return true
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 < 26
  }
}
