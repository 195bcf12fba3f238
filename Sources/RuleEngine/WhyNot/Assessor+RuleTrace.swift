package import ReportModel
internal import TextMatching

extension Assessor {
  /// Why a rule flags a report, or why not; `nil` for a code that the pack does not have.
  ///
  /// The pack must come with its texts (`PackCompiler.check`), or nothing can be said in the words of
  /// the rule.
  package func trace(_ code: String, in report: Report) -> RuleTrace? {
    guard let rule = pack.ruleIndex[code] else { return nil }
    // Only a whole assessment knows whether an exception reaches the report.
    let assessment = pack.exceptions == nil ? findings(in: report) : assess(report)
    return trace(rule, in: report, after: assessment)
  }

  /// Why a rule flags the report that was read last, or why not.
  ///
  /// - Parameter assessment: What was found in the report.
  func trace(_ rule: Int32, in report: Report, after assessment: Assessment) -> RuleTrace {
    let (head, compiled) = (pack.pack.rules[Int(rule)], pack.rules[Int(rule)])
    let record = evaluate(rule, report)
    let stopped = assessment.notAssessed.filter { $0.rule == head.code }
    var trace = RuleTrace(
      code: head.code, fires: false, stops: stops(of: head, compiled),
      found: found(record, rule, report),
      evidence: record.evidence.map { Int($0) - record.range.lowerBound },
      dismissed: record.dismissed.map { Int($0) - record.range.lowerBound }, phrases: [],
      conditions: builder(record, rule, report).conditions(record.events), check: record.check,
      implying: implying(rule, assessment, report))
    for entry in stopped where entry.reason == "load" { trace.stops.append(.limit(entry.reason)) }
    let silencing = assessment.dismissed.filter { $0.code == head.code }.flatMap(\.exceptions)
    trace.stops += Set(silencing).sorted().map { .exception($0) }
    if let entry = stopped.first(where: { $0.reason != "load" }), trace.check != nil {
      trace.check?.mark = .failed
      trace.check?.stopped = entry.detail ?? entry.reason
    }
    let isEvident = !trace.evidence.isEmpty && (trace.check.map { $0.mark == .held } ?? true)
    if trace.check.map({ $0.mark != .held }) ?? false { trace.evidence = [] }
    trace.fires = trace.stops.isEmpty && (isEvident || !trace.implying.allSatisfy(\.found.isEmpty))
    describePhrases(of: rule, record, report, &trace)
    return trace
  }

  private func stops(of rule: Rule, _ compiled: CompiledPack.CompiledRule) -> [RuleTrace.Stop] {
    if !compiled.isActive {
      if pack.pack.overlay?.switchOff(of: rule.code) != nil { return [.switchedOff] }
      return [rule.status == .retired ? .retired : .draft]
    }
    if compiled.flags { return [] }
    return [rule.myth != nil ? .myth : .watch]
  }

  // MARK: - Evaluating

  /// What the evaluation of one rule told.
  private struct Record {
    var events: [ConditionEvent] = []
    /// The rule's matches among those of the report.
    var range = 0..<0
    var evidence: [Int32] = []
    var dismissed: [Int32] = []
    var check: RuleTrace.Check?
  }

  /// Evaluates a rule as screening does, whether it takes part or not.
  private func evaluate(_ rule: Int32, _ report: Report) -> Record {
    let language = matcher.language.rawValue
    var record = Record()
    let entry = pack.ruleTables.rules[rule]
    matcher.withMatches { matches, text, readStatuses in
      var context = ConditionEvaluator.Context(matches: matches, text: text, language: language)
      context.sourceType = report.string(report.sourceType)
      context.province = report.string(report.province)
      let ruleOfPhrase = pack.tables.ruleOfPhrase.view
      let first = matches.firstIndex { ruleOfPhrase[$0.phrase] == rule } ?? 0
      let end = matches[first...].firstIndex { ruleOfPhrase[$0.phrase] != rule } ?? matches.count
      if first < matches.count, ruleOfPhrase[matches[first].phrase] == rule {
        record.range = first..<end
      }
      // Statuses of the rule are read together with all that screening reads.
      evaluator.findPromising(context, ruleOfPhrase: ruleOfPhrase)
      var rules = FlatList<RuleMatches>()
      for place in 0..<evaluator.promising.count where evaluator.promising[place].rule != rule {
        rules.append(evaluator.promising[place])
      }
      rules.append(
        RuleMatches(
          rule: rule, first: record.range.lowerBound, end: record.range.upperBound))
      readStatuses(rules)
      var recorder = EventRecorder()
      evaluator.evaluate(rule, record.range, context, recorder: &recorder)
      record.events = recorder.events
      record.evidence = (0..<evaluator.evidence.count).map { evaluator.evidence[$0] }
      record.dismissed = (0..<evaluator.dismissed.count).map { evaluator.dismissed[$0] }
      if entry.hasCheck { record.check = check(rule, record.evidence, context) }
    }
    return record
  }

