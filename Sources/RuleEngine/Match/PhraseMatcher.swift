internal import ReportModel
internal import TextMatching

/// One place in a report where a phrase matched.
struct PhraseMatch {
  var phrase: Int32
  /// Half-open tokens from the first to the last matched word.
  var first: Int32
  var end: Int32
  var sentence: Int32
  /// The matched parts in `PhraseMatcher.parts`.
  var firstPart: Int32
  var partCount: Int32
  var status: Status = .reported
  /// The cue that decided the status in `StatusReader.hits`; -1 for none.
  var cue: Int32 = -1
}

/// Finds all phrases of a pack in one report.
///
/// A phrase is looked at only in sentences where its rarest class occurs and all its classes do.
/// There, every word of its first class is a possible start; from each the reachable ends are
/// followed place by place, and the leftmost, then longest match wins.
struct PhraseMatcher {
  private(set) var matches: [PhraseMatch] = []
  /// The tokens of the matched places, which no cue inside them can deny.
  private(set) var parts: [TokenSpan] = []
  private var steps: [Step] = []
  private var found: [PhraseMatch] = []

  /// A way to a place of the pattern.
  private struct Step {
    var span: TokenSpan
    /// The step before; -1 for the first place.
    var previous: Int32
  }

  /// More ways than this in one sentence are not followed: a sentence that repeats one word a
  /// hundred times must not cost a hundred to the power of the pattern's length.
  private static let mostSteps = 512

  /// The report that is searched.
  struct Input {
    let tokens: UnsafeBufferPointer<Token>
    let sentences: UnsafeBufferPointer<Sentence>
    /// Term hits ordered by their first token.
    let hits: UnsafeBufferPointer<TermHit>
    /// Quantities ordered by their first token.
    let facts: UnsafeBufferPointer<QuantityFact>
  }

  /// Finds the matches of every pattern, ordered by phrase and place.
  mutating func match(_ tables: MatchTables, _ index: inout SentenceIndex, _ input: Input) {
    matches.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    var hit = 0
    var fact = 0
    for number in 0..<input.sentences.count {
      let end = input.sentences[number].endToken
      let firstHit = hit
      while hit < input.hits.count, input.hits[hit].firstToken < end { hit += 1 }
      let firstFact = fact
      while fact < input.facts.count, input.facts[fact].first < end { fact += 1 }
      if hit == firstHit, fact == firstFact { continue }
      index.enter(
        hits: UnsafeBufferPointer(rebasing: input.hits[firstHit..<hit]),
        facts: UnsafeBufferPointer(rebasing: input.facts[firstFact..<fact]))
      for place in 0..<index.anchors.count {
        matchAnchored(at: index.anchors[place], Int32(number), tables, &index, input.tokens, end)
      }
    }
    settle()
  }

  private mutating func matchAnchored(
    at anchor: Int32, _ sentence: Int32, _ tables: MatchTables, _ index: inout SentenceIndex,
    _ tokens: UnsafeBufferPointer<Token>, _ sentenceEnd: Int32
  ) {
    let first = Int(tables.anchorStart[anchor])
    let end = Int(tables.anchorStart[anchor + 1])
    patterns: for entry in first..<end {
      let pattern = tables.patterns[entry]
      for check in 0..<pattern.checkCount
      where !index.contains(tables.checks[pattern.firstCheck &+ check]) {
        continue patterns
      }
      if pattern.placeCount == 1 {
        matchSingle(pattern, sentence, tables, &index)
      } else {
        match(pattern, sentence, tables, &index, tokens, sentenceEnd)
      }
    }
  }

  private mutating func matchSingle(
    _ pattern: MatchTables.AnchoredPattern, _ sentence: Int32, _ tables: MatchTables,
    _ index: inout SentenceIndex
  ) {
    for place in index.occurrences(of: tables.places[pattern.firstPlace]) {
      let span = index.spans[place]
      matches.append(
        PhraseMatch(
          phrase: pattern.phrase, first: span.first, end: span.end, sentence: sentence,
          firstPart: Int32(parts.count), partCount: 1))
      parts.append(span)
    }
  }

