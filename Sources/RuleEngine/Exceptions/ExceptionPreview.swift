public import ReportModel
public import TextMatching

/// Shows what an exception would do on reports, before it is kept.
///
///     let preview = try ExceptionPreview(of: "crew-passports", pack: pack)
///     for report in reports { preview.add(report) }
///     preview.result().silenced.count
///
/// Every report is assessed twice by the same engine, with the exception and without it. Exceptions of
/// the pack besides it hold in both.
public final class ExceptionPreview {
  /// A finding that the exception meets.
  public struct Meeting: Sendable {
    /// The report's identifier.
    public var report: String
    /// The language that the report is read in.
    public var language: Language
    /// The code of the finding.
    public var code: String
    /// The words that it is about, with what stands around the first of them.
    public var words: [String]
    /// What stands before the first words.
    public var left: String
    /// What stands behind the first words.
    public var right: String
    /// Whether the report is flagged without the exception, and with it.
    public var flagged: (before: Bool, after: Bool)
    /// The score without the exception, and with it.
    public var score: (before: Double, after: Double)
    /// Why the finding is held; `nil` where the exception may touch the report.
    public var protection: ExceptionProtection?
  }

  /// One way to say it, and how often it was found.
  public struct Wording: Sendable, Equatable {
    /// Its language.
    public var language: Language
    /// The wording as it is written.
    public var text: String
    /// Reports that hold it.
    public var reports = 0
    /// Reports in which it silences something.
    public var silencing = 0
  }

  /// What was found.
  public struct Result: Sendable {
    /// The exception.
    public var exception: PackException
    /// Reports read, by language.
    public var reports: [Language: Int] = [:]
    /// Findings that it silences.
    public var silenced: [Meeting] = []
    /// Findings that it would silence in reports that it must not touch.
    public var held: [Meeting] = []
    /// Findings that count because other words support them too, which are given.
    public var partial: [Meeting] = []
    /// Findings beside whose words, in the same sentence, a wording stands, and not on them.
    public var beside: [Meeting] = []
    /// Findings on wordings in reports that are out of its scope.
    public var elsewhere: [Meeting] = []
    /// The wordings in the order of the file.
    public var wordings: [Wording] = []
    /// Sentences that the rules in scope must find, and those of them that it silences.
    public var ruleHits: (count: Int, silenced: [String]) = (0, [])

    /// Reports that are flagged without the exception and not with it, each once, in order.
    public var unflagged: [String] {
      var seen: Set<String> = []
      return silenced.filter { $0.flagged.before && !$0.flagged.after }.map(\.report)
        .filter { seen.insert($0).inserted }
    }

    /// Whether somebody should look: it silences nothing, or some of its wordings were found nowhere.
    public var isDoubtful: Bool {
      silenced.isEmpty || wordings.contains { $0.reports == 0 }
    }
  }

  private let exception: PackException
  private let base: Assessor
  private let assessor: Assessor
  private let matcher: ExceptionMatcher
  private var found: Result

  /// How many characters are shown on each side of the words.
  private static let context = 40

  /// Prepares a preview.
  ///
  /// - Parameters:
  ///   - name: An exception of the pack.
  ///   - pack: A pack that was compiled from its files.
  /// - Throws: `PackError` when there is no memory, or the pack has no such exception.
  public init(of name: String, pack: CompiledPack) throws(PackError) {
    guard let exception = pack.pack.exceptions.first(where: { $0.name == name }),
      let own = CompiledExceptions.compile([exception], of: pack.pack)
    else { throw PackError(.noExceptions, path: name) }
    self.exception = exception
    let others = pack.pack.exceptions.filter { $0.name != name }
    base = try Assessor(pack: pack.replacingExceptions(with: others))
    assessor = try Assessor(pack: pack)
    matcher = try ExceptionMatcher(own.compiled)
    found = Result(exception: exception)
    found.wordings = exception.wordings.map { Wording(language: $0.language, text: $0.text) }
    for rule in pack.pack.rules where exception.codes.contains(rule.code) {
      for test in rule.tests where test.kind == .hits { count(test) }
    }
  }

  /// Adds a report.
  public func add(_ report: Report) {
    let before = base.assess(report)
    let after = assessor.assess(report)
    let outcome = assessor.exceptions
    if let language = Language(rawValue: before.language) {
      found.reports[language, default: 0] += 1
    }
    matcher.read(report)
    let wordings = Set(matcher.wordings.map(\.wording))
    for wording in wordings { found.wordings[wording].reports += 1 }
    if wordings.isEmpty { return }
    let isInScope = !matcher.candidates(report, language: before.language).isEmpty
    var used: Set<Int> = []
    for finding in before.indicators where exception.codes.contains(finding.code) {
      let covered = finding.evidence.map { matcher.covering($0, [0], in: report) }
      let meeting = { (evidence: [Evidence]) in
        self.meeting(finding, evidence, report, before, after)
      }
      if !isInScope {
        if !covered.allSatisfy(\.isEmpty) { found.elsewhere.append(meeting(finding.evidence)) }
      } else if after.dismissed.contains(where: {
        $0.code == finding.code && $0.exceptions.contains(exception.name)
      }) {
        found.silenced.append(meeting(finding.evidence))
        used.formUnion(covered.joined().map(\.wording))
      } else if outcome.held.contains(where: {
        $0.exception == exception.name && $0.code == finding.code
      }) {
        var held = meeting(finding.evidence)
        held.protection = outcome.protection
        found.held.append(held)
      } else if !covered.allSatisfy(\.isEmpty) {
        let left = zip(finding.evidence, covered).filter { $1.isEmpty }.map(\.0)
        found.partial.append(meeting(left.isEmpty ? finding.evidence : left))
      } else if finding.evidence.contains(where: {
        !matcher.covering($0, [0], in: report, within: .sentences(1)).isEmpty
      }) {
        found.beside.append(meeting(finding.evidence))
      }
    }
    for wording in used { found.wordings[wording].silencing += 1 }
  }

  /// What was found so far.
  public func result() -> Result { found }

  private func meeting(
    _ finding: Assessment.Finding, _ evidence: [Evidence], _ report: Report,
    _ before: Assessment, _ after: Assessment
  ) -> Meeting {
    var (left, right) = ("", "")
    if let first = evidence.first {
      let field = first.field == .title ? report.title : report.narrative
      left = report.string(ByteRange(start: field.start, end: first.bytes.start))
      right = report.string(ByteRange(start: first.bytes.end, end: field.end))
    }
    return Meeting(
      report: report.string(report.id), language: Language(rawValue: before.language) ?? .english,
      code: finding.code,
      words: evidence.map { report.string($0.bytes) }, left: String(left.suffix(Self.context)),
      right: String(right.prefix(Self.context)), flagged: (before.flagged, after.flagged),
      score: (before.score, after.score))
  }

  /// A sentence that a rule must find is read as a report that the exception holds for.
  private func count(_ test: RuleTest) {
    func value(_ field: String, _ own: String) -> String {
      guard own.isEmpty else { return own }
      return exception.fields.first { $0.field == field && !$0.negated }?.values.first ?? ""
    }
    let report = Report(
      id: "test", narrative: test.text, language: test.language.rawValue,
      sourceType: value("source_type", test.sourceType), province: value("province", test.province))
    found.ruleHits.count += 1
    let dismissed = assessor.assess(report).dismissed
    if dismissed.contains(where: { $0.exceptions.contains(exception.name) }) {
      found.ruleHits.silenced.append(test.text)
    }
  }
}
