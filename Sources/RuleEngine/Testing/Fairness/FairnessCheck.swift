public import ReportModel
public import TextMatching

/// Swaps words for what people are, and measures how far scores move.
///
///     var check = try FairnessCheck(pack: pack)
///     check.addOwnTexts()
///     check.finished().isGood   // true
///
/// Every text that holds a word of `fairness.lua` is assessed once as it is, and once for each word
/// put in its place, by the same engine. A pack must be compiled without its drafts, as for
/// screening.
public struct FairnessCheck {
  /// What is measured.
  public struct Options: Sendable {
    /// The groups.
    public var groups = FairnessGroup.allCases
    /// The languages.
    public var languages = Language.allCases
    /// The most a score may move, as a share of the threshold from which on a report is flagged.
    public var share = 0.05
    /// The most words that are put in the place of one, drawn anew for each text.
    public var words = 6

    /// The usual options.
    public init() {}
  }

  private let pack: CompiledPack
  private let words: FairnessWords
  private let options: Options
  private let assessor: Assessor
  private let swappers: [Language: WordSwapper]
  private var result: FairnessResult

  /// Makes a check for a pack.
  ///
  /// - Throws: `FairnessError` when the pack has no such words or no threshold, `PackError` when no
  ///   Lua state can be made.
  public init(pack: CompiledPack, options: Options = Options()) throws {
    guard !pack.pack.fairness.lines.isEmpty else { throw FairnessError.noWords }
    guard let threshold = pack.pack.thresholds["flag"], threshold > 0 else {
      throw FairnessError.noThreshold
    }
    self.pack = pack
    self.options = options
    words = pack.pack.fairness
    assessor = try Assessor(pack: pack)
    swappers = Dictionary(
      uniqueKeysWithValues: options.languages.map { [words] in ($0, WordSwapper(words, $0)) })
    result = FairnessResult(
      threshold: threshold, bound: threshold * options.share, groups: options.groups,
      languages: options.languages)
  }

  /// What was found so far, the worst first.
  public func finished() -> FairnessResult {
    var result = result
    result.sort()
    return result
  }

  // MARK: - Texts

  /// Measures a report of the input. Of its text nothing is kept.
  public mutating func add(_ report: Report) {
    measure(report, .report(report.string(report.id)), keepsText: false)
  }

