import Foundation

extension String {
  /// The text on one line that cannot command a terminal or turn its direction.
  var plain: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isCommand =
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format:
          (0x200E...0x200F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
      view.append(isCommand ? " " : scalar)
    }
    return String(view)
  }

  /// The beginning and the end of a text that is longer than this.
  func shortened(to length: Int) -> String {
    if count <= length { return self }
    let end = length / 3
    return prefix(length - end - 1) + "…" + suffix(end)
  }
}
