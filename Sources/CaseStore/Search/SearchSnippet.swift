public import ReportModel

/// Words of a report around what was looked for.
public struct SearchSnippet: Sendable, Hashable {
  /// A run of characters, and whether they were looked for.
  public struct Part: Sendable, Hashable {
    /// The words, on one line.
    public let text: String
    /// Whether they were looked for.
    public let isHit: Bool
  }

  /// The field that it is from.
  public let field: TextField
  /// The parts, in order; an ellipsis stands where the text goes on.
  public let parts: [Part]

  /// So many characters before the first hit and after it.
  private static let before = 40
  private static let after = 110

  /// The first passage of a report that holds something that was looked for, of the narrative if it
  /// does; `nil` when neither field does, which only happens to words that a look at the letters reads
  /// otherwise than the index.
  init?(_ words: SearchWords, in report: Report) {
    for (field, range) in [(TextField.narrative, report.narrative), (.title, report.title)] {
      let text = report.string(range)
      let hits = Self.hits(words, SearchToken.tokens(of: text))
      guard let first = hits.first else { continue }
      self.field = field
      parts = Self.parts(Array(text.unicodeScalars), hits, around: first)
      return
    }
    return nil
  }

  /// The places of all hits, in order, joined where they touch.
  private static func hits(_ words: SearchWords, _ tokens: [SearchToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in tokens.indices {
      let length = words.entries.compactMap { entry -> Int? in
        guard index + entry.words.count <= tokens.count else { return nil }
        for (offset, word) in entry.words.enumerated() {
          let token = tokens[index + offset].folded
          let mayGoOn = entry.isPrefix && offset == entry.words.count - 1
          guard mayGoOn ? token.hasPrefix(word) : token == word else { return nil }
        }
        return entry.words.count
      }.max()
      guard let length else { continue }
      let range = tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound
      if let last = found.last, range.lowerBound <= last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }

  private static func parts(
    _ scalars: [Unicode.Scalar], _ hits: [Range<Int>], around first: Range<Int>
  ) -> [Part] {
    func isSpace(_ index: Int) -> Bool { scalars[index].properties.isWhitespace }
    var start = max(0, first.lowerBound - before)
    while start > 0, start < first.lowerBound, !isSpace(start - 1) { start += 1 }
    var end = min(scalars.count, first.upperBound + after)
    while end < scalars.count, end > first.upperBound, !isSpace(end) { end -= 1 }
    var parts: [Part] = []
    var place = start
    for hit in hits where hit.lowerBound >= start && hit.upperBound <= end {
      parts.append(Part(text: line(scalars[place..<hit.lowerBound]), isHit: false))
      parts.append(Part(text: line(scalars[hit]), isHit: true))
      place = hit.upperBound
    }
    parts.append(Part(text: line(scalars[place..<end]), isHit: false))
    if start > 0 { parts.insert(Part(text: "… ", isHit: false), at: 0) }
    if end < scalars.count { parts.append(Part(text: " …", isHit: false)) }
    return parts.filter { !$0.text.isEmpty }
  }

  /// Characters on one line that cannot command a terminal; runs of spaces become one.
  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      let isSpace =
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      if isSpace, view.last == " " { continue }
      view.append(isSpace ? " " : scalar)
    }
    return String(view)
  }
}
