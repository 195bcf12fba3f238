public import ReportModel
internal import TextMatching

/// Measures the rules of a pack on labelled and on ordinary reports.
///
///     let counter = try FigureCounter(pack: pack)
///     counter.add(report, expected: ["coercion.violence"])
///     counter.addOrdinary(letter)
///     counter.figures(on: "2026-11-27").first?.precision
///
/// The pack must be compiled from its files and with its drafts: a rule is measured before it is live.
public final class FigureCounter {
  private let pack: CompiledPack
  private let assessor: Assessor
  private var counts: [String: [Language: RuleFigures]] = [:]
  private var totals: [Language: RuleFigures] = [:]
  /// How many reports a rule did not finish.
  public private(set) var unfinished = 0

  /// Makes a counter.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public init(pack: CompiledPack) throws(PackError) {
    self.pack = pack
    assessor = try Assessor(pack: pack)
  }

  /// Reads a report of the corpus.
  ///
  /// - Parameter expected: The codes that experts saw in it; `nil` where nobody labelled it.
  public func add(_ report: Report, expected: Set<String>?) {
    let (codes, language) = read(report)
    totals[language, default: Self.empty(language)].reports += 1
    note(language, \.found, codes: codes)
    guard let expected else { return }
    totals[language, default: Self.empty(language)].labelled += 1
    note(language, \.expected, codes: expected)
    note(language, \.judged, codes: codes)
    note(language, \.right, codes: codes.intersection(expected))
  }

  /// Reads a report that has nothing to do with what the rules look for.
  public func addOrdinary(_ report: Report) {
    let (codes, language) = read(report)
    totals[language, default: Self.empty(language)].ordinary += 1
    note(language, \.alarms, codes: codes)
  }

  private func read(_ report: Report) -> (codes: Set<String>, language: Language) {
    let assessment = assessor.findings(in: report)
    if !assessment.notAssessed.isEmpty { unfinished += 1 }
    let findings = assessment.indicators + assessment.contra
    return (Set(findings.map(\.code)), assessor.matcher.language)
  }

  private func note(
    _ language: Language, _ count: WritableKeyPath<RuleFigures, Int>, codes: Set<String>
  ) {
    for code in codes {
      counts[code, default: [:]][language, default: Self.empty(language)][keyPath: count] += 1
    }
  }

  private static func empty(_ language: Language) -> RuleFigures {
    RuleFigures(code: "", language: language, measured: "", meaning: "")
  }

  /// The figures of all rules that have phrases and are not retired, by code.
  ///
  /// - Parameter day: The day of the measurement, ISO 8601.
  public func figures(on day: String) -> [RuleFigures] {
    pack.pack.rules.filter { $0.status != .retired && $0.hasPhrases }.flatMap { rule in
      let meaning = RuleMeaning(of: rule, in: pack.pack).text
      return pack.pack.languages.map { language in
        var row = RuleFigures(
          code: rule.code, language: language, measured: day, meaning: meaning)
        if let own = counts[rule.code]?[language] { row.add(own) }
        let total = totals[language]
        row.reports = total?.reports ?? 0
        row.labelled = total?.labelled ?? 0
        row.ordinary = total?.ordinary ?? 0
        return row
      }
    }
  }
}
