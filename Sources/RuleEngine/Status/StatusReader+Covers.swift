internal import ReportModel
internal import TextMatching

/// Frames, questions and answers: what gives whole sentences a status.
extension StatusReader {
  /// A document's frame is told in its title or in this many sentences.
  private static let opening = 2
  /// A question word of so many words opens a question wherever it stands.
  private static let longQuestion: Int32 = 3
  /// A question may end with so many words that ask for agreement: *right?*
  private static let tag: Int32 = 3
  /// The mark behind a heading stands at most so many words behind its first ones.
  private static let longestHeading: Int32 = 8
  /// An answer stands so near to the beginning: *A: no*, *she said no*.
  private static let answerReach: Int32 = 4

  mutating func coverStatements(_ text: TextView) {
    covers.removeAll()
    coverStart.removeAll()
    if !hasStatements, !text.sentences.contains(where: \.isQuestion) { return }
    var position = 0
    var reaching = CoverStart(first: 0, general: -1, other: -1)
    for number in text.sentences.indices {
      let sentence = text.sentences[number]
      let first = position
      reaching.first = Int32(truncatingIfNeeded: covers.count)
      coverStart.append(reaching)
      while position < hits.count, hits[position].first < sentence.endToken { position &+= 1 }
      if first < position { coverFrames(number, first..<position, text, &reaching) }
      if sentence.isQuestion { coverQuestion(number, first..<position, text) }
      if first < position { coverAnswers(number, first..<position, text) }
    }
    reaching.first = Int32(truncatingIfNeeded: covers.count)
    coverStart.append(reaching)
  }

  // MARK: - Frames

  private mutating func coverFrames(
    _ number: Int, _ range: Range<Int>, _ text: TextView, _ reaching: inout CoverStart
  ) {
    for position in range where hits[position].isActive {
      guard case .frame(let status, let reach) = role(position) else { continue }
      let hit = hits[position]
      let sentence = text.sentences[number]
      let current = status == .other ? reaching.other : reaching.general
      // What reaches over this sentence has said it already.
      if current >= 0, covers[current].end >= sentence.endToken { continue }
      var end: Int32
      switch reach {
      case .sentence: end = sentence.endToken
      case .heading:
        guard isHeading(hit, number, text) else { continue }
        end = Int32(text.tokens.count)
      case .paragraph: end = paragraphEnd(number, text)
      case .document:
        let isOpening = sentence.field == 0 || isOpeningSentence(number, text)
        end = isOpening ? Int32(text.tokens.count) : paragraphEnd(number, text)
      }
      end = frameEnd(from: hit, end, stops: reach == .sentence, sentence.endToken, text)
      covers.append(
        Cover(
          status: status, first: frameStart(hit, sentence), end: end, cueFirst: hit.first,
          cueEnd: hit.end))
      if end > sentence.endToken {
        let index = Int32(truncatingIfNeeded: covers.count &- 1)
        if status == .other { reaching.other = index } else { reaching.general = index }
      }
    }
  }

  /// A frame that is told at the end of a sentence covers what stands before it.
  private func frameStart(_ hit: Hit, _ sentence: Sentence) -> Int32 {
    var position = firstHit(from: sentence.firstToken)
    var first = sentence.firstToken
    while position < hits.count, hits[position].first < hit.first {
      if isMark(position, .back) || isMark(position, .stop) { first = hits[position].first }
      position &+= 1
    }
    return first
  }

  /// Where words lead back to the matter itself, or contrast with a frame of one sentence.
  private func frameEnd(
    from hit: Hit, _ end: Int32, stops: Bool, _ sentenceEnd: Int32, _ text: TextView
  ) -> Int32 {
    var position = firstHit(from: hit.end)
    while position < hits.count, hits[position].first < end {
      if isMark(position, .back), hits[position].first >= sentenceEnd || isApart(position, text) {
        return hits[position].first
      }
      if stops, isMark(position, .stop), hits[position].first > hit.end {
        return hits[position].first
      }
      position &+= 1
    }
    return end
  }

  /// Whether words begin a clause: *…, at my own job*, *… but here*; not *in the training: my boss*.
  private func isApart(_ position: Int, _ text: TextView) -> Bool {
    let first = hits[position].first
    if !text.tokens[Int(first)].before.isDisjoint(with: [.comma, .dash, .period, .newline]) {
      return true
    }
    var other = firstHit(from: first &- Self.longestCue)
    while other < hits.count, hits[other].first < first {
      if hits[other].end == first, isMark(other, .stop) { return true }
      other &+= 1
    }
    return false
  }

  /// Whether words head what follows: they begin the title or the text, and a number follows, or soon a
  /// colon, a dash or a quotation.
  private func isHeading(_ hit: Hit, _ number: Int, _ text: TextView) -> Bool {
    let sentence = text.sentences[number]
    guard hit.first == sentence.firstToken, isOpeningSentence(number, text) else { return false }
    if hit.end < sentence.endToken, text.tokens[Int(hit.end)].flags.contains(.number) {
      return true
    }
    let last = min(sentence.endToken, hit.end &+ Self.longestHeading)
    let marks: Punctuation = [.semicolonOrColon, .dash, .openQuote, .newline]
    var token = hit.end
    while token < last {
      if !text.tokens[Int(token)].before.isDisjoint(with: marks) { return true }
      token &+= 1
    }
    return false
  }

