public import ReportModel
public import TextMatching

/// Finds every use of words in reports, with what stands before and behind them.
///
///     let concordance = try Concordance(["{things.identity_papers}"], pack: pack)
///     concordance.uses(in: report).first?.words   // "Passport"
///
/// A query is what a phrase of a rule may be: a word, `~verb`, `word*`, `{class}`, or several of them
/// with `...` between; words are folded, inflected and read as in rules.
public final class Concordance {
  /// One place where a query was found.
  public struct Use: Sendable, Equatable {
    /// The query, as it was asked.
    public var query: String
    /// The report's identifier.
    public var report: String
    /// The language that the report is read in.
    public var language: Language
    /// Whether the pack flags the report.
    public var isFlagged: Bool
    /// The field that holds the words.
    public var field: TextField
    /// The first Unicode scalar of the words in the field.
    public var start: Int
    /// One past the last scalar.
    public var end: Int
    /// What stands before them, to the beginning of the field or as far as was asked.
    public var left: String
    /// The words as they are written.
    public var words: String
    /// What stands behind them.
    public var right: String
    /// The rules of which they are evidence, at least in part.
    public var codes: [String]
    /// The words and some behind them, folded: what uses are ordered by.
    public var order: String
  }

  private let queries: [String]
  private let context: Int
  private let assessor: Assessor
  private let compiled: CompiledPack
  private var matcher: ReportMatcher

  /// How many words behind a use decide its place in an order.
  private static let wordsBehind = 6

  /// Makes a concordance.
  ///
  /// - Parameters:
  ///   - queries: Words, classes and phrases.
  ///   - rule: A rule whose own classes they may use, and whose phrases as `@name`.
  ///   - languages: The languages that the queries are in.
  ///   - context: The most characters before and behind the words.
  ///   - pack: A pack compiled from its files: out of the cache it has no classes.
  /// - Throws: `PackError` with a diagnostic for each query that means nothing, the query in place of
  ///   its file; or when there is no memory.
  public init(
    _ queries: [String], rule: Rule? = nil, languages: [Language] = Language.allCases,
    context: Int = 40, pack: CompiledPack
  ) throws(PackError) {
    let asked = QueryPack(queries, rule: rule, languages: languages, pack: pack.pack)
    if !asked.problems.isEmpty {
      throw PackError(.broken, path: pack.pack.source.folder, diagnostics: asked.problems)
    }
    self.queries = queries
    self.context = context
    compiled = asked.compiled
    assessor = try Assessor(pack: pack)
    matcher = try ReportMatcher(pack: asked.compiled)
  }

  /// The uses in one report, in the order of the text, title first.
  public func uses(in report: Report) -> [Use] {
    matcher.read(report)
    let matches = matcher.phrases.matches.withMemory { Array($0) }
      .sorted { ($0.first, $0.end, $0.phrase) < ($1.first, $1.end, $1.phrase) }
    if matches.isEmpty { return [] }
    let assessment = assessor.assess(report)
    return matches.map { use($0, report, assessment) }
  }

  private func use(_ match: PhraseMatch, _ report: Report, _ assessment: Assessment) -> Use {
    let text = matcher.text
    let first = text.tokens[Int(match.first)]
    let last = text.tokens[Int(match.end) - 1]
    let isTitle = text.sentences[Int(first.sentence)].field == 0
    let range = isTitle ? report.title : report.narrative
    let (start, end) = (range.start + first.originalStart, range.start + last.originalEnd)
    let before = report.string(ByteRange(start: range.start, end: start))
    let words = report.string(ByteRange(start: start, end: end))
    let behind = report.string(ByteRange(start: end, end: range.end))
    let scalars = before.unicodeScalars.count
    let field: TextField = isTitle ? .title : .narrative
    var use = Use(
      query: queries[Int(compiled.phrases[Int(match.phrase)].name) ?? 0],
      report: report.string(report.id), language: matcher.language,
      isFlagged: assessment.flagged, field: field, start: scalars,
      end: scalars + words.unicodeScalars.count, left: String(before.suffix(context)),
      words: words, right: String(behind.prefix(context)), codes: [], order: "")
    let findings = assessment.indicators + assessment.contra
    use.codes = findings.filter { finding in
      finding.evidence.contains {
        $0.field == use.field && $0.start < use.end && use.start < $0.end
      }
    }.map(\.code)
    let lastWord = min(text.tokens.count, Int(match.end) + Self.wordsBehind)
    use.order = text.tokens[Int(match.first)..<lastWord].map { token in
      String(decoding: text.folded[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }.joined(separator: " ")
    return use
  }
}
