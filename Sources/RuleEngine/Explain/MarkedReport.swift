internal import ReportModel

/// A report's text with its evidence marked: `My [boss took my passport]1 the day I arrived.`
///
/// Overlapping evidence becomes one marked stretch with all its numbers, so that nothing is drawn
/// over something else and the marks can be read without colour.
struct MarkedReport {
  /// A stretch of text that carries marks.
  struct Mark {
    var range: Range<Int>
    /// Numbers of the findings, ascending.
    var numbers: [Int]
    var isDismissed: Bool
  }

  var text: String
  var marks: [Mark]

  /// The text in which marks stand in brackets, coloured if asked for; what does not count is struck
  /// out, without colour as Markdown does it: `[~~took my passport~~]1`.
  func rendered(colour: Bool) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    var position = 0
    func copy(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      // A report must not be able to command a terminal.
      for scalar in scalars[range] {
        let isControl = scalar.value < 32 && scalar != "\n" || (127..<160).contains(scalar.value)
        view.append(isControl ? " " : scalar)
      }
      return String(view)
    }
    for mark in merged() where mark.range.upperBound <= scalars.count {
      result += copy(position..<mark.range.lowerBound)
      let numbers = mark.numbers.map(String.init).joined(separator: ",")
      let strike = mark.isDismissed && !colour ? "~~" : ""
      let words = "[" + strike + copy(mark.range) + strike + "]" + numbers
      let style = mark.isDismissed ? "\u{1B}[2;9m" : "\u{1B}[1;33m"
      result += colour ? style + words + "\u{1B}[0m" : words
      position = mark.range.upperBound
    }
    return result + copy(position..<scalars.count)
  }

  /// The marks in order, overlapping ones joined.
  private func merged() -> [Mark] {
    var result: [Mark] = []
    for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = result.last, mark.range.lowerBound < last.range.upperBound {
        var joined = last
        joined.range =
          last.range.lowerBound..<max(last.range.upperBound, mark.range.upperBound)
        joined.numbers = Array(Set(last.numbers + mark.numbers)).sorted()
        joined.isDismissed = last.isDismissed && mark.isDismissed
        result[result.count - 1] = joined
      } else {
        result.append(mark)
      }
    }
    return result
  }
}
