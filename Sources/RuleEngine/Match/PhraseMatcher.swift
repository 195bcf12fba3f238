internal import ReportModel
internal import TextMatching

/// One place in a report where a phrase matched.
struct PhraseMatch: BitwiseCopyable {
  var phrase: Int32
  /// Half-open tokens from the first to the last matched word.
  var first: Int32
  var end: Int32
  var sentence: Int32
  /// Which of several ways to match the same words is kept: the lowest.
  var order: Int32
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
/// followed place by place. The start nearest to an end wins, then the longest match (minimal
/// intervals, Clarke, Cormack and Burkowski 1995): in *he never took my phone but he took my
/// passport* the denied clause must not swallow the true one.
struct PhraseMatcher: ~Copyable {
  /// The matches, ordered by phrase and place.
  private(set) var matches = FlatList<PhraseMatch>()
  /// The tokens of the matched places, which no cue inside them can deny.
  var parts = FlatList<TokenSpan>()
  private var steps = FlatList<Step>()
  /// The matches in the order in which they were found.
  var found = FlatList<PhraseMatch>()
  /// Keeps what `tables` shows.
  private let owner: MatchTables
  let tables: MatchTables.View
  var index: SentenceIndex
  private var sorter: MatchSorter
  /// Notes where the time goes; `nil` unless a profile is made.
  var recorder: WorkRecorder?

  /// A way to a place of the pattern.
  struct Step: BitwiseCopyable {
    var span: TokenSpan
    /// The step before; -1 for the first place.
    var previous: Int32
  }

  /// The sentence that is searched.
  struct Place {
    let text: TextView
    let sentence: Int32
    let end: Int32
  }

  /// More ways than this in one sentence are not followed: a sentence that repeats one word a
  /// hundred times must not cost a hundred to the power of the pattern's length.
  private static let mostSteps = 512

  init(_ tables: MatchTables) {
    owner = tables
    self.tables = tables.view
    index = SentenceIndex(tables)
    sorter = MatchSorter(phraseCount: tables.ruleOfPhrase.count)
  }

  /// Finds the matches of every pattern.
  ///
  /// - Parameters:
  ///   - hits: Term hits ordered by their first token.
  ///   - facts: Quantities ordered by their first token.
  mutating func match(
    _ text: TextView, hits: UnsafeBufferPointer<TermHit>, facts: UnsafeBufferPointer<QuantityFact>
  ) {
    parts.removeAll()
    found.removeAll()
    var hit = 0
    var fact = 0
    for number in 0..<text.sentences.count {
      let end = text.sentences[number].endToken
      let firstHit = hit
      var isAnchored = false
      while hit < hits.count, hits[hit].firstToken < end {
        let term = hits[hit].term
        isAnchored = isAnchored || tables.terms[term].bits > tables.terms[term].anchors
        hit &+= 1
      }
      let firstFact = fact
      while fact < facts.count, facts[fact].first < end { fact &+= 1 }
      // Where no pattern is anchored, none can match.
      if !isAnchored, fact == firstFact { continue }
      index.enter(
        hits: UnsafeBufferPointer(rebasing: hits[firstHit..<hit]),
        facts: UnsafeBufferPointer(rebasing: facts[firstFact..<fact]))
      matchSentence(
        Place(text: text, sentence: Int32(truncatingIfNeeded: number), end: end))
    }
    sorter.settle(found, into: &matches)
  }

  private mutating func matchSentence(_ place: Place) {
    let (terms, lists) = (tables.terms.base, tables.lists.base)
    let (anchorStart, guards) = (tables.anchorStart.base, tables.guards.base)
    let bits = index.bitMemory
    for hit in index.hits {
      let term = terms + Int(hit.term)
      var anchor = Int(term.pointee.anchors)
      let lastAnchor = Int(term.pointee.bits)
      while anchor < lastAnchor {
        let id = Int(lists[anchor])
        anchor &+= 1
        var entry = Int(anchorStart[id])
        let end = Int(anchorStart[id &+ 1])
        // Nine of ten patterns lack the class of their guard: nothing else is read for those.
        while entry < end, !SentenceIndex.contains(guards[entry], in: bits) { entry &+= 1 }
        if entry < end {
          matchAnchored(
            at: Int32(truncatingIfNeeded: id), entry..<end,
            TokenSpan(first: hit.firstToken, end: hit.endToken), place)
        }
      }
    }
    for entry in 0..<index.measured.count {
      let quantity = index.measured[entry]
      let id = Int(quantity.classID)
      matchAnchored(
        at: quantity.classID, Int(anchorStart[id])..<Int(anchorStart[id &+ 1]), quantity.span,
        place)
    }
  }

