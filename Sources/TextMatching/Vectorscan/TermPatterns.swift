/// The distinct literals of a list of terms, sorted, and the terms that each stands for.
///
/// A literal begins with a space and ends with one unless it is a prefix, so that it finds whole
/// words in `TextBuffer.folded`.
struct TermPatterns: Sendable {
  /// The literals in ascending order of bytes.
  let literals: [[UInt8]]
  /// The terms of each literal, in ascending order.
  let terms: [[Int32]]

  init(_ list: [Term]) {
    var pairs: [(literal: [UInt8], term: Int32)] = []
    pairs.reserveCapacity(list.count)
    var buffer = TextBuffer()
    for (index, term) in list.enumerated() {
      buffer.reset()
      buffer.append(term.text)
      let literal = Self.literal(buffer, isPrefix: term.isPrefix)
      if !literal.isEmpty { pairs.append((literal, Int32(truncatingIfNeeded: index))) }
    }
    pairs.sort { left, right in
      left.literal == right.literal
        ? left.term < right.term : left.literal.lexicographicallyPrecedes(right.literal)
    }
    var literals: [[UInt8]] = []
    var terms: [[Int32]] = []
    for pair in pairs {
      if literals.last == pair.literal {
        terms[terms.count - 1].append(pair.term)
      } else {
        literals.append(pair.literal)
        terms.append([pair.term])
      }
    }
    self.literals = literals
    self.terms = terms
  }

  private static func literal(_ term: borrowing TextBuffer, isPrefix: Bool) -> [UInt8] {
    var literal: [UInt8] = []
    for token in term.tokens {
      literal.append(0x20)
      literal += term.folded[Int(token.start)..<Int(token.end)]
    }
    if !literal.isEmpty, !isPrefix { literal.append(0x20) }
    return literal
  }

  /// The terms of some literals, in the order of the literals; none for a literal that is not here.
  func terms(of others: [[UInt8]]) -> [[Int32]] {
    let places = Dictionary(uniqueKeysWithValues: zip(literals, literals.indices))
    return others.map { literal in places[literal].map { terms[$0] } ?? [] }
  }
}
