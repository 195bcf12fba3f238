/// A character as a terminal shows it.
///
/// Widths follow Unicode Standard Annex 11 for the ranges that matter here: marks take no room,
/// East Asian wide characters and pictographs take two columns, all else one.
struct TerminalCell {
  /// The character to print.
  var shown: Unicode.Scalar
  /// How many columns it takes: 0, 1 or 2.
  var width: Int
  /// Combining marks that are printed on it.
  var marks: [Unicode.Scalar] = []

  /// The second column of a wide character.
  static let continuation = TerminalCell(shown: " ", width: 0)

  /// Whether the cell is an empty one at the end of a line.
  var isBlank: Bool { shown == " " && width == 1 && marks.isEmpty }

  private init(shown: Unicode.Scalar, width: Int) {
    self.shown = shown
    self.width = width
  }

  /// Makes the cell of a character; what could steer a terminal is shown as U+FFFD.
  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F {
      self.init(shown: scalar, width: 1)
      return
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      self.init(shown: "\u{FFFD}", width: 1)
    case .nonspacingMark, .enclosingMark:
      self.init(shown: scalar, width: 0)
    default:
      self.init(shown: scalar, width: Self.isWide(scalar.value) ? 2 : 1)
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