  /// Measures the pack's own texts: the hits of live rules, the carrier sentences, and, behind a
  /// carrier sentence of each group, a hit and a miss of each live rule.
  public mutating func addOwnTexts() {
    for carrier in words.carriers {
      for (language, text) in carrier.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        measure(
          Report(id: "carrier", narrative: text, language: language.rawValue),
          .carrier(file: PackSource.fairnessFile, line: carrier.line), keepsText: true,
          limit: .max)
      }
    }
    for rule in pack.pack.rules where rule.status == .live {
      for test in rule.tests where test.kind == .hits {
        let origin = FairnessResult.Origin.sentence(
          code: rule.code, file: test.file, line: test.line)
        measure(report(test.text, test), origin, keepsText: true)
      }
      for language in options.languages { addCarried(rule, language) }
    }
  }

  private mutating func addCarried(_ rule: Rule, _ language: Language) {
    for kind in [RuleTest.Kind.hits, .misses] {
      guard let test = rule.tests.first(where: { $0.kind == kind && $0.language == language })
      else { continue }
      for group in options.groups {
        let carriers = words.carriers.filter { carrier in
          let found = carrier.texts[language].map { swappers[language]?.occurrences(in: $0) ?? [] }
          return found?.contains { $0.group == group } ?? false
        }
        var choice = SeededChoice(rule.code, group.rawValue, kind.rawValue)
        guard let carrier = carriers.randomElement(using: &choice),
          let text = carrier.texts[language]
        else { continue }
        measure(
          report(text + " " + test.text, test),
          .carried(code: rule.code, file: test.file, line: test.line, carrier: carrier.line),
          keepsText: true, groups: [group])
      }
    }
  }

  private func report(_ text: String, _ test: RuleTest) -> Report {
    Report(
      id: "test", narrative: text, language: test.language.rawValue, sourceType: test.sourceType,
      province: test.province)
  }

  // MARK: - Measuring

  /// The words of a report, title first.
  private struct Found {
    var title: [WordSwapper.Occurrence]
    var narrative: [WordSwapper.Occurrence]

    var all: [WordSwapper.Occurrence] { title + narrative }

    func filter(_ isWanted: (WordSwapper.Occurrence) -> Bool) -> Found {
      Found(title: title.filter(isWanted), narrative: narrative.filter(isWanted))
    }
  }

  private mutating func measure(
    _ report: Report, _ origin: FairnessResult.Origin, keepsText: Bool,
    groups: [FairnessGroup]? = nil, limit: Int? = nil
  ) {
    let base = assessor.assess(report)
    guard let language = Language(rawValue: base.language), let swapper = swappers[language]
    else { return }
    let (title, narrative) = (report.string(report.title), report.string(report.narrative))
    let found = Found(
      title: swapper.occurrences(in: title), narrative: swapper.occurrences(in: narrative))
    let threats = threats(in: base)
    for group in groups ?? options.groups {
      guard let row = result.index(group, language) else { continue }
      let inGroup = found.filter { $0.group == group }
      if inGroup.all.isEmpty { continue }
      let start = (title: Int(report.title.start), narrative: Int(report.narrative.start))
      let free = Found(
        title: inGroup.title.filter { Self.isFree($0, start.title, threats) },
        narrative: inGroup.narrative.filter { Self.isFree($0, start.narrative, threats) })
      result.update(row) {
        $0.reports += 1
        $0.left += inGroup.all.count - free.all.count
      }
      let members = Set(free.all.map { Member(line: $0.line, number: $0.member) })
      for member in members.sorted(by: { ($0.line, $0.number) < ($1.line, $1.number) }) {
        let places = free.filter { $0.line == member.line && $0.member == member.number }
        let forms = words.lines[member.line].members[language] ?? []
        // Of two people with one word for both nobody could say who did what.
        var others = forms.indices.filter { other in
          other != member.number && !swapper.holds(member.line, other, in: title + " " + narrative)
        }
        if others.count > limit ?? options.words {
          var choice = SeededChoice(narrative, group.rawValue, String(member.number))
          others = Array(others.shuffled(using: &choice).prefix(limit ?? options.words)).sorted()
        }
        for other in others {
          guard let newTitle = swapper.replacing(places.title, in: title, with: other),
            let newNarrative = swapper.replacing(places.narrative, in: narrative, with: other)
          else { continue }
          let form = places.all.first?.form ?? 0
          compare(
            base, report, report.with(title: newTitle, narrative: newNarrative),
            Case(
              origin: origin, from: forms[member.number].forms[form].text,
              to: forms[other].forms[form].text, before: base.score, after: 0,
              isFlagChanged: false, changes: [], text: keepsText ? newNarrative : nil), row)
        }
      }
    }
  }

  private typealias Case = FairnessResult.Case

  private struct Member: Hashable {
    var line: Int
    var number: Int
  }

  private mutating func compare(
    _ base: Assessment, _ report: Report, _ swapped: Report, _ found: Case, _ row: Int
  ) {
    var found = found
    let after = assessor.assess(swapped)
    guard base.isComplete, after.isComplete else {
      result.update(row) { $0.unfinished += 1 }
      return
    }
    found.after = after.score
    found.isFlagChanged = base.flagged != after.flagged
    let (old, new) = (Self.phrases(base), Self.phrases(after))
    found.changes =
      old.filter { new[$0.key] == nil }.map { .init(code: $0.key, phrase: $0.value, came: false) }
      + new.filter { old[$0.key] == nil }.map { .init(code: $0.key, phrase: $0.value, came: true) }
    found.changes.sort { $0.code < $1.code }
    let sourceType = report.string(report.sourceType)
    if !found.changes.isEmpty,
      found.changes.allSatisfy({ words.exempts($0.code, sourceType: sourceType) })
    {
      result.update(row) { $0.exempt += 1 }
      return
    }
    result.add(found, to: row)
  }

  /// The codes that count, with the phrase of their first evidence.
  private static func phrases(_ assessment: Assessment) -> [String: String] {
    Dictionary(
      (assessment.indicators + assessment.contra).map {
        ($0.code, $0.evidence.first?.phrase ?? "")
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Where the words of threats stand, counted or dismissed, in bytes of the report's buffer.
  private func threats(in assessment: Assessment) -> [ByteRange] {
    (assessment.indicators + assessment.contra + assessment.dismissed)
      .filter { words.threats.contains($0.code) }.flatMap { $0.evidence.map(\.bytes) }
  }

  private static func isFree(
    _ occurrence: WordSwapper.Occurrence, _ start: Int, _ threats: [ByteRange]
  ) -> Bool {
    if occurrence.isInsulted { return false }
    let (first, end) = (start + occurrence.bytes.lowerBound, start + occurrence.bytes.upperBound)
    return !threats.contains { Int($0.start) < end && first < Int($0.end) }
  }
}

/// A pack cannot be measured.
public enum FairnessError: Error, Sendable {
  /// It has no `fairness.lua`, or no line of words in it.
  case noWords
  /// `pack.lua` sets no threshold above 0 from which on a report is flagged.
  case noThreshold

  /// One sentence that says what is wrong and what to do.
  public var message: LocalizedText {
    switch self {
    case .noWords:
      LocalizedText(
        en: "The pack has no fairness.lua with words to swap; see docs/fairness.md.",
        fr: "Le paquet n'a pas de fairness.lua avec des mots à échanger; voir docs/fairness.md.")
    case .noThreshold:
      LocalizedText(
        en: "pack.lua sets no threshold \"flag\", so there is nothing to measure against.",
        fr: "pack.lua ne fixe pas de seuil « flag » : il n'y a rien à quoi comparer.")
    }
  }
}

extension Report {
  /// The same report with other texts, without the fields that rules do not read.
  fileprivate func with(title: String, narrative: String) -> Report {
    Report(
      id: string(id), narrative: narrative, title: title, language: string(language),
      sourceType: string(sourceType), province: string(province), city: string(city),
      receivedAt: string(receivedAt))
  }
}
