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
    let sourceType: String
    let province: String
    let language: String
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
    evidence.sort()
    dismissed.sort()
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
        add(index)
        addPartners(condition, at: index, rule, range, context)
      } else if !dismissed.contains(index) {
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
        for index in range where context.matches[index].phrase == phrase {
          guard context.matches[index].status.bit & rule.accepts != 0,
            Self.isWithin(condition.within, anchor, index, context),
            holds(condition, at: index, rule, range, context)
          else { continue }
          chosen.append(index)
          break
        }
      }
      if chosen.count >= condition.count {
        for index in chosen { add(index) }
      }
    }
  }

  private mutating func add(_ index: Int) {
    if !evidence.contains(index) { evidence.append(index) }
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
      if let partner = Self.partner(of: index, clause, rule, range, context) { add(partner) }
    }
  }

  private static func partner(
    of index: Int, _ clause: (kind: Condition.Clause.Kind, phrase: Int32, distance: Distance),
    _ rule: CompiledPack.CompiledRule, _ range: Range<Int>, _ context: borrowing Context
  ) -> Int? {
    let match = context.matches[index]
    for other in range where other != index && context.matches[other].phrase == clause.phrase {
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
    token < tokens.count ? Int(tokens[Int(token)].ordinal) : (tokens.last.map { Int($0.ordinal) + 1 } ?? 0)
  }
}
