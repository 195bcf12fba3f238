extension FieldReader {
  /// Reads a number: digits, with thousands (`1,500`, `1 500`) and decimals (`3.50`, `7,50`).
  ///
  /// It is folded to digits with `.` before the decimals, so that all spellings are one term.
  mutating func readNumber(_ word: inout Word) {
    word.flags.insert(.number)
    let first = digits(at: position)
    var written = writeDigits(from: position, to: first.end, at: 0)
    var end = first.end
    if !followsSeparatedDigits {
      if first.count <= 3, bytes[position] != 0x30, let groupsEnd = thousands(from: first.end) {
        written += writeDigits(from: end, to: groupsEnd, at: written)
        end = groupsEnd
      }
      if let decimals = decimals(from: end) {
        folded[foldedCount + 1 + written] = 0x2E
        written += 1
        written += writeDigits(from: end + 1, to: decimals, at: written)
        end = decimals
      }
    }
    word.end = end
    word.count = written
    noteSigns(after: end, in: &word.flags)
  }

  /// The end of the digits at a place, and their number.
  private mutating func digits(at place: Int) -> (end: Int, count: Int) {
    var end = place
    var number = 0
    while end < count {
      if bytes[end] &- 0x30 <= 9 {
        end += 1
      } else if bytes[end] >= 0x80 {
        let (entry, length) = table.entry(at: end, in: bytes, count: count)
        guard entry.kind == .digit else { break }
        end += length
      } else {
        break
      }
      number += 1
    }
    return (end, number)
  }

  /// Writes the digits of a range behind the folded text, without signs, and returns how many.
  private mutating func writeDigits(from start: Int, to end: Int, at offset: Int) -> Int {
    var place = start
    var written = offset
    while place < end {
      let (entry, length) = table.entry(at: place, in: bytes, count: count)
      if entry.kind == .digit {
        folded[foldedCount + 1 + written] = UInt8(truncatingIfNeeded: entry.payload)
        written += 1
      }
      place += length
    }
    return written - offset
  }

  /// Whether the number stands behind a digit and a `.` or `,`: a date, a version or a list.
  private var followsSeparatedDigits: Bool {
    guard position >= 2 else { return false }
    let sign = bytes[position - 1]
    return (sign == 0x2E || sign == 0x2C) && bytes[position - 2] &- 0x30 <= 9
  }

  /// The end of the groups of three digits behind the first group, or `nil` if there are none.
  private mutating func thousands(from end: Int) -> Int? {
    guard let (separator, _) = groupSeparator(at: end) else { return nil }
    var place = end
    while let (next, length) = groupSeparator(at: place), next == separator {
      let group = digits(at: place + length)
      if group.count == 0 { break }
      // Another length makes it a telephone number or a list, not thousands.
      guard group.count == 3 else { return nil }
      place = group.end
    }
    let isJoined = separator == 0x20 && place + 1 < count && bytes[place] == 0x2D
    if isJoined, bytes[place + 1] &- 0x30 <= 9 { return nil }
    return place == end ? nil : place
  }

  /// The separator of thousands at a place (all spaces count as one) and its length.
  private mutating func groupSeparator(at place: Int) -> (sign: UInt8, length: Int)? {
    guard place < count else { return nil }
    if bytes[place] == 0x2C { return (0x2C, 1) }
    if bytes[place] == 0x20 { return (0x20, 1) }
    guard bytes[place] >= 0x80 else { return nil }
    let (entry, length) = table.entry(at: place, in: bytes, count: count)
    return entry.kind == .space ? (0x20, length) : nil
  }

  /// The end of the decimals behind a place, or `nil` if there are none.
  private mutating func decimals(from place: Int) -> Int? {
    guard place < count, bytes[place] == 0x2E || bytes[place] == 0x2C else { return nil }
    let sign = bytes[place]
    let decimals = digits(at: place + 1)
    guard decimals.count > 0 else { return nil }
    // `12.05.2024` and `3,4,5` are no decimals.
    if decimals.end + 1 < count, bytes[decimals.end] == sign,
      bytes[decimals.end + 1] &- 0x30 <= 9
    {
      return nil
    }
    let isSmall = bytes[position] == 0x30 && place == position + 1
    if sign == 0x2C, decimals.count > 2, !isSmall { return nil }
    return decimals.end
  }

  /// Notes a percent sign or a sign of money behind a number, with or without a space.
  private mutating func noteSigns(after end: Int, in flags: inout TokenFlags) {
    guard end < count else { return }
    var (entry, length) = table.entry(at: end, in: bytes, count: count)
    var place = end
    if entry.kind == .space {
      place += length
      guard place < count else { return }
      (entry, length) = table.entry(at: place, in: bytes, count: count)
    }
    if entry.kind == .percent {
      flags.insert(.percent)
    } else if entry.kind == .currency {
      // `5 $10`: the sign belongs to the next number.
      let next = place + length
      let opensNext = place > end && next < count && bytes[next] &- 0x30 <= 9
      if !opensNext { flags.insert(.currencyAfter) }
    }
  }
}
