public import ReportModel
public import TextMatching

/// An assessment in plain words: the text with its evidence, each finding with its reason, and the
/// arithmetic behind score, method, urgency and pillars.
///
///     print(Explanation(of: assessment, report: report, pack: compiled, language: .french).text())
public struct Explanation {
  let assessment: Assessment
  let report: Report
  let pack: RulePack
  let language: Language
  /// The widest line, in characters.
  private let width: Int
  private let colour: Bool
  let details: Details
  /// The texts, made once: each piece of evidence looks into them.
  private let title: [Unicode.Scalar]
  private let narrative: [Unicode.Scalar]

  /// Prepares an explanation.
  ///
  /// - Parameter details: From `Assessor.details(of:_:)`, right after the report was assessed.
  public init(
    of assessment: Assessment, report: Report, pack: CompiledPack, language: Language,
    details: Details = Details(), usesColour: Bool = false, width: Int = 100
  ) {
    self.details = details
    self.assessment = assessment
    self.report = report
    self.pack = pack.pack
    self.language = language
    self.width = max(40, width)
    colour = usesColour
    title = Array(report.string(report.title).unicodeScalars)
    narrative = Array(report.string(report.narrative).unicodeScalars)
  }

  /// All findings in the order of their numbers.
  private var numbered: [(finding: Assessment.Finding, isDismissed: Bool)] {
    assessment.indicators.map { ($0, false) } + assessment.contra.map { ($0, false) }
      + assessment.dismissed.map { ($0, true) }
  }

  /// The explanation as lines for a terminal.
  public func text() -> String {
    var parts = [heading(), markedText()]
    let numbered = numbered
    if numbered.isEmpty {
      parts.append("  " + word(details.silent.isEmpty ? .nothing : .nothingCounts))
      if let score = describeScore() { parts.append(score) }
    } else {
      parts += findings(numbered)
      if !details.readings.isEmpty { parts.append(describeReadings()) }
      if assessment.indicators.isEmpty { parts.append("  " + word(.nothingCounts)) }
      parts += arithmetic()
    }
    if let held = describeHeldExceptions() { parts.append(held) }
    if !assessment.flagged, !details.silent.isEmpty { parts.append(describeSilent()) }
    if !assessment.entities.isEmpty { parts.append(describeEntities()) }
    if !assessment.notAssessed.isEmpty {
      let lines = assessment.notAssessed.map { entry in
        wrap(
          "\(entry.rule) (\(entry.reason))" + (entry.detail.map { colon + $0 } ?? ""), indent: 2,
          hanging: 4)
      }
      parts.append(bold(word(.notAssessed)) + "\n" + lines.joined(separator: "\n"))
    }
    parts.append(wrap(word(.caution), indent: 0))
    return parts.joined(separator: "\n\n") + "\n"
  }

  // MARK: - Parts

  private func heading() -> String {
    let state = word(
      assessment.flagged ? .flagged : assessment.needsReview ? .toReview : .notFlagged)
    let priority = ExplainWords.name(of: assessment.priority, language)
    let details = [report.string(report.sourceType), assessment.language]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return bold(report.string(report.id)) + " (\(details))   " + bold(state)
      + "   \(word(.priority)) \(priority)   \(word(.score).lowercased()) "
      + number(assessment.score)
  }

  private func markedText() -> String {
    var result = ""
    for (field, range) in [(TextField.title, report.title), (.narrative, report.narrative)]
    where !range.isEmpty {
      var marks: [MarkedReport.Mark] = []
      for (index, entry) in numbered.enumerated() {
        for evidence in entry.finding.evidence
        where evidence.field == field && evidence.start < evidence.end {
          marks.append(
            .init(
              range: evidence.start..<evidence.end, numbers: [index + 1],
              isDismissed: entry.isDismissed))
        }
      }
      let marked = MarkedReport(text: report.string(range), marks: marks)
      if !result.isEmpty { result += "\n\n" }
      result += wrap(marked.rendered(colour: colour), indent: 2)
    }
    return result
  }

  private func findings(
    _ numbered: [(finding: Assessment.Finding, isDismissed: Bool)]
  ) -> [String] {
    var parts: [String] = []
    var next = 1
    for (title, list, isDismissed) in [
      (word(.indicators), assessment.indicators, false), (word(.contra), assessment.contra, false),
      (word(.dismissed), assessment.dismissed, true),
    ] where !list.isEmpty {
      var lines = [bold(title)]
      for finding in list {
        lines.append(describe(finding, number: next, isDismissed: isDismissed))
        next += 1
      }
      parts.append(lines.joined(separator: "\n"))
    }
    return parts
  }

