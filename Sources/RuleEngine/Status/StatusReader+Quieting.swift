internal import ReportModel
internal import TextMatching

/// Which words look like cues and are none, because longer words around them say something else.
extension StatusReader {
  /// Silences cues inside a pseudo-cue or an exempt phrase, and cues inside a longer cue.
  ///
  /// Few words cover others, so those are looked for, not what covers each word.
  mutating func quieten(_ text: TextView) {
    for index in 0..<hits.count where isBroken(hits[index], text) {
      if case .frame = role(index) { continue }
      hits[index].isActive = false
    }
    for index in 0..<hits.count where hits[index].isActive {
      let hit = hits[index]
      switch role(index) {
      case .mark(.pseudo), .mark(.exempt): break
      case .cue where hit.end &- hit.first > 1: break
      case .mark(.presumes) where hit.end &- hit.first > 1: break
      default: continue
      }
      var other = index
      while other > 0, hits[other &- 1].first == hit.first { other &-= 1 }
      while other < hits.count, hits[other].first < hit.end {
        if other != index { quieten(other, by: index, text) }
        other &+= 1
      }
    }
  }

  /// Whether a mark parts the words of a hit: *denied everything, but she …* holds no *everything but*.
  private func isBroken(_ hit: Hit, _ text: TextView) -> Bool {
    var token = hit.first &+ 1
    while token < hit.end {
      let before = text.tokens[Int(token)].before
      if !before.isDisjoint(with: [.comma, .semicolonOrColon, .emphatic, .closeParen]) {
        return true
      }
      token &+= 1
    }
    return false
  }

  /// Silences a hit that begins among the words of another one.
  private mutating func quieten(_ index: Int, by cover: Int, _ text: TextView) {
    let (hit, longer) = (hits[index], hits[cover])
    let isInside = hit.end <= longer.end
    switch (role(cover), role(index)) {
    case (.mark(.pseudo), .cue(.hypothetical, _)) where isInside:
      // "he will call if she leaves" threatens; "If she leaves …" at the start supposes.
      let sentence = text.sentences[Int(text.tokens[Int(hit.first)].sentence)]
      if sentence.firstToken == hit.first {
        hits[index].isShort = true
      } else {
        hits[index].isActive = false
      }
    case (.mark(.pseudo), .cue), (.mark(.pseudo), .mark(.asks)), (.mark(.pseudo), .mark(.still)),
      (.mark(.pseudo), .mark(.no)), (.mark(.pseudo), .mark(.link)), (.mark(.pseudo), .mark(.stop)),
      (.mark(.pseudo), .mark(.reason)), (.mark(.pseudo), .frame), (.mark(.exempt), .cue),
      (.mark(.presumes), .mark(.asks)):
      if isInside { hits[index].isActive = false }
    case (.cue(_, let direction), .cue(let status, let own)) where isInside:
      // *She says*, which may end a statement, does not silence *says*, which begins one; nor *remains
      // to be confirmed* the *to be confirmed* of a heading; nor *she was not* the *not*.
      let isSource = status.counts && status != .past
      let isSupposed = status == .hypothetical || direction == .echo
      if isSource || isSupposed, direction.looksBack != own.looksBack { break }
      if hit.end &- hit.first < longer.end &- longer.first { hits[index].isActive = false }
    case (.cue(_, let direction), .cue(_, .afterwards)) where direction != .afterwards:
      // *before she left* him: the words belong to the cue that begins first.
      if hit.first > longer.first, longer.isActive { hits[index].isActive = false }
    default: break
    }
  }
}
