internal import CaseStore
internal import Export
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// The findings of a report: the words of each, their status with the cue that decided it, why the
/// indicator matters, and what people said of it.
struct FindingList {
  let report: Report
  let assessment: Assessment
  let words: PageWords
  let pack: CompiledPack
  /// What people said of each code; `nil` where that is not shown.
  var verdicts: [String: ReviewStanding.Judgement]?
  /// Whether the reader may say something of the indicators.
  var asks = false

  var html: HTML {
    let numbered = ReportText.numbered(assessment)
    if numbered.isEmpty { return "<p class=\"empty\">\(words(.nothingFound))</p>" }
    return """
      \(part(.indicatorsTitle, numbered.filter { $0.kind == .indicator }))\
      \(part(.contraTitle, numbered.filter { $0.kind == .contra }))\
      \(part(.dismissedTitle, numbered.filter { $0.kind == .dismissed }))
      """
  }

  private func part(_ title: Message, _ list: [NumberedFinding]) -> HTML {
    guard let kind = list.first?.kind else { return .empty }
    let own: HTML = kind == .indicator ? " own" : .empty
    return """
      <h3>\(words(title))</h3><ol class="findings \(kind.rawValue)\(own)">\
      \(list.map { entry($0.number, $0.finding, $0.kind) })</ol>
      """
  }

  private func entry(_ number: Int, _ finding: Assessment.Finding, _ kind: FindingKind) -> HTML {
    let rule = pack.pack.rule(finding.code)
    let points =
      kind == .dismissed
      ? "" : " · \(words.name(finding.strength)), \(words(.points, words.points(finding.points)))"
    // The shortest words first: they say what it is about before somebody reads more.
    let quotes = finding.evidence.sorted { left, right in
      (left.end - left.start, left.start) < (right.end - right.start, right.start)
    }.map { quote($0, kind, isHard: HardPassages.isHard(finding.code)) }
    let silenced: HTML = """
      <p class="dim">\(words(.silencedBy, finding.exceptions.joined(separator: ", ")))</p>
      """
    let why = kind == .dismissed ? "" : rule?.why.text(in: words.language) ?? ""
    return """
      <li id="finding-\(number)" tabindex="-1"><h4>\(number). \
      \(words.title(of: finding.code, in: pack))</h4>\
      <p class="code">\(finding.code)\(points)</p>\
      <ul class="quotes">\(quotes)</ul>\(silenced, if: !finding.exceptions.isEmpty)\
      \("<p class=\"dim\">\(why)</p>", if: !why.isEmpty)\(said(finding, kind))</li>
      """
  }

  private func quote(_ evidence: Evidence, _ kind: FindingKind, isHard: Bool) -> HTML {
    var cue = HTML.empty
    if let found = evidence.cue, !evidence.status.counts || evidence.status == .past {
      cue = " <span class=\"dim\">\(words(.becauseOf, text(found)))</span>"
    }
    let counts = kind != .dismissed && evidence.status.counts
    let no: HTML = counts ? .empty : "<span class=\"hidden\">\(words(.doesNotCount)) </span>"
    let field = evidence.field == .title ? " (" + words(.titleField) + ")" : ""
    let veil: HTML = isHard ? " hard" : .empty
    return """
      <li>\(no)<q class="\(kind.rawValue)\(veil)" dir="auto">\(report.string(evidence.bytes))</q>\
      \(field) <span class="tag">\(HTML(markup: words.signed(evidence.status)))</span>\(cue)</li>
      """
  }

  private func text(_ cue: Cue) -> String {
    let whole = report.string(cue.field == .title ? report.title : report.narrative)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: whole.unicodeScalars.dropFirst(cue.start).prefix(cue.end - cue.start))
    return words(.quoted, String(view))
  }

  /// What people said of an indicator, the choice to say it, and the counter-example that follows from a
  /// no.
  private func said(_ finding: Assessment.Finding, _ kind: FindingKind) -> HTML {
    guard kind == .indicator else { return .empty }
    var result = HTML.empty
    let known = verdicts?[finding.code]
    if let known {
      result += """
        <p>\(words(.verdictBy, words.name(known.verdict), known.person))</p>
        """
      if known.verdict == .notConfirmed,
        let example = CounterExample(of: finding, in: assessment, report: report)
      {
        result += """
          <details><summary>\(words(.counterExample))</summary><p class="dim">\
          \(words(.counterExampleHint))</p><pre>\(example.line)</pre></details>
          """
      }
    }
    if asks {
      let name = DecisionFields.verdictPrefix + finding.code
      let choices = Verdict.allCases.map { verdict -> HTML in
        """
        <label><input type="radio" form="decision" name="\(name)" value="\(verdict.rawValue)">\
        \(words.name(verdict))</label>
        """
      }
      result += """
        <fieldset class="verdicts"><legend class="hidden">\(words(.verdictLegend))\
        </legend>\(choices)</fieldset>
        """
    }
    return result
  }
}