  private mutating func match(
    _ pattern: MatchTables.AnchoredPattern, _ sentence: Int32, _ tables: MatchTables,
    _ index: inout SentenceIndex, _ tokens: UnsafeBufferPointer<Token>, _ sentenceEnd: Int32
  ) {
    let lastPlace = pattern.firstPlace + pattern.placeCount
    let starts = index.occurrences(of: tables.places[pattern.firstPlace])
    var start = starts.lowerBound
    var nextFree: Int32 = -1
    while start < starts.upperBound {
      let span = index.spans[start]
      start += 1
      if span.first < nextFree { continue }
      steps.removeAll(keepingCapacity: true)
      steps.append(Step(span: span, previous: -1))
      // All occurrences that begin at the same word are starts of the same match.
      while start < starts.upperBound, index.spans[start].first == span.first {
        steps.append(Step(span: index.spans[start], previous: -1))
        start += 1
      }
      var layer = 0..<steps.count
      for place in pattern.firstPlace + 1..<lastPlace {
        let next = tables.places[place]
        let range = index.occurrences(of: next)
        layer = follow(next.gap, from: layer, range, index, tokens, sentenceEnd)
        if layer.isEmpty { break }
      }
      guard !layer.isEmpty, let best = longest(in: layer) else { continue }
      record(pattern.phrase, best, sentence)
      nextFree = steps[best].span.end
    }
  }

  /// The steps that reach the next place from those in `layer`.
  private mutating func follow(
    _ gap: Int32, from layer: Range<Int>, _ range: Range<Int>,
    _ index: borrowing SentenceIndex, _ tokens: UnsafeBufferPointer<Token>, _ sentenceEnd: Int32
  ) -> Range<Int> {
    let begin = steps.count
    for previous in layer {
      let end = steps[previous].span.end
      if end >= sentenceEnd { continue }
      let ordinal = tokens[Int(end)].ordinal
      for place in range {
        let span = index.spans[place]
        if span.first < end { continue }
        if tokens[Int(span.first)].ordinal - ordinal > gap { break }
        if span.end > sentenceEnd { continue }
        // One way to each end is enough, and the first found has the earliest words.
        var known = false
        for other in begin..<steps.count where steps[other].span.end == span.end {
          known = true
          break
        }
        if !known { steps.append(Step(span: span, previous: Int32(previous))) }
        if steps.count >= Self.mostSteps { return begin..<steps.count }
      }
    }
    return begin..<steps.count
  }

  /// The step with the latest end, of several the first.
  private func longest(in layer: Range<Int>) -> Int? {
    guard var best = layer.first else { return nil }
    for step in layer.dropFirst() where steps[step].span.end > steps[best].span.end { best = step }
    return best
  }

  private mutating func record(_ phrase: Int32, _ last: Int, _ sentence: Int32) {
    let firstPart = parts.count
    var step = last
    while step >= 0 {
      parts.append(steps[step].span)
      step = Int(steps[step].previous)
    }
    parts[firstPart...].reverse()
    matches.append(
      PhraseMatch(
        phrase: phrase, first: parts[firstPart].first, end: steps[last].span.end,
        sentence: sentence, firstPart: Int32(firstPart), partCount: Int32(parts.count - firstPart)))
  }

  /// Of overlapping matches of one phrase keeps the leftmost, then the longest.
  private mutating func settle() {
    if matches.count > 1 {
      matches.sort { left, right in
        if left.phrase != right.phrase { return left.phrase < right.phrase }
        if left.first != right.first { return left.first < right.first }
        if left.end != right.end { return left.end > right.end }
        return left.firstPart < right.firstPart
      }
      found.removeAll(keepingCapacity: true)
      for match in matches {
        if let last = found.last, last.phrase == match.phrase, match.first < last.end { continue }
        found.append(match)
      }
      swap(&matches, &found)
    }
  }

  /// Sets what `StatusReader` found out about a match.
  mutating func setStatus(_ status: Status, cue: Int32, of index: Int) {
    matches[index].status = status
    matches[index].cue = cue
  }
}