  /// Matches patterns that are anchored at an occurrence of a class.
  ///
  /// A pattern of one place matches at each occurrence. The others look at all occurrences
  /// themselves, so they are followed at the first one in the sentence only.
  private mutating func matchAnchored(
    at anchor: Int32, _ entries: Range<Int>, _ span: TokenSpan, _ place: Place
  ) {
    let (isFirst, firstOrder) = index.visit(anchor)
    patterns: for entry in entries where index.contains(tables.guards[entry]) {
      let pattern = tables.patterns[entry]
      for check in 0..<pattern.checkCount
      where !index.contains(tables.checks[pattern.firstCheck &+ check]) {
        continue patterns
      }
      let order = firstOrder &+ Int32(truncatingIfNeeded: entry)
      if pattern.placeCount == 1 {
        found.append(
          PhraseMatch(
            phrase: pattern.phrase, first: span.first, end: span.end, sentence: place.sentence,
            order: order, firstPart: Int32(truncatingIfNeeded: parts.count), partCount: 1))
        parts.append(span)
      } else if isFirst {
        if recorder == nil {
          match(pattern, order, place)
        } else {
          measure(entry, pattern, order, place)
        }
      }
    }
  }

  /// Follows a pattern several times over, to measure it; what is found is the same.
  @inline(never)
  private mutating func measure(
    _ entry: Int, _ pattern: MatchTables.AnchoredPattern, _ order: Int32, _ place: Place
  ) {
    guard let recorder else { return }
    let (before, partsBefore) = (found.count, parts.count)
    recorder.enter()
    match(pattern, order, place)
    recorder.warmed()
    for _ in 0..<WorkRecorder.repeats {
      found.removeLast(found.count &- before)
      parts.removeLast(parts.count &- partsBefore)
      match(pattern, order, place)
    }
    recorder.leave(pattern: entry)
  }

  /// Follows a pattern of several places through a sentence.
  ///
  /// - Parameter open: The place where any word will do, to find near misses; -1 for none.
  mutating func match(
    _ pattern: MatchTables.AnchoredPattern, _ order: Int32, _ place: Place, open: Int32 = -1
  ) {
    let lastPlace = pattern.firstPlace &+ pattern.placeCount
    let starts = occurrences(at: pattern.firstPlace, open, place)
    var start = starts.upperBound
    // Where the match behind begins: none may reach into it.
    var limit = place.end
    while start > starts.lowerBound {
      let groupEnd = start
      start &-= 1
      var first = index.spans[start].first
      // Words of the class that overlap (*had him beaten*, *beaten*) are starts of one match.
      while start > starts.lowerBound, index.spans[start &- 1].end > first {
        start &-= 1
        first = index.spans[start].first
      }
      steps.removeAll()
      for occurrence in start..<groupEnd where index.spans[occurrence].end <= limit {
        steps.append(Step(span: index.spans[occurrence], previous: -1))
      }
      var layer = 0..<steps.count
      for entry in pattern.firstPlace &+ 1..<lastPlace {
        if layer.isEmpty { break }
        layer = follow(
          tables.places[entry].gap, from: layer, occurrences(at: entry, open, place), limit,
          place.text)
      }
      guard let best = longest(in: layer) else { continue }
      record(pattern.phrase, order, best, place.sentence)
      limit = first
    }
  }

  /// Where a place of a pattern may match; anywhere if it is the open one.
  @inline(__always)
  private mutating func occurrences(
    at entry: Int32, _ open: Int32, _ place: Place
  ) -> Range<Int> {
    if entry == open { return index.words(of: place.text.sentences[Int(place.sentence)]) }
    return index.occurrences(of: tables.places[entry])
  }

  /// The steps that reach the next place from those in `layer`.
  private mutating func follow(
    _ gap: Int32, from layer: Range<Int>, _ range: Range<Int>, _ limit: Int32, _ text: TextView
  ) -> Range<Int> {
    let tokens = text.tokens
    let begin = steps.count
    for previous in layer {
      let end = steps[previous].span.end
      if end >= limit { continue }
      let ordinal = tokens[Int(end)].ordinal
      for occurrence in range {
        let span = index.spans[occurrence]
        if span.first < end { continue }
        if span.first >= limit || tokens[Int(span.first)].ordinal - ordinal > gap { break }
        if span.end > limit { continue }
        // One way to each end is enough: the one whose words stand nearest.
        var known = false
        for other in begin..<steps.count where steps[other].span.end == span.end {
          known = true
          if steps[other].span.first >= end, steps[Int(steps[other].previous)].span.end < end {
            steps[other].previous = Int32(previous)
          }
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

  private mutating func record(
    _ phrase: Int32, _ order: Int32, _ last: Int, _ sentence: Int32
  ) {
    let firstPart = parts.count
    var step = last
    while step >= 0 {
      parts.append(steps[step].span)
      step = Int(steps[step].previous)
    }
    parts.reverse(from: firstPart)
    found.append(
      PhraseMatch(
        phrase: phrase, first: parts[firstPart].first, end: steps[last].span.end,
        sentence: sentence, order: order, firstPart: Int32(firstPart),
        partCount: Int32(parts.count - firstPart)))
  }

  /// Lets `StatusReader` set the status of every match.
  mutating func withMatches(
    _ body: (UnsafeMutableBufferPointer<PhraseMatch>, borrowing FlatList<TokenSpan>) -> Void
  ) {
    matches.withMutableMemory { body($0, parts) }
  }
}
