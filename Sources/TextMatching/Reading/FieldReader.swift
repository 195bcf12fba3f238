/// Reads one field of a text into folded bytes, tokens and sentences.
///
/// The reader works on raw memory that `TextBuffer` lends it for the time of one call: `bytes` is
/// the original field, `folded` has room for three bytes per original byte and 64 more, and
/// `tokens` has room for `tokenCapacity`. It stops when that room is used up and can be run again.
/// Indices of tokens and offsets of folded bytes count from the field's own start. It cannot be copied,
/// and its methods are all `mutating`, which keeps the compiler from copying it for every call.
struct FieldReader: ~Copyable {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let table: FoldingTable

  /// The folded bytes of this field.
  let folded: UnsafeMutablePointer<UInt8>
  var foldedCount: Int
  /// The tokens of this field; set before each run.
  var tokens: UnsafeMutablePointer<Token>
  var tokenCount = 0
  var tokenCapacity = 0
  /// All sentences of the text.
  var sentences: [Sentence]
  /// The tokens of the text that are numbers.
  var numbers: [Int32]

  /// The number of folded bytes and of tokens before this field.
  let foldedBase: Int
  let tokenBase: Int
  let field: UInt8
  /// Whether the innermost loops read what they can.
  let usesKernels: Bool
  /// The paragraph of the open sentence.
  var paragraph: Int32
  /// The number of words so far, clitics not counted.
  var ordinal: Int32

  /// The first token of the open sentence.
  var firstToken = 0
  /// The next byte to read.
  var position = 0
  /// Where the line of the last token began.
  var lineStart = 0
  /// Whether a single quotation mark is open, so that an apostrophe may close it.
  var hasOpenSingleQuote = false
  /// Whether the whole field has been read.
  var isFinished = false

  /// Sentences longer than this end at the next semicolon or line break.
  static let softLimit = 120
  /// No sentence is longer than this.
  static let hardLimit = 200

  /// Reads words until the field ends or the room for tokens is used up.
  mutating func run() {
    withUnsafeTemporaryAllocation(of: Sentence.self, capacity: Self.listRoom) { sentences in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.listRoom) { numbers in
        run(Lists(sentences: sentences, numbers: numbers))
      }
    }
  }

  private mutating func run(_ lists: Lists) {
    while tokenCount < tokenCapacity {
      var gap = Gap()
      readGap(&gap)
      if position >= count {
        finish(gap)
        return
      }
      var word = Word()
      word.start = position
      if !usesKernels || !readPlainWord(&word, after: gap) { readWord(&word, after: gap) }
      if gap.joins { word.flags.insert(.joined) }
      add(&word, after: gap)
      position = word.end
      if usesKernels { runWords(lists) }
    }
  }

  /// Adds a word to the open sentence, or ends that sentence first.
  private mutating func add(_ word: inout Word, after gap: Gap) {
    if gap.isInsideSentence, tokenCount &- firstToken < Self.softLimit {
      return append(word, before: gap.punctuation)
    }
    if gap.startsLine, isListMark(word) { word.flags.insert(.listMark) }
    if tokenCount > firstToken, endsSentence(gap, before: word) {
      closeSentence(isQuestion: gap.terminator == .question)
      writeSentenceMark(before: word)
    }
    if gap.newlines >= 2, tokenCount > 0 { paragraph &+= 1 }
    if gap.newlines > 0 { lineStart = Int(gap.lastNewline) + 1 }
    append(word, before: gap.punctuation)
  }

  /// Writes the token of a word whose folded bytes already stand one byte behind the folded text.
  @inline(__always)
  mutating func append(_ word: Word, before: Punctuation) {
    folded[foldedCount] = 0x20
    let start = foldedCount &+ 1
    foldedCount = start &+ word.count
    tokens[tokenCount] = Token(
      hash: word.hash, start: Int32(truncatingIfNeeded: foldedBase &+ start),
      end: Int32(truncatingIfNeeded: foldedBase &+ foldedCount),
      originalStart: Int32(truncatingIfNeeded: word.start),
      originalEnd: Int32(truncatingIfNeeded: word.end), ordinal: ordinal,
      sentence: Int32(truncatingIfNeeded: sentences.count), flags: word.flags, before: before)
    if word.flags.contains(.number) {
      numbers.append(Int32(truncatingIfNeeded: tokenBase &+ tokenCount))
    }
    tokenCount &+= 1
    ordinal &+= word.flags.contains(.clitic) ? 0 : 1
  }

  /// Closes the open sentence.
  mutating func closeSentence(isQuestion: Bool) {
    sentences.append(
      Sentence(
        firstToken: Int32(truncatingIfNeeded: tokenBase + firstToken),
        endToken: Int32(truncatingIfNeeded: tokenBase + tokenCount), paragraph: paragraph,
        field: field, isQuestion: isQuestion))
    firstToken = tokenCount
  }

  /// Writes the mark ` .` between sentences and moves the word just read behind it.
  mutating func writeSentenceMark(before word: Word) {
    let written = folded + foldedCount + 1
    (written + 2).update(from: written, count: word.count)
    folded[foldedCount] = 0x20
    folded[foldedCount + 1] = 0x2E
    foldedCount += 2
  }

  /// Ends the field; what follows the last word may still make a question of its sentence.
  private mutating func finish(_ gap: Gap) {
    if tokenCount > firstToken { closeSentence(isQuestion: gap.terminator == .question) }
    folded[foldedCount] = 0x20
    foldedCount += 1
    isFinished = true
  }
}