  private func describe(
    _ finding: Assessment.Finding, number: Int, isDismissed: Bool
  ) -> String {
    let rule = pack.rule(finding.code)
    let title = rule?.title.text(in: language) ?? finding.code
    var head = "\(number)  " + title
    if !isDismissed, rule?.isContra != true {
      head += " · " + ExplainWords.name(of: finding.strength, language) + ", "
      head += self.number(finding.points) + " " + word(finding.points == 1 ? .point : .points)
    }
    var lines = [wrap(head, indent: 2, hanging: 5), dim("     " + finding.code)]
    for evidence in finding.evidence {
      var line = "\(quoted(quote(evidence)))  \(evidence.phrase) · "
      line += ExplainWords.name(of: evidence.status, language)
      if let cue = evidence.cue {
        line += ", \(word(.deniedBy)) " + quoted(text(cue.field, cue.start..<cue.end))
        if let scope = scope(of: cue) { line += ", \(word(.reaches)) \(quoted(scope))" }
      }
      if evidence.field == .title { line += " (\(word(.title)))" }
      lines.append(wrap(line, indent: 5, hanging: 7))
    }
    lines += describeExceptions(of: finding)
    if !isDismissed, let why = rule?.why.text(in: language), !why.isEmpty {
      lines.append(dim(wrap(why, indent: 5)))
    }
    return lines.joined(separator: "\n")
  }

  /// Each value once, with the words that give it first; identifiers are masked.
  private func describeEntities() -> String {
    var lines = [bold(word(.entities))]
    var seen: Set<[String]> = []
    for entity in assessment.entities
    where seen.insert([entity.kind.rawValue, entity.value]).inserted {
      let kind = ExplainWords.name(of: entity.kind, language)
      var line = kind + colon + entity.value
      let text = Self.printable(entity.text(in: report))
      if text != entity.value, !entity.kind.isIdentifier { line += " " + quoted(text) }
      lines.append(wrap(line, indent: 2, hanging: 4))
    }
    return lines.joined(separator: "\n")
  }

  /// Words of the evidence that were read as others.
  private func describeReadings() -> String {
    let lines = details.readings.map { reading in
      wrap(
        "\(quoted(reading.words)) \(word(.asWord)) \(quoted(reading.meant))", indent: 2,
        hanging: 4)
    }
    return bold(word(.readAs)) + "\n" + lines.joined(separator: "\n")
  }

  /// Rules that found something and still stayed silent, a handful.
  private func describeSilent() -> String {
    var lines = [bold(word(.silent))]
    for entry in details.silent.prefix(Self.mostSilent) {
      let line =
        "\(entry.code)\(colon)\(quoted(entry.words))  \(entry.phrase) · "
        + entry.reason.text(in: language)
      lines.append(wrap(line, indent: 2, hanging: 4))
    }
    let rest = details.silent.count - Self.mostSilent
    if rest > 0 { lines.append(dim("  (+ \(rest))")) }
    return lines.joined(separator: "\n")
  }

  /// More would hide the rest of the explanation.
  private static let mostSilent = 5

  private func arithmetic() -> [String] {
    var parts: [String] = []
    if let score = describeScore() { parts.append(score) }
    if let method = assessment.method { parts.append(describe(method)) }
    if !assessment.indicators.isEmpty { parts.append(describeElements()) }
    if assessment.priority != .none || !assessment.priorityBecause.isEmpty {
      var line = bold(word(.urgency)) + " " + ExplainWords.name(of: assessment.priority, language)
      if !assessment.priorityBecause.isEmpty {
        line +=
          "\n"
          + wrap(
            word(.because) + " " + assessment.priorityBecause.joined(separator: ", "), indent: 2)
      }
      parts.append(line)
    }
    if !assessment.pillars.isEmpty { parts.append(describePillars()) }
    if !assessment.law.isEmpty {
      parts.append(
        bold(word(.law)) + "\n" + wrap(assessment.law.joined(separator: ", "), indent: 2))
    }
    return parts
  }

  private func describe(_ method: Assessment.Method) -> String {
    var lines = [
      bold("\(word(.method)) \(method.name)")
        + ", \(word(.profile)) \(method.profile)\(colon)"
        + ExplainWords.result(method.result, language)
    ]
    for row in method.dimensions {
      let name = ExplainWords.name(of: row.dimension, language)
      let rule = row.rule.map { $0 == "override" ? word(.override) : $0 }
      let state = rule.map { "\(word(.positive)) (\($0))" } ?? word(.notPositive)
      let counts = zip(Strength.allCases, [row.strong, row.medium, row.weak])
        .filter { $1 > 0 }
        .map { "\($1) \(ExplainWords.name(of: $0, language))" }
      lines.append("  " + pad(name, 38) + pad(counts.joined(separator: ", "), 28) + state)
    }
    if !details.ages.isEmpty {
      let ages = details.ages.map { "\(quoted($0.words)) (\($0.age))" }
      lines.append(wrap(word(.ages) + colon + ages.joined(separator: ", "), indent: 2, hanging: 4))
    }
    if method.published != method.result {
      lines.append(
        dim("  \(word(.published))\(colon)\(ExplainWords.result(method.published, language))"))
    }
    return lines.joined(separator: "\n")
  }

