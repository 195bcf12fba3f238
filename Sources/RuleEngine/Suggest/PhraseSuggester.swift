public import ReportModel
public import TextMatching

/// Finds words and phrases for what a rule misses in labelled reports.
///
///     let suggester = try PhraseSuggester(code: "coercion.wages_withheld", pack: pack)
///     for report in reports { try suggester.add(report, evidence: places[report.id]) }
///     try suggester.suggestions(in: .english).phrases.first?.text   // "{controller} ... keeps ... {pay}"
///
/// Candidates are the words, pairs and triples near the missed evidence, with a word class in the
/// place of a word that it holds. Each is compiled as a phrase of a rule would be, and looked for in
/// all reports by the same matcher, so that its counts are what the rule would touch, before statuses
/// are looked at. The pack must be compiled from its files, with its drafts.
public final class PhraseSuggester {
  /// How to look.
  public struct Options: Sendable {
    /// The fewest missed reports that must hold a suggestion.
    public var fewestReports = 2
    /// How many words before and behind the evidence are looked at.
    public var near = 3
    /// How many characters an example shows on each side.
    public var context = 30
    /// The most candidates that are compiled; those in many missed reports with words that are rare in
    /// others come first.
    public var candidates = 2500

    /// The defaults.
    public init() {}
  }

  /// A report, and where its labels saw what the rule is about.
  private struct Missed {
    var report: Report
    var evidence: [Range<Int>]
  }

  private let pack: CompiledPack
  private let rule: Rule
  private let options: Options
  private let assessor: Assessor
  private let counter: CoverageCounter
  private var missed: [Language: [Missed]] = [:]
  private var others: [Language: [(report: Report, isOrdinary: Bool)]] = [:]
  private var found: [Language: Int] = [:]