  private func isOpeningSentence(_ number: Int, _ text: TextView) -> Bool {
    var first = number
    let field = text.sentences[number].field
    while first > 0, text.sentences[first - 1].field == field, number - first < Self.opening {
      first -= 1
    }
    return number - first < Self.opening
  }

  private func paragraphEnd(_ number: Int, _ text: TextView) -> Int32 {
    var last = number
    let sentence = text.sentences[number]
    while last + 1 < text.sentences.count, text.sentences[last + 1].field == sentence.field,
      text.sentences[last + 1].paragraph == sentence.paragraph
    {
      last += 1
    }
    return text.sentences[last].endToken
  }

  // MARK: - Questions

  private mutating func coverQuestion(_ number: Int, _ range: Range<Int>, _ text: TextView) {
    let sentence = text.sentences[number]
    var asks = -1
    for position in range {
      if isMark(position, .asks), opensQuestion(position, sentence, text) {
        asks = position
        break
      }
      if isMark(position, .presumes), asks < 0 { return }
    }
    var cover = Cover(
      status: .hypothetical, first: sentence.firstToken, end: sentence.endToken,
      cueFirst: sentence.endToken &- 1, cueEnd: sentence.endToken)
    if asks >= 0 {
      cover.first = hits[asks].first
      cover.cueFirst = hits[asks].first
      cover.cueEnd = hits[asks].end
    }
    if let (status, words) = answer(after: number, text) {
      cover.status = status
      cover.cueFirst = hits[words].first
      cover.cueEnd = hits[words].end
    }
    covers.append(cover)
  }

  /// Whether a question word stands where a question begins.
  private func opensQuestion(_ position: Int, _ sentence: Sentence, _ text: TextView) -> Bool {
    let hit = hits[position]
    if hit.first == sentence.firstToken || hit.end &- hit.first >= Self.longQuestion { return true }
    let before = text.tokens[Int(hit.first)].before
    if !before.isDisjoint(with: [.comma, .dash, .semicolonOrColon, .openQuote, .period, .newline]) {
      return true
    }
    var other = firstHit(from: hit.first &- Self.longestCue)
    while other < hits.count, hits[other].first < hit.first {
      if hits[other].end == hit.first, isMark(other, .link) || isMark(other, .stop) { return true }
      other &+= 1
    }
    return false
  }

  /// What the sentence behind a question answers, and with which hit.
  private func answer(after number: Int, _ text: TextView) -> (status: Status, hit: Int)? {
    guard number + 1 < text.sentences.count else { return nil }
    let next = text.sentences[number + 1]
    guard next.field == text.sentences[number].field else { return nil }
    var position = firstHit(from: next.firstToken)
    while position < hits.count, hits[position].first < next.endToken,
      hits[position].first &- next.firstToken < Self.answerReach
    {
      if let status = answer(at: position, next, text) { return (status, position) }
      position &+= 1
    }
    return nil
  }

  /// What a hit answers when it stands for itself.
  private func answer(at position: Int, _ sentence: Sentence, _ text: TextView) -> Status? {
    guard hits[position].isActive, case .mark(let mark) = role(position) else { return nil }
    let status: Status
    switch mark {
    case .yes: status = .stated
    case .no: status = .denied
    case .unknown: status = .hypothetical
    default: return nil
    }
    let hit = hits[position]
    let isAlone =
      hit.end >= sentence.endToken
      || !text.tokens[Int(hit.end)].before.isDisjoint(
        with: [.comma, .dash, .semicolonOrColon, .period, .emphatic, .newline, .slash, .closeParen])
      || hit.end &- hit.first > 1
    return isAlone ? status : nil
  }

  // MARK: - Answers in forms

  /// Whether somebody gives a hit as an answer.
  private func isReply(_ position: Int) -> Bool {
    let first = hits[position].first
    var other = firstHit(from: first &- Self.longestCue)
    while other < hits.count, hits[other].first < first {
      if hits[other].end == first, isMark(other, .replies) { return true }
      other &+= 1
    }
    return false
  }

  /// Whether some hits ask whether something is so.
  private func asks(_ range: Range<Int>) -> Bool {
    range.contains { position in
      guard hits[position].isActive, case .cue(.hypothetical, _) = role(position) else {
        return false
      }
      return true
    }
  }

  /// *Passport withheld: no*; each answer is about the words since the last one.
  private mutating func coverAnswers(_ number: Int, _ range: Range<Int>, _ text: TextView) {
    let sentence = text.sentences[number]
    var first = sentence.firstToken
    for position in range {
      let hit = hits[position]
      guard hit.first > first, let status = answer(at: position, sentence, text) else { continue }
      let isMarked = !text.tokens[Int(hit.first)].before.isDisjoint(
        with: [.semicolonOrColon, .emphatic, .slash, .openParen])
      let isLast = hit.end == sentence.endToken
      // *Phone taken - no; own account - yes*
      let isListed =
        text.tokens[Int(hit.first)].before.contains(.dash)
        && (isLast || text.tokens[Int(hit.end)].before.contains(.semicolonOrColon))
      // *Asked whether he hits her, she said no.*
      let isTold = isLast && isReply(position) && asks(range.lowerBound..<position)
      guard isMarked || isListed || isTold else { continue }
      covers.append(
        Cover(status: status, first: first, end: hit.first, cueFirst: hit.first, cueEnd: hit.end))
      first = hit.end
    }
  }
}
