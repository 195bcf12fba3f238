internal import ReportModel
internal import TextMatching

/// Decides what a text says about each match: said, denied, hypothetical, …
///
/// The method is ConText's (Harkema et al. 2009, after NegEx, Chapman et al. 2001; French: Deléger
/// and Grouin 2012): a cue opens a scope that ends at a stop word, a mark, a new subject after a
/// comma, a number of words, or the end of the sentence; what begins inside the scope gets the
/// cue's status. Two things differ: a cue that is one of the words of a phrase never affects that
/// phrase (*not allowed to leave* is a fact), and a cue in a gap of a phrase does (*he **never**
/// took it*).
struct StatusReader {
  /// One cue in the report with its scope.
  struct Hit {
    /// The place of the cue in `MatchTables.cues`.
    var cue: Int16
    /// Half-open tokens of the cue.
    var first: Int32
    var end: Int32
    /// Half-open tokens of the scope; empty until it is needed.
    var scopeFirst: Int32 = -1
    var scopeEnd: Int32 = -1
    var isActive = true
    /// Whether it reaches over its own clause only: the second subject begins the next one.
    var isShort = false
  }

  /// Cues of the report, in order of place.
  private(set) var hits: [Hit] = []

  /// A denial rarely reaches further (NegEx uses six tokens after the cue).
  private static let denialReach: Int32 = 7
  /// Conditions and time reach over a clause.
  private static let usualReach: Int32 = 25

  mutating func reset() { hits.removeAll(keepingCapacity: true) }

  /// Takes down a cue; cues must come in order of place.
  mutating func append(cue: Int16, first: Int32, end: Int32) {
    hits.append(Hit(cue: cue, first: first, end: end))
  }

  /// Sets the status of every match.
  mutating func assign(
    to matcher: inout PhraseMatcher, _ tables: MatchTables, language: Language, _ tokens: [Token],
    _ sentences: [Sentence]
  ) {
    guard !matcher.matches.isEmpty, !hits.isEmpty else { return }
    quieten(tables, language, tokens, sentences)
    for index in matcher.matches.indices {
      let (status, cue) = decide(
        matcher.matches[index], matcher.parts, tables, tokens, sentences)
      if cue >= 0 { matcher.setStatus(status, cue: cue, of: index) }
    }
  }

  /// The status of one match and the cue that decided it; -1 for none.
  mutating func status(
    of match: PhraseMatch, _ parts: [TokenSpan], _ tables: MatchTables, language: Language,
    _ tokens: [Token], _ sentences: [Sentence]
  ) -> (status: Status, cue: Int32) {
    quieten(tables, language, tokens, sentences)
    return decide(match, parts, tables, tokens, sentences)
  }

  private mutating func decide(
    _ match: PhraseMatch, _ parts: [TokenSpan], _ tables: MatchTables, _ tokens: [Token],
    _ sentences: [Sentence]
  ) -> (status: Status, cue: Int32) {
    let sentence = sentences[Int(match.sentence)]
    var best: (status: Status, cue: Int32) = (.reported, -1)
    var position = firstHit(from: sentence.firstToken)
    while position < hits.count, hits[position].first < sentence.endToken {
      defer { position += 1 }
      guard hits[position].isActive,
        case .cue(let status, let direction) = tables.cues[Int(hits[position].cue)].role,
        affects(position, direction, status, match, parts, tables, tokens, sentence)
      else { continue }
      if best.cue < 0 || Self.rank(status) < Self.rank(best.status) {
        best = (status, Int32(position))
      }
    }
    return best
  }

  /// Which status wins when several cues reach a match.
  private static func rank(_ status: Status) -> Int {
    switch status {
    case .denied: 0
    case .hypothetical: 1
    case .general: 2
    case .other: 3
    case .past: 4
    case .inferred: 5
    case .observed: 6
    case .stated: 7
    case .reported: 8
    }
  }

