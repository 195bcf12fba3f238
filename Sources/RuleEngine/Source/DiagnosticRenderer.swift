internal import ReportModel
public import TextMatching

/// Shows diagnostics to the author of a rule, with the line and a caret under what is wrong.
///
/// ```text
/// rules/standard/indicators/coercion/documents_confiscated.lua:37:25: error[unknown-phrase]
///   37 | flag_when "taken" :near("confind", "2 sentences")
///      |                         ^^^^^^^^^ this rule has no phrase named "confind"
///      = did you mean "confined"?  Phrases here: taken, confined, returned
/// ```
///
/// Tabs are shown as spaces, control characters as U+FFFD (a rule file must not be able to write to
/// the reader's terminal), and of a long line only the part around the caret.
public struct DiagnosticRenderer: Sendable {
  /// The language of the texts.
  public var language: Language
  /// Whether to use ANSI colours.
  public var usesColour: Bool
  /// How many columns of a source line to show at most.
  public var width: Int

  /// Makes a renderer.
  public init(language: Language = .english, usesColour: Bool = false, width: Int = 100) {
    self.language = language
    self.usesColour = usesColour
    self.width = max(20, width)
  }

  /// The text of a diagnostic, several lines, each ended by a line break.
  ///
  /// - Parameters:
  ///   - diagnostic: What to show.
  ///   - source: The text of the file; `nil` shows the message without its line.
  public func render(_ diagnostic: Diagnostic, source: String?) -> String {
    var text = heading(of: diagnostic)
    let message = visible(self.text(diagnostic.message))
    let number = diagnostic.line.map(String.init) ?? ""
    let margin = String(repeating: " ", count: number.isEmpty ? 2 : 2 + number.count)
    if let line = diagnostic.line, let source, let content = Self.line(line, of: source) {
      let (shown, start, count) = excerpt(of: content, for: diagnostic)
      text += paint("  \(number) | ", .faint) + shown + "\n"
      text += paint("\(margin) | ", .faint)
      if count > 0 {
        text += String(repeating: " ", count: start)
        text += paint(String(repeating: "^", count: count), style(of: diagnostic)) + " "
      }
      text += message + "\n"
    } else {
      text += paint("\(margin) | ", .faint) + message + "\n"
    }
    for note in diagnostic.notes {
      text += paint("\(margin) = ", .faint) + visible(self.text(note)) + "\n"
    }
    return text
  }

  /// The first line: the place and the code.
  private func heading(of diagnostic: Diagnostic) -> String {
    var place = visible(diagnostic.file)
    if let line = diagnostic.line {
      place += ":\(line)"
      if let column = diagnostic.column { place += ":\(column)" }
    }
    let severity =
      switch (diagnostic.severity, language) {
      case (.error, .english): "error"
      case (.error, .french): "erreur"
      case (.warning, .english): "warning"
      case (.warning, .french): "avertissement"
      case (.note, .english): "note"
      case (.note, .french): "note"
      }
    return "\(place): " + paint("\(severity)[\(diagnostic.code)]", style(of: diagnostic)) + "\n"
  }

  private func text(_ localized: LocalizedText) -> String {
    switch language {
    case .english: localized.en
    case .french: localized.fr
    }
  }

  /// A text on one line without control characters.
  private func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "\n" || scalar == "\t" ? " " : TerminalCell(scalar).shown)
    }
    return String(result)
  }

  /// A line of a source without its line break; `nil` where there is none.
  private static func line(_ number: Int, of source: String) -> Substring.UnicodeScalarView? {
    var current = 1
    let scalars = source.unicodeScalars
    var start = scalars.startIndex
    while start <= scalars.endIndex {
      var end = start
      while end < scalars.endIndex, scalars[end] != "\n", scalars[end] != "\r" {
        end = scalars.index(after: end)
      }
      if current == number { return Substring(source)[start..<end].unicodeScalars }
      guard end < scalars.endIndex else { return nil }
      let first = scalars[end]
      start = scalars.index(after: end)
      // The tokenizer takes both characters of a pair for one line break, in either order.
      if start < scalars.endIndex, scalars[start] == (first == "\n" ? "\r" : "\n") {
        start = scalars.index(after: start)
      }
      current += 1
    }
    return nil
  }
}

/// The part of a line that is shown, and its carets.
extension DiagnosticRenderer {
  /// The cells of a line around the caret, the column where the carets begin (from 0) and how many
  /// there are; no caret without a column.
  private func excerpt(
    of line: Substring.UnicodeScalarView, for diagnostic: Diagnostic
  ) -> (shown: String, start: Int, count: Int) {
    var cells: [TerminalCell] = []
    /// The first cell of each scalar.
    var firstCells: [Int] = []
    for scalar in line {
      firstCells.append(cells.count)
      let cell = TerminalCell(scalar)
      if scalar == "\t" {
        let count = Self.tabWidth - cells.count % Self.tabWidth
        cells.append(contentsOf: repeatElement(TerminalCell(" "), count: count))
      } else if cell.width == 0, let last = cells.indices.last {
        cells[last].marks.append(cell.shown)
      } else {
        cells.append(cell)
        if cell.width == 2 { cells.append(.continuation) }
      }
    }
    while cells.last?.isBlank ?? false { cells.removeLast() }
    // A place behind the line stands right behind it.
    func cell(ofScalar index: Int) -> Int {
      index < firstCells.count ? min(firstCells[index], cells.count) : cells.count
    }
    var (start, end) = (0, 0)
    if let column = diagnostic.column {
      let first = min(max(1, column) - 1, firstCells.count)
      let count = min(max(1, diagnostic.length), firstCells.count - first)
      start = cell(ofScalar: first)
      end = max(start + 1, cell(ofScalar: first + count))
    }
    guard cells.count > width else {
      return (Self.string(cells[...]), start, end - start)
    }
    // Two thirds of what is shown lie before the caret at most, so that its object is seen whole.
    let first = max(0, min(start - width / 3, cells.count - width))
    let last = min(first + width, cells.count)
    let leading = first > 0 ? "…" : ""
    let trailing = last < cells.count ? "…" : ""
    let shown = leading + Self.string(cells[first..<last]) + trailing
    let carets = min(end, last + (last == cells.count ? 1 : 0)) - start
    return (shown, start - first + leading.count, carets)
  }

  private static let tabWidth = 4

  private static func string(_ cells: ArraySlice<TerminalCell>) -> String {
    var result = String.UnicodeScalarView()
    for cell in cells where cell.width > 0 {
      result.append(cell.shown)
      result.append(contentsOf: cell.marks)
    }
    return String(result)
  }
}

/// ANSI colours (ECMA-48 "select graphic rendition").
extension DiagnosticRenderer {
  private enum Style: String {
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case faint = "2"
  }

  private func style(of diagnostic: Diagnostic) -> Style {
    switch diagnostic.severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
