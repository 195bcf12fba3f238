public import ReportModel
internal import TextMatching

/// Turns reports into assessments, one after the other.
///
/// One assessor belongs to one worker: it holds a Lua state and buffers that are reused. The pack
/// is shared.
///
///     let assessor = try Assessor(pack: pack)
///     let assessment = assessor.assess(report)
public final class Assessor {
  /// The pack that it applies.
  public let pack: CompiledPack
  var matcher: ReportMatcher
  private var evaluator: ConditionEvaluator
  private var collected: [Collected] = []
  private var scripts: ScriptRunner
  private var checks: CheckRunner
  private let heads: [Head]
  /// What `takeObserved` returns next.
  private var observed: [Int]
  /// Rules and scripts that are switched off, and how often each other one tripped a limit since
  /// `switchOff`.
  private var switches = RuleSwitches()
  private let tripsAllowed: Int
  /// Looks up what ordinary words say.
  var prior: PriorReader
  /// From this score on a report that is not flagged is one to review; `nil` for none.
  private let reviewThreshold: Double?
  /// Notes where the time goes; `nil` unless a profile is made.
  private let recorder: WorkRecorder?
  /// The scalars of title and narrative.
  private var scalars = [ScalarIndex(), ScalarIndex()]

  /// What a finding says about its rule; a rule itself is large and costly to copy.
  private struct Head {
    var code: String
    var strength: Strength
    var dimension: Dimension
    var isContra: Bool
    var points: Double
  }

  /// A match that is evidence of a rule, or would be but for its status.
  private struct Collected: BitwiseCopyable {
    /// The place of the rule in the order of results.
    var rank: Int32
    var rule: Int32
    var counts: Bool
    var match: Int32
  }

  /// Makes an assessor.
  ///
  /// - Throws: `PackError` when there is no memory for a Lua state, or a script of the pack cannot
  ///   be loaded.
  public convenience init(
    pack: CompiledPack, limits: AssessorLimits = AssessorLimits()
  ) throws(PackError) {
    try self.init(pack: pack, limits: limits, recorder: nil)
  }

  /// Makes an assessor whose recorder notes where the time goes.
  init(pack: CompiledPack, limits: AssessorLimits, recorder: WorkRecorder?) throws(PackError) {
    self.pack = pack
    self.recorder = recorder
    let limits = limits.lowered(to: pack.pack.limits)
    tripsAllowed = limits.tripsAllowed
    matcher = try ReportMatcher(pack: pack, recorder: recorder)
    evaluator = ConditionEvaluator(pack.ruleTables)
    evaluator.recorder = recorder
    heads = zip(pack.pack.rules, pack.rules).map { rule, compiled in
      Head(
        code: rule.code, strength: rule.strength, dimension: rule.dimension,
        isContra: rule.isContra, points: compiled.points)
    }
    observed = Array(repeating: 0, count: heads.count)
    prior = PriorReader(pack.prior)
    reviewThreshold = pack.pack.thresholds["review"]
    scripts = try ScriptRunner(pack: pack, limits: limits)
    checks = try CheckRunner(pack: pack, limits: limits)
  }

  /// Assesses one report.
  ///
  /// Never throws: what a limit stopped is listed in `notAssessed`.
  public func assess(_ report: Report) -> Assessment {
    var assessment = Assessment(language: "")
    recorder?.begin()
    find(in: report, into: &assessment)
    recorder?.mark(.findings)
    findEntities(in: report, into: &assessment)
    recorder?.mark(.entities)
    let prior = prior.points(of: matcher.text)
    recorder?.mark(.prior)
    if !assessment.indicators.isEmpty || !assessment.contra.isEmpty {
      scripts.run(
        report: report, ages: ages(), words: matcher.text.tokens.count, prior: prior,
        off: switches.off, into: &assessment)
    } else if let prior, prior > 0 {
      // Words alone rank a report; they never flag it.
      assessment.score = prior
      assessment.arithmetic = [.init(because: DocumentPrior.line, points: prior)]
    }
    recorder?.mark(.scripts)
    if let reviewThreshold, !assessment.flagged, assessment.score >= reviewThreshold {
      assessment.needsReview = true
    }
    for rule in pack.pack.source.leftOut {
      assessment.notAssessed.append(.init(rule: rule.code, reason: "load"))
    }
    if !assessment.notAssessed.isEmpty {
      switches.note(assessment.notAssessed, allowed: tripsAllowed)
      assessment.notAssessed.sort { $0.rule < $1.rule }
    }
    return assessment
  }

  /// Begins a part of a run: these rules and scripts do not run any more, and trips are counted anew.
  /// One that trips `AssessorLimits.tripsAllowed` times is switched off until the next call.
  public func switchOff(_ rules: Set<String>) { switches = RuleSwitches(off: rules) }

  /// How often each rule or script tripped a limit since `switchOff`.
  public var trips: [String: Int] { switches.trips }

