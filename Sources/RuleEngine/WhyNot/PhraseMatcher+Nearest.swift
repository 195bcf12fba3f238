internal import TextMatching

/// How far one way to say a phrase got in one sentence.
struct PhraseAlignment {
  /// Its place in `CompiledPack.patterns`.
  var pattern: Int32
  /// The sentence's number.
  var sentence: Int32
  /// What stands at each place of the pattern; `nil` where nothing that fits does.
  var spans: [TokenSpan?]
  /// By how many words each place stands too far behind the one that was found before it.
  var excess: [Int32]
  /// How much of the phrase was found, 0 to 1.
  var score: Double

  /// The places that were not found.
  var missing: [Int] { spans.indices.filter { spans[$0] == nil } }

  /// Whether every place was found within its gap: such a pattern matches.
  var isComplete: Bool { spans.allSatisfy { $0 != nil } && excess.allSatisfy { $0 == 0 } }
}

extension PhraseMatcher {
  /// A word that says something counts so much, one that stands anywhere half of it.
  private static let contentWeight = 2.0
  /// What a gap that is too long costs, and each word of it that is too many, up to so many.
  private static let farCost = (gap: 0.3, word: 0.05, most: 20.0)
  /// Of equally good ways the one whose words stand closest together is shown.
  private static let spreadCost = 0.001
  /// More occurrences of one class in a sentence are not looked at.
  private static let mostOccurrences = 24

  /// One word of a way through a sentence.
  private struct Node {
    var place: Int
    var span: TokenSpan
    var gain: Double
    /// The node before it; -1 for the first.
    var previous: Int
    var excess: Int32
  }

  /// Finds for each phrase the way to say it of which most was found in one sentence, in order.
  ///
  /// What stands at a place, and how many words lie between two, is what `match` reads; but places may
  /// be missing, and gaps too long.
  ///
  /// - Parameters:
  ///   - patterns: The ways that are looked at, by number.
  ///   - all: `CompiledPack.patterns`.
  ///   - sentences: Where to look; all sentences where it is `nil`.
  ///   - hits: Term hits ordered by their first token.
  ///   - facts: Quantities ordered by their first token.
  ///   - isContent: Whether words say something by themselves.
  /// - Returns: The best alignment by phrase, of equally good ones the first in the text.
  mutating func nearest(
    of patterns: [Int32], _ all: [CompiledPack.Pattern], in text: TextView,
    sentences: Range<Int>? = nil, hits: UnsafeBufferPointer<TermHit>,
    facts: UnsafeBufferPointer<QuantityFact>, isContent: (TokenSpan) -> Bool
  ) -> [Int32: PhraseAlignment] {
    var best: [Int32: PhraseAlignment] = [:]
    var (hit, fact) = (0, 0)
    for (number, sentence) in text.sentences.enumerated() {
      let (firstHit, firstFact) = (hit, fact)
      while hit < hits.count, hits[hit].firstToken < sentence.endToken { hit += 1 }
      while fact < facts.count, facts[fact].first < sentence.endToken { fact += 1 }
      if let sentences, !sentences.contains(number) { continue }
      index.enter(
        hits: UnsafeBufferPointer(rebasing: hits[firstHit..<hit]),
        facts: UnsafeBufferPointer(rebasing: facts[firstFact..<fact]))
      for pattern in patterns {
        let entry = all[Int(pattern)]
        let known = best[entry.phrase]
        guard
          let found = align(
            entry, pattern, Int32(number), text, atLeast: known?.score ?? 0, isContent)
        else { continue }
        if known.map({ Self.isNearer(found, than: $0) }) ?? true { best[entry.phrase] = found }
      }
    }
    return best
  }

  private static func isNearer(_ left: PhraseAlignment, than right: PhraseAlignment) -> Bool {
    if abs(left.score - right.score) > 0.01 { return left.score > right.score }
    if left.missing.count != right.missing.count {
      return left.missing.count < right.missing.count
    }
    return left.spans.count > right.spans.count
  }

  private mutating func align(
    _ entry: CompiledPack.Pattern, _ pattern: Int32, _ sentence: Int32, _ text: TextView,
    atLeast least: Double, _ isContent: (TokenSpan) -> Bool
  ) -> PhraseAlignment? {
    let places = Int(entry.firstPlace)..<Int(entry.firstPlace + entry.placeCount)
    let occurring = places.count { index.occurs(tables.places[$0]) }
    // The best that could come of it.
    if occurring == 0 || Double(occurring) / Double(places.count) + 0.01 < least { return nil }
    var nodes: [Node] = []
    var hasContent = false
    for place in places where index.occurs(tables.places[place]) {
      for occurrence in index.occurrences(of: tables.places[place]).prefix(Self.mostOccurrences) {
        let span = index.spans[occurrence]
        let says = isContent(span)
        hasContent = hasContent || says
        let worth = says ? Self.contentWeight : Self.contentWeight / 2
        var node = Node(
          place: place - places.lowerBound, span: span, gain: worth, previous: -1, excess: 0)
        for (number, before) in nodes.enumerated()
        where before.place < node.place && before.span.end <= span.first {
          let words = Self.words(from: before.span.end, to: span.first, text.tokens)
          let between = places.lowerBound + before.place + 1...place
          let allowed =
            between.reduce(0) { $0 + tables.places[$1].gap } + Int32(between.count - 1)
          let excess = max(0, words - allowed)
          var gain = before.gain + worth - Self.spreadCost * Double(words)
          if excess > 0 {
            gain -= Self.farCost.gap + Self.farCost.word * min(Double(excess), Self.farCost.most)
          }
          if gain > node.gain {
            (node.gain, node.previous, node.excess) = (gain, number, excess)
          }
        }
        nodes.append(node)
      }
    }
    guard hasContent, let last = nodes.indices.max(by: { nodes[$0].gain < nodes[$1].gain }) else {
      return nil
    }
    var result = PhraseAlignment(
      pattern: pattern, sentence: sentence, spans: Array(repeating: nil, count: places.count),
      excess: Array(repeating: 0, count: places.count), score: 0)
    var node = last
    var whole = 0.0
    while node >= 0 {
      result.spans[nodes[node].place] = nodes[node].span
      result.excess[nodes[node].place] = nodes[node].excess
      whole += isContent(nodes[node].span) ? Self.contentWeight : Self.contentWeight / 2
      node = nodes[node].previous
    }
    whole += Self.contentWeight * Double(result.missing.count)
    // A way through words that say nothing is none.
    guard result.spans.contains(where: { $0.map(isContent) ?? false }) else { return nil }
    result.score = max(0, nodes[last].gain / whole)
    return result
  }
}
