internal import ReportModel
internal import TextMatching

/// The matches of one rule in a report, by their places.
struct RuleMatches: BitwiseCopyable {
  var rule: Int32
  /// Half-open places in the matches of the report.
  var first: Int
  var end: Int

  var range: Range<Int> { first..<end }
}

/// Decides which matches of a rule are evidence.
struct ConditionEvaluator: ~Copyable {
  /// The matches that are evidence, by index; reused from rule to rule.
  private(set) var evidence = FlatList<Int32>()
  /// Matches that would be evidence but for their status.
  private(set) var dismissed = FlatList<Int32>()
  private var chosen = FlatList<Int32>()
  /// What `findPromising` found.
  private(set) var promising = FlatList<RuleMatches>()
  /// Keeps what `tables` shows.
  private let owner: RuleTables
  private let tables: RuleTables.View
  /// Notes where the time goes; `nil` unless a profile is made.
  var recorder: WorkRecorder?

  /// The report that conditions look at.
  struct Context {
    let matches: UnsafeBufferPointer<PhraseMatch>
    let text: TextView
    let language: String
    /// Fields of the report; empty until a rule looks at them.
    var sourceType = ""
    var province = ""
  }

  init(_ tables: RuleTables) {
    owner = tables
    self.tables = tables.view
  }

  /// Stands for accepting whatever is matched: more than there are statuses.
  private static let everyStatus: UInt16 = .max

  /// Finds the rules that have evidence unless its status speaks against it, with their matches, into
  /// `promising`. Statuses need not be known yet: most rules that match something lack a partner of it.
  mutating func findPromising(_ context: borrowing Context, ruleOfPhrase: FlatView<Int32>) {
    promising.removeAll()
    let matches = context.matches
    var start = 0
    while start < matches.count {
      let rule = ruleOfPhrase[matches[start].phrase]
      var end = start + 1
      while end < matches.count, ruleOfPhrase[matches[end].phrase] == rule { end += 1 }
      if tables.rules[rule].isActive,
        recorder == nil
          ? mayHold(rule, start..<end, context) : measuredMayHold(rule, start..<end, context)
      {
        promising.append(RuleMatches(rule: rule, first: start, end: end))
      }
      start = end
    }
  }

  /// Whether a rule has evidence, or would but for statuses.
  private mutating func mayHold(
    _ rule: Int32, _ range: Range<Int>, _ context: borrowing Context
  ) -> Bool {
    let entry = tables.rules[rule]
    if entry.takesAny { return true }
    evidence.removeAll()
    for number in entry.firstCondition..<entry.firstCondition &+ entry.conditionCount {
      let condition = tables.conditions[number]
      if condition.hasFields, !fieldsHold(number, context) { continue }
      if condition.count > 1 {
        evaluateSeveral(condition, Self.everyStatus, range, context)
        if evidence.count > 0 { return true }
        continue
      }
      for index in range where tables.contains(condition, context.matches[index].phrase) {
        if holds(condition, at: index, Self.everyStatus, range, context) { return true }
      }
    }
    return false
  }

  /// Evaluates one rule over its matches, whose statuses must be known.
  ///
  /// - Parameter range: The places of the rule's matches, ordered by phrase.
  mutating func evaluate(_ rule: Int32, _ range: Range<Int>, _ context: borrowing Context) {
    guard let recorder else { return decide(rule, range, context) }
    recorder.enter()
    for _ in 0..<WorkRecorder.repeats { decide(rule, range, context) }
    recorder.leave(conditionsOf: rule)
  }

  /// Does the same several times over, to measure it.
  @inline(never)
  private mutating func measuredMayHold(
    _ rule: Int32, _ range: Range<Int>, _ context: borrowing Context
  ) -> Bool {
    var holds = false
    recorder?.enter()
    for _ in 0..<WorkRecorder.repeats { holds = mayHold(rule, range, context) }
    recorder?.leave(conditionsOf: rule)
    return holds
  }

