internal import ReportModel
internal import TextMatching

/// Decides which matches of a rule are evidence.
struct ConditionEvaluator {
  /// The matches that are evidence, by index; reused from rule to rule.
  private(set) var evidence: [Int] = []
  /// Matches that would be evidence but for their status.
  private(set) var dismissed: [Int] = []

  /// The report that conditions look at.
  struct Context {
    let matches: [PhraseMatch]
    let tokens: [Token]
    let sentences: [Sentence]
    let language: String
    /// Fields of the report; empty until a rule looks at them.
    var sourceType = ""
    var province = ""
  }

  /// Evaluates one rule over its matches.
  ///
  /// - Parameter range: The places of the rule's matches, ordered by phrase.
  mutating func evaluate(
    _ rule: CompiledPack.CompiledRule, _ range: Range<Int>, _ context: borrowing Context
  ) {
    evidence.removeAll(keepingCapacity: true)
    dismissed.removeAll(keepingCapacity: true)
    for condition in rule.conditions where Self.fieldsHold(condition, context) {
      if condition.count == 1 {
        evaluateAny(condition, rule, range, context)
      } else {
        evaluateSeveral(condition, rule, range, context)
      }
    }
    Self.tidy(&evidence)
    Self.tidy(&dismissed)
  }

  /// Sorts places and keeps each once; looking for each before it is added would cost the square of
  /// their number.
  private static func tidy(_ places: inout [Int]) {
    guard places.count > 1 else { return }
    places.sort()
    var kept = 1
    for index in 1..<places.count where places[index] != places[kept - 1] {
      places[kept] = places[index]
      kept += 1
    }
    places.removeLast(places.count - kept)
  }

  private static func fieldsHold(
    _ condition: CompiledPack.CompiledCondition, _ context: borrowing Context
  ) -> Bool {
    for test in condition.fields {
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
    _ condition: CompiledPack.CompiledCondition, _ rule: CompiledPack.CompiledRule,
    _ range: Range<Int>, _ context: borrowing Context
  ) {
    for index in range where condition.phrases.contains(context.matches[index].phrase) {
      guard holds(condition, at: index, rule, range, context) else { continue }
      if context.matches[index].status.bit & rule.accepts != 0 {
        evidence.append(index)
        addPartners(condition, at: index, rule, range, context)
      } else {
        dismissed.append(index)
      }
    }
  }

  private mutating func evaluateSeveral(
    _ condition: CompiledPack.CompiledCondition, _ rule: CompiledPack.CompiledRule,
    _ range: Range<Int>, _ context: borrowing Context
  ) {
    for anchor in range where condition.phrases.contains(context.matches[anchor].phrase) {
      guard context.matches[anchor].status.bit & rule.accepts != 0 else { continue }
      var chosen: [Int] = []
      for phrase in condition.phrases {
        let candidates = Self.places(
          of: phrase, within: condition.within, of: anchor, range, context)
        for index in candidates {
          guard context.matches[index].status.bit & rule.accepts != 0,
            Self.isWithin(condition.within, anchor, index, context),
            holds(condition, at: index, rule, range, context)
          else { continue }
          chosen.append(index)
          break
        }
      }
      if chosen.count >= condition.count { evidence += chosen }
    }
  }

  private func holds(
    _ condition: CompiledPack.CompiledCondition, at index: Int, _ rule: CompiledPack.CompiledRule,
    _ range: Range<Int>, _ context: borrowing Context
  ) -> Bool {
    for clause in condition.clauses {
      let partner = Self.partner(of: index, clause, rule, range, context)
      if (partner != nil) == (clause.kind == .unless) { return false }
    }
    return true
  }

  /// The words of the clauses that had to be there are evidence too.
  private mutating func addPartners(
    _ condition: CompiledPack.CompiledCondition, at index: Int, _ rule: CompiledPack.CompiledRule,
    _ range: Range<Int>, _ context: borrowing Context
  ) {
    for clause in condition.clauses where clause.kind != .unless {
      if let partner = Self.partner(of: index, clause, rule, range, context) {
        evidence.append(partner)
      }
    }
  }

  private static func partner(
    of index: Int, _ clause: (kind: Condition.Clause.Kind, phrase: Int32, distance: Distance),
    _ rule: CompiledPack.CompiledRule, _ range: Range<Int>, _ context: borrowing Context
  ) -> Int? {
    let match = context.matches[index]
    let candidates = places(of: clause.phrase, within: clause.distance, of: index, range, context)
    for other in candidates where other != index {
      let candidate = context.matches[other]
      guard candidate.status.bit & rule.accepts != 0 else { continue }
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
      let sentences = context.sentences
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
      let tokens = context.tokens
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
      let (x, y) = (context.sentences[Int(a.sentence)], context.sentences[Int(b.sentence)])
      return x.field == y.field && abs(Int(a.sentence) - Int(b.sentence)) < count
    case .paragraph:
      let (x, y) = (context.sentences[Int(a.sentence)], context.sentences[Int(b.sentence)])
      return x.field == y.field && x.paragraph == y.paragraph
    case .words(let count):
      let (x, y) = (context.sentences[Int(a.sentence)], context.sentences[Int(b.sentence)])
      guard x.field == y.field else { return false }
      let (early, late) = a.first <= b.first ? (a, b) : (b, a)
      if late.first < early.end { return true }
      let between = ordinal(late.first, context.tokens) - ordinal(early.end, context.tokens)
      return between <= count
    }
  }

  private static func ordinal(_ token: Int32, _ tokens: [Token]) -> Int {
    if token < tokens.count { return Int(tokens[Int(token)].ordinal) }
    return tokens.last.map { Int($0.ordinal) + 1 } ?? 0
  }
}
