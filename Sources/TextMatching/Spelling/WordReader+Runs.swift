/// Words that stand apart and belong together.
extension WordReader {
  /// The fewest letters that stand alone in a row and may be a word.
  private static let fewestLetters = 4
  /// The most tokens that are read as one word, and where there are signs for letters.
  private static let mostParts = 12
  private static let mostSignedParts = 4

  // MARK: - Letters that stand alone

  /// Finds words in the row of single letters around a token: `p a s s p o r t`, `P-A-S-S-P-O-R-T`.
  mutating func findSpacedLetters(
    around index: Int, _ text: borrowing TextBuffer, _ context: Context
  ) {
    guard let row = row(around: index, text, where: { letter(of: $0, text) != nil }) else {
      return
    }
    spacedEnd = row.upperBound
    guard row.count >= Self.fewestLetters else { return }
    var letters = row.map { letter(of: $0, text) ?? 0 }
    let count = letters.count
    letters.append(contentsOf: repeatElement(0, count: 8))
    var start = 0
    letters.withUnsafeMutableBufferPointer { letters in
      guard let base = letters.baseAddress else { return }
      while start + Self.fewestLetters <= count {
        let longest = min(count - start, Edits.longest)
        guard context.words.mayBegin(base + start),
          let length = stride(from: longest, through: Self.fewestLetters, by: -1).first(where: {
            context.words.number(of: UnsafeBufferPointer(start: base + start, count: $0)) != nil
          })
        else {
          start += 1
          continue
        }
        let tokens = row.lowerBound + start..<row.lowerBound + start + length
        let digits = tokens.count { text.tokens[$0].flags.contains(.number) }
        if digits * 2 < length {
          let word = Array(UnsafeBufferPointer(start: base + start, count: length))
          add(Reading(.disguise, word: word), tokens)
          blockedEnd = row.upperBound
        }
        start += length
      }
    }
  }

  /// The letter that a token is, or that its digit most likely stands for; `nil` for longer ones.
  private func letter(of index: Int, _ text: borrowing TextBuffer) -> UInt8? {
    let token = text.tokens[index]
    guard token.count == 1, !token.flags.contains(.clitic) else { return nil }
    let byte = text.folded[Int(token.start)]
    return byte &- 0x61 < 26 ? byte : LookAlikes.letters(for: byte).first
  }

  /// The tokens around one that are all alike, in its sentence and behind the last change.
  private func row(
    around index: Int, _ text: borrowing TextBuffer, where isPart: (Int) -> Bool
  ) -> Range<Int>? {
    guard isPart(index) else { return nil }
    let sentence = text.sentences[Int(text.tokens[index].sentence)]
    let earliest = max(Int(sentence.firstToken), Int(changes.last?.end ?? 0))
    var (first, end) = (index, index + 1)
    while first > earliest, isPart(first - 1) { first -= 1 }
    while end < Int(sentence.endToken), isPart(end) { end += 1 }
    return first..<end
  }

  // MARK: - Parts that touch

  /// Finds words whose parts have signs between them, or signs for letters at their start:
  /// `pass🔥port`, `m!ssing`, `1ncall`, `$ex`.
  mutating func findJoinedParts(
    around index: Int, _ text: inout TextBuffer, _ context: Context
  ) {
    guard let touching = row(around: index, text, where: { touches($0, text, context) }) else {
      leadingSign(at: index, &text, context)
      return
    }
    joinedEnd = touching.upperBound
    let earliest = Int(changes.last?.end ?? 0)
    let run = max(earliest, touching.lowerBound - 1)..<touching.upperBound
    let place = context.language.place
    let key = key(of: run, text, context)
    if memories[place].hasSeen(key) { return }
    let count = changes.count
    defer { if changes.count == count { memories[place].note(key) } }
    let parts = Parts(run, text) { gap(before: $0, text, context) }
    var start = run.lowerBound
    while start + 1 < run.upperBound {
      let most = parts.hasSigns ? Self.mostSignedParts : Self.mostParts
      var end = min(run.upperBound, start + most)
      if parts.hasSigns || parts.mayBegin(start, context.words) {
        while end > start + 1, !join(start..<end, parts, text, context) { end -= 1 }
      } else {
        end = start + 1
      }
      start = end
    }
  }

