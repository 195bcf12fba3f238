internal import ReportModel
internal import TextMatching

/// Which words a cue is about.
extension StatusReader {
  /// A denial rarely reaches further (NegEx uses six tokens after the cue).
  private static let denialReach: Int32 = 7
  /// A denial of a cue begins so near before it.
  private static let denialBefore: Int32 = 5
  /// Conditions, sources and time reach over a clause.
  private static let usualReach: Int32 = 25
  /// Who speaks of themselves does so nearby.
  private static let nearReach: Int32 = 12
  /// What stands over a statement reaches over all of it.
  private static let statementReach: Int32 = 60
  /// Marks that part words.
  private static let marks: Punctuation = [
    .comma, .semicolonOrColon, .dash, .openQuote, .closeQuote, .openParen, .closeParen, .newline,
    .slash, .period, .emphatic,
  ]
  /// What begins a sentence so early may be about the one before.
  static let early: Int32 = 4

  mutating func affects(
    _ position: Int, _ direction: CueDirection, _ status: Status,
    _ match: PhraseMatch, _ parts: borrowing FlatList<TokenSpan>, _ text: TextView
  ) -> Bool {
    let hit = hits[position]
    let isInside = hit.first >= match.first && hit.end <= match.end
    if direction == .inside { return isInside }
    if direction == .behind {
      return hit.first == match.end
        && text.tokens[Int(hit.first)].before.isDisjoint(with: Self.marks)
    }
    if direction == .echo, !endsClause(position, text) { return false }
    if direction == .leading, !leads(position, text) { return false }
    if direction == .around, isInside { return true }
    if direction == .around, status == .stated, isAddressee(position) { return false }
    let firstPart = match.firstPart
    let endPart = match.firstPart &+ match.partCount
    // A condition may end with the first word of the phrase: *s'il* before *il prend mon passeport*.
    // So may a source: *je suis* before *suis battue*.
    // And a denial over a statement whose first word denies: *no sign of* before *sign of a beating*.
    let mayShare =
      (status != .denied || direction == .over || direction == .opening) && hit.first < match.first
    var part = firstPart
    while part < endPart {
      if !mayShare, parts[part].first < hit.end, hit.first < parts[part].end { return false }
      part &+= 1
    }
    // A condition inside a phrase is part of what is threatened or promised: "will call
    // immigration if I leave". Only a denial works from within.
    // Who says so may be told inside as well: *the passport, she says he keeps it*.
    if isInside {
      let isSource = status.counts && status != .past
      let denies = status == .denied && !holdsDenial(match, near: position, parts)
      if !isSource && !denies { return false }
    }
    if direction == .afterwards, status == .past, isDenied(position) { return false }
    if hit.scopeFirst < 0 { setScope(position, direction, status, text) }
    let scope = hits[position]
    // Words before the cue only, or behind it only, unless it looks around.
    var first = scope.scopeFirst
    var end = scope.scopeEnd
    switch direction {
    case .forward, .over, .opening: first = max(first, hit.end)
    case .backward, .afterwards, .echo: end = min(end, hit.first)
    case .around, .inside, .behind, .leading: break
    }
    if direction == .backward || direction == .afterwards || direction == .echo {
      part = endPart &- 1
      while part >= firstPart, parts[part].end > hit.first { part &-= 1 }
      return part >= firstPart && parts[part].end > first
    }
    part = firstPart
    if direction != .around {
      while part < endPart, mayShare ? parts[part].end <= hit.end : parts[part].first < hit.end {
        part &+= 1
      }
    }
    // *He never took it, but he keeps my passport*: words that go on behind the clause are not denied.
    if scope.endsAtClause, status == .denied, parts[endPart &- 1].first >= end { return false }
    return part < endPart && parts[part].end > first && parts[part].first < end
  }

