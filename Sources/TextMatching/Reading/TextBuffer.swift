internal import CTextKernels

/// The folded words and sentences of one report, in memory that is used again and again.
///
/// A worker keeps one buffer and reads report after report into it:
///
///     var text = TextBuffer()
///     text.append(title, field: 0)
///     text.append(narrative, field: 1)     // “He took my passport. She has…”
///     text.folded                          // " he took my passport . she has "
///
/// Letters are folded (case, accents, ligatures, width), signs are dropped, and every word has one
/// space before it. So a term with its own spaces, ` took my passport `, is found only as whole
/// words, and the mark ` .` between sentences keeps it inside one sentence.
public struct TextBuffer: Sendable {
  /// The folded text: a space before each word, ` .` between sentences, a space at the end.
  ///
  /// Empty while nothing has been appended.
  public internal(set) var folded: [UInt8] = []
  /// The words, in order.
  public internal(set) var tokens: [Token] = []
  /// The sentences, in order. Every token belongs to one; none is empty.
  public internal(set) var sentences: [Sentence] = []
  /// The indices of the tokens that are numbers, in order.
  public private(set) var numbers: [Int32] = []

  /// The number of words so far, clitics not counted.
  private var ordinal: Int32 = 0
  private var paragraph: Int32 = -1
  /// The fields that hold bytes beyond ASCII.
  private var wideFields: [UInt8] = []

  /// Makes an empty buffer, which allocates nothing yet.
  public init() {}

  /// Empties the buffer and keeps its memory.
  public mutating func reset() {
    folded.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    wideFields.removeAll(keepingCapacity: true)
    ordinal = 0
    paragraph = -1
  }

  /// Whether a field that was appended holds only ASCII, one byte per scalar.
  public func isASCII(field: UInt8) -> Bool { !wideFields.contains(field) }

  /// Reads a field. It begins a sentence and a paragraph of its own.
  ///
  /// - Parameters:
  ///   - text: The original text, valid UTF-8 of less than 512 MiB. Bytes that are not UTF-8 are
  ///     passed over like signs.
  ///   - field: The field's number: 0 for the title, 1 for the narrative. Each number once.
  public mutating func append(_ text: UnsafeBufferPointer<UInt8>, field: UInt8) {
    append(text, field: field, usingKernels: true)
  }

  /// Reads a field; without the innermost loops it is read the same, but slower.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, field: UInt8, usingKernels: Bool
  ) {
    guard let base = text.baseAddress, text.count > 0 else { return }
    precondition(text.count < 1 << 29, "a field must be shorter than 512 MiB")
    // Moved out and back in, so that the closures below may write to all of them.
    var folded: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    var numbers: [Int32] = []
    swap(&folded, &self.folded)
    swap(&tokens, &self.tokens)
    swap(&sentences, &self.sentences)
    swap(&numbers, &self.numbers)
    if !ctk_is_ascii(base, text.count) { wideFields.append(field) }
    let bases = (folded: folded.count, tokens: tokens.count)
    folded.append(addingCapacity: 3 * text.count + 64) { span in
      span.withUnsafeMutableBufferPointer { output, written in
        guard let start = output.baseAddress else { return }
        // The text so far ends with a space: the mark between sentences goes right behind it.
        if bases.folded > 0 { start[0] = 0x2E }
        // No token is touched before `read(into:)` has made room for tokens.
        let noRoom = UnsafeMutableRawPointer(start).assumingMemoryBound(to: Token.self)
        var reader = FieldReader(
          bytes: base, count: text.count, table: FoldingTable.shared, folded: start,
          foldedCount: bases.folded > 0 ? 1 : 0, tokens: noRoom, sentences: sentences,
          numbers: numbers, foldedBase: bases.folded, tokenBase: bases.tokens, field: field,
          usesKernels: usingKernels, paragraph: paragraph &+ 1, ordinal: ordinal)
        sentences = []
        numbers = []
        reader.read(into: &tokens)
        sentences = reader.sentences
        numbers = reader.numbers
        if reader.tokenCount > 0 {
          written = reader.foldedCount
          ordinal = reader.ordinal
          paragraph = reader.paragraph
        }
      }
    }
    swap(&folded, &self.folded)
    swap(&tokens, &self.tokens)
    swap(&sentences, &self.sentences)
    swap(&numbers, &self.numbers)
  }
}

extension FieldReader {
  /// Reads the whole field and adds its tokens to an array, in rooms of a size that fits the text.
  fileprivate mutating func read(into tokens: inout [Token]) {
    while !isFinished {
      tokens.append(addingCapacity: (count - position) / 4 + 16) { span in
        span.withUnsafeMutableBufferPointer { room, written in
          guard let start = room.baseAddress else { return }
          let before = tokenCount
          // The tokens of this field lie in one piece, the ones of earlier rooms before this one.
          self.tokens = start - before
          tokenCapacity = before + room.count
          run()
          written = tokenCount - before
        }
      }
    }
  }
}
