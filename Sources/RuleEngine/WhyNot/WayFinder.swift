internal import ReportModel
internal import TextMatching

/// Says in the words of a rule how far its phrases got in a report.
struct WayFinder: ~Copyable {
  private let pack: CompiledPack
  private let rule: Rule
  private let language: Language
  private let patterns: [Int32]
  private let passedOver = FunctionWords.standard
  private var matcher: PhraseMatcher

  /// So many words show what stands where a part is missing.
  private static let mostInstead: Int32 = 8
  /// So many members tell people which class is meant.
  private static let mostMembers = 3

  /// Prepares the ways of one rule.
  ///
  /// - Parameter language: That of the report: of two ways as near, the one in it is shown.
  init(pack: CompiledPack, rule: Int32, language: Language) {
    self.pack = pack
    self.rule = pack.pack.rules[Int(rule)]
    self.language = language
    let phrases = pack.rules[Int(rule)].phrases
    let texts = self.rule.phrases
    let own = pack.patterns.indices.filter {
      phrases.contains(pack.patterns[$0].phrase) && pack.patterns[$0].text >= 0
    }
    // Those in the language of the report first, because of equals the first is kept.
    patterns =
      (own.filter { texts[Int(pack.patterns[$0].text)].language == language }
      + own.filter { texts[Int(pack.patterns[$0].text)].language != language }).map(Int32.init)
    matcher = PhraseMatcher(pack.tables)
  }

  /// The way of each of some phrases that got furthest, and how far, 0 to 1.
  mutating func nearest(
    of phrases: Set<Int32>, in assessor: Assessor, _ report: Report
  ) -> [Int32: (way: RuleTrace.Way, nearness: Double)] {
    let wanted = patterns.filter { phrases.contains(pack.patterns[Int($0)].phrase) }
    let found = align(wanted, in: assessor, sentences: nil)
    // Words that are written out are one term: what was found of one is no place of a pattern.
    let pieces = PieceFinder(pack: pack, text: assessor.matcher.text).longest(of: wanted)
    var result: [Int32: (RuleTrace.Way, Double)] = [:]
    for phrase in phrases {
      let alignment = found[phrase]
      if let piece = pieces[phrase], piece.share > alignment?.score ?? 0 {
        let empty = PhraseAlignment(
          pattern: piece.pattern, sentence: piece.sentence, spans: [nil], excess: [0], score: 0)
        var way = describe(empty, assessor, report)
        way.parts[0].piece = (piece.member, assessor.words(piece.words, report))
        result[phrase] = (way, piece.share)
      } else if let alignment {
        result[phrase] = (describe(alignment, assessor, report), alignment.score)
      }
    }
    return result
  }

  /// The way by which a phrase matched.
  mutating func way(
    of match: PhraseMatch, in assessor: Assessor, _ report: Report
  ) -> RuleTrace.Way? {
    let sentence = Int(match.sentence)
    for pattern in patterns where pack.patterns[Int(pattern)].phrase == match.phrase {
      let found = align([pattern], in: assessor, sentences: sentence..<sentence + 1)[match.phrase]
      guard let found, found.isComplete, found.spans.first??.first == match.first,
        found.spans.last??.end == match.end
      else { continue }
      return describe(found, assessor, report)
    }
    return nil
  }

  private mutating func align(
    _ patterns: [Int32], in assessor: Assessor, sentences: Range<Int>?
  ) -> [Int32: PhraseAlignment] {
    let (folded, all) = (assessor.matcher.text.folded, pack.patterns)
    let passedOver = passedOver
    var best: [Int32: PhraseAlignment] = [:]
    assessor.matcher.withFound { text, hits, facts in
      best = matcher.nearest(
        of: patterns, all, in: text, sentences: sentences, hits: hits, facts: facts,
        isContent: { span in
          text.tokens[Int(span.first)..<Int(span.end)].contains { token in
            token.flags.contains(.number)
              || !passedOver.contains(folded[Int(token.start)..<Int(token.end)])
          }
        })
    }
    return best
  }

  // MARK: - In words

  private func describe(
    _ alignment: PhraseAlignment, _ assessor: Assessor, _ report: Report
  ) -> RuleTrace.Way {
    let pattern = pack.patterns[Int(alignment.pattern)]
    let phrase = rule.phrases[Int(pattern.text)]
    let scalars = Array(phrase.text.unicodeScalars)
    var parts: [RuleTrace.Way.Part] = []
    for (number, span) in alignment.spans.enumerated() {
      let place = pack.places[Int(pattern.firstPlace) + number]
      var written = String.UnicodeScalarView()
      written.append(
        contentsOf: scalars[Int(place.written.lowerBound)..<Int(place.written.upperBound)])
      let named = Self.className(String(written)).flatMap { name in
        rule.classes[name] ?? pack.pack.lexicon[name]
      }
      var part = RuleTrace.Way.Part(
        written: String(written),
        members: named.map { members(of: $0, phrase.language) } ?? [],
        words: span.map { assessor.words($0, report) },
        excess: Int(alignment.excess[number]), gap: number == 0 ? 0 : Int(place.gap))
      if let named { part.wordClass = (named.name, named.file, named.line) }
      if span == nil, let stretch = stretch(at: number, alignment, assessor) {
        part.instead = assessor.words(stretch, report)
      }
      parts.append(part)
    }
    return .init(
      line: phrase.line, language: phrase.language,
      sentence: assessor.sentenceNumber(alignment.sentence), parts: parts)
  }

  /// The name in braces, when a place holds nothing else.
  private static func className(_ written: String) -> String? {
    let text = written.hasSuffix("?") ? String(written.dropLast()) : written
    guard text.hasPrefix("{"), text.hasSuffix("}"), !text.dropFirst().contains("{") else {
      return nil
    }
    return text.dropFirst().dropLast().trimmingSpaces()
  }

  /// Some members of a class as they are written, without marks.
  private func members(
    of wordClass: WordClass, _ language: Language, depth: Int = 0
  ) -> [String] {
    var result = (wordClass.members[language] ?? []).filter { !$0.isRemoved }
      .prefix(Self.mostMembers).map { $0.text.filter { $0 != "~" } }
    for use in wordClass.uses where result.count < Self.mostMembers && depth < 8 {
      guard let other = pack.pack.lexicon[use] else { continue }
      for member in members(of: other, language, depth: depth + 1)
      where result.count < Self.mostMembers && !result.contains(member) {
        result.append(member)
      }
    }
    return result
  }

  /// The words between the neighbours of a missing place, or as many beside the only one as its gap
  /// allows.
  private func stretch(
    at number: Int, _ alignment: PhraseAlignment, _ assessor: Assessor
  ) -> TokenSpan? {
    let pattern = pack.patterns[Int(alignment.pattern)]
    let sentence = assessor.matcher.text.sentences[Int(alignment.sentence)]
    let before = alignment.spans[..<number].last { $0 != nil } ?? nil
    let after = alignment.spans[(number + 1)...].first { $0 != nil } ?? nil
    // Of a way of which nothing stands there could be any words.
    if before == nil, after == nil { return nil }
    func gap(_ place: Int) -> Int32 { pack.places[Int(pattern.firstPlace) + place].gap }
    var (first, end) = (sentence.firstToken, sentence.endToken)
    if let before { first = before.end }
    if let after { end = after.first }
    if before == nil { first = max(first, end - 1 - gap(number + 1)) }
    if after == nil { end = min(end, first + 1 + gap(number)) }
    guard first < end, end - first <= Self.mostInstead else { return nil }
    return TokenSpan(first: first, end: end)
  }
}
