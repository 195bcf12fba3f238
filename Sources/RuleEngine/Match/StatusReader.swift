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
struct StatusReader: ~Copyable {
  /// One cue in the report with its scope.
  struct Hit: BitwiseCopyable {
    /// The place of the cue in `MatchTables.cues`.
    var cue: Int16
    var isActive = true
    /// Whether it reaches over its own clause only: the second subject begins the next one.
    var isShort = false
    /// Half-open tokens of the cue.
    var first: Int32
    var end: Int32
    /// Half-open tokens of the scope; empty until it is needed.
    var scopeFirst: Int32 = -1
    var scopeEnd: Int32 = -1
  }

  /// Cues of the report in its language, in order of place.
  private(set) var hits = FlatList<Hit>()
  /// Those that are active and give a status, by their places in `hits`.
  private var deciding = FlatList<Int32>()
  /// Where those of each sentence begin in `deciding`, and where the last ones end.
  private var sentenceStart = FlatList<Int32>()
  /// Keeps what `cues` shows.
  private let owner: MatchTables
  private let cues: FlatView<CompiledPack.CueClass>

  /// A denial rarely reaches further (NegEx uses six tokens after the cue).
  private static let denialReach: Int32 = 7
  /// The most words of a cue; `fanal pack check` refuses longer ones. What covers a cue, or stands in
  /// one match with it, is looked for so far back.
  static let longestCue: Int32 = 12
  /// Conditions and time reach over a clause.
  private static let usualReach: Int32 = 25

  init(_ tables: MatchTables) {
    owner = tables
    cues = tables.cues.view
  }

  mutating func reset() { hits.removeAll() }

  /// Takes down a cue of the report's language; cues must come in order of place.
  @inline(__always)
  mutating func append(cue: Int16, first: Int32, end: Int32) {
    hits.append(Hit(cue: cue, first: first, end: end))
  }

  /// Sets the status of every match.
  mutating func assign(to matcher: inout PhraseMatcher, _ text: TextView) {
    guard matcher.matches.count > 0, hits.count > 0, prepare(text) else { return }
    matcher.withMatches { matches, parts in
      for index in matches.indices {
        let (status, cue) = decide(matches[index], parts, text)
        if cue >= 0 {
          matches[index].status = status
          matches[index].cue = cue
        }
      }
    }
  }

  /// The status of one match and the cue that decided it; -1 for none.
  mutating func status(
    of match: PhraseMatch, _ parts: borrowing FlatList<TokenSpan>, _ text: TextView
  ) -> (status: Status, cue: Int32) {
    prepare(text) ? decide(match, parts, text) : (.reported, -1)
  }

  /// Silences cues and lists those that give a status; whether there are any.
  private mutating func prepare(_ text: TextView) -> Bool {
    quieten(text)
    deciding.removeAll()
    sentenceStart.removeAll()
    var position = 0
    for sentence in text.sentences {
      sentenceStart.append(Int32(truncatingIfNeeded: deciding.count))
      while position < hits.count, hits[position].first < sentence.endToken {
        if hits[position].isActive, case .cue = cues[Int(hits[position].cue)].role {
          deciding.append(Int32(truncatingIfNeeded: position))
        }
        position &+= 1
      }
    }
    sentenceStart.append(Int32(truncatingIfNeeded: deciding.count))
    return deciding.count > 0
  }

