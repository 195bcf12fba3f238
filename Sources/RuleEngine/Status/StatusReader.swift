internal import ReportModel
internal import TextMatching

/// Decides what a text says about each match: said, denied, hypothetical, past, …
///
/// The method is ConText's (Harkema et al. 2009, after NegEx, Chapman et al. 2001; French: Deléger
/// and Grouin 2012): a cue opens a scope that ends at a stop word, a mark, a new subject after a
/// comma, a number of words, or the end of the sentence; what begins inside the scope gets the
/// cue's status. Beyond that:
/// - a cue that is one of the words of a phrase never affects that phrase (*not allowed to leave* is
///   a fact), and a cue in a gap of a phrase does (*he **never** took it*);
/// - a denial over a statement that denies is none (*it is not true that he never hit her*);
/// - frames, questions and answers cover whole sentences (`Cover`).
struct StatusReader: ~Copyable {
  /// One context word of the report with its scope.
  struct Hit: BitwiseCopyable {
    /// The place of the cue in `MatchTables.cues`.
    var cue: Int32
    var isActive = true
    /// Whether it reaches over its own clause only: the second subject begins the next one.
    var isShort = false
    /// Half-open tokens of the cue.
    var first: Int32
    var end: Int32
    /// Whether its scope ends before another clause, not by its length.
    var endsAtClause = false
    /// Whether somebody else says what its verb of saying introduces.
    var isHearsay = false
    /// Half-open tokens of the scope; empty until it is needed.
    var scopeFirst: Int32 = -1
    var scopeEnd: Int32 = -1
  }

  /// A part of the text that has one status: a frame, a question, what an answer is about.
  struct Cover: BitwiseCopyable {
    var status: Status
    /// Half-open tokens of what is covered.
    var first: Int32
    var end: Int32
    /// Half-open tokens of the words that say so.
    var cueFirst: Int32
    var cueEnd: Int32
  }

  /// The covers of one sentence.
  struct CoverStart: BitwiseCopyable {
    /// The first one that begins in it.
    var first: Int32
    /// Frames of earlier sentences that reach into it; -1 for none.
    var general: Int32
    var other: Int32
  }

  /// Which cues of a sentence may decide something.
  enum Need: UInt8, BitwiseCopyable {
    /// Frames, which reach over other sentences.
    case frames
    /// Those at its beginning, too: they may be about the sentence before.
    case beginning
    case all
  }

  /// Context words of the report in its language, in order of place.
  var hits = FlatList<Hit>()
  /// The parts that have one status, in the order of their sentences.
  var covers = FlatList<Cover>()
  /// Where those that begin in each sentence start in `covers`, and what reaches into it.
  var coverStart = FlatList<CoverStart>()
  /// Whether a frame or an answer is among the hits.
  var hasStatements = false
  /// Which cues of each sentence may decide something.
  private(set) var needs = FlatList<Need>()
  /// Whether something is said to go on.
  var hasStill = false
  /// Whether somebody is named who speaks about others.
  var hasOutsiders = false
  /// The hits that are active and give a status, by their places in `hits`.
  private var deciding = FlatList<Int32>()
  /// Where those of each sentence begin in `deciding`, and where the last ones end.
  private var sentenceStart = FlatList<Int32>()
  /// Finds cues that are written once for several.
  var sequences: CueSequences
  /// Keeps what `cues` shows.
  private let owner: MatchTables
  let tables: MatchTables.View
  let cues: FlatView<CompiledPack.CueClass>

  /// The most words of a cue; `fanal pack check` refuses longer ones. What covers a cue, or stands in
  /// one match with it, is looked for so far back.
  static let longestCue: Int32 = 12

  init(_ tables: MatchTables) {
    owner = tables
    self.tables = tables.view
    cues = tables.cues.view
    sequences = CueSequences(tables)
  }

  /// Forgets the report that was read last.
  mutating func enter(_ text: TextView) {
    needs.removeAll()
    for _ in text.sentences.indices { needs.append(.frames) }
  }

  /// Says that a match of a sentence will be read: the next sentence may say something about it.
  mutating func need(_ sentence: Int32) {
    needs[sentence] = .all
    let next = sentence &+ 1
    if next < needs.count, needs[next] == .frames { needs[next] = .beginning }
  }

  /// Finds the cues for the sentences that are needed.
  ///
  /// - Parameters:
  ///   - terms: The hits of the report, ordered by their first token.
  ///   - language: The language that cues are read in.
  ///   - hasFrame: Whether one of them may be a frame.
  mutating func prepare(
    _ terms: UnsafeBufferPointer<TermHit>, _ language: Language, hasFrame: Bool, _ text: TextView
  ) {
    note(terms, language, hasFrame: hasFrame, text)
    quieten(text)
    findSpeakers(text)
    listDeciding(text)
    coverStatements(text)
  }

