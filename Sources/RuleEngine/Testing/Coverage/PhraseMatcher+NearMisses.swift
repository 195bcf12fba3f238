internal import TextMatching

/// A way to say a phrase that lacked one place in a sentence.
struct NearMiss: BitwiseCopyable {
  /// Its place in `CompiledPack.patterns`.
  var pattern: Int32
  /// The place that it lacked, in `CompiledPack.places`.
  var place: Int32
  /// The sentence's number.
  var sentence: Int32
  /// The tokens of which one would have had to be a member of the class.
  var words: TokenSpan
}

extension PhraseMatcher {
  /// Finds what would match if any word did at one of its places.
  ///
  /// All other places must match as they do in `match`: in order and within their gaps. A pattern of
  /// one place has no near misses, and one of two places only where `isEnough` says so.
  ///
  /// - Parameters:
  ///   - hits: Term hits ordered by their first token.
  ///   - facts: Quantities ordered by their first token.
  ///   - isWanted: Whether a pattern, by number, is looked for.
  ///   - isOpen: Whether a place, in `CompiledPack.places`, may be the one that is missing.
  ///   - body: What is done with each near miss.
  mutating func findNearMisses(
    of patterns: [CompiledPack.Pattern], in text: TextView,
    hits: UnsafeBufferPointer<TermHit>, facts: UnsafeBufferPointer<QuantityFact>,
    where isWanted: (Int) -> Bool, isOpen: (Int32) -> Bool, _ body: (NearMiss) -> Void
  ) {
    var (hit, fact) = (0, 0)
    for (number, sentence) in text.sentences.enumerated() {
      let (firstHit, firstFact) = (hit, fact)
      while hit < hits.count, hits[hit].firstToken < sentence.endToken { hit += 1 }
      while fact < facts.count, facts[fact].first < sentence.endToken { fact += 1 }
      index.enter(
        hits: UnsafeBufferPointer(rebasing: hits[firstHit..<hit]),
        facts: UnsafeBufferPointer(rebasing: facts[firstFact..<fact]))
      let place = Place(text: text, sentence: Int32(number), end: sentence.endToken)
      for (pattern, entry) in patterns.enumerated()
      where entry.placeCount > 1 && isWanted(pattern) {
        findNearMisses(of: entry, Int32(pattern), place, isOpen, body)
      }
    }
  }

  private mutating func findNearMisses(
    of entry: CompiledPack.Pattern, _ pattern: Int32, _ place: Place,
    _ isOpen: (Int32) -> Bool, _ body: (NearMiss) -> Void
  ) {
    let range = entry.firstPlace..<entry.firstPlace + entry.placeCount
    var absent: Int32 = -1
    for number in range where !index.occurs(tables.places[number]) {
      if absent >= 0 { return }
      absent = number
    }
    // Where every class occurs, each of them may be the one that stands out of reach.
    for open in absent < 0 ? range : absent..<absent + 1 where isOpen(open) {
      let known = parts.count
      found.removeAll()
      match(
        MatchTables.AnchoredPattern(
          phrase: entry.phrase, firstPlace: entry.firstPlace, placeCount: entry.placeCount,
          firstCheck: 0, checkCount: 0),
        0, place, open: open)
      for number in 0..<found.count {
        let words = reach(of: open, in: found[number], entry, place)
        if let words, isEnough(found[number], entry, open) {
          body(NearMiss(pattern: pattern, place: open, sentence: place.sentence, words: words))
        }
      }
      parts.removeLast(parts.count - known)
    }
  }

  /// Whether what did match tells the phrase: two places, or two words that the missing one touches.
  ///
  /// One common word with anything near it would be a near miss in every sentence.
  private func isEnough(
    _ match: PhraseMatch, _ entry: CompiledPack.Pattern, _ open: Int32
  ) -> Bool {
    if entry.placeCount > 2 { return true }
    let other = entry.firstPlace + (open == entry.firstPlace ? 1 : 0)
    let part = parts[match.firstPart + (other - entry.firstPlace)]
    return tables.places[entry.firstPlace + 1].gap == 0 && tables.places[other].quantity < 0
      && part.end - part.first > 1
  }

  /// The words at which the open place may stand, from the gaps on both of its sides.
  private func reach(
    of open: Int32, in match: PhraseMatch, _ entry: CompiledPack.Pattern, _ place: Place
  ) -> TokenSpan? {
    let tokens = place.text.tokens
    let sentence = place.text.sentences[Int(place.sentence)]
    let number = open - entry.firstPlace
    var (first, end) = (sentence.firstToken, sentence.endToken)
    if number > 0 {
      first = parts[match.firstPart + number - 1].end
      let start = tokens[Int(first)].ordinal
      let gap = tables.places[open].gap
      end = (first..<end).first { tokens[Int($0)].ordinal - start > gap } ?? end
    }
    if number + 1 < entry.placeCount {
      let next = parts[match.firstPart + number + 1].first
      let ordinal = tokens[Int(next)].ordinal
      let gap = tables.places[open + 1].gap
      end = min(end, next)
      first = (first..<end).first { ordinal - tokens[Int($0) + 1].ordinal <= gap } ?? end
    }
    return first < end ? TokenSpan(first: first, end: end) : nil
  }
}
