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

/// Finds all phrases of a pack in one report whose class occurrences are known.
///
/// A phrase is looked at only in sentences where its rarest class occurs. There, every word of its
/// first class is a possible start; from each the reachable ends are followed place by place, and
/// the leftmost, then longest match wins.
struct PhraseMatcher {
  private(set) var matches: [PhraseMatch] = []
  /// The tokens of the matched places, which no cue inside them can deny.
  private(set) var parts: [Occurrences.Span] = []
  private var steps: [Step] = []
  private var found: [PhraseMatch] = []

  /// A way to a place of the pattern.
  private struct Step {
    var span: Occurrences.Span
    /// The step before; -1 for the first place.
    var previous: Int32
  }

  /// More ways than this in one sentence are not followed: a sentence that repeats one word a
  /// hundred times must not cost a hundred to the power of the pattern's length.
  private static let mostSteps = 512

  /// Finds the matches of every active pattern, ordered by phrase and place.
  mutating func match(
    _ pack: CompiledPack, _ occurrences: inout Occurrences, _ tokens: [Token],
    _ sentences: [Sentence]
  ) {
    matches.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    for id in occurrences.present {
      let from = Int(pack.anchorStart[Int(id)])
      let to = Int(pack.anchorStart[Int(id) + 1])
      patterns: for index in from..<to {
        let number = Int(pack.anchored[index])
        let pattern = pack.patterns[number]
        for place in Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)
        where !occurrences.complete(pack.places[place].classID, pack) {
          continue patterns
        }
        match(pattern, anchor: id, pack, occurrences, tokens, sentences)
      }
    }
    settle()
  }

  private mutating func match(
    _ pattern: CompiledPack.Pattern, anchor: Int32, _ pack: CompiledPack,
    _ occurrences: borrowing Occurrences, _ tokens: [Token], _ sentences: [Sentence]
  ) {
    var lastSentence: Int32 = -1
    for index in occurrences.range(of: anchor) {
      let token = occurrences.spans[index].first
      let sentence = tokens[Int(token)].sentence
      if sentence == lastSentence { continue }
      lastSentence = sentence
      if pattern.placeCount == 1 {
        matchSingle(pattern, anchor, sentence, occurrences, sentences[Int(sentence)])
      } else {
        match(pattern, sentence, pack, occurrences, tokens, sentences[Int(sentence)])
      }
    }
  }

  private mutating func matchSingle(
    _ pattern: CompiledPack.Pattern, _ anchor: Int32, _ sentence: Int32,
    _ occurrences: borrowing Occurrences, _ bounds: Sentence
  ) {
    let range = occurrences.range(of: anchor)
    var index = occurrences.firstIndex(in: range, from: bounds.firstToken)
    while index < range.upperBound, occurrences.spans[index].first < bounds.endToken {
      let span = occurrences.spans[index]
      index += 1
      matches.append(
        PhraseMatch(
          phrase: pattern.phrase, first: span.first, end: span.end, sentence: sentence,
          firstPart: Int32(parts.count), partCount: 1))
      parts.append(span)
    }
  }

  private mutating func match(
    _ pattern: CompiledPack.Pattern, _ sentence: Int32, _ pack: CompiledPack,
    _ occurrences: borrowing Occurrences, _ tokens: [Token], _ bounds: Sentence
  ) {
    let places = Int(pattern.firstPlace)..<Int(pattern.firstPlace + pattern.placeCount)
    let firstRange = occurrences.range(of: pack.places[places.lowerBound].classID)
    var start = occurrences.firstIndex(in: firstRange, from: bounds.firstToken)
    var nextFree = bounds.firstToken
    while start < firstRange.upperBound {
      let span = occurrences.spans[start]
      start += 1
      if span.first >= bounds.endToken { break }
      if span.first < nextFree { continue }
      steps.removeAll(keepingCapacity: true)
      steps.append(Step(span: span, previous: -1))
      // All occurrences that begin at the same word are starts of the same match.
      while start < firstRange.upperBound, occurrences.spans[start].first == span.first {
        steps.append(Step(span: occurrences.spans[start], previous: -1))
        start += 1
      }
      var layer = 0..<steps.count
      for place in places.dropFirst() {
        layer = follow(pack.places[place], from: layer, occurrences, tokens, bounds.endToken)
        if layer.isEmpty { break }
      }
      guard !layer.isEmpty, let best = longest(in: layer) else { continue }
      record(pattern.phrase, best, sentence)
      nextFree = steps[best].span.end
    }
  }

  /// The steps that reach the next place from those in `layer`.
  private mutating func follow(
    _ place: CompiledPack.Place, from layer: Range<Int>, _ occurrences: borrowing Occurrences,
    _ tokens: [Token], _ sentenceEnd: Int32
  ) -> Range<Int> {
    let begin = steps.count
    let range = occurrences.range(of: place.classID)
    for previous in layer {
      let end = steps[previous].span.end
      if end >= sentenceEnd { continue }
      let ordinal = tokens[Int(end)].ordinal
      var index = occurrences.firstIndex(in: range, from: end)
      while index < range.upperBound {
        let span = occurrences.spans[index]
        index += 1
        if span.first >= sentenceEnd { break }
        if tokens[Int(span.first)].ordinal - ordinal > place.gap { break }
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

  private func longest(in layer: Range<Int>) -> Int? {
    layer.max { (steps[$0].span.end, $1) < (steps[$1].span.end, $0) }
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
      matches.sort {
        ($0.phrase, $0.first, $1.end, $0.firstPart) < ($1.phrase, $1.first, $0.end, $1.firstPart)
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
