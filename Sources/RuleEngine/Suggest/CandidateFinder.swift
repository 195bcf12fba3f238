internal import ReportModel
internal import TextMatching

/// Looks for candidates of suggestions in reports, each as if it were a phrase of the rule.
final class CandidateFinder {
  private let compiled: CompiledPack
  private var matcher: ReportMatcher

  /// Compiles the candidates.
  ///
  /// - Throws: `PackError` when there is no memory.
  init(
    _ candidates: [String], rule: Rule, language: Language, pack: RulePack
  ) throws(PackError) {
    let asked = QueryPack(candidates, rule: rule, languages: [language], pack: pack)
    compiled = asked.compiled
    matcher = try ReportMatcher(pack: asked.compiled)
  }

  /// The matches in a report, each with the number of its candidate.
  private func matches(in report: Report) -> [(number: Int, match: PhraseMatch)] {
    matcher.read(report)
    return matcher.phrases.matches.withMemory { Array($0) }.compactMap { match in
      Int(compiled.phrases[Int(match.phrase)].name).map { ($0, match) }
    }
  }

  /// The numbers of the candidates that a report holds.
  func candidates(in report: Report) -> Set<Int> { Set(matches(in: report).map(\.number)) }

  /// The words of a candidate in a report, with what stands around them.
  ///
  /// - Parameter context: The most characters on each side.
  func example(
    of candidate: Int, in report: Report, context: Int
  ) -> PhraseSuggestions.Example? {
    guard let match = matches(in: report).first(where: { $0.number == candidate })?.match else {
      return nil
    }
    let text = matcher.text
    let (first, last) = (text.tokens[Int(match.first)], text.tokens[Int(match.end) - 1])
    let isTitle = text.sentences[Int(first.sentence)].field == 0
    let range = isTitle ? report.title : report.narrative
    let (start, end) = (range.start + first.originalStart, range.start + last.originalEnd)
    let before = report.string(ByteRange(start: range.start, end: start))
    let behind = report.string(ByteRange(start: end, end: range.end))
    return .init(
      report: report.string(report.id), left: String(before.suffix(context)),
      words: report.string(ByteRange(start: start, end: end)),
      right: String(behind.prefix(context)))
  }
}