  /// Sets the status of a match and what decided it, for `words(of:)`; -1 for nothing.
  mutating func read(
    _ match: inout PhraseMatch, _ parts: borrowing FlatList<TokenSpan>, _ text: TextView
  ) {
    if deciding.count == 0, covers.count == 0 { return }
    (match.status, match.cue) = decide(match, parts, text)
  }

  /// The words that decided a status, and the words that they decide about.
  func words(of cue: Int32) -> (cue: TokenSpan, scope: TokenSpan) {
    if Int(cue) >= hits.count {
      let cover = covers[Int(cue) - hits.count]
      return (
        TokenSpan(first: cover.cueFirst, end: cover.cueEnd),
        TokenSpan(first: cover.first, end: cover.end)
      )
    }
    let hit = hits[cue]
    let words = TokenSpan(first: hit.first, end: hit.end)
    if hit.scopeFirst < 0 || hit.scopeEnd <= hit.scopeFirst { return (words, words) }
    return (words, TokenSpan(first: hit.scopeFirst, end: hit.scopeEnd))
  }

  func role(_ position: Int) -> CueRole { cues[Int(hits[position].cue)].role }

  /// Whether an active hit is a mark of some kind.
  func isMark(_ position: Int, _ mark: ContextMark) -> Bool {
    hits[position].isActive && role(position) == .mark(mark)
  }

  /// Lists what gives a status.
  private mutating func listDeciding(_ text: TextView) {
    deciding.removeAll()
    sentenceStart.removeAll()
    var position = 0
    for sentence in text.sentences {
      sentenceStart.append(Int32(truncatingIfNeeded: deciding.count))
      while position < hits.count, hits[position].first < sentence.endToken {
        if hits[position].isActive, case .cue = role(position) {
          deciding.append(Int32(truncatingIfNeeded: position))
        }
        position &+= 1
      }
    }
    sentenceStart.append(Int32(truncatingIfNeeded: deciding.count))
  }

  /// What was found about a match so far.
  private struct Verdict {
    /// The best status that is no denial and does not count plainly.
    var status: Status?
    var cue: Int32 = -1
    /// The nearest source: who saw, said or thought it.
    var source = Status.reported
    var sourceCue: Int32 = -1
    var sourceDistance = Int32.max
    /// A denial of words, and how many deny a statement.
    var denial: Int32 = -1
    var outerDenial: Int32 = -1
    var outerCount = 0
    /// Whether somebody said yes to it.
    var isConfirmed = false
    /// A denial by a verb alone, which denies what somebody said, thought or asked.
    var echo: Int32 = -1
    /// Whether somebody else says it, or the writer thinks so.
    var isHearsay = false
    /// What supposes, and how far: a denial in there is supposed as well.
    var supposition: Int32 = -1
    var suppositionEnd = Int32.min
    /// Whether something right behind it says that it is over: *not … anymore*.
    var isOverBehind = false
    /// The words of the last one: denials that overlap them say the same.
    var outerFirst = Int32.max
    var outerEnd = Int32.min

    mutating func add(_ new: Status, _ place: Int32) {
      if let status, StatusReader.rank(status) <= StatusReader.rank(new) { return }
      status = new
      cue = place
    }

    /// Words that are in several lists deny once.
    mutating func addOuterDenial(_ place: Int32, _ first: Int32, _ end: Int32) {
      if first < outerEnd, outerFirst < end { return }
      outerCount += 1
      outerDenial = place
      outerFirst = first
      outerEnd = end
    }

    /// Of two that stand equally near, the person's own words count more than hearsay.
    mutating func addSource(_ new: Status, _ place: Int32, distance: Int32) {
      if distance > sourceDistance { return }
      if distance == sourceDistance, source != .reported || new != .stated { return }
      source = new
      sourceCue = place
      sourceDistance = distance
    }
  }

  private mutating func decide(
    _ match: PhraseMatch, _ parts: borrowing FlatList<TokenSpan>, _ text: TextView
  ) -> (status: Status, cue: Int32) {
    var verdict = Verdict()
    var next = sentenceStart[match.sentence]
    let end = sentenceStart[match.sentence &+ 1]
    while next < end {
      let place = deciding[next]
      next &+= 1
      consider(place, match, parts, text, &verdict)
    }
    // The next sentence may say that it is over, or false.
    if Int(match.sentence) &+ 2 < sentenceStart.count {
      let last = sentenceStart[match.sentence &+ 2]
      let late = text.sentences[Int(match.sentence) &+ 1].firstToken &+ Self.early
      while next < last, hits[deciding[next]].first <= late {
        let place = deciding[next]
        next &+= 1
        switch role(Int(place)) {
        case .cue(_, .afterwards), .cue(_, .echo):
          consider(place, match, parts, text, &verdict)
        default: break
        }
      }
    }
    let first = parts[match.firstPart].first
    if covers.count > 0 {
      let start = coverStart[match.sentence]
      considerCover(start.general, at: first, &verdict)
      considerCover(start.other, at: first, &verdict)
      for index in start.first..<coverStart[match.sentence &+ 1].first {
        considerCover(index, at: first, &verdict)
      }
    }
    return settle(verdict, match, text)
  }