  private mutating func decide(_ rule: Int32, _ range: Range<Int>, _ context: borrowing Context) {
    evidence.removeAll()
    dismissed.removeAll()
    let entry = tables.rules[rule]
    if entry.takesAny { return takeAny(entry.accepts, range, context) }
    for number in entry.firstCondition..<entry.firstCondition &+ entry.conditionCount {
      let condition = tables.conditions[number]
      if condition.hasFields, !fieldsHold(number, context) { continue }
      if condition.count == 1 {
        evaluateAny(condition, entry.accepts, range, context)
      } else {
        evaluateSeveral(condition, entry.accepts, range, context)
      }
    }
    evidence.tidy()
    dismissed.tidy()
  }

  /// The one condition of most rules: any of their phrases, whatever stands around it.
  private mutating func takeAny(
    _ accepts: UInt16, _ range: Range<Int>, _ context: borrowing Context
  ) {
    for index in range {
      let place = Int32(truncatingIfNeeded: index)
      if context.matches[index].status.bit & accepts != 0 {
        evidence.append(place)
      } else {
        dismissed.append(place)
      }
    }
  }

  private func fieldsHold(_ condition: Int32, _ context: borrowing Context) -> Bool {
    for test in owner.fields[Int(condition)] {
      let value =
        switch test.field {
        case "source_type": context.sourceType
        case "province": context.province
        default: context.language
        }
      if test.values.contains(value) == test.negated { return false }
    }
    return true
  }

  private mutating func evaluateAny(
    _ condition: RuleTables.ConditionEntry, _ accepts: UInt16, _ range: Range<Int>,
    _ context: borrowing Context
  ) {
    for index in range where tables.contains(condition, context.matches[index].phrase) {
      guard holds(condition, at: index, accepts, range, context) else { continue }
      if context.matches[index].status.bit & accepts != 0 {
        evidence.append(Int32(truncatingIfNeeded: index))
        addPartners(condition, at: index, accepts, range, context)
      } else {
        dismissed.append(Int32(truncatingIfNeeded: index))
      }
    }
  }

  private mutating func evaluateSeveral(
    _ condition: RuleTables.ConditionEntry, _ accepts: UInt16, _ range: Range<Int>,
    _ context: borrowing Context
  ) {
    for anchor in range where tables.contains(condition, context.matches[anchor].phrase) {
      guard context.matches[anchor].status.bit & accepts != 0 else { continue }
      chosen.removeAll()
      for place in condition.firstPhrase..<condition.firstPhrase &+ condition.phraseCount {
        let candidates = Self.places(
          of: tables.phrases[place], within: condition.within, of: anchor, range, context)
        for index in candidates {
          guard context.matches[index].status.bit & accepts != 0,
            Self.isWithin(condition.within, anchor, index, context),
            holds(condition, at: index, accepts, range, context)
          else { continue }
          chosen.append(Int32(truncatingIfNeeded: index))
          break
        }
      }
      if chosen.count >= condition.count {
        for place in 0..<chosen.count { evidence.append(chosen[place]) }
      }
    }
  }

  private func holds(
    _ condition: RuleTables.ConditionEntry, at index: Int, _ accepts: UInt16,
    _ range: Range<Int>, _ context: borrowing Context
  ) -> Bool {
    for place in condition.firstClause..<condition.firstClause &+ condition.clauseCount {
      let clause = tables.clauses[place]
      // What stands there may turn out not to count.
      if clause.kind == .unless, accepts == Self.everyStatus { continue }
      let partner = Self.partner(of: index, clause, accepts, range, context)
      if (partner != nil) == (clause.kind == .unless) { return false }
    }
    return true
  }

  /// The words of the clauses that had to be there are evidence too.
  private mutating func addPartners(
    _ condition: RuleTables.ConditionEntry, at index: Int, _ accepts: UInt16,
    _ range: Range<Int>, _ context: borrowing Context
  ) {
    for place in condition.firstClause..<condition.firstClause &+ condition.clauseCount {
      let clause = tables.clauses[place]
      if clause.kind == .unless { continue }
      if let partner = Self.partner(of: index, clause, accepts, range, context) {
        evidence.append(Int32(truncatingIfNeeded: partner))
      }
    }
  }

