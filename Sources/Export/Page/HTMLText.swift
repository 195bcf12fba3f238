extension String {
  /// The text as HTML shows it, also in an attribute in double quotes. Characters that command a page's
  /// direction, and controls, are shown as `�`, so that no report rearranges what stands around it.
  package var inHTML: String { Substring(self).unicodeScalars.inHTML }

  /// The text as a string of CSS.
  var inCSS: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&": result += "\\" + String(scalar.value, radix: 16) + " "
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Sequence where Element == Unicode.Scalar {
  /// The scalars as HTML shows them.
  var inHTML: String {
    var result = ""
    for scalar in self {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\r": continue
      default:
        let code = scalar.value
        let isCommand =
          code < 0x20 || (0x7F...0x9F).contains(code) || (0x200E...0x200F).contains(code)
          || (0x202A...0x202E).contains(code) || (0x2066...0x2069).contains(code)
          || (0xFFFE...0xFFFF).contains(code)
        result.unicodeScalars.append(isCommand ? "\u{FFFD}" : scalar)
      }
    }
    return result
  }
}