  /// A hash of the words of a run and of what is between them: a run that is nothing but itself, as
  /// most with a hyphen are, is judged once.
  private func key(
    of run: Range<Int>, _ text: borrowing TextBuffer, _ context: Context
  ) -> UInt64 {
    var key = UInt64(run.count)
    for index in run {
      if index > run.lowerBound {
        for byte in gap(before: index, text, context) { key = TokenHash.mix(key ^ UInt64(byte)) }
      }
      key = TokenHash.mix(key ^ text.tokens[index].hash)
    }
    return key
  }

  /// The parts of a run in one piece.
  private struct Parts {
    /// The first token.
    var first: Int
    /// The folded letters of all parts.
    var letters: [UInt8] = []
    /// Where each part begins in `letters`, and the end.
    var starts: [Int] = [0]
    /// Whether a part, or what is between parts, has signs that may stand for letters.
    var hasSigns = false

    init(
      _ run: Range<Int>, _ text: borrowing TextBuffer,
      gap: (Int) -> UnsafeBufferPointer<UInt8>
    ) {
      first = run.lowerBound
      for index in run {
        let token = text.tokens[index]
        letters += text.folded[Int(token.start)..<Int(token.end)]
        starts.append(letters.count)
        if index == first { continue }
        let gap = gap(index)
        // Nothing between two parts: one of them is a number.
        let isSign =
          gap.count == 1 && (gap[0] == Self.star || !LookAlikes.letters(for: gap[0]).isEmpty)
        hasSigns = hasSigns || gap.isEmpty || isSign
      }
      hasSigns = hasSigns || letters.contains { $0 &- 0x61 >= 26 }
      letters.append(contentsOf: repeatElement(0, count: 8))
    }

    static let star = UInt8(ascii: "*")

    /// Whether a word of the pack may begin with a part.
    func mayBegin(_ index: Int, _ words: LanguageWords) -> Bool {
      letters.withUnsafeBufferPointer { letters in
        letters.baseAddress.map { words.mayBegin($0 + starts[index - first]) } ?? false
      }
    }

    /// The letters of some parts.
    func plain(_ range: Range<Int>) -> ArraySlice<UInt8> {
      letters[starts[range.lowerBound - first]..<starts[range.upperBound - first]]
    }
  }

  /// Whether nothing but signs stands between a token and the one before.
  private func touches(
    _ index: Int, _ text: borrowing TextBuffer, _ context: Context
  ) -> Bool {
    guard index > 0 else { return false }
    let (token, last) = (text.tokens[index], text.tokens[index - 1])
    guard token.flags.contains(.joined) || token.before.contains(.hyphen),
      token.sentence == last.sentence
    else { return false }
    let gap = gap(before: index, text, context)
    guard gap.count <= Self.longestGap else { return false }
    guard let base = gap.baseAddress else { return true }
    var place = 0
    while place < gap.count {
      if gap[place] <= 0x20 { return false }
      let (entry, length) = FoldingTable.shared.entry(at: place, in: base, count: gap.count)
      if entry.kind == .space || entry.kind == .newline { return false }
      place += length
    }
    return true
  }

  /// In bytes: a few emoji with their modifiers.
  private static let longestGap = 48

  /// The bytes between a token and the one before.
  private func gap(
    before index: Int, _ text: borrowing TextBuffer, _ context: Context
  ) -> UnsafeBufferPointer<UInt8> {
    let token = text.tokens[index]
    let start = Int(text.tokens[index - 1].originalEnd)
    return UnsafeBufferPointer(
      rebasing: field(of: token, text, context)[start..<max(start, Int(token.originalStart))])
  }