  private func firstHit(from token: Int32) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].first < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Silences cues of the other language, cues inside a pseudo-cue or an exempt phrase, and cues
  /// inside a longer cue.
  private mutating func quieten(
    _ tables: MatchTables, _ language: Language, _ tokens: [Token], _ sentences: [Sentence]
  ) {
    for index in hits.indices where tables.cues[Int(hits[index].cue)].language != language {
      hits[index].isActive = false
    }
    for index in hits.indices where hits[index].isActive {
      guard case .cue(let status, _) = tables.cues[Int(hits[index].cue)].role else { continue }
      let hit = hits[index]
      // "he will call if she leaves" threatens; "If she leaves …" at the start supposes.
      let opens =
        status == .hypothetical
        && sentences[Int(tokens[Int(hit.first)].sentence)].firstToken == hit.first
      var other = index
      // Hits are ordered by their first token: look back and ahead for what covers this one.
      while other > 0, hits[other - 1].first >= hit.first - 8 { other -= 1 }
      while other < hits.count, hits[other].first <= hit.first {
        let cover = hits[other]
        let role = tables.cues[Int(cover.cue)]
        if other != index, cover.first <= hit.first, cover.end >= hit.end,
          role.language == language
        {
          let isLonger = cover.end - cover.first > hit.end - hit.first
          switch role.role {
          case .pseudo where opens: hits[index].isShort = true
          case .pseudo, .exempt: hits[index].isActive = false
          case .cue where isLonger: hits[index].isActive = false
          default: break
          }
        }
        other += 1
      }
    }
  }

  private mutating func affects(
    _ position: Int, _ direction: CompiledPack.CueDirection, _ status: Status,
    _ match: PhraseMatch, _ parts: [TokenSpan], _ tables: MatchTables, _ tokens: [Token],
    _ sentence: Sentence
  ) -> Bool {
    let hit = hits[position]
    let own = Int(match.firstPart)..<Int(match.firstPart + match.partCount)
    if direction == .inside { return hit.first >= match.first && hit.end <= match.end }
    for part in own where parts[part].first < hit.end && hit.first < parts[part].end {
      return false
    }
    // A condition inside a phrase is part of what is threatened or promised: "will call
    // immigration if I leave". Only a denial works from within.
    let isInside = hit.first >= match.first && hit.end <= match.end
    if isInside, status != .denied { return false }
    if hits[position].scopeFirst < 0 {
      setScope(position, direction, status, tables, tokens, sentence)
    }
    let scope = hits[position]
    switch direction {
    case .forward:
      for part in own where parts[part].first >= hit.end {
        return parts[part].first < scope.scopeEnd
      }
      return false
    case .backward:
      for part in own.reversed() where parts[part].end <= hit.first {
        return parts[part].end > scope.scopeFirst
      }
      return false
    case .inside: return false
    }
  }

  private mutating func setScope(
    _ position: Int, _ direction: CompiledPack.CueDirection, _ status: Status,
    _ tables: MatchTables, _ tokens: [Token], _ sentence: Sentence
  ) {
    let hit = hits[position]
    let reach = status == .denied ? Self.denialReach : Self.usualReach
    if direction == .forward {
      var end = hit.end
      var subjects = 0
      while end < sentence.endToken {
        if tokens[Int(end)].ordinal - tokens[Int(hit.end)].ordinal > reach { break }
        if hit.isShort, isSubject(at: end, tables) {
          subjects += 1
          if subjects > 1 { break }
        }
        if end > hit.end || tokens[Int(end)].before.contains(.semicolonOrColon) {
          if isBarrier(at: end, tables, tokens) { break }
        }
        end += 1
      }
      hits[position].scopeFirst = hit.end
      hits[position].scopeEnd = end
    } else {
      var first = hit.first
      while first > sentence.firstToken {
        if isBarrier(at: first, tables, tokens) { break }
        first -= 1
        if tokens[Int(hit.first)].ordinal - tokens[Int(first)].ordinal > reach { break }
      }
      hits[position].scopeFirst = first
      hits[position].scopeEnd = hit.first
    }
  }

  private func isSubject(at token: Int32, _ tables: MatchTables) -> Bool {
    var position = firstHit(from: token)
    while position < hits.count, hits[position].first == token {
      if hits[position].isActive, tables.cues[Int(hits[position].cue)].role == .subject {
        return true
      }
      position += 1
    }
    return false
  }

  /// Whether a new clause begins at a token.
  private func isBarrier(at token: Int32, _ tables: MatchTables, _ tokens: [Token]) -> Bool {
    let before = tokens[Int(token)].before
    if before.contains(.semicolonOrColon) || before.contains(.closeQuote) { return true }
    var position = firstHit(from: token)
    while position < hits.count, hits[position].first == token {
      if hits[position].isActive {
        let role = tables.cues[Int(hits[position].cue)].role
        if role == .stop { return true }
        if role == .subject, before.contains(.comma) || before.contains(.dash) { return true }
      }
      position += 1
    }
    return false
  }
}
