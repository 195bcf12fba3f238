internal import ReportModel
internal import TextMatching

/// Texts as Markdown shows them.
enum Markdown {
  /// Signs that mean something to Markdown in the middle of a line.
  private static let signs: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~",
  ]

  /// A text that is shown as it is.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text {
      if signs.contains(character) { result.append("\\") }
      result.append(character == "\n" ? " " : character)
    }
    return result
  }

  /// A test sentence with its marked words in bold.
  static func marked(_ test: RuleTest) -> String {
    let scalars = Array(test.text.unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return escaped(String(view))
    }
    var result = ""
    var end = 0
    for range in test.marked where range.lowerBound >= end && range.upperBound <= scalars.count {
      result += text(end..<range.lowerBound) + "**" + text(range) + "**"
      end = range.upperBound
    }
    return result + text(end..<scalars.count)
  }

  static func code(_ text: String) -> String { "`\(text)`" }

  static func link(_ text: String, to target: String) -> String { "[\(text)](\(target))" }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// The head of a table, with the line below it.
  ///
  /// - Parameter numbers: The columns from this one on are numbers, set to the right.
  static func head(_ cells: [String], numbers: Int = .max) -> [String] {
    [row(cells), "|" + cells.indices.map { $0 < numbers ? "---|" : "---:|" }.joined()]
  }
}