  /// In how many reports each rule of the pack, in order, was observed as an indicator since the last
  /// call.
  public func takeObserved() -> [Int] {
    defer { for rule in observed.indices { observed[rule] = 0 } }
    return observed
  }

  /// Finds the indicators of one report, without the assessment scripts.
  func findings(in report: Report) -> Assessment {
    var assessment = Assessment(language: "")
    find(in: report, into: &assessment)
    return assessment
  }

  private func find(in report: Report, into assessment: inout Assessment) {
    read(report)
    assessment.language = matcher.language.rawValue
    collected.removeAll(keepingCapacity: true)
    collect(report, &assessment)
    if collected.count > 1 {
      collected.sort {
        ($0.rank, $0.counts ? 0 : 1, $0.match) < ($1.rank, $1.counts ? 0 : 1, $1.match)
      }
    }
    buildFindings(report, &assessment)
  }

  /// The status that the text gives to some of its words, in Unicode scalars of the narrative.
  func status(of words: Range<Int>, in report: Report) -> Status {
    read(report)
    let tokens = matcher.text.tokens.indices.filter { index in
      let place = place(Int32(index)..<Int32(index + 1), report)
      return place.field == .narrative && place.start < words.upperBound
        && words.lowerBound < place.end
    }
    return matcher.status(of: tokens)
  }

  /// Reads a report without judging it, to explain.
  func read(_ report: Report) {
    matcher.read(report)
    checks.beginReport()
    for field in scalars.indices { scalars[field].reset() }
  }

  // MARK: - Entities

  private func findEntities(in report: Report, into assessment: inout Assessment) {
    let isASCII = (matcher.text.isASCII(field: 0), matcher.text.isASCII(field: 1))
    matcher.readEntities(report) { found, bytes, value in
      let range = found.field == 0 ? report.title : report.narrative
      var (start, end) = (Int(found.start), Int(found.end))
      if !(found.field == 0 ? isASCII.0 : isASCII.1) {
        start = scalars[Int(found.field)].scalars(before: start, in: bytes)
        end = scalars[Int(found.field)].scalars(before: end, in: bytes)
      }
      assessment.entities.append(
        Entity(
          kind: found.isAlias ? .transferAlias : found.kind,
          field: found.field == 0 ? .title : .narrative, start: start, end: end,
          bytes: ByteRange(start: range.start + found.start, end: range.start + found.end),
          value: value))
    }
  }

  // MARK: - Evidence

  private func collect(_ report: Report, _ assessment: inout Assessment) {
    let language = matcher.language.rawValue
    matcher.withMatches { matches, text, readStatuses in
      if matches.isEmpty { return }
      var context = ConditionEvaluator.Context(matches: matches, text: text, language: language)
      if pack.ruleTables.looksAtFields {
        context.sourceType = report.string(report.sourceType)
        context.province = report.string(report.province)
      }
      let rules = pack.ruleTables.view
      evaluator.findPromising(context, ruleOfPhrase: pack.tables.ruleOfPhrase.view)
      if evaluator.promising.count == 0 { return }
      recorder?.mark(.findings)
      readStatuses(evaluator.promising)
      recorder?.mark(.statuses)
      for place in 0..<evaluator.promising.count {
        let (number, range) = (evaluator.promising[place].rule, evaluator.promising[place].range)
        let rule = rules.rules[number]
        evaluator.evaluate(number, range, context)
        if rule.hasCheck, evaluator.evidence.count > 0,
          !checkHolds(number, context, &assessment)
        {
          continue
        }
        gather(number, rules, matches)
      }
    }
  }

  private func gather(
    _ number: Int32, _ rules: RuleTables.View, _ matches: UnsafeBufferPointer<PhraseMatch>
  ) {
    let rule = rules.rules[number]
    let implications = rule.firstImplication..<rule.firstImplication &+ rule.implicationCount
    for place in 0..<evaluator.evidence.count {
      let index = evaluator.evidence[place]
      append(number, rule, counts: true, index)
      for entry in implications {
        let implication = rules.implications[entry]
        if implication.phrase < 0 || implication.phrase == matches[Int(index)].phrase {
          append(implication.rule, rules.rules[implication.rule], counts: true, index)
        }
      }
    }
    for place in 0..<evaluator.dismissed.count {
      append(number, rule, counts: false, evaluator.dismissed[place])
    }
  }

  private func append(
    _ number: Int32, _ rule: RuleTables.RuleEntry, counts: Bool, _ match: Int32
  ) {
    guard rule.flags else { return }
    collected.append(Collected(rank: rule.rank, rule: number, counts: counts, match: match))
  }

