internal import Export

/// Text that is HTML.
///
/// Everything that is put into a literal of it as plain text is escaped, so that nothing that a report,
/// a rule or a person wrote can become markup:
///
///     let name = "<b>"
///     let line: HTML = "<p>\(name)</p>"   // <p>&lt;b&gt;</p>
struct HTML: ExpressibleByStringInterpolation, Sendable {
  private(set) var text: String

  /// Markup that is written in this program.
  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Plain text.
  init(plain: String) { text = plain.inHTML }

  /// What a part of this program that writes markup itself has escaped.
  init(markup: String) { text = markup }

  static let empty: HTML = ""

  /// Whether there is nothing in it.
  var isEmpty: Bool { text.isEmpty }

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }
    mutating func appendInterpolation(_ plain: String) { text += plain.inHTML }
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
    mutating func appendInterpolation(_ number: Int64) { text += String(number) }
    mutating func appendInterpolation(_ html: HTML) { text += html.text }
    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { text += part.text }
    }

    /// Markup where something holds, else nothing.
    mutating func appendInterpolation(_ html: HTML, if condition: Bool) {
      if condition { text += html.text }
    }
  }
}

extension Sequence where Element == HTML {
  /// The parts with something between them.
  func joined(_ separator: HTML) -> HTML {
    var result = HTML.empty
    for (index, part) in enumerated() {
      if index > 0 { result += separator }
      result += part
    }
    return result
  }
}
