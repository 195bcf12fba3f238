internal import ReportModel
internal import TextMatching

/// Vehicle plates.
extension EntityReader {
  /// A plate as it may stand in the text.
  private struct Candidate {
    var end: Int
    var form: PlateFormat.Form
  }

  /// Looks for the plate that a word such as *plate* names, behind it and then before it.
  mutating func readNamedPlate(at word: Int, _ input: Input) {
    for index in word + 1..<min(input.range.upperBound, word + 8) {
      let roles = entry(index, input).roles
      if roles.contains(.partial) { return }
      if roles.contains(.phone) { break }
      let start = Int(input.tokens[index].originalStart)
      guard let plate = candidate(at: index, input) else { continue }
      // Digits alone are a plate only right behind the word: "plate 123456".
      if plate.form.letters == 0, index > word + 3 { continue }
      return addPlate(start, plate.end, near: word, input)
    }
    for index in stride(from: word - 1, to: max(input.range.lowerBound - 1, word - 7), by: -1) {
      if has(.partial, index, input) { return }
      guard let plate = candidate(at: index, input), plate.form.letters > 0
      else { continue }
      return addPlate(Int(input.tokens[index].originalStart), plate.end, near: word, input)
    }
  }

  /// A plate without such a word: the form of a province whose name stands beside it, in capitals.
  mutating func readProvincePlate(_ token: Int, _ input: Input) -> Bool {
    var first = token
    if token > input.range.lowerBound, input.tokens[token - 1].flags.contains(.allCaps),
      (3...4).contains(input.tokens[token - 1].count), gap(before: token, input) <= 1
    {
      first = token - 1
    } else {
      guard input.range.contains(token + 1), input.tokens[token + 1].flags.contains(.allCaps),
        input.tokens[token + 1].count == 3, gap(before: token + 1, input) <= 1
      else { return false }
    }
    return readProvincePlate(from: first, input)
  }

  /// The same from the token on where it begins.
  mutating func readProvincePlate(from first: Int, _ input: Input) -> Bool {
    guard entry(first, input).roles.isEmpty, !Self.noPlates.contains(input.tokens[first].hash),
      let plate = candidate(at: first, input), plate.form.letters > 0
    else { return false }
    let start = Int(input.tokens[first].originalStart)
    guard let province = province(start, plate.end, near: first, reach: 2, input),
      PlateFormat.isKnown(plate.form, in: words.names[province])
    else { return false }
    add(.plate, start, plate.end, input, detail: UInt64(province + 1))
    return true
  }

  /// Words in capitals before a number that is no plate: BILL 124, CALL 911.
  private static let noPlates = WordSet("bill call code file case age text page hwy item form")

  private mutating func addPlate(_ start: Int, _ end: Int, near word: Int, _ input: Input) {
    let province = province(start, end, near: word, reach: 3, input)
    add(.plate, start, end, input, detail: UInt64((province ?? -1) + 1))
  }

  // MARK: - Candidates

  /// The longest plate that begins at a token: at most three pieces of letters and digits with a
  /// space or hyphen between them.
  private mutating func candidate(at index: Int, _ input: Input) -> Candidate? {
    let start = Int(input.tokens[index].originalStart)
    if Self.isAlphanumeric(byte(start - 1, input)) { return nil }
    var form = PlateFormat.Form()
    var best: Candidate?
    var (place, pieces, piece) = (start, 1, start)
    while true {
      let byte = byte(place, input)
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if isLetter || byte &- 0x30 <= 9 {
        guard form.append(isLetter: isLetter) else { return best }
        place += 1
        continue
      }
      if byte >= 0x80 || !isPiece(piece, place, input) { return best }
      let isVanity = pieces == 1 && form.letters > 0 && form.digits > 0 && form.count >= 4
      if isVanity || (form.digits > 0 && PlateFormat.isKnown(form)) {
        best = Candidate(end: place, form: form)
      }
      guard byte == 0x20 || byte == UInt8(ascii: "-"), pieces < 3,
        Self.isAlphanumeric(self.byte(place + 1, input))
      else { return best }
      pieces += 1
      place += 1
      piece = place
    }
  }

  /// Whether a piece is no word of a sentence: it holds a digit, or at most four letters that are
  /// capitals or no word that often stands behind *plate*.
  private mutating func isPiece(_ start: Int, _ end: Int, _ input: Input) -> Bool {
    var capitals = 0
    for place in start..<end {
      let byte = input.bytes[place]
      if byte &- 0x30 <= 9 { return true }
      if byte &- 0x41 < 26 { capitals += 1 }
    }
    guard end - start <= 4 else { return false }
    let roles = entry(token(at: start, input), input).roles
    if capitals == end - start { return roles.isDisjoint(with: Self.sentenceWords) }
    return capitals == 0 && end - start > 1 && roles.isEmpty
  }

  /// Words of a sentence that is all capitals: PLATE SEEN IN 2023.
  private static let sentenceWords: EntityRole = [
    .filler, .beforeYear, .beforePlace, .particle, .counted, .digits, .number,
  ]

  // MARK: - Provinces

  /// The province that is named beside a plate or beside the word for it, as a place in the names.
  private mutating func province(
    _ start: Int, _ end: Int, near word: Int, reach: Int, _ input: Input
  ) -> Int? {
    let first = token(at: start, input)
    var last = first
    while last < input.range.upperBound, Int(input.tokens[last].originalStart) < end { last += 1 }
    let low = max(input.range.lowerBound, min(first, word) - reach)
    let high = min(input.range.upperBound, max(last, word + 1) + reach)
    for index in low..<high where index < first || index >= last {
      let entry = entry(index, input)
      guard entry.roles.contains(.province) else { continue }
      let token = input.tokens[index]
      // "on" and "ab" are codes only in capitals.
      if token.count == 2, !token.flags.contains(.allCaps) { continue }
      return Int(entry.value)
    }
    return nil
  }
}