  private func checkHolds(
    _ rule: Int32, _ context: borrowing ConditionEvaluator.Context, _ assessment: inout Assessment
  ) -> Bool {
    var found: [String: Int] = [:]
    for place in 0..<evaluator.evidence.count {
      let match = context.matches[Int(evaluator.evidence[place])]
      found[pack.phrases[Int(match.phrase)].name, default: 0] += 1
    }
    if switches.off.contains(heads[Int(rule)].code) {
      assessment.notAssessed.append(.init(rule: heads[Int(rule)].code, reason: "off"))
      return false
    }
    recorder?.enter()
    let outcome = checks.run(rule: rule, found: found, context: context)
    recorder?.leave(checkOf: rule, instructions: checks.instructionsUsed)
    switch outcome {
    case .holds(let value): return value
    case .stopped(let reason, let detail):
      assessment.notAssessed.append(
        .init(rule: heads[Int(rule)].code, reason: reason, detail: detail))
      return false
    }
  }

  private func buildFindings(_ report: Report, _ assessment: inout Assessment) {
    var start = 0
    while start < collected.count {
      let first = collected[start]
      var end = start + 1
      while end < collected.count, collected[end].rank == first.rank,
        collected[end].counts == first.counts
      {
        end += 1
      }
      let rule = heads[Int(first.rule)]
      let evidence = evidence(start..<end, report)
      let finding = Assessment.Finding(
        code: rule.code, strength: rule.strength, dimension: rule.dimension,
        points: rule.points, evidence: evidence)
      if !first.counts {
        assessment.dismissed.append(finding)
      } else if rule.isContra {
        assessment.contra.append(finding)
      } else {
        assessment.indicators.append(finding)
        observed[Int(first.rule)] += 1
      }
      start = end
    }
  }

  /// The evidence of one finding, ordered by field and place, each span once.
  private func evidence(_ range: Range<Int>, _ report: Report) -> [Evidence] {
    let made = range.map { index in
      makeEvidence(matcher.phrases.matches[collected[index].match], report)
    }
    if made.count == 1 { return made }
    // Of equal spans the one that comes first in the rule stays.
    let order = made.indices.sorted {
      (made[$0].field == .title ? 0 : 1, made[$0].start, made[$0].end, $0)
        < (made[$1].field == .title ? 0 : 1, made[$1].start, made[$1].end, $1)
    }
    var result: [Evidence] = []
    result.reserveCapacity(made.count)
    for index in order {
      let next = made[index]
      if let last = result.last, last.field == next.field, last.start == next.start,
        last.end == next.end
      {
        continue
      }
      result.append(next)
    }
    return result
  }

  private func makeEvidence(_ match: PhraseMatch, _ report: Report) -> Evidence {
    let place = place(match.first..<match.end, report)
    var cue: Cue?
    if match.cue >= 0 {
      let decided = matcher.statuses.words(of: match.cue)
      let words = self.place(decided.cue.first..<decided.cue.end, report)
      let scope = self.place(inField(of: words.field, decided.scope), report)
      cue = Cue(
        field: words.field, start: words.start, end: words.end, scopeStart: scope.start,
        scopeEnd: scope.end)
    }
    return Evidence(
      field: place.field, start: place.start, end: place.end, bytes: place.bytes,
      phrase: pack.phrases[Int(match.phrase)].name, status: match.status, cue: cue)
  }

  /// The tokens of a scope that are in the field of its cue: a frame in the title covers the text too.
  private func inField(of field: TextField, _ scope: TokenSpan) -> Range<Int32> {
    let number: UInt8 = field == .title ? 0 : 1
    var (first, end) = (scope.first, scope.end)
    let (tokens, sentences) = (matcher.text.tokens, matcher.text.sentences)
    while end > first + 1, sentences[Int(tokens[Int(end) - 1].sentence)].field != number {
      end -= 1
    }
    while first < end - 1, sentences[Int(tokens[Int(first)].sentence)].field != number {
      first += 1
    }
    return first..<end
  }

  /// Where some tokens are in the original.
  func place(
    _ tokens: Range<Int32>, _ report: Report
  ) -> (field: TextField, start: Int, end: Int, bytes: ByteRange) {
    let first = matcher.text.tokens[Int(tokens.lowerBound)]
    let last = matcher.text.tokens[Int(tokens.upperBound) - 1]
    let number = matcher.text.sentences[Int(first.sentence)].field
    let range = number == 0 ? report.title : report.narrative
    var (start, end) = (Int(first.originalStart), Int(last.originalEnd))
    if !matcher.text.isASCII(field: number) {
      (start, end) = report.withBytes(of: range) { [start, end] bytes in
        let field = Int(number)
        return (
          scalars[field].scalars(before: start, in: bytes),
          scalars[field].scalars(before: end, in: bytes)
        )
      }
    }
    return (
      number == 0 ? .title : .narrative, start, end,
      ByteRange(
        start: range.start + first.originalStart, end: range.start + last.originalEnd)
    )
  }

  /// Ages that the text gives, ascending, each once.
  private func ages() -> [Int] {
    var ages: [Int] = []
    for index in 0..<matcher.quantities.facts.count {
      let fact = matcher.quantities.facts[index]
      if fact.kind != .age || ages.contains(Int(fact.value)) { continue }
      ages.append(Int(fact.value))
    }
    ages.sort()
    return ages
  }
}
