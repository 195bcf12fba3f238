internal import Export
internal import HTTPTypes
internal import ReportModel

/// A finding with its number on the page and the list that it stands in.
struct NumberedFinding {
  let number: Int
  let finding: Assessment.Finding
  let kind: FindingKind
}

/// The words of a report with all evidence in them.
///
/// Every place stands in brackets with the number of its finding and a shape for its status; lines below
/// the words stack where places overlap, what does not count is struck out, and the cue that decided it has
/// a dotted frame.
struct ReportText {
  let report: Report
  let assessment: Assessment
  let words: PageWords
  /// Whether distressing passages are blurred until they are asked for; not where somebody wrote the text
  /// themselves.
  var blurs = true

  var html: HTML {
    let own = report.string(report.language)
    let language = own.isEmpty ? assessment.language : own
    let title = report.string(report.title)
    let text: HTML = """
      <div class="text" lang="\(language)" dir="auto">\
      \("<p class=\"title\">\(HTML(markup: marked(title, .title)))</p>", if: !title.isEmpty)\
      <p class="narrative">\(HTML(markup: marked(report.string(report.narrative), .narrative)))</p>\
      </div>
      """
    guard blurs, HardPassages.areIn(assessment) else { return text }
    return """
      <div class="veil"><input type="checkbox" id="veil"><label for="veil">\
      \(words(.showHard))</label>\(text)</div>
      """
  }

  /// The findings in the order of their numbers.
  static func numbered(_ assessment: Assessment) -> [NumberedFinding] {
    var result: [NumberedFinding] = []
    for (kind, findings) in [
      (FindingKind.indicator, assessment.indicators), (.contra, assessment.contra),
      (.dismissed, assessment.dismissed),
    ] {
      for finding in findings {
        result.append(NumberedFinding(number: result.count + 1, finding: finding, kind: kind))
      }
    }
    return result
  }

  private func marked(_ text: String, _ field: TextField) -> String {
    let scalars = Array(text.unicodeScalars)
    var spans: [Highlights.Span] = []
    var cues: [Range<Int>] = []
    for entry in Self.numbered(assessment) {
      for evidence in entry.finding.evidence
      where evidence.field == field && evidence.start < evidence.end {
        let counts = entry.kind != .indicator || evidence.status.counts
        spans.append(
          Highlights.Span(
            range: evidence.start..<evidence.end, number: entry.number,
            standing: counts ? entry.kind : .dismissed, status: evidence.status))
        if !evidence.status.counts, let cue = evidence.cue, cue.field == field,
          cue.start < cue.end
        {
          cues.append(cue.start..<cue.end)
        }
      }
    }
    let hard = HardPassages.ranges(in: scalars, field, assessment)
    return Highlights(
      text, spans, anchor: "finding", wrappings: [("hard", hard), ("cue", cues)]
    ).html
  }
}