  private func considerCover(_ index: Int32, at token: Int32, _ verdict: inout Verdict) {
    guard index >= 0, covers[index].first <= token, token < covers[index].end else { return }
    let place = Int32(truncatingIfNeeded: hits.count) &+ index
    switch covers[index].status {
    case .denied: verdict.addOuterDenial(place, covers[index].cueFirst, covers[index].cueEnd)
    case .stated:
      verdict.isConfirmed = true
      verdict.addSource(.stated, place, distance: .max &- 1)
    case let status: verdict.add(status, place)
    }
  }

  private mutating func consider(
    _ place: Int32, _ match: PhraseMatch, _ parts: borrowing FlatList<TokenSpan>,
    _ text: TextView, _ verdict: inout Verdict
  ) {
    let position = Int(place)
    guard case .cue(let status, let direction) = role(position),
      affects(position, direction, status, match, parts, text)
    else { return }
    switch status {
    case .denied:
      switch direction {
      case .over, .opening, .backward, .afterwards:
        verdict.addOuterDenial(place, hits[position].first, hits[position].end)
      case .echo: verdict.echo = place
      default:
        if verdict.denial < 0 { verdict.denial = place }
      }
    case .hypothetical, .general, .other, .past:
      verdict.add(status, place)
      let hit = hits[position]
      if status == .hypothetical, !direction.looksBack, hit.scopeEnd > verdict.suppositionEnd {
        verdict.supposition = place
        verdict.suppositionEnd = hit.scopeEnd
      }
      if status == .past, direction == .behind { verdict.isOverBehind = true }
    case .observed, .stated, .reported, .inferred:
      let hit = hits[position]
      let distance = max(0, match.first &- hit.end, hit.first &- match.end)
      let source = hit.isHearsay ? .reported : status
      if source == .reported || source == .inferred { verdict.isHearsay = true }
      verdict.addSource(source, place, distance: distance)
    }
  }

  private func settle(
    _ verdict: Verdict, _ match: PhraseMatch, _ text: TextView
  ) -> (status: Status, cue: Int32) {
    if verdict.denial >= 0, verdict.outerCount == 0 {
      // *He does not lock it anymore*
      if verdict.isOverBehind, verdict.status == .past { return (.past, verdict.cue) }
      // *I hope they don't lock it*
      if verdict.supposition >= 0,
        hits[verdict.supposition].end <= hits[verdict.denial].first,
        hits[verdict.denial].first < verdict.suppositionEnd
      {
        return (.hypothetical, verdict.supposition)
      }
      return (.denied, verdict.denial)
    }
    if verdict.outerCount == 1, verdict.denial < 0 || isSetOff(verdict.outerDenial, text) {
      return (.denied, verdict.outerDenial)
    }
    if verdict.echo >= 0, verdict.outerCount == 0,
      verdict.isHearsay || verdict.status == .hypothetical
    {
      return (.denied, verdict.echo)
    }
    if let status = verdict.status, status != .past || !goesOn(match, text),
      status != .hypothetical || !verdict.isConfirmed
    {
      return (status, verdict.cue)
    }
    return (verdict.source, verdict.sourceCue)
  }

  /// Whether the clause of a match, or one joined to it, says that things still are as they were.
  private func goesOn(_ match: PhraseMatch, _ text: TextView) -> Bool {
    if !hasStill { return false }
    let sentence = text.sentences[Int(match.sentence)]
    let clause = wideClause(around: match.first..<match.end, sentence, text)
    var position = firstHit(from: clause.lowerBound)
    while position < hits.count, hits[position].first < clause.upperBound {
      if isMark(position, .still) { return true }
      position &+= 1
    }
    return false
  }

  /// The first hit that does not begin before a token.
  func firstHit(from token: Int32) -> Int {
    var (lower, upper) = (0, hits.count)
    while lower < upper {
      let middle = (lower &+ upper) / 2
      if hits[middle].first < token { lower = middle &+ 1 } else { upper = middle }
    }
    return lower
  }

  /// Which status wins when several cues reach a match.
  private static func rank(_ status: Status) -> Int {
    switch status {
    case .denied: 0
    case .hypothetical: 1
    case .general: 2
    case .other: 3
    case .past: 4
    case .observed, .stated, .reported, .inferred: 5
    }
  }
}
