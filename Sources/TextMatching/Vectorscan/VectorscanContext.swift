/// A literal of a database.
struct VectorscanLiteral: BitwiseCopyable, Sendable {
  /// The number of words.
  var words: Int32
  /// Whether a space ends it, which belongs to no word.
  var endsWithSpace: Bool
  /// Its terms in the list of terms.
  var firstTerm: Int32
  var termCount: Int32

  init(_ literal: [UInt8], firstTerm: Int32, termCount: Int) {
    endsWithSpace = literal.last == 0x20
    let spaces = literal.count { $0 == 0x20 }
    words = Int32(truncatingIfNeeded: endsWithSpace ? spaces - 1 : spaces)
    self.firstTerm = firstTerm
    self.termCount = Int32(truncatingIfNeeded: termCount)
  }
}

/// What the callback of a scan needs: the words of the text and where the last match was.
final class VectorscanContext {
  let tokens: UnsafePointer<Token>
  let count: Int
  let literals: UnsafePointer<VectorscanLiteral>
  let terms: UnsafePointer<Int32>
  var hits: [TermHit]
  /// The token of the last match. Matches come in the order of their ends, so the next is near.
  private var cursor = 0

  init(
    tokens: UnsafePointer<Token>, count: Int, part: VectorscanScanner.Part, hits: [TermHit]
  ) {
    self.tokens = tokens
    self.count = count
    // The scanner holds the part for as long as the scan takes.
    literals = part.literals.base
    terms = part.terms.base
    self.hits = hits
  }

  /// Adds the hits of one match, which ends before the folded byte `end`.
  func add(literal index: Int, end: Int) {
    let literal = literals[index]
    if literal.termCount == 0 { return }
    let last = literal.endsWithSpace ? end - 1 : end
    while cursor + 1 < count, Int(tokens[cursor].end) < last { cursor += 1 }
    while cursor > 0, Int(tokens[cursor - 1].end) >= last { cursor -= 1 }
    let endToken = Int32(truncatingIfNeeded: cursor + 1)
    for place in literal.firstTerm..<literal.firstTerm + literal.termCount {
      hits.append(
        TermHit(
          term: terms[Int(place)], firstToken: endToken - literal.words, endToken: endToken))
    }
  }
}