  /// Makes a suggester for one rule.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public init(
    rule: Rule, pack: CompiledPack, options: Options = Options()
  ) throws(PackError) {
    self.pack = pack
    self.rule = rule
    self.options = options
    assessor = try Assessor(pack: pack)
    counter = try CoverageCounter(pack: pack)
  }

  /// Takes a labelled report.
  ///
  /// - Parameter evidence: Where its labels saw what the rule is about, in Unicode scalars of the
  ///   narrative; empty where the place is not known, `nil` where they saw no such thing.
  public func add(_ report: Report, evidence: [Range<Int>]?) {
    let (isFound, language) = read(report)
    switch (evidence, isFound) {
    case (.some, true): found[language, default: 0] += 1
    case (.some(let evidence), false):
      missed[language, default: []].append(Missed(report: report, evidence: evidence))
      counter.add(report)
    case (nil, false): others[language, default: []].append((report, false))
    // A false alarm looks like what is missed, and tells nothing of what to avoid.
    case (nil, true): break
    }
  }

  /// Takes a report that has nothing to do with what the rule looks for.
  public func addOrdinary(_ report: Report) {
    let (isFound, language) = read(report)
    if !isFound { others[language, default: []].append((report, true)) }
  }

  private func read(_ report: Report) -> (isFound: Bool, language: Language) {
    let assessment = assessor.findings(in: report)
    let findings = assessment.indicators + assessment.contra
    return (findings.contains { $0.code == rule.code }, assessor.matcher.language)
  }

  /// A phrase of the rule by whose name it flags without anything else; `nil` where there is none.
  public var nameOfPhrase: String? {
    counter.coverage().phrases.first { $0.code == rule.code && $0.flagsAlone }?.name
  }

  // MARK: - Suggestions

  /// What to add in one language.
  ///
  /// - Throws: `PackError` when there is no memory.
  public func suggestions(in language: Language) throws(PackError) -> PhraseSuggestions {
    let missed = missed[language] ?? []
    let others = others[language] ?? []
    let hits = found[language] ?? 0
    var result = PhraseSuggestions(
      language: language, expected: hits + missed.count, found: hits, missed: missed.count,
      others: others.count, ordinary: others.count { $0.isOrdinary }, words: [], phrases: [],
      evidence: missed.flatMap { entry in
        entry.evidence.map { Self.example($0, in: entry.report, context: options.context) }
      },
      nearMisses: counter.coverage().nearMisses.filter {
        $0.code == rule.code && $0.language == language
      })
    let asked = try candidates(missed, others.map { $0.report }, language)
    if asked.isEmpty { return result }
    let candidates = asked.map(\.text)
    let finder = try CandidateFinder(
      candidates, rule: rule, language: language, pack: pack.pack)
    var inMissed = [[Int]](repeating: [], count: candidates.count)
    var inOthers = [(all: Int, ordinary: Int)](repeating: (0, 0), count: candidates.count)
    for (index, entry) in missed.enumerated() {
      for number in finder.candidates(in: entry.report) { inMissed[number].append(index) }
    }
    for (report, isOrdinary) in others {
      for number in finder.candidates(in: report) {
        inOthers[number].all += 1
        if isOrdinary { inOthers[number].ordinary += 1 }
      }
    }
    let scored = candidates.indices.compactMap { number -> (number: Int, score: Double)? in
      let score = LogLikelihood.ratio(
        inMissed[number].count, of: missed.count, inOthers[number].all, of: max(1, others.count))
      let isEnough = inMissed[number].count >= options.fewestReports
      return isEnough && score >= LogLikelihood.oneInTwenty ? (number, score) : nil
    }.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      return Self.order(candidates[left.number]) < Self.order(candidates[right.number])
    }
    func suggestion(_ number: Int, _ score: Double) -> PhraseSuggestions.Suggestion? {
      guard let first = inMissed[number].first,
        let example = finder.example(
          of: number, in: missed[first].report, context: options.context)
      else { return nil }
      return .init(
        text: candidates[number], missed: inMissed[number].count, others: inOthers[number].all,
        ordinary: inOthers[number].ordinary, score: score, example: example)
    }
    result.words = scored.filter { Self.isPlain(candidates[$0.number]) }
      .compactMap { suggestion($0.number, $0.score) }
    var known: Set<Int> = []
    for (number, score) in scored
    where asked[number].isPhrase && isTelling(inMissed[number].count, inOthers[number].all, score) {
      // What would be wrong more often than right is no proposal.
      if inOthers[number].all > inMissed[number].count { continue }
      // Of what finds the same reports, the first is the most telling.
      if known.isSuperset(of: inMissed[number]) { continue }
      known.formUnion(inMissed[number])
      if let suggestion = suggestion(number, score) { result.phrases.append(suggestion) }
    }
    return result
  }

  /// Whether the counts of a phrase are no chance. What stands in a single missed report can only be
  /// told apart by standing nowhere else; it is asked for with `fewestReports` 1.
  private func isTelling(_ missed: Int, _ others: Int, _ score: Double) -> Bool {
    missed == 1 ? others == 0 : score >= LogLikelihood.oneInThousand
  }

  /// Some Unicode scalars of a narrative, with what stands around them.
  private static func example(
    _ place: Range<Int>, in report: Report, context: Int
  ) -> PhraseSuggestions.Example {
    let scalars = Array(report.string(report.narrative).unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
      return String(view)
    }
    return .init(
      report: report.string(report.id),
      left: text(max(0, place.lowerBound - context)..<place.lowerBound), words: text(place),
      right: text(place.upperBound..<(place.upperBound + context)))
  }

  /// Of what finds the same, what has more classes finds more of what is not here; then what says
  /// more is the surer, and then the shorter the better read.
  private static func order(_ text: String) -> (Int, Int, Int, String) {
    (-text.count { $0 == "{" }, -text.split(separator: "...").count, text.count, text)
  }

  /// Whether a candidate is a word or two that follow each other.
  private static func isPlain(_ text: String) -> Bool {
    !text.contains("{") && !text.contains("...")
  }

  // MARK: - Candidates

  /// What is looked for.
  private struct Candidate {
    var text: String
    /// In how many other reports its rarest word stands.
    var rarest: Int
    /// Whether it has two words that say something, so that it may be a phrase.
    var isPhrase: Bool
    /// Missed reports that hold it near the evidence.
    var reports = 0

    /// How telling it can be.
    var weight: Double { Double(reports) / Double(rarest + 1).squareRoot() }
  }

  /// Words, pairs and triples in enough missed reports.
  private func candidates(
    _ missed: [Missed], _ others: [Report], _ language: Language
  ) throws(PackError) -> [Candidate] {
    if missed.isEmpty { return [] }
    var reader = try SuggestionUnits(rule: rule, language: language, pack: pack.pack)
    var frequent: [String: Int] = [:]
    for entry in missed {
      let units = reader.units(of: entry.report, near: entry.evidence, within: options.near)
      for text in Set(units.joined().map(\.text)) { frequent[text, default: 0] += 1 }
    }
    frequent = frequent.filter { $0.value >= options.fewestReports }
    var elsewhere: [String: Int] = [:]
    for report in others {
      let units = reader.units(of: report, near: [], within: 0)
      for text in Set(units.joined().map(\.text)) where frequent[text] != nil {
        elsewhere[text, default: 0] += 1
      }
    }
    var candidates: [String: Candidate] = [:]
    for entry in missed {
      var own: [String: Candidate] = [:]
      for units in reader.units(of: entry.report, near: entry.evidence, within: options.near) {
        let kept = units.filter { frequent[$0.text] != nil }
        for (index, unit) in kept.enumerated() {
          if unit.hasContent, !unit.text.hasPrefix("{") {
            own[unit.text] = Candidate(
              text: unit.text, rarest: elsewhere[unit.text] ?? 0, isPhrase: false)
          }
          append(unit, kept[(index + 1)...], reader, elsewhere, to: &own)
        }
      }
      for (text, candidate) in own { candidates[text, default: candidate].reports += 1 }
    }
    return candidates.values.filter { $0.reports >= options.fewestReports }
      .sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(options.candidates)
      .map(\.self)
  }

  /// Adds the pairs and triples that begin with a unit.
  private func append(
    _ first: SuggestionUnits.Unit, _ rest: ArraySlice<SuggestionUnits.Unit>,
    _ reader: borrowing SuggestionUnits, _ elsewhere: [String: Int],
    to result: inout [String: Candidate]
  ) {
    func add(_ text: String, _ units: SuggestionUnits.Unit...) {
      let content = units.filter(\.hasContent)
      result[text] = Candidate(
        text: text, rarest: content.map { elsewhere[$0.text] ?? 0 }.min() ?? 0,
        isPhrase: content.count > 1)
    }
    for (index, second) in zip(rest.indices, rest) {
      guard let steps = reader.steps(from: first, to: second), steps <= PhraseSyntax.usualGap
      else { continue }
      let bothSay = first.hasContent && second.hasContent
      if steps == 0, first.hasContent || second.hasContent {
        add("\(first.text) \(second.text)", first, second)
      }
      guard bothSay else { continue }
      let pair = "\(first.text) ... \(second.text)"
      if steps > 0 { add(pair, first, second) }
      for third in rest[(index + 1)...] where third.hasContent {
        guard let further = reader.steps(from: second, to: third),
          further <= PhraseSyntax.usualGap
        else { continue }
        add("\(pair) ... \(third.text)", first, second, third)
      }
    }
  }
}