  /// Runs the check of a rule with a budget of its own.
  private func check(
    _ rule: Int32, _ evidence: [Int32], _ context: borrowing ConditionEvaluator.Context
  ) -> RuleTrace.Check {
    var found: [String: Int] = [:]
    for phrase in pack.rules[Int(rule)].phrases { found[pack.phrases[Int(phrase)].name] = 0 }
    for index in evidence {
      found[pack.phrases[Int(context.matches[Int(index)].phrase)].name, default: 0] += 1
    }
    var check = RuleTrace.Check(
      mark: .notReached, counts: found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    if evidence.isEmpty { return check }
    checks.beginReport()
    switch checks.run(rule: rule, found: found, context: context) {
    case .holds(let holds): check.mark = holds ? .held : .failed
    case .stopped(let reason, let detail):
      check.mark = .failed
      check.stopped = detail ?? reason
    }
    return check
  }

  private func implying(
    _ rule: Int32, _ assessment: Assessment, _ report: Report
  ) -> [RuleTrace.Implying] {
    var result: [RuleTrace.Implying] = []
    for (number, compiled) in pack.rules.enumerated() {
      for implication in compiled.implications where implication.rule == rule {
        let other = pack.pack.rules[number]
        let record = evaluate(Int32(number), report)
        let isOn =
          compiled.isActive && (record.check.map { $0.mark == .held } ?? true)
          && !assessment.notAssessed.contains { $0.rule == other.code }
        let all = found(record, Int32(number), report)
        let name =
          implication.phrase < 0 ? nil : pack.phrases[Int(implication.phrase)].name
        let evidence = record.evidence.map { all[Int($0) - record.range.lowerBound] }
        result.append(
          .init(
            code: other.code, phrase: name,
            found: isOn ? evidence.filter { name == nil || $0.phrase == name } : []))
      }
    }
    return result
  }

  // MARK: - Words

  private func found(_ record: Record, _ rule: Int32, _ report: Report) -> [RuleTrace.Found] {
    let accepts = pack.rules[Int(rule)].accepts
    return record.range.map { index in
      let match = matcher.phrases.matches[index]
      let evidence = makeEvidence(match, report)
      var cue: RuleTrace.Words?
      if match.cue >= 0 { cue = words(matcher.statuses.words(of: match.cue).cue, report) }
      return .init(
        phrase: evidence.phrase,
        words: words(TokenSpan(first: match.first, end: match.end), report),
        status: match.status, cue: cue, isAccepted: match.status.bit & accepts != 0)
    }
  }

  /// Words of the report that was read last.
  func words(_ span: TokenSpan, _ report: Report) -> RuleTrace.Words {
    let place = place(span.first..<span.end, report)
    return .init(
      field: place.field, range: place.start..<place.end,
      sentence: sentenceNumber(matcher.text.tokens[Int(span.first)].sentence),
      text: report.string(place.bytes))
  }

  /// The number of a sentence in its field, from 1.
  func sentenceNumber(_ sentence: Int32) -> Int {
    let sentences = matcher.text.sentences
    let field = sentences[Int(sentence)].field
    return sentences[...Int(sentence)].count { $0.field == field }
  }

  private func builder(
    _ record: Record, _ rule: Int32, _ report: Report
  ) -> ConditionTraceBuilder {
    let matches = matcher.phrases.matches.withMemory { Array($0) }
    let tokens = matcher.text.tokens
    let sentences = matcher.text.sentences
    return ConditionTraceBuilder(
      pack: pack, rule: rule, first: Int32(record.range.lowerBound), matches: matches,
      sentences: sentences,
      wordsBetween: { left, right in
        tokens.withUnsafeBufferPointer { tokens in
          sentences.withUnsafeBufferPointer { sentences in
            ConditionEvaluator.wordsBetween(
              left, right, TextView(tokens: tokens, sentences: sentences))
          }
        }
      },
      fields: [
        "source_type": report.string(report.sourceType),
        "province": report.string(report.province), "language": matcher.language.rawValue,
      ])
  }

  // MARK: - Phrases

  private func describePhrases(
    of rule: Int32, _ record: Record, _ report: Report, _ trace: inout RuleTrace
  ) {
    let compiled = pack.rules[Int(rule)]
    let texts = pack.pack.rules[Int(rule)].phrases
    var ways = WayFinder(pack: pack, rule: rule, language: matcher.language)
    let missed = compiled.phrases.filter { phrase in
      !record.range.contains { matcher.phrases.matches[$0].phrase == phrase }
    }
    let nearest = ways.nearest(of: Set(missed), in: self, report)
    for phrase in compiled.phrases {
      let name = pack.phrases[Int(phrase)].name
      let near = nearest[phrase]
      trace.phrases.append(
        .init(
          name: name, line: texts.first { $0.name == name }?.line ?? 0,
          found: record.range.filter { matcher.phrases.matches[$0].phrase == phrase }
            .map { $0 - record.range.lowerBound },
          nearest: near?.way, nearness: near?.nearness ?? 0))
    }
    let shown = Set(trace.evidence + trace.dismissed)
    for index in record.range.prefix(Self.mostWays) {
      let number = index - record.range.lowerBound
      guard shown.contains(number) else { continue }
      trace.found[number].way = ways.way(of: matcher.phrases.matches[index], in: self, report)
    }
  }

  /// For more matches it is not looked up which of the ways to say a phrase matched.
  private static var mostWays: Int { 64 }
}
