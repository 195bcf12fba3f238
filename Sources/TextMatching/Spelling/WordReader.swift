internal import CTextKernels

/// Finds words of a text that may stand for others: errors of typing, what people type for short, and
/// words that are disguised.
///
/// A second reading never replaces the first one. It makes a second text of the sentences with such
/// words, whose hits are added to those of the plain text. A word that was judged once is known by its
/// hash: an ordinary text costs one comparison for each of its words.
///
/// A reader belongs to one worker, and to one language at a time.
package struct WordReader: ~Copyable {
  let vocabulary: Vocabulary
  let areAlike: (Int32, Int32) -> Bool
  let lists = [WordList(.english), WordList(.french)]
  /// What is known in each of the two languages.
  var memories: [Memory]
  /// What words are read as; first all aliases, then what was found.
  var readings: [Reading] = []
  private let aliasCount: Int
  /// The tokens to look at.
  private var candidates: [Int32] = []
  /// Whether any word of the last text has signs among its letters or is touched by the word or the
  /// sign before it, as in addresses of the internet, `5pm` and `b4`.
  package private(set) var isTouching = false
  /// What was found in the text, in order, without overlaps.
  private(set) var changes: [Change] = []
  /// Where the row of letters ends that was looked at last, the row of parts, and the last row in which
  /// something was found.
  var spacedEnd = 0
  var joinedEnd = 0
  var blockedEnd = 0
  /// The text as it may have been meant, in one to `mostTexts` ways.
  private var seconds: [SecondText] = []
  private var secondCount = 0

  /// Tokens that are read as others.
  struct Change: BitwiseCopyable {
    var first: Int32
    var end: Int32
    /// The place in `readings`.
    var reading: Int32
  }

  /// What is known of words by their hashes.
  struct Memory: Sendable {
    /// In each cell the hash of a word that stands for nothing but itself. A word may be in one of two
    /// neighbouring cells, so that two common ones do not push each other out.
    private(set) var seen = [UInt64](repeating: 0, count: WordReader.cells)
    /// The reading of words that stand for others.
    var readings: [UInt64: Int32] = [:]
    /// The aliases of the language.
    var aliases: [UInt64: Int32] = [:]

    /// Whether a word is known to stand for itself.
    func hasSeen(_ hash: UInt64) -> Bool {
      let cell = Self.cell(of: hash)
      return seen[cell] == hash || seen[cell + 1] == hash
    }

    /// Notes that a word stands for itself.
    mutating func note(_ hash: UInt64) {
      let cell = Self.cell(of: hash)
      seen[cell + 1] = seen[cell]
      seen[cell] = hash
    }

    /// The first of the two cells of a word.
    private static func cell(of hash: UInt64) -> Int {
      Int(truncatingIfNeeded: hash >> 8) & (WordReader.cells - 1) & ~1
    }
  }

  /// 128 KiB, of which the common words take a small part.
  private static let cells = 1 << 14
  /// More ways to read one word are not tried.
  private static let mostTexts = 3
  /// Stands for the reading of a word that is in no list, and was no error in its place.
  private static let unknown: Int32 = -1
  /// More readings are not kept; words found later push all others out.
  private static let mostReadings = 4096

  /// Makes a reader for a pack's vocabulary.
  ///
  /// - Parameter areAlike: Whether two terms belong to one class.
  package init(_ vocabulary: Vocabulary, areAlike: @escaping (Int32, Int32) -> Bool) {
    self.vocabulary = vocabulary
    self.areAlike = areAlike
    memories = [Memory(), Memory()]
    for alias in vocabulary.aliases {
      let place = alias.language.place
      let hash = TokenHash.of(alias.typed)
      if let known = memories[place].aliases[hash] {
        readings[Int(known)].alternatives.append(alias.words.map(Reading.Word.init))
      } else {
        memories[place].aliases[hash] = Int32(readings.count)
        readings.append(Reading(.alias, [alias.words]))
      }
    }
    aliasCount = readings.count
    for place in memories.indices { memories[place].readings = memories[place].aliases }
  }

  /// The texts that the last one may have been meant as; none for most.
  package var texts: ArraySlice<SecondText> { seconds[..<secondCount] }

  /// The words of the last text that were read as others.
  package var readWords: [ReadWords] {
    changes.map { change in
      let ways = readings[Int(change.reading)].alternatives.map { words in
        words.map { String(decoding: $0.letters, as: UTF8.self) }.joined(separator: " ")
      }
      return ReadWords(
        tokens: change.first..<change.end, text: ways.joined(separator: " / "))
    }
  }

  /// The original fields of a text.
  package struct Fields {
    var title: UnsafeBufferPointer<UInt8>
    var narrative: UnsafeBufferPointer<UInt8>

    /// Takes the fields, which must be valid for one call.
    package init(title: UnsafeBufferPointer<UInt8>, narrative: UnsafeBufferPointer<UInt8>) {
      self.title = title
      self.narrative = narrative
    }
  }

  /// What a judgement of words needs besides the words.
  struct Context {
    var fields: Fields
    var words: LanguageWords
    var language: Language
  }

  /// Reads a text; afterwards `texts` are its other readings.
  ///
  /// - Parameters:
  ///   - text: The text. A sign before a word that stands for its first letter becomes part of the
  ///     word's place in the original.
  ///   - fields: What the text was read from.
  package mutating func read(
    _ text: inout TextBuffer, fields: Fields, language: Language
  ) {
    changes.removeAll(keepingCapacity: true)
    secondCount = 0
    let place = language.place
    listCandidates(text, place)
    if candidates.isEmpty { return }
    if max(readings.count, memories[place].readings.count) >= Self.mostReadings { forget() }
    (spacedEnd, joinedEnd, blockedEnd) = (0, 0, 0)
    let context = Context(
      fields: fields, words: vocabulary.words(language), language: language)
    for candidate in candidates { look(at: Int(candidate), &text, context) }
    if !changes.isEmpty { makeTexts(text) }
  }

  private mutating func listCandidates(_ text: borrowing TextBuffer, _ place: Int) {
    candidates.removeAll(keepingCapacity: true)
    let tokens = text.tokens.count
    let memory = memories[place].seen
    var isTouching = false
    candidates.append(addingCapacity: tokens) { span in
      span.withUnsafeMutableBufferPointer { list, written in
        text.tokens.withUnsafeBytes { tokens in
          memory.withUnsafeBufferPointer { seen in
            guard let tokens = tokens.baseAddress, let seen = seen.baseAddress,
              let list = list.baseAddress
            else { return }
            let found = ctk_list_unread(
              tokens, Int64(text.tokens.count), seen, UInt64(Self.cells - 1), list, &isTouching)
            written = Int(found)
          }
        }
      }
    }
    self.isTouching = isTouching
  }

  /// Drops what was found so far, but for the aliases.
  private mutating func forget() {
    readings.removeSubrange(aliasCount...)
    for place in memories.indices { memories[place].readings = memories[place].aliases }
  }

  /// Looks at a token, and at the row of letters or parts that it belongs to.
  private mutating func look(
    at index: Int, _ text: inout TextBuffer, _ context: Context
  ) {
    if index < blockedEnd { return }
    let token = text.tokens[index]
    if token.count == 1, index >= spacedEnd {
      findSpacedLetters(around: index, text, context)
      if index < blockedEnd { return }
    }
    if token.flags.contains(.joined) || token.before.contains(.hyphen), index >= joinedEnd {
      findJoinedParts(around: index, &text, context)
      if index < blockedEnd { return }
    }
    if token.flags.contains(.number), token.count > 1 { return }
    guard let reading = reading(of: index, text, context) else { return }
    switch readings[Int(reading)].kind {
    case .alias where isName(index, text), .error where !mayBeError(index, text): return
    default: break
    }
    add(reading, index..<index + 1)
  }

  /// Notes that tokens are read as others.
  mutating func add(_ reading: Int32, _ tokens: Range<Int>) {
    changes.append(
      Change(
        first: Int32(tokens.lowerBound), end: Int32(tokens.upperBound), reading: reading))
  }

  /// Notes that tokens are read as a word.
  mutating func add(_ reading: Reading, _ tokens: Range<Int>) {
    readings.append(reading)
    add(Int32(readings.count - 1), tokens)
  }

  /// The reading of a word by itself, out of the memory or judged now.
  private mutating func reading(
    of index: Int, _ text: borrowing TextBuffer, _ context: Context
  ) -> Int32? {
    let token = text.tokens[index]
    let place = context.language.place
    // Words that something touches come here every time.
    if memories[place].hasSeen(token.hash) { return nil }
    let known = memories[place].readings[token.hash]
    if let known, known >= 0 { return known }
    let mayBeError = mayBeError(index, text)
    if known != nil, !mayBeError { return nil }
    let judgement = text.folded.withUnsafeBufferPointer { folded in
      judge(
        UnsafeBufferPointer(rebasing: folded[Int(token.start)..<Int(token.end)]), token.hash,
        mayBeError: mayBeError, context)
    }
    switch judgement {
    case .itself:
      memories[place].note(token.hash)
      return nil
    case .unknown:
      memories[place].readings[token.hash] = Self.unknown
      return nil
    case .reading(let reading):
      let number = Int32(readings.count)
      readings.append(reading)
      memories[place].readings[token.hash] = number
      return number
    }
  }

  /// The alias that some letters are; `nil` for most.
  func alias(_ letters: [UInt8], _ language: Language) -> Int32? {
    memories[language.place].aliases[TokenHash.of(letters)]
  }

  /// Whether a word in its place may be an error of typing: not a name or part of an address.
  private func mayBeError(_ index: Int, _ text: borrowing TextBuffer) -> Bool {
    let token = text.tokens[index]
    if token.flags.contains(.joined) || token.flags.contains(.clitic) { return false }
    let hasNext = index + 1 < text.tokens.count
    if hasNext, text.tokens[index + 1].flags.contains(.joined) { return false }
    return !isName(index, text)
  }

  /// Whether a word is a name or an acronym by its capitals.
  private func isName(_ index: Int, _ text: borrowing TextBuffer) -> Bool {
    let token = text.tokens[index]
    guard token.flags.contains(.capitalised) else { return false }
    let hasNext = index + 1 < text.tokens.count
    if token.flags.contains(.allCaps) {
      // All in capitals is loud; a single such word is a name.
      let isBefore = index > 0 && text.tokens[index - 1].flags.contains(.allCaps)
      let isBehind = hasNext && text.tokens[index + 1].flags.contains(.allCaps)
      return !isBefore && !isBehind
    }
    let sentence = text.sentences[Int(token.sentence)]
    return Int(sentence.firstToken) != index || sentence.endToken - sentence.firstToken < 2
  }

  /// Writes the sentences with changes, in as many ways as the word with most ways has.
  private mutating func makeTexts(_ text: borrowing TextBuffer) {
    var ways = 1
    for change in changes {
      ways = max(ways, readings[Int(change.reading)].alternatives.count)
    }
    secondCount = min(ways, Self.mostTexts)
    while seconds.count < secondCount { seconds.append(SecondText()) }
    for way in 0..<secondCount {
      seconds[way].reset()
      var next = 0
      while next < changes.count {
        let sentence = text.sentences[Int(text.tokens[Int(changes[next].first)].sentence)]
        var index = Int(sentence.firstToken)
        while index < Int(sentence.endToken) {
          if next < changes.count, Int(changes[next].first) == index {
            let change = changes[next]
            let alternatives = readings[Int(change.reading)].alternatives
            seconds[way].replace(
              change.first..<change.end, by: alternatives[min(way, alternatives.count - 1)])
            index = Int(change.end)
            next += 1
          } else {
            seconds[way].copy(text.tokens[index], at: index, of: text)
            index += 1
          }
        }
        seconds[way].endSentence()
      }
    }
  }
}
