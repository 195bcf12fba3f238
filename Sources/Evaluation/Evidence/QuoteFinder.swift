/// Finds where the words of a gold label stand in a narrative.
package struct QuoteFinder {
  private let text: [Unicode.Scalar]

  /// Prepares a narrative.
  package init(_ narrative: String) {
    text = Array(narrative.unicodeScalars)
  }

  /// The places of a quote that do not overlap, in Unicode scalars.
  ///
  /// A quote that the narrative does not hold letter by letter is looked up again without case and
  /// accents.
  package func places(of quote: String) -> [Range<Int>] {
    let wanted = Array(quote.unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let exact = Self.places(of: wanted, in: text)
    guard exact.isEmpty else { return exact }
    return Self.places(of: LenientFold.fold(wanted), in: LenientFold.fold(text))
  }

  private static func places(
    of wanted: [Unicode.Scalar], in text: [Unicode.Scalar]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= text.count {
      let end = start + wanted.count
      if text[start] == wanted[0] && text[start..<end].elementsEqual(wanted) {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }
}
