public import ReportModel
internal import TextMatching

extension Explanation {
  /// What an assessment does not hold, but a reader wants to know.
  public struct Details: Sendable {
    /// Ages in the text, with the words that give them: they decide the profile and the urgency.
    package internal(set) var ages: [(words: String, age: Int)] = []
    /// Rules that found some of their words and still stayed silent, the strongest first.
    package internal(set) var silent: [SilentRule] = []

    /// Words of the evidence that were read as others.
    package internal(set) var readings: [(words: String, meant: String)] = []
    /// Ordinary words that moved the score, with their points, the largest first.
    package internal(set) var prior: [(words: String, points: Double)] = []
    /// What exceptions did.
    public internal(set) var exceptions = ExceptionOutcome()

    /// No details.
    public init() {}
  }

  /// A rule that found some of its words and still stayed silent.
  package struct SilentRule: Sendable {
    package var code: String
    package var phrase: String
    package var words: String
    package var reason: LocalizedText
  }
}

extension Assessor {
  /// What there is to say of the report that was assessed last.
  public func details(of report: Report, _ assessment: Assessment) -> Explanation.Details {
    var details = Explanation.Details()
    details.ages = ages(in: report)
    details.readings = readings(in: report, assessment)
    details.prior = priorWords(in: report)
    details.exceptions = exceptions
    let findings = assessment.indicators + assessment.contra + assessment.dismissed
    let known = Set(findings.map(\.code))
    var silent: [(rule: Rule, entry: Explanation.SilentRule)] = []
    for (rule, compiled) in zip(pack.pack.rules, pack.rules)
    where compiled.flags && !known.contains(rule.code) {
      if let entry = silence(of: rule, compiled, in: report) { silent.append((rule, entry)) }
    }
    let strengths = Strength.allCases
    silent.sort {
      let (left, right) = ($0.rule.strength, $1.rule.strength)
      let (x, y) = (strengths.firstIndex(of: left) ?? 0, strengths.firstIndex(of: right) ?? 0)
      return (x, $0.rule.code) < (y, $1.rule.code)
    }
    details.silent = silent.map(\.entry)
    return details
  }

  /// Words of the evidence that were read as others, each spelling once.
  private func readings(
    in report: Report, _ assessment: Assessment
  ) -> [(words: String, meant: String)] {
    let findings = assessment.indicators + assessment.contra + assessment.dismissed
    let evidence = findings.flatMap(\.evidence)
    let fields: [TextField: [Unicode.Scalar]] = [
      .title: Array(report.string(report.title).unicodeScalars),
      .narrative: Array(report.string(report.narrative).unicodeScalars),
    ]
    var readings: [(words: String, meant: String)] = []
    for (field, range, meant) in readWords(in: report) {
      let isEvidence = evidence.contains {
        $0.field == field && $0.start < range.upperBound && range.lowerBound < $0.end
      }
      guard isEvidence, let scalars = fields[field], range.upperBound <= scalars.count else {
        continue
      }
      var typed = String.UnicodeScalarView()
      typed.append(contentsOf: scalars[range])
      if !readings.contains(where: { $0.words == String(typed) }) {
        readings.append((String(typed), meant))
      }
    }
    return readings
  }

  /// The first phrase of a rule that matched, and what its condition lacked; `nil` where none did.
  private func silence(
    of rule: Rule, _ compiled: CompiledPack.CompiledRule, in report: Report
  ) -> Explanation.SilentRule? {
    for condition in compiled.conditions {
      let found = condition.phrases.filter(isMatched)
      guard let first = found.first, let words = words(ofPhrase: first, in: report) else {
        continue
      }
      return .init(
        code: rule.code, phrase: name(first), words: words,
        reason: lack(of: condition, found: found.count, rule, in: report))
    }
    return nil
  }

  private func lack(
    of condition: CompiledPack.CompiledCondition, found: Int, _ rule: Rule, in report: Report
  ) -> LocalizedText {
    if found < condition.count {
      let names = condition.phrases.map(name).joined(separator: ", ")
      return LocalizedText(
        en: "needs \(condition.count) of: \(names)",
        fr: "il en faut \(condition.count) parmi : \(names)")
    }
    for clause in condition.clauses where clause.kind == .unless && isMatched(clause.phrase) {
      let words = words(ofPhrase: clause.phrase, in: report) ?? ""
      return LocalizedText(
        en: "kept silent by “\(words)” (\(name(clause.phrase)))",
        fr: "retenue par «\u{A0}\(words)\u{A0}» (\(name(clause.phrase)))")
    }
    for clause in condition.clauses where clause.kind != .unless && !isMatched(clause.phrase) {
      return LocalizedText(
        en: "needs the phrase \(name(clause.phrase)) beside it",
        fr: "il faut la phrase \(name(clause.phrase)) à côté")
    }
    if !condition.fields.isEmpty {
      return LocalizedText(
        en: "holds only for some sources or provinces",
        fr: "ne vaut que pour certaines sources ou provinces")
    }
    if rule.hasCheck {
      return LocalizedText(en: "its check says no", fr: "sa fonction check dit non")
    }
    return LocalizedText(
      en: "its parts are too far apart", fr: "ses parties sont trop éloignées l'une de l'autre")
  }

  private func name(_ phrase: Int32) -> String { pack.phrases[Int(phrase)].name }
}
