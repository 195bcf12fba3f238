internal import ReportModel
internal import TextMatching

/// Who speaks, and to whom.
extension StatusReader {
  /// A subject stands at most so many words before its verb: *a friend of hers from school then told*.
  private static let subjectReach: Int32 = 8
  /// Marks between a subject and its verb that part them.
  private static let parting: Punctuation = [.semicolonOrColon, .period, .emphatic, .openQuote]

  /// Notes for each verb of saying whether an outsider is nearest before it: *a neighbour told us that
  /// he hits her* is hearsay, *she told the neighbour that …* is not.
  mutating func findSpeakers(_ text: TextView) {
    guard hasOutsiders else { return }
    for position in 0..<hits.count where hits[position].isActive {
      guard case .cue(.stated, .forward) = role(position) else { continue }
      hits[position].isHearsay = isSaidByOutsider(position, text)
    }
  }

  private func isSaidByOutsider(_ position: Int, _ text: TextView) -> Bool {
    let hit = hits[position]
    let sentence = text.sentences[Int(text.tokens[Int(hit.first)].sentence)]
    let earliest = max(sentence.firstToken, hit.first &- Self.subjectReach)
    var other = position
    while other > 0 {
      other &-= 1
      let speaker = hits[other]
      if speaker.first < earliest { return false }
      if speaker.end > hit.first { continue }
      let isOutsider = isMark(other, .outsider)
      guard isOutsider || isMark(other, .insider) || isMark(other, .stop) || isMark(other, .reason)
      else { continue }
      return isOutsider && isTogether(speaker.end, hit.first, text)
    }
    return false
  }

  private func isTogether(_ first: Int32, _ end: Int32, _ text: TextView) -> Bool {
    var token = first
    while token <= end {
      if !text.tokens[Int(token)].before.isDisjoint(with: Self.parting) { return false }
      token &+= 1
    }
    return true
  }

  /// Whether the first person is only spoken to: *he told **me** that …*, *on **m'**a dit que …*; not
  /// *he says **I** owe him*.
  func isAddressee(_ position: Int) -> Bool {
    let hit = hits[position]
    var other = firstHit(from: hit.first &- Self.longestCue)
    var isSpokenTo = false
    while other < hits.count, hits[other].first <= hit.end &+ 1 {
      if hits[other].first == hit.first, isMark(other, .subject) { return false }
      if other != position, hits[other].end == hit.first || hits[other].first >= hit.end,
        isVerbOfSaying(other)
      {
        isSpokenTo = true
      }
      other &+= 1
    }
    return isSpokenTo
  }

  private func isVerbOfSaying(_ position: Int) -> Bool {
    guard hits[position].isActive, case .cue(let status, .forward) = role(position) else {
      return false
    }
    return status == .stated || status == .reported
  }

  /// Whether nothing of its clause stands behind a hit: *she said he **doesn't**, …*
  func endsClause(_ position: Int, _ text: TextView) -> Bool {
    let end = hits[position].end
    let sentence = text.sentences[Int(text.tokens[Int(hits[position].first)].sentence)]
    if end >= sentence.endToken { return true }
    let parts: Punctuation = [
      .comma, .semicolonOrColon, .dash, .closeQuote, .closeParen, .newline, .period, .emphatic,
    ]
    if !text.tokens[Int(end)].before.isDisjoint(with: parts) { return true }
    var next = firstHit(from: end)
    while next < hits.count, hits[next].first == end {
      if isMark(next, .stop) || isMark(next, .reason) || isMark(next, .link) { return true }
      next &+= 1
    }
    return false
  }
}
