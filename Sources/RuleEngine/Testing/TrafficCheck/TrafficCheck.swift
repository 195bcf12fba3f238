internal import ReportModel
public import TextMatching

/// Functional tests by construction: from the sentences that live rules bring as hits, it makes
/// variants of which the answer is known, and looks at what the engine says.
///
///     let check = try TrafficCheck(pack: pack)
///     let result = check.run(Behaviour.all)
///     result.rows.first?.rate   // 0.97
///
/// A variant is made only of a hit that passes itself; choices among constructions depend on the
/// rule, the sentence and the behaviour alone, so that every run makes the same variants.
public struct TrafficCheck {
  private let pack: CompiledPack
  private let assessor: Assessor
  private let readers: [Language: ClauseReader]
  private let vocabulary: Set<String>

  /// A hit that passes, and what can be made of it.
  private struct Base {
    var rule: Rule
    var test: RuleTest
    var sentence: MarkedSentence
    var clause: Result<Clause, SkipReason>
    var namesWriter: Bool
    var isOneSentence: Bool
    var hasQuotes: Bool
  }

  /// Makes a check for a pack.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public init(pack: CompiledPack) throws(PackError) {
    self.pack = pack
    assessor = try Assessor(pack: pack)
    readers = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, ClauseReader($0)) })
    var vocabulary: Set<String> = []
    for rule in pack.pack.rules {
      for test in rule.tests {
        for word in MarkedSentence(test.text).words(test.language) { vocabulary.insert(word.text) }
      }
    }
    self.vocabulary = vocabulary
  }

  /// The codes of the live rules, which `run` passes to its filter.
  public var codes: [String] { pack.pack.rules.filter { $0.status == .live }.map(\.code) }

  /// Makes the variants of some behaviours and looks at them.
  public func run(
    _ behaviours: [Behaviour], in languages: [Language] = Language.allCases,
    where isWanted: (String) -> Bool = { _ in true }
  ) -> TrafficCheckResult {
    var result = TrafficCheckResult(behaviours: behaviours, languages: languages)
    for rule in pack.pack.rules where rule.status == .live && isWanted(rule.code) {
      for test in rule.tests where test.kind == .hits && languages.contains(test.language) {
        guard let base = base(test, of: rule) else {
          for behaviour in behaviours {
            result.skip(behaviour, test.language, .failsItself)
          }
          continue
        }
        for behaviour in behaviours where !behaviour.constructions(test.language).isEmpty {
          switch variant(of: base, behaviour) {
          case .success(let variant): result.add(look(at: variant, base, behaviour))
          case .failure(let reason): result.skip(behaviour, test.language, reason)
          }
        }
      }
    }
    return result
  }

  // MARK: - Making variants

  private func base(_ test: RuleTest, of rule: Rule) -> Base? {
    let sentence = MarkedSentence(test.text, marks: test.marked)
    let outcome = outcome(of: sentence, test, rule)
    guard case .counted = outcome, let reader = readers[test.language] else { return nil }
    var clause = reader.clause(of: sentence)
    if case .success(let found) = clause {
      var alone = found.sentence
      alone.append(".")
      if case .counted = self.outcome(of: alone, test, rule) {
      } else {
        clause = .failure(.clauseSilent)
      }
    }
    let scalars = sentence.scalars
    return Base(
      rule: rule, test: test, sentence: sentence, clause: clause,
      namesWriter: reader.namesWriter(sentence), isOneSentence: reader.isOneSentence(sentence),
      hasQuotes: scalars.contains { "\"“”«»".unicodeScalars.contains($0) })
  }

  private func variant(
    of base: Base, _ behaviour: Behaviour
  ) -> Result<(MarkedSentence, form: String), SkipReason> {
    if behaviour.family != .writing, base.rule.isContra { return .failure(.counterIndicator) }
    if case .doesNotCount(let status) = behaviour.expectation, base.rule.accepts.contains(status) {
      return .failure(.acceptsStatus)
    }
    var choice = SeededChoice(base.rule.code, base.test.text, behaviour.name)
    let constructions = behaviour.constructions(base.test.language)
    var reasons: [Int: SkipReason] = [:]
    for index in constructions.indices.shuffled(using: &choice) {
      switch make(constructions[index], of: base, &choice) {
      case .success(let sentence): return .success((sentence, constructions[index].form))
      case .failure(let reason): reasons[index] = reason
      }
    }
    return .failure(reasons[0] ?? .nothingToChange)
  }

  private func make(
    _ construction: Construction, of base: Base, _ choice: inout SeededChoice
  ) -> Result<MarkedSentence, SkipReason> {
    switch construction {
    case .rewriting(let rewriting):
      let context = Rewriting.Context(language: base.test.language, vocabulary: vocabulary)
      guard let sentence = rewriting.rewrite(base.sentence, context, &choice) else {
        return .failure(.nothingToChange)
      }
      return .success(sentence)
    case .frame(let frame):
      return words(for: frame, of: base).flatMap { words in
        frame.filled(with: words, language: base.test.language).map { .success($0) }
          ?? .failure(.nothingToChange)
      }
    }
  }

  /// What a frame takes of a hit: its clause or its sentence.
  private func words(for frame: Frame, of base: Base) -> Result<MarkedSentence, SkipReason> {
    let needs = frame.needs
    if needs.contains(.noWriter), base.namesWriter { return .failure(.firstPerson) }
    if frame.template.contains("{sentence}") {
      if frame.isQuoting, base.hasQuotes { return .failure(.quotation) }
      if needs.contains(.oneSentence), !base.isOneSentence { return .failure(.severalClauses) }
      var sentence = base.sentence
      if let last = sentence.scalars.last, !".!?".unicodeScalars.contains(last) {
        sentence.append(".")
      }
      return .success(sentence)
    }
    return base.clause.flatMap { clause in
      let traits = clause.traits
      if needs.contains(.asserted), !traits.contains(.asserted) {
        return .failure(.takenForGranted)
      }
      if needs.contains(.otherSubject), traits.contains(.writerIsSubject) {
        return .failure(.firstPerson)
      }
      if needs.contains(.past), !traits.contains(.past) { return .failure(.notPast) }
      return .success(frame.template.contains("{Clause}") ? clause.sentence : clause.embedded)
    }
  }

  // MARK: - Looking at them

  private func look(
    at variant: (sentence: MarkedSentence, form: String), _ base: Base, _ behaviour: Behaviour
  ) -> TrafficCheckResult.Variant {
    let outcome = outcome(of: variant.sentence, base.test, base.rule)
    return TrafficCheckResult.Variant(
      behaviour: behaviour.name, form: variant.form, code: base.rule.code, file: base.rule.file,
      line: base.test.line, language: base.test.language, text: variant.sentence.text,
      marked: variant.sentence.marks, outcome: outcome,
      passed: outcome.meets(behaviour.expectation))
  }

  private func outcome(
    of sentence: MarkedSentence, _ test: RuleTest, _ rule: Rule
  ) -> TrafficCheckResult.Outcome {
    let report = Report(
      id: "variant", narrative: sentence.text, language: test.language.rawValue,
      sourceType: test.sourceType, province: test.province)
    let assessment = assessor.findings(in: report)
    if assessment.notAssessed.contains(where: { $0.rule == rule.code }) { return .unfinished }
    let counted = rule.isContra ? assessment.contra : assessment.indicators
    func touching(_ findings: [Assessment.Finding]) -> [Evidence] {
      let evidence = findings.first { $0.code == rule.code }?.evidence ?? []
      return evidence.filter { found in
        sentence.marks.contains { $0.overlaps(found.start..<found.end) }
      }
    }
    let found = touching(counted)
    let isWhole = sentence.marks.allSatisfy { mark in
      found.contains { mark.overlaps($0.start..<$0.end) }
    }
    if let first = found.first, isWhole { return .counted(first.status) }
    if counted.contains(where: { $0.code == rule.code }) { return .elsewhere }
    if let first = touching(assessment.dismissed).first { return .dismissed(first.status) }
    return .silent
  }
}
