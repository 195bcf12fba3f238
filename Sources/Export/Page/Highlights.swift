package import ReportModel

/// The text of a field with its evidence in brackets and under lines.
///
/// Spans may overlap and hold each other. Each opens with `[` and closes with `]` and the number of its
/// finding, so that the text can be read without colour and aloud:
///
///     [My boss [took my passport]1■ and hides it]2■
package struct Highlights {
  /// One place of evidence.
  package struct Span {
    /// The first Unicode scalar in the field, and one past the last.
    var range: Range<Int>
    /// The number of the finding in the list below the text.
    var number: Int
    /// Whether it counts.
    var standing: FindingKind
    /// What the text says of it.
    var status: Status

    /// Makes a span.
    package init(range: Range<Int>, number: Int, standing: FindingKind, status: Status) {
      self.range = range
      self.number = number
      self.standing = standing
      self.status = status
    }
  }

  /// A further class for some places of the text, as Unicode scalars.
  package typealias Wrapping = (name: String, ranges: [Range<Int>])

  private let scalars: [Unicode.Scalar]
  private let spans: [Span]
  /// The identifier of the article, for links.
  private let anchor: String
  private let wrappings: [Wrapping]

  package init(
    _ text: String, _ spans: [Span], anchor: String, wrappings: [Wrapping] = []
  ) {
    scalars = Array(text.unicodeScalars)
    let count = scalars.count
    self.spans = spans.filter { $0.range.upperBound <= count && !$0.range.isEmpty }
      .sorted { left, right in
        (left.range.lowerBound, -left.range.upperBound, left.number)
          < (right.range.lowerBound, -right.range.upperBound, right.number)
      }
    self.anchor = anchor
    self.wrappings = wrappings.map { wrapping in
      (wrapping.name, wrapping.ranges.filter { $0.upperBound <= count && !$0.isEmpty })
    }
  }

  /// The most spans whose lines are drawn at one place; brackets and numbers show all of them.
  private static let deepest = 3

  /// The text as HTML.
  package var html: String {
    if spans.isEmpty { return scalars.inHTML }
    var borders = Set([0, scalars.count])
    for span in spans {
      borders.insert(span.range.lowerBound)
      borders.insert(span.range.upperBound)
    }
    for range in wrappings.flatMap(\.ranges) {
      borders.insert(range.lowerBound)
      borders.insert(range.upperBound)
    }
    let places = borders.sorted()
    var open: [Span] = []
    var next = 0
    var result = ""
    for (index, place) in places.enumerated() {
      // What began last closes first.
      for span in open.reversed() where span.range.upperBound == place { result += close(span) }
      open.removeAll { $0.range.upperBound == place }
      while next < spans.count, spans[next].range.lowerBound == place {
        result += "<span class=\"edge\">[</span>"
        open.append(spans[next])
        next += 1
      }
      guard index + 1 < places.count else { break }
      let text = scalars[place..<places[index + 1]].inHTML
      let marks = open.suffix(Self.deepest)
      let classes = wrappings.filter { $0.ranges.contains { $0.contains(place) } }.map(\.name)
      result += classes.map { "<span class=\"\($0)\">" }.joined()
      result += marks.map { "<mark class=\"\($0.standing.rawValue)\">" }.joined()
      result += text + marks.map { _ in "</mark>" }.joined()
      result += classes.map { _ in "</span>" }.joined()
    }
    return result
  }

  private func close(_ span: Span) -> String {
    "<span class=\"edge\">]</span><sup><a href=\"#\(anchor)-\(span.number)\">\(span.number)</a>"
      + "<span aria-hidden=\"true\">\(StatusSign.of(span.status))</span></sup>"
  }
}

/// The shape that stands for a status, beside its name.
package enum StatusSign {
  package static func of(_ status: Status) -> String {
    switch status {
    case .observed: "◆"
    case .stated: "●"
    case .reported: "■"
    case .inferred: "▲"
    case .past: "◷"
    case .denied: "✕"
    case .hypothetical: "?"
    case .general: "○"
    case .other: "◇"
    }
  }
}

/// The shape that stands for a priority, beside its name.
package enum PrioritySign {
  package static func of(_ priority: Priority) -> String {
    switch priority {
    case .urgent: "▲▲"
    case .high: "▲"
    case .normal: "■"
    case .none: "○"
    }
  }
}
