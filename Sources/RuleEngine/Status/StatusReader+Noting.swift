internal import ReportModel
internal import TextMatching

/// Which words of the text are cues.
extension StatusReader {
  /// Takes down the cues that `needs` asks for, in order of place; of a sentence with a frame, or with
  /// what ends one, all.
  mutating func note(
    _ terms: UnsafeBufferPointer<TermHit>, _ language: Language, hasFrame: Bool, _ text: TextView
  ) {
    hits.removeAll()
    hasStatements = false
    hasStill = false
    hasOutsiders = false
    var first = 0
    for number in text.sentences.indices {
      let sentenceEnd = text.sentences[number].endToken
      let start = first
      while first < terms.count, terms[first].firstToken < sentenceEnd { first &+= 1 }
      let sentence = UnsafeBufferPointer(rebasing: terms[start..<first])
      if needs[number] == .all {
        note(sentence, language, isFar: false)
        continue
      }
      let count = hits.count
      if hasFrame { note(sentence, language, isFar: true) }
      if hits.count > count {
        hits.removeLast(hits.count &- count)
        note(sentence, language, isFar: false)
      } else if needs[number] == .beginning {
        note(
          sentence, language, isFar: false,
          until: text.sentences[number].firstToken &+ Self.early)
      }
    }
  }

  /// Takes down the cues of one sentence that begin up to a token, or only those that reach far.
  private mutating func note(
    _ terms: UnsafeBufferPointer<TermHit>, _ language: Language, isFar: Bool,
    until last: Int32 = .max
  ) {
    let place = Int32(truncatingIfNeeded: language.place)
    let bit = CueReference.bit(language, isFar: isFar)
    for index in terms.indices {
      let hit = terms[index]
      if hit.firstToken > last { break }
      let term = tables.terms[hit.term]
      if term.cueBits & bit == 0 { continue }
      var entry = term.cues
      let lastEntry = tables.terms[hit.term &+ 1].anchors
      while entry < lastEntry {
        let reference = CueReference(rawValue: tables.lists[entry])
        entry &+= 1
        if reference.language != place || isFar && !reference.reachesFar { continue }
        if reference.isSequence {
          sequences.find(
            reference.cue, language, isFar: isFar, at: index, terms)
          for found in 0..<sequences.found.count {
            let found = sequences.found[found]
            append(cue: found.cue, first: hit.firstToken, end: found.end)
          }
        } else {
          append(cue: reference.cue, first: hit.firstToken, end: hit.endToken)
        }
      }
    }
  }

  private mutating func append(cue: Int32, first: Int32, end: Int32) {
    hits.append(Hit(cue: cue, first: first, end: end))
    switch cues[Int(cue)].role {
    case .frame, .mark(.yes), .mark(.no), .mark(.unknown): hasStatements = true
    case .mark(.still): hasStill = true
    case .mark(.outsider): hasOutsiders = true
    default: break
    }
  }
}
