internal import TextMatching

/// Makes of the steps of an evaluation what it says about each condition.
///
/// Matches are numbered as in the matches of the report; `first` is the rule's first one, which is
/// number 0 in `RuleTrace.found`.
struct ConditionTraceBuilder {
  let pack: CompiledPack
  let rule: Int32
  let first: Int32
  let matches: [PhraseMatch]
  /// The sentences of the report.
  let sentences: [Sentence]
  /// How many words stand between two matches.
  let wordsBetween: (PhraseMatch, PhraseMatch) -> Int
  /// The fields of the report that conditions may ask for.
  let fields: [String: String]

  /// The conditions of the rule, whether a match was found for them or not.
  func conditions(_ events: [ConditionEvent]) -> [RuleTrace.ConditionTrace] {
    let compiled = pack.rules[Int(rule)]
    let base = pack.ruleTables.rules[rule].firstCondition
    var result = compiled.conditions.map(blank)
    var start = 0
    while start < events.count {
      guard case .condition(let place) = events[start] else { break }
      var end = start + 1
      while end < events.count {
        if case .condition = events[end] { break }
        end += 1
      }
      fill(&result[Int(place - base)], events[start + 1..<end])
      start = end
    }
    return result
  }

  private func blank(
    _ condition: CompiledPack.CompiledCondition
  ) -> RuleTrace.ConditionTrace {
    RuleTrace.ConditionTrace(
      line: condition.line > 0 ? condition.line : nil, count: condition.count,
      phrases: condition.phrases.map(name),
      within: condition.within,
      fields: condition.fields.map { test in
        .init(
          name: test.field, values: test.values, negated: test.negated,
          value: fields[test.field] ?? "", mark: .notReached)
      },
      clauses: condition.clauses.map { clause in
        .init(
          kind: clause.kind, phrase: name(clause.phrase), distance: clause.distance,
          mark: .notReached, partner: nil, refused: [])
      }, candidates: [], mark: .failed)
  }

  private func name(_ phrase: Int32) -> String { pack.phrases[Int(phrase)].name }

  private func fill(
    _ trace: inout RuleTrace.ConditionTrace, _ events: ArraySlice<ConditionEvent>
  ) {
    /// The clauses of the match at hand, and the one that is open.
    var clauses = trace.clauses
    var open: Int?
    var current: (match: Int32, candidate: RuleTrace.Candidate)?
    for event in events {
      switch event {
      case .condition: break
      case .field(let number, let holds):
        trace.fields[number].mark = holds ? .held : .failed
      case .candidate(let match):
        clauses = trace.clauses
        current = (
          match,
          .init(found: number(match), outcome: .clause, clauses: [], chosen: [], refused: [])
        )
      case .clause(let number):
        // The clauses of the next part of `all_of` begin anew.
        if number == 0 { clauses = trace.clauses }
        open = number
      case .refused(let match, let reason):
        guard let anchor = current?.match else { break }
        let refused = RuleTrace.Refused(
          found: number(match), reason: reason, apart: apart(anchor, match))
        if let open {
          clauses[open].refused.append(refused)
        } else {
          current?.candidate.refused.append(refused)
          if reason == .clause { current?.candidate.clauses = clauses }
        }
      case .partner(let match):
        guard let number = open else { break }
        let isThere = match >= 0
        clauses[number].partner = isThere ? self.number(match) : nil
        clauses[number].mark = isThere == (clauses[number].kind == .unless) ? .failed : .held
        open = nil
      case .chosen(let match):
        current?.candidate.chosen.append(number(match))
        if trace.count > 1 { clauses = trace.clauses }
      case .outcome(let outcome):
        guard var candidate = current?.candidate else { break }
        candidate.outcome = outcome
        if trace.count == 1 { candidate.clauses = clauses }
        trace.candidates.append(candidate)
        if outcome == .counts { trace.mark = .held }
        current = nil
      }
    }
  }

  /// The place of a match in `RuleTrace.found`.
  private func number(_ match: Int32) -> Int { Int(match - first) }

  private func apart(_ left: Int32, _ right: Int32) -> RuleTrace.Apart {
    let (a, b) = (matches[Int(left)], matches[Int(right)])
    let (x, y) = (sentences[Int(a.sentence)], sentences[Int(b.sentence)])
    return .init(
      isSameField: x.field == y.field,
      isSameParagraph: x.field == y.field && x.paragraph == y.paragraph,
      sentences: abs(Int(a.sentence) - Int(b.sentence)), words: wordsBetween(a, b))
  }
}
