/// The pieces of a phrase or list as they are written, in Unicode scalars.
enum PhraseParts {
  /// The ways to say a phrase, between semicolons, without spaces around them.
  static func alternatives(of text: String) -> [Range<Int>] { pieces(of: text, by: ";") }

  /// What stands between marks that are in no braces or parentheses; empty pieces are left out.
  static func pieces(of text: String, by mark: Unicode.Scalar) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Range<Int>] = []
    var start = 0
    var depth = 0
    for index in 0...scalars.count {
      if index < scalars.count {
        if "({".unicodeScalars.contains(scalars[index]) { depth += 1 }
        if ")}".unicodeScalars.contains(scalars[index]) { depth = max(0, depth - 1) }
        if scalars[index] != mark || depth > 0 { continue }
      }
      var range = start..<index
      while let first = range.first, scalars[first].properties.isWhitespace {
        range = first + 1..<range.upperBound
      }
      while let last = range.last, scalars[last].properties.isWhitespace {
        range = range.lowerBound..<last
      }
      if !range.isEmpty { pieces.append(range) }
      start = index + 1
    }
    return pieces
  }
}

extension String {
  /// Some Unicode scalars of a text.
  func scalars(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
  }
}