  /// Whether a denial stands right before a cue: *he never gave it back*.
  private func isDenied(_ position: Int) -> Bool {
    let first = hits[position].first
    var other = firstHit(from: first &- Self.denialBefore)
    while other < position {
      if hits[other].isActive, hits[other].end <= first, case .cue(.denied, .forward) = role(other)
      {
        return true
      }
      other &+= 1
    }
    return false
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

  private mutating func setScope(
    _ position: Int, _ direction: CueDirection, _ status: Status, _ text: TextView
  ) {
    let hit = hits[position]
    let counts = status.counts && status != .past
    hits[position].scopeFirst = hit.end
    hits[position].scopeEnd = hit.first
    switch direction {
    case .forward, .inside, .behind:
      let reach = status == .denied ? Self.denialReach : Self.usualReach
      hits[position].scopeEnd = end(of: position, status, reach: reach, text)
    case .over:
      hits[position].scopeEnd = endOfStatement(position, status, text)
    case .opening:
      guard let first = complement(of: position, text) else { break }
      hits[position].scopeFirst = first
      hits[position].scopeEnd = endOfStatement(position, status, text, from: first)
    case .leading:
      let number = Int(text.tokens[Int(hit.first)].sentence)
      hits[position].scopeEnd =
        wideClause(around: hit.first..<hit.end, text.sentences[number], text).upperBound
    case .backward:
      // *The claim that he … and … is false*: what is said behind a statement is about all of it.
      hits[position].scopeFirst = start(
        of: position, reach: Self.statementReach, passesLinks: true, text)
    case .around where status == .past:
      // *When she was with him, he …*: time reaches over the clauses of its sentence.
      let number = Int(text.tokens[Int(hit.first)].sentence)
      let clause = wideClause(around: hit.first..<hit.end, text.sentences[number], text)
      hits[position].scopeFirst = clause.lowerBound
      hits[position].scopeEnd = clause.upperBound
    case .around:
      let reach = counts ? Self.nearReach : Self.usualReach
      hits[position].scopeFirst = start(of: position, reach: reach, passesLinks: false, text)
      hits[position].scopeEnd = end(of: position, status, reach: reach, text)
    case .afterwards, .echo:
      hits[position].scopeFirst = startBefore(hit, text)
    }
  }

  /// The clauses around some words up to a semicolon, a mark or a word that ends every scope.
  func wideClause(
    around words: Range<Int32>, _ sentence: Sentence, _ text: TextView
  ) -> Range<Int32> {
    var first = words.lowerBound
    while first > sentence.firstToken, !isWideEnd(first, text) { first &-= 1 }
    var end = words.upperBound
    while end < sentence.endToken, !isWideEnd(end, text) { end &+= 1 }
    return first..<end
  }

  private func isWideEnd(_ token: Int32, _ text: TextView) -> Bool {
    let word = text.tokens[Int(token)]
    if word.before.contains(.semicolonOrColon) || isBroken(before: word) { return true }
    var position = firstHit(from: token)
    while position < hits.count, hits[position].first == token {
      if isMark(position, .stop) || isMark(position, .reason) { return true }
      position &+= 1
    }
    return false
  }

  /// From where a remark that comes afterwards is about the text.
  private func startBefore(_ hit: Hit, _ text: TextView) -> Int32 {
    let number = Int(text.tokens[Int(hit.first)].sentence)
    let sentence = text.sentences[number]
    guard hit.first &- sentence.firstToken <= Self.early, number > 0 else {
      return sentence.firstToken
    }
    let before = text.sentences[number - 1]
    let isNear = before.field == sentence.field && before.paragraph == sentence.paragraph
    return isNear ? before.firstToken : sentence.firstToken
  }

  /// Where the clause behind a cue ends.
  private mutating func end(
    of position: Int, _ status: Status, reach: Int32, _ text: TextView
  ) -> Int32 {
    let hit = hits[position]
    let sentenceEnd = text.sentences[Int(text.tokens[Int(hit.first)].sentence)].endToken
    var end = hit.end
    var subjects = 0
    var quotes = 0
    // Where the words are counted from.
    var origin = end
    // The first context word from `end` on.
    var next = position
    while end < sentenceEnd {
      let token = text.tokens[Int(end)]
      if token.ordinal - text.tokens[Int(origin)].ordinal > reach { break }
      while next < hits.count, hits[next].first < end { next &+= 1 }
      if end == hit.end, status == .denied, !beginsClause(at: end, from: next, text),
        let after = endOfInsertion(at: end, sentenceEnd, text)
      {
        end = after
        origin = after
        continue
      }
      // *Noted on site: no toilet*
      let isIntroduced = end == hit.end && status != .denied
      if token.before.contains(.semicolonOrColon), !isIntroduced { break }
      if isBroken(before: token) { break }
      if token.before.contains(.closeQuote) {
        if quotes == 0 { break }
        quotes -= 1
      }
      if token.before.contains(.openQuote) {
        if status == .denied, !isShortQuote(end, sentenceEnd, text) { break }
        quotes += 1
      }
      let clause = readClause(at: end, from: next, text)
      if hit.isShort, clause.hasSubject {
        subjects += 1
        if subjects > 1 { break }
      }
      if end > hit.end {
        if clause.isStop || clause.isApart || clause.isReason {
          hits[position].endsAtClause = !clause.isReason
          break
        }
        if clause.isLink, status == .denied || joinsSubject(end, next) && status.counts { break }
      } else if status == .denied, beginsClause(at: end, from: next, text) {
        break
      }
      end &+= 1
    }
    return end
  }

  /// Where a statement ends that something is said about.
  ///
  /// - Parameter begin: Where it begins; behind the cue unless told.
  private mutating func endOfStatement(
    _ position: Int, _ status: Status, _ text: TextView, from begin: Int32? = nil
  ) -> Int32 {
    let hit = hits[position]
    let sentenceEnd = text.sentences[Int(text.tokens[Int(hit.first)].sentence)].endToken
    let begin = begin ?? hit.end
    var end = begin
    var quotes = 0
    // Whether the word before joins clauses.
    var wasLink = false
    var next = position
    while end < sentenceEnd {
      let token = text.tokens[Int(end)]
      if token.ordinal - text.tokens[Int(begin)].ordinal > Self.statementReach { break }
      while next < hits.count, hits[next].first < end { next &+= 1 }
      if token.before.contains(.closeQuote) {
        if quotes == 0 { break }
        quotes -= 1
      }
      if token.before.contains(.openQuote) { quotes += 1 }
      if end > begin, quotes == 0 {
        if token.before.contains(.semicolonOrColon) || isBroken(before: token) { break }
        let clause = readClause(at: end, from: next, text)
        if clause.isStop || clause.isApart || clause.isReason {
          hits[position].endsAtClause = !clause.isReason
          break
        }
        if status == .denied, clause.isLink, joinsSubject(end, next) { break }
        // *denies a debt, denies being hit*: two statements, not one over the other.
        if status == .denied, clause.isDenial, token.before.contains(.comma) || wasLink { break }
        wasLink = clause.isLink
      }
      end &+= 1
    }
    return end
  }

  /// Where the clause before a cue begins.
  private func start(
    of position: Int, reach: Int32, passesLinks: Bool, _ text: TextView
  ) -> Int32 {
    let hit = hits[position]
    let sentenceFirst = text.sentences[Int(text.tokens[Int(hit.first)].sentence)].firstToken
    var first = hit.first
    // The first context word from `first` on.
    var next = position
    while first > sentenceFirst {
      while next > 0, hits[next &- 1].first >= first { next &-= 1 }
      let token = text.tokens[Int(first)]
      // *Threats: to be checked*
      if token.before.contains(.semicolonOrColon), first < hit.first { break }
      if token.before.contains(.closeQuote) || isBroken(before: token) { break }
      let clause = readClause(at: first, from: next, text)
      if clause.isStop || clause.isReason || clause.isLink && !passesLinks || clause.isApart {
        break
      }
      first &-= 1
      if text.tokens[Int(hit.first)].ordinal - text.tokens[Int(first)].ordinal > reach { break }
    }
    return first
  }
}
