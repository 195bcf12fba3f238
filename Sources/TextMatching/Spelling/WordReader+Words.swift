extension WordReader {
  /// What was found out about a word.
  enum Judgement {
    /// It is written as it is meant, or beyond understanding.
    case itself
    /// It is in no list, and in this place no error.
    case unknown
    case reading(Reading)

    init(_ reading: Reading?) { self = reading.map(Self.reading) ?? .itself }
  }

  /// What a word by itself may stand for.
  ///
  /// - Parameter mayBeError: Whether it may be an error of typing in its place.
  func judge(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, mayBeError: Bool, _ context: Context
  ) -> Judgement {
    if word.count < 2 || word.count > 3 * Edits.longest { return .itself }
    if word.contains(where: { $0 >= 0x80 }) { return Judgement(foreign(word, context)) }
    if word.contains(where: { $0 &- 0x61 >= 26 }) { return Judgement(signs(word, context)) }
    let words = context.words
    if isListed(word) || words.number(of: word, hash: hash) != nil { return .itself }
    if let stretched = stretched(word, context) { return stretched }
    if word.count < LanguageWords.shortest { return .itself }
    if !mayBeError { return .unknown }
    let list = lists[context.language.place]
    let nearest = words.nearest(to: word, list: list, areAlike: areAlike)
    let isNear = nearest.map { $0.cost <= LanguageWords.likelyCost } ?? false
    if !isNear, context.language == .french, let elided = elided(word, words) {
      return .reading(elided)
    }
    return Judgement(nearest?.number.map { Reading(.error, word: Array(words.word($0))) })
  }

  /// Whether a word is in the list of one of the languages.
  func isListed(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    lists[0].contains(word) || lists[1].contains(word)
  }

  /// A word with letters of another script that look like Latin ones.
  private func foreign(_ word: UnsafeBufferPointer<UInt8>, _ context: Context) -> Reading? {
    guard let latin = LookAlikes.latin(word) else { return nil }
    // A short word that is all of another script is more likely a word of another language.
    let isMixed = word.contains { $0 < 0x80 }
    guard latin.count >= (isMixed ? 3 : 5), isPackWord(latin, context) else { return nil }
    return Reading(.disguise, word: latin)
  }

  /// A word with digits or signs for letters.
  private func signs(_ word: UnsafeBufferPointer<UInt8>, _ context: Context) -> Reading? {
    // Most letters must be letters: `a1b2` is a number of something.
    let letters = word.count { $0 &- 0x61 < 26 }
    guard word.count >= 3, letters * 2 >= word.count else { return nil }
    return disguised(Array(word), context).map { Reading(.disguise, word: $0) }
  }

  /// The word of the pack that letters and signs stand for.
  func disguised(_ word: [UInt8], _ context: Context) -> [UInt8]? {
    var found: [UInt8]?
    _ = LookAlikes.anyReading(of: word) { reading in
      if isPackWord(reading, context) { found = reading }
      return found != nil
    }
    return found
  }

  func isPackWord(_ word: [UInt8], _ context: Context) -> Bool {
    word.withUnsafeBufferPointer { context.words.number(of: $0) != nil }
  }

  /// A word with letters three times or more: `heeelp`, `nooo`.
  private func stretched(
    _ word: UnsafeBufferPointer<UInt8>, _ context: Context
  ) -> Judgement? {
    var ways: [[UInt8]] = [[]]
    var isStretched = false
    var start = 0
    while start < word.count {
      var end = start + 1
      while end < word.count, word[end] == word[start] { end += 1 }
      let letter = word[start]
      let count = end - start
      for index in ways.indices {
        ways[index].append(contentsOf: repeatElement(letter, count: min(count, 2)))
      }
      if count > 2 {
        isStretched = true
        if ways.count < LookAlikes.mostReadings { ways += ways.map { Array($0.dropLast()) } }
      }
      start = end
    }
    guard isStretched else { return nil }
    for way in ways where way.count > 1 {
      if let alias = alias(way, context.language) {
        return .reading(readings[Int(alias)])
      }
      if isPackWord(way, context) { return .reading(Reading(.disguise, word: way)) }
      if way.withUnsafeBufferPointer({ isListed($0) }) { return .itself }
    }
    return nil
  }

  /// A French word without the apostrophe of an elided one: `largent`, `quil`, `jveux`.
  private func elided(
    _ word: UnsafeBufferPointer<UInt8>, _ words: LanguageWords
  ) -> Reading? {
    let isQu = word[0] == UInt8(ascii: "q") && word[1] == UInt8(ascii: "u")
    guard isQu || "ldjcnsmt".utf8.contains(word[0]) else { return nil }
    let rest = UnsafeBufferPointer(rebasing: word[(isQu ? 2 : 1)...])
    guard rest.count >= 3, words.number(of: rest) != nil else { return nil }
    let head = Array(word.prefix(isQu ? 2 : 1))
    if "aeiouyh".utf8.contains(rest[0]) { return Reading(.error, [[head, Array(rest)]]) }
    // What is left out in speech: *j'veux*, *j'suis*.
    guard word[0] == UInt8(ascii: "j") else { return nil }
    return Reading(.error, [[head + [UInt8(ascii: "e")], Array(rest)], [head, Array(rest)]])
  }
}
