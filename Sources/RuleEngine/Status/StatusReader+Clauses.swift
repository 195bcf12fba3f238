internal import ReportModel
internal import TextMatching

/// Where clauses begin and end.
extension StatusReader {
  /// Quotation marks around so few words only set them off: *never took her "documents"*.
  private static let shortQuote: Int32 = 4
  /// What is put between a denial and what it denies has at most so many words.
  private static let longestInsertion: Int32 = 14

  /// What a statement is about may be named up to so many words before it begins.
  private static let complementReach: Int32 = 24

  /// The words behind which the statement begins that a cue with `opening` is about.
  func complement(of position: Int, _ text: TextView) -> Int32? {
    let hit = hits[position]
    let sentence = text.sentences[Int(text.tokens[Int(hit.first)].sentence)]
    let last = min(sentence.endToken, hit.end &+ Self.complementReach)
    var next = firstHit(from: hit.end)
    while next < hits.count, hits[next].first < last {
      if isMark(next, .complement) { return hits[next].end < last ? hits[next].end : nil }
      let clause = readClause(at: hits[next].first, from: next, text)
      let word = text.tokens[Int(hits[next].first)]
      if clause.isStop || clause.isReason || clause.isApart { return nil }
      if word.before.contains(.semicolonOrColon) || isBroken(before: word) { return nil }
      next &+= 1
    }
    return nil
  }

  /// Whether a mark parts a cue from what follows, so that another denial there says the same once more:
  /// *I take it back: he did not …*; it would take a *that* to deny the denial.
  func isSetOff(_ place: Int32, _ text: TextView) -> Bool {
    guard Int(place) < hits.count else { return false }
    let end = hits[place].end
    return Int(end) < text.tokens.count
      && !text.tokens[Int(end)].before.isDisjoint(with: [.comma, .semicolonOrColon, .dash, .period])
  }

  /// Whether a cue begins its sentence, set off by a comma.
  func leads(_ position: Int, _ text: TextView) -> Bool {
    let hit = hits[position]
    let sentence = text.sentences[Int(text.tokens[Int(hit.first)].sentence)]
    return hit.first == sentence.firstToken && hit.end < sentence.endToken
      && text.tokens[Int(hit.end)].before.contains(.comma)
  }

  /// Where the words end that are put between a denial and what it denies: *did not, as far as all of
  /// them could tell, take it*.
  ///
  /// - Returns: The token behind the closing mark; `nil` where nothing is put in.
  func endOfInsertion(at first: Int32, _ sentenceEnd: Int32, _ text: TextView) -> Int32? {
    let opening = text.tokens[Int(first)].before
    let closing: Punctuation
    if opening.contains(.comma) {
      closing = .comma
    } else if opening.contains(.dash) {
      closing = .dash
    } else if opening.contains(.openParen) {
      closing = .closeParen
    } else {
      return nil
    }
    var token = first &+ 1
    let last = min(sentenceEnd, first &+ Self.longestInsertion &+ 1)
    while token < last {
      let before = text.tokens[Int(token)].before
      if before.contains(.semicolonOrColon) { return nil }
      if before.contains(closing) { return token }
      token &+= 1
    }
    return nil
  }

  /// *no… he took it*: a mark that would end a sentence stands before a small word.
  func isBroken(before token: Token) -> Bool {
    !token.before.isDisjoint(with: [.period, .emphatic]) && !token.flags.contains(.capitalised)
      && !token.flags.contains(.number)
  }

  func isShortQuote(_ first: Int32, _ sentenceEnd: Int32, _ text: TextView) -> Bool {
    var token = first &+ 1
    while token <= first &+ Self.shortQuote, token < sentenceEnd {
      if text.tokens[Int(token)].before.contains(.closeQuote) { return true }
      token &+= 1
    }
    return token >= sentenceEnd
  }

  /// Whether a subject follows the words that join clauses at a token.
  func joinsSubject(_ token: Int32, _ first: Int) -> Bool {
    var position = first
    while position < hits.count, hits[position].first == token {
      if isMark(position, .link), isSubject(at: hits[position].end, from: position) { return true }
      position &+= 1
    }
    return false
  }

  private func isSubject(at token: Int32, from first: Int) -> Bool {
    var next = first
    while next < hits.count, hits[next].first <= token {
      if hits[next].first == token, isMark(next, .subject) { return true }
      next &+= 1
    }
    return false
  }

  /// Whether the words right behind a cue belong to another clause: a subject behind a comma (*No, he
  /// took it*), or a word that ends a scope before a subject (*no but he took it*; not *not yet taken*).
  func beginsClause(at token: Int32, from first: Int, _ text: TextView) -> Bool {
    let before = text.tokens[Int(token)].before
    let isApart = before.contains(.comma) || before.contains(.dash)
    var position = first
    while position < hits.count, hits[position].first == token {
      if isMark(position, .subject), isApart { return true }
      if isMark(position, .stop) || isMark(position, .link) || isMark(position, .reason),
        isSubject(at: hits[position].end, from: position)
      {
        return true
      }
      position &+= 1
    }
    return false
  }

  /// What begins at a token.
  struct Clause {
    var isStop = false
    var isReason = false
    var isLink = false
    var hasSubject = false
    /// Whether the subject stands behind a comma or a dash.
    var isApart = false
    /// Whether something denies a whole statement.
    var isDenial = false
  }

  /// - Parameter first: The first context word that does not begin before the token.
  func readClause(at token: Int32, from first: Int, _ text: TextView) -> Clause {
    var clause = Clause()
    var position = first
    while position < hits.count, hits[position].first == token {
      if hits[position].isActive, case .cue(.denied, .over) = role(position) {
        clause.isDenial = true
      }
      if hits[position].isActive, case .mark(let mark) = role(position) {
        switch mark {
        case .stop: clause.isStop = true
        case .reason: clause.isReason = true
        case .link: clause.isLink = true
        case .subject:
          clause.hasSubject = true
          let before = text.tokens[Int(token)].before
          clause.isApart = before.contains(.comma) || before.contains(.dash)
        default: break
        }
      }
      position &+= 1
    }
    return clause
  }
}