  private func describeElements() -> String {
    var lines = [bold(word(.elements))]
    for (element, codes) in [
      (Element.act, assessment.elements.act), (.means, assessment.elements.means),
      (.purpose, assessment.elements.purpose),
    ] {
      let name = ExplainWords.name(of: element, language)
      let value = codes.isEmpty ? word(.missing) : codes.joined(separator: ", ")
      lines.append(wrap(name + colon + value, indent: 2, hanging: 4))
    }
    let questions = assessment.elements.ask.compactMap { code in
      pack.rule(code)?.ask.text(in: language)
    }
    if !questions.isEmpty {
      lines.append("")
      lines.append(bold(word(.ask)))
      for question in questions { lines.append(wrap("– " + question, indent: 2, hanging: 4)) }
    }
    return lines.joined(separator: "\n")
  }

  private func describePillars() -> String {
    var lines = [bold(word(.pillars))]
    for pillar in assessment.pillars {
      var head = "  " + pad(ExplainWords.name(of: pillar.pillar, language), 14)
      head += number(pillar.score)
      if pillar.lead { head += "  " + word(.lead) }
      lines.append(head)
      lines += pillarArithmetic(pillar)
      let reasons = pillar.because.prefix(3).compactMap { code in
        pack.rule(code)?.pillars[pillar.pillar]?.text(in: language)
      }.filter { !$0.isEmpty }
      if !reasons.isEmpty {
        lines.append(wrap(Self.unique(reasons).joined(separator: "; "), indent: 4))
      }
      for step in pillar.steps {
        let text = pack.steps[step]?.text.text(in: language) ?? step
        lines.append(wrap("→ " + text, indent: 4, hanging: 6))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The points of each finding behind a pillar, and what the pack's script adds to them.
  private func pillarArithmetic(_ pillar: Assessment.PillarScore) -> [String] {
    var lines: [String] = []
    var rest = pillar.score
    func add(_ points: Double, _ reason: String) {
      lines.append("    " + pad((points < 0 ? "" : "+") + number(points), 5) + reason)
    }
    for code in pillar.because {
      let finding = (assessment.indicators + assessment.contra).first { $0.code == code }
      guard let points = finding?.points else { continue }
      add(points, code)
      rest -= points
    }
    if abs(rest) > 0.0005 { add(rest, word(.addedByPack)) }
    return lines
  }

  // MARK: - Text

  func word(_ key: ExplainWords.Key) -> String { ExplainWords.word(key, language) }

  /// French sets a space before a colon, and its own quotation marks.
  var colon: String { language == .french ? "\u{A0}: " : ": " }

  /// Not breaking spaces, so that a line never ends with an opening mark.
  func quoted(_ text: String) -> String {
    language == .french ? "«\u{A0}\(text)\u{A0}»" : "\u{201C}\(text)\u{201D}"
  }

  /// The words that a cue is about, shortened in the middle; `nil` when they are the cue itself.
  private func scope(of cue: Cue) -> String? {
    guard cue.scopeEnd > cue.scopeStart, cue.scopeStart..<cue.scopeEnd != cue.start..<cue.end
    else { return nil }
    let words = text(cue.field, cue.scopeStart..<cue.scopeEnd)
    guard words.count > 2 * Self.scopeEdge + 3 else { return words }
    return words.prefix(Self.scopeEdge) + " … " + words.suffix(Self.scopeEdge)
  }

  /// So many characters of each end of a long scope say where it is.
  private static let scopeEdge = 30

  private func quote(_ evidence: Evidence) -> String {
    text(evidence.field, evidence.start..<evidence.end)
  }

  private func text(_ field: TextField, _ range: Range<Int>) -> String {
    let whole = field == .title ? title : narrative
    return Self.printable(whole.dropFirst(range.lowerBound).prefix(range.count))
  }

  static func printable(_ text: String) -> String { printable(text.unicodeScalars) }

  /// A text without the characters that command a terminal.
  private static func printable(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      view.append(scalar.value < 32 || (127..<160).contains(scalar.value) ? " " : scalar)
    }
    return String(view)
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// `3`, `4.5`, in French `4,5`.
  func number(_ value: Double) -> String {
    let isSmall = abs(value) < 0x1p53
    let rounded = isSmall ? (value * 1000).rounded() / 1000 : value
    let text =
      isSmall && rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    return language == .french ? text.replacing(".", with: ",") : text
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func dim(_ text: String) -> String { colour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  func wrap(_ text: String, indent: Int, hanging: Int? = nil) -> String {
    TextWrapping.wrap(text, width: width, indent: indent, hanging: hanging ?? indent)
  }
}