  private static func partner(
    of index: Int, _ clause: RuleTables.ClauseEntry, _ accepts: UInt16, _ range: Range<Int>,
    _ context: borrowing Context
  ) -> Int? {
    let match = context.matches[index]
    let candidates = places(of: clause.phrase, within: clause.distance, of: index, range, context)
    for other in candidates where other != index {
      let candidate = context.matches[other]
      guard candidate.status.bit & accepts != 0 else { continue }
      switch clause.kind {
      case .before where candidate.first <= match.first: continue
      case .after where candidate.first >= match.first: continue
      default: break
      }
      if isWithin(clause.distance, index, other, context) { return other }
    }
    return nil
  }

  /// The matches of a phrase that may be near enough to another match, found by halving: matches are
  /// ordered by phrase and place, and those of one phrase do not overlap.
  private static func places(
    of phrase: Int32, within distance: Distance, of index: Int, _ range: Range<Int>,
    _ context: borrowing Context
  ) -> Range<Int> {
    if range.count < 32 {
      // Few matches, as nearly always: all of the phrase.
      var lower = range.lowerBound
      while lower < range.upperBound, context.matches[lower].phrase < phrase { lower += 1 }
      var upper = lower
      while upper < range.upperBound, context.matches[upper].phrase == phrase { upper += 1 }
      return lower..<upper
    }
    let match = context.matches[index]
    let low: (PhraseMatch) -> Bool
    let high: (PhraseMatch) -> Bool
    switch distance {
    case .anywhere:
      low = { _ in false }
      high = { _ in true }
    case .sentences(let count):
      low = { Int($0.sentence) <= Int(match.sentence) - count }
      high = { Int($0.sentence) < Int(match.sentence) + count }
    case .paragraph:
      let sentences = context.text.sentences
      let own = sentences[Int(match.sentence)]
      low = {
        let other = sentences[Int($0.sentence)]
        return (other.field, other.paragraph) < (own.field, own.paragraph)
      }
      high = {
        let other = sentences[Int($0.sentence)]
        return (other.field, other.paragraph) <= (own.field, own.paragraph)
      }
    case .words(let count):
      let tokens = context.text.tokens
      let begin = ordinal(match.first, tokens) - count
      let end = ordinal(match.end, tokens) + count
      low = { ordinal($0.end, tokens) < begin }
      high = { ordinal($0.first, tokens) <= end }
    }
    let matches = context.matches
    func first(_ isBefore: (PhraseMatch) -> Bool) -> Int {
      var (lower, upper) = (range.lowerBound, range.upperBound)
      while lower < upper {
        let middle = (lower + upper) / 2
        let candidate = matches[middle]
        if candidate.phrase < phrase || (candidate.phrase == phrase && isBefore(candidate)) {
          lower = middle + 1
        } else {
          upper = middle
        }
      }
      return lower
    }
    let lower = first(low)
    return lower..<max(lower, first(high))
  }

  private static func isWithin(
    _ distance: Distance, _ left: Int, _ right: Int, _ context: borrowing Context
  ) -> Bool {
    let (a, b) = (context.matches[left], context.matches[right])
    if left == right { return true }
    switch distance {
    case .anywhere: return true
    case .sentences(let count):
      let (x, y) = (
        context.text.sentences[Int(a.sentence)], context.text.sentences[Int(b.sentence)]
      )
      return x.field == y.field && abs(Int(a.sentence) - Int(b.sentence)) < count
    case .paragraph:
      let (x, y) = (
        context.text.sentences[Int(a.sentence)], context.text.sentences[Int(b.sentence)]
      )
      return x.field == y.field && x.paragraph == y.paragraph
    case .words(let count):
      let (x, y) = (
        context.text.sentences[Int(a.sentence)], context.text.sentences[Int(b.sentence)]
      )
      guard x.field == y.field else { return false }
      let (early, late) = a.first <= b.first ? (a, b) : (b, a)
      if late.first < early.end { return true }
      let between =
        ordinal(late.first, context.text.tokens) - ordinal(early.end, context.text.tokens)
      return between <= count
    }
  }

  private static func ordinal(_ token: Int32, _ tokens: UnsafeBufferPointer<Token>) -> Int {
    if token < tokens.count { return Int(tokens[Int(token)].ordinal) }
    return tokens.last.map { Int($0.ordinal) + 1 } ?? 0
  }
}
