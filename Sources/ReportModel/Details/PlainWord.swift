/// Short answers and labels, as they are compared whoever wrote them.
enum PlainWord {
  /// A text in small letters without accents, white space at its ends, or more than one space in a
  /// row; hyphens and underlines count as spaces.
  static func folded(_ text: String) -> String {
    var result = ""
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "-" || scalar == "_" {
        needsSpace = !result.isEmpty
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if needsSpace { result.append(" ") }
      needsSpace = false
      result += plain[scalar] ?? scalar.properties.lowercaseMapping
    }
    return result
  }

  private static let plain: [Unicode.Scalar: String] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u", "À": "a", "Â": "a", "Ä": "a",
    "Ç": "c", "É": "e", "È": "e", "Ê": "e", "Ë": "e", "Î": "i", "Ï": "i", "Ô": "o", "Ö": "o",
    "Ù": "u", "Û": "u", "Ü": "u", "’": "'",
  ]
}