  private mutating func decide(
    _ match: PhraseMatch, _ parts: borrowing FlatList<TokenSpan>, _ text: TextView
  ) -> (status: Status, cue: Int32) {
    var best: (status: Status, cue: Int32) = (.reported, -1)
    var bestRank = Int.max
    var next = sentenceStart[match.sentence]
    let end = sentenceStart[match.sentence &+ 1]
    while next < end {
      let position = deciding[next]
      next &+= 1
      guard
        case .cue(let status, let direction) = cues[Int(hits[position].cue)].role,
        Self.rank(status) < bestRank,
        affects(Int(position), direction, status, match, parts, text)
      else { continue }
      best = (status, position)
      bestRank = Self.rank(status)
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

  /// Silences cues inside a pseudo-cue or an exempt phrase, and cues inside a longer cue.
  private mutating func quieten(_ text: TextView) {
    for index in 0..<hits.count {
      guard hits[index].isActive,
        case .cue(let status, _) = cues[Int(hits[index].cue)].role
      else { continue }
      let hit = hits[index]
      // "he will call if she leaves" threatens; "If she leaves …" at the start supposes.
      let opens =
        status == .hypothetical
        && text.sentences[Int(text.tokens[Int(hit.first)].sentence)].firstToken == hit.first
      var other = index
      // Hits are ordered by their first token: look back and ahead for what covers this one.
      while other > 0, hits[other - 1].first >= hit.first - Self.longestCue { other -= 1 }
      while other < hits.count, hits[other].first <= hit.first {
        let cover = hits[other]
        if other != index, cover.first <= hit.first, cover.end >= hit.end {
          let isLonger = cover.end - cover.first > hit.end - hit.first
          switch cues[Int(cover.cue)].role {
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
    _ match: PhraseMatch, _ parts: borrowing FlatList<TokenSpan>, _ text: TextView
  ) -> Bool {
    let hit = hits[position]
    let isInside = hit.first >= match.first && hit.end <= match.end
    if direction == .inside { return isInside }
    let firstPart = match.firstPart
    let endPart = match.firstPart &+ match.partCount
    // A condition may end with the first word of the phrase: *s'il* before *il prend mon passeport*.
    let mayShare = status == .hypothetical && direction == .forward && hit.first < match.first
    var part = firstPart
    while part < endPart {
      if !mayShare, parts[part].first < hit.end, hit.first < parts[part].end { return false }
      part &+= 1
    }
    // A condition inside a phrase is part of what is threatened or promised: "will call
    // immigration if I leave". Only a denial works from within.
    if isInside, status != .denied || holdsDenial(match, near: position, parts) { return false }
    if hit.scopeFirst < 0 {
      if direction == .forward {
        setScopeAfter(position, status, text)
      } else {
        setScopeBefore(position, status, text)
      }
    }
    let scope = hits[position]
    if direction == .forward {
      part = firstPart
      while part < endPart, parts[part].first < hit.end { part &+= 1 }
      return part < endPart && parts[part].first < scope.scopeEnd
    }
    part = endPart &- 1
    while part >= firstPart, parts[part].end > hit.first { part &-= 1 }
    return part >= firstPart && parts[part].end > scope.scopeFirst
  }

  /// Whether a denial is one of the words of a match. Another one in its gaps then says the same once
  /// more: *n'a **ni** registre **ni** contrat*, *has **neither** phone **nor** money*.
  ///
  /// - Parameter position: The place of a cue inside the match: the others are its neighbours.
  private func holdsDenial(
    _ match: PhraseMatch, near position: Int, _ parts: borrowing FlatList<TokenSpan>
  ) -> Bool {
    var next = position
    while next > 0, hits[next &- 1].first >= match.first - Self.longestCue { next &-= 1 }
    while next < hits.count, hits[next].first < match.end {
      let hit = hits[next]
      next &+= 1
      guard hit.end > match.first, case .cue(.denied, _) = cues[Int(hit.cue)].role else { continue }
      for part in match.firstPart..<match.firstPart &+ match.partCount
      where parts[part].first < hit.end && hit.first < parts[part].end {
        return true
      }
    }
    return false
  }

  private static func reach(_ status: Status) -> Int32 {
    status == .denied ? denialReach : usualReach
  }

  private mutating func setScopeAfter(_ position: Int, _ status: Status, _ text: TextView) {
    let hit = hits[position]
    let reach = Self.reach(status)
    let sentenceEnd = text.sentences[Int(text.tokens[Int(hit.first)].sentence)].endToken
    var end = hit.end
    var subjects = 0
    // The first cue from `end` on.
    var next = position
    while end < sentenceEnd {
      if text.tokens[Int(end)].ordinal - text.tokens[Int(hit.end)].ordinal > reach { break }
      while next < hits.count, hits[next].first < end { next &+= 1 }
      let clause = readClause(at: end, from: next, text)
      if hit.isShort, clause.hasSubject {
        subjects += 1
        if subjects > 1 { break }
      }
      if end > hit.end || text.tokens[Int(end)].before.contains(.semicolonOrColon) {
        if clause.isNew { break }
      } else if status == .denied, beginsClause(at: end, from: next, text) {
        break
      }
      end &+= 1
    }
    hits[position].scopeFirst = hit.end
    hits[position].scopeEnd = end
  }

  private mutating func setScopeBefore(_ position: Int, _ status: Status, _ text: TextView) {
    let hit = hits[position]
    let reach = Self.reach(status)
    let sentenceFirst = text.sentences[Int(text.tokens[Int(hit.first)].sentence)].firstToken
    var first = hit.first
    // The first cue from `first` on.
    var next = position
    while first > sentenceFirst {
      while next > 0, hits[next &- 1].first >= first { next &-= 1 }
      if readClause(at: first, from: next, text).isNew { break }
      first &-= 1
      if text.tokens[Int(hit.first)].ordinal - text.tokens[Int(first)].ordinal > reach { break }
    }
    hits[position].scopeFirst = first
    hits[position].scopeEnd = hit.first
  }

  /// Whether the words right behind a cue belong to another clause: a subject behind a comma (*No, he
  /// took it*), or a word that ends a scope before a subject (*no but he took it*; not *not yet taken*).
  private func beginsClause(at token: Int32, from first: Int, _ text: TextView) -> Bool {
    let before = text.tokens[Int(token)].before
    let isApart = before.contains(.comma) || before.contains(.dash)
    var position = first
    while position < hits.count, hits[position].first == token {
      if hits[position].isActive {
        switch cues[Int(hits[position].cue)].role {
        case .subject where isApart: return true
        case .stop:
          let end = hits[position].end
          var next = position
          while next < hits.count, hits[next].first <= end {
            if hits[next].first == end, hits[next].isActive,
              cues[Int(hits[next].cue)].role == .subject
            {
              return true
            }
            next &+= 1
          }
        default: break
        }
      }
      position &+= 1
    }
    return false
  }

  /// What begins at a token: a new clause, and whether an active cue there is a subject.
  ///
  /// - Parameter first: The first cue that does not begin before the token.
  private func readClause(
    at token: Int32, from first: Int, _ text: TextView
  ) -> (isNew: Bool, hasSubject: Bool) {
    let before = text.tokens[Int(token)].before
    var isNew = before.contains(.semicolonOrColon) || before.contains(.closeQuote)
    var hasSubject = false
    var position = first
    while position < hits.count, hits[position].first == token {
      if hits[position].isActive {
        switch cues[Int(hits[position].cue)].role {
        case .stop: isNew = true
        case .subject:
          hasSubject = true
          if before.contains(.comma) || before.contains(.dash) { isNew = true }
        default: break
        }
      }
      position &+= 1
    }
    return (isNew, hasSubject)
  }
}
