/// A test sentence with its square brackets taken out.
struct MarkedText {
  var text: String
  /// What stood in brackets, in Unicode scalars of `text`.
  var ranges: [Range<Int>]

  /// Reads `My [boss took my passport] today.`; a literal bracket is `\[`.
  ///
  /// - Returns: `nil` when the brackets do not pair up.
  init?(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var ranges: [Range<Int>] = []
    var open: Int?
    var count = 0
    var escaped = false
    for scalar in marked.unicodeScalars {
      if escaped {
        if scalar != "[" && scalar != "]" {
          scalars.append("\\")
          count += 1
        }
        scalars.append(scalar)
        count += 1
        escaped = false
      } else if scalar == "\\" {
        escaped = true
      } else if scalar == "[" {
        guard open == nil else { return nil }
        open = count
      } else if scalar == "]" {
        guard let start = open, start < count else { return nil }
        ranges.append(start..<count)
        open = nil
      } else {
        scalars.append(scalar)
        count += 1
      }
    }
    guard open == nil else { return nil }
    text = String(scalars)
    self.ranges = ranges
  }
}