  /// The original field of a token.
  private func field(
    of token: Token, _ text: borrowing TextBuffer, _ context: Context
  ) -> UnsafeBufferPointer<UInt8> {
    let isTitle = text.sentences[Int(token.sentence)].field == 0
    return isTitle ? context.fields.title : context.fields.narrative
  }

  /// Reads some parts as one word, if they are one.
  private mutating func join(
    _ range: Range<Int>, _ parts: Parts, _ text: borrowing TextBuffer, _ context: Context
  ) -> Bool {
    let plain = parts.plain(range)
    guard plain.count <= Edits.longest else { return false }
    if !parts.hasSigns {
      guard plain.count >= Self.fewestLetters, hasLongPart(range, text),
        plain.withUnsafeBufferPointer({ context.words.number(of: $0) }) != nil
      else { return false }
      return found(Array(plain), range)
    }
    var signed: [UInt8] = []
    var isPlausible = true
    for index in range {
      let token = text.tokens[index]
      if index > range.lowerBound {
        let gap = gap(before: index, text, context)
        if signed.count + gap.count > Edits.longest { return false }
        signed += gap
        // `1ncall`, but not `5ans`: what follows a number is a word by itself.
        if gap.isEmpty, token.count < 4 || isListed(index, text) { isPlausible = false }
      }
      signed += text.folded[Int(token.start)..<Int(token.end)]
    }
    // `2nite`, but not `B.C.`, which is no `bc`.
    if signed.count == plain.count, let alias = alias(Array(plain), context.language) {
      add(alias, range)
      blockedEnd = joinedEnd
      return true
    }
    let signs = plain.count { $0 &- 0x61 >= 26 }
    guard isPlausible, plain.count >= Self.fewestLetters, hasLongPart(range, text),
      signs * 2 < plain.count
    else { return false }
    if let word = disguised(Array(plain), context) { return found(word, range) }
    if signed.count == plain.count || signed.count > Edits.longest { return false }
    guard let word = disguised(signed, context) ?? hidden(signed, context) else { return false }
    return found(word, range)
  }

  private mutating func found(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    add(Reading(.disguise, word: word), range)
    blockedEnd = joinedEnd
    return true
  }

  /// Whether one of the parts is more than a letter; rows of letters are looked at elsewhere.
  private func hasLongPart(_ range: Range<Int>, _ text: borrowing TextBuffer) -> Bool {
    range.contains { text.tokens[$0].count >= 2 && !text.tokens[$0].flags.contains(.number) }
  }

  /// The only word of the pack with some letter in place of a star: `wh*re`.
  private func hidden(_ signed: [UInt8], _ context: Context) -> [UInt8]? {
    let stars = signed.indices.filter { signed[$0] == Parts.star }
    guard stars.count == 1, let star = stars.first else { return nil }
    var found: [UInt8]?
    var word = signed
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      word[star] = letter
      guard isPackWord(word, context) else { continue }
      if found != nil { return nil }
      found = word
    }
    return found
  }

  /// Whether a token is a word of a language.
  private func isListed(_ index: Int, _ text: borrowing TextBuffer) -> Bool {
    let token = text.tokens[index]
    return text.folded.withUnsafeBufferPointer {
      isListed(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)]))
    }
  }

  /// Reads a word that begins with a sign for a letter: `$ex`, `@buse`.
  private mutating func leadingSign(
    at index: Int, _ text: inout TextBuffer, _ context: Context
  ) {
    let token = text.tokens[index]
    guard token.flags.contains(.joined), !token.flags.contains(.number),
      (2...Edits.longest).contains(token.count)
    else { return }
    let field = field(of: token, text, context)
    let place = Int(token.originalStart) - 1
    guard place >= 0, !LookAlikes.letters(for: field[place]).isEmpty,
      place == 0 || field[place - 1] <= 0x20
    else { return }
    let word = [field[place]] + text.folded[Int(token.start)..<Int(token.end)]
    guard let meant = disguised(word, context) else { return }
    text.widen(index)
    add(Reading(.disguise, word: meant), index..<index + 1)
    blockedEnd = index + 1
  }
}
