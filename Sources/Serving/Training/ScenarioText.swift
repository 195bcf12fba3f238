internal import Export
internal import ReportModel

/// The narrative of a scenario with places of the key in it.
struct ScenarioText {
  /// A place that the class has been shown.
  struct Place {
    var range: Range<Int>
    var number: Int
    var kind: FindingKind
    var status: Status
  }

  let version: Scenario.Version
  let language: String
  var places: [Place] = []

  /// All places of the key, evidence first, as the class is led through them.
  static func all(of version: Scenario.Version) -> [Place] {
    let evidence = version.evidence.enumerated().map { index, item in
      Place(
        range: item.range, number: index + 1, kind: item.status.counts ? .indicator : .dismissed,
        status: item.status)
    }
    let others = version.lookAlikes.enumerated().map { index, item in
      Place(
        range: item.range, number: version.evidence.count + index + 1, kind: .dismissed,
        status: .other)
    }
    return evidence + others
  }

  var html: HTML {
    let spans = places.map {
      Highlights.Span(
        range: $0.range, number: $0.number, standing: $0.kind, status: $0.status)
    }
    return """
      <div class="text" lang="\(language)"><p class="title">\(version.title)</p>\
      <p class="narrative" id="narrative">\
      \(HTML(markup: Highlights(version.narrative, spans, anchor: "place").html))</p></div>
      """
  }
}
